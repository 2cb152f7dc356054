/** Dates as text, machine-readable or in words and figures of any language, and as ISO 8601. */
import type { RawBlock } from '../blocks.ts'
import { isWordCode } from '../letters.ts'
import { DATE_WORDS, type DateWords } from './date-words.ts'

/** "Fri, 25 Apr 2025 11:42:00 +0200" (RFC 2822). */
const RFC_2822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(:\d{2})?\s*(GMT|UTC|Z|[+-]\d{2}:?\d{2})?)?/i
/** "Fri Apr 25 2025 11:42:00 GMT+0200": what scripts print. */
const SCRIPT_DATE =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{4})\s+(\d{2}):(\d{2})(:\d{2})?\s*(?:GMT|UTC)?([+-]\d{2}:?\d{2})?/i
/** "2025-04-25T11:42:00+02:00", and what templates make of it: a blank for the T, hours of the offset alone, "PM". */
const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(:\d{2}(?:\.\d+)?)?\s*([ap]\.?m\b)?\s*(Z|GMT|UTC|[+-]\d{2}(?::?\d{2})?(?!\d))?)?/i
/** "20250425", "20250425T114200Z", "20250425114200". */
const COMPACT_DATE =
  /^((?:19|20)\d{2})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?()(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * A date as ISO 8601, the offset as stated, independent of where the reader is; undefined if it is none or lies outside
 * 1990 to 2100.
 * @param language BCP 47, for dates in words and for the order of day and month
 */
export function isoDate(text: string | undefined, language?: string): string | undefined {
  if (!text || text.length > 80) return undefined
  const trimmed = text.trim()
  const [, year, month, day, hour, minute, seconds = '', half, offset = ''] =
    ISO_DATE.exec(trimmed) ?? COMPACT_DATE.exec(trimmed) ?? []
  if (year) {
    const time = hour ? `T${two(hourOf(hour, half))}:${minute}${colon(seconds)}${offsetOf(offset)}` : ''
    return plausible(`${year}-${month}-${day}${time}`)
  }
  // Unix seconds and milliseconds.
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) {
    return plausible(new Date(Number(trimmed) * (trimmed.length === 10 ? 1000 : 1)).toISOString())
  }
  const script = SCRIPT_DATE.exec(trimmed)
  const parts = script ? [script[0], script[2], script[1], ...script.slice(3)] : RFC_2822.exec(trimmed)
  return (parts && inEnglish(parts)) ?? writtenDate({ text: trimmed }, language)
}

/** Day, name of the month, year, hour, minute, seconds and offset behind the whole match. */
function inEnglish(parts: (string | undefined)[]): string | undefined {
  const [, day, name, year, hour, minute, seconds, offset] = parts
  const month = ENGLISH_MONTHS.indexOf((name ?? '').toLowerCase()) + 1
  if (month === 0 || !year || !day) return undefined
  const time =
    hour && minute ? `T${two(Number(hour))}:${minute}${seconds ?? ''}${offsetOf(offset ?? '')}` : ''
  return plausible(`${year}-${two(month)}-${two(Number(day))}${time}`)
}

