/** From a place in a page to selectors that find it again. */
import { foldSpace } from './fold.ts'
import type { PageText } from './page-text.ts'
import type { Anchor } from './selectors.ts'

/**
 * Characters of context kept on each side: enough to tell repeated sentences apart on real pages, short enough that an
 * edit next to a highlight rarely touches all of it.
 */
const CONTEXT = 32

/** Selectors for a span of a page's text (UTF-16 code units); no parts if it holds no text. */
export function describeSpan(page: PageText, start: number, end: number): Anchor {
  const parts = page.blockParts(start, end).map(part => ({
    quote: {
      type: 'TextQuoteSelector' as const,
      exact: foldSpace(page.text.slice(part.start, part.end)),
      prefix: contextBefore(page, part.start),
      suffix: contextBehind(page, part.end)
    },
    position: { type: 'TextPositionSelector' as const, start: part.start, end: part.end }
  }))
  return { parts }
}

/** Context before a place; ends with a line feed where a block begins there. White space may fold away: more is taken. */
export function contextBefore(page: PageText, position: number): string {
  const context = spaceFolded(page.text.slice(Math.max(0, position - 2 * CONTEXT), position)).slice(-CONTEXT)
  return page.startsBlock(position) ? context.replace(/ ?$/, '\n') : context
}

/** Context behind a place; begins with a line feed where a block ends there. */
export function contextBehind(page: PageText, position: number): string {
  const context = spaceFolded(page.text.slice(position, position + 2 * CONTEXT)).slice(0, CONTEXT)
  return page.endsBlock(position) ? context.replace(/^ ?/, '\n') : context
}

/** Folded, with the space at the seam kept: "the " + exact. */
const spaceFolded = (text: string) => text.replace(/[ \t\n\f\r]+/g, ' ')
