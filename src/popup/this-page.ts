import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Article, DetectionReason } from '../article/model.ts'
import { PressmarkError } from '../messages.ts'
import type { Reveal } from '../ui/Place.tsx'
import { type Kept, openKept } from './kept.ts'
import type { PageTab, World } from './world.ts'

/** Why the page in the tab gives no summary. */
export type PageProblem =
  | { kind: 'not-article'; reasons: DetectionReason[] }
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
  kept: ReadonlySignal<Kept | null>
  /** Ids of highlights whose text the page does not hold now. */
  orphans: ReadonlySignal<ReadonlySet<string>>
  start(): Promise<void>
  /** Reads the page, with `force` also if it does not look like an article. */
  read(options?: { force: boolean }): Promise<void>
  /** Asks for access to the site and reads again if it is given. Only right after a click. */
  requestAccess(): Promise<void>
  reveal: Reveal
  stop(): void
}

/** @param onFailure told when the library itself cannot be read; the page is shown all the same. */
export function openThisPage(world: World, onFailure: (error: unknown) => void): ThisPage {
  const view = signal<PageView>({ kind: 'reading', stillLoading: false })
  const tab = signal<PageTab | null>(null)
  const kept = signal<Kept | null>(null)
  const orphans = signal<ReadonlySet<string>>(new Set())
  const stops: (() => void)[] = []
  let turn = 0
  let forced = false

  let opening: { id: string; opened: Promise<void> } | null = null
  const keep = (id: string): Promise<void> => {
    if (opening?.id === id) return opening.opened
    const opened = openKept(id, world)
      .then(next => {
        // The page may turn out to be another article than its address said.
        if (opening?.id !== id) return next.stop()
        kept.peek()?.stop()
        kept.value = next
      })
      .catch(onFailure)
    opening = { id, opened }
    return opened
  }
  const showProblem = (problem: PageProblem) => {
    const saved = kept.peek()?.record.peek()
    if (saved) view.value = { kind: 'summary', article: saved.article, from: 'library', problem }
    else if (problem.kind === 'not-article' && tab.peek()?.loading)
      view.value = { kind: 'reading', stillLoading: true }
    else view.value = problem
  }
  const read = async (options = { force: false }) => {
    const page = tab.peek()
    if (!page) return showProblem({ kind: 'unreadable-page' })
    forced = options.force
    const mine = ++turn
    const reading = await outcome(() => world.read(page.id, options))
    if (mine !== turn) return
    if (reading.kind !== 'article') return showProblem(reading)
    await keep(reading.article.id)
    if (mine !== turn) return
    view.value = { kind: 'summary', article: reading.article, from: 'page' }
  }
  const reread = async () => {
    tab.value = await world.tab()
    await read({ force: forced })
  }
  const start = async () => {
    const page = await world.tab()
    tab.value = page
    if (!page) return showProblem({ kind: 'unreadable-page' })
    stops.push(world.onLoaded(page.id, () => void reread()))
    // What is saved is there at once; the reading of the page replaces it when it is done.
    const early = page.address ? keep(world.idOf(page.address)).then(showSaved) : Promise.resolve()
    await Promise.all([early, read()])
  }
  const showSaved = () => {
    const saved = kept.peek()?.record.peek()
    if (!saved || view.peek().kind === 'summary') return
    const now = view.peek()
    const problem = now.kind === 'reading' || now.kind === 'summary' ? undefined : now
    view.value = { kind: 'summary', article: saved.article, from: 'library', ...(problem && { problem }) }
  }

  const annotationIds = computed(() => kept.value?.annotations.value.map(({ id }) => id).join(' ') ?? '')
  stops.push(
    effect(() => {
      const page = tab.value
      const fromPage = view.value.kind === 'summary' && view.value.from === 'page'
      if (!page || !fromPage || annotationIds.value === '') return
      void world.orphans(page.id).then(ids => {
        orphans.value = new Set(ids)
      })
    })
  )
  return {
    view,
    tab,
    kept,
    orphans,
    start,
    read,
    async requestAccess() {
      const address = tab.peek()?.address
      if (address && (await world.requestAccess(address))) await read()
    },
    reveal: async anchor => {
      const page = tab.peek()
      return page ? world.reveal(page.id, anchor) : false
    },
    stop: () =>
      batch(() => {
        for (const stop of stops) stop()
        kept.peek()?.stop()
      })
  }
}

/** A refused reading as a value. */
async function outcome(
  read: () => ReturnType<World['read']>
): Promise<PageProblem | { kind: 'article'; article: Article }> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof PressmarkError && error.code === 'access-withheld')
      return { kind: 'access-withheld' }
    if (error instanceof PressmarkError && error.code === 'unreadable-page')
      return { kind: 'unreadable-page' }
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}
