/** Everything, as Pressmark keeps it: to take elsewhere whole, and back. See docs/export-json.md. */
import type { MeaningLists } from '../meanings.ts'
import type { ExportFormat } from './format.ts'

/** Of the file, not of the records in it, each of which has its own. */
export const JSON_EXPORT_VERSION = 1

/** Of the reader's meanings in the file. They stand in its first line, which Pressmarks that know nothing of them pass over. */
const MEANINGS_VERSION = 1

/** @param lists the reader's meanings, where there are any of the reader's own */
function opening(lists?: MeaningLists): string {
  const { meanings, retired } = lists ?? {}
  const own = lists ? `"meanings":${JSON.stringify({ version: MEANINGS_VERSION, meanings, retired })},` : ''
  return `{"format":"pressmark-library","version":${JSON_EXPORT_VERSION},${own}"records":[\n`
}

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
  open: opening(),
  openWith: ({ meanings }) => opening(meanings),
  between: ',\n',
  close: '\n]}\n',
  write: ({ record, annotations, removed }) =>
    [record, ...annotations, ...removed].map(each => JSON.stringify(each)).join(',\n')
}
