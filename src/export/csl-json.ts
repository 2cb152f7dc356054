/** CSL-JSON, which Zotero and every citation processor read. https://docs.citationstyles.org/en/stable/specification.html */
import { type Author, type DateParts, referenceOf } from './bibliography.ts'
import type { ExportFormat } from './format.ts'

export const cslJson: ExportFormat = {
  id: 'csl-json',
  label: 'exportCslJson',
  purpose: 'exportCslJsonPurpose',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  filePerArticle: false,
  highlights: 'none',
  open: '[\n',
  between: ',\n',
  close: '\n]\n',
  write: ({ record }) => JSON.stringify(cslItem(record))
}

/** An item as CSL's schema has it. */
export interface CslItem {
  id: string
  type: 'article-newspaper'
  title: string
  author?: CslName[]
  'container-title': string
  issued?: CslDate
  accessed: CslDate
  URL: string
  language?: string
  keyword?: string
  note?: string
}

type CslName = { family: string; given: string; suffix?: string } | { literal: string }
interface CslDate {
  'date-parts': [[number, ...number[]]]
}

/** Online news is what CSL calls an article in a newspaper, as Zotero's own translators have it. */
export function cslItem(record: Parameters<typeof referenceOf>[0]): CslItem {
  const { id, authors, title, container, issued, accessed, url, language, tags, note } = referenceOf(record)
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    'container-title': container,
    ...(issued && { issued: cslDate(issued) }),
    accessed: cslDate(accessed),
    URL: url,
    ...(language && { language }),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
    ...(note !== '' && { note })
  }
}

const cslName = (author: Author): CslName => ({ ...author })

const cslDate = ({ year, month, day }: DateParts): CslDate => ({
  'date-parts': [[year, ...(month ? [month] : []), ...(month && day ? [day] : [])]]
})
