/** Storing what an import brings: many articles in one write, each wholly or not at all. */
import { planAnnotation, planArticle, type SkipReason } from '../import/plan.ts'
import { readAnnotations } from './annotations.ts'
import { type Area, localArea } from './area.ts'
import { indexed } from './changes.ts'
import { commit, LOG_KEY, openArticle } from './desk.ts'
import { NO_MARKS } from './entries.ts'
import type { Annotation, ArticleRecord } from './model.ts'
import { overlaid } from './overlay.ts'
import { ownIn } from './rebuild.ts'
import { annotationKey, articleKey, decode, encode } from './records.ts'
import { RECENT_KEY, shardKey, shardOf, textKey, textShardOf } from './shards.ts'

/** An article with some of its annotations; without a record the article is stored already. */
export interface ImportGroup {
  articleId: string
  article?: { record: ArticleRecord; isStub: boolean }
  annotations: Annotation[]
}

/** What became of what was brought. */
export interface ImportCounts {
  added: number
  changed: number
  skipped: Partial<Record<SkipReason, number>>
}

/**
 * Stores groups in one write. Repeating it changes nothing: what is there is the same by then.
 * @throws PressmarkError as all changes; then nothing of these groups is stored
 */
export async function importRecords(
  { request, groups }: { request: string; groups: readonly ImportGroup[] },
  area: Area = localArea()
): Promise<ImportCounts> {
  const counts: ImportCounts = { added: 0, changed: 0, skipped: {} }
  const count = (plan: { action: 'add' | 'change' } | { action: 'skip'; reason: SkipReason }) => {
    if (plan.action === 'skip') counts.skipped[plan.reason] = (counts.skipped[plan.reason] ?? 0) + 1
    else counts[plan.action === 'add' ? 'added' : 'changed'] += 1
  }
  const known = await readAhead(area, groups)
  const over = overlaid(area, known)
  const written = new Map<string, string>()
  let log: string[] = []
  for (const { articleId, article, annotations } of groups) {
    const desk = await openArticle(articleId, over)
    log = desk.log
    const plan = article && planArticle(article.record, article.isStub, desk.stored)
    if (plan) count(plan)
    const stored = desk.stored.kind === 'record' ? desk.stored.record : undefined
    const record = plan && plan.action !== 'skip' ? plan.record : stored
    if (!record) {
      for (const _ of annotations)
        count({ action: 'skip', reason: desk.stored.kind === 'missing' ? 'no-article' : 'unreadable' })
      continue
    }
    const items = await over.get(annotations.map(({ id }) => annotationKey(id)))
    const taken = annotations.flatMap(annotation => {
      const own = planAnnotation(
        annotation,
        decode('annotation', annotation.id, items[annotationKey(annotation.id)])
      )
      count(own)
      return own.action === 'skip' ? [] : [own.record]
    })
    if (taken.length === 0 && record === stored) continue
    const listed = desk.entries.find(({ id }) => id === articleId) ?? NO_MARKS
    const others = await readAnnotations(
      [...listed.annotations, ...listed.removed].filter(id => !taken.some(each => each.id === id)),
      over
    )
    const own = ownIn({ ...others, annotations: [...others.annotations, ...taken] })
    for (const [key, text] of [
      encode(record),
      ...taken.map(encode),
      ...(await indexed(desk, record, own, over))
    ]) {
      written.set(key, text)
      known.set(key, text)
    }
  }
  if (written.size > 0) await commit([...written], request, log, area)
  return counts
}

/** What stands under the keys that the groups need, read at once. */
async function readAhead(
  area: Area,
  groups: readonly ImportGroup[]
): Promise<Map<string, string | undefined>> {
  const keys = groups.flatMap(({ articleId, annotations }) => [
    articleKey(articleId),
    shardKey(shardOf(articleId)),
    textKey(textShardOf(articleId)),
    ...annotations.map(({ id }) => annotationKey(id))
  ])
  const wanted = [...new Set([...keys, RECENT_KEY, LOG_KEY])]
  const items = await area.get(wanted)
  return new Map(wanted.map(key => [key, items[key] as string | undefined]))
}
