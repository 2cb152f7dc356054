/** A list of saved articles with its headings: days, or outlets. */
import { localDay } from '../local-day.ts'
import type { IndexEntry } from '../storage/model.ts'
import type { Sort } from './sorting.ts'

export type ListItem =
  /** Named by an outlet, or by a moment of the day that it stands for. */
  { kind: 'heading'; title: string; count: number } | { kind: 'article'; entry: IndexEntry; position: number }

/**
 * Puts a heading before each run of articles of one group: of one outlet, or of one day by the reader's clock.
 * @param entries sorted
 */
export function grouped(entries: readonly IndexEntry[], sort: Sort): ListItem[] {
  const items: ListItem[] = []
  let heading: Extract<ListItem, { kind: 'heading' }> | undefined
  let group: string | undefined
  for (const [position, entry] of entries.entries()) {
    const moment = sort === 'published' ? (entry.published ?? entry.saved) : entry.saved
    const own = sort === 'outlet' ? entry.publisher : dayOf(entry, moment)
    if (!heading || own !== group) {
      group = own
      heading = { kind: 'heading', title: sort === 'outlet' ? entry.publisher : moment, count: 0 }
      items.push(heading)
    }
    heading.count += 1
    items.push({ kind: 'article', entry, position })
  }
  return items
}

/** Days that were reckoned before: a list of ten thousand is grouped anew with each letter of a search. */
const days = new WeakMap<IndexEntry, { moment: string; day: string }>()

function dayOf(entry: IndexEntry, moment: string): string {
  const known = days.get(entry)
  if (known?.moment === moment) return known.day
  const day = localDay(moment)
  days.set(entry, { moment, day })
  return day
}
