/** Index entries: made from records, kept in shards, and made anew where a shard is damaged or lost. */
import { type Area, allKeys } from './area.ts'
import type { Annotation, ArticleRecord, IndexEntry } from './model.ts'
import { annotationKey, articleKey, decode, idInKey } from './records.ts'

/** Records read at a time in a repair: 50 of 8 KB are a few milliseconds, and the heap stays small. */
const BATCH = 50

/** The entry of an article. `annotations` are the ids of those that are not deleted, oldest first. */
export function entryOf(record: ArticleRecord, annotations: string[]): IndexEntry {
  const { article } = record
  const speakers = article.quotes.flatMap(({ speaker }) =>
    speaker && speaker.kind !== 'unnamed' ? [speaker.name] : []
  )
  return {
    id: article.id,
    address: article.address,
    headline: article.headline.value,
    publisher: article.publisher?.value ?? article.publisherDomain,
    ...(article.published && { published: article.published.value }),
    saved: record.saved,
    speakers: [...new Set(speakers)],
    tags: record.tags,
    annotations,
    ...(record.deleted && { deleted: record.deleted })
  }
}

/**
 * The entries of one shard made from the records alone. Loses nothing: an article that this version cannot read keeps
 * its record, and its entry of before if there is one.
 * @param before entries of the shard as far as they could be read.
 */
export async function rebuildShard(shard: string, before: IndexEntry[], area: Area): Promise<IndexEntry[]> {
  const keys = await allKeys(area)
  const ids = keys.flatMap(key => idInKey(key, 'article') ?? []).filter(id => id.startsWith(shard))
  if (ids.length === 0) return []
  const annotations = await liveAnnotations(keys, area)
  const entries: IndexEntry[] = []
  for (const [id, value] of await readInBatches(ids, articleKey, area)) {
    const stored = decode('article', id, value)
    const known = before.find(entry => entry.id === id)
    if (stored.kind === 'record') {
      const own = annotations.filter(({ articleId }) => articleId === id)
      entries.push(
        entryOf(
          stored.record,
          own.map(annotation => annotation.id)
        )
      )
    } else if (known) entries.push(known)
  }
  return entries
}

/** All annotations that are not deleted, oldest first. */
async function liveAnnotations(keys: string[], area: Area): Promise<Annotation[]> {
  const ids = keys.flatMap(key => idInKey(key, 'annotation') ?? [])
  const values = await readInBatches(ids, annotationKey, area)
  return values
    .flatMap(([id, value]) => {
      const stored = decode('annotation', id, value)
      return stored.kind === 'record' && !stored.record.deleted ? [stored.record] : []
    })
    .toSorted((a, b) => a.created.localeCompare(b.created))
}

async function readInBatches(
  ids: string[],
  keyOf: (id: string) => string,
  area: Area
): Promise<[id: string, value: unknown][]> {
  const values: [string, unknown][] = []
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH)
    const items = await area.get(batch.map(keyOf))
    for (const id of batch) values.push([id, items[keyOf(id)]])
  }
  return values
}
