/** RIS, which reference managers exchange. https://en.wikipedia.org/wiki/RIS_(file_format) */
import { type Author, type DateParts, referenceOf } from './bibliography.ts'
import type { ExportFormat } from './format.ts'

export const ris: ExportFormat = {
  id: 'ris',
  label: 'exportRis',
  purpose: 'exportRisPurpose',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  filePerArticle: false,
  highlights: 'none',
  open: '',
  between: '\r\n',
  close: '',
  write({ record }) {
    const { authors, title, container, issued, accessed, url, language, tags, note } = referenceOf(record)
    const lines: [tag: string, value: string | undefined][] = [
      ['TY', 'NEWS'],
      ['TI', title],
      ...authors.map((author): [string, string] => ['AU', authorText(author)]),
      ['T2', container],
      ['PY', issued && String(issued.year)],
      ['DA', issued && risDate(issued)],
      ['Y2', risDate(accessed)],
      ['UR', url],
      ['LA', language],
      ...tags.map((tag): [string, string] => ['KW', tag]),
      ['N1', note || undefined],
      ['ER', '']
    ]
    return lines
      .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
      .join('')
  }
}

/** A comma always parts family from given name, so a name that is whole may have none. */
const authorText = (author: Author): string =>
  'literal' in author
    ? author.literal.replaceAll(',', ' ')
    : [author.family, author.given, author.suffix].filter(Boolean).join(', ')

const risDate = ({ year, month, day }: DateParts): string =>
  [year, month, day]
    .filter(part => part !== undefined)
    .map(part => String(part).padStart(2, '0'))
    .join('/')

/** A line that began like a tag would be one. */
const oneLine = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they have no place in a bibliography.
  text.replace(/[\u0000-\u001f\u007f\u2028\u2029 ]+/g, ' ').trim()
