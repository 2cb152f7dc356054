/** What a change starts from and how it is stored: everything read first, everything written in one `set`. */
import { PressmarkError } from '../messages.ts'
import type { Area } from './area.ts'
import { articleIn, articleKeys, storedArticles } from './articles.ts'
import { type ArticleRecord, type IndexEntry, SCHEMA, type SearchText } from './model.ts'
import { rebuild } from './rebuild.ts'
import { newest, type RecentList } from './recent.ts'
import { annotationsKey, decode, type IndexShard, type Outcome, type TextShard } from './records.ts'
import { RECENT_KEY, shardKey, shardOf, textKey, textShardOf } from './shards.ts'
import { unwritable } from './writable.ts'

/**
 * Ids of the requests carried out last, stored with what they changed, so that a request that is repeated after the
 * background was stopped is known even though no variable survived. Repeats come within a minute, which 100 outlast;
 * words that wait for longer in a closed popup look by themselves whether others have taken their place (`outbox.ts`).
 */
export const LOG_KEY = 'requests'
const LOG_LENGTH = 100

/** An article and its neighbours in the index, as stored. */
export interface Desk {
  stored: Outcome<ArticleRecord>
  shard: string
  /** Of the whole shard. */
  entries: IndexEntry[]
  textShard: string
  texts: Record<string, SearchText>
  /** Null while a newer version keeps that list. */
  recent: RecentList | null
  log: string[]
  /** What was read of it, as stored: also the annotations. */
  items: Record<string, unknown>
}

/**
 * Reads what a change of an article needs.
 * @throws PressmarkError `newer-record` if a newer version wrote the shard.
 */
export async function openArticle(id: string, area: Area): Promise<Desk> {
  const [shard, textShard] = [shardOf(id), textShardOf(id)]
  const items = await area.get([
    ...articleKeys(id),
    annotationsKey(id),
    shardKey(shard),
    textKey(textShard),
    RECENT_KEY,
    LOG_KEY
  ])
  const stored = articleIn(items, id)
  const index = decode('index', shard, items[shardKey(shard)])
  const entries = await soundEntries(shard, index, stored, area)
  const texts = await soundTexts(
    textShard,
    decode('text', textShard, items[textKey(textShard)]),
    entries,
    area
  )
  const recent = decode('recent', '', items[RECENT_KEY])
  return {
    stored,
    shard,
    entries,
    textShard,
    texts,
    recent: recent.kind === 'record' ? recent.record : recent.kind === 'newer' ? null : await newest(area),
    log: readLog(items[LOG_KEY]),
    items
  }
}

/**
 * The entries of a shard; made anew from the records if it is damaged, lost or lacks the article. A lost shard cannot
 * be told from one that never was, so the first article of each shard pays for a look at the keys.
 */
async function soundEntries(
  shard: string,
  index: Outcome<IndexShard>,
  article: Outcome<ArticleRecord>,
  area: Area
): Promise<IndexEntry[]> {
  if (index.kind === 'newer') throw unwritable(index, 'index')
  const entries = index.kind === 'record' ? index.record.entries : []
  const isCurrent = index.kind === 'record' && index.stored === SCHEMA
  const id = article.kind === 'record' ? article.record.article.id : undefined
  if (isCurrent && (id === undefined || entries.some(entry => entry.id === id))) return entries
  const ids = (await storedArticles(area)).filter(each => each.startsWith(shard))
  return (await rebuild(ids, entries, index.kind === 'record', area)).entries
}

/** The words of a shard; made anew from the records if they are damaged or lost. */
async function soundTexts(
  shard: string,
  stored: Outcome<TextShard>,
  entries: readonly IndexEntry[],
  area: Area
): Promise<Record<string, SearchText>> {
  if (stored.kind === 'newer') throw unwritable(stored, 'index')
  if (stored.kind === 'record') return stored.record.texts
  const ids = entries.map(({ id }) => id).filter(id => id.startsWith(shard))
  return ids.length > 0 ? (await rebuild(ids, entries, true, area)).texts : {}
}

/** Entries with one put in its place or at the end. */
export function withEntry(entries: IndexEntry[], entry: IndexEntry): IndexEntry[] {
  const at = entries.findIndex(({ id }) => id === entry.id)
  return at < 0 ? [...entries, entry] : entries.with(at, entry)
}

/** The requests in a stored log. One that cannot be read is nobody's work: it starts anew. */
export function readLog(value: unknown): string[] {
  try {
    const log: unknown = JSON.parse(String(value))
    return Array.isArray(log) ? log.filter(request => typeof request === 'string') : []
  } catch {
    return []
  }
}

/**
 * Stores all that a request changes, or nothing.
 * @throws PressmarkError `storage-full` if the browser refuses for lack of space.
 */
export async function commit(
  items: [key: string, text: string][],
  request: string,
  log: string[],
  area: Area
): Promise<void> {
  const newLog = JSON.stringify([...log, request].slice(-LOG_LENGTH))
  await store([...items, [LOG_KEY, newLog]], area)
}

/**
 * Stores all of these items, or none.
 * @throws PressmarkError `storage-full` if the browser refuses for lack of space.
 */
export async function store(items: [key: string, text: string][], area: Area): Promise<void> {
  const all = Object.fromEntries(items)
  try {
    await area.set(all).catch(error => {
      // On a full disk Firefox gives the reason only every other time: asked again, it says it.
      if (String(error).endsWith('An unexpected error occurred')) return area.set(all)
      throw error
    })
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    // Chromium's quota, Firefox's quota, and a full disk as LevelDB and SQLite put it.
    if (/quota|no.?space|disk.*full/i.test(message)) throw new PressmarkError('storage-full', message)
    throw error
  }
}
