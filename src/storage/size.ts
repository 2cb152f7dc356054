/** How much room things take in the browser's storage. */
import { type Area, allKeys, localArea } from './area.ts'

/** What stands in storage, by what it is for. */
export const SIZE_KINDS = ['articles', 'highlights', 'search', 'other'] as const
export type SizeKind = (typeof SIZE_KINDS)[number]

/** Bytes of each kind. */
export type Sizes = Record<SizeKind, number>

/** What keys of a kind begin with; those of earlier versions too. All others are `other`. */
const PREFIXES: [prefix: string, kind: SizeKind][] = [
  ['art:', 'articles'],
  ['article:', 'articles'],
  ['ann:', 'highlights'],
  ['annotation:', 'highlights'],
  ['index:', 'search'],
  ['text:', 'search'],
  ['recent', 'search']
]

/** Items measured at a time: the browser answers others in between. */
const BATCH = 200

const kindOf = (key: string): SizeKind => PREFIXES.find(([prefix]) => key.startsWith(prefix))?.[1] ?? 'other'

export async function readSizes(area: Area = localArea()): Promise<Sizes> {
  const sizes: Sizes = { articles: 0, highlights: 0, search: 0, other: 0 }
  const all = await allKeys(area)
  for (const kind of SIZE_KINDS) {
    const keys = all.filter(key => kindOf(key) === kind)
    for (let start = 0; start < keys.length; start += BATCH)
      sizes[kind] += await bytesOf(keys.slice(start, start + BATCH), area)
  }
  return sizes
}

/** Firefox before 144 or so cannot say: then what is stored is read and measured. */
async function bytesOf(keys: string[], area: Area): Promise<number> {
  if (area.getBytesInUse) return area.getBytesInUse(keys)
  const items = Object.entries(await area.get(keys))
  return new Blob(items.map(([key, value]) => key + String(value))).size
}
