/** Everything, as Pressmark keeps it: to take elsewhere whole, and back. See docs/export-json.md. */
import type { ExportFormat } from './format.ts'

/** Of the file, not of the records in it, each of which has its own. */
export const JSON_EXPORT_VERSION = 1

/**
 * One record a line, so that a library of any size can be read back a line at a time. No date of its own: the same
 * library gives the same bytes.
 */
export const json: ExportFormat = {
  id: 'json',
  label: 'exportJson',
  purpose: 'exportJsonPurpose',
  extension: 'json',
  mediaType: 'application/json',
  filePerArticle: false,
  highlights: 'all',
  open: `{"format":"pressmark-library","version":${JSON_EXPORT_VERSION},"records":[\n`,
  between: ',\n',
  close: '\n]}\n',
  write: ({ record, annotations, removed }) =>
    [record, ...annotations, ...removed].map(each => JSON.stringify(each)).join(',\n')
}
