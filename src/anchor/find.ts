/** From selectors back to the place in a page, or to nothing: a wrong place is worse than none. */
import { type FoldedText, fold } from './fold.ts'
import { PageText } from './page-text.ts'
import type { Anchor, AnchorPart } from './selectors.ts'

export interface Span {
  start: number
  end: number
}

/** A quote this short (in folded characters) needs its context: the same few words stand in many places. */
const SHORT = 24
/** Share of the context, from 0 to 1, that must agree where the words alone do not tell the place. */
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
      if (!span) return null
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
    let best: { at: number; context: number; distance: number } | null = null
    let count = 0
    for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
      count++
      const context = contextAgreement(text, at, at + exact.length, prefix, suffix)
      const distance = Math.abs((origin[at] as number) - position.start)
      if (!best || context > best.context || (context === best.context && distance < best.distance)) {
        best = { at, context, distance }
      }
    }
    if (!best) return null
    const isTelling = count === 1 && exact.length >= SHORT
    if (!isTelling && best.context < ENOUGH_CONTEXT) return null
    const last = best.at + exact.length - 1
    return { start: origin[best.at] as number, end: (origin[last] as number) + 1 }
  }
}

/** Share of the context that stands directly around a place: counted outwards from it until the first difference. */
function contextAgreement(text: string, start: number, end: number, prefix: string, suffix: string): number {
  const wanted = prefix.length + suffix.length
  if (wanted === 0) return 1
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
