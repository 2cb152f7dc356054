/** What the background does for the library of itself, when the browser starts and after an update. */
import { newId } from '../messaging.ts'
import { type Area, allKeys, localArea } from '../storage/area.ts'
import { joinAnnotations, moveArticles } from '../storage/moving.ts'
import { idInKey } from '../storage/records.ts'
import { repairIndex } from '../storage/repair.ts'
import { expired, purgeArticle } from '../storage/trash.ts'
import type { WriteQueue } from './queue.ts'

/** How many annotations and articles are moved in one write: some 60 ms in a library of ten thousand articles. */
const ANNOTATIONS = 200
const ARTICLES = 20

/**
 * Puts records where this version keeps them and the index right, then takes from the trash what has been in it for
 * thirty days: in small writes, so that what the reader does meanwhile never waits long.
 */
export async function tendLibrary(
  write: WriteQueue,
  area: Area = localArea(),
  now = new Date()
): Promise<void> {
  const keys = await allKeys(area)
  for (const ids of pieces(
    keys.flatMap(key => idInKey(key, 'annotation') ?? []),
    ANNOTATIONS
  ))
    await write(() => joinAnnotations(ids, area))
  for (const ids of pieces(
    keys.flatMap(key => idInKey(key, 'article') ?? []),
    ARTICLES
  ))
    await write(() => moveArticles(ids, area))
  await write(() => repairIndex(area))
  for (const id of await expired(now, area)) await write(() => purgeArticle({ request: newId(), id }, area))
}

function pieces<T>(list: readonly T[], length: number): T[][] {
  const count = Math.ceil(list.length / length)
  return Array.from({ length: count }, (_, n) => list.slice(n * length, (n + 1) * length))
}
