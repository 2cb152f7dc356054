/** Searching the words of articles: read when a question first needs them, and kept for as long as the list is open. */
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { SearchText } from '../storage/model.ts'
import type { Query } from '../storage/query.ts'
import { judgeWords, type Searchable } from '../storage/search.ts'
import { breathe, inTurns } from '../storage/slices.ts'
import type { readWords } from '../storage/words.ts'

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
  /** Looks whether the words of these articles answer the question, as far as it is open. */
  search(query: Query, open: Map<string, Searchable>, search: Search): Promise<void>
  /** Words that are new or differ. */
  put(texts: Record<string, SearchText>): void
  forget(ids: readonly string[]): void
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
  const words = new Map<string, SearchText>()
  const damaged = signal<readonly string[]>([])
  let reading: Promise<void> | undefined
  let isStopped = false

  /** Has damaged words made anew; the watcher brings them. */
  const heal = async () => {
    const isHealed = await library.repairWords([...damaged.peek()])
    if (!isHealed || isStopped) return
    damaged.value = []
    await searchAgain()
  }

  /** Reads all, also if the question changes meanwhile: the next one needs them too. */
  const read = async (
    hear: (texts: ReadonlyMap<string, SearchText>, progress: number) => Promise<void>
  ): Promise<void> => {
    let done = () => {}
    reading = new Promise(resolve => {
      done = resolve
    })
    try {
      for await (const part of library.words()) {
        for (const [id, text] of part.texts) if (!words.has(id)) words.set(id, text)
        if (part.damaged.length > 0) damaged.value = [...damaged.value, ...part.damaged]
        if (isStopped) break
        await hear(part.texts, part.progress)
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
      const judgeAll = (texts: ReadonlyMap<string, SearchText>) =>
        inTurns(
          texts,
          ([id, text]) => {
            const asked = open.get(id)
            if (!asked) return
            open.delete(id)
            if (judgeWords(query, asked, text)) matches.add(id)
          },
          isOver
        )
      if (reading) {
        // What has been read by now, then the rest.
        if (!(await judgeAll(words))) return
        show()
        await reading
        if (isOver() || !(await judgeAll(words))) return
      } else {
        let shown = performance.now()
        let isAsked = true
        tell(0)
        await read(async (texts, progress) => {
          isAsked &&= await judgeAll(texts)
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
    put(texts) {
      for (const [id, text] of Object.entries(texts)) words.set(id, text)
    },
    forget(ids) {
      for (const id of ids) words.delete(id)
    },
    stop() {
      isStopped = true
    }
  }
}
