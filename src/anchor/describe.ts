/** From a place in a page to selectors that find it again. */
import { foldSpace } from './fold.ts'
import { PageText } from './page-text.ts'
import type { Anchor } from './selectors.ts'

/**
 * Characters of context kept on each side: enough to tell repeated sentences apart on real pages, short enough that an
 * edit next to a highlight rarely touches all of it.
 */
const CONTEXT = 32

/**
 * Selectors for a range, one part for each block it touches.
 * @throws RangeError if the range holds no text of `root`; text in shadow roots is not part of it.
 */
export function describe(range: Range, root: Element): Anchor {
  if (!root.contains(range.commonAncestorContainer))
    throw new RangeError('the range lies outside the page’s text')
  const page = new PageText(root)
  const start = page.positionOf(range.startContainer, range.startOffset)
  const end = page.positionOf(range.endContainer, range.endOffset)
  const anchor = describeSpan(page, start, end)
  if (anchor.parts.length === 0) throw new RangeError('the range holds no text')
  return anchor
}

/** Selectors for a span of a page's text (UTF-16 code units); no parts if it holds no text. */
export function describeSpan(page: PageText, start: number, end: number): Anchor {
  const parts = page.blockParts(start, end).map(part => ({
    quote: {
      type: 'TextQuoteSelector' as const,
      exact: foldSpace(page.text.slice(part.start, part.end)),
      // White space may fold away: take more than is kept.
      prefix: spaceFolded(page.text.slice(Math.max(0, part.start - 2 * CONTEXT), part.start)).slice(-CONTEXT),
      suffix: spaceFolded(page.text.slice(part.end, part.end + 2 * CONTEXT)).slice(0, CONTEXT)
    },
    position: { type: 'TextPositionSelector' as const, start: part.start, end: part.end }
  }))
  return { parts }
}

/** Folded, with the space at the seam kept: "the " + exact. */
const spaceFolded = (text: string) => text.replace(/[ \t\n\f\r]+/g, ' ')
