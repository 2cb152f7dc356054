/**
 * Reading the shards of the index, wherever they stand: before schema 5 they were sixteen times as large. Of an article
 * whose shard is stored, the earlier one says nothing any more.
 */
import { groupedBy } from './grouped.ts'
import { decode, encodeShard, type IndexShard, type Outcome } from './records.ts'
import { EARLIER_SHARDS, earlierShardOf, partsOf, SHARDS, shardKey, shardNameOf } from './shards.ts'

/** Keys to ask for to learn what some shards say. */
export function indexKeys(shards: readonly string[]): string[] {
  const earlier = shards.length === SHARDS.length ? EARLIER_SHARDS : new Set(shards.map(earlierShardOf))
  return [...shards, ...earlier].map(shardKey)
}

/** Items as they would be if the earlier shards among them had been divided already (`moving.ts`). */
export function withDivided(items: Record<string, unknown>): Record<string, unknown> {
  const earlier = EARLIER_SHARDS.filter(shard => items[shardKey(shard)] !== undefined)
  if (earlier.length === 0) return items
  return Object.assign({}, ...earlier.map(shard => divided(shard, items)), items)
}

/**
 * The items of the shards that an earlier one is divided into, without those that are stored. What cannot be read is
 * so for each of them.
 * @param items with what stands under the earlier shard and under each of its parts
 */
export function divided(earlier: string, items: Record<string, unknown>): Record<string, string> {
  const text = items[shardKey(earlier)]
  const stored = decode('index', earlier, text)
  const parts = partsOf(earlier).filter(shard => items[shardKey(shard)] === undefined)
  if (stored.kind !== 'record')
    return stored.kind === 'missing'
      ? {}
      : Object.fromEntries(parts.map(shard => [shardKey(shard), String(text)]))
  const byShard = groupedBy(stored.record.entries, ({ id }) => shardNameOf(id))
  return Object.fromEntries(
    parts.flatMap(shard => {
      const own = byShard.get(shard)
      return own ? [encodeShard(shard, own, stored.stored)] : []
    })
  )
}

/** A shard as it stands in items that were read, with what stands under its earlier key. */
export const shardIn = (items: Record<string, unknown>, shard: string): Outcome<IndexShard> =>
  decode('index', shard, withDivided(items)[shardKey(shard)])
