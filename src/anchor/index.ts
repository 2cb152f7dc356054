/** Anchors: a place in a page written down as W3C selectors, and found again. */
export { describe, describeSpan } from './describe.ts'
export { anchor, anchorParts, SearchablePage, type Span } from './find.ts'
export { foldSpace } from './fold.ts'
export { PageText, type PageVisitor } from './page-text.ts'
export type { Anchor, AnchorPart, TextPositionSelector, TextQuoteSelector } from './selectors.ts'
