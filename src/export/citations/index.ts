/** Citations of an article, and of a quotation in it, in the styles that people are asked for. */
import type { Anchor } from '../../anchor/selectors.ts'
import { addressOfPlace } from '../../anchor/text-fragment.ts'
import { quotationMarks } from '../../quotation-marks.ts'
import type { ArticleRecord } from '../../storage/model.ts'
import { referenceOf } from '../bibliography.ts'
import { apa } from './apa.ts'
import { chicago } from './chicago.ts'
import { footnote } from './footnote.ts'
import { harvard } from './harvard.ts'
import { mla } from './mla.ts'
import { type CitationStyle, type CitedText, plainText } from './model.ts'
import { vancouver } from './vancouver.ts'

export { type CitationStyle, type CitedText, plainText }

/** In the order in which they are offered. */
export const CITATION_STYLES: readonly CitationStyle[] = [apa, mla, chicago, harvard, vancouver, footnote]

type Cited = Pick<ArticleRecord, 'article' | 'retrieved'>

export function cite({ article, retrieved }: Cited, style: CitationStyle): CitedText {
  return style.cite(referenceOf({ article, retrieved, tags: [], note: '' }))
}

/**
 * Words of an article with who said them, then the article's citation with a link to the place.
 * @param attribution who said it and how, where it is somebody's words
 */
export function citedWords(
  cited: Cited,
  { text, anchor, attribution }: { text: string; anchor: Anchor; attribution?: string },
  style: CitationStyle
): CitedText {
  const { article } = cited
  const [open, close] = quotationMarks(article.language?.value)
  const address = addressOfPlace(article.canonicalAddress, anchor) ?? article.canonicalAddress
  const reference = referenceOf({ ...cited, tags: [], note: '' })
  const said = `${open}${text}${close}${attribution ? ` — ${attribution}` : ''}\n`
  return [{ text: said }, ...style.cite({ ...reference, url: address })]
}
