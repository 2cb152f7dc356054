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

export const NO_COUNTS: FacetCounts = {
  values: { outlet: [], author: [], speaker: [], tag: [], meaning: [], language: [] },
  withNotes: 0
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

/** Counts for all filters in one pass over what the text of a question finds, which may take several turns. */
export class FacetCounter {
  readonly #filters: Filters
  readonly #wanted: ReadonlySet<string>[]
  readonly #counts = FACETS.map(() => new Map<string, number>())
  #withNotes = 0

  constructor(filters: Filters) {
    this.#filters = filters
    this.#wanted = FACETS.map(facet => new Set(filters.chosen[facet]))
  }

  add(entry: IndexEntry): void {
    if (!isWithin(dayOf(entry), this.#filters)) return
    const isNoted = hasNotes(entry)
    const values = FACETS.map(facet => VALUES[facet](entry))
    /** The facet by which it is kept out, where it is one alone. */
    let failing = -1
    let misses = this.#filters.hasNotes && !isNoted ? 1 : 0
    for (const [n, wanted] of this.#wanted.entries()) {
      if (wanted.size === 0 || values[n]?.some(value => wanted.has(value))) continue
      failing = n
      misses += 1
    }
    if (failing < 0 && isNoted) this.#withNotes += 1
    if (misses > 1) return
    for (const [n, own] of values.entries()) {
      if (misses === 1 && n !== failing) continue
      const of = this.#counts[n] as Map<string, number>
      for (const value of own) of.set(value, (of.get(value) ?? 0) + 1)
    }
  }

  get counts(): FacetCounts {
    const sorted = this.#counts.map(of => [...of].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
    return {
      values: Object.fromEntries(FACETS.map((facet, n) => [facet, sorted[n] ?? []])) as Counts,
      withNotes: this.#withNotes
    }
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
