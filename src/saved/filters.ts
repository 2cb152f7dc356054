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

/** The values an article has: one, or a list. */
const VALUES: Record<Facet, (entry: IndexEntry) => string | readonly string[]> = {
  outlet: ({ publisher }) => publisher,
  author: ({ authors }) => authors,
  speaker: ({ speakers }) => speakers,
  tag: ({ tags, markTags }) => (markTags.length > 0 ? [...new Set([...tags, ...markTags])] : tags),
  meaning: ({ meanings }) => meanings,
  language: ({ language }) => (language ? baseLanguage(language) : [])
}

/** The language without its region: `de` of `de-AT`. */
const baseLanguage = (tag: string) => (tag.length > 2 ? (tag.split('-')[0] ?? tag) : tag).toLowerCase()

const hasAny = (values: string | readonly string[], wanted: ReadonlySet<string>) =>
  typeof values === 'string' ? wanted.has(values) : values.some(value => wanted.has(value))

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
      wanted.every(({ facet, values }) => hasAny(VALUES[facet](entry), values))
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

  // Runs for every article there is: it makes no lists of its own.
  add(entry: IndexEntry): void {
    if (!isWithin(dayOf(entry), this.#filters)) return
    const isNoted = hasNotes(entry)
    /** The facet by which it is kept out, where it is one alone. */
    let failing = -1
    let misses = this.#filters.hasNotes && !isNoted ? 1 : 0
    for (let n = 0; n < FACETS.length; n++) {
      const wanted = this.#wanted[n] as ReadonlySet<string>
      if (wanted.size === 0 || hasAny(VALUES[FACETS[n] as Facet](entry), wanted)) continue
      failing = n
      misses += 1
    }
    if (failing < 0 && isNoted) this.#withNotes += 1
    if (misses > 1) return
    for (let n = 0; n < FACETS.length; n++) if (misses === 0 || n === failing) this.#count(n, entry)
  }

  #count(n: number, entry: IndexEntry): void {
    const of = this.#counts[n] as Map<string, number>
    const values = VALUES[FACETS[n] as Facet](entry)
    if (typeof values === 'string') of.set(values, (of.get(values) ?? 0) + 1)
    else
      for (let i = 0; i < values.length; i++)
        of.set(values[i] as string, (of.get(values[i] as string) ?? 0) + 1)
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
