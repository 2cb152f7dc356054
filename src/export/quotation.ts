/** One quotation as text to paste: the words, who said them and how, where they are printed. */
import type { Article, Quote } from '../article/model.ts'
import { quotationMarks } from '../quotation-marks.ts'
import type { Voice } from '../voices.ts'
import { provenance } from './provenance.ts'

/**
 * @param parts one utterance in the parts into which the reporter split it
 * @returns lines without a line feed at the end; the last is the article's address with the quotation as text fragment
 */
export function quotationText(
  article: Article,
  { name, role }: Pick<Voice, 'name' | 'role'>,
  parts: readonly Quote[]
): string {
  const [open, close] = quotationMarks(article.language?.value)
  const said = parts
    .map(({ kind, text }) => (kind === 'indirect' ? text : `${open}${text}${close}`))
    .join(' … ')
  const first = (field: 'cue' | 'venue' | 'via') => parts.find(part => part[field])?.[field]
  const via = first('via')
  const manner = [first('cue'), first('venue'), via && `via ${via}`].filter(Boolean).join(', ')
  const speaker = [name ?? 'Speaker not named', role].filter(Boolean).join(', ')
  return [said, `— ${speaker}${manner && ` (${manner})`}`, provenance(article, parts[0]?.anchor)].join('\n')
}
