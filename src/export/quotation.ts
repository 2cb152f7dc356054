/** One quotation as text to paste: the words, who said them and how, where they are printed. */
import { addressOfPlace } from '../anchor/text-fragment.ts'
import type { Article, Quote } from '../article/model.ts'
import { quotationMarks } from '../quotation-marks.ts'
import type { Voice } from '../voices.ts'

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
  const { headline, publisher, publisherDomain, published } = article
  const printed = [
    `${open}${headline.value}${close}`,
    publisher?.value ?? publisherDomain,
    // The day as printed: the reader's own time zone would make it another one.
    published?.value.slice(0, 10)
  ]
  return [
    said,
    `— ${speaker}${manner && ` (${manner})`}`,
    printed.filter(Boolean).join(', '),
    addressOfPlace(article.canonicalAddress, parts[0]?.anchor) ?? article.canonicalAddress
  ].join('\n')
}
