/** What was changed in a text, word by word, to be shown. */
import { align } from './align.ts'
import { type Word, wordsOf } from './words.ts'

/** A piece of one of two texts: the same in both, only in the earlier, or only in the later. */
export interface Piece {
  is: 'same' | 'gone' | 'new'
  /** Verbatim, with the signs and spaces that stand around its words. */
  text: string
}

/** Above this many words of both texts in all nothing is compared: the costs grow with their product. */
const TOO_MANY = 1200

/** The pieces of two texts in order; put together without what is new they are `before`, without what is gone `after`. */
export function differences(before: string, after: string): Piece[] {
  const [old, now] = [small(before), small(after)]
  if (old.length + now.length > TOO_MANY)
    return [
      { is: 'gone', text: before },
      { is: 'new', text: after }
    ]
  const { same } = align(old, now)
  const pieces: Piece[] = []
  const add = (is: Piece['is'], text: string) => {
    const last = pieces.at(-1)
    if (text === '') return
    if (last?.is === is) last.text += text
    else pieces.push({ is, text })
  }
  let [fromOld, fromNow] = [0, 0]
  for (const [n, word] of old.entries()) {
    const at = same[n] as number
    const twin = now[at]
    if (at < 0 || !twin || before.slice(word.start, word.end) !== after.slice(twin.start, twin.end)) continue
    addBetween(add, before.slice(fromOld, word.start), after.slice(fromNow, twin.start))
    add('same', before.slice(word.start, word.end))
    fromOld = word.end
    fromNow = twin.end
  }
  addBetween(add, before.slice(fromOld), after.slice(fromNow))
  return pieces
}

/** What stands between two words that are the same; spaces and signs at its ends are often the same too. */
function addBetween(add: (is: Piece['is'], text: string) => void, old: string, now: string): void {
  const shorter = Math.min(old.length, now.length)
  let start = 0
  while (start < shorter && old[start] === now[start]) start++
  let end = 0
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++
  add('same', old.slice(0, start))
  add('gone', old.slice(start, old.length - end))
  add('new', now.slice(start, now.length - end))
  add('same', old.slice(old.length - end))
}

/** Words compared without regard to case, with places in the text as it is. */
function small(text: string): Word[] {
  return wordsOf(text).map(word => ({ ...word, text: word.text.toLowerCase() }))
}
