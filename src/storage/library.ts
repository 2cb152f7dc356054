/** Reading the library: what the reader has saved. For all contexts; only the background writes (`article-changes.ts`). */
export { type AnnotationsReading, readAnnotations } from './annotations.ts'

import { type Area, localArea } from './area.ts'
import { articleIn, articleKeys, storedArticles } from './articles.ts'
import { indexKeys, shardIn, withDivided } from './index-shards.ts'
import type { ArticleRecord, IndexEntry } from './model.ts'
import { AnnotationsByArticle, rebuild } from './rebuild.ts'
import { decode, type Outcome } from './records.ts'
import { SHARDS, shardKey, shardNameOf, shardOf } from './shards.ts'
import { inTurns } from './slices.ts'

/** The record of an article, or why there is none to show. */
export async function readArticleRecord(
  id: string,
  area: Area = localArea()
): Promise<Outcome<ArticleRecord>> {
  return articleIn(await area.get(articleKeys(id)), id)
}

/**
 * The index entry of an article, also of a deleted one (see `deleted`). Undefined if it is not saved, and while its
 * shard cannot be read.
 */
export async function readIndexEntry(id: string, area: Area = localArea()): Promise<IndexEntry | undefined> {
  const shard = shardOf(id)
  const stored = shardIn(await area.get(indexKeys([shard])), shard)
  return stored.kind === 'record' ? stored.record.entries.find(entry => entry.id === id) : undefined
}

export interface IndexReading {
  /** Of all articles, deleted ones too, in no order. */
  entries: IndexEntry[]
  /** How many shards a newer version wrote; their articles are missing from `entries`. */
  newerShards: number
}

/**
 * The whole index, in one `get`. A damaged shard is made anew from the records, for this reading only: the
 * background stores it.
 */
export async function readIndex(area: Area = localArea()): Promise<IndexReading> {
  const items = withDivided(await area.get(indexKeys(SHARDS)))
  const reading: IndexReading = { entries: [], newerShards: 0 }
  const damaged = new Set<string>()
  await inTurns(SHARDS, shard => {
    const stored = decode('index', shard, items[shardKey(shard)])
    if (stored.kind === 'record') reading.entries.push(...stored.record.entries)
    else if (stored.kind === 'corrupt') damaged.add(shard)
    else if (stored.kind === 'newer') reading.newerShards += 1
  })
  if (damaged.size > 0) {
    const ids = (await storedArticles(area)).filter(id => damaged.has(shardNameOf(id)))
    reading.entries.push(...(await rebuild(ids, [], false, area, new AnnotationsByArticle(area))).entries)
  }
  return reading
}
