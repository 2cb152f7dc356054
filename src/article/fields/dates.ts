/** When it was published and changed: machine-readable first, else the date printed beside the headline. */
import type { PageBlocks, RawBlock } from '../blocks.ts'
import { type Candidate, first, found, foundIn } from '../candidates.ts'
import type { Facts } from '../facts.ts'
import type { Found } from '../model.ts'
import { textOf } from '../structured-data.ts'
import { ZONE } from '../zones.ts'

export interface Dates {
  published: Found<string> | undefined
  modified: Found<string> | undefined
}

/** "Fri, 25 Apr 2025 11:42:00 +0200" (RFC 2822). */
const RFC_2822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(:\d{2})?\s*(GMT|UTC|Z|[+-]\d{2}:?\d{2})?)?/i
/** "Fri Apr 25 2025 11:42:00 GMT+0200": what scripts print. */
const SCRIPT_DATE =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{4})\s+(\d{2}):(\d{2})(:\d{2})?\s*(?:GMT|UTC)?([+-]\d{2}:?\d{2})?/i
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * A date as ISO 8601, the offset as stated, independent of where the reader is; undefined if it is none or lies outside
 * 1990 to 2100.
 * @param language BCP 47, for dates in words and for the order of day and month
 */
export function isoDate(text: string | undefined, language?: string): string | undefined {
  if (!text || text.length > 80) return undefined
  const trimmed = text.trim()
  const iso =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(trimmed)
  if (iso) {
    const [, year, month, day, time, seconds = '', offset = ''] = iso
    return plausible(`${year}-${month}-${day}${time ? `T${time}${seconds}${offsetOf(offset)}` : ''}`)
  }
  // Unix seconds and milliseconds.
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) {
    return plausible(new Date(Number(trimmed) * (trimmed.length === 10 ? 1000 : 1)).toISOString())
  }
  const script = SCRIPT_DATE.exec(trimmed)
  const parts = script ? [script[0], script[2], script[1], ...script.slice(3)] : RFC_2822.exec(trimmed)
  const [, day, name, year, hour, minute, seconds, offset] = parts ?? []
  const month = ENGLISH_MONTHS.indexOf((name ?? '').toLowerCase()) + 1
  if (month > 0 && year && day) {
    const time =
      hour && minute ? `T${two(Number(hour))}:${minute}${seconds ?? ''}${offsetOf(offset ?? '')}` : ''
    return plausible(`${year}-${two(month)}-${two(Number(day))}${time}`)
  }
  return writtenDate({ text: trimmed }, language)
}

/** An offset with its colon; the names of universal time as Z. */
const offsetOf = (offset: string) =>
  /^(?:GMT|UTC|Z)$/i.test(offset) ? 'Z' : offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')

const two = (value: number) => String(value).padStart(2, '0')

function plausible(iso: string): string | undefined {
  const time = Date.parse(iso)
  const year = Number(iso.slice(0, 4))
  return Number.isNaN(time) || year < 1990 || year > 2100 ? undefined : iso
}

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'date'
]
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified'
]

export function readDates(facts: Facts, content: PageBlocks, headline: number): Dates {
  const stated = (property: string): Candidate<string> =>
    facts.article &&
    found(
      isoDate(textOf(facts.article[property]), facts.language),
      'structured-data',
      `${facts.articleType}.${property}`
    )
  const meta = (names: string[]): Candidate<string> => {
    for (const name of names) {
      const value = isoDate(facts.meta(name)?.value, facts.language)
      if (value) return found(value, 'meta', name)
    }
    return null
  }
  const fromHead = first(stated('datePublished'), meta(PUBLISHED_META))
  // Printed dates cost time to find: they are looked for only where the head has none.
  const printed = fromHead ? [] : printedDates(facts, content, headline)
  const published = fromHead ?? first(printed[0], stated('dateCreated'), stated('uploadDate'))
  const modified = first(
    stated('dateModified'),
    meta(MODIFIED_META),
    printed.find(date => date.value.localeCompare(published?.value ?? '') > 0)
  )
  const differs = modified && published && Date.parse(modified.value) !== Date.parse(published.value)
  return { published: published ?? modified, modified: differs ? modified : undefined }
}

