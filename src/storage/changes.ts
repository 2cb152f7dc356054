/**
 * Changing the library. Only the background calls these, one after another (its queue): several writers that read,
 * change and write lose one another's work.
 *
 * Each does one `set`, which the browsers carry out wholly or not at all. A repeated request is known by its id and
 * answered with the record as it is now. All throw PressmarkError: `not-found`, `newer-record`, `corrupt-record`,
 * `storage-full`; then nothing is changed.
 */
import { PressmarkError, type RequestName, type Requests } from '../messages.ts'
import { type Area, localArea } from './area.ts'
import { isEarlierDay } from './days.ts'
import { commit, existing, LOG_KEY, openArticle, readLog, store, withEntry, writable } from './desk.ts'
import { entryOf } from './entries.ts'
import { readAnnotations } from './library.ts'
import { type Annotation, type ArticleRecord, SCHEMA } from './model.ts'
import { SETTINGS_KEY } from './pause.ts'
import { annotationKey, decode, encode, encodeShard } from './records.ts'
import { decodeSettings, encodeSettings } from './settings.ts'

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

/**
 * Adds an annotation; the asker chose its id, so that adding it again changes nothing. Saves the article in the same
 * write where it is not saved or in the trash.
 * @throws PressmarkError also `not-found` if the article is neither stored nor given.
 */
export async function annotate(
  { request, articleId, annotation, article }: Ask<'annotate'>,
  now = new Date(),
  area = localArea()
): Promise<Annotation> {
  const key = annotationKey(annotation.id)
  const known = writable(decode('annotation', annotation.id, (await area.get([key]))[key]), 'annotation')
  if (known) return known

  const { stored, shard, entries, log } = await openArticle(articleId, area)
  const before = writable(stored, 'article')
  if (!before && article?.id !== articleId) throw new PressmarkError('not-found', 'the article is not saved')
  const record = before ? undeleted(before) : newRecord(article as NonNullable<typeof article>, now)

  const at = now.toISOString()
  const added: Annotation = {
    schema: SCHEMA,
    type: 'annotation',
    articleId,
    ...annotation,
    created: at,
    updated: at,
    lastSeen: at,
    earlier: []
  }
  const siblings = entries.find(entry => entry.id === articleId)?.annotations ?? []
  const items = [
    encode(added),
    encodeShard(shard, withEntry(entries, entryOf(record, [...siblings, added.id])))
  ]
  if (!before || before.deleted) items.push(encode(record))
  // The next shortcut gives the same meaning. Settings that cannot be read are left alone.
  const { settings, state } = decodeSettings((await area.get([SETTINGS_KEY]))[SETTINGS_KEY])
  if (state === 'sound' && settings.lastMeaning !== added.meaning)
    items.push(encodeSettings({ ...settings, lastMeaning: added.meaning }))
  await commit(items, request, log, area)
  return added
}

/** Sets what is given of note, meaning and tags. */
export function editAnnotation(
  { request, id, note, meaning, tags }: Ask<'edit-annotation'>,
  now = new Date(),
  area = localArea()
): Promise<Annotation> {
  return changeAnnotation(id, request, area, stored => ({
    ...stored,
    ...(note !== undefined && { note }),
    ...(meaning !== undefined && { meaning }),
    ...(tags && { tags }),
    updated: now.toISOString()
  }))
}

/** Removes an annotation from its article; the record stays so that it can be restored. */
export function deleteAnnotation(
  { request, id }: Ask<'delete-annotation'>,
  now = new Date(),
  area = localArea()
): Promise<Annotation> {
  return changeAnnotation(id, request, area, stored => ({ deleted: now.toISOString(), ...stored }))
}

/** Gives a removed annotation back to its article. */
export function restoreAnnotation(
  { request, id }: Ask<'restore-annotation'>,
  area = localArea()
): Promise<Annotation> {
  return changeAnnotation(id, request, area, undeleted)
}

