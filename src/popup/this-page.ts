import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Anchor } from '../anchor/selectors.ts'
import { webAddress } from '../anchor/web-address.ts'
import type { Article, DetectionReason } from '../article/model.ts'
import { type Placed, PressmarkError, type Spot } from '../messages.ts'
import { type Kept, openKept } from '../saved/kept.ts'
import type { Reveal } from '../ui/Place.tsx'
import type { PageTab, World } from './world.ts'

/** Why the page in the tab gives no summary. */
export type PageProblem =
  | { kind: 'not-article'; reasons: DetectionReason[] }
  /** It was to be summarised anyway, and there is nothing to summarise. */
  | { kind: 'no-text' }
  | { kind: 'failed'; message: string }
  | { kind: 'unreadable-page' | 'access-withheld' }

/** What the tab *This page* shows. `problem` beside a summary: it is the saved copy, and this is why. */
export type PageView =
  | { kind: 'reading'; stillLoading: boolean }
  | { kind: 'summary'; article: Article; from: 'page' | 'library'; problem?: PageProblem }
  | PageProblem

/** The page in the tab: its reading, and what the library holds of it. */
export interface ThisPage {
  view: ReadonlySignal<PageView>
  tab: ReadonlySignal<PageTab | null>
  /** What is known of the headline while the page is read. */
  headline: ReadonlySignal<string | null>
  kept: ReadonlySignal<Kept | null>
  /** What became of the highlights on the page as it is now, by id. */
  places: ReadonlySignal<ReadonlyMap<string, Placed>>
  /** Ids of those whose text the page does not hold now. */
  orphans: ReadonlySignal<ReadonlySet<string>>
  start(): Promise<void>
  /**
   * Reads the page as it is now, because the reader asked: whatever it comes to is shown. With `force` also if it does
   * not look like an article.
   */
  read(options?: { force: boolean }): Promise<void>
  /** Whether the reader's settings keep Pressmark off the site until its icon is clicked. */
  isByClickOnly: ReadonlySignal<boolean>
  /** Asks for access to the site, or to all, and reads again if it is given. Only right after a click. */
  requestAccess(to: 'site' | 'all-sites'): Promise<void>
  reveal: Reveal
  /** Looks again for the highlights on the page. @returns how many are still lost, null if the page cannot be reached. */
  lookAgain(): Promise<number | null>
  /** Where the selected text is; null if none is selected. */
  spotSelection(): Promise<Spot | null>
  /** Whether the quotations are painted on the page. */
  quotesPainted: ReadonlySignal<boolean>
  /**
   * Paints each speaker's quotations on the page; an empty list takes them off again.
   * @returns false if none is on the page now, null if the page cannot be reached.
   */
  paintQuotes(voices: Anchor[][]): Promise<boolean | null>
  stop(): void
}

