/** Taking a file into the library: looked through first, then stored a few articles at a time. */

import { formatOf } from '../import/formats.ts'
import type { ImportFormat, ImportItem, ImportProblem } from '../import/model.ts'
import { countIn, type ImportCounts, planAnnotation, planArticle, type SkipReason } from '../import/plan.ts'
import { type MeaningLists, withMeaningsOf } from '../meanings.ts'
import type { Failure, Requests } from '../messages.ts'
import { LONG_PATIENCE, newId } from '../messaging.ts'
import type { Annotation } from '../storage/model.ts'
import type { Outcome } from '../storage/records.ts'
import { breathe } from '../storage/slices.ts'
import { say } from '../words.ts'
import type { SavedWorld } from './world.ts'

/** What a file would bring, or has brought. */
export interface ImportReport extends ImportCounts {
  label: string
  /** How many of the file's meanings of highlights are taken over. */
  meanings: number
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
 * @param onLooked told now and then; what it throws ends the looking
 * @throws ImportError
 */
export async function previewImport(
  file: Blob,
  name: string,
  { library, now, settings }: Pick<SavedWorld, 'library' | 'now' | 'settings'>,
  onLooked: (items: number) => void = () => {}
): Promise<{ format: ImportFormat; report: ImportReport; items: number }> {
  const format = await formatOf(file, name)
  const report = emptyReport(format)
  const index = new Map((await library.index()).entries.map(entry => [entry.id, entry]))
  const coming = new Set<string>()
  let items = 0
  for await (const item of format.read(file, now().toISOString())) {
    items += 1
    if (item.kind === 'problem') note(report, item)
    else if (item.kind === 'meanings')
      report.meanings = (await meaningsOf(item.lists, index.size === 0, settings)).count
    else if (item.kind === 'article') {
      const { id } = item.record.article
      if (index.has(id)) countIn(report, planArticle(item.record, item.isStub, await library.record(id)))
      else countIn(report, coming.has(id) ? { action: 'skip', reason: 'same' } : { action: 'add' })
      coming.add(id)
    } else {
      const { id, articleId } = item.annotation
      const entry = index.get(articleId)
      const isKnown = entry?.annotations.includes(id) || entry?.removed.includes(id)
      if (!entry && !coming.has(articleId)) countIn(report, { action: 'skip', reason: 'no-article' })
      else if (!isKnown) countIn(report, { action: 'add' })
      else {
        const { annotations, unreadable } = await library.annotations({ id: articleId, annotations: [id] })
        const [stored] = annotations
        const outcome: Outcome<Annotation> = stored
          ? { kind: 'record', record: stored, stored: stored.schema }
          : (unreadable[0]?.stored ?? { kind: 'missing' })
        countIn(report, planAnnotation(item.annotation, format.isBackup === true, outcome))
      }
    }
    if (items % 200 === 0) {
      await breathe()
      onLooked(items)
    }
  }
  return { format, report, items }
}

/**
 * Stores what is in a file. Nothing is lost if it is ended: the same file brings the rest the next time.
 * @returns what was stored, and the failure that ended it if the background refused
 * @throws ImportError
 */
export async function runImport(
  file: Blob,
  format: ImportFormat,
  { ask, library, now, settings }: Pick<SavedWorld, 'ask' | 'library' | 'now' | 'settings'>,
  onImported: OnImported = () => false
): Promise<{
  report: ImportReport
  failure?: Failure
}> {
  const report = emptyReport(format)
  let groups = new Map<string, Group>()
  let items = 0
  const store = async () => {
    if (groups.size === 0) return undefined
    const payload = {
      request: newId(),
      groups: [...groups.values()],
      ...(format.isBackup && { isBackup: true })
    }
    const reply = await ask('import-records', payload, LONG_PATIENCE)
    groups = new Map()
    if (!reply.ok) return reply.failure
    report.added += reply.value.added
    report.changed += reply.value.changed
    report.restored += reply.value.restored
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
    if (item.kind === 'meanings') {
      const isRestore = (await library.index()).entries.length === 0
      const { change, count } = await meaningsOf(item.lists, isRestore, settings)
      const reply = change && (await ask('edit-settings', { request: newId(), change }, LONG_PATIENCE))
      if (reply && !reply.ok) return { report, failure: reply.failure }
      report.meanings = count
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

/**
 * What a file's meanings change in the reader's.
 * @returns no change where there is nothing new, and where the settings cannot be read: those are not written over
 */
async function meaningsOf(
  coming: MeaningLists,
  isRestore: boolean,
  settings: SavedWorld['settings']
): Promise<{ change?: MeaningLists; count: number }> {
  const { settings: here, state } = await settings.read()
  if (state !== 'sound') return { count: 0 }
  const change = withMeaningsOf(here, coming, isRestore)
  const texts = ({ meanings, retired }: MeaningLists) =>
    [...meanings, ...retired].map(each => JSON.stringify(each))
  const before = texts(here)
  const isSame = change.meanings.length === here.meanings.length && texts(change).join() === before.join()
  const count = texts(change).filter(text => !before.includes(text)).length
  return { ...(!isSame && { change }), count }
}

function joined(group: Group, item: Extract<ImportItem, { kind: 'article' | 'annotation' }>): Group {
  if (item.kind === 'annotation') return { ...group, annotations: [...group.annotations, item.annotation] }
  const { record, isStub } = item
  if (!group.article || !isStub) return { ...group, article: { record, isStub } }
  const before = group.article.record
  const tags = [...new Set([...before.tags, ...record.tags])]
  const notes = [...new Set([before.note, record.note])].filter(Boolean).join('\n\n')
  return { ...group, article: { ...group.article, record: { ...before, tags, note: notes } } }
}

const emptyReport = ({ label }: ImportFormat): ImportReport => ({
  label: say(label),
  added: 0,
  changed: 0,
  restored: 0,
  skipped: {},
  meanings: 0,
  problems: [],
  problemCount: 0
})

function note(report: ImportReport, { place, problem }: Extract<ImportItem, { kind: 'problem' }>): void {
  report.problemCount += 1
  if (report.problems.length < PROBLEMS_LISTED) report.problems.push({ place, problem })
}
