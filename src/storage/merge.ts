/** One article that was saved twice, under two addresses, made one; and taken apart again. */
import { PressmarkError } from '../messages.ts'
import { readAnnotations } from './annotations.ts'
import { type Area, localArea } from './area.ts'
import { indexed, restoreArticle, undeleted } from './changes.ts'
import { commit, type Desk, existing, openArticle } from './desk.ts'
import { NO_MARKS, type OwnAnnotations } from './entries.ts'
import type { Annotation, ArticleRecord } from './model.ts'
import { overlaid } from './overlay.ts'
import { ownIn } from './rebuild.ts'
import { encode } from './records.ts'

/**
 * Moves everything the reader did to an article over to another one, and the emptied article into the trash, from where
 * it can be restored with the highlights that were its own.
 * @throws PressmarkError `not-found` if one of them is not saved, or they are the same
 */
export async function mergeArticles(
  { request, from, into }: { request: string; from: string; into: string },
  now = new Date(),
  area: Area = localArea()
): Promise<ArticleRecord> {
  if (from === into) throw new PressmarkError('not-found', 'an article cannot be merged with itself')
  const [source, target] = [await openArticle(from, area), await openArticle(into, area)]
  const [left, kept] = [existing(source.stored, 'article'), existing(target.stored, 'article')]
  if (target.log.includes(request)) return kept
  const moving = await annotationsOf(source, from, area)
  const moved = moving.annotations.map(annotation => ({ ...annotation, articleId: into }))
  const at = now.toISOString()
  const merged: ArticleRecord = {
    ...undeleted(kept),
    tags: [...new Set([...kept.tags, ...left.tags])],
    note: [...new Set([kept.note, left.note])].filter(Boolean).join('\n\n'),
    updated: at
  }
  const emptied: ArticleRecord = {
    ...left,
    deleted: at,
    updated: at,
    merged: { into, annotations: moved.map(({ id }) => id) }
  }
  const own = await annotationsOf(target, into, area)
  await storeBoth(
    request,
    [emptied, { ...moving, annotations: [] }],
    [merged, { ...own, annotations: [...own.annotations, ...moved] }],
    moved,
    area
  )
  return merged
}

/** Takes an article out of the trash; one that was merged with another takes its highlights back. */
export async function restoreWhole(
  { request, id }: { request: string; id: string },
  now = new Date(),
  area: Area = localArea()
): Promise<ArticleRecord> {
  const desk = await openArticle(id, area)
  const record = existing(desk.stored, 'article')
  const { merged, ...rest } = record
  const target = merged && (await openArticle(merged.into, area))
  if (!merged || target?.stored.kind !== 'record') return restoreArticle({ request, id }, area)
  if (desk.log.includes(request)) return record
  const theirs = await annotationsOf(target, merged.into, area)
  const isBack = ({ id }: Annotation) => merged.annotations.includes(id)
  const back = theirs.annotations.filter(isBack).map(annotation => ({ ...annotation, articleId: id }))
  const own = await annotationsOf(desk, id, area)
  const restored: ArticleRecord = { ...undeleted(rest), updated: now.toISOString() }
  await storeBoth(
    request,
    [target.stored.record, { ...theirs, annotations: theirs.annotations.filter(each => !isBack(each)) }],
    [restored, { ...own, annotations: [...own.annotations, ...back] }],
    back,
    area
  )
  return restored
}

type WithAnnotations = [record: ArticleRecord, annotations: OwnAnnotations]

/** Stores two articles and the annotations that change hands between them, all or nothing. */
async function storeBoth(
  request: string,
  [one, ofOne]: WithAnnotations,
  [other, ofOther]: WithAnnotations,
  moved: readonly Annotation[],
  area: Area
): Promise<void> {
  const desk = await openArticle(one.article.id, area)
  const first = await indexed(desk, one, inOrder(ofOne), area)
  // Both may stand in the same shard: the second is written over what the first has made of it.
  const after = overlaid(area, new Map(first))
  const second = await indexed(await openArticle(other.article.id, after), other, inOrder(ofOther), after)
  const items = new Map([...first, ...second, encode(one), encode(other), ...moved.map(encode)])
  await commit([...items], request, desk.log, area)
}

const inOrder = (own: OwnAnnotations): OwnAnnotations => ({
  ...own,
  annotations: own.annotations.toSorted((a, b) => (a.created < b.created ? -1 : 1))
})

async function annotationsOf({ entries }: Desk, articleId: string, area: Area): Promise<OwnAnnotations> {
  const { annotations, removed } = entries.find(({ id }) => id === articleId) ?? NO_MARKS
  return ownIn(await readAnnotations([...annotations, ...removed], area))
}
