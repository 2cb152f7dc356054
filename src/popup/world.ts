/** What the popup reaches beyond itself, in one place, so that all of it can be exchanged. */
import browser from 'webextension-polyfill'
import type { Anchor } from '../anchor/selectors.ts'
import type { Reading } from '../article/model.ts'
import { addressIdentity } from '../article/url.ts'
import type { Placed, Spot } from '../messages.ts'
import { ask } from '../messaging.ts'
import {
  areQuotesPainted,
  type PagePlace,
  paintQuotesInPage,
  placesInPage,
  readTab,
  revealInPage,
  spotSelectionInPage
} from '../page.ts'
import { readAnnotations, readArticleRecord, readIndex, readIndexEntry } from '../storage/library.ts'
import { readRecent } from '../storage/recent.ts'
import { readSettings, watchSettings } from '../storage/settings.ts'
import { forgetUndo, lastUndo, rememberUndo, type UndoEntry } from '../storage/undo.ts'
import { watchLibrary } from '../storage/watch.ts'
import { readWords } from '../storage/words.ts'

/** The tab that the popup was opened on. */
export interface PageTab {
  id: number
  /** Undefined where the browser does not tell. */
  address: string | undefined
  loading: boolean
  icon: string | undefined
}

export interface ReadingOptions {
  /** Reads pages that do not look like articles too. */
  force: boolean
  /** Does not wait for a page that is still loading: reads what is there of it. */
  immediately: boolean
}

export interface World {
  /** The active tab of this window, null if there is none. */
  tab(): Promise<PageTab | null>
  /** Calls back whenever the tab has finished loading. @returns what stops it. */
  onLoaded(tabId: number, callback: () => void): () => void
  /** @throws PressmarkError `unreadable-page`, `access-withheld` */
  read(tabId: number, options: ReadingOptions): Promise<Reading>
  /**
   * False if the anchor's text is not on the page now.
   * @throws PressmarkError as `read`, if the page cannot be reached
   */
  reveal(tabId: number, anchor: Anchor): Promise<boolean>
  /**
   * Paints each speaker's quotations, none for an empty list; false if none is on the page now.
   * @throws PressmarkError as `read`, if the page cannot be reached
   */
  paintQuotes(tabId: number, voices: Anchor[][]): Promise<boolean>
  /** Whether quotations are painted; false of a page that cannot be reached. */
  areQuotesPainted(tabId: number): Promise<boolean>
  /** What became of the article's highlights; nothing of a page that cannot be reached. */
  places(tabId: number): Promise<Placed[]>
  /**
   * Where the selected text is, null if none is.
   * @throws PressmarkError as `read`, if the page cannot be reached
   */
  spotSelection(tabId: number): Promise<Spot | null>
  /** Asks the reader for access to a site; only right after a click. */
  requestAccess(address: string): Promise<boolean>
  /** Id of the article at an address. */
  idOf(address: string): string
  ask: typeof ask
  /** Starts the background if the browser has stopped it. */
  wake(): void
  /** What is kept for the popup alone, and at once. */
  drafts: Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>
  /** Ways back that outlast the popup. */
  undo: {
    remember(entry: UndoEntry): Promise<void>
    last(): Promise<UndoEntry | undefined>
    forget(id: string): Promise<void>
  }
  copy(text: string): Promise<void>
  now(): Date
  library: {
    record: typeof readArticleRecord
    entry: typeof readIndexEntry
    annotations: typeof readAnnotations
    index: () => ReturnType<typeof readIndex>
    recent(): ReturnType<typeof readRecent>
    words: () => ReturnType<typeof readWords>
    watch: typeof watchLibrary
  }
  settings: { read: typeof readSettings; watch: typeof watchSettings }
}

/** The frame in which the article of a tab was found when it was read last. */
const readPlaces = new Map<number, PagePlace>()
const placeIn = (tabId: number): PagePlace => readPlaces.get(tabId) ?? { tabId }

export const browserWorld: World = {
  async tab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    if (tab?.id === undefined) return null
    return { id: tab.id, address: tab.url, loading: tab.status === 'loading', icon: tab.favIconUrl }
  },
  onLoaded(tabId, callback) {
    const listen = (id: number, change: { status?: string }) => {
      if (id === tabId && change.status === 'complete') callback()
    }
    browser.tabs.onUpdated.addListener(listen)
    return () => browser.tabs.onUpdated.removeListener(listen)
  },
  async read(tabId, { force, immediately }) {
    const { reading, place } = await readTab(tabId, { force }, immediately)
    readPlaces.set(tabId, place)
    return reading
  },
  reveal: (tabId, anchor) => revealInPage(placeIn(tabId), anchor),
  paintQuotes: (tabId, voices) => paintQuotesInPage(placeIn(tabId), voices),
  areQuotesPainted: tabId => areQuotesPainted(placeIn(tabId)).catch(() => false),
  // A page that cannot be reached says nothing about what is lost in it.
  places: tabId => placesInPage(placeIn(tabId)).catch(() => []),
  spotSelection: tabId => spotSelectionInPage(placeIn(tabId)),
  requestAccess: address => browser.permissions.request({ origins: [`${new URL(address).origin}/*`] }),
  idOf: addressIdentity,
  ask,
  wake() {
    // Nobody answers it, and need not: that it arrives is all.
    browser.runtime.sendMessage({}).catch(() => {})
  },
  drafts: localStorage,
  undo: {
    remember: entry => rememberUndo(entry),
    last: () => lastUndo(new Date()),
    forget: id => forgetUndo(id)
  },
  copy: text => navigator.clipboard.writeText(text),
  now: () => new Date(),
  library: {
    record: readArticleRecord,
    entry: readIndexEntry,
    annotations: readAnnotations,
    index: () => readIndex(),
    recent: () => readRecent(),
    words: () => readWords(),
    watch: watchLibrary
  },
  settings: { read: readSettings, watch: watchSettings }
}
