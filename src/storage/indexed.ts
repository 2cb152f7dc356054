/** What index, search and the list of the newest are to know of an article after a change. */
import { annotationsIn, type StoredAnnotations } from './annotations.ts'
import type { Area } from './area.ts'
import { type Desk, withEntry } from './desk.ts'
import { bodyTextOf, entryOf, marksOf, NO_MARKS, type OwnAnnotations, ownTextOf } from './entries.ts'
import type { ArticleRecord, IndexEntry } from './model.ts'
import { withChanged } from './recent.ts'
import { aloneKey, encodeRecent, encodeShard, encodeTexts } from './records.ts'

export const entryIn = ({ entries }: Desk, id: string): IndexEntry | undefined =>
  entries.find(entry => entry.id === id)

/**
 * The items to store so that index, search and the list of the newest know an article as it is now.
 * @param annotations those that are not deleted; undefined if they are as they were
 */
export async function indexed(
  desk: Desk,
  record: ArticleRecord,
  annotations: OwnAnnotations | undefined,
  area: Area
): Promise<[key: string, text: string][]> {
  const { id } = record.article
  const marks = annotations ? marksOf(annotations) : (entryIn(desk, id) ?? NO_MARKS)
  const own = annotations ? ownTextOf(record, annotations.annotations) : (desk.texts[id]?.own ?? '')
  return placed(desk, entryOf(record, marks), { body: bodyTextOf(record), own }, area)
}

/** The items for an entry and its words; words that could not be made stay as they are. */
export async function placed(
  { shard, entries, texts, recent }: Desk,
  entry: IndexEntry,
  text: Desk['texts'][string] | undefined,
  area: Area
): Promise<[key: string, text: string][]> {
  // Most edits change nothing that lists show: what is as it was is not written again.
  const known = entries.find(({ id }) => id === entry.id)
  const isListed = known !== undefined && JSON.stringify(known) === JSON.stringify(entry)
  return [
    ...(isListed ? [] : [encodeShard(shard, withEntry(entries, entry))]),
    ...(text ? [encodeTexts(shard, { ...texts, [entry.id]: text })] : []),
    ...(recent && !isListed ? [encodeRecent(await withChanged(recent, entry, area))] : [])
  ]
}

/** All annotations of an article that is open, with one that its entry may not know. */
export async function openOwn(
  desk: Desk,
  articleId: string,
  id: string | undefined,
  area: Area
): Promise<StoredAnnotations> {
  const { annotations, removed } = entryIn(desk, articleId) ?? NO_MARKS
  const known = [...annotations, ...removed, ...(id === undefined ? [] : [id])]
  const together = annotationsIn(desk.items, articleId, known)
  if (together.apart.length === 0) return together
  const alone = await area.get(together.apart.map(({ id }) => aloneKey(id)))
  return annotationsIn({ ...desk.items, ...alone }, articleId, known)
}
