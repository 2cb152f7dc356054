/** The two ways of an anchor: from a range to selectors, and from selectors back to the place in a page, or to nothing. */
import { isWithin } from './flat-tree.ts'
import { SearchablePage } from './searchable-page.ts'
import type { Anchor } from './selectors.ts'

/** Where a text begins and ends: a range, or the ends of a selection over several trees. */
type Ends = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>

/**
 * Selectors for a range, one part for each block it touches.
 * @param range may begin and end in different trees, as a composed range does: text in open shadow roots is the page's
 * @throws RangeError if the range holds no text of `root`.
 */
export function describe(range: Ends, root: Element): Anchor {
  if (!isWithin(root, range.startContainer) || !isWithin(root, range.endContainer))
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
  return (
    searchable.find(selectors)?.spans.flatMap(span => searchable.page.ranges(span.start, span.end)) ?? null
  )
}
