import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { ExportFormat } from '../export/format.ts'
import { FORMATS } from '../export/formats.ts'
import { json } from '../export/json.ts'
import { failureText } from '../failure-words.ts'
import type { ImportFormat } from '../import/model.ts'
import { meaningOf } from '../meanings.ts'
import { exportArticles } from '../saved/export-library.ts'
import type { Finder } from '../saved/finder.ts'
import { type ImportReport, previewImport, runImport } from '../saved/import-library.ts'
import { fileWords } from '../saved/import-words.ts'
import type { Jobs } from '../saved/job.ts'
import type { IndexEntry } from '../storage/model.ts'
import type { LiveSettings } from '../ui/live-settings.ts'
import type { Notices } from '../ui/notices.ts'
import { countWords } from './count-words.ts'
import type { World } from './world.ts'

/** How far an import is. */
export type Importing = { name: string } & (
  | { kind: 'looking'; looked: number }
  | { kind: 'refused'; words: string }
  | { kind: 'preview'; report: ImportReport; file: Blob; format: ImportFormat; items: number }
  | { kind: 'running' }
  | { kind: 'done'; report: ImportReport; words?: string }
)

/** The library on its way out into files, and in again. */
export interface Files {
  /** What is to be exported; null while that is not asked. */
  exporting: ReadonlySignal<readonly string[] | null>
  askExport(ids: readonly string[] | null): void
  /** The format that was used last. */
  lastFormat(): ExportFormat
  exportTo(format: ExportFormat, ids: readonly string[]): Promise<void>
  /** Downloads everything, also what is in the trash. */
  backUp(): Promise<void>
  /** How many articles were saved since the last backup, where it is time to say so; else 0. */
  unsaved: ReadonlySignal<number>
  stopReminding(): void
  /** A file that is being imported; null while none is. */
  importing: ReadonlySignal<Importing | null>
  /** Looks through a file and says what it would bring. */
  openFile(file: Blob, name: string): Promise<void>
  /** Stores what the file brings. */
  runImport(): Promise<void>
  closeImport(): void
}

/** Where this browser remembers the last backup, that nobody wants to be reminded of it, and the last format. */
const LAST_BACKUP = 'last-backup'
const REMINDING = 'backup-reminder'
const LAST_FORMAT = 'export-format'
/** Articles that were saved since the last backup when it is time for another. */
const MUCH = 50
/** Headlines that are named of articles that could not be read. */
const NAMED = 3

interface Surroundings {
  world: World
  finder: Finder
  settings: LiveSettings
  notices: Notices
  jobs: Jobs
}

export function openFiles({ world, finder, settings, notices, jobs }: Surroundings): Files {
  const exporting = signal<readonly string[] | null>(null)
  const importing = signal<Importing | null>(null)
  const lastBackup = signal(world.drafts.getItem(LAST_BACKUP))
  const isReminding = signal(world.drafts.getItem(REMINDING) !== 'off')
  /** Shows how far long work is. @returns told how much is done, says whether the reader has stopped it. */
  const shownAs = (label: string, total: number) => {
    let isCancelled = false
    const cancel = () => {
      isCancelled = true
    }
    return (done: number) => {
      jobs.show({ label, done, total, cancel })
      return isCancelled
    }
  }
  /** Whether the file was written. */
  const writeFile = async (format: ExportFormat, entries: readonly IndexEntry[]): Promise<boolean> => {
    const lists = settings.now.peek().settings
    const context = { meaningName: (key: string) => meaningOf(key, lists).word }
    try {
      const result = await exportArticles(
        entries,
        format,
        context,
        world,
        shownAs('Exporting', entries.length)
      )
      if (!result) {
        notices.say('Export stopped; no file was written')
        return false
      }
      const { file, name, written, unreadable } = result
      world.download(file, name)
      const left =
        unreadable.length > 0 &&
        `${countWords(unreadable.length)} could not be read and are left out: ${unreadable.slice(0, NAMED).join(', ')}`
      notices.say([`${countWords(written)} exported to ${name}`, left].filter(Boolean).join('; '))
      return true
    } catch (error) {
      notices.failWith(error)
      return false
    } finally {
      jobs.show(null)
    }
  }
  return {
    exporting,
    askExport(ids) {
      exporting.value = ids
    },
    lastFormat() {
      const id = world.drafts.getItem(LAST_FORMAT)
      return FORMATS.find(format => format.id === id) ?? (FORMATS[0] as ExportFormat)
    },
    async exportTo(format, ids) {
      exporting.value = null
      world.drafts.setItem(LAST_FORMAT, format.id)
      await writeFile(
        format,
        ids.flatMap(id => finder.entry(id) ?? [])
      )
    },
    async backUp() {
      const { entries } = await world.library.index()
      if (!(await writeFile(json, entries))) return
      lastBackup.value = world.now().toISOString()
      world.drafts.setItem(LAST_BACKUP, lastBackup.value)
    },
    unsaved: computed(() => {
      const since = lastBackup.value ?? ''
      const count = finder.entries.value.filter(({ saved }) => saved > since).length
      return isReminding.value && count >= MUCH ? count : 0
    }),
    stopReminding() {
      isReminding.value = false
      world.drafts.setItem(REMINDING, 'off')
    },
    importing,
    async openFile(file, name) {
      importing.value = { kind: 'looking', name, looked: 0 }
      try {
        const preview = await previewImport(file, name, world, looked => {
          importing.value = { kind: 'looking', name, looked }
        })
        importing.value = { kind: 'preview', name, file, ...preview }
      } catch (error) {
        const words = fileWords(error)
        if (words === undefined) notices.failWith(error)
        importing.value = words === undefined ? null : { kind: 'refused', name, words }
      }
    },
    async runImport() {
      const before = importing.peek()
      if (before?.kind !== 'preview') return
      const { name, file, format, items } = before
      let isStopped = false
      const show = shownAs('Importing', items)
      show(0)
      importing.value = { kind: 'running', name }
      try {
        const { report, failure } = await runImport(file, format, world, done => {
          isStopped = show(done)
          return isStopped
        })
        const stopped = isStopped && 'Stopped. The same file brings the rest when it is opened again.'
        const words = failure ? failureText(failure.code) : stopped
        importing.value = { kind: 'done', name, report, ...(words && { words }) }
      } catch (error) {
        importing.value = { kind: 'refused', name, words: fileWords(error) ?? failureText('unexpected') }
      } finally {
        jobs.show(null)
      }
    },
    closeImport() {
      importing.value = null
    }
  }
}
