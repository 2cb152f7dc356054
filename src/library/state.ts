import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { ExportFormat } from '../export/format.ts'
import { FORMATS } from '../export/formats.ts'
import { json } from '../export/json.ts'
import { failureText } from '../failure-words.ts'
import type { ImportFormat } from '../import/model.ts'
import { meaningOf } from '../meanings.ts'
import { newId } from '../messaging.ts'
import { queryOf, type View, viewOf } from '../saved/address.ts'
import { type Edits, editsWith } from '../saved/edits.ts'
import { exportArticles } from '../saved/export-library.ts'
import { FACETS, type FacetCounts } from '../saved/filters.ts'
import { countingFacets, type Finder, openFinder, type Question } from '../saved/finder.ts'
import { fileWords, type ImportReport, previewImport, runImport } from '../saved/import-library.ts'
import { type Jobs, openJobs } from '../saved/job.ts'
import { type Kept, openKept } from '../saved/kept.ts'
import { openOutbox } from '../saved/outbox.ts'
import { snippetOf } from '../saved/snippet.ts'
import type { IndexEntry } from '../storage/model.ts'
import { type LiveSettings, openSettings } from '../ui/live-settings.ts'
import { type Notices, openNotices } from '../ui/notices.ts'
import type { World } from './world.ts'

/** How far an import is. */
export type Importing = { name: string } & (
  | { kind: 'looking'; looked: number }
  | { kind: 'refused'; words: string }
  | { kind: 'preview'; report: ImportReport; file: Blob; format: ImportFormat; items: number }
  | { kind: 'running' }
  | { kind: 'done'; report: ImportReport; words?: string }
)

/** All that the library page shows and does. */
export interface Library {
  finder: Finder
  /** What the filters would leave. */
  counts: ReadonlySignal<FacetCounts>
  settings: LiveSettings
  notices: Notices
  edits: Edits
  jobs: Jobs
  /** The article in the reading pane. */
  opened: ReadonlySignal<Kept | null>
  openedId: ReadonlySignal<string | null>
  /** Where the keyboard is in the list. */
  cursor: ReadonlySignal<string | null>
  selected: ReadonlySignal<ReadonlySet<string>>
  isHelpShown: ReadonlySignal<boolean>
  /** What is to be exported; null while that is not asked. */
  exporting: ReadonlySignal<readonly string[] | null>
  /** Groups of articles with the same text, at several addresses. */
  duplicates: ReadonlySignal<readonly IndexEntry[][]>
  write(): void
  ask(change: Partial<Question>): void
  open(id: string | null): Promise<void>
  /** Moves the cursor by so many rows, and opens what it comes to where both list and pane are in view. */
  move(by: number): void
  point(id: string): void
  toggle(id: string): void
  /** Selects all from the cursor to a row. */
  selectTo(id: string): void
  selectAll(): void
  selectNone(): void
  /** Those selected, else the one at the cursor. */
  subject(): readonly string[]
  tag(ids: readonly string[], tag: string, isAdded: boolean): Promise<void>
  renameTag(from: string, to: string): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  restore(ids: readonly string[]): Promise<void>
  purge(ids: readonly string[]): Promise<void>
  merge(group: readonly IndexEntry[]): Promise<void>
  showHelp(isShown: boolean): void
  askExport(ids: readonly string[] | null): void
  /** The format that was used last. */
  lastFormat(): ExportFormat
  exportTo(format: ExportFormat, ids: readonly string[]): Promise<void>
  /** How many articles were saved since the last backup, where it is time to say so; else 0. */
  unsaved: ReadonlySignal<number>
  stopReminding(): void
  /** Words around those that were searched, in the text of an article or in its notes; null where there are none. */
  snippet(id: string, words: readonly string[]): Promise<string | null>
  /** A file that is being imported; null while none is. */
  importing: ReadonlySignal<Importing | null>
  /** Looks through a file and says what it would bring. */
  openFile(file: Blob, name: string): Promise<void>
  /** Stores what the file brings. */
  runImport(): Promise<void>
  closeImport(): void
  /** Downloads everything, also what is in the trash. */
  backUp(): Promise<void>
  sayNothingToUndo(): void
  start(): Promise<void>
  stop(): void
}

