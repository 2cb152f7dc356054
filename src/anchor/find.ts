/** From selectors back to the place in a page, or to nothing: a wrong place is worse than none. */
import { type FoldedText, fold } from './fold.ts'
import { PageText } from './page-text.ts'
import type { Anchor, AnchorPart } from './selectors.ts'

export interface Span {
  start: number
  end: number
}

/** A quote this long (in folded characters) tells its place by itself if it stands on the page once. */
const LONG = 64
/** One of at least this length may, with a little of its context: the same phrase of a few words is said by others too. */
const SHORT = 24
const LITTLE_CONTEXT = 0.15
/** Share of the context, from 0 to 1, that must agree where the words do not tell the place. */
const ENOUGH_CONTEXT = 0.5

/** A page prepared for finding several anchors in it. */
export class SearchablePage {
  readonly page: PageText
  readonly #folded: FoldedText

  constructor(root: Element) {
    this.page = new PageText(root)
    this.#folded = fold(this.page.text)
  }

  /** Spans of an anchor's parts in the page's text, or null if one of them is not there. */
  find(anchor: Anchor): Span[] | null {
    const spans: Span[] = []
    for (const part of anchor.parts) {
      const span = this.#findPart(part)
      // Parts that changed places are no longer what was marked.
      if (!span || span.start < (spans.at(-1)?.end ?? 0)) return null
      spans.push(span)
    }
    return spans.length > 0 ? spans : null
  }

  #findPart({ quote, position }: AnchorPart): Span | null {
    const exact = fold(quote.exact).text.trim()
    if (!exact) return null
    const prefix = fold(quote.prefix).text
    // Folding drops leading white space; at the seam it is context like any other sign.
    const suffix = (/^\s/.test(quote.suffix) ? ' ' : '') + fold(quote.suffix).text
    const { text, origin } = this.#folded
    let best: Candidate | null = null
    let count = 0
    for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
      count++
      const candidate: Candidate = {
        at,
        context: contextAgreement(text, at, at + exact.length, prefix, suffix),
        distance: Math.abs((origin[at] as number) - position.start),
        isTied: false
      }
      best = best ? better(best, candidate) : candidate
    }
    if (!best) return null
    // Places that nothing tells apart: only an unmoved one is certain, the position is else no more than a hint.
    if (best.isTied && best.distance > 0) return null
    const isTelling =
      count === 1 && (exact.length >= LONG || (exact.length >= SHORT && best.context >= LITTLE_CONTEXT))
    if (!isTelling && best.context < ENOUGH_CONTEXT) return null
    const last = best.at + exact.length - 1
    return { start: origin[best.at] as number, end: (origin[last] as number) + 1 }
  }
}

interface Candidate {
  at: number
  context: number
  distance: number
  /** Another place has as much of the context. */
  isTied: boolean
}

function better(a: Candidate, b: Candidate): Candidate {
  if (a.context !== b.context) return a.context > b.context ? a : b
  return { ...(a.distance <= b.distance ? a : b), isTied: true }
}

/** Share of the context that stands directly around a place: counted outwards from it until the first difference. */
function contextAgreement(text: string, start: number, end: number, prefix: string, suffix: string): number {
  const wanted = prefix.length + suffix.length
  if (wanted === 0) return 0
  let same = 0
  for (let i = 1; i <= prefix.length && prefix[prefix.length - i] === text[start - i]; i++) same++
  for (let i = 0; i < suffix.length && suffix[i] === text[end + i]; i++) same++
  return same / wanted
}

/**
 * Finds an anchor in the page below `root`.
 * @returns a range from the first part to the last, or null if any part is not found (an orphan).
 */
export function anchor(selectors: Anchor, root: Element): Range | null {
  const searchable = new SearchablePage(root)
  const spans = searchable.find(selectors)
  const [first, last] = [spans?.[0], spans?.at(-1)]
  return first && last ? searchable.page.range(first.start, last.end) : null
}

/** Like `anchor`, with a range for each block: what is painted, so that nothing between the blocks is. */
export function anchorParts(selectors: Anchor, root: Element): Range[] | null {
  const searchable = new SearchablePage(root)
  return searchable.find(selectors)?.map(span => searchable.page.range(span.start, span.end)) ?? null
}
