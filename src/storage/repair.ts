/** Putting the index right where it is at odds with the records. The records are the truth. */
import { type Area, allKeys, localArea } from './area.ts'
import { articlesIn } from './articles.ts'
import { store } from './desk.ts'
import { groupedBy } from './grouped.ts'
import { indexKeys, shardIn, withDivided } from './index-shards.ts'
import { INDEX_IS_WHOLE_SINCE } from './migrations.ts'
import type { IndexEntry } from './model.ts'
import { AnnotationsByArticle, rebuild } from './rebuild.ts'
import { newest } from './recent.ts'
import { decode, encodeRecent, encodeShard, encodeTexts, idInKey } from './records.ts'
import { earlierShardOf, RECENT_KEY, SHARDS, shardKey, shardNameOf, shardOf, textKey } from './shards.ts'

/**
 * Compares every shard with the articles that are stored, by keys only, and makes those anew that are damaged, lost, of
 * an earlier version, or list other articles, with the words that belong to them. Shards of a newer version are left
 * alone. Each is stored by itself, so what is done stays done if the browser ends. For the start of the browser and after
 * an update.
 * @param write carries out a write when it is its turn: after a few shards others may have theirs
 * @returns how many shards were stored anew.
 */
export async function repairIndex(
  area: Area = localArea(),
  write: <T>(write: () => Promise<T>) => Promise<T> = write => write()
): Promise<number> {
  const keys = storedKeys(await allKeys(area))
  const items = withDivided(await area.get(indexKeys(SHARDS)))
  const annotations = new AnnotationsByArticle(area)
  const damaged = SHARDS.filter(shard => {
    const { isWhole, isNewer, hasWords } = lookAt(shard, items[shardKey(shard)], keys)
    return !isNewer && !(isWhole && hasWords)
  })
  let count = 0
  // To list the keys takes longer than to make a shard anew: once for all neighbours.
  for (const shards of groupedBy(damaged, earlierShardOf).values())
    count += await write(() => repairShards(shards, annotations, area))
  if (keys.articles.size > 0) await write(() => repairRecent(count > 0, area))
  return count
}

/** @returns how many were stored */
async function repairShards(
  shards: readonly string[],
  annotations: AnnotationsByArticle,
  area: Area
): Promise<number> {
  // Looked at once more: others have had their turns.
  const keys = storedKeys(await allKeys(area))
  let count = 0
  for (const shard of shards) if (await repairShard(shard, keys, annotations, area)) count += 1
  return count
}

/** @returns whether anything was stored */
async function repairShard(
  shard: string,
  keys: StoredKeys,
  annotations: AnnotationsByArticle,
  area: Area
): Promise<boolean> {
  const key = shardKey(shard)
  const before = withDivided(await area.get(indexKeys([shard])))[key]
  const { ids, entries, isWhole, isNewer, isSound } = lookAt(shard, before, keys)
  if (isNewer) return false
  const rebuilt = await rebuild(ids, entries, isSound, area, annotations)
  const [, text] = encodeShard(shard, rebuilt.entries)
  // Articles that cannot be read are not listed, at any start: the index made anew can be what is stored.
  const isRight = isWhole || before === text
  const lost = Object.entries(rebuilt.texts).filter(([id]) => !keys.words.has(shardOf(id)))
  const texts = await textItems(isRight ? Object.fromEntries(lost) : rebuilt.texts, area)
  const written: [key: string, text: string][] = isRight ? texts : [[key, text], ...texts]
  if (written.length === 0) return false
  await store(written, area)
  return true
}

async function repairRecent(isStale: boolean, area: Area): Promise<void> {
  const recent = decode('recent', '', (await area.get([RECENT_KEY]))[RECENT_KEY])
  if (recent.kind === 'newer' || (recent.kind === 'record' && !isStale)) return
  await store([encodeRecent(await newest(area))], area)
}

interface StoredKeys {
  /** Ids, by shard. */
  articles: ReadonlyMap<string, readonly string[]>
  /** Shards of words. */
  words: ReadonlySet<string>
}

const storedKeys = (keys: readonly string[]): StoredKeys => ({
  articles: groupedBy(articlesIn(keys), shardNameOf),
  words: new Set(keys.flatMap(key => idInKey(key, 'text') ?? []))
})

/** What a shard lists beside the articles that are stored. */
function lookAt(shard: string, stored: unknown, { articles, words }: StoredKeys) {
  const index = decode('index', shard, stored)
  const entries = index.kind === 'record' ? index.record.entries : []
  const ids = articles.get(shard) ?? []
  const listsAll = sameIds(ids, entries)
  const isCurrent =
    index.kind === 'missing' || (index.kind === 'record' && index.stored >= INDEX_IS_WHOLE_SINCE)
  return {
    ids,
    entries,
    isNewer: index.kind === 'newer',
    isWhole: isCurrent && listsAll,
    /** Of a shard that lists other articles than there are, nothing is believed. */
    isSound: index.kind === 'record' && listsAll,
    hasWords: ids.length === 0 || words.has(shard)
  }
}

/**
 * Makes words anew that cannot be read. At the start of the browser nobody reads all of them: whoever meets such a shard
 * asks for this.
 * @param shards those that can be read stay as they are
 */
export async function repairWords(shards: readonly string[], area: Area = localArea()): Promise<void> {
  for (const shard of shards) {
    const key = textKey(shard)
    const items = await area.get([key, ...indexKeys([shard])])
    const entries = shardIn(items, shard)
    // Of a damaged index nobody knows the articles: its own repair comes first, and brings the words.
    if (entries.kind !== 'record' || decode('text', shard, items[key]).kind !== 'corrupt') continue
    const ids = entries.record.entries.map(({ id }) => id)
    const { texts } = await rebuild(ids, entries.record.entries, true, area)
    await store([encodeTexts(shard, texts)], area)
  }
}

/** The items to store for words made anew; those of other articles in the same shards stay. */
async function textItems(
  texts: Record<string, { body: string; own: string }>,
  area: Area
): Promise<[key: string, text: string][]> {
  const shards = [...new Set(Object.keys(texts).map(shardOf))]
  const items = shards.length > 0 ? await area.get(shards.map(textKey)) : {}
  return shards.flatMap(shard => {
    const before = decode('text', shard, items[textKey(shard)])
    if (before.kind === 'newer') return []
    const others = before.kind === 'record' ? before.record.texts : {}
    const own = Object.entries(texts).filter(([id]) => shardOf(id) === shard)
    return [encodeTexts(shard, { ...others, ...Object.fromEntries(own) })]
  })
}

function sameIds(ids: readonly string[], entries: readonly IndexEntry[]): boolean {
  const listed = new Set(entries.map(({ id }) => id))
  return listed.size === entries.length && ids.length === entries.length && ids.every(id => listed.has(id))
}
