/** The orders in which saved articles are listed. */
import type { IndexEntry } from '../storage/model.ts'

export const SORTS = ['saved', 'published', 'outlet'] as const
export type Sort = (typeof SORTS)[number]

const descending = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)
const bySaved = (a: IndexEntry, b: IndexEntry) => descending(a.saved, b.saved)
/** Times are as printed, with the offsets of their places: only as moments can they be compared. */
const moment = ({ published, saved }: IndexEntry) => Date.parse(published ?? saved) || Date.parse(saved)

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })

/** Newest first; by outlet within the alphabet, each outlet's newest first. */
export function sorted(entries: readonly IndexEntry[], sort: Sort): IndexEntry[] {
  if (sort === 'saved') return entries.toSorted(bySaved)
  if (sort === 'published') {
    const moments = new Map(entries.map(entry => [entry, moment(entry)]))
    return entries.toSorted((a, b) => (moments.get(b) ?? 0) - (moments.get(a) ?? 0) || bySaved(a, b))
  }
  const places = new Map(
    [...new Set(entries.map(({ publisher }) => publisher))].sort(collator.compare).map((name, n) => [name, n])
  )
  return entries.toSorted(
    (a, b) => (places.get(a.publisher) ?? 0) - (places.get(b.publisher) ?? 0) || bySaved(a, b)
  )
}
