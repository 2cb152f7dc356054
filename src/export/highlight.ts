/** One highlight as text to paste: the words, the reader's note, where they are printed. */
import type { Article } from '../article/model.ts'
import { quotationMarks } from '../quotation-marks.ts'
import type { Annotation } from '../storage/model.ts'
import { provenance } from './provenance.ts'

/** @returns lines without a line feed at the end; the last is the article's address with the place as text fragment. */
export function highlightText(
  article: Article,
  { exact, note, anchor }: Pick<Annotation, 'exact' | 'note' | 'anchor'>
): string {
  const [open, close] = quotationMarks(article.language?.value)
  return [`${open}${exact}${close}`, ...(note ? [note] : []), provenance(article, anchor)].join('\n')
}
