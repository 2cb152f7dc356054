/** Annotations that still have a key of their own, as all had before schema 4. */
import { type Area, allKeys, getInBatches, localArea } from './area.ts'
import { aloneKey, decode, idInKey } from './records.ts'

/** Their ids. Slow where the browser cannot list its keys. */
export async function aloneIds(area: Area = localArea()): Promise<string[]> {
  return (await allKeys(area)).flatMap(key => idInKey(key, 'annotation') ?? [])
}

const aloneIn = (items: Record<string, unknown>, id: string) => decode('annotation', id, items[aloneKey(id)])

/** Which of them belong to which article; nobody knows that of one that cannot be read, until it can be. */
export async function aloneByArticle(
  ids: readonly string[],
  area: Area
): Promise<ReadonlyMap<string, readonly string[]>> {
  const byArticle = new Map<string, string[]>()
  for (const [id, stored] of await getInBatches(ids, id => [aloneKey(id)], aloneIn, area)) {
    if (stored.kind !== 'record') continue
    const own = byArticle.get(stored.record.articleId)
    if (own) own.push(id)
    else byArticle.set(stored.record.articleId, [id])
  }
  return byArticle
}
