/** Taking a file into the library: looked through first, then stored a few articles at a time. */
import { formatOf } from '../import/formats.ts'
import {
  type FileProblem,
  ImportError,
  type ImportFormat,
  type ImportItem,
  type ImportProblem
} from '../import/model.ts'
import { planAnnotation, planArticle, type SkipReason } from '../import/plan.ts'
import type { Requests } from '../messages.ts'
import { newId } from '../messaging.ts'
import { breathe } from '../storage/slices.ts'
import type { SavedWorld } from './world.ts'

/** What a file would bring, or has brought. */
export interface ImportReport {
  label: string
  added: number
  changed: number
  skipped: Partial<Record<SkipReason, number>>
  /** What could not be taken, with its place in the file; the first hundred. */
  problems: { place: string; problem: ImportProblem }[]
  problemCount: number
}

/** Told how much has been done; true ends the work, and what is stored by then stays. */
export type OnImported = (done: number) => boolean

/** Articles that are stored in one write: few enough that other writes need not wait long. */
const AT_ONCE = 25
const PROBLEMS_LISTED = 100

type Group = Requests['import-records']['ask']['groups'][number]

/**
 * Reads a file and says what it would bring; stores nothing.
 * @throws ImportError
 */
export async function previewImport(
  file: Blob,
  name: string,
  { library, now }: Pick<SavedWorld, 'library' | 'now'>,
  onLooked: OnImported = () => false
): Promise<{ format: ImportFormat; report: ImportReport; items: number }> {
  const format = await formatOf(file, name)
  const report = emptyReport(format)
  const index = new Map((await library.index()).entries.map(entry => [entry.id, entry]))
  const coming = new Set<string>()
  let items = 0
  for await (const item of format.read(file, now().toISOString())) {
    items += 1
    if (item.kind === 'problem') note(report, item)
    else if (item.kind === 'article') {
      const { id } = item.record.article
      const isNew = !index.has(id) && !coming.has(id)
      coming.add(id)
      count(
        report,
        isNew
          ? { action: 'add' }
          : coming.has(id) && !index.has(id)
            ? { action: 'skip', reason: 'same' }
            : planArticle(item.record, item.isStub, await library.record(id))
      )
    } else {
      const { id, articleId } = item.annotation
      const entry = index.get(articleId)
      const isKnown = entry?.annotations.includes(id) || entry?.removed.includes(id)
      if (!entry && !coming.has(articleId)) count(report, { action: 'skip', reason: 'no-article' })
      else if (!isKnown) count(report, { action: 'add' })
      else {
        const { annotations, unreadable } = await library.annotations([id])
        const [stored] = annotations
        count(
          report,
          stored
            ? planAnnotation(item.annotation, { kind: 'record', record: stored, stored: 0 })
            : { action: unreadable.length > 0 ? 'skip' : 'add', reason: 'unreadable' }
        )
      }
    }
    if (items % 200 === 0) {
      await breathe()
      if (onLooked(items)) break
    }
  }
  return { format, report, items }
}

/**
 * Stores what is in a file. Nothing is lost if it is ended: the same file brings the rest the next time.
 * @throws ImportError, and whatever the background refuses, as a PressmarkError
 */
export async function runImport(
  file: Blob,
  format: ImportFormat,
  { ask, now }: Pick<SavedWorld, 'ask' | 'now'>,
  onImported: OnImported = () => false
): Promise<{
  report: ImportReport
  failure?: Extract<Awaited<ReturnType<typeof ask>>, { ok: false }>['failure']
}> {
  const report = emptyReport(format)
  let groups = new Map<string, Group>()
  let items = 0
  const store = async () => {
    if (groups.size === 0) return undefined
    const reply = await ask('import-records', { request: newId(), groups: [...groups.values()] })
    groups = new Map()
    if (!reply.ok) return reply.failure
    report.added += reply.value.added
    report.changed += reply.value.changed
    for (const [reason, n] of Object.entries(reply.value.skipped) as [SkipReason, number][])
      report.skipped[reason] = (report.skipped[reason] ?? 0) + n
    return undefined
  }
  for await (const item of format.read(file, now().toISOString())) {
    items += 1
    if (item.kind === 'problem') {
      note(report, item)
      continue
    }
    const articleId = item.kind === 'article' ? item.record.article.id : item.annotation.articleId
    const known = groups.get(articleId)
    // An article that comes twice (a row for each of its highlights) is brought once for each.
    if (groups.size >= AT_ONCE && (item.kind === 'article' || !known)) {
      const failure = await store()
      if (failure) return { report, failure }
      if (onImported(items)) return { report }
    }
    groups.set(articleId, joined(groups.get(articleId) ?? { articleId, annotations: [] }, item))
  }
  const failure = await store()
  onImported(items)
  return failure ? { report, failure } : { report }
}

function joined(group: Group, item: Exclude<ImportItem, { kind: 'problem' }>): Group {
  if (item.kind === 'annotation') return { ...group, annotations: [...group.annotations, item.annotation] }
  const { record, isStub } = item
  if (!group.article || !isStub) return { ...group, article: { record, isStub } }
  const before = group.article.record
  const tags = [...new Set([...before.tags, ...record.tags])]
  const notes = [...new Set([before.note, record.note])].filter(Boolean).join('\n\n')
  return { ...group, article: { ...group.article, record: { ...before, tags, note: notes } } }
}

const emptyReport = ({ label }: ImportFormat): ImportReport => ({
  label,
  added: 0,
  changed: 0,
  skipped: {},
  problems: [],
  problemCount: 0
})

function note(report: ImportReport, { place, problem }: Extract<ImportItem, { kind: 'problem' }>): void {
  report.problemCount += 1
  if (report.problems.length < PROBLEMS_LISTED) report.problems.push({ place, problem })
}

function count(report: ImportReport, plan: { action: 'add' | 'change' | 'skip'; reason?: SkipReason }): void {
  if (plan.action === 'add') report.added += 1
  else if (plan.action === 'change') report.changed += 1
  else if (plan.reason) report.skipped[plan.reason] = (report.skipped[plan.reason] ?? 0) + 1
}

/** Why a file cannot be read, in the reader's words. */
export const FILE_WORDS: Record<FileProblem, string> = {
  empty: 'There is nothing in this file.',
  'not-text': 'This is no text: choose a JSON or CSV file.',
  'unknown-format':
    'Pressmark does not know this kind of file. It reads its own JSON, W3C Web Annotations, exports of Hypothesis and of Obsidian Web Clipper, and CSV files with a column of addresses.',
  'newer-format': 'A newer version of Pressmark wrote this file: update to read it.',
  'damaged-file': 'This file is damaged or was cut off.',
  'too-large': 'This file is too large to be read in one piece.'
}

export const PROBLEM_WORDS: Record<ImportProblem, string> = {
  damaged: 'is damaged',
  newer: 'was written by a newer Pressmark',
  'no-address': 'has no address of the web',
  'no-text': 'has no words that could be found again'
}

export const SKIP_WORDS: Record<SkipReason, string> = {
  same: 'are here already',
  'newer-here': 'were changed here later',
  unreadable: 'cannot be read here, and are kept as they are',
  'no-article': 'belong to an article that is neither here nor in the file'
}

/** What went wrong with a file; undefined for everything that is no expected problem of one. */
export const fileWords = (error: unknown): string | undefined =>
  error instanceof ImportError
    ? `${FILE_WORDS[error.problem]}${error.problem === 'damaged-file' ? ` (${error.message})` : ''}`
    : undefined
