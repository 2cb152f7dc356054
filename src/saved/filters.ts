/** Narrowing a list of saved articles by what they have in common, with the counts that show what there is. */
import type { IndexEntry } from '../storage/model.ts'
import { dayOf, hasNotes } from '../storage/search.ts'

export const FACETS = ['outlet', 'author', 'speaker', 'tag', 'meaning', 'language'] as const
export type Facet = (typeof FACETS)[number]

export interface Filters {
  /** Chosen values; an article has to have one of each facet's. */
  chosen: Partial<Record<Facet, readonly string[]>>
  hasNotes: boolean
  /** First and last day, ISO 8601; of the publication, else of the saving. */
  from?: string
  to?: string
}

export const NO_FILTERS: Filters = { chosen: {}, hasNotes: false }

/** The values an article has. */
const VALUES: Record<Facet, (entry: IndexEntry) => readonly string[]> = {
  outlet: ({ publisher }) => [publisher],
  author: ({ authors }) => authors,
  speaker: ({ speakers }) => speakers,
  tag: ({ tags, markTags }) => (markTags.length > 0 ? [...new Set([...tags, ...markTags])] : tags),
  meaning: ({ meanings }) => meanings,
  language: ({ language }) => (language ? [language.split('-')[0]?.toLowerCase() ?? language] : [])
}

/** How many articles have each value of a facet, the most frequent first. */
export type Counts = Record<Facet, [value: string, count: number][]>

/** What choosing a value as well would show: counted within what all *other* filters leave. */
export interface FacetCounts {
  values: Counts
  /** The same of articles with notes. */
  withNotes: number
}

export const isFiltering = ({ chosen, hasNotes, from, to }: Filters): boolean =>
  hasNotes ||
  from !== undefined ||
  to !== undefined ||
  Object.values(chosen).some(values => values.length > 0)

/** Those of the entries that all filters let through, in their order. */
export function narrowed(entries: readonly IndexEntry[], filters: Filters): readonly IndexEntry[] {
  if (!isFiltering(filters)) return entries
  const wanted = FACETS.flatMap(facet => {
    const values = filters.chosen[facet] ?? []
    return values.length > 0 ? [{ facet, values: new Set(values) }] : []
  })
  return entries.filter(
    entry =>
      isWithin(dayOf(entry), filters) &&
      (!filters.hasNotes || hasNotes(entry)) &&
      wanted.every(({ facet, values }) => VALUES[facet](entry).some(value => values.has(value)))
  )
}

/** Counts for all filters in one pass over what the text of a question finds. */
export function countFacets(entries: readonly IndexEntry[], filters: Filters): FacetCounts {
  const wanted = FACETS.map(facet => new Set(filters.chosen[facet]))
  const counts = FACETS.map(() => new Map<string, number>())
  let withNotes = 0
  for (const entry of entries) {
    if (!isWithin(dayOf(entry), filters)) continue
    const values = FACETS.map(facet => VALUES[facet](entry))
    const failing = FACETS.flatMap((_, n) =>
      wanted[n]?.size === 0 || values[n]?.some(value => wanted[n]?.has(value)) ? [] : [n]
    )
    const isNoted = hasNotes(entry)
    const misses = failing.length + (filters.hasNotes && !isNoted ? 1 : 0)
    if (failing.length === 0 && isNoted) withNotes += 1
    for (const [n, own] of values.entries()) {
      if (misses > 1 || (misses === 1 && !failing.includes(n))) continue
      const of = counts[n] as Map<string, number>
      for (const value of own) of.set(value, (of.get(value) ?? 0) + 1)
    }
  }
  const sorted = counts.map(of => [...of].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
  return {
    values: Object.fromEntries(FACETS.map((facet, n) => [facet, sorted[n] ?? []])) as Counts,
    withNotes
  }
}

const isWithin = (day: string, { from, to }: Filters) =>
  (from === undefined || day >= from) && (to === undefined || day <= to)

/** The filters with a value of a facet chosen, or no longer. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const before = filters.chosen[facet] ?? []
  const after = before.includes(value) ? before.filter(each => each !== value) : [...before, value]
  return { ...filters, chosen: { ...filters.chosen, [facet]: after } }
}
