/** The newest articles, kept in a list of their own: with ten thousand saved, lists open as fast as with ten. */
import { type Area, localArea } from './area.ts'
import { readIndex } from './library.ts'
import type { IndexEntry } from './model.ts'
import { decode, type Recent } from './records.ts'
import { RECENT_KEY } from './shards.ts'

export type RecentList = Pick<Recent, 'entries' | 'isAll'>

/** A screen of the library, two of the popup: the list is written with most changes, so it has to be small. */
const MOST = 20
/** With fewer than this left the list is made anew. */
const LEAST = 12

/** The list as it is stored; undefined where there is none that can be read. */
export async function readRecent(area: Area = localArea()): Promise<RecentList | undefined> {
  const stored = decode('recent', '', (await area.get([RECENT_KEY]))[RECENT_KEY])
  return stored.kind === 'record' ? stored.record : undefined
}

/** The list made anew from the index. */
export async function newest(area: Area): Promise<RecentList> {
  return cut(bySaved((await readIndex(area)).entries.filter(({ deleted }) => !deleted)), true)
}

/** The list after an article has changed, or was removed for good: then it was in the trash before. */
export async function withChanged(list: RecentList, entry: IndexEntry, area: Area): Promise<RecentList> {
  const others = list.entries.filter(({ id }) => id !== entry.id)
  if (entry.deleted) {
    if (list.isAll || others.length >= LEAST) return { entries: others, isAll: list.isAll }
    const made = await newest(area)
    return { ...made, entries: made.entries.filter(({ id }) => id !== entry.id) }
  }
  // Between the last of the list and an older one there may be others that are not in the list.
  const last = others.at(-1)
  if (!list.isAll && (!last || entry.saved < last.saved)) return { entries: others, isAll: false }
  return cut(bySaved([...others, entry]), list.isAll)
}

function cut(entries: IndexEntry[], isAll: boolean): RecentList {
  return { entries: entries.slice(0, MOST), isAll: isAll && entries.length <= MOST }
}

/** Newest first. */
export function bySaved<E extends { saved: string }>(entries: readonly E[]): E[] {
  return entries.toSorted((a, b) => (a.saved < b.saved ? 1 : a.saved > b.saved ? -1 : 0))
}
