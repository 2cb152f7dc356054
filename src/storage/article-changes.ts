/**
 * Changing saved articles. Only the background calls these, one after another (its queue): several writers that read,
 * change and write lose one another's work.
 *
 * Each does one `set`, which the browsers carry out wholly or not at all. A repeated request is known by its id and
 * answered with the record as it is now. All throw PressmarkError: `not-found`, `newer-record`, `corrupt-record`,
 * `storage-full`; then nothing is changed.
 */
import type { RequestName, Requests } from '../messages.ts'
import { readingOf } from './annotations.ts'
import { type Area, localArea } from './area.ts'
import { commit, openArticle } from './desk.ts'
import { indexed, openOwn } from './indexed.ts'
import { type ArticleRecord, SCHEMA } from './model.ts'
import { ownIn } from './rebuild.ts'
import { encode } from './records.ts'
import { existing, writable } from './writable.ts'

type Ask<N extends RequestName> = Requests[N]['ask']

/**
 * Saves an article, or renews one that is saved: tags, note, annotations and the date of saving stay. One in the trash
 * comes back, as saved now.
 */
export function saveArticle(
  { request, article, retrieved }: Ask<'save-article'>,
  now = new Date(),
  area = localArea()
): Promise<ArticleRecord> {
  return changeArticle(article.id, request, area, stored => ({
    ...newRecord(article, now, stored),
    ...(retrieved !== undefined && { retrieved })
  }))
}

/**
 * Sets what is given of tags and note. With the article at hand the record need not be there: one that is missing is
 * made in the same write, one in the trash comes back with all it had.
 */
export function editArticle(
  { request, id, tags, note, article }: Ask<'edit-article'>,
  now = new Date(),
  area = localArea()
): Promise<ArticleRecord> {
  return changeArticle(id, request, area, stored => ({
    ...(article?.id === id ? undeleted(stored ?? newRecord(article, now)) : saved(stored)),
    ...(tags && { tags }),
    ...(note !== undefined && { note }),
    updated: now.toISOString()
  }))
}

/** Puts an article into the trash: record and annotations stay. */
export function deleteArticle(
  { request, id }: Ask<'delete-article'>,
  now = new Date(),
  area = localArea()
): Promise<ArticleRecord> {
  return changeArticle(id, request, area, stored => ({ deleted: now.toISOString(), ...saved(stored) }))
}

/** Takes an article out of the trash, with everything it had. */
export function restoreArticle(
  { request, id }: Ask<'restore-article'>,
  area = localArea()
): Promise<ArticleRecord> {
  return changeArticle(id, request, area, stored => undeleted(saved(stored)))
}

async function changeArticle(
  id: string,
  request: string,
  area: Area,
  change: (stored: ArticleRecord | undefined) => ArticleRecord
): Promise<ArticleRecord> {
  const desk = await openArticle(id, area)
  const before = writable(desk.stored, 'article')
  if (desk.log.includes(request)) return existing(desk.stored, 'article')
  const record = change(before)
  // The words of the highlights are at hand already, unless the note beside them has changed.
  const isSameNote = before?.note === record.note && desk.texts[id] !== undefined
  const annotations = isSameNote ? undefined : ownIn(readingOf(await openOwn(desk, id, undefined, area)))
  await commit([encode(record), ...(await indexed(desk, record, annotations, area))], request, desk.log, area)
  return record
}

/** The record of an article that is saved now, or renewed. */
export function newRecord(
  article: ArticleRecord['article'],
  now: Date,
  stored?: ArticleRecord
): ArticleRecord {
  const at = now.toISOString()
  return {
    schema: SCHEMA,
    type: 'article',
    article,
    retrieved: at,
    saved: stored && !stored.deleted ? stored.saved : at,
    updated: at,
    tags: stored?.tags ?? [],
    note: stored?.note ?? ''
  }
}

function saved(stored: ArticleRecord | undefined): ArticleRecord {
  return existing(
    stored ? { kind: 'record', record: stored, stored: SCHEMA } : { kind: 'missing' },
    'article'
  )
}

/** A record that is in use again. What was moved away from it when it was deleted stays where it is. */
export function undeleted<R extends { deleted?: string; merged?: unknown }>(record: R): R {
  const { deleted: _, merged: __, ...rest } = record
  return rest as R
}
