import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { ExportFormat } from '../export/format.ts'
import { FORMATS } from '../export/formats.ts'
import { failureText } from '../failure-words.ts'
import type { ImportFormat } from '../import/model.ts'
import { newId } from '../messaging.ts'
import { backUp, takeOverEarlier } from '../saved/backup.ts'
import type { Finder } from '../saved/finder.ts'
import { type ImportReport, previewImport, runImport } from '../saved/import-library.ts'
import { fileWords } from '../saved/import-words.ts'
import { type Jobs, shownAs } from '../saved/job.ts'
import { rememberChoice } from '../saved/last-used.ts'
import { writeFile } from '../saved/write-file.ts'
import type { LiveSettings } from '../ui/live-settings.ts'
import type { Notices } from '../ui/notices.ts'
import { say } from '../words.ts'
import type { World } from './world.ts'

/** How far an import is. */
export type Importing =
  | { kind: 'asked' }
  | ({ name: string } & (
      | { kind: 'looking'; looked: number }
      | { kind: 'refused'; words: string }
      | { kind: 'preview'; report: ImportReport; file: Blob; format: ImportFormat; items: number }
      | { kind: 'running' }
      | { kind: 'done'; report: ImportReport; words?: string }
    ))

/** The library on its way out into files, and in again. */
export interface Files {
  /** What is to be exported; null while that is not asked. */
  exporting: ReadonlySignal<readonly string[] | null>
  askExport(ids: readonly string[] | null): void
  /** The format with which an export begins: the reader's, or the one that was used last. */
  firstFormat(): ExportFormat
  exportTo(format: ExportFormat, ids: readonly string[]): Promise<void>
  /** Downloads everything, also what is in the trash. */
  backUp(): Promise<void>
  /** How many articles were saved since the last backup, where it is time to say so; else 0. */
  unsaved: ReadonlySignal<number>
  stopReminding(): Promise<void>
  takeOverEarlier(): Promise<void>
  /** A file that is being imported; null while none is. */
  importing: ReadonlySignal<Importing | null>
  /** Asks for a file; while another is being imported, shows how far that is. */
  askImport(): void
  /** Looks through a file and says what it would bring; shows how far another one is as long as that is imported. */
  openFile(file: Blob, name: string): Promise<void>
  /** Stores what the file brings. */
  runImport(): Promise<void>
  /** Closes the dialog: looking through a file ends with that, an import goes on and is reported when it is done. */
  closeImport(): void
}

/** Where this browser remembers the format that was used last. */
const LAST_FORMAT = 'export-format'

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
  /** The import that is going on, also behind a dialog that was closed. */
  let running: Importing | null = null
  /** Ends the looking through a file. */
  let looking = new AbortController()
  const desk = { world, settings, notices, jobs }
  const stored = () => settings.now.value.settings
  return {
    exporting,
    askExport(ids) {
      exporting.value = ids
    },
    firstFormat() {
      const id = stored().exportFormat ?? world.drafts.getItem(LAST_FORMAT)
      return FORMATS.find(format => format.id === id) ?? (FORMATS[0] as ExportFormat)
    },
    async exportTo(format, ids) {
      exporting.value = null
      rememberChoice(world, LAST_FORMAT, format.id)
      const entries = ids.flatMap(id => finder.entry(id) ?? [])
      await writeFile(format, entries, desk)
    },
    backUp: () => backUp(desk),
    unsaved: computed(() => {
      const { reminder, lastBackup } = stored()
      const count = finder.entries.value.filter(({ saved }) => saved > (lastBackup ?? '')).length
      return reminder.isOn && count >= reminder.after ? count : 0
    }),
    async stopReminding() {
      const change = { reminder: { ...stored().reminder, isOn: false } }
      await notices.isDone(world.ask('edit-settings', { request: newId(), change }))
    },
    takeOverEarlier: () => takeOverEarlier(desk),
    askImport() {
      importing.value = running ?? { kind: 'asked' }
    },
    importing,
    async openFile(file, name) {
      looking.abort()
      if (running) {
        importing.value = running
        return
      }
      looking = new AbortController()
      const { signal } = looking
      importing.value = { kind: 'looking', name, looked: 0 }
      try {
        const preview = await previewImport(file, name, world, looked => {
          signal.throwIfAborted()
          importing.value = { kind: 'looking', name, looked }
        })
        if (!signal.aborted) importing.value = { kind: 'preview', name, file, ...preview }
      } catch (error) {
        // Nobody waits for it any more, nor for what is wrong with it.
        if (signal.aborted) return
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
      const show = shownAs(jobs, 'jobImporting', items)
      show(0)
      running = { kind: 'running', name }
      importing.value = running
      try {
        const { report, failure } = await runImport(file, format, world, done => {
          isStopped = show(done)
          return isStopped
        })
        const stopped = isStopped && say('importStopped')
        const words = failure ? failureText(failure.code) : stopped
        importing.value = { kind: 'done', name, report, ...(words && { words }) }
      } catch (error) {
        importing.value = { kind: 'refused', name, words: fileWords(error) ?? failureText('unexpected') }
      } finally {
        running = null
        jobs.show(null)
      }
    },
    closeImport() {
      looking.abort()
      importing.value = null
    }
  }
}
