/** Hypothesis: the JSON that its sidebar exports, and what its API answers to a search. https://h.readthedocs.io/en/latest/api/ */
import { jsonIn } from './json-file.ts'
import { madeAnnotation, stubRecord } from './made.ts'
import type { ImportFormat, ImportItem } from './model.ts'
import { articleAt, type Fields, isFields, listOf, momentOf, tagsOf, textOf } from './values.ts'
import { quotesIn } from './web-annotation.ts'

export const hypothesis: ImportFormat = {
  id: 'hypothesis',
  label: 'importHypothesis',
  recognises: start =>
    /"export_userid"\s*:|"client_version"\s*:/.test(start) ||
    (/"rows"\s*:\s*\[/.test(start) && /"uri"\s*:/.test(start)),
  async *read(file, now) {
    const whole = await jsonIn(file)
    const rows = isFields(whole) ? listOf(whole.annotations ?? whole.rows) : []
    const replies = repliesIn(rows)
    const known = new Set<string>()
    for (const [n, row] of rows.entries()) yield* itemsOf(row, `annotation ${n + 1}`, replies, known, now)
  }
}

/** What others answered, by the annotation that it is an answer to. */
function repliesIn(rows: readonly unknown[]): Map<string, string[]> {
  const replies = new Map<string, string[]>()
  for (const row of rows) {
    if (!isFields(row)) continue
    const root = textOf(listOf(row.references)[0])
    const text = textOf(row.text)
    if (root === '' || text === '') continue
    replies.set(root, [...(replies.get(root) ?? []), `${nameOf(row)}: ${text}`])
  }
  return replies
}

const nameOf = (row: Fields): string =>
  textOf(isFields(row.user_info) ? row.user_info.display_name : '') ||
  textOf(row.user).replace(/^acct:|@.*$/g, '') ||
  'Reply'

function* itemsOf(
  row: unknown,
  place: string,
  replies: ReadonlyMap<string, string[]>,
  known: Set<string>,
  now: string
): Generator<ImportItem> {
  if (!isFields(row)) return yield { kind: 'problem', problem: 'damaged', place }
  // A reply stands in the note of what it is a reply to.
  if (listOf(row.references).length > 0) return
  const at = articleAt(row.uri)
  if (!at) return yield { kind: 'problem', problem: 'no-address', place }
  const created = momentOf(row.created, now)
  const note = [textOf(row.text), ...(replies.get(textOf(row.id)) ?? [])].filter(Boolean).join('\n\n')
  const tags = tagsOf(row.tags)
  const quotes = listOf(row.target).flatMap(target =>
    quotesIn(isFields(target) ? target.selector : undefined)
  )
  const isOfPage = quotes.length === 0
  if (!known.has(at.id) || isOfPage)
    yield {
      kind: 'article',
      record: stubRecord({
        ...at,
        title: textOf(isFields(row.document) ? listOf(row.document.title)[0] : ''),
        saved: created,
        ...(isOfPage && { tags, note })
      }),
      isStub: true,
      place
    }
  known.add(at.id)
  if (isOfPage) return
  yield {
    kind: 'annotation',
    annotation: madeAnnotation({
      origin: `hypothesis ${textOf(row.id) || `${at.address} ${quotes[0]?.quote.exact} ${note}`}`,
      articleId: at.id,
      quotes,
      note,
      tags,
      created,
      updated: momentOf(row.updated, created)
    }),
    place
  }
}
