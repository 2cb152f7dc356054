/** What is looked for, and where, in folded text. */

/** A quotation selector, folded. */
export interface FoldedQuote {
  exact: string
  prefix: string
  suffix: string
  /** Texts that are not it. */
  twins?: readonly string[]
}

/** In code units of the folded text. */
export interface Place {
  start: number
  end: number
}

/** The blocks of the page, by places of the folded text. */
export interface Edges {
  /** Whether a block begins or ends at a place; undefined where the quotation did not begin or end its block. */
  starts: ((at: number) => boolean) | undefined
  ends: ((at: number) => boolean) | undefined
  /** Whether a place goes over several blocks. */
  isTorn(place: Place): boolean
}
