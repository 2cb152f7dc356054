/** What a change starts from and how it is stored: everything read first, everything written in one `set`. */
import { PressmarkError } from '../messages.ts'
import type { Area } from './area.ts'
import { articleIn, articleKeys, storedArticles } from './articles.ts'
import { indexKeys, shardIn } from './index-shards.ts'
import { INDEX_IS_WHOLE_SINCE } from './migrations.ts'
import type { ArticleRecord, IndexEntry, SearchText } from './model.ts'
import { rebuild } from './rebuild.ts'
import { newest, type RecentList } from './recent.ts'
import { annotationsKey, decode, type IndexShard, type Outcome, type TextShard } from './records.ts'
import { RECENT_KEY, shardOf, textKey } from './shards.ts'
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
  const shard = shardOf(id)
  const items = await area.get([
    ...articleKeys(id),
    annotationsKey(id),
    ...indexKeys([shard]),
    textKey(shard),
    RECENT_KEY,
    LOG_KEY
  ])
  const stored = articleIn(items, id)
  const words = decode('text', shard, items[textKey(shard)])
  const entries = await soundEntries(shard, shardIn(items, shard), stored, words, area)
  const texts = await soundTexts(words, entries, area)
  const recent = decode('recent', '', items[RECENT_KEY])
  return {
    stored,
    shard,
    entries,
    texts,
    recent: recent.kind === 'record' ? recent.record : recent.kind === 'newer' ? null : await newest(area),
    log: readLog(items[LOG_KEY]),
    items
  }
}

/**
 * The entries of a shard; made anew from the records if it is damaged, lost, or lacks the article. Whether one that is not
 * there is lost or never was, its words tell. Where they are lost too, the repair at the next start finds out: to list
 * all keys here would cost 0.2 s in a library of ten thousand.
 */
async function soundEntries(
  shard: string,
  index: Outcome<IndexShard>,
  article: Outcome<ArticleRecord>,
  words: Outcome<TextShard>,
  area: Area
): Promise<IndexEntry[]> {
  if (index.kind === 'newer') throw unwritable(index, 'index')
  const entries = index.kind === 'record' ? index.record.entries : []
  const isWhole =
    index.kind === 'record'
      ? index.stored >= INDEX_IS_WHOLE_SINCE
      : index.kind === 'missing' && words.kind === 'missing'
  const isListed = ({ id }: Pick<IndexEntry, 'id'>) => entries.some(entry => entry.id === id)
  if (isWhole && (article.kind !== 'record' || isListed(article.record.article))) return entries
  const ids = (await storedArticles(area)).filter(each => each.startsWith(shard))
  return (await rebuild(ids, entries, index.kind === 'record', area)).entries
}

/** The words of a shard; made anew from the records if they are damaged or lost. */
async function soundTexts(
  stored: Outcome<TextShard>,
  entries: readonly IndexEntry[],
  area: Area
): Promise<Record<string, SearchText>> {
  if (stored.kind === 'newer') throw unwritable(stored, 'index')
  if (stored.kind === 'record') return stored.record.texts
  const ids = entries.map(({ id }) => id)
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
