/** Who said what, as a table: one quotation a row. */
import { addressOfPlace } from '../anchor/text-fragment.ts'
import { csvHeader, csvRows } from './csv.ts'
import type { ExportFormat } from './format.ts'

const COLUMNS = [
  'Speaker',
  'Role',
  'Kind of source',
  'Quotation',
  'Kind of quotation',
  'Cue',
  'Venue',
  'Via',
  'Sentence',
  'Headline',
  'Outlet',
  'Authors',
  'Published',
  'Address',
  'Link to the text'
]

export const csvQuotes: ExportFormat = {
  id: 'csv-quotes',
  label: 'CSV of quotations',
  purpose: 'Every quotation with its speaker, for a spreadsheet',
  extension: 'csv',
  mediaType: 'text/csv',
  filePerArticle: false,
  isComplete: false,
  open: csvHeader(COLUMNS),
  between: '\r\n',
  close: '\r\n',
  write: ({ record: { article } }) =>
    csvRows(
      article.quotes.map(({ speaker, text, kind, cue, venue, via, sentence, anchor }) => [
        speaker?.name,
        speaker?.role,
        speaker?.kind,
        text,
        kind,
        cue,
        venue,
        via,
        sentence,
        article.headline.value,
        article.publisher?.value ?? article.publisherDomain,
        article.authors.map(({ value }) => value).join('; '),
        article.published?.value,
        article.canonicalAddress,
        addressOfPlace(article.canonicalAddress, anchor) ?? article.canonicalAddress
      ])
    )
}
