import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import { wordsFor } from '../meaning-words.ts'
import { DEFAULT_MEANINGS, type MeaningLists } from '../meanings.ts'
import { groupedBy } from '../storage/grouped.ts'
import type { readIndex } from '../storage/library.ts'
import type { IndexEntry } from '../storage/model.ts'
import { parseQuery, type Query } from '../storage/query.ts'
import type { RecentList } from '../storage/recent.ts'
import { judge, Searchable } from '../storage/search.ts'
import { shardNameOf } from '../storage/shards.ts'
import { breathe, drawn, inTurns } from '../storage/slices.ts'
import type { watchLibrary } from '../storage/watch.ts'
import { isFiltering, narrowed } from './filters.ts'
import { EVERYTHING, type Question } from './question.ts'
import { searchingWords, type WordLibrary } from './searching-words.ts'
import { sorted } from './sorting.ts'

/** What the finder reads. */
export interface FinderLibrary extends WordLibrary {
  recent(): Promise<RecentList | undefined>
  index: () => ReturnType<typeof readIndex>
  watch: typeof watchLibrary
}

/** Finds among all that is saved, as the reader types. */
export interface Finder {
  question: ReadonlySignal<Question>
  /** What is found so far, sorted. */
  found: ReadonlySignal<readonly IndexEntry[]>
  /** What its filters are applied to. */
  matched: ReadonlySignal<readonly IndexEntry[]>
  /** Of all that are kept; null while it is not known. */
  count: ReadonlySignal<number | null>
  /** How many are in the trash. */
  trashed: ReadonlySignal<number>
  /** From 0 to 1 while the words of articles are being searched, else null. */
  progress: ReadonlySignal<number | null>
  /** Parts of the index that a newer version wrote: what they list cannot be shown. */
  newerShards: ReadonlySignal<number>
  /** Whether some words cannot be read: what they hold is not found by its text until they are made anew. */
  hasDamagedWords: ReadonlySignal<boolean>
  /** Tags in use, the most used first. */
  knownTags: ReadonlySignal<string[]>
  entry(id: string): IndexEntry | undefined
  /** All that are kept. */
  entries: ReadonlySignal<readonly IndexEntry[]>
  isFiltered: ReadonlySignal<boolean>
  ask(change: Partial<Question>): void
  /**
   * Reads what is saved: the newest at once, all when that is `due`, by default when the newest are drawn.
   * A library that its newest are all of is read at once.
   */
  start(due?: () => Promise<unknown>): Promise<void>
  stop(): void
}

/** What a finder is given beside the library. */
export interface FinderOptions {
  /** The reader's: they are found by the words that readers see. */
  meanings?: ReadonlySignal<MeaningLists>
  /** Told once of each reading of words that went wrong; the next search tries again. */
  failWith?: (error: unknown) => void
}

const report = (error: unknown) => console.error('Pressmark: the words of articles could not be read', error)

