/**
 * A storage area that fails as browsers do: late, not at all, in the middle. Each background has its own way into it; when
 * the background is killed, whatever it asks for is answered no more, and a write that was on its way is carried out
 * wholly or not at all.
 */
import type { Area } from '../../src/storage/area.ts'
import type { FakeArea } from './fake-area.ts'

export type Random = () => number

/** Mulberry32: small, fast, and the same numbers everywhere. */
export function random(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** How often what goes wrong, from 0 to 1. */
export interface Faults {
  /** Writes refused for lack of space, and for other reasons. */
  full: number
  broken: number
  /** Further turns of the event loop before an answer. */
  late: number
}

export interface Way {
  area: Area
  kill(): void
}

const ERRORS = ['QUOTA_BYTES quota exceeded', 'FILE_ERROR_NO_SPACE', 'database or disk is full']

/** A background's way into an area. */
export function faultyWay(store: FakeArea, faults: Faults, next: Random): Way {
  let isAlive = true
  /** Writes that have left the background, and that the browser has not begun yet. */
  const onTheirWay = new Set<() => Promise<void>>()
  const forever = <T>() => new Promise<T>(() => {})
  const late = async () => {
    while (next() < faults.late) await new Promise<void>(resolve => setImmediate(resolve))
  }
  const read = async <T>(act: () => Promise<T>): Promise<T> => {
    await late()
    if (!isAlive) return forever()
    const value = await act()
    await late()
    return isAlive ? value : forever()
  }
  const write = async (act: () => Promise<void>): Promise<void> => {
    if (!isAlive) return forever()
    let begun: Promise<void> | undefined
    const begin = () => {
      begun ??= act()
      onTheirWay.delete(begin)
      return begun
    }
    onTheirWay.add(begin)
    await late()
    if (!isAlive) return forever()
    await begin()
    await late()
    return isAlive ? undefined : forever()
  }
  return {
    area: {
      get: keys => read(() => store.get(keys)),
      getKeys: () => read(() => store.getKeys?.() ?? Promise.resolve([])),
      set: items =>
        write(() => {
          if (next() < faults.full)
            return Promise.reject(new Error(ERRORS[Math.floor(next() * ERRORS.length)]))
          if (next() < faults.broken) return Promise.reject(new Error('IO error: lock held'))
          return store.set(items)
        }),
      remove: keys => write(() => store.remove(keys)),
      onChanged: store.onChanged
    },
    kill() {
      isAlive = false
      // What is on its way arrives before anything that the next background asks, or not at all.
      for (const begin of onTheirWay) if (next() < 0.5) begin().catch(() => {})
    }
  }
}
