/** Putting the index right where it is at odds with the records. The records are the truth. */
import { type Area, allKeys, localArea } from './area.ts'
import { rebuildShard } from './entries.ts'
import { decode, encodeShard, idInKey } from './records.ts'
import { SHARDS, shardKey } from './shards.ts'

/**
 * Compares every shard with the articles that are stored, by keys only, and makes those anew that are damaged, lost or
 * list other articles. Shards of a newer version are left alone. For the start of the browser and after an update.
 * @returns how many shards were stored anew.
 */
export async function repairIndex(area: Area = localArea()): Promise<number> {
  const stored = (await allKeys(area)).flatMap(key => idInKey(key, 'article') ?? [])
  const items = await area.get(SHARDS.map(shardKey))
  const repaired: Record<string, string> = {}
  for (const shard of SHARDS) {
    const text = items[shardKey(shard)]
    const index = decode('index', shard, text)
    const entries = index.kind === 'record' ? index.record.entries : []
    const ids = stored.filter(id => id.startsWith(shard))
    const agrees = index.kind !== 'corrupt' && sameIds(ids, entries)
    if (agrees || index.kind === 'newer') continue
    const [key, newText] = encodeShard(shard, await rebuildShard(shard, entries, area))
    if (newText !== text) repaired[key] = newText
  }
  const count = Object.keys(repaired).length
  if (count > 0) await area.set(repaired)
  return count
}

function sameIds(ids: string[], entries: { id: string }[]): boolean {
  const listed = new Set(entries.map(({ id }) => id))
  return listed.size === entries.length && ids.length === entries.length && ids.every(id => listed.has(id))
}
