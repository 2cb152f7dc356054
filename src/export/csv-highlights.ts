/** Highlights as a table, one a row. */
import { csvHeader, csvRows, PLACE_COLUMNS, placeCells } from './csv.ts'
import type { ExportFormat } from './format.ts'

const COLUMNS = ['Text', 'Meaning', 'Note', 'Tags', 'Created', 'Last seen', ...PLACE_COLUMNS]

export const csvHighlights: ExportFormat = {
  id: 'csv-highlights',
  label: 'exportCsvHighlights',
  purpose: 'exportCsvHighlightsPurpose',
  extension: 'csv',
  mediaType: 'text/csv',
  filePerArticle: false,
  highlights: 'on-page',
  open: csvHeader(COLUMNS),
  between: '\r\n',
  close: '\r\n',
  write: ({ record: { article }, annotations }, { meaningName }) =>
    csvRows(
      annotations.map(({ exact, meaning, note, tags, created, lastSeen, anchor }) => [
        exact,
        meaningName(meaning),
        note,
        tags.join(', '),
        created,
        lastSeen,
        ...placeCells(article, anchor)
      ])
    )
}
