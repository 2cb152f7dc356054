/** Searching the words of articles: read when a question first needs them, and kept for as long as the list is open. */
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { SearchText } from '../storage/model.ts'
import type { Query } from '../storage/query.ts'
import { judgeWords, mayBeAnswered, type Searchable } from '../storage/search.ts'
import { breathe, inTurns } from '../storage/slices.ts'
import { type readWords, ShardWords } from '../storage/words.ts'

/** What is read for that. */
export interface WordLibrary {
  words: () => ReturnType<typeof readWords>
  /** Has words that cannot be read made anew. @returns whether that was done */
  repairWords(shards: string[]): Promise<boolean>
}

/** What has been found by one question, and whom it is told. */
export interface Search {
  /** Ids of what is found so far; added to. */
  matches: Set<string>
  /** Whether another question has taken its place, or the list was closed. */
  isOver(): boolean
  /** Shows what is found so far. */
  show(): void
  /** Told how much has been searched, from 0 to 1. */
  tell(share: number): void
}

export interface WordSearch {
  /** Whether some words cannot be read. */
  hasDamaged: ReadonlySignal<boolean>
  /**
   * Looks whether the words of articles answer the question.
   * @param open those of which the index alone does not tell, by shard
   */
  search(query: Query, open: ReadonlyMap<string, readonly Searchable[]>, search: Search): Promise<void>
  /** The words of a shard as they are now. */
  put(shard: string, texts: Record<string, SearchText>): void
  stop(): void
}

/** Between two showings of what was found, in milliseconds. */
const SHOWN_EVERY = 150

/**
 * @param searchAgain called when damaged words have been made anew
 * @param failWith told once of each reading that went wrong; the next search tries again
 */
export function searchingWords(
  library: WordLibrary,
  searchAgain: () => Promise<void>,
  failWith: (error: unknown) => void
): WordSearch {
  const words = new Map<string, ShardWords>()
  const damaged = signal<readonly string[]>([])
  let reading: Promise<void> | undefined
  let isHealing = false
  let isStopped = false

  /** Has damaged words made anew, what is found meanwhile in the next request; the watcher brings them. */
  const heal = async () => {
    if (isHealing) return
    isHealing = true
    try {
      while (damaged.peek().length > 0) {
        const shards = damaged.peek()
        if (!(await library.repairWords([...shards])) || isStopped) return
        damaged.value = damaged.peek().filter(shard => !shards.includes(shard))
      }
    } finally {
      isHealing = false
    }
    await searchAgain()
  }

  /** Words that turn out to be damaged when they are taken apart. */
  const setAside = (shard: string) => {
    words.delete(shard)
    damaged.value = [...damaged.peek(), shard]
    void heal()
  }

  /** Reads all, also if the question changes meanwhile: the next one needs them too. */
  const read = async (hear: (shards: Iterable<string>, progress: number) => Promise<void>): Promise<void> => {
    let done = () => {}
    reading = new Promise(resolve => {
      done = resolve
    })
    try {
      for await (const part of library.words()) {
        for (const [shard, each] of part.shards) if (!words.has(shard)) words.set(shard, each)
        if (part.damaged.length > 0) damaged.value = [...damaged.value, ...part.damaged]
        if (isStopped) break
        await hear(part.shards.keys(), part.progress)
      }
    } catch (error) {
      reading = undefined
      failWith(error)
    } finally {
      // Whoever waits for the words goes on with those that could be read.
      done()
      if (damaged.peek().length > 0) void heal()
    }
  }

  return {
    hasDamaged: computed(() => damaged.value.length > 0),
    async search(query, open, { matches, isOver, show, tell }) {
      const judged = new Set<string>()
      const judge = (shard: string) => {
        const each = words.get(shard)
        if (!each || judged.has(shard)) return
        judged.add(shard)
        const asked = (open.get(shard) ?? []).filter(article =>
          mayBeAnswered(query, article, word => each.mayHold(word))
        )
        if (asked.length === 0) return
        const { texts } = each
        if (!texts) return setAside(shard)
        for (const article of asked) {
          const text = texts[article.entry.id]
          if (text && judgeWords(query, article, text)) matches.add(article.entry.id)
        }
      }
      const judgeAll = (shards: Iterable<string>) => inTurns(shards, judge, isOver)
      if (reading) {
        // What has been read by now, then the rest.
        if (!(await judgeAll(words.keys()))) return
        show()
        await reading
        if (isOver() || !(await judgeAll(words.keys()))) return
      } else {
        let shown = performance.now()
        let isAsked = true
        tell(0)
        await read(async (shards, progress) => {
          isAsked &&= await judgeAll(shards)
          if (!isAsked) return
          tell(progress)
          if (performance.now() - shown <= SHOWN_EVERY) return
          shown = performance.now()
          show()
        })
        if (!isAsked) return
      }
      await breathe()
      if (!isOver()) show()
    },
    put(shard, texts) {
      words.set(shard, ShardWords.of(texts))
    },
    stop() {
      isStopped = true
    }
  }
}
