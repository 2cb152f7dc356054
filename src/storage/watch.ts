/** Learning of changes in the library, whoever made them. */
import { type Area, type AreaChange, type AreaListener, localArea } from './area.ts'
import type { ArticleRecord, IndexEntry, SearchText } from './model.ts'
import { decode, idInKey, type Outcome } from './records.ts'
import { isEarlierShard } from './shards.ts'

/** What somebody wants to be told. Leave out what is not needed: only the rest is decoded. */
export interface LibraryWatcher {
  article?(id: string, stored: Outcome<ArticleRecord>): void
  /** Some annotation of an article is new or differs. */
  annotations?(articleId: string): void
  /** Entries that are new or differ, and ids of those that are gone, of one shard. */
  index?(changed: IndexEntry[], gone: string[]): void
  /** The words of the articles of one shard, as they are now. */
  words?(shard: string, texts: Record<string, SearchText>): void
}

/** Calls the watcher after each change. @returns what stops it. */
export function watchLibrary(watcher: LibraryWatcher, area: Area = localArea()): () => void {
  const listen: AreaListener = changes => {
    for (const [key, change] of Object.entries(changes)) {
      const article = watcher.article && idInKey(key, 'art')
      const annotated = watcher.annotations && idInKey(key, 'ann')
      const shard = watcher.index && shardInKey(key)
      if (article !== undefined) watcher.article?.(article, decode('article', article, change.newValue))
      if (annotated !== undefined) watcher.annotations?.(annotated)
      if (shard !== undefined) tellOfShard(watcher, shard, change)
      const words = watcher.words && idInKey(key, 'text')
      if (words === undefined) continue
      const texts = decode('text', words, change.newValue)
      if (texts.kind === 'record') watcher.words?.(words, texts.record.texts)
    }
  }
  area.onChanged.addListener(listen)
  return () => area.onChanged.removeListener(listen)
}

/** Not one of before schema 5: that one goes when its entries stand in others. */
function shardInKey(key: string): string | undefined {
  const shard = idInKey(key, 'index')
  return shard === undefined || isEarlierShard(shard) ? undefined : shard
}

function tellOfShard(watcher: LibraryWatcher, shard: string, change: AreaChange): void {
  const after = entriesIn(shard, change.newValue)
  if (!after) return
  const before = new Map(
    (entriesIn(shard, change.oldValue) ?? []).map(entry => [entry.id, JSON.stringify(entry)])
  )
  const changed = after.filter(entry => before.get(entry.id) !== JSON.stringify(entry))
  const left = new Set(after.map(({ id }) => id))
  const gone = [...before.keys()].filter(id => !left.has(id))
  if (changed.length > 0 || gone.length > 0) watcher.index?.(changed, gone)
}

/** The entries of a stored shard, none if it was removed; undefined if it cannot be read. */
function entriesIn(shard: string, value: unknown): IndexEntry[] | undefined {
  const stored = decode('index', shard, value)
  if (stored.kind === 'missing') return []
  return stored.kind === 'record' ? stored.record.entries : undefined
}
