/** What citation styles have in common. Month names are English: so are the styles, whatever the language of the page. */
import type { Author, DateParts } from '../bibliography.ts'

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

export const monthName = ({ month }: DateParts): string => (month ? (MONTHS[month - 1] ?? '') : '')

/** `May 24`, `May`, or nothing. */
export const monthAndDay = (date: DateParts): string =>
  [monthName(date), date.month && date.day ? String(date.day) : ''].filter(Boolean).join(' ')

/** `24 May 2025`, with months as a style shortens them. */
export const dayMonthYear = (date: DateParts, month = monthName(date)): string =>
  [date.month && date.day ? String(date.day) : '', month, String(date.year)].filter(Boolean).join(' ')

/** `May 24, 2025`. */
export const americanDate = (date: DateParts): string =>
  date.month ? `${monthAndDay(date)}, ${date.year}`.replace(/^([A-Z]\w+),/, '$1') : String(date.year)

/** First letters of the given names: `Jean-Luc M.` → `J.-L. M.` */
export function initials(given: string, { dot = '.', between = ' ', hyphen = '-' } = {}): string {
  return given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map(name =>
      name
        .split('-')
        .filter(Boolean)
        .map(part => `${[...part][0]?.toUpperCase() ?? ''}${dot}`)
        .join(hyphen)
    )
    .join(between)
}

/** `Quill, Harriet, Jr.` */
export const inverted = (author: Author): string =>
  'literal' in author
    ? author.literal
    : [author.family, author.given, author.suffix].filter(Boolean).join(', ')

/** A sentence's end, unless the words bring one; within a closing quotation mark, as American styles have it. */
export const withStop = (text: string): string =>
  /[.?!…][”’"'»]*$/.test(text) ? text : text.replace(/[”’"']*$/, marks => `.${marks}`)