/** @param onFailure told when the library itself cannot be read; the page is shown all the same. */
export function openThisPage(world: World, onFailure: (error: unknown) => void): ThisPage {
  const view = signal<PageView>({ kind: 'reading', stillLoading: false })
  const tab = signal<PageTab | null>(null)
  const headline = signal<string | null>(null)
  const kept = signal<Kept | null>(null)
  const places = signal<ReadonlyMap<string, Placed>>(new Map())
  const orphans = computed(
    () => new Set([...places.value.values()].filter(({ state }) => state === 'lost').map(({ id }) => id))
  )
  const quotesPainted = signal(false)
  const isByClickOnly = signal(false)
  const stops: (() => void)[] = []
  let turn = 0
  let forced = false

  let opening: { id: string; opened: Promise<void> } | null = null
  const keep = (id: string): Promise<void> => {
    if (opening?.id === id) return opening.opened
    const take = (next: Kept | null) => {
      // The page may turn out to be another article than its address said.
      if (opening?.id !== id) return next?.stop()
      kept.peek()?.stop()
      kept.value = next
    }
    const opened = openKept(id, world).then(take, error => {
      take(null)
      onFailure(error)
    })
    opening = { id, opened }
    return opened
  }
  const showProblem = (problem: PageProblem, isAsked = true) => {
    const saved = kept.peek()?.record.peek()
    if (saved) view.value = { kind: 'summary', article: saved.article, from: 'library', problem }
    else if (problem.kind === 'not-article' && !isAsked && tab.peek()?.loading)
      view.value = { kind: 'reading', stillLoading: true }
    else view.value = problem
  }
  const look = async ({ force, isAsked }: { force: boolean; isAsked: boolean }) => {
    const page = tab.peek()
    if (!page) return showProblem({ kind: 'unreadable-page' })
    forced = force
    const mine = ++turn
    const reading = await outcome(() => world.read(page.id, { force, immediately: isAsked }), force)
    // It may have finished loading while it was read: nobody would say so any more.
    if (reading.kind === 'not-article' && page.loading && mine === turn) tab.value = await world.tab()
    if (mine !== turn) return
    if (reading.kind !== 'article') return showProblem(reading, isAsked)
    await keep(reading.article.id)
    if (mine !== turn) return
    view.value = { kind: 'summary', article: reading.article, from: 'page' }
    quotesPainted.value = await world.areQuotesPainted(page.id)
  }
  const lookForAccess = async () => {
    const address = webAddress(tab.peek()?.address)
    isByClickOnly.value = address !== undefined && !(await world.hasAccess(address))
  }
  /** What is saved is there at once; the reading of the page replaces it when it is done. */
  const begin = async (id: string | undefined) => {
    view.value = { kind: 'reading', stillLoading: tab.peek()?.loading ?? false }
    await Promise.all([
      id && keep(id).then(showSaved),
      look({ force: false, isAsked: false }),
      lookForAccess()
    ])
  }
  const idOfTab = () => {
    const address = tab.peek()?.address
    return address && world.idOf(address)
  }
  const reread = async () => {
    isFirst = false
    const before = idOfTab()
    tab.value = await world.tab()
    const id = idOfTab()
    if (id === before) return look({ force: forced, isAsked: false })
    // Another page in the same tab: nothing of the one before holds for it.
    kept.peek()?.stop()
    batch(() => {
      headline.value = null
      kept.value = null
      places.value = new Map()
      quotesPainted.value = false
    })
    opening = null
    await begin(id)
  }
  let isFirst = true
  let isBusy = false
  let isDue = false
  let isStopped = false
  /**
   * Reads again, one reading after the other: a page that changes its address all the time would else break off each
   * reading by the next. The longer that goes on, the longer are the pauses.
   */
  const catchUp = async () => {
    isDue = true
    if (isBusy) return
    isBusy = true
    for (let pause = 0; isDue && !isStopped; pause = Math.min(2 * pause + 100, 2000)) {
      if (pause > 0) await new Promise(resolve => setTimeout(resolve, pause))
      isDue = false
      await reread()
    }
    isBusy = false
  }
  const start = async () => {
    void world.headlineAtOnce().then(found => {
      if (isFirst) headline.value = found
    })
    const page = await world.tab()
    tab.value = page
    if (!page) return showProblem({ kind: 'unreadable-page' })
    stops.push(world.onLoaded(page.id, () => void catchUp()))
    isBusy = true
    await begin(idOfTab())
    isBusy = false
    if (isDue) void catchUp()
  }
  const showSaved = () => {
    const saved = kept.peek()?.record.peek()
    if (!saved || view.peek().kind === 'summary') return
    const now = view.peek()
    const problem = now.kind === 'reading' || now.kind === 'summary' ? undefined : now
    view.value = { kind: 'summary', article: saved.article, from: 'library', ...(problem && { problem }) }
  }

  const read = ({ force } = { force: false }) => look({ force, isAsked: true })

  /** Which highlights there are, and where they were put: what changes when they have to be looked for anew. */
  const annotationIds = computed(
    () => kept.value?.annotations.value.map(({ id, earlier }) => `${id}.${earlier.length}`).join(' ') ?? ''
  )
  stops.push(
    effect(() => {
      const page = tab.value
      const fromPage = view.value.kind === 'summary' && view.value.from === 'page'
      if (!page || !fromPage || annotationIds.value === '') return
      const of = kept.peek()
      // A page that cannot be reached says nothing about what is lost in it.
      const found = world.places(page.id).catch(() => [])
      void found.then(found => {
        if (kept.peek() === of) places.value = byId(found)
      })
    })
  )
  return {
    view,
    tab,
    headline,
    kept,
    places,
    orphans,
    quotesPainted,
    start,
    read,
    isByClickOnly,
    async requestAccess(to) {
      const address = webAddress(tab.peek()?.address)
      try {
        if (!address || !(await world.requestAccess(to === 'site' ? address : undefined))) return
        isByClickOnly.value = false
        await read()
      } catch (error) {
        onFailure(error)
      }
    },
    async reveal(anchor) {
      const page = tab.peek()
      try {
        return page && (await world.reveal(page.id, anchor))
      } catch (error) {
        onFailure(error)
        return null
      }
    },
    async lookAgain() {
      const page = tab.peek()
      const of = kept.peek()
      if (!page) return null
      try {
        const found = byId(await world.places(page.id))
        if (kept.peek() !== of) return null
        // A page that is paused, or has gone on to another article, does not tell of these: they are as lost as before.
        const untold = [...places.peek()].filter(([id, { state }]) => state === 'lost' && !found.has(id))
        places.value = new Map([...untold, ...found])
        return orphans.peek().size
      } catch (error) {
        onFailure(error)
        return null
      }
    },
    async spotSelection() {
      const page = tab.peek()
      try {
        return page && (await world.spotSelection(page.id))
      } catch (error) {
        onFailure(error)
        return null
      }
    },
    async paintQuotes(voices) {
      const page = tab.peek()
      try {
        const found = page && (await world.paintQuotes(page.id, voices))
        quotesPainted.value = found === true && voices.length > 0
        return found
      } catch (error) {
        onFailure(error)
        return null
      }
    },
    stop: () =>
      batch(() => {
        isStopped = true
        for (const stop of stops) stop()
        kept.peek()?.stop()
      })
  }
}

const byId = (found: Placed[]) => new Map(found.map(place => [place.id, place]))

/** A refused reading as a value. */
async function outcome(
  read: () => ReturnType<World['read']>,
  isForced: boolean
): Promise<PageProblem | { kind: 'article'; article: Article }> {
  try {
    const reading = await read()
    return isForced && reading.kind === 'not-article' ? { kind: 'no-text' } : reading
  } catch (error) {
    if (error instanceof PressmarkError && error.code === 'access-withheld')
      return { kind: 'access-withheld' }
    if (error instanceof PressmarkError && error.code === 'unreadable-page')
      return { kind: 'unreadable-page' }
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}
