import { languageOfFormats, say } from '../../words.ts'

/** A date without a time, as many pages print it. */
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/

/**
 * A time of the article in the reader's words and time zone. A day without a time stays that day everywhere.
 * @param iso ISO 8601 as stored
 * @param locale BCP 47; that of the interface by default
 * @param timeZone IANA name; the reader's own by default
 * @returns `iso` unchanged where it is no date: better the page's own words than none
 */
export function timeWords(iso: string, locale?: string, timeZone?: string): string {
  const time = new Date(iso)
  if (Number.isNaN(time.getTime())) return iso
  if (DAY_ONLY.test(iso)) return day(time, locale, 'UTC')
  return say('dayAndTime', { day: day(time, locale, timeZone), time: clock(time, locale, timeZone) })
}

/** The day alone, for lists. */
export function dayWords(iso: string, locale?: string, timeZone?: string): string {
  const time = new Date(iso)
  if (Number.isNaN(time.getTime())) return iso
  return day(time, locale, DAY_ONLY.test(iso) ? 'UTC' : timeZone)
}

/**
 * When the article was updated, as short as it can be said after the time of publication: the clock alone on the same
 * day, nothing if it says nothing new.
 */
export function updateWords(
  modified: string,
  published: string | undefined,
  locale?: string,
  timeZone?: string
): string | undefined {
  if (published === undefined) return timeWords(modified, locale, timeZone)
  const was = new Date(published)
  const now = new Date(modified)
  if (modified === published || was.getTime() === now.getTime()) return undefined
  const sameDay =
    !DAY_ONLY.test(modified) &&
    !DAY_ONLY.test(published) &&
    dayWords(modified, locale, timeZone) === dayWords(published, locale, timeZone)
  if (!sameDay) return timeWords(modified, locale, timeZone)
  const short = clock(now, locale, timeZone)
  return short === clock(was, locale, timeZone) ? undefined : short
}

function day(time: Date, locale: string | undefined, timeZone: string | undefined): string {
  return formatter(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(time)
}

function clock(time: Date, locale: string | undefined, timeZone: string | undefined): string {
  return formatter(locale, { timeStyle: 'short', timeZone }).format(time)
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Making one takes a hundred times as long as using it, and lists show thousands of days. */
function formatter(
  locale = languageOfFormats(),
  options: Intl.DateTimeFormatOptions | { timeZone: string | undefined }
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options])
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options as Intl.DateTimeFormatOptions)
  formatters.set(key, made)
  return made
}
