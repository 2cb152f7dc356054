/**
 * How a place in a page is written down: W3C Web Annotation selectors, one pair a block.
 * https://www.w3.org/TR/annotation-model/#selectors
 *
 * All offsets are UTF-16 code units in the page text of `page-text.ts` (text of `<body>` without scripts, styles and
 * templates, white space as in the source). Quotes are matched on folded text, so `exact` may differ from the page in
 * white space, quotation marks and case.
 */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  exact: string
  prefix: string
  suffix: string
}

export interface TextPositionSelector {
  type: 'TextPositionSelector'
  start: number
  end: number
}

/** A span inside one block of the page. */
export interface AnchorPart {
  quote: TextQuoteSelector
  position: TextPositionSelector
  /**
   * Texts that stood elsewhere on the page when this was marked, and are so like it that they might be taken for it: a
   * caption that is repeated with one word changed, or with none. Folded. They are never taken for it.
   */
  twins?: string[]
}

/** A place in a page: one part for each block it touches, in document order. Plain JSON. */
export interface Anchor {
  parts: AnchorPart[]
}