/** Where this browser remembers the last backup, and that nobody wants to be reminded of it. */
const LAST_BACKUP = 'last-backup'
const REMINDING = 'backup-reminder'
/** Articles that were saved since the last backup when it is time for another. */
const MUCH = 50

/** Where this browser remembers the format of the last export. */
const LAST_FORMAT = 'export-format'

export function openLibrary(world: World): Library {
  const notices = openNotices()
  const outbox = openOutbox(world)
  const edits = editsWith(world, notices, outbox)
  const settings = openSettings(world)
  const jobs = openJobs()
  const first = viewOf(world.address.read())
  const finder = openFinder(world.library, first.question)
  const opened = signal<Kept | null>(null)
  const openedId = signal<string | null>(first.opened ?? null)
  const cursor = signal<string | null>(first.opened ?? null)
  const selected = signal<ReadonlySet<string>>(new Set())
  const isHelpShown = signal(false)
  const exporting = signal<readonly string[] | null>(null)
  const importing = signal<Importing | null>(null)
  const counts = signal<FacetCounts>({
    values: Object.fromEntries(FACETS.map(facet => [facet, []])) as unknown as FacetCounts['values'],
    withNotes: 0
  })
  const lastBackup = signal(world.drafts.getItem(LAST_BACKUP))
  const isReminding = signal(world.drafts.getItem(REMINDING) !== 'off')
  const stops: (() => void)[] = []

  const ids = () => finder.found.peek().map(({ id }) => id)
  const does = async (name: 'delete-article' | 'restore-article' | 'purge-article', id: string) =>
    (await notices.valueOf(world.ask(name, { request: newId(), id }))) !== null
  const countWords = (count: number) => (count === 1 ? '1 article' : `${count.toLocaleString()} articles`)

  const writeFile = async (format: ExportFormat, entries: readonly IndexEntry[]) => {
    const lists = settings.now.peek().settings
    const context = { meaningName: (key: string) => meaningOf(key, lists).word }
    let isCancelled = false
    try {
      const result = await exportArticles(entries, format, context, world, done => {
        jobs.show({ label: 'Exporting', done, total: entries.length, cancel: () => (isCancelled = true) })
        return isCancelled
      })
      if (!result) {
        notices.say('Export stopped; no file was written')
        return false
      }
      world.download(result.file, result.name)
      const left = result.unreadable.length
      notices.say(
        `${countWords(result.written)} exported to ${result.name}${left > 0 ? `; ${countWords(left)} could not be read and are left out: ${result.unreadable.slice(0, 3).join(', ')}` : ''}`
      )
      return true
    } catch (error) {
      notices.failWith(error)
      return false
    } finally {
      jobs.show(null)
    }
  }

  let turn = 0
  const show = async (id: string | null) => {
    const mine = ++turn
    openedId.value = id
    try {
      const kept = id === null ? null : await openKept(id, world)
      if (mine !== turn) return kept?.stop()
      opened.peek()?.stop()
      opened.value = kept
    } catch (error) {
      notices.failWith(error)
    }
  }
  const view = (): View => ({
    question: finder.question.peek(),
    ...(openedId.peek() !== null && { opened: openedId.peek() as string })
  })
  const noted = (isStep: boolean) => world.address.write(queryOf(view()), isStep)

  const library: Library = {
    finder,
    counts,
    settings,
    notices,
    edits,
    jobs,
    opened,
    openedId,
    cursor,
    selected,
    isHelpShown,
    exporting,
    importing,
    async openFile(file, name) {
      importing.value = { kind: 'looking', name, looked: 0 }
      try {
        const preview = await previewImport(file, name, world, looked => {
          importing.value = { kind: 'looking', name, looked }
          return false
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
      let isCancelled = false
      const show = (done: number) => {
        jobs.show({ label: 'Importing', done, total: items, cancel: () => (isCancelled = true) })
        return isCancelled
      }
      show(0)
      importing.value = { kind: 'running', name }
      try {
        const { report, failure } = await runImport(file, format, world, show)
        const stopped = isCancelled
          ? 'Stopped. The same file brings the rest when it is opened again.'
          : undefined
        const words = failure ? failureText(failure.code) : stopped
        importing.value = { kind: 'done', name, report, ...(words && { words }) }
      } catch (error) {
        importing.value = { kind: 'refused', name, words: fileWords(error) ?? failureText('unexpected') }
      } finally {
        jobs.show(null)
      }
    },
    closeImport: () => {
      importing.value = null
    },
    duplicates: computed(() => sameTexts(finder.entries.value)),
    write: outbox.prepare,
    ask(change) {
      finder.ask(change)
      selected.value = new Set()
      // Each letter typed is no step to go back over.
      noted(change.text === undefined)
    },
    async open(id) {
      if (id === openedId.peek() && opened.peek()) return
      if (id !== null) cursor.value = id
      openedId.value = id
      noted(true)
      await show(id)
    },
    move(by) {
      const list = ids()
      const at = list.indexOf(cursor.peek() ?? '')
      const next = list[Math.max(0, Math.min(at < 0 ? 0 : at + by, list.length - 1))]
      if (next !== undefined) cursor.value = next
    },
    point: id => {
      cursor.value = id
    },
    toggle(id) {
      const next = new Set(selected.peek())
      if (!next.delete(id)) next.add(id)
      batch(() => {
        selected.value = next
        cursor.value = id
      })
    },
    selectTo(id) {
      const list = ids()
      const [from, to] = [list.indexOf(cursor.peek() ?? id), list.indexOf(id)].sort((a, b) => a - b)
      selected.value = new Set([...selected.peek(), ...list.slice(Math.max(0, from ?? 0), (to ?? 0) + 1)])
      cursor.value = id
    },
    selectAll: () => {
      selected.value = new Set(ids())
    },
    selectNone: () => {
      selected.value = new Set()
    },
    subject() {
      const chosen = selected.peek()
      if (chosen.size > 0) return ids().filter(id => chosen.has(id))
      const at = cursor.peek()
      return at === null ? [] : [at]
    },
    async tag(those, tag, isAdded) {
      const change = (toAdd: boolean) => async (id: string) => {
        const tags = finder.entry(id)?.tags ?? []
        const others = tags.filter(each => each !== tag)
        const next = toAdd ? [...others, tag] : others
        return (
          (await notices.valueOf(world.ask('edit-article', { request: newId(), id, tags: next }))) !== null
        )
      }
      const due = those.filter(id => (finder.entry(id)?.tags.includes(tag) ?? false) !== isAdded)
      const done = await jobs.run(isAdded ? 'Tagging' : 'Removing the tag', due, change(isAdded))
      const word = isAdded ? `Tagged ${countWords(done.length)} “${tag}”` : `Tag “${tag}” removed`
      notices.say(
        word,
        async () => (await jobs.run('Undoing', done, change(!isAdded))).length === done.length
      )
    },
    async renameTag(from, to) {
      const renamed = (tags: readonly string[], a: string, b: string) => [
        ...new Set(tags.map(each => (each === a ? b : each)))
      ]
      const having = (tag: string) =>
        finder.entries.peek().filter(({ tags, markTags }) => tags.includes(tag) || markTags.includes(tag))
      const isMerge = having(to).length > 0
      const rename = (a: string, b: string) => async (entry: IndexEntry) => {
        const { annotations } = await world.library.annotations(entry.annotations)
        const marks = annotations.filter(({ tags }) => tags.includes(a))
        const replies = [
          ...(entry.tags.includes(a)
            ? [world.ask('edit-article', { request: newId(), id: entry.id, tags: renamed(entry.tags, a, b) })]
            : []),
          ...marks.map(({ id, tags }) =>
            world.ask('edit-annotation', { request: newId(), id, tags: renamed(tags, a, b) })
          )
        ]
        for (const reply of replies) if ((await notices.valueOf<unknown>(reply)) === null) return false
        return true
      }
      const done = await jobs.run('Renaming the tag', having(from), rename(from, to))
      // Tags that have become one cannot be told apart again.
      if (isMerge) notices.say(`“${from}” is part of “${to}” now: ${countWords(done.length)}`)
      else
        notices.say(
          `“${from}” is called “${to}” now: ${countWords(done.length)}`,
          async () => (await jobs.run('Undoing', having(to), rename(to, from))).length > 0
        )
    },
    async remove(those) {
      const next = ids().find((id, n, list) => !those.includes(id) && n > list.indexOf(those.at(-1) ?? ''))
      const done = await jobs.run('Deleting', those, id => does('delete-article', id))
      if (done.length === 0) return
      batch(() => {
        selected.value = new Set()
        cursor.value = next ?? null
      })
      notices.say(
        `${countWords(done.length)} moved to the trash`,
        async () =>
          (await jobs.run('Undoing', done, id => does('restore-article', id))).length === done.length
      )
    },
    async restore(those) {
      const done = await jobs.run('Restoring', those, id => does('restore-article', id))
      selected.value = new Set()
      notices.say(
        `${countWords(done.length)} restored`,
        async () => (await jobs.run('Undoing', done, id => does('delete-article', id))).length === done.length
      )
    },
    async purge(those) {
      const done = await jobs.run('Deleting for good', those, id => does('purge-article', id))
      selected.value = new Set()
      notices.say(`${countWords(done.length)} deleted for good`)
    },
    async merge(group) {
      // The one that was saved first is the one that others may have cited.
      const [into, ...others] = group.toSorted((a, b) => (a.saved < b.saved ? -1 : 1))
      if (!into) return
      const done = await jobs.run('Merging', others, async ({ id }) => {
        const reply = world.ask('merge-articles', { request: newId(), from: id, into: into.id })
        return (await notices.valueOf(reply)) !== null
      })
      if (done.length > 0)
        notices.say(
          'Merged; highlights and notes of all are kept',
          async () =>
            (await jobs.run('Undoing', done, ({ id }) => does('restore-article', id))).length === done.length
        )
    },
    showHelp: isShown => {
      isHelpShown.value = isShown
    },
    askExport: those => {
      exporting.value = those
    },
    lastFormat() {
      const id = world.drafts.getItem(LAST_FORMAT)
      return FORMATS.find(format => format.id === id) ?? (FORMATS[0] as ExportFormat)
    },
    async exportTo(format, those) {
      exporting.value = null
      world.drafts.setItem(LAST_FORMAT, format.id)
      const entries = those.flatMap(id => finder.entry(id) ?? [])
      await writeFile(format, entries)
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
    async snippet(id, words) {
      const entry = finder.entry(id)
      const stored = await world.library.record(id)
      if (stored.kind !== 'record' || !entry) return null
      const { annotations } = await world.library.annotations(entry.annotations)
      return snippetOf(stored.record, annotations, words)
    },
    sayNothingToUndo: () => notices.say('Nothing to undo any more'),
    async start() {
      stops.push(
        world.address.onStep(() => {
          const { question, opened: id } = viewOf(world.address.read())
          finder.ask(question)
          void show(id ?? null)
        }),
        countingFacets(finder, given => {
          counts.value = given
        }),
        effect(() => {
          if (selected.peek().size === 0) return
          // Those that are no longer in view are not selected: nothing unseen is deleted or exported.
          const shown = new Set(finder.found.value.map(({ id }) => id))
          const left = [...selected.peek()].filter(id => shown.has(id))
          if (left.length < selected.peek().size) selected.value = new Set(left)
        })
      )
      await Promise.all([
        finder.start().catch(notices.failWith),
        settings.start().catch(notices.failWith),
        first.opened && show(first.opened),
        outbox
          .resend()
          .then(replies => replies.map(reply => notices.valueOf(Promise.resolve(reply))), notices.failWith)
      ])
    },
    stop() {
      for (const stop of stops) stop()
      opened.peek()?.stop()
      finder.stop()
      settings.stop()
    }
  }
  return library
}

/** Articles with the same text, by groups of two or more. */
function sameTexts(entries: readonly IndexEntry[]): IndexEntry[][] {
  const groups = new Map<string, IndexEntry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.fingerprint)
    if (group) group.push(entry)
    else if (entry.fingerprint !== '') groups.set(entry.fingerprint, [entry])
  }
  return [...groups.values()].filter(group => group.length > 1)
}
