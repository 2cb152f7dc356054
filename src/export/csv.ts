/** Tables for spreadsheets: RFC 4180, with what spreadsheets need besides. */
import Papa from 'papaparse'
import type { Anchor } from '../anchor/selectors.ts'
import { addressOfPlace } from '../anchor/text-fragment.ts'
import type { Article } from '../article/model.ts'

/** Excel takes a file for UTF-8 only if it begins with this. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * Cells that begin like a formula get an apostrophe before: spreadsheets would carry out what a page has written.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[\s\ufeff]*[=+\-@\t\r＝＋－＠]/

type Row = readonly (string | undefined)[]

/** Rows without a line feed at the end. */
export function csvRows(rows: readonly Row[]): string {
  return Papa.unparse(
    rows.map(row => row.map(cell => cell ?? '')),
    { newline: '\r\n', escapeFormulae: FORMULA }
  )
}

/** Columns that say where a row's words are printed. */
export const PLACE_COLUMNS = [
  'Headline',
  'Outlet',
  'Authors',
  'Published',
  'Address',
  'Link to the text'
] as const

/** What stands in those columns. */
export const placeCells = (article: Article, anchor: Anchor): Row => [
  article.headline.value,
  article.publisher?.value ?? article.publisherDomain,
  article.authors.map(({ value }) => value).join('; '),
  article.published?.value,
  article.canonicalAddress,
  addressOfPlace(article.canonicalAddress, anchor) ?? article.canonicalAddress
]

/** What a table begins with. */
export const csvHeader = (names: readonly string[]): string => `${BYTE_ORDER_MARK}${csvRows([names])}\r\n`
