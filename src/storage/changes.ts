/**
 * Changing the library. Only the background calls these, one after another (its queue): several writers that read,
 * change and write lose one another's work.
 *
 * Each does one `set`, which the browsers carry out wholly or not at all. A repeated request is known by its id and
 * answered with the record as it is now. All throw PressmarkError: `not-found`, `newer-record`, `corrupt-record`,
 * `storage-full`; then nothing is changed.
 */
import { type AnnotationRef, PressmarkError, type RequestName, type Requests } from '../messages.ts'
import {
  annotationsIn,
  annotationsItem,
  openAnnotations,
  outcomeOf,
  readingOf,
  type StoredAnnotations,
  withAnnotations
} from './annotations.ts'
import { type Area, localArea } from './area.ts'
import { isEarlierDay } from './days.ts'
import { commit, type Desk, openArticle, store, withEntry } from './desk.ts'
import { bodyTextOf, entryOf, marksOf, NO_MARKS, type OwnAnnotations, ownTextOf } from './entries.ts'
import { type Annotation, type ArticleRecord, type IndexEntry, SCHEMA } from './model.ts'
import { SETTINGS_KEY } from './pause.ts'
import { ownIn } from './rebuild.ts'
import { withChanged } from './recent.ts'
import { aloneKey, encode, encodeRecent, encodeShard, encodeTexts } from './records.ts'
import { decodeSettings, encodeSettings } from './settings.ts'
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
  const desk = await openArticle(articleId, area)
  const stored = await openOwn(desk, articleId, undefined, area)
  const known = writable(outcomeOf(stored, annotation.id), 'annotation')
  if (known) return known

  const before = writable(desk.stored, 'article')
  if (!before && article?.id !== articleId) throw new PressmarkError('not-found', 'the article is not saved')
  const record = before ? undeleted(before) : newRecord(article as NonNullable<typeof article>, now)

  const at = now.toISOString()
  const added: Annotation = {
    ...annotation,
    schema: SCHEMA,
    type: 'annotation',
    articleId,
    created: at,
    updated: at,
    lastSeen: at,
    earlier: []
  }
  const all = withAnnotations(stored, [added])
  const items = [annotationsItem(all), ...(await indexed(desk, record, ownIn(readingOf(all)), area))]
  if (!before || before.deleted) items.push(encode(record))
  // The next shortcut gives the same meaning. Settings that cannot be read are left alone.
  const { settings, state } = decodeSettings((await area.get([SETTINGS_KEY]))[SETTINGS_KEY])
  if (state === 'sound' && settings.lastMeaning !== added.meaning)
    items.push(encodeSettings({ ...settings, lastMeaning: added.meaning }))
  await commit(items, request, desk.log, area)
  return added
}

/** Sets what is given of note, meaning and tags. */
export function editAnnotation(
  { note, meaning, tags, ...which }: Ask<'edit-annotation'>,
  now = new Date(),
  area = localArea()
): Promise<Annotation> {
  return changeAnnotation(which, area, stored => ({
    ...stored,
    ...(note !== undefined && { note }),
    ...(meaning !== undefined && { meaning }),
    ...(tags && { tags }),
    updated: now.toISOString()
  }))
}

/** Removes an annotation from its article; it stays stored so that it can be restored. */
export function deleteAnnotation(
  which: Ask<'delete-annotation'>,
  now = new Date(),
  area = localArea()
): Promise<Annotation> {
  return changeAnnotation(which, area, stored => ({ deleted: now.toISOString(), ...stored }))
}

/** Gives a removed annotation back to its article. */
export function restoreAnnotation(which: Ask<'restore-annotation'>, area = localArea()): Promise<Annotation> {
  return changeAnnotation(which, area, undeleted)
}

/** Puts an annotation on another place; the one it had stays in the record. */
export function reanchorAnnotation(
  { anchor, exact, ...which }: Ask<'reanchor-annotation'>,
  now = new Date(),
  area = localArea()
): Promise<Annotation> {
  const at = now.toISOString()
  return changeAnnotation(which, area, stored => ({
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
  which: Ask<'undo-reanchor-annotation'>,
  now = new Date(),
  area = localArea()
): Promise<Annotation> {
  return changeAnnotation(which, area, stored => {
    const last = stored.earlier.at(-1)
    if (!last) return stored
    const { anchor, exact } = last
    return { ...stored, anchor, exact, earlier: stored.earlier.slice(0, -1), updated: now.toISOString() }
  })
}

/** Notes that annotations were found on their page today; those that cannot be read are left alone. */
export async function sawAnnotations(
  { articleId, ids }: Ask<'saw-annotations'>,
  now = new Date(),
  area = localArea()
): Promise<null> {
  const at = now.toISOString()
  const stored = await openAnnotations(articleId, ids, area)
  if (stored.group.kind === 'newer' || stored.group.kind === 'corrupt') return null
  const due = readingOf(stored, ids).annotations.filter(
    ({ lastSeen, deleted }) => !deleted && isEarlierDay(lastSeen, at)
  )
  const seen = due.map(annotation => ({ ...annotation, lastSeen: at }))
  if (due.length > 0) await store([annotationsItem(withAnnotations(stored, seen))], area)
  return null
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
async function placed(
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

async function changeAnnotation(
  { request, articleId, id }: AnnotationRef & { request: string },
  area: Area,
  change: (stored: Annotation) => Annotation
): Promise<Annotation> {
  const desk = await openArticle(articleId, area)
  const stored = await openOwn(desk, articleId, id, area)
  const before = existing(outcomeOf(stored, id), 'annotation')
  if (desk.log.includes(request)) return before
  const record = change(before)
  const all = withAnnotations(stored, [record])
  await commit([annotationsItem(all), ...(await reindexed(desk, all, area))], request, desk.log, area)
  return record
}

/** The items in which an article tells of its annotations as they are now; none if it is not listed. */
async function reindexed(
  desk: Desk,
  all: StoredAnnotations,
  area: Area
): Promise<[key: string, text: string][]> {
  const entry = entryIn(desk, all.articleId)
  if (!entry) return []
  const annotations = ownIn(readingOf(all))
  if (desk.stored.kind === 'record') return indexed(desk, desk.stored.record, annotations, area)
  // An article that this version cannot read keeps its entry.
  return placed(desk, { ...entry, ...marksOf(annotations) }, undefined, area)
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
