/** Numbers of a list of saved articles that people would rather look at than read. */

import type { SourceKind } from '../article/model.ts'
import { localDay } from '../local-day.ts'
import type { IndexEntry } from '../storage/model.ts'
import { languageOfFormats } from '../words.ts'

export interface Week {
  /** First and last day, ISO 8601. */
  from: string
  to: string
  /** In the reader's words. */
  label: string
  count: number
}

/** Half a year fits into a narrow column, and a calendar of more is not read but seen. */
const WEEKS = 26
const DAY = 24 * 3_600_000

/**
 * How many were saved in each of the last weeks, the oldest first; up to the week of the newest.
 * @param locale BCP 47; that of the interface by default
 */
export function calendarOf(entries: readonly IndexEntry[], locale = languageOfFormats()): Week[] {
  const days = new Map<string, number>()
  for (const { saved } of entries) {
    const day = localDay(saved)
    days.set(day, (days.get(day) ?? 0) + 1)
  }
  const last = [...days.keys()].sort().at(-1)
  if (last === undefined) return []
  const words = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC'
  })
  const end = startOfWeek(Date.parse(last)) + 7 * DAY
  return Array.from({ length: WEEKS }, (_, n) => {
    const start = end - (WEEKS - n) * 7 * DAY
    const [from, to] = [isoDay(start), isoDay(start + 6 * DAY)]
    return {
      from,
      to,
      label: words.formatRange(start, start + 6 * DAY),
      count: [...days].reduce((sum, [day, count]) => (day >= from && day <= to ? sum + count : sum), 0)
    }
  })
}

/** Weeks begin on Monday, as ISO 8601 has it. */
const startOfWeek = (time: number) => time - ((new Date(time).getUTCDay() + 6) % 7) * DAY
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10)

/** How many sources of each kind they rest on, the most frequent first. */
export function mixOf(entries: readonly IndexEntry[]): { kind: SourceKind; count: number }[] {
  const counts = new Map<SourceKind, number>()
  for (const { sources } of entries)
    for (const [kind, count] of Object.entries(sources) as [SourceKind, number][])
      counts.set(kind, (counts.get(kind) ?? 0) + count)
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count)
}

/** Who is quoted in most of the articles. */
export function mostQuoted(
  entries: readonly IndexEntry[],
  length: number
): { name: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { speakers } of entries)
    for (const name of speakers) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, length)
}
