/** Where words are printed, as lines under a quotation that is pasted somewhere. */

import type { Anchor } from '../anchor/selectors.ts'
import { addressOfPlace } from '../anchor/text-fragment.ts'
import type { Article } from '../article/model.ts'
import { quotationMarks } from '../quotation-marks.ts'

/** @returns headline, outlet and day in a line, and the article's address with the place as text fragment. */
export function provenance(article: Article, anchor: Anchor | undefined): string {
  const [open, close] = quotationMarks(article.language?.value)
  const { headline, publisher, publisherDomain, published, canonicalAddress } = article
  const printed = [
    `${open}${headline.value}${close}`,
    publisher?.value ?? publisherDomain,
    // The day as printed: the reader's own time zone would make it another one.
    published?.value.slice(0, 10)
  ]
  return `${printed.filter(Boolean).join(', ')}\n${addressOfPlace(canonicalAddress, anchor) ?? canonicalAddress}`
}