/** Puts an annotation on another place; the one it had stays in the record. */
export function reanchorAnnotation(
  { request, id, anchor, exact }: Ask<'reanchor-annotation'>,
  now = new Date(),
  area = localArea()
): Promise<Annotation> {
  const at = now.toISOString()
  return changeAnnotation(id, request, area, stored => ({
    ...stored,
    anchor,
    exact,
    earlier: [...stored.earlier, { anchor: stored.anchor, exact: stored.exact, until: at }],
    updated: at,
    lastSeen: at
  }))
}

/** Puts an annotation back on the place it had before; one that has had no other stays where it is. */
export function undoReanchorAnnotation(
  { request, id }: Ask<'undo-reanchor-annotation'>,
  now = new Date(),
  area = localArea()
): Promise<Annotation> {
  return changeAnnotation(id, request, area, stored => {
    const last = stored.earlier.at(-1)
    if (!last) return stored
    const { anchor, exact } = last
    return { ...stored, anchor, exact, earlier: stored.earlier.slice(0, -1), updated: now.toISOString() }
  })
}

/** Notes that annotations were found on their page today; those that cannot be read are left alone. */
export async function sawAnnotations(
  { ids }: Ask<'saw-annotations'>,
  now = new Date(),
  area = localArea()
): Promise<null> {
  const at = now.toISOString()
  const { annotations } = await readAnnotations(ids, area)
  const due = annotations.filter(({ lastSeen, deleted }) => !deleted && isEarlierDay(lastSeen, at))
  if (due.length > 0)
    await store(
      due.map(annotation => encode({ ...annotation, lastSeen: at })),
      area
    )
  return null
}

async function changeArticle(
  id: string,
  request: string,
  area: Area,
  change: (stored: ArticleRecord | undefined) => ArticleRecord
): Promise<ArticleRecord> {
  const { stored, shard, entries, log } = await openArticle(id, area)
  const before = writable(stored, 'article')
  if (before && log.includes(request)) return before
  const record = change(before)
  const annotations = entries.find(entry => entry.id === id)?.annotations ?? []
  const newEntries = withEntry(entries, entryOf(record, annotations))
  await commit([encode(record), encodeShard(shard, newEntries)], request, log, area)
  return record
}

async function changeAnnotation(
  id: string,
  request: string,
  area: Area,
  change: (stored: Annotation) => Annotation
): Promise<Annotation> {
  const items = await area.get([annotationKey(id), LOG_KEY])
  const before = existing(decode('annotation', id, items[annotationKey(id)]), 'annotation')
  const log = readLog(items[LOG_KEY])
  if (log.includes(request)) return before
  const record = change(before)
  const moved = Boolean(before.deleted) !== Boolean(record.deleted)
  const index = moved ? await reindexed(record, area) : []
  await commit([encode(record), ...index], request, log, area)
  return record
}

/** The shard item in which an annotation's article lists it, or no longer does. */
async function reindexed(annotation: Annotation, area: Area): Promise<[key: string, text: string][]> {
  const { shard, entries } = await openArticle(annotation.articleId, area)
  const entry = entries.find(({ id }) => id === annotation.articleId)
  if (!entry) return []
  const others = entry.annotations.filter(id => id !== annotation.id)
  const annotations = annotation.deleted ? others : await inOrder(others, annotation, area)
  return [encodeShard(shard, withEntry(entries, { ...entry, annotations }))]
}

/** Ids, oldest first, with a restored annotation back in its place. */
async function inOrder(ids: string[], { id, created }: Annotation, area: Area): Promise<string[]> {
  const { annotations } = await readAnnotations(ids, area)
  const later = annotations.find(other => other.created > created)
  return ids.toSpliced(later ? ids.indexOf(later.id) : ids.length, 0, id)
}

function newRecord(article: ArticleRecord['article'], now: Date, stored?: ArticleRecord): ArticleRecord {
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
  return existing(stored ? { kind: 'record', record: stored } : { kind: 'missing' }, 'article')
}

function undeleted<R extends { deleted?: string }>(record: R): R {
  const { deleted: _, ...rest } = record
  return rest as R
}
