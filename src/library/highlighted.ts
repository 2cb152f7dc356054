/**
 * Highlights in the saved text of an article. The page that they are on is not at hand: a highlight is shown where its
 * words stand with what was around them, and nowhere if that leaves a doubt.
 */
import { type AnchorPart, foldSpace } from '../anchor/index.ts'
import type { Block } from '../article/model.ts'
import type { Annotation } from '../storage/model.ts'

export interface TextPiece {
  text: string
  isMarked: boolean
}

/** In characters of a block's text. */
export interface Span {
  start: number
  end: number
}

type TextBlock = Pick<Block, 'text' | 'position'>

/** So many characters tell their place by themselves, where they stand in the text once; fewer others may have said. */
const TELLING = 24

/** The highlighted spans of each block. */
export function spansIn(
  blocks: readonly TextBlock[],
  annotations: readonly Pick<Annotation, 'anchor'>[]
): Span[][] {
  const spans = blocks.map((): Span[] => [])
  for (const part of annotations.flatMap(({ anchor }) => anchor.parts)) {
    const place = placeOf(part, blocks)
    if (place) spans[place.block]?.push(place)
  }
  return spans
}

/** A block's text in pieces: those that are highlighted, and those that are not. */
export function piecesOf(text: string, spans: readonly Span[]): TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue
    const from = Math.max(start, at)
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false })
    pieces.push({ text: text.slice(from, end), isMarked: true })
    at = end
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at), isMarked: false })
  return pieces
}

interface Place extends Span {
  /** Index of the block. */
  block: number
  /** Whether it is where it was on the page when it was marked. */
  isUnmoved: boolean
  /** Whether what was around the words is there; null where that cannot be told. */
  before: boolean | null
  behind: boolean | null
}

/** The one place that a part of an anchor can be meant to be in. */
function placeOf({ quote, position }: AnchorPart, blocks: readonly TextBlock[]): Place | undefined {
  const exact = foldSpace(quote.exact)
  if (exact === '') return undefined
  const places = blocks.flatMap(({ text, position: { start, end } }, block) =>
    startsOf(text, exact).map((at): Place => {
      // On the page white space may be longer, before the words as behind them.
      const spaces = position.start - start - at
      return {
        block,
        start: at,
        end: at + exact.length,
        isUnmoved: spaces >= 0 && spaces <= end - start - text.length,
        before: isBefore(quote.prefix, text.slice(0, at), blocks[block - 1]?.text),
        behind: isBehind(quote.suffix, text.slice(at + exact.length), blocks[block + 1]?.text)
      }
    })
  )
  const possible = places.filter(({ before, behind }) => before !== false && behind !== false)
  if (possible.length === 0)
    // Words beside it were changed, in the page or in a later version of it that was saved.
    return only(places.filter(({ isUnmoved, before, behind }) => isUnmoved && (before || behind)))
  return (
    only(possible.filter(({ isUnmoved }) => isUnmoved)) ??
    only(possible.filter(({ before, behind }) => before && behind)) ??
    only(possible, ({ before, behind }) => exact.length >= TELLING || before === true || behind === true)
  )
}

/** What is alone in a list, where it holds good. */
const only = <T>([first, ...others]: readonly T[], holds: (one: T) => boolean = () => true): T | undefined =>
  first !== undefined && others.length === 0 && holds(first) ? first : undefined

function startsOf(text: string, exact: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) starts.push(at)
  return starts
}

/** Whether a text that stood before a place does so: as far as its block goes, else in the block before. */
function isBefore(prefix: string, text: string, previous = ''): boolean | null {
  const [wanted, there] = [foldSpace(prefix), text.trimEnd()]
  if (wanted === '') return null
  if (there !== '') return endsAlike(wanted, there)
  // Other text may be between two blocks, which is none of the article's.
  return endsAlike(wanted, previous) || (prefix.endsWith('\n') ? null : false)
}

/** The same of a text that stood behind it. */
function isBehind(suffix: string, text: string, next = ''): boolean | null {
  const [wanted, there] = [foldSpace(suffix), text.trimStart()]
  if (wanted === '') return null
  if (there !== '') return startsAlike(wanted, there)
  return startsAlike(wanted, next) || (suffix.startsWith('\n') ? null : false)
}

/** Of the longer one only as much can be compared as the shorter one has. */
const endsAlike = (one: string, other: string) =>
  one !== '' && other !== '' && (one.endsWith(other) || other.endsWith(one))
const startsAlike = (one: string, other: string) =>
  one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one))
