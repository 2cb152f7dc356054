/** Putting the index right where it is at odds with the records. The records are the truth. */
import { type Area, allKeys, localArea } from './area.ts'
import { articlesIn } from './articles.ts'
import { store } from './desk.ts'
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
 * @param write carries out a write when it is its turn: between two shards others may have theirs
 * @returns how many shards were stored anew.
 */
export async function repairIndex(
  area: Area = localArea(),
  write: <T>(write: () => Promise<T>) => Promise<T> = write => write()
): Promise<number> {
  const keys = storedKeys(await allKeys(area))
  const items = await area.get(SHARDS.map(shardKey))
  const annotations = new AnnotationsByArticle(area)
  let count = 0
  for (const shard of SHARDS) {
    const { isWhole, isNewer, hasWords } = lookAt(shard, items[shardKey(shard)], keys)
    if (isNewer || (isWhole && hasWords)) continue
    if (await write(() => repairShard(shard, annotations, area))) count += 1
  }
  if (keys.articles.length > 0) await write(() => repairRecent(count > 0, area))
  return count
}

/** @returns whether anything was stored */
async function repairShard(shard: string, annotations: AnnotationsByArticle, area: Area): Promise<boolean> {
  // Looked at once more: others have had their turns.
  const keys = storedKeys(await allKeys(area))
  const key = shardKey(shard)
  const before = (await area.get([key]))[key]
  const { ids, entries, isWhole, isNewer, isSound } = lookAt(shard, before, keys)
  if (isNewer) return false
  const rebuilt = await rebuild(ids, entries, isSound, area, annotations)
  const [, text] = encodeShard(shard, rebuilt.entries)
  // Articles that cannot be read are not listed, at any start: the index made anew can be what is stored.
  const isRight = isWhole || before === text
  const lost = Object.entries(rebuilt.texts).filter(([id]) => !keys.words.has(textShardOf(id)))
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
  /** Ids. */
  articles: string[]
  /** Shards of words. */
  words: ReadonlySet<string>
}

const storedKeys = (keys: readonly string[]): StoredKeys => ({
  articles: articlesIn(keys),
  words: new Set(keys.flatMap(key => idInKey(key, 'text') ?? []))
})

/** What a shard lists beside the articles that are stored. */
function lookAt(shard: string, stored: unknown, { articles, words }: StoredKeys) {
  const index = decode('index', shard, stored)
  const entries = index.kind === 'record' ? index.record.entries : []
  const ids = articles.filter(id => id.startsWith(shard))
  const listsAll = sameIds(ids, entries)
  const isCurrent = index.kind === 'missing' || (index.kind === 'record' && index.stored === SCHEMA)
  return {
    ids,
    entries,
    isNewer: index.kind === 'newer',
    isWhole: isCurrent && listsAll,
    /** Of a shard that lists other articles than there are, nothing is believed. */
    isSound: index.kind === 'record' && listsAll,
    hasWords: ids.every(id => words.has(textShardOf(id)))
  }
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
    await store([encodeTexts(shard, texts)], area)
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
