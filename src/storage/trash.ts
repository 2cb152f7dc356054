/** Emptying the trash. What goes here is gone: it is asked for by the reader, or its thirty days are over. */
import { PressmarkError } from '../messages.ts'
import { type Area, localArea } from './area.ts'
import { articleKeys } from './articles.ts'
import { DAYS_IN_TRASH } from './days.ts'
import { commit, openArticle } from './desk.ts'
import { entryIn } from './indexed.ts'
import { readIndex } from './library.ts'
import { withChanged } from './recent.ts'
import { aloneKey, annotationsKey, encodeRecent, encodeShard, encodeTexts } from './records.ts'
import { writable } from './writable.ts'

/** Whether an article that was deleted then has been in the trash for long enough. */
export const isExpired = (deleted: string, now: Date): boolean =>
  now.getTime() - Date.parse(deleted) > DAYS_IN_TRASH * 24 * 3_600_000

/**
 * Removes an article that is in the trash for good, with its annotations. The index forgets it first: if the browser ends
 * in between, the repair finds the record, and the article is in the trash again.
 * @throws PressmarkError `not-found` if it is not in the trash; `newer-record`, `corrupt-record`
 */
export async function purgeArticle(
  { request, id }: { request: string; id: string },
  area: Area = localArea()
): Promise<null> {
  const desk = await openArticle(id, area)
  const record = writable(desk.stored, 'article')
  const entry = entryIn(desk, id)
  if (!record && !entry) return null
  if (!record?.deleted || !entry) throw new PressmarkError('not-found', 'the article is not in the trash')
  const { [id]: _, ...texts } = desk.texts
  const items = [
    encodeShard(
      desk.shard,
      desk.entries.filter(each => each.id !== id)
    ),
    encodeTexts(desk.shard, texts),
    ...(desk.recent ? [encodeRecent(await withChanged(desk.recent, entry, area))] : [])
  ]
  await commit(items, request, desk.log, area)
  const alone = [...entry.annotations, ...entry.removed].map(aloneKey)
  await area.remove([...articleKeys(id), annotationsKey(id), ...alone])
  return null
}

/** Ids of the articles whose days in the trash are over. */
export async function expired(now: Date, area: Area = localArea()): Promise<string[]> {
  const { entries } = await readIndex(area)
  return entries.filter(({ deleted }) => deleted !== undefined && isExpired(deleted, now)).map(({ id }) => id)
}
