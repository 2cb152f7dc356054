/** Who said what, as a table: one quotation a row. */
import { csvHeader, csvRows, PLACE_COLUMNS, placeCells } from './csv.ts'
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
  ...PLACE_COLUMNS
]

export const csvQuotes: ExportFormat = {
  id: 'csv-quotes',
  label: 'exportCsvQuotes',
  purpose: 'exportCsvQuotesPurpose',
  extension: 'csv',
  mediaType: 'text/csv',
  filePerArticle: false,
  highlights: 'none',
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
        ...placeCells(article, anchor)
      ])
    )
}
