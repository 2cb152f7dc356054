/** What the background does for the library of itself, when the browser starts and after an update. */
import { PressmarkError } from '../messages.ts'
import { newId } from '../messaging.ts'
import { type Area, allKeys, localArea } from '../storage/area.ts'
import { divideShard, joinAnnotations, moveArticles } from '../storage/moving.ts'
import { idInKey } from '../storage/records.ts'
import { repairIndex } from '../storage/repair.ts'
import { EARLIER_SHARDS, RECENT_KEY, shardKey } from '../storage/shards.ts'
import { expired, purgeArticle } from '../storage/trash.ts'
import type { WriteQueue } from './queue.ts'

/** How many annotations and articles are moved in one write: some 60 ms in a library of ten thousand articles. */
const ANNOTATIONS = 200
const ARTICLES = 20

/**
 * Puts records where this version keeps them and the index right, then takes from the trash what has been in it for
 * thirty days: in small writes, so that what the reader does meanwhile never waits long. What cannot be done keeps
 * nothing else from being done, and is tried again at the next start.
 */
export async function tendLibrary(
  write: WriteQueue,
  area: Area = localArea(),
  now = new Date()
): Promise<void> {
  const attempt = attempts()
  const keys = (await attempt(() => allKeys(area))) ?? []
  for (const ids of pieces(
    keys.flatMap(key => idInKey(key, 'annotation') ?? []),
    ANNOTATIONS
  ))
    await attempt(() => write(() => joinAnnotations(ids, area)))
  for (const ids of pieces(
    keys.flatMap(key => idInKey(key, 'article') ?? []),
    ARTICLES
  ))
    await attempt(() => write(() => moveArticles(ids, area)))
  const stored = new Set(keys)
  for (const shard of EARLIER_SHARDS)
    if (stored.has(shardKey(shard))) await attempt(() => write(() => divideShard(shard, area)))
  await attempt(() => repairIndex(area, write))
  for (const id of (await attempt(() => expired(now, area))) ?? [])
    await attempt(() => write(() => purgeArticle({ request: newId(), id }, area)))
}

/**
 * Has the browser do early what the reader's first save would wait for: before the first write of a session Chromium reads
 * all that is stored to know how much that is, 1.8 s for ten thousand articles. Meanwhile nothing else can be read, so
 * the tabs of the start have their turn first.
 */
export async function readyStorage(
  area: Area = localArea(),
  wait: () => Promise<void> = () => new Promise(resolve => setTimeout(resolve, 5000))
): Promise<void> {
  await wait()
  await attempts()(async () => area.getBytesInUse?.([RECENT_KEY]))
}

/** Does something, or goes without its result. Only the first failure that nobody expects is reported. */
function attempts(): <T>(work: () => Promise<T>) => Promise<T | undefined> {
  let isReported = false
  return async work => {
    try {
      return await work()
    } catch (error) {
      // A full disk, a record that cannot be read or has changed since: what there is stays as it is.
      if (error instanceof PressmarkError || isReported) return undefined
      isReported = true
      console.error('Pressmark: tending the library failed', error)
      return undefined
    }
  }
}

function pieces<T>(list: readonly T[], length: number): T[][] {
  const count = Math.ceil(list.length / length)
  return Array.from({ length: count }, (_, n) => list.slice(n * length, (n + 1) * length))
}
