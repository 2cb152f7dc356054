/** What the background does for the library of itself, when the browser starts and after an update. */
import { newId } from '../messaging.ts'
import { type Area, localArea } from '../storage/area.ts'
import { repairIndex } from '../storage/repair.ts'
import { expired, purgeArticle } from '../storage/trash.ts'
import type { WriteQueue } from './queue.ts'

/** Puts the index right, then takes from the trash what has been in it for thirty days: one write each, so none waits long. */
export async function tendLibrary(
  write: WriteQueue,
  area: Area = localArea(),
  now = new Date()
): Promise<void> {
  await write(() => repairIndex(area))
  for (const id of await expired(now, area)) await write(() => purgeArticle({ request: newId(), id }, area))
}
