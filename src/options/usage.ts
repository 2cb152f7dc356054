import { type ReadonlySignal, signal } from '@preact/signals'
import type { Sizes } from '../storage/size.ts'
import type { World } from './world.ts'

/** What the library holds and how much room that takes. */
export interface Usage {
  articles: number
  trashed: number
  highlights: number
  sizes: Sizes
  /** Bytes that there is room for; undefined where the browser does not say. */
  room: number | undefined
}

export interface LiveUsage {
  /** Null until it is measured. */
  now: ReadonlySignal<Usage | null>
  start(): Promise<void>
  stop(): void
}

/** How long the library has to be quiet before it is measured again, in milliseconds. */
const QUIET = 1000

/** Measures what is stored, and again after changes. */
export function openUsage(
  { library, sizes, room }: Pick<World, 'library' | 'sizes' | 'room'>,
  failWith: (error: unknown) => void,
  quiet = QUIET
): LiveUsage {
  const now = signal<Usage | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  const measure = async () => {
    const [{ entries }, measured, limit] = await Promise.all([library.index(), sizes(), room()])
    const kept = entries.filter(({ deleted }) => !deleted)
    now.value = {
      articles: kept.length,
      trashed: entries.length - kept.length,
      highlights: kept.reduce((sum, { annotations }) => sum + annotations.length, 0),
      sizes: measured,
      room: limit
    }
  }
  const stop = library.watch({
    index() {
      clearTimeout(timer)
      timer = setTimeout(() => void measure().catch(failWith), quiet)
    }
  })
  return {
    now,
    start: () => measure().catch(failWith),
    stop() {
      clearTimeout(timer)
      stop()
    }
  }
}
