/** Highlights as a table, one a row. */
import { addressOfPlace } from '../anchor/text-fragment.ts'
import { csvHeader, csvRows } from './csv.ts'
import type { ExportFormat } from './format.ts'

const COLUMNS = [
  'Text',
  'Meaning',
  'Note',
  'Tags',
  'Created',
  'Last seen',
  'Headline',
  'Outlet',
  'Authors',
  'Published',
  'Address',
  'Link to the text'
]

export const csvHighlights: ExportFormat = {
  id: 'csv-highlights',
  label: 'CSV of highlights',
  purpose: 'Highlights with notes and tags, for a spreadsheet',
  extension: 'csv',
  mediaType: 'text/csv',
  filePerArticle: false,
  isComplete: false,
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
        article.headline.value,
        article.publisher?.value ?? article.publisherDomain,
        article.authors.map(({ value }) => value).join('; '),
        article.published?.value,
        article.canonicalAddress,
        addressOfPlace(article.canonicalAddress, anchor) ?? article.canonicalAddress
      ])
    )
}