/** Dates printed near the headline, above first: `time` elements, then words. */
function printedDates(facts: Facts, content: PageBlocks, headline: number): Found<string>[] {
  const dates: Found<string>[] = []
  const from = Math.max(0, headline - 8)
  for (const block of content.blocks.slice(from, Math.max(headline, 0) + 25)) {
    if (block.zones & (ZONE.related | ZONE.comments | ZONE.footer | ZONE.hidden)) continue
    for (const time of block.times) {
      const value = isoDate(time)
      if (value) dates.push({ ...foundIn(content, block, 'time element'), value })
    }
  }
  if (dates.length > 0) return dates
  for (const block of content.blocks.slice(from, Math.max(headline, 0) + 15)) {
    const value = block.text.length < 160 ? writtenDate(block, facts.language) : undefined
    if (value) dates.push({ ...foundIn(content, block, 'printed date'), value })
  }
  return dates
}

const monthTables = new Map<string, Map<string, number>>()

/** Names of the months in a language as printed beside a day, as the browser knows them, long and short. */
function monthsOf(language: string): Map<string, number> {
  const known = monthTables.get(language)
  if (known) return known
  const months = new Map<string, number>()
  for (const month of ['long', 'short'] as const) {
    const format = dayFormat(language, { day: 'numeric', month, timeZone: 'UTC', calendar: 'gregory' })
    for (let i = 0; i < 12; i++) {
      const part = format.formatToParts(Date.UTC(2024, i, 15)).find(({ type }) => type === 'month')
      const name = part?.value.toLowerCase().replace(/\.$/, '')
      if (name && /\p{L}{2}/u.test(name)) months.set(name, i + 1)
    }
  }
  monthTables.set(language, months)
  return months
}

/** A page's language tag may be no tag at all; then English. */
function dayFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, options)
  } catch {
    return new Intl.DateTimeFormat('en', options)
  }
}

const weekdayTables = new Map<string, Set<string>>()

/** Names of the days of the week in a language and in English, small. */
export function weekdaysOf(language = 'en'): Set<string> {
  const known = weekdayTables.get(language)
  if (known) return known
  const names = new Set<string>()
  for (const locale of [language, 'en']) {
    for (const weekday of ['long', 'short'] as const) {
      const format = dayFormat(locale, { weekday, timeZone: 'UTC' })
      for (let day = 1; day <= 7; day++)
        names.add(
          format
            .format(Date.UTC(2024, 0, day))
            .toLowerCase()
            .replace(/\.$/, '')
        )
    }
  }
  weekdayTables.set(language, names)
  return names
}

/** A date in words or figures, in the page's language or English, as ISO with the time if printed. */
export function writtenDate({ text }: Pick<RawBlock, 'text'>, language = 'en'): string | undefined {
  const clock = /(?:^|[^\d:.])([01]?\d|2[0-3])[:.h]([0-5]\d)(?![\d.])/.exec(text)
  const half = /\b\d{1,2}[:.]\d{2}\s*([ap])\.?m/i.exec(text)?.[1]?.toLowerCase()
  const printed = Number(clock?.[1] ?? 0)
  const hour = half ? (printed % 12) + (half === 'p' ? 12 : 0) : printed
  const time = clock ? `T${two(hour)}:${clock[2]}` : ''
  const day = writtenDay(text, language)
  return day && plausible(day + time)
}

function writtenDay(text: string, language: string): string | undefined {
  const east = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(text)
  if (east) return iso(east[1], east[2], east[3])
  const figures = /(?:^|\D)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  if (figures) return iso(figures[1], figures[2], figures[3])
  const short = /(?:^|\D)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text)
  if (short) {
    const monthFirst = /^en(?:-US)?$/i.test(language) && short[2] === '/' && Number(short[1]) <= 12
    return monthFirst ? iso(short[4], short[1], short[3]) : iso(short[4], short[3], short[1])
  }
  // Asking the browser for names of months takes milliseconds: only where a year is printed.
  if (!/(?:19|20)\d{2}/.test(text)) return undefined
  for (const known of language.startsWith('en') ? ['en'] : [language, 'en']) {
    const table = monthsOf(known)
    for (const match of text.toLowerCase().matchAll(/\p{L}+/gu)) {
      const month = table.get(match[0])
      if (month === undefined) continue
      const before = /(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s*(?:de\s+|of\s+)?$/.exec(
        text.slice(0, match.index).toLowerCase()
      )
      const after = text.slice(match.index + match[0].length)
      const year = /^\.?,?\s*(?:(?:de|del)\s+)?(\d{4})/.exec(after)
      if (before && year) return iso(year[1], month, before[1])
      const american = /^\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/.exec(after)
      if (american) return iso(american[2], month, american[1])
    }
  }
  return undefined
}

function iso(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined
): string | undefined {
  const [m, d] = [Number(month), Number(day)]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? `${year}-${two(m)}-${two(d)}` : undefined
}
