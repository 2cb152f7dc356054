/**
 * Alignment of a marked text with a stretch of a page, word by word: which words are still there, in order, what was
 * put between them, and what is gone. Gotoh's algorithm (1982: dynamic programming with affine gaps), the page's ends
 * free: one sentence put in costs little more than one word, so the words behind it are still found.
 */
import type { Word } from './words.ts'

/** For each word of the marked text the index of the word that it stands for on the page, or −1. */
export interface Alignment {
  /** Where the same word stands. */
  same: Int32Array
  /** Where another word stands in its place. */
  instead: Int32Array
}

const OTHER_WORD = -0.35
const PUT_IN = -0.45
const PUT_IN_MORE = -0.03
const GONE = -0.3
const GONE_MORE = -0.08
/** What a word that was only respelt is worth of one that is the same. */
const RESPELT = 0.6

/** What finding a word says: long ones tell more than "the" and "of", which stand everywhere. */
export const weightOf = ({ text }: Word): number => Math.min(text.length, 6) / 6

/** Numbers of the three ways to come to a pair of words. */
const PAIRED = 0
const SKIPPED = 1
const MISSED = 2

/** Aligns `marked`, whole, with some stretch of `page`. */
export function align(marked: readonly Word[], page: readonly Word[]): Alignment {
  const width = page.length + 1
  const cells = (marked.length + 1) * width
  /** Best score of everything up to a cell that ends in each way. */
  const paired = new Float32Array(cells)
  const skipped = new Float32Array(cells).fill(Number.NEGATIVE_INFINITY)
  const missed = new Float32Array(cells).fill(Number.NEGATIVE_INFINITY)
  /** The way by which each came there. */
  const fromPaired = new Uint8Array(cells)
  const fromSkipped = new Uint8Array(cells)
  const fromMissed = new Uint8Array(cells)
  // Written out: this loop is all that looking for an edited text costs, and it runs cold.
  for (let row = 1; row <= marked.length; row++) {
    const word = marked[row - 1] as Word
    const { text } = word
    const weight = weightOf(word)
    for (let column = 0; column < width; column++) {
      const cell = row * width + column
      const above = cell - width
      const gone = Math.max(paired[above] as number, skipped[above] as number) + GONE
      const goneMore = (missed[above] as number) + GONE_MORE
      missed[cell] = Math.max(gone, goneMore)
      if (goneMore > gone) fromMissed[cell] = MISSED
      else fromMissed[cell] = (paired[above] as number) >= (skipped[above] as number) ? PAIRED : SKIPPED
      if (column === 0) {
        paired[cell] = Number.NEGATIVE_INFINITY
        continue
      }
      const likeness = likenessOf(text, (page[column - 1] as Word).text)
      const gain = likeness > 0 ? weight * likeness : OTHER_WORD
      const a = paired[above - 1] as number
      const b = skipped[above - 1] as number
      const c = missed[above - 1] as number
      paired[cell] = gain + Math.max(a, b, c)
      fromPaired[cell] = a >= b && a >= c ? PAIRED : b >= c ? SKIPPED : MISSED
      const putIn = Math.max(paired[cell - 1] as number, missed[cell - 1] as number) + PUT_IN
      const putInMore = (skipped[cell - 1] as number) + PUT_IN_MORE
      skipped[cell] = Math.max(putIn, putInMore)
      if (putInMore > putIn) fromSkipped[cell] = SKIPPED
      else fromSkipped[cell] = (paired[cell - 1] as number) >= (missed[cell - 1] as number) ? PAIRED : MISSED
    }
  }
  return trace(marked, page, [paired, skipped, missed], [fromPaired, fromSkipped, fromMissed])
}

type Ways<T> = readonly [T, T, T]

function trace(
  marked: readonly Word[],
  page: readonly Word[],
  best: Ways<Float32Array>,
  from: Ways<Uint8Array>
): Alignment {
  const width = page.length + 1
  const same = new Int32Array(marked.length).fill(-1)
  const instead = new Int32Array(marked.length).fill(-1)
  let row = marked.length
  let column = 0
  let way: 0 | 1 | 2 = MISSED
  let top = Number.NEGATIVE_INFINITY
  for (let at = 0; at < width; at++) {
    for (const candidate of [PAIRED, MISSED] as const) {
      const score = best[candidate][row * width + at] as number
      if (score > top) [top, column, way] = [score, at, candidate]
    }
  }
  while (row > 0) {
    const came = from[way][row * width + column] as 0 | 1 | 2
    if (way === PAIRED) {
      row--
      column--
      const isSame = likenessOf((marked[row] as Word).text, (page[column] as Word).text) > 0
      ;(isSame ? same : instead)[row] = column
    } else if (way === SKIPPED) column--
    else row--
    way = came
  }
  return { same, instead }
}

/** 1 for the same word, less for one that was respelt or inflected, 0 for another. */
function likenessOf(one: string, other: string): number {
  if (one === other) return 1
  if (one.length < 4 || other.length < 4) return 0
  const shorter = Math.min(one.length, other.length)
  const longer = Math.max(one.length, other.length)
  if (longer - shorter > 3) return 0
  let start = 0
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start++
  let end = 0
  while (
    end < shorter - start &&
    one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)
  )
    end++
  return (start + end) * 4 >= longer * 3 ? RESPELT : 0
}
