/** One article that was saved twice, under two addresses, made one; and taken apart again. */
import { PressmarkError } from '../messages.ts'
import { annotationsItem, readingOf, type StoredAnnotations, withAnnotations } from './annotations.ts'
import { type Area, localArea } from './area.ts'
import { restoreArticle, undeleted } from './article-changes.ts'
import { commit, openArticle } from './desk.ts'
import { indexed, openOwn } from './indexed.ts'
import type { ArticleRecord } from './model.ts'
import { overlaid } from './overlay.ts'
import { ownIn } from './rebuild.ts'
import { aloneKey, encode } from './records.ts'
import { existing } from './writable.ts'

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
  const [emptying, kept] = [existing(source.stored, 'article'), existing(target.stored, 'article')]
  if (target.log.includes(request)) return kept
  const left = await openOwn(source, from, undefined, area)
  const moving = ownIn(readingOf(left)).annotations
  const ids = moving.map(({ id }) => id)
  const at = now.toISOString()
  const merged: ArticleRecord = {
    ...undeleted(kept),
    tags: [...new Set([...kept.tags, ...emptying.tags])],
    note: bothNotes(kept, emptying),
    updated: at
  }
  const emptied: ArticleRecord = {
    ...emptying,
    deleted: at,
    updated: at,
    merged: { into, annotations: ids, before: { note: kept.note, tags: kept.tags } }
  }
  const own = await openOwn(target, into, undefined, area)
  const moved = moving.map(annotation => ({ ...annotation, articleId: into }))
  await storeBoth(
    request,
    [emptied, withAnnotations(left, [], ids)],
    [merged, withAnnotations(own, moved)],
    area
  )
  return merged
}

/**
 * Takes an article out of the trash; one that was merged with another takes its highlights back, and the other one gives
 * up the note and the tags that it had from it, unless its note was changed since.
 */
export async function restoreWhole(
  { request, id }: { request: string; id: string },
  now = new Date(),
  area: Area = localArea()
): Promise<ArticleRecord> {
  const desk = await openArticle(id, area)
  const record = existing(desk.stored, 'article')
  const { merged } = record
  const target = merged && (await openArticle(merged.into, area))
  if (!merged || target?.stored.kind !== 'record') return restoreArticle({ request, id }, area)
  if (desk.log.includes(request)) return record
  const theirs = await openOwn(target, merged.into, undefined, area)
  const back = ownIn(readingOf(theirs)).annotations.filter(each => merged.annotations.includes(each.id))
  const own = await openOwn(desk, id, undefined, area)
  const updated = now.toISOString()
  const restored: ArticleRecord = { ...undeleted(record), updated }
  await storeBoth(
    request,
    [
      { ...target.stored.record, ...wordsApart(target.stored.record, record, merged.before), updated },
      withAnnotations(
        theirs,
        [],
        back.map(({ id }) => id)
      )
    ],
    [
      restored,
      withAnnotations(
        own,
        back.map(annotation => ({ ...annotation, articleId: id }))
      )
    ],
    area
  )
  return restored
}

type Words = Pick<ArticleRecord, 'note' | 'tags'>

const bothNotes = (one: Words, other: Words): string =>
  [...new Set([one.note, other.note])].filter(Boolean).join('\n\n')

/** Note and tags of an article without those that came from another one. */
function wordsApart(both: Words, other: Words, before: Words | undefined): Words {
  if (!before) return { note: both.note, tags: both.tags }
  return {
    note: both.note === bothNotes(before, other) ? before.note : both.note,
    tags: both.tags.filter(tag => before.tags.includes(tag) || !other.tags.includes(tag))
  }
}

type WithAnnotations = [record: ArticleRecord, annotations: StoredAnnotations]

/** Stores two articles and the annotations that change hands between them, all or nothing. */
async function storeBoth(
  request: string,
  [one, ofOne]: WithAnnotations,
  [other, ofOther]: WithAnnotations,
  area: Area
): Promise<void> {
  const desk = await openArticle(one.article.id, area)
  const first = await indexed(desk, one, ownIn(readingOf(ofOne)), area)
  // Both may stand in the same shard: the second is written over what the first has made of it.
  const after = overlaid(area, new Map(first))
  const second = await indexed(
    await openArticle(other.article.id, after),
    other,
    ownIn(readingOf(ofOther)),
    after
  )
  const records = [encode(one), encode(other), annotationsItem(ofOne), annotationsItem(ofOther)]
  await commit([...new Map([...first, ...second, ...records])], request, desk.log, area)
  // Left where they stood before schema 4, they would join the article that they were moved away from.
  const alone = [...ofOne.alone, ...ofOther.alone]
  if (alone.length > 0) await area.remove(alone.map(aloneKey))
}
