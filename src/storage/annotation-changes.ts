/** Changing annotations: as `article-changes.ts`, one after another, each in one `set` or not at all. */
import { type AnnotationRef, PressmarkError, type RequestName, type Requests } from '../messages.ts'
import {
  annotationsItem,
  openAnnotations,
  outcomeOf,
  readingOf,
  type StoredAnnotations,
  withAnnotations
} from './annotations.ts'
import { type Area, localArea } from './area.ts'
import { newRecord, undeleted } from './article-changes.ts'
import { isEarlierDay } from './days.ts'
import { commit, type Desk, openArticle, store } from './desk.ts'
import { marksOf } from './entries.ts'
import { entryIn, indexed, openOwn, placed } from './indexed.ts'
import { type Annotation, SCHEMA } from './model.ts'
import { SETTINGS_KEY } from './pause.ts'
import { ownIn } from './rebuild.ts'
import { encode } from './records.ts'
import { decodeSettings, encodeSettings } from './settings.ts'
import { existing, writable } from './writable.ts'

type Ask<N extends RequestName> = Requests[N]['ask']

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
