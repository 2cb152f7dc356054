/**
 * What the background lets in. Messages come from our own scripts only (`messaging.ts`), but those in pages run in the
 * page's process: a page that has taken over its process speaks with their voice. So a page may ask only for what our
 * scripts in pages ask for, and whoever asks, what is asked has the shape that `messages.ts` says.
 */
import * as v from 'valibot'
import {
  address,
  anchor,
  annotation,
  article,
  articleId,
  articleRecord,
  id,
  LONGEST,
  newAnnotation,
  note,
  tags,
  text
} from '../import/shapes.ts'
import type { RequestName } from '../messages.ts'
import type { Gate } from '../messaging.ts'

/** Requests of the scripts in pages. Deleting, importing and settings are for our own pages alone. */
const FROM_PAGES: ReadonlySet<RequestName> = new Set([
  'page-noticed',
  'load-marker',
  'read-page',
  'annotate',
  'edit-annotation',
  'delete-annotation',
  'restore-annotation',
  'saw-annotations'
])

const request = id
const which = { request, articleId, id }
const word = v.looseObject({ key: id, word: text(LONGEST.word) })

const SHAPES: { [N in RequestName]: v.GenericSchema<unknown> } = {
  'page-noticed': v.strictObject({ state: v.picklist(['article', 'saved', 'nothing']) }),
  'load-marker': v.strictObject({ articleId, inFrame: v.boolean() }),
  'read-page': v.strictObject({}),
  'save-article': v.strictObject({ request, article, retrieved: v.optional(text(LONGEST.id)) }),
  'edit-article': v.strictObject({
    request,
    id: articleId,
    tags: v.optional(tags),
    note: v.optional(note),
    article: v.optional(article)
  }),
  'delete-article': v.strictObject({ request, id: articleId }),
  'restore-article': v.strictObject({ request, id: articleId }),
  'purge-article': v.strictObject({ request, id: articleId }),
  'merge-articles': v.strictObject({ request, from: articleId, into: articleId }),
  annotate: v.strictObject({
    request,
    articleId,
    annotation: newAnnotation,
    article: v.optional(article),
    at: v.optional(v.strictObject({ address, title: text(LONGEST.word) }))
  }),
  'import-records': v.strictObject({
    request,
    isBackup: v.optional(v.boolean()),
    groups: v.array(
      v.looseObject({
        articleId,
        article: v.optional(v.looseObject({ record: articleRecord, isStub: v.boolean() })),
        annotations: v.array(annotation)
      })
    )
  }),
  'edit-annotation': v.strictObject({
    ...which,
    note: v.optional(note),
    meaning: v.optional(id),
    tags: v.optional(tags)
  }),
  'delete-annotation': v.strictObject(which),
  'restore-annotation': v.strictObject(which),
  'reanchor-annotation': v.strictObject({ ...which, anchor, exact: text(LONGEST.text) }),
  'undo-reanchor-annotation': v.strictObject(which),
  'saw-annotations': v.strictObject({ articleId, ids: v.array(id) }),
  'repair-words': v.strictObject({ shards: v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{3}$/))) }),
  'edit-settings': v.strictObject({
    request,
    change: v.strictObject({
      meanings: v.optional(v.array(word)),
      retired: v.optional(v.array(word)),
      lastMeaning: v.optional(id),
      paused: v.optional(v.looseObject({ everywhere: v.boolean(), sites: v.array(text(LONGEST.word)) })),
      citationStyle: v.optional(v.nullable(id)),
      exportFormat: v.optional(v.nullable(id)),
      reminder: v.optional(
        v.strictObject({ isOn: v.boolean(), after: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) })
      ),
      lastBackup: v.optional(v.nullable(id))
    })
  }),
  'reset-settings': v.strictObject({ request })
}

/** Why a request is not let in, undefined if it is. */
export const gate: Gate = (name, payload, isOwnPage) => {
  if (!Object.hasOwn(SHAPES, name)) return `unknown request ${name}`
  const known = name as RequestName
  if (!isOwnPage && !FROM_PAGES.has(known)) return `${name} is not for pages to ask`
  const { success, issues } = v.safeParse(SHAPES[known], payload)
  if (success) return undefined
  const [issue] = issues
  return `${name} of another shape: ${v.getDotPath(issue) ?? ''} ${issue.message}`
}
