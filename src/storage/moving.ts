/**
 * Moving records from where they stood in earlier versions to where they stand now. First they are stored there, then the
 * earlier keys are removed: if the browser ends in between they stand twice, what was written since is the newer one, and
 * the next time only the removing is left. What cannot be read stays where it is.
 */
import { aloneByArticle } from './alone.ts'
import { annotationsItem, openAnnotations } from './annotations.ts'
import { type Area, localArea } from './area.ts'
import { articleKeys } from './articles.ts'
import { store } from './desk.ts'
import { divided } from './index-shards.ts'
import { aloneKey, articleKey, decode, earlierArticleKey } from './records.ts'
import { partsOf, shardKey } from './shards.ts'

/**
 * Puts annotations that have a key of their own with the others of their article.
 * @throws PressmarkError `storage-full`
 */
export async function joinAnnotations(ids: readonly string[], area: Area = localArea()): Promise<void> {
  const byArticle = await aloneByArticle(ids, area)
  const all = await Promise.all(
    [...byArticle].map(([articleId, own]) => openAnnotations(articleId, own, area))
  )
  const sound = all.filter(({ group }) => group.kind === 'record' || group.kind === 'missing')
  if (sound.length === 0) return
  await store(sound.map(annotationsItem), area)
  await area.remove(sound.flatMap(({ alone }) => alone.map(aloneKey)))
}

/**
 * Gives articles their shorter keys.
 * @throws PressmarkError `storage-full`
 */
export async function moveArticles(ids: readonly string[], area: Area = localArea()): Promise<void> {
  const items = await area.get(ids.flatMap(articleKeys))
  const isSound = (id: string, key: string) => decode('article', id, items[key]).kind === 'record'
  const moving = ids.filter(id => items[articleKey(id)] === undefined && isSound(id, earlierArticleKey(id)))
  if (moving.length > 0)
    await store(
      moving.map(id => [articleKey(id), String(items[earlierArticleKey(id)])]),
      area
    )
  const stale = ids.filter(id => moving.includes(id) || isSound(id, articleKey(id)))
  if (stale.length > 0) await area.remove(stale.map(earlierArticleKey))
}

/**
 * Divides a shard of the index as they were before schema 5. One that cannot be read stays until the repair has made all
 * its parts anew from the records: as long as it is there, readers know that something is damaged.
 * @throws PressmarkError `storage-full`
 */
export async function divideShard(earlier: string, area: Area = localArea()): Promise<void> {
  const key = shardKey(earlier)
  const parts = partsOf(earlier).map(shardKey)
  const items = await area.get([key, ...parts])
  const { kind } = decode('index', earlier, items[key])
  const isReplaced = parts.every(part => items[part] !== undefined)
  if (kind === 'newer' || (kind === 'corrupt' && !isReplaced)) return
  const moving = Object.entries(divided(earlier, items))
  if (moving.length > 0) await store(moving, area)
  await area.remove([key])
}
