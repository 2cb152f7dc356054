/**
 * Ways back that outlast a popup, which closes at the first click on the page: kept in the browser's session storage,
 * which ends with the browser. After that the trash is where things are brought back from.
 */
import { platform } from '../platform.ts'

/** Something that was removed and can be restored, with what was said of it. */
export interface UndoEntry {
  /** Id of what was removed: a highlight, or an article. */
  id: string
  /** The article that a highlight is in. */
  articleId?: string
  message: string
  /** ISO 8601. */
  at: string
}

/** The part of a session storage area that this needs. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

const KEY = 'undo'
const MOST = 20
/** An older way back is offered no more, in milliseconds: by then nobody remembers what it takes back. */
const LONGEST = 10 * 60_000

export const sessionArea = (): SessionArea => platform().storage.session

/** Remembers a way back; of the same thing only the last. */
export async function rememberUndo(entry: UndoEntry, area: SessionArea = sessionArea()): Promise<void> {
  const others = (await entries(area)).filter(({ id }) => id !== entry.id)
  await area.set({ [KEY]: JSON.stringify([...others, entry].slice(-MOST)) })
}

/** The last way back that is still offered. */
export async function lastUndo(now: Date, area: SessionArea = sessionArea()): Promise<UndoEntry | undefined> {
  const fresh = (await entries(area)).filter(({ at }) => now.getTime() - Date.parse(at) < LONGEST)
  return fresh.at(-1)
}

/** Forgets a way back that was taken. */
export async function forgetUndo(id: string, area: SessionArea = sessionArea()): Promise<void> {
  await area.set({ [KEY]: JSON.stringify((await entries(area)).filter(entry => entry.id !== id)) })
}

/** What cannot be read is nobody's way back. */
async function entries(area: SessionArea): Promise<UndoEntry[]> {
  try {
    const list: unknown = JSON.parse(String((await area.get(KEY))[KEY]))
    return Array.isArray(list) ? list : []
  } catch {
    return []
  }
}
