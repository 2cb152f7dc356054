import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { MeaningLists } from '../meanings.ts'
import { type Finder, openFinder } from '../saved/finder.ts'
import { EVERYTHING } from '../saved/question.ts'
import type { IndexEntry } from '../storage/model.ts'
import type { World } from './world.ts'

/** Rows added at a time: about four screens, so that ten thousand articles open as fast as ten. */
const ROWS = 40

/** The list of what is saved, searched as the reader types. */
export interface SavedList
  extends Pick<Finder, 'count' | 'progress' | 'newerShards' | 'knownTags' | 'start' | 'stop'> {
  query: ReadonlySignal<string>
  found: ReadonlySignal<readonly IndexEntry[]>
  /** The first of `found`: as many as have been asked for. */
  rows: ReadonlySignal<readonly IndexEntry[]>
  search(query: string): void
  more(): void
}

/** @param meanings the reader's, for searches by meaning */
export function openSavedList(
  { library }: Pick<World, 'library'>,
  meanings?: ReadonlySignal<MeaningLists>
): SavedList {
  const finder = openFinder(library, EVERYTHING, { ...(meanings && { meanings }) })
  const limit = signal(ROWS)
  return {
    count: finder.count,
    progress: finder.progress,
    newerShards: finder.newerShards,
    knownTags: finder.knownTags,
    start: finder.start,
    stop: finder.stop,
    query: computed(() => finder.question.value.text),
    found: finder.found,
    rows: computed(() => finder.found.value.slice(0, limit.value)),
    search(text) {
      finder.ask({ text })
      limit.value = ROWS
    },
    more() {
      limit.value += ROWS
    }
  }
}
