import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { IndexEntry } from '../storage/model.ts'
import { prepareSearch, searchEntries } from '../storage/search.ts'
import type { World } from './world.ts'

/** Tags offered while one is typed: more would be a list to search, not a help. */
const TAGS_OFFERED = 200

/** Rows added at a time: about four screens, so that ten thousand articles open as fast as ten. */
const ROWS = 40

/** The list of what is saved, searched as the reader types. */
export interface SavedList {
  /** Null until the index is read. */
  count: ReadonlySignal<number | null>
  query: ReadonlySignal<string>
  found: ReadonlySignal<IndexEntry[]>
  /** The first of `found`: as many as have been asked for. */
  rows: ReadonlySignal<IndexEntry[]>
  /** Parts of the index that a newer version wrote: what they list cannot be shown. */
  newerShards: ReadonlySignal<number>
  /** Tags in use, the most used first. */
  knownTags: ReadonlySignal<string[]>
  start(): Promise<void>
  search(query: string): void
  more(): void
  stop(): void
}

export function openSavedList({ library }: Pick<World, 'library'>): SavedList {
  const entries = signal<ReadonlyMap<string, IndexEntry> | null>(null)
  const newerShards = signal(0)
  const query = signal('')
  const limit = signal(ROWS)
  const searchables = computed(() => prepareSearch([...(entries.value?.values() ?? [])]))
  const found = computed(() => searchEntries(query.value, searchables.value))

  /** Told while the index was first read, which may not know of them. */
  const early: IndexChange[] = []
  const stop = library.watch({
    index: (changed, gone) => {
      const known = entries.peek()
      if (known) entries.value = after(known, { changed, gone })
      else early.push({ changed, gone })
    }
  })
  return {
    count: computed(() => (entries.value ? searchables.value.length : null)),
    query,
    found,
    rows: computed(() => found.value.slice(0, limit.value)),
    newerShards,
    knownTags: computed(() => mostUsedTags(searchables.value.map(({ entry }) => entry))),
    async start() {
      const reading = await library.index()
      newerShards.value = reading.newerShards
      entries.value = early.reduce(after, new Map(reading.entries.map(entry => [entry.id, entry])))
    },
    search(text) {
      query.value = text
      limit.value = ROWS
    },
    more() {
      limit.value += ROWS
    },
    stop
  }
}

interface IndexChange {
  changed: readonly IndexEntry[]
  gone: readonly string[]
}

function after(
  entries: ReadonlyMap<string, IndexEntry>,
  { changed, gone }: IndexChange
): Map<string, IndexEntry> {
  const next = new Map(entries)
  for (const entry of changed) next.set(entry.id, entry)
  for (const id of gone) next.delete(id)
  return next
}

function mostUsedTags(entries: readonly IndexEntry[]): string[] {
  const uses = new Map<string, number>()
  for (const tag of entries.flatMap(({ tags }) => tags)) uses.set(tag, (uses.get(tag) ?? 0) + 1)
  return [...uses]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .slice(0, TAGS_OFFERED)
    .map(([tag]) => tag)
}
