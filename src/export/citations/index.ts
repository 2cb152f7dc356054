/** Citations of an article, and of a quotation in it, in the styles that people are asked for. */
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
