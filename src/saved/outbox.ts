/**
 * The reader's words on their way into the library. When its popup closes Chromium drops what that asks, though the
 * popup's code still runs. So words are put into the popup's `localStorage`, which keeps what is written there in the
 * very last moment, until they are answered; what was not is asked again when the popup is next opened, hours later
 * maybe. They are kept with the words they were written over: where others stand there by then, those are newer.
 */
import type { FailureCode, Reply, Requests } from '../messages.ts'
import type { SavedWorld } from './world.ts'

/** Requests that carry words. What is done by a click is seen to be done, or not, before the popup closes. */
type Edit = 'edit-article' | 'edit-annotation'
type Draft = { [N in Edit]: { name: N; ask: Requests[N]['ask']; at: string; over: Words[] } }[Edit]

/** A note, or tags; null where nothing was saved yet. */
type Words = string | readonly string[] | null

const PREFIX = 'unsent '

/** How long the background surely stays awake after a message, in milliseconds: browsers stop it after 30 seconds. */
const STAYS_AWAKE = 20_000

/** How many earlier words a draft remembers: those that were sent shortly before it, and what was stored before them. */
const MAX_OVER = 20

/** Failures that pass: the words are worth another attempt. */
const PASSING: readonly FailureCode[] = ['no-answer', 'storage-full']

export interface Outbox {
  /**
   * The reader begins to write: wakes the background. With nothing of Pressmark running beside the popup Chromium ends
   * its process at once when it closes, and nothing can be put anywhere then.
   */
  prepare(): void
  /** @param over the note or tags that are stored, as far as the asker knows: what the words take the place of */
  send<N extends Edit>(name: N, ask: Requests[N]['ask'], over: Words): Promise<Reply<Requests[N]['answer']>>
  /** Asks again for what was not answered, unless it was written anew elsewhere. @returns the failures */
  resend(): Promise<Reply<unknown>[]>
}

export function openOutbox({
  ask,
  drafts,
  library,
  now,
  wake
}: Pick<SavedWorld, 'ask' | 'drafts' | 'library' | 'now' | 'wake'>): Outbox {
  const settle = (key: string, request: string, reply: Reply<unknown>) => {
    // Later words about the same may have taken the place of these.
    if (draftIn(drafts.getItem(key))?.ask.request !== request) return
    if (reply.ok || !PASSING.includes(reply.failure.code)) drafts.removeItem(key)
  }
  const again = async (key: string): Promise<Reply<unknown>[]> => {
    const draft = draftIn(drafts.getItem(key))
    if (!draft || (await isOutdated(draft))) {
      drafts.removeItem(key)
      return []
    }
    const reply = await ask(draft.name, draft.ask)
    settle(key, draft.ask.request, reply)
    return [reply]
  }
  /** Notes and tags are also written in the page, in the library, for many at once, and by imports. */
  const isOutdated = async (draft: Draft) => {
    const { name, ask, at, over } = draft
    const isKnown = (words: Words) =>
      over.some(known => isSame(known, words) || (known === null && words?.length === 0))
    if (name === 'edit-annotation') {
      const { annotations } = await library.annotations({ id: ask.articleId, annotations: [ask.id] })
      const [stored] = annotations
      return stored !== undefined && !isKnown(wordsOf(ask, stored))
    }
    const stored = await library.record(ask.id)
    // Removed for good since; if it was never there the words bring their article with them.
    if (stored.kind === 'missing') return !isKnown(null)
    if (stored.kind !== 'record') return false
    const { record } = stored
    return record.deleted === undefined ? !isKnown(wordsOf(ask, record)) : record.deleted >= at
  }
  /** What was sent last to each place: what is stored there may be that, before anybody is told. */
  const lastSent = new Map<string, Words>()
  let woken = Number.NEGATIVE_INFINITY
  return {
    prepare() {
      const at = now().getTime()
      if (at - woken < STAYS_AWAKE) return
      woken = at
      wake()
    },
    async send(name, payload, stored) {
      const key = keyOf(name, payload)
      const unsent = draftIn(drafts.getItem(key))
      const earlier = unsent ? [...unsent.over, wordsOf(unsent.ask, unsent.ask)] : []
      const over = [...earlier, lastSent.get(key), stored]
      lastSent.set(key, wordsOf(payload, payload))
      put(drafts, key, {
        name,
        ask: payload,
        at: now().toISOString(),
        over: over.filter(words => words !== undefined).slice(-MAX_OVER)
      } as Draft)
      const reply = await ask(name, payload)
      settle(key, payload.request, reply)
      return reply
    },
    async resend() {
      const keys = Array.from({ length: drafts.length }, (_, n) => drafts.key(n) ?? '')
      return (await Promise.all(keys.filter(key => key.startsWith(PREFIX)).map(again))).flat()
    }
  }
}

/** One place for the note and one for the tags of each thing: later words replace those not sent yet. */
function keyOf(name: Edit, { id, note }: Requests[Edit]['ask']): string {
  return `${PREFIX}${name} ${id} ${note === undefined ? 'tags' : 'note'}`
}

/** The words of a record, or of a request, that a request is about. */
const wordsOf = ({ note }: Requests[Edit]['ask'], from: { note?: string; tags?: readonly string[] }): Words =>
  (note === undefined ? from.tags : from.note) ?? null

const isSame = (one: Words, other: Words): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Without room for a draft the words are still sent: they are only not safe from a popup that closes. */
function put(drafts: SavedWorld['drafts'], key: string, draft: Draft): void {
  try {
    drafts.setItem(key, JSON.stringify(draft))
  } catch {
    drafts.removeItem(key)
  }
}

/** A draft that cannot be read is nobody's words. */
function draftIn(text: string | null): Draft | undefined {
  try {
    return text === null ? undefined : (JSON.parse(text) as Draft)
  } catch {
    return undefined
  }
}
