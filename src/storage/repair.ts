/** Putting the index right where it is at odds with the records. The records are the truth. */
import { type Area, allKeys, localArea } from './area.ts'
import { articlesIn } from './articles.ts'
import { type IndexEntry, SCHEMA } from './model.ts'
import { AnnotationsByArticle, rebuild } from './rebuild.ts'
import { newest } from './recent.ts'
import { decode, encodeRecent, encodeShard, encodeTexts, idInKey } from './records.ts'
import { RECENT_KEY, SHARDS, shardKey, shardOf, textKey, textShardOf } from './shards.ts'

/**
 * Compares every shard with the articles that are stored, by keys only, and makes those anew that are damaged, lost, of
 * an earlier version, or list other articles, with the words that belong to them. Shards of a newer version are left
 * alone. Each is stored by itself, so what is done stays done if the browser ends. For the start of the browser and after
 * an update.
 * @returns how many shards were stored anew.
 */
export async function repairIndex(area: Area = localArea()): Promise<number> {
  const keys = await allKeys(area)
  const stored = articlesIn(keys)
  const withWords = new Set(keys.flatMap(key => idInKey(key, 'text') ?? []))
  const items = await area.get([...SHARDS.map(shardKey), RECENT_KEY])
  const annotations = new AnnotationsByArticle(area)
  let count = 0
  for (const shard of SHARDS) {
    const index = decode('index', shard, items[shardKey(shard)])
    if (index.kind === 'newer') continue
    const entries = index.kind === 'record' ? index.record.entries : []
    const ids = stored.filter(id => id.startsWith(shard))
    const isCurrent = index.kind === 'missing' || (index.kind === 'record' && index.stored === SCHEMA)
    const isWhole = isCurrent && sameIds(ids, entries)
    if (isWhole && ids.every(id => withWords.has(textShardOf(id)))) continue
    // Of a shard that lists other articles than there are, nothing is believed.
    const rebuilt = await rebuild(
      ids,
      entries,
      index.kind === 'record' && sameIds(ids, entries),
      area,
      annotations
    )
    const [key, text] = encodeShard(shard, rebuilt.entries)
    // Articles that cannot be read are not listed, at any start: the index made anew can be what is stored.
    const isRight = isWhole || items[key] === text
    const lost = Object.entries(rebuilt.texts).filter(([id]) => !withWords.has(textShardOf(id)))
    const texts = await textItems(isRight ? Object.fromEntries(lost) : rebuilt.texts, area)
    const written = isRight ? texts : [[key, text] as const, ...texts]
    if (written.length === 0) continue
    await area.set(Object.fromEntries(written))
    count += 1
  }
  const recent = decode('recent', '', items[RECENT_KEY])
  const isStale = count > 0 || recent.kind === 'missing' || recent.kind === 'corrupt'
  if (recent.kind !== 'newer' && isStale && stored.length > 0)
    await area.set(Object.fromEntries([encodeRecent(await newest(area))]))
  return count
}

/**
 * Makes words anew that cannot be read. At the start of the browser nobody reads all of them: whoever meets such a shard
 * asks for this.
 * @param shards as `textShardOf` gives them; those that can be read stay as they are
 */
export async function repairWords(shards: readonly string[], area: Area = localArea()): Promise<void> {
  for (const shard of shards) {
    const [key, index] = [textKey(shard), shardOf(shard)]
    const items = await area.get([key, shardKey(index)])
    const entries = decode('index', index, items[shardKey(index)])
    // Of a damaged index nobody knows the articles: its own repair comes first, and brings the words.
    if (entries.kind !== 'record' || decode('text', shard, items[key]).kind !== 'corrupt') continue
    const ids = entries.record.entries.map(({ id }) => id).filter(id => id.startsWith(shard))
    const { texts } = await rebuild(ids, entries.record.entries, true, area)
    await area.set(Object.fromEntries([encodeTexts(shard, texts)]))
  }
}

/** The items to store for words made anew; those of other articles in the same shards stay. */
async function textItems(
  texts: Record<string, { body: string; own: string }>,
  area: Area
): Promise<[key: string, text: string][]> {
  const shards = [...new Set(Object.keys(texts).map(textShardOf))]
  const items = shards.length > 0 ? await area.get(shards.map(textKey)) : {}
  return shards.flatMap(shard => {
    const before = decode('text', shard, items[textKey(shard)])
    if (before.kind === 'newer') return []
    const others = before.kind === 'record' ? before.record.texts : {}
    const own = Object.entries(texts).filter(([id]) => textShardOf(id) === shard)
    return [encodeTexts(shard, { ...others, ...Object.fromEntries(own) })]
  })
}

function sameIds(ids: string[], entries: readonly IndexEntry[]): boolean {
  const listed = new Set(entries.map(({ id }) => id))
  return listed.size === entries.length && ids.length === entries.length && ids.every(id => listed.has(id))
}
