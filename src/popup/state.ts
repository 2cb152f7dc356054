import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Reply } from '../messages.ts'
import { queryOf } from '../saved/address.ts'
import { type Edits, editsWith } from '../saved/edits.ts'
import { type Kept, openKept } from '../saved/kept.ts'
import { openOutbox } from '../saved/outbox.ts'
import { EVERYTHING } from '../saved/question.ts'
import { drawn } from '../storage/slices.ts'
import { type LiveSettings, openSettings } from '../ui/live-settings.ts'
import { type Notices, openNotices } from '../ui/notices.ts'
import { say } from '../words.ts'
import { openSavedList, type SavedList } from './saved-list.ts'
import { openThisPage, type ThisPage } from './this-page.ts'
import type { World } from './world.ts'

/**
 * How long after the page is shown all that is saved is read, in milliseconds, unless it is asked for: most who open the
 * popup have closed it by then, and with ten thousand articles that much is parsed for a number on a tab.
 */
const UNHURRIED = 1000

export type TabName = 'page' | 'saved'

/** All that the popup shows. Nothing of it outlives the popup: what matters is in the library. */
export interface Popup {
  tab: ReadonlySignal<TabName>
  page: ThisPage
  saved: SavedList
  settings: LiveSettings
  /** The saved article that is open, null while the list is shown. */
  opened: ReadonlySignal<Kept | null>
  edits: Edits
  notices: Notices
  choose(tab: TabName): void
  /** Address of the library page, asked the same. */
  libraryAddress(query: string): string
  /** The reader writes something. */
  write(): void
  /** Ctrl+Z with nothing to undo: after a restart of the browser, say. */
  sayNothingToUndo(): void
  open(id: string): Promise<void>
  close(): void
  start(): Promise<void>
  stop(): void
}

const unhurried = () => new Promise(resolve => setTimeout(resolve, UNHURRIED))

export function openPopup(world: World): Popup {
  const notices = openNotices()
  const outbox = openOutbox(world)
  const tab = signal<TabName>('page')
  const opened = signal<Kept | null>(null)
  const page = openThisPage(world, notices.failWith)
  const settings = openSettings(world)
  const saved = openSavedList(
    world,
    computed(() => settings.now.value.settings)
  )
  const tell = (replies: Reply<unknown>[]) => {
    for (const reply of replies) void notices.isDone(Promise.resolve(reply))
  }
  const edits = editsWith(world, notices, outbox, settings)
  let askForSaved = () => {}
  const savedIsAskedFor = new Promise<void>(resolve => {
    askForSaved = resolve
  })
  const close = () => {
    opened.peek()?.stop()
    opened.value = null
  }
  return {
    tab,
    page,
    saved,
    settings,
    opened,
    edits,
    notices,
    choose(name) {
      tab.value = name
      askForSaved()
    },
    libraryAddress: text =>
      world.pageAddress('src/library/index.html') + queryOf({ question: { ...EVERYTHING, text } }),
    write() {
      // Tags are offered from all that is saved.
      askForSaved()
      outbox.prepare()
    },
    sayNothingToUndo: () => notices.say(say('nothingToUndo')),
    async open(id) {
      try {
        const kept = await openKept(id, world)
        close()
        opened.value = kept
      } catch (error) {
        notices.failWith(error)
      }
    },
    close,
    async start() {
      const pageIsShown = page.start()
      await Promise.all([
        pageIsShown,
        // Listing what is saved keeps the machine busy; the page that the reader has clicked on comes first.
        Promise.race([pageIsShown, savedIsAskedFor])
          .then(() => saved.start(() => Promise.race([savedIsAskedFor.then(drawn), unhurried()])))
          .catch(notices.failWith),
        settings.start().catch(notices.failWith),
        edits.offerLastUndo().catch(notices.failWith),
        outbox.resend().then(tell, notices.failWith)
      ])
    },
    stop() {
      close()
      page.stop()
      saved.stop()
      settings.stop()
    }
  }
}
