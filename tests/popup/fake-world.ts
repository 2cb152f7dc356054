/** A popup's surroundings in memory: one tab, and the real library over a fake storage area. */
import '../background/fake-chrome.ts'

import type { Anchor } from '../../src/anchor/selectors.ts'
import type { Reading } from '../../src/article/model.ts'
import { gate } from '../../src/background/gate.ts'
import { writeQueue } from '../../src/background/queue.ts'
import { requestHandlers } from '../../src/background/requests.ts'
import {
  type Failure,
  PressmarkError,
  type Reply,
  type RequestName,
  type Requests,
  type Spot
} from '../../src/messages.ts'
import type { ReadingOptions, World } from '../../src/popup/world.ts'
import { readAnnotations, readArticleRecord, readIndex, readIndexEntry } from '../../src/storage/library.ts'
import { readRecent } from '../../src/storage/recent.ts'
import { readSettings, watchSettings } from '../../src/storage/settings.ts'
import { forgetUndo, lastUndo, rememberUndo, type SessionArea } from '../../src/storage/undo.ts'
import { watchLibrary } from '../../src/storage/watch.ts'
import { readWords } from '../../src/storage/words.ts'
import { noMarkedPages } from '../fake-marked-pages.ts'
import { type FakeArea, fakeArea } from '../storage/fake-area.ts'
import { article } from '../ui/sample.ts'

export interface FakeWorld extends World {
  area: FakeArea
  /** What reading the page gives; may throw. Tests replace it. */
  reading: (options: ReadingOptions) => Reading | Promise<Reading>
  loading: boolean
  /** What is known of the headline at once. */
  headline: string | null
  address: string | undefined
  /** While set, every request fails with it. */
  failure: Failure | undefined
  /** Ids of highlights that the page does not hold; the others it does. */
  lost: string[]
  selected: Spot | null
  /** The quotations painted last, by speaker; none where the page does not hold them. */
  painted: Anchor[][]
  holdsQuotes: boolean
  copied: string[]
  asked: RequestName[]
  grants: boolean
  /** Whether Pressmark is on the site by itself. */
  open: boolean
  /** What access was asked for: addresses, or `all sites`. */
  askedAccess: string[]
  now: () => Date
  /** How often the background was woken. */
  wakes: number
  /** The tab has finished loading. */
  loaded(): void
}

const NOW = new Date('2026-03-04T12:00:00Z')

/** @param remembered what the browser's session holds: given to two worlds, one popup after another. */
export function fakeWorld(area: FakeArea = fakeArea(), remembered: Record<string, unknown> = {}): FakeWorld {
  const handlers = requestHandlers(writeQueue(), {
    area,
    now: () => NOW,
    readPage: async () => world.reading({ force: true, immediately: false }),
    markedPages: noMarkedPages,
    framesWithText: async () => [],
    loadMarker: async () => {},
    showState: async () => {},
    openAtFirstClick: async () => {}
  })
  const listeners = new Set<() => void>()
  const session: SessionArea = {
    get: async () => ({ ...remembered }),
    set: async items => void Object.assign(remembered, items)
  }
  const world: FakeWorld = {
    area,
    reading: () => ({ kind: 'article', article: article() }),
    loading: false,
    headline: null,
    address: article().address,
    failure: undefined,
    lost: [],
    selected: null,
    painted: [],
    holdsQuotes: true,
    copied: [],
    asked: [],
    grants: true,
    open: true,
    askedAccess: [],
    wakes: 0,
    loaded() {
      world.loading = false
      for (const listener of listeners) listener()
    },
    tab: async () => ({ id: 7, address: world.address, loading: world.loading, icon: undefined }),
    onLoaded(_, callback) {
      listeners.add(callback)
      return () => listeners.delete(callback)
    },
    read: async (_, options) => world.reading(options),
    reveal: async () => true,
    async paintQuotes(_, voices) {
      if (!world.holdsQuotes && voices.length > 0) return false
      world.painted = voices
      return true
    },
    headlineAtOnce: async () => world.headline,
    areQuotesPainted: async () => world.painted.length > 0,
    async places() {
      const made = (await readIndexEntry(article().id, area))?.annotations ?? []
      return made.map(id => ({ id, state: world.lost.includes(id) ? 'lost' : 'found' }))
    },
    spotSelection: async () => world.selected,
    hasAccess: async () => world.open,
    requestAccess: async (address = 'all sites') => {
      world.askedAccess.push(address)
      return world.grants
    },
    idOf: () => article().id,
    async ask<N extends RequestName>(
      name: N,
      payload: Requests[N]['ask']
    ): Promise<Reply<Requests[N]['answer']>> {
      world.asked.push(name)
      if (world.failure) return { ok: false, failure: world.failure }
      try {
        const refusal = gate(name, payload, true)
        if (refusal !== undefined) throw new Error(refusal)
        return { ok: true, value: await handlers[name](payload, {}) }
      } catch (error) {
        if (!(error instanceof PressmarkError)) throw error
        return { ok: false, failure: { code: error.code, message: error.message } }
      }
    },
    wake() {
      world.wakes += 1
    },
    drafts: fakeDrafts(),
    undo: {
      remember: entry => rememberUndo(entry, session),
      last: () => lastUndo(NOW, session),
      forget: id => forgetUndo(id, session)
    },
    pageAddress: path => `extension://pressmark/${path}`,
    copy: async text => {
      world.copied.push(text)
    },
    now: () => NOW,
    library: {
      record: id => readArticleRecord(id, area),
      entry: id => readIndexEntry(id, area),
      annotations: ids => readAnnotations(ids, area),
      index: () => readIndex(area),
      recent: () => readRecent(area),
      words: () => readWords(area),
      repairWords: async shards => (await world.ask('repair-words', { shards })).ok,
      watch: watcher => watchLibrary(watcher, area)
    },
    settings: {
      read: () => readSettings(area),
      watch: callback => watchSettings(callback, area)
    }
  }
  return world
}

/** Puts an article with a highlight into the library, as the background would. */
export async function withSaved(world: FakeWorld, more: Parameters<typeof article>[0] = {}): Promise<void> {
  const saved = article(more)
  await world.ask('save-article', { request: `save ${saved.id}`, article: saved })
  world.asked.length = 0
}

function fakeDrafts(): World['drafts'] {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: n => [...items.keys()][n] ?? null,
    getItem: key => items.get(key) ?? null,
    setItem: (key, text) => void items.set(key, text),
    removeItem: key => void items.delete(key)
  }
}
