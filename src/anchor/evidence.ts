/**
 * How much speaks for a place being the one that was marked. The weights were tried out on pages that were changed in
 * known ways; what they are to do is in words: nearly all words of the text are there, or many of them and what stood
 * on both sides.
 */
import { align, weightOf } from './align.ts'
import type { Edges, FoldedQuote, Place } from './folded-quote.ts'
import { type Word, wordsOf } from './words.ts'

/** What is known of a place; shares from 0 to 1. */
export interface Evidence {
  /** Of the marked words (by weight) that are there, in order. */
  recall: number
  /** Of the words there that are marked ones. */
  purity: number
  /** Of the context that stands before the place and behind it. */
  left: number
  right: number
  /** Ends at which a block began or ended when it was marked, and does not now. */
  lostEdges: number
  /** Whether it goes over several blocks now: what is marked is in one. */
  isTorn: boolean
}

/** Where less than this speaks for the best place of an edited text, it counts as gone; so does a text of which more is gone. */
export const ENOUGH = 1.4
const ENOUGH_LEFT = 0.45
/** Lead that the best place must have over the next. */
export const LEAD = 0.3

/** What speaks for a place, from 0 to 2.7; nothing where most of the words are gone. */
export function weigh({ recall, purity, left, right, lostEdges, isTorn }: Evidence): number {
  if (recall < ENOUGH_LEFT) return 0
  const context = 0.5 * (left + right) + 0.2 * Math.min(left, right)
  return recall + 0.5 * purity + context - 0.2 * lostEdges - (isTorn ? 0.5 : 0)
}

/** What the beginning or end of a block speaks for by itself, where the text beyond it may be anybody's. */
export const BLOCK_EDGE = 0.35

/** Context may have moved away from the text by this many characters that were put in between. */
export const NEXT_TO = 24

/** Shares of the context that stand on both sides of a place. */
export function contextOf(
  text: string,
  { start, end }: Place,
  { prefix, suffix }: FoldedQuote,
  edges: Edges
): Pick<Evidence, 'left' | 'right'> {
  const before = text.slice(Math.max(0, start - prefix.length - NEXT_TO), start)
  const behind = text.slice(end, end + suffix.length + NEXT_TO)
  return withEdges(
    before.endsWith(prefix) && prefix !== '' ? 1 : shareOf(wordsOf(prefix), wordsOf(before)),
    behind.startsWith(suffix) && suffix !== '' ? 1 : shareOf(wordsOf(suffix), wordsOf(behind)),
    { start, end },
    edges
  )
}

/** Takes the edges of blocks into account. */
export function withEdges(left: number, right: number, { start, end }: Place, { starts, ends }: Edges) {
  const atStart = starts?.(start)
  const atEnd = ends?.(end)
  return {
    left: atStart ? Math.max(left, BLOCK_EDGE) : left,
    right: atEnd ? Math.max(right, BLOCK_EDGE) : right,
    lostEdges: Number(atStart === false) + Number(atEnd === false)
  }
}

function shareOf(wanted: readonly Word[], there: readonly Word[]): number {
  if (wanted.length === 0) return 0
  const { same } = align(wanted, there)
  let [all, found] = [0, 0]
  for (const [n, word] of wanted.entries()) {
    all += weightOf(word)
    if ((same[n] as number) >= 0) found += weightOf(word)
  }
  return found / all
}
