/** What the popup reaches beyond itself, in one place, so that all of it can be exchanged. */
import browser from 'webextension-polyfill'
import type { Anchor } from '../anchor/selectors.ts'
import type { Reading } from '../article/model.ts'
import { addressIdentity } from '../article/url.ts'
import type { Placed, Spot } from '../messages.ts'
import {
  areQuotesPainted,
  type PagePlace,
  paintQuotesInPage,
  placesInPage,
  readTab,
  revealInPage,
  spotSelectionInPage
} from '../page.ts'
import { browserSavedWorld, type SavedWorld } from '../saved/world.ts'
import { hasAccess, requestAccess } from '../site-access.ts'

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

export interface World extends SavedWorld {
  /** The active tab of this window, null if there is none. */
  tab(): Promise<PageTab | null>
  /** Calls back whenever the tab has finished loading. @returns what stops it. */
  onLoaded(tabId: number, callback: () => void): () => void
  /** The headline of the page, before it is read; null where there is any doubt of it. */
  headlineAtOnce(): Promise<string | null>
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
  /** Whether Pressmark is on a web page by itself, without a click. */
  hasAccess(address: string): Promise<boolean>
  /** Asks the reader for access to a site, or to all of them; only right after a click. */
  requestAccess(address?: string): Promise<boolean>
  /** Address of a page of the extension. */
  pageAddress(path: string): string
  /** Id of the article at an address. */
  idOf(address: string): string
}

/** The frame in which the article of a tab was found when it was read last. */
const readPlaces = new Map<number, PagePlace>()
const placeIn = (tabId: number): PagePlace => readPlaces.get(tabId) ?? { tabId }

/** What was read before the popup was there: true of the page as it was then, so it is taken once. */
async function takeHeadStart(tabId: number): Promise<Reading | undefined> {
  const begun = await globalThis.headStart
  globalThis.headStart = undefined
  return begun?.tabId === tabId ? begun.reading : undefined
}

export const browserWorld: World = {
  ...browserSavedWorld,
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
  headlineAtOnce: async () => (await globalThis.headStart)?.headline ?? null,
  async read(tabId, { force, immediately }) {
    const begun = force || immediately ? undefined : await takeHeadStart(tabId)
    const { reading, place } = await readTab(tabId, { force }, immediately, begun)
    readPlaces.set(tabId, place)
    return reading
  },
  reveal: (tabId, anchor) => revealInPage(placeIn(tabId), anchor),
  paintQuotes: (tabId, voices) => paintQuotesInPage(placeIn(tabId), voices),
  areQuotesPainted: tabId => areQuotesPainted(placeIn(tabId)).catch(() => false),
  places: tabId => placesInPage(placeIn(tabId)),
  spotSelection: tabId => spotSelectionInPage(placeIn(tabId)),
  // A host that no pattern can name is none that could be asked for.
  hasAccess: address => hasAccess(address).catch(() => true),
  requestAccess,
  pageAddress: path => browser.runtime.getURL(path),
  idOf: addressIdentity
}
