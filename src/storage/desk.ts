/** What a change starts from and how it is stored: everything read first, everything written in one `set`. */
import { type FailureCode, PressmarkError } from '../messages.ts'
import type { Area } from './area.ts'
import { rebuildShard } from './entries.ts'
import type { ArticleRecord, IndexEntry } from './model.ts'
import { articleKey, decode, type IndexShard, type Outcome } from './records.ts'
import { shardKey, shardOf } from './shards.ts'

/**
 * Ids of the requests carried out last, stored with what they changed, so that a request that is repeated after the
 * background was stopped is known even though no variable survived. Repeats come within a minute; 100 outlast that.
 */
export const LOG_KEY = 'requests'
const LOG_LENGTH = 100

/** An article and its neighbours in the index, as stored. */
export interface Desk {
  stored: Outcome<ArticleRecord>
  shard: string
  /** Of the whole shard. */
  entries: IndexEntry[]
  log: string[]
}

/**
 * Reads what a change of an article needs.
 * @throws PressmarkError `newer-record` if a newer version wrote the shard.
 */
export async function openArticle(id: string, area: Area): Promise<Desk> {
  const shard = shardOf(id)
  const items = await area.get([articleKey(id), shardKey(shard), LOG_KEY])
  const stored = decode('article', id, items[articleKey(id)])
  const index = decode('index', shard, items[shardKey(shard)])
  const entries = await soundEntries(shard, index, stored, area)
  return { stored, shard, entries, log: readLog(items[LOG_KEY]) }
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
  if (index.kind !== 'record') return rebuildShard(shard, [], area)
  const { entries } = index.record
  if (article.kind !== 'record') return entries
  const { id } = article.record.article
  return entries.some(entry => entry.id === id) ? entries : rebuildShard(shard, entries, area)
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
  try {
    await area.set(Object.fromEntries(items))
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    // Chromium's quota, Firefox's quota, and a full disk as LevelDB and SQLite put it.
    if (/quota|no.?space|disk.*full/i.test(message)) throw new PressmarkError('storage-full', message)
    throw error
  }
}

/**
 * The record that may be changed, or undefined if there is none yet.
 * @throws PressmarkError `newer-record` or `corrupt-record`: those are never written over.
 */
export function writable<R>(stored: Outcome<R>, what: string): R | undefined {
  if (stored.kind === 'record') return stored.record
  if (stored.kind === 'missing') return undefined
  throw unwritable(stored, what)
}

/** @throws PressmarkError as `writable`, and `not-found` if there is no record. */
export function existing<R>(stored: Outcome<R>, what: string): R {
  const record = writable(stored, what)
  if (record === undefined) throw new PressmarkError('not-found', `no ${what} is stored`)
  return record
}

function unwritable(
  stored: { kind: 'newer'; schema: number } | { kind: 'corrupt'; reason: string },
  what: string
) {
  const code: FailureCode = stored.kind === 'newer' ? 'newer-record' : 'corrupt-record'
  const detail = stored.kind === 'newer' ? `version ${stored.schema}` : stored.reason
  return new PressmarkError(code, `${what}: ${detail}`)
}
