/** Notices articles in a page and brings the marker where it is wanted. Runs in every page, so it does little. */

import { articleIdentity } from '../article/url.ts'
import type { PageState } from '../messages.ts'
import { ask } from '../messaging.ts'
import { platform } from '../platform.ts'
import { type Area, localArea } from '../storage/area.ts'
import { SETTINGS_KEY } from '../storage/pause.ts'
import { shardKeyOf } from '../storage/shards.ts'
import { readStanding, type Standing } from '../storage/standing.ts'
import { addressOfPage } from './address.ts'
import { sameOriginDocument, sightArticle } from './article-frame.ts'
import { identityOf } from './canonical.ts'
import { onLateText, type Watchfulness } from './late-text.ts'
import { onInPageNavigation } from './navigation.ts'
import { share } from './own-global.ts'
import { hasSelectedText, onSelectionFinished } from './selection.ts'
import { onStoredChange } from './stored-changes.ts'

/** The extension around the page. */
export interface Surroundings {
  area: Area
  ask: typeof ask
  /** False once the extension was updated or removed under this script. */
  isAlive(): boolean
  watchfulness?: Watchfulness
}

const extension = (): Surroundings => ({
  area: localArea(),
  ask,
  isAlive: () => platform().runtime?.id !== undefined
})

/** While the library cannot be read. */
const UNKNOWN = { entry: undefined, isPaused: false, items: {} }

/** What the toolbar icon says of a page with this index entry. */
export function stateOf(isArticle: boolean, entry: Standing['entry']): PageState {
  if (entry && !entry.deleted) return 'saved'
  return isArticle ? 'article' : 'nothing'
}

/**
 * Watches a page: tells the background what the page is whenever that changes, and asks for the marker when there is
 * something to paint or the reader selects text of an article.
 * @returns what stops it. It stops by itself when the extension is gone.
 */
export function watch(page: Document, around: Surroundings = extension()): AbortController {
  const end = new AbortController()
  const lifetime = end.signal
  const view = page.defaultView as Window
  let told: PageState = 'nothing'
  let isListening = false
  let article = ''
  let turn = 0
  let stopLooking = () => {}
  /** The document that holds the article: the page itself, or that of a frame. */
  let holder = page
  /** A page can be saved without being an article itself: that is then in a frame, which may load late. */
  let isArticleInPage = false
  /** The document that the marker was asked for. */
  let marked: Document | undefined

  const read = (id: string) => readStanding(id, view.location.host, around.area).catch(() => UNKNOWN)

  async function notice(): Promise<void> {
    if (!around.isAlive()) return end.abort()
    const thisTurn = ++turn
    // Asked before the page is looked at: the answer comes meanwhile.
    const own = identityOf(page, addressOfPage(page))
    let reading = read(own)
    const { isArticle, document, address } = sightArticle(page)
    share({ isArticle })
    isArticleInPage = isArticle && document === page
    if (document !== holder) hold(document)
    article = document === page ? own : articleIdentity(document, address).id
    if (article !== own) reading = read(article)
    // A marker that the browser has brought by itself starts while this is read, and need not ask again.
    share({ standing: { id: article, reading } })
    const { entry, isPaused } = await reading
    if (thisTurn !== turn || lifetime.aborted) return
    const state = isPaused ? 'nothing' : stateOf(isArticle, entry)
    // First, because the reader waits for highlights more than for the icon.
    if (state === 'saved' && entry && entry.annotations.length > 0 && !isMarkerThere()) void bringMarker()
    // One that is on its way is to find it.
    else if (marked !== holder || globalThis.pressmark?.reveal) share({ standing: undefined })
    if (state !== told) {
      // Until then no listener costs a page anything.
      if (!isListening) onSelectionFinished(page, bringMarkerForSelection, lifetime)
      isListening = true
      told = state
      void around.ask('page-noticed', { state })
    }
  }

  /** The browser brings it by itself into pages that it was told of (`marked-pages.ts`). */
  const isMarkerThere = () => marked === holder || (holder === page && globalThis.pressmark?.reveal)

  async function bringMarker(): Promise<void> {
    if (isMarkerThere() || !around.isAlive()) return
    const document = holder
    marked = document
    const { ok } = await around.ask('load-marker', { articleId: article, inFrame: document !== page })
    if (!ok && marked === document) marked = undefined
  }

  /** Follows the article into another document. */
  function hold(document: Document): void {
    holder = document
    if (document !== page) onSelectionFinished(document, bringMarkerForSelection, lifetime)
  }

  function bringMarkerForSelection(): void {
    if (told === 'nothing' || !hasSelectedText(holder)) return
    share({ hasSelection: true })
    void bringMarker()
  }

  /** After in-page navigation the old text may stand for a while, so an article seen at once proves nothing there. */
  function visitPage(isFirst: boolean): void {
    stopLooking()
    void notice()
    if (isFirst && globalThis.pressmark?.isArticle) return
    page.addEventListener('load', onFrameLoaded, { capture: true, signal: lifetime })
    const look = () => {
      if (isFirst && told !== 'nothing') return 'enough'
      void notice()
      return 'go-on'
    }
    stopLooking = onLateText(page, look, around.watchfulness)
  }

  /** Loading does not bubble, and a frame that is shown another document says nothing else. */
  function onFrameLoaded({ target }: Event): void {
    if (!isArticleInPage && sameOriginDocument(target as Element)) void notice()
  }

  onStoredChange(
    around.area,
    changes => {
      if (SETTINGS_KEY in changes || (article && shardKeyOf(article) in changes)) void notice()
    },
    lifetime
  )
  onInPageNavigation(view, () => visitPage(false), lifetime)
  lifetime.addEventListener('abort', () => stopLooking(), { once: true })
  // Coming back from the history the page is as it was, but the browser has reset the tab's icon.
  const onReturn = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return
    told = 'nothing'
    visitPage(true)
  }
  view.addEventListener('pageshow', onReturn, { signal: lifetime })

  // A page that is rendered ahead is not the one that its tab shows.
  if ((page as { prerendering?: boolean }).prerendering) {
    page.addEventListener('prerenderingchange', () => visitPage(true), { once: true, signal: lifetime })
  } else visitPage(true)
  return end
}
