/** The two ways of an anchor: from a range to selectors, and from selectors back to the place in a page, or to nothing. */
import { SearchablePage } from './searchable-page.ts'
import type { Anchor } from './selectors.ts'

/**
 * Selectors for a range, one part for each block it touches.
 * @throws RangeError if the range holds no text of `root`; text in shadow roots is not part of it.
 */
export function describe(range: Range, root: Element): Anchor {
  if (!root.contains(range.commonAncestorContainer))
    throw new RangeError('the range lies outside the page’s text')
  const searchable = new SearchablePage(root)
  const { page } = searchable
  const start = page.positionOf(range.startContainer, range.startOffset)
  const end = page.positionOf(range.endContainer, range.endOffset)
  const anchor = searchable.describe(start, end)
  if (anchor.parts.length === 0) throw new RangeError('the range holds no text')
  return anchor
}

/**
 * Finds an anchor in the page below `root`.
 * @returns a range from the first part to the last, or null if it is not found (an orphan).
 */
export function anchor(selectors: Anchor, root: Element): Range | null {
  const searchable = new SearchablePage(root)
  const spans = searchable.find(selectors)?.spans
  const [first, last] = [spans?.[0], spans?.at(-1)]
  return first && last ? searchable.page.range(first.start, last.end) : null
}

/** Like `anchor`, with a range for each block: what is painted, so that nothing between the blocks is. */
export function anchorParts(selectors: Anchor, root: Element): Range[] | null {
  const searchable = new SearchablePage(root)
  return searchable.find(selectors)?.spans.map(span => searchable.page.range(span.start, span.end)) ?? null
}
