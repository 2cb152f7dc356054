/** Anchors: a place in a page written down as W3C selectors, and found again. */
export { anchor, anchorParts, describe } from './anchor.ts'
export { describeSpan } from './describe.ts'
export { differences, type Piece } from './differences.ts'
export { isBefore } from './flat-tree.ts'
export { foldSpace } from './fold.ts'
export { PageText, type PageVisitor } from './page-text.ts'
export { type Found, SearchablePage, type Span } from './searchable-page.ts'
export type { Anchor, AnchorPart, TextPositionSelector, TextQuoteSelector } from './selectors.ts'
