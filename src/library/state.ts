import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { asksImport, queryOf, viewOf } from '../saved/address.ts'
import { countingFacets } from '../saved/counting-facets.ts'
import { type Edits, editsWith } from '../saved/edits.ts'
import { type FacetCounts, NO_COUNTS } from '../saved/filters.ts'
import { type Finder, openFinder } from '../saved/finder.ts'
import { type Jobs, openJobs } from '../saved/job.ts'
import { type Kept, openKept } from '../saved/kept.ts'
import { openOutbox } from '../saved/outbox.ts'
import type { Question } from '../saved/question.ts'
import { snippetOf } from '../saved/snippet.ts'
import type { IndexEntry } from '../storage/model.ts'
import { type LiveSettings, openSettings } from '../ui/live-settings.ts'
import { type Notices, openNotices } from '../ui/notices.ts'
import { say } from '../words.ts'
import { type Bulk, openBulk } from './bulk.ts'
import { type Files, openFiles } from './files.ts'
import { type ListSelection, openListSelection } from './list-selection.ts'
import type { World } from './world.ts'

/** All that the library page shows and does. */
export interface Library extends ListSelection, Bulk, Files {
  finder: Finder
  /** What the filters would leave. */
  counts: ReadonlySignal<FacetCounts>
  settings: LiveSettings
  notices: Notices
  edits: Edits
  jobs: Jobs
  /** The article in the reading pane. */
  opened: ReadonlySignal<Kept | null>
  /** Its id, also while it is being read. */
  openedId: ReadonlySignal<string | null>
  isHelpShown: ReadonlySignal<boolean>
  /** Groups of articles with the same text, at several addresses. */
  duplicates: ReadonlySignal<readonly IndexEntry[][]>
  /** The reader writes something. */
  write(): void
  /** Takes over what is typed into the search field: each letter is no step to go back over. */
  search(text: string): void
  /** Asks for something else: a step to go back over, where it is not what is shown. */
  ask(change: Partial<Question>): void
  open(id: string | null): Promise<void>
  /** Words around those that were searched, in the text of an article or in its notes; null where there are none. */
  snippet(id: string, words: readonly string[]): Promise<string | null>
  showHelp(isShown: boolean): void
  sayNothingToUndo(): void
  start(): Promise<void>
  stop(): void
}

export function openLibrary(world: World): Library {
  const notices = openNotices()
  const outbox = openOutbox(world)
  const settings = openSettings(world)
  const jobs = openJobs()
  const first = viewOf(world.address.read())
  const finder = openFinder(world.library, first.question, {
    meanings: computed(() => settings.now.value.settings),
    failWith: notices.failWith
  })
  const selection = openListSelection(finder, first.opened ?? null)
  const files = openFiles({ world, finder, settings, notices, jobs })
  const opened = signal<Kept | null>(null)
  const openedId = signal<string | null>(first.opened ?? null)
  const isHelpShown = signal(false)
  const counts = signal<FacetCounts>(NO_COUNTS)
  const stops: (() => void)[] = []

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
  /** Puts what is shown into the address. A step that leads nowhere is none. */
  const note = (isStep: boolean) => {
    const id = openedId.peek()
    const query = queryOf({ question: finder.question.peek(), ...(id && { opened: id }) })
    if (isStep && query === queryOf(viewOf(world.address.read()))) return
    world.address.write(query, isStep)
  }
  const ask = (change: Partial<Question>, isStep: boolean) => {
    finder.ask(change)
    selection.selectNone()
    note(isStep)
  }
  return {
    ...selection,
    ...openBulk({ world, finder, selection, notices, jobs }),
    ...files,
    finder,
    counts,
    settings,
    notices,
    edits: editsWith(world, notices, outbox, settings),
    jobs,
    opened,
    openedId,
    isHelpShown,
    duplicates: computed(() => sameTexts(finder.entries.value)),
    write: outbox.prepare,
    search: text => ask({ text }, false),
    ask: change => ask(change, true),
    async open(id) {
      if (id !== null) selection.point(id)
      // One that could not be read is tried once more.
      if (id === openedId.peek() && id === (opened.peek()?.id ?? null)) return
      openedId.value = id
      note(true)
      await show(id)
    },
    async snippet(id, words) {
      const entry = finder.entry(id)
      const stored = await world.library.record(id)
      if (stored.kind !== 'record' || !entry) return null
      const { annotations } = await world.library.annotations(entry)
      return snippetOf(stored.record, annotations, words)
    },
    showHelp(isShown) {
      isHelpShown.value = isShown
    },
    sayNothingToUndo: () => notices.say(say('nothingToUndo')),
    async start() {
      const goBack = () => {
        const { question, opened: id } = viewOf(world.address.read())
        finder.ask(question)
        // The article that is open stays as it is, with what is being written in it.
        if ((id ?? null) !== openedId.peek()) void show(id ?? null)
      }
      const setCounts = (given: FacetCounts) => {
        counts.value = given
      }
      stops.push(world.address.onStep(goBack), countingFacets(finder, setCounts))
      if (asksImport(world.address.read())) {
        files.askImport()
        note(false)
      }
      await Promise.all([
        // First, so that the reminder of a backup does not show before it is known whether it is wanted.
        settings.start().then(files.takeOverEarlier).catch(notices.failWith),
        finder.start().catch(notices.failWith),
        first.opened && show(first.opened),
        outbox
          .resend()
          .then(replies => replies.map(reply => notices.isDone(Promise.resolve(reply))), notices.failWith)
      ])
    },
    stop() {
      for (const stop of stops) stop()
      opened.peek()?.stop()
      finder.stop()
      settings.stop()
    }
  }
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
