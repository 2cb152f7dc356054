/** Storing what an import brings: many articles in one write, each wholly or not at all. */
import { type Counted, countIn, type ImportCounts, planAnnotation, planArticle } from '../import/plan.ts'
import type { Requests } from '../messages.ts'
import { annotationsItem, openAnnotations, outcomeOf, readingOf, withAnnotations } from './annotations.ts'
import { type Area, localArea } from './area.ts'
import { articleKeys } from './articles.ts'
import { commit, LOG_KEY, openArticle } from './desk.ts'
import { indexKeys } from './index-shards.ts'
import { indexed, openOwn } from './indexed.ts'
import type { Annotation, ArticleRecord } from './model.ts'
import { overlaid } from './overlay.ts'
import { ownIn } from './rebuild.ts'
import { annotationsKey, encode } from './records.ts'
import { RECENT_KEY, shardOf, textKey } from './shards.ts'

/** An article with some of its annotations; without a record the article is stored already. */
export interface ImportGroup {
  articleId: string
  article?: { record: ArticleRecord; isStub: boolean }
  annotations: Annotation[]
}

/**
 * Stores groups in one write. Repeating it changes nothing: what is there is the same by then.
 * @throws PressmarkError as all changes; then nothing of these groups is stored
 */
export async function importRecords(
  { request, groups, isBackup = false }: Requests['import-records']['ask'],
  area: Area = localArea()
): Promise<ImportCounts> {
  const counts: ImportCounts = { added: 0, changed: 0, restored: 0, skipped: {} }
  const count = (plan: Counted) => countIn(counts, plan)
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
    const before = await openOwn(desk, articleId, undefined, over)
    const elsewhere = await movedAway(stored, over)
    const taken = annotations.flatMap(annotation => {
      const own = elsewhere.has(annotation.id)
        ? ({ action: 'skip', reason: 'newer-here' } as const)
        : planAnnotation(annotation, isBackup, outcomeOf(before, annotation.id))
      count(own)
      return own.action === 'skip' ? [] : [own.record]
    })
    if (taken.length === 0 && record === stored) continue
    const after = withAnnotations(before, taken)
    for (const [key, text] of [
      encode(record),
      ...(taken.length > 0 ? [annotationsItem(after)] : []),
      ...(await indexed(desk, record, ownIn(readingOf(after)), over))
    ]) {
      written.set(key, text)
      known.set(key, text)
    }
  }
  if (written.size > 0) await commit([...written], request, log, area)
  return counts
}

/** Ids of the annotations that another article has, since the two were merged. */
async function movedAway(stored: ArticleRecord | undefined, area: Area): Promise<ReadonlySet<string>> {
  if (!stored?.merged) return new Set()
  const { into, annotations } = stored.merged
  const there = await openAnnotations(into, annotations, area)
  return new Set(annotations.filter(id => outcomeOf(there, id).kind !== 'missing'))
}

/** What stands under the keys that the groups need, read at once. */
async function readAhead(
  area: Area,
  groups: readonly ImportGroup[]
): Promise<Map<string, string | undefined>> {
  const keys = groups.flatMap(({ articleId }) => [
    ...articleKeys(articleId),
    annotationsKey(articleId),
    ...indexKeys([shardOf(articleId)]),
    textKey(shardOf(articleId))
  ])
  const wanted = [...new Set([...keys, RECENT_KEY, LOG_KEY])]
  const items = await area.get(wanted)
  return new Map(wanted.map(key => [key, items[key] as string | undefined]))
}