/** An offset with its colon and minutes; the names of universal time as Z. */
const offsetOf = (offset: string) =>
  /^(?:GMT|UTC|Z)$/i.test(offset)
    ? 'Z'
    : offset.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`)

/** The hour of the day; `half` is "a" or "p" with what follows, where the clock has twelve hours. */
const hourOf = (hour: string, half: string | undefined) =>
  half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour)

const colon = (seconds: string) => (/^\d/.test(seconds) ? `:${seconds}` : seconds)

const two = (value: number) => String(value).padStart(2, '0')

/** A date that there is, in the years of the web. */
function plausible(iso: string): string | undefined {
  const [year = 0, month = 0, day = 0] = iso.slice(0, 10).split('-').map(Number)
  const isDay = day > 0 && day <= daysIn(year, month)
  return isDay && year >= 1990 && year <= 2100 && !Number.isNaN(Date.parse(iso)) ? iso : undefined
}

/** Browsers read 30 February as 2 March. */
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The Solar Hijri calendar's months, in which Persian pages date. */
const PERSIAN_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ')

/** Names of months with their numbers, and of the days of the week, all small. */
interface Calendar {
  months: ReadonlyMap<string, number>
  days: ReadonlySet<string>
}

const calendars = new Map<string, Calendar>()

/** What a language calls months beside a day, and days of the week. */
function calendarOf(language: string): Calendar {
  const base = (/^[a-z]+/i.exec(language)?.[0] ?? 'en').toLowerCase()
  const words = DATE_WORDS[base === 'no' || base === 'nn' ? 'nb' : base]
  const key = words ? base : language
  let known = calendars.get(key)
  if (!known) {
    known = words ? calendarIn(words) : askedCalendar(language)
    calendars.set(key, known)
  }
  return known
}

const namesIn = (list: string) => list.split(', ').map(names => names.split('/'))

const calendarIn = ({ months, days }: DateWords): Calendar => ({
  months: new Map(
    (months ? namesIn(months) : []).flatMap((names, i) => names.map(name => [name, i + 1] as const))
  ),
  days: new Set(namesIn(days).flat())
})

/** The browser's names, for the languages that have no list: it takes milliseconds to say them. */
function askedCalendar(language: string): Calendar {
  const months = new Map<string, number>()
  const days = new Set<string>()
  for (const length of ['long', 'short'] as const) {
    const month = dayFormat(language, { day: 'numeric', month: length, timeZone: 'UTC', calendar: 'gregory' })
    const weekday = dayFormat(language, { weekday: length, timeZone: 'UTC' })
    for (let i = 0; i < 12; i++) {
      const part = month.formatToParts(Date.UTC(2024, i, 15)).find(({ type }) => type === 'month')
      const name = asName(part?.value ?? '')
      if (name.length > 1 && !/\d/.test(name)) months.set(name, i + 1)
    }
    for (let day = 1; day <= 7; day++) days.add(asName(weekday.format(Date.UTC(2024, 0, day))))
  }
  return { months, days }
}

const asName = (printed: string) => printed.toLowerCase().replace(/\.$/, '')

/** A page's language tag may be no tag at all; then English. */
function dayFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, options)
  } catch {
    return new Intl.DateTimeFormat('en', options)
  }
}

/** What stands before the first name of a day, or of a month with a number beside it: "Ana Ruiz Saturday, 24 May". */
export function beforeDate(text: string, language = 'en'): string {
  if (!/\d/.test(text)) return text
  const here = calendarOf(language)
  const english = calendarOf('en')
  for (const { 0: word, index } of text.matchAll(/[^\s\d,.:;|/()–—-]+/g)) {
    const name = word.toLowerCase()
    const isMonth =
      (here.months.has(name) || english.months.has(name)) &&
      (/^[.,]?\s*\d/.test(text.slice(index + word.length)) ||
        /\d\W{0,4}(?:de\s|of\s)?$/.test(text.slice(0, index)))
    if (isMonth || here.days.has(name) || english.days.has(name)) return text.slice(0, index)
  }
  return text
}

/**
 * A date in words or figures, in the page's language or English, as ISO with the time if printed.
 * @param language BCP 47, for names of months and for the order of day and month
 */
export function writtenDate({ text }: Pick<RawBlock, 'text'>, language = 'en'): string | undefined {
  if (!/\d/.test(text) && !OTHER_DIGITS.test(text)) return undefined
  const digits = withPlainDigits(text)
  const plain = /^th\b/i.test(language) ? digits.replace(BUDDHIST_YEAR, fromBuddhist) : digits
  const day = writtenDay(plain, language)
  return day && plausible(day + clockOf(plain))
}

/** Thai pages count the years from the Buddha's death, 543 years before the common era. */
const BUDDHIST_YEAR = /\b25[3-9]\d\b|\b26[0-4]\d\b/g
const fromBuddhist = (year: string) => String(Number(year) - 543)

/** Digits of Arabic, Persian, Hindi, Bengali and Thai, and those of full width. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/
const ZEROS = [0xff10, 0xe50, 0x9e6, 0x966, 0x6f0, 0x660]

/** Digits of other scripts as those of ASCII. */
function withPlainDigits(text: string): string {
  if (!OTHER_DIGITS.test(text)) return text
  return [...text]
    .map(sign => {
      const code = sign.charCodeAt(0)
      const zero = ZEROS.find(first => code >= first && code < first + 10)
      return zero === undefined ? sign : String(code - zero)
    })
    .join('')
}

/** A clock time; in the East the half of the day stands before it. */
const CLOCK = /(?:^|[^\d:.])([01]?\d|2[0-3])[:.h]([0-5]\d)(?![\d.])/
const EASTERN_CLOCK = /(\d{1,2})\s*[時时시点]\s*(\d{1,2})\s*[分분]/
const BEFORE_NOON = /(?:午前|上午|오전)\s*$/
const AFTER_NOON = /(?:午後|下午|오후)\s*$/
/** Behind a clock time: seconds, half of the day, universal time with what is added to it. */
const AFTER_CLOCK =
  /^(?::\d{2})?\s*(?:([ap])\.?\s?m\b\.?)?\s*\(?(?:((?:GMT|UTC)\b)\s?([+-]\d{1,2}(?::?\d{2})?(?!\d))?)?/i

function clockOf(text: string): string {
  const clock = CLOCK.exec(text) ?? EASTERN_CLOCK.exec(text)
  if (!clock) return ''
  const [found, hour = '', minute] = clock
  const before = text.slice(0, clock.index + found.indexOf(hour))
  const [, half, universal, added] = AFTER_CLOCK.exec(text.slice(clock.index + found.length)) ?? []
  const told = BEFORE_NOON.test(before) ? 'a' : AFTER_NOON.test(before) ? 'p' : half
  const offset = added?.replace(/^([+-])(\d)(?!\d)/, '$10$2') ?? universal ?? ''
  return `T${two(hourOf(hour, told))}:${two(Number(minute))}${offsetOf(offset)}`
}

/** "03/09/2026": which is the day only language or other evidence tells. Between stops the day is always first. */
const DAY_AND_MONTH = /(?:^|\D)(\d{1,2})([/-]|\.\s?)(\d{1,2})\2((?:19|20)?\d{2})(?![\d.:])/

/** The other reading of a date whose day and month could be each other: "2026-09-03" for one read as "2026-03-09". */
export function otherReading(text: string, read: string): string | undefined {
  const [, first, separator, second] = DAY_AND_MONTH.exec(text) ?? []
  const isOpen = first && second && first !== second && Number(first) <= 12 && Number(second) <= 12
  return isOpen && !separator?.startsWith('.')
    ? read.replace(/^(\d{4})-(\d{2})-(\d{2})/, '$1-$3-$2')
    : undefined
}

function writtenDay(text: string, language: string): string | undefined {
  const east =
    /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(text) ??
    /(?:^|\D)((?:19|20)\d{2})(?:[-/]|\.\s?)(\d{1,2})(?:[-/]|\.\s?)(\d{1,2})(?!\d)/.exec(text)
  if (east) return iso(east[1], east[2], east[3])
  const figures = DAY_AND_MONTH.exec(text)
  if (figures) {
    const [, a = '', separator = '', b = '', printed = ''] = figures
    const year = printed.length === 2 ? `20${printed}` : printed
    const monthFirst =
      (/^en(?:-US)?$/i.test(language) && !separator.startsWith('.') && Number(a) <= 12) || Number(b) > 12
    // Two digits for the year are printed beside the headline; in the midst of a text they are something else.
    if (printed.length === 4 || (text.length < 80 && separator !== '-'))
      return monthFirst ? iso(year, a, b) : iso(year, b, a)
  }
  const vietnamese = /(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})/i.exec(text)
  if (vietnamese) return iso(vietnamese[3], vietnamese[2], vietnamese[1])
  if (/(?:19|20)\d{2}/.test(text)) {
    for (const known of language.startsWith('en') ? ['en'] : [language, 'en']) {
      const day = dayIn(text, calendarOf(known).months)
      if (day) return day
    }
  }
  return /1[34]\d{2}/.test(text) ? persianDay(text) : undefined
}

/** A day with a month in words, in the orders of the languages: "25 April 2025", "April 25, 2025", "2025. április 25." */
function dayIn(text: string, months: ReadonlyMap<string, number>): string | undefined {
  const small = text.toLowerCase()
  for (const [name, month] of months) {
    for (let at = small.indexOf(name); at >= 0; at = small.indexOf(name, at + 1)) {
      const before = small.slice(0, at)
      const after = small.slice(at + name.length)
      // Hebrew and Arabic write "of" onto the name.
      if (isLetterAt(before, before.length - 1) && !/(?:^|[\s\d])[בו]$/.test(before)) continue
      if (isLetterAt(after, 0) && !/^(?:ta|na|n|a|u)?(?:\s|$)/.test(after)) continue
      const day = /(\d{1,2})(?:st|nd|rd|th|er|[ºª°.]|-?го)?,?\s*(?:de\s+|of\s+|d[’']|ב)?$/.exec(before)?.[1]
      const year = /^\.?,?\s*(?:(?:de|del|of|m\.)\s+)?(\d{4})/.exec(after)?.[1]
      if (day && year) return iso(year, month, day)
      const american = /^\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/.exec(after)
      if (american) return iso(american[2], month, american[1])
      const yearBefore = /(\d{4})(?:\.|\s*m\.|\s*г\.)?\s*$/.exec(before)?.[1]
      const dayAfter = /^\s*(\d{1,2})(?!\d)/.exec(after)?.[1]
      if (yearBefore && dayAfter) return iso(yearBefore, month, dayAfter)
    }
  }
  return undefined
}

const isLetterAt = (text: string, index: number) =>
  isWordCode(text.charCodeAt(index)) && !/\d/.test(text.charAt(index))

/** "2 تیر 1399" as a day of the common calendar. */
function persianDay(text: string): string | undefined {
  const plain = text.replaceAll('ي', 'ی').replaceAll('ك', 'ک')
  const months = new Map(PERSIAN_MONTHS.map((name, i) => [name, i + 1]))
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(dayIn(plain, months) ?? '') ?? []
  if (!year) return undefined
  const daysSince = persianDays(Number(year), Number(month), Number(day)) - persianDays(1399, 1, 1)
  return new Date(Date.UTC(2020, 2, 20 + daysSince)).toISOString().slice(0, 10)
}

/** Days since the beginning of the Solar Hijri calendar, up to a constant; leap years follow a cycle of 33. */
const persianDays = (year: number, month: number, day: number) =>
  365 * year +
  Math.floor((year + 1595) / 33) * 8 +
  Math.floor((((year + 1595) % 33) + 3) / 4) +
  (month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186) +
  day

function iso(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined
): string | undefined {
  const [m, d] = [Number(month), Number(day)]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? `${year}-${two(m)}-${two(d)}` : undefined
}
