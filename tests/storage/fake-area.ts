/** A storage area in memory that behaves as the browsers' does where it matters: slow, all or nothing, with a quota. */
import type { Area, AreaListener } from '../../src/storage/area.ts'

export interface FakeArea extends Area {
  /** What is stored; tests may damage it. */
  items: Map<string, string>
  /** Keys of each `set` that was carried out. */
  sets: string[][]
  /** Keys of each `get`; null for everything. */
  gets: (string[] | null)[]
  /** While set, every `set` is refused with it. */
  refusal: Error | undefined
  /** Bytes that may be stored in all. */
  quota: number
  listeners: Set<AreaListener>
}

/** @param stored items to begin with. */
export function fakeArea(stored: Record<string, string> = {}): FakeArea {
  const area: FakeArea = {
    items: new Map(Object.entries(stored)),
    sets: [],
    gets: [],
    refusal: undefined,
    quota: Number.POSITIVE_INFINITY,
    listeners: new Set(),
    async get(keys) {
      area.gets.push(keys)
      await turn()
      const found = [...area.items].filter(([key]) => !keys || keys.includes(key))
      return Object.fromEntries(found)
    },
    async getKeys() {
      await turn()
      return [...area.items.keys()]
    },
    async set(items) {
      await turn()
      if (area.refusal) throw area.refusal
      const after = new Map([...area.items, ...Object.entries(items)])
      const size = [...after].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
      if (size > area.quota) throw new Error('Resource::kQuotaBytes quota exceeded')
      const changes = Object.entries(items).map(([key, newValue]) => {
        const oldValue = area.items.get(key)
        return [key, { newValue, ...(oldValue !== undefined && { oldValue }) }] as const
      })
      area.items = after
      area.sets.push(Object.keys(items))
      for (const listener of area.listeners) listener(Object.fromEntries(changes))
    },
    async remove(keys) {
      await turn()
      const changes = keys.flatMap(key => {
        const oldValue = area.items.get(key)
        return area.items.delete(key) ? [[key, { oldValue }] as const] : []
      })
      for (const listener of area.listeners) listener(Object.fromEntries(changes))
    },
    onChanged: {
      addListener: listener => area.listeners.add(listener),
      removeListener: listener => area.listeners.delete(listener)
    }
  }
  return area
}

/** Lets whoever else waits go first, so that unqueued writers do lose one another's work. */
const turn = () => new Promise<void>(resolve => setImmediate(resolve))
