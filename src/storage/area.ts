/** The little of a browser's storage area that Pressmark needs. */
import { platform } from '../platform.ts'

export interface AreaChange {
  oldValue?: unknown
  newValue?: unknown
}

export type AreaListener = (changes: Record<string, AreaChange>) => void

export interface Area {
  /** The items under these keys; absent keys are left out. `null` gives everything and is only for repairs. */
  get(keys: string[] | null): Promise<Record<string, unknown>>
  /** Missing in Chromium before 130 and Firefox before 143. */
  getKeys?(): Promise<string[]>
  /** Missing in older Firefox. */
  getBytesInUse?(keys: string[]): Promise<number>
  /** All items or, where the browser refuses, none. */
  set(items: Record<string, string>): Promise<void>
  remove(keys: string[]): Promise<void>
  onChanged: { addListener(listener: AreaListener): void; removeListener(listener: AreaListener): void }
}

/** The extension's `storage.local`, in every context, content scripts included. */
export function localArea(): Area {
  return platform().storage.local
}

/**
 * The area with the items under some keys at hand, read in one reading: for questions that are asked together. What else
 * is asked of it, it asks the area itself.
 */
export function areaWith(items: Record<string, unknown>, keys: readonly string[], area: Area): Area {
  return {
    async get(wanted) {
      const others = wanted?.filter(key => !keys.includes(key)) ?? null
      const rest = others === null || others.length > 0 ? await area.get(others) : {}
      return {
        ...Object.fromEntries(Object.entries(items).filter(([key]) => wanted?.includes(key))),
        ...rest
      }
    },
    set: changed => area.set(changed),
    remove: gone => area.remove(gone),
    onChanged: area.onChanged
  }
}

/** Every key in the area. Slow where the browser has no `getKeys`: for repairs, not for ordinary reading. */
export async function allKeys(area: Area): Promise<string[]> {
  return area.getKeys ? area.getKeys() : Object.keys(await area.get(null))
}

/** Records read at a time in a repair: 50 of 8 KB are a few milliseconds, and the heap stays small. */
const BATCH = 50

/** Reads what stands of many things, some of them at a time. */
export async function getInBatches<T>(
  ids: readonly string[],
  keysOf: (id: string) => string[],
  read: (items: Record<string, unknown>, id: string) => T,
  area: Area
): Promise<[id: string, value: T][]> {
  const values: [string, T][] = []
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH)
    const items = await area.get(batch.flatMap(keysOf))
    for (const id of batch) values.push([id, read(items, id)])
  }
  return values
}