export function openFinder(
  library: FinderLibrary,
  first: Question = EVERYTHING,
  { meanings = signal(DEFAULT_MEANINGS), failWith = report }: FinderOptions = {}
): Finder {
  const all = signal<ReadonlyMap<string, Searchable>>(new Map())
  const isWhole = signal(false)
  const question = signal(first)
  /** Ids of what the text of the question finds; null for everything. */
  const matching = signal<ReadonlySet<string> | null>(null)
  const progress = signal<number | null>(null)
  const newerShards = signal(0)
  let turn = 0
  let isStopped = false

  const entries = computed(() => [...all.value.values()].map(({ entry }) => entry))
  const kept = computed(() => entries.value.filter(({ deleted }) => !deleted))
  // By themselves: so that nothing is sorted anew with each letter that is typed.
  const place = computed(() => question.value.place)
  const sort = computed(() => question.value.sort)
  const listed = computed(() =>
    sorted(place.value === 'saved' ? kept.value : entries.value.filter(({ deleted }) => deleted), sort.value)
  )
  const matched = computed(() => {
    const matches = matching.value
    return matches ? listed.value.filter(({ id }) => matches.has(id)) : listed.value
  })
  const found = computed(() => narrowed(matched.value, question.value.filters))

  const search = async () => {
    const mine = ++turn
    const isOver = () => mine !== turn || isStopped
    const query = parseQuery(question.peek().text)
    if (isEmpty(query)) {
      batch(() => {
        matching.value = null
        progress.value = null
      })
      return
    }
    const matches = new Set<string>()
    const open: Searchable[] = []
    const wordFor = wordsFor(meanings.peek())
    const isDone = await inTurns(
      all.peek().values(),
      each => {
        const verdict = judge(query, each, wordFor)
        if (verdict === 'found') matches.add(each.entry.id)
        else if (verdict === 'ask-words') open.push(each)
      },
      isOver
    )
    if (!isDone) return
    await breathe()
    if (isOver()) return
    const show = () => {
      matching.value = new Set(matches)
    }
    show()
    const tell = (share: number) => {
      progress.value = share
    }
    if (open.length > 0) {
      const byShard = groupedBy(open, ({ entry }) => shardNameOf(entry.id))
      await words.search(query, byShard, { matches, isOver, show, tell })
    }
    if (!isOver()) progress.value = null
  }

  const words = searchingWords(library, search, failWith)

  const put = (changed: readonly IndexEntry[], gone: readonly string[]) => {
    const next = new Map(all.peek())
    for (const entry of changed) next.set(entry.id, new Searchable(entry))
    for (const id of gone) next.delete(id)
    all.value = next
    if (question.peek().text.trim() !== '') void search()
  }
  /** Told while the index was first read, which may not know of them. */
  const early: [readonly IndexEntry[], readonly string[]][] = []
  const stop = library.watch({
    index: (changed, gone) => {
      if (!isWhole.peek()) early.push([changed, gone])
      put(changed, gone)
    },
    words: words.put
  })

  // They are read while the first question is looked for, and may be renamed at any time.
  const stopMeanings = meanings.subscribe(() => {
    if (parseQuery(question.peek().text).conditions.some(({ field }) => field === 'meaning')) void search()
  })

  return {
    question,
    found,
    matched,
    count: computed(() => (isWhole.value ? kept.value.length : null)),
    trashed: computed(() => (isWhole.value ? entries.value.length - kept.value.length : 0)),
    progress,
    newerShards,
    hasDamagedWords: words.hasDamaged,
    knownTags: computed(() => mostUsedTags(kept.value)),
    entry: id => all.peek().get(id)?.entry,
    entries: kept,
    isFiltered: computed(() => question.value.text.trim() !== '' || isFiltering(question.value.filters)),
    ask(change) {
      const before = question.peek()
      question.value = { ...before, ...change }
      if (change.text !== undefined && change.text !== before.text) void search()
    },
    async start(due = drawn) {
      const recent = await library.recent()
      if (recent && recent.entries.length > 0) {
        put(recent.entries, [])
        // Ten thousand entries hold up the page for a moment: not before the first rows are there.
        if (!recent.isAll) await due()
      }
      const reading = await library.index()
      const read = new Map<string, Searchable>()
      await inTurns(reading.entries, entry => read.set(entry.id, new Searchable(entry)))
      batch(() => {
        newerShards.value = reading.newerShards
        all.value = read
        isWhole.value = true
        for (const [changed, gone] of early) put(changed, gone)
      })
      if (question.peek().text.trim() !== '') await search()
    },
    stop() {
      isStopped = true
      words.stop()
      stop()
      stopMeanings()
    }
  }
}

const isEmpty = ({ words, without, conditions }: Query) =>
  words.length === 0 && without.length === 0 && conditions.length === 0

/** Tags offered while one is typed: more would be a list to search, not a help. */
const TAGS_OFFERED = 200

function mostUsedTags(entries: readonly IndexEntry[]): string[] {
  const uses = new Map<string, number>()
  for (const { tags, markTags } of entries)
    for (const tag of new Set([...tags, ...markTags])) uses.set(tag, (uses.get(tag) ?? 0) + 1)
  return [...uses]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .slice(0, TAGS_OFFERED)
    .map(([tag]) => tag)
}
