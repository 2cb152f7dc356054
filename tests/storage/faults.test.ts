/**
 * Random work on a library from several contexts at once, while storage refuses, delays and loses parts of the index, and
 * background, askers and browser are killed in between. After each round: what was acknowledged is there; what was
 * refused is not; what nobody answered is wholly there or wholly not. Now and then: index, words and the list of the
 * newest agree with the records, after the browser has started anew.
 *
 * Twenty times as long: FAULTS=20x2000 npx vitest run tests/storage/faults.test.ts
 */
import '../background/fake-chrome.ts'

import { expect, test } from 'vitest'
import { writeQueue } from '../../src/background/queue.ts'
import { requestHandlers } from '../../src/background/requests.ts'
import { tendLibrary } from '../../src/background/tend.ts'
import { PressmarkError, type RequestName, type Requests } from '../../src/messages.ts'
import { bodyTextOf, entryOf, marksOf, ownTextOf } from '../../src/storage/entries.ts'
import type { Annotation, ArticleRecord, IndexEntry } from '../../src/storage/model.ts'
import { decode, decodeParsed } from '../../src/storage/records.ts'
import { shardOf } from '../../src/storage/shards.ts'
import { readWords } from '../../src/storage/words.ts'
import { noMarkedPages } from '../fake-marked-pages.ts'
import { type FakeArea, fakeArea } from './fake-area.ts'
import { type Faults, faultyWay, type Random, random } from './faulty-area.ts'
import { newAnnotation, sampleAnnotation, sampleRecord, withHeadline } from './samples.ts'

const [SEEDS, STEPS] = (process.env.FAULTS ?? '4x500').split('x').map(Number) as [number, number]

/** What a library should hold, in the few fields that the steps change. */
interface Expected {
  headline: string
  note: string
  tags: string
  isDeleted: boolean
}
interface ExpectedMark {
  articleId: string
  exact: string
  note: string
  meaning: string
  isDeleted: boolean
}
type Thing = Expected | ExpectedMark | undefined
type State = Map<string, Thing>

/** One request with what it leads to: only the things that it touches. */
interface Step<N extends RequestName = RequestName> {
  name: N
  ask: Requests[N]['ask']
  after: State
}

const articleOf = (record: ArticleRecord): Expected => ({
  headline: record.article.headline.value,
  note: record.note,
  tags: record.tags.join(),
  isDeleted: record.deleted !== undefined
})
const markOf = (annotation: Annotation): ExpectedMark => ({
  articleId: annotation.articleId,
  exact: annotation.exact,
  note: annotation.note,
  meaning: annotation.meaning,
  isDeleted: annotation.deleted !== undefined
})

interface Stored {
  articles: Map<string, ArticleRecord>
  annotations: Map<string, Annotation[]>
}

function storedIn({ items }: FakeArea): Stored {
  const stored: Stored = { articles: new Map(), annotations: new Map() }
  for (const [key, text] of items) {
    const [kind = '', id = ''] = key.split(':')
    if (kind === 'art') {
      const outcome = decode('article', id, text)
      if (outcome.kind !== 'record') throw new Error(`${key} cannot be read`)
      stored.articles.set(id, outcome.record)
    } else if (kind === 'ann') {
      const group = decode('annotations', id, text)
      if (group.kind !== 'record') throw new Error(`${key} cannot be read`)
      const own = Object.entries(group.record.annotations).map(([member, value]) => {
        const outcome = decodeParsed('annotation', member, value)
        if (outcome.kind !== 'record') throw new Error(`${member} cannot be read`)
        return outcome.record
      })
      stored.annotations.set(id, own)
    }
  }
  return stored
}

function stateOf({ articles, annotations }: Stored): State {
  const state: State = new Map()
  for (const [id, record] of articles) state.set(id, articleOf(record))
  for (const [id, own] of annotations)
    for (const annotation of own) if (articles.has(id)) state.set(annotation.id, markOf(annotation))
  return state
}

const same = (a: Thing, b: Thing) => JSON.stringify(a) === JSON.stringify(b)

class Run {
  readonly #next: Random
  readonly #store = fakeArea()
  #faults: Faults = { full: 0, broken: 0, late: 0 }
  #expected: State = new Map()
  #background = this.#start()
  #count = 0
  #time = Date.UTC(2031, 0)

  constructor(seed: number) {
    this.#next = random(seed)
    this.#background = this.#start()
  }

  #start() {
    const way = faultyWay(this.#store, this.#faults, () => this.#next())
    const write = writeQueue()
    let isKilled = () => {}
    const killed = new Promise<void>(resolve => {
      isKilled = resolve
    })
    const handlers = requestHandlers(write, {
      area: way.area,
      now: () => this.#later(),
      readPage: () => Promise.reject(new Error('no page')),
      markedPages: noMarkedPages,
      framesWithText: async () => [],
      loadMarker: async () => {},
      showState: async () => {},
      openAtFirstClick: async () => {}
    })
    const tended = () => tendLibrary(write, way.area, new Date(this.#time))
    return {
      handlers,
      killed,
      tended,
      kill() {
        way.kill()
        isKilled()
      }
    }
  }

  #later(): Date {
    this.#time += 1000
    return new Date(this.#time)
  }

  #chance = (share: number) => this.#next() < share
  #pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(this.#next() * list.length)]
  #new = (what: string) => `${what}${++this.#count}`
  #articleId = () =>
    `${this.#pick(['3c', '3c', 'e7', '00'])}${Math.floor(this.#next() * 2 ** 32)
      .toString(16)
      .padStart(8, '0')}${(++this.#count).toString(16).padStart(6, '0')}`

  /** Asks as a page does: again while the background is killed, with the same request; then gives up. */
  async #ask({ name, ask }: Step): Promise<'done' | 'refused' | 'unanswered'> {
    for (let attempt = 0; attempt < 4; attempt++) {
      const { handlers, killed } = this.#background
      const handle = handlers[name] as (ask: unknown, asker: object) => Promise<unknown>
      // What is asked crosses as a copy.
      const reply = handle(structuredClone(ask), {}).then(
        () => 'done' as const,
        error => {
          if (error instanceof PressmarkError && error.code !== 'storage-full') throw error
          return 'refused' as const
        }
      )
      const outcome = await Promise.race([reply, killed.then(() => undefined)])
      if (outcome !== undefined) return outcome
      // The asker may have gone with the browser.
      if (this.#chance(0.3)) return 'unanswered'
    }
    return 'unanswered'
  }

  #killBackground(): void {
    this.#background.kill()
    this.#background = this.#start()
  }

  /** Steps that touch different things: they may be asked at once. */
  #round(): Step[] {
    const steps: Step[] = []
    const touched = new Set<string>()
    for (let n = 1 + Math.floor(this.#next() * 4); n > 0; n--) {
      const step = this.#step(touched)
      if (!step || [...step.after.keys()].some(id => touched.has(id))) continue
      for (const id of step.after.keys()) touched.add(id)
      steps.push(step)
    }
    return steps
  }

  #step(touched: ReadonlySet<string>): Step | undefined {
    const ids = [...this.#expected.keys()].filter(id => !touched.has(id))
    const things = <T extends Thing>(is: (thing: Thing) => thing is T) =>
      ids.flatMap(id => {
        const thing = this.#expected.get(id)
        return is(thing) ? [[id, thing] as const] : []
      })
    const articles = things((thing): thing is Expected => thing !== undefined && 'headline' in thing)
    const marks = things((thing): thing is ExpectedMark => thing !== undefined && 'exact' in thing)
    const request = this.#new('r')
    const step = <N extends RequestName>(
      name: N,
      ask: Requests[N]['ask'],
      ...after: [string, Thing][]
    ): Step => ({ name, ask, after: new Map(after) }) as Step
    const article = this.#pick(articles)
    const mark = this.#pick(marks)
    const own = (id: string) => marks.filter(([, { articleId }]) => articleId === id)
    const allOwn = (id: string) =>
      [...this.#expected].filter(([, thing]) => thing && 'exact' in thing && thing.articleId === id)
    switch (Math.floor(this.#next() * 14)) {
      case 0:
      case 1: {
        const id = this.#articleId()
        const headline = this.#new('Story ')
        return step('save-article', { request, article: withHeadline(id, headline) }, [
          id,
          { headline, note: '', tags: '', isDeleted: false }
        ])
      }
      case 2: {
        if (!article) return
        const [id, before] = article
        const headline = this.#new('Renewed ')
        return step('save-article', { request, article: withHeadline(id, headline) }, [
          id,
          { ...before, headline, isDeleted: false }
        ])
      }
      case 3: {
        if (!article) return
        const [id, before] = article
        const note = this.#new('note ')
        return step('edit-article', { request, id, note }, [id, { ...before, note }])
      }
      case 4: {
        if (!article) return
        const [id, before] = article
        const tags = [this.#new('tag'), this.#new('tag')]
        return step('edit-article', { request, id, tags }, [id, { ...before, tags: tags.join() }])
      }
      case 5: {
        if (!article) return
        const [id, before] = article
        return step('delete-article', { request, id }, [id, { ...before, isDeleted: true }])
      }
      case 6: {
        if (!article?.[1].isDeleted) return
        const [id, before] = article
        return step('restore-article', { request, id }, [id, { ...before, isDeleted: false }])
      }
      case 7: {
        if (!article?.[1].isDeleted || own(article[0]).length !== allOwn(article[0]).length) return
        const [id] = article
        return step(
          'purge-article',
          { request, id },
          [id, undefined],
          ...own(id).map(([mark]): [string, Thing] => [mark, undefined])
        )
      }
      case 8:
      case 9: {
        if (!article) return
        const [id, before] = article
        const mark = this.#new('h')
        const annotation = newAnnotation(mark, { exact: this.#new('passage ') })
        return step(
          'annotate',
          { request, articleId: id, annotation },
          [mark, { articleId: id, exact: annotation.exact, note: '', meaning: 'claim', isDeleted: false }],
          [id, { ...before, isDeleted: false }]
        )
      }
      case 10: {
        if (!mark) return
        const [id, before] = mark
        const note = this.#new('note ')
        const { articleId } = before
        return step('edit-annotation', { request, articleId, id, note }, [id, { ...before, note }])
      }
      case 11: {
        if (!mark) return
        const [id, before] = mark
        const { articleId, isDeleted } = before
        return step(isDeleted ? 'restore-annotation' : 'delete-annotation', { request, articleId, id }, [
          id,
          { ...before, isDeleted: !isDeleted }
        ])
      }
      case 12: {
        if (!mark) return
        const [id, before] = mark
        const exact = this.#new('another passage ')
        const { anchor } = newAnnotation(id, { exact })
        const { articleId } = before
        return step('reanchor-annotation', { request, articleId, id, anchor, exact }, [
          id,
          { ...before, exact }
        ])
      }
      default: {
        const groups = [0, 1].map(() => {
          const id = this.#articleId()
          const record = sampleRecord({
            article: withHeadline(id, this.#new('Imported ')),
            note: '',
            tags: []
          })
          const annotations = [0, 1].map(() => sampleAnnotation({ id: this.#new('h'), articleId: id }))
          return { articleId: id, article: { record, isStub: false }, annotations }
        })
        return step(
          'import-records',
          { request, groups },
          ...groups.flatMap(({ articleId, article, annotations }): [string, Thing][] => [
            [articleId, articleOf(article.record)],
            ...annotations.map((mark): [string, Thing] => [mark.id, markOf(mark)])
          ])
        )
      }
    }
  }

  /** Loses or tears a part that is made from the records. */
  #damage(): void {
    const derived = [...this.#store.items.keys()].filter(key => /^(?:index:|text:|recent$)/.test(key))
    const key = this.#pick(derived)
    if (!key) return
    const text = this.#store.items.get(key) ?? ''
    if (this.#chance(0.4)) this.#store.items.delete(key)
    else this.#store.items.set(key, text.slice(0, Math.floor(this.#next() * text.length)))
  }

  async steps(count: number): Promise<void> {
    for (let done = 0; done < count; ) {
      Object.assign(
        this.#faults,
        this.#chance(0.7) ? { full: 0.05, broken: 0.05, late: 0.4 } : { full: 0, broken: 0, late: 0 }
      )
      if (this.#chance(0.04)) this.#damage()
      const steps = this.#round()
      done += Math.max(steps.length, 1)
      const outcomes = steps.map(step => this.#ask(step))
      while (this.#chance(0.25)) {
        for (let turns = this.#next() * 12; turns > 0; turns--)
          await new Promise<void>(resolve => setImmediate(resolve))
        this.#killBackground()
      }
      const answers = await Promise.all(outcomes)
      // What was on its way when a background was killed has arrived by now.
      for (let turns = 3; turns > 0; turns--) await new Promise<void>(resolve => setImmediate(resolve))
      this.#judge(steps, answers)
      if (this.#chance(0.03)) await this.#restart()
    }
    await this.#restart()
  }

  #judge(steps: readonly Step[], outcomes: readonly string[]): void {
    const now = stateOf(storedIn(this.#store))
    for (const [n, { name, after }] of steps.entries()) {
      const outcome = outcomes[n]
      const ids = [...after.keys()]
      const isBefore = ids.every(id => same(now.get(id), this.#expected.get(id)))
      const isAfter = ids.every(id => same(now.get(id), after.get(id)))
      const holds = outcome === 'done' ? isAfter : outcome === 'refused' ? isBefore : isBefore || isAfter
      expect(
        holds,
        `${name} ${outcome}: ${JSON.stringify([...after])} of ${JSON.stringify(ids.map(id => now.get(id)))}`
      ).toBe(true)
      for (const id of ids) {
        const thing = now.get(id)
        if (thing) this.#expected.set(id, thing)
        else this.#expected.delete(id)
      }
    }
    expect(now).toEqual(this.#expected)
  }

  /** The browser ends and starts: then everything that is made from the records must agree with them. */
  async #restart(): Promise<void> {
    this.#background.kill()
    Object.assign(this.#faults, { full: 0, broken: 0, late: 0 })
    this.#background = this.#start()
    await this.#background.tended()
    // As the library does when it meets words that it cannot read.
    const damaged: string[] = []
    for await (const part of readWords(this.#store)) damaged.push(...part.damaged)
    await this.#background.handlers['repair-words']({ shards: damaged }, {})
    const { articles, annotations } = storedIn(this.#store)
    const entries: IndexEntry[] = []
    const texts: Record<string, unknown> = {}
    for (const [key, text] of this.#store.items) {
      const [kind, id = ''] = key.split(':')
      if (kind === 'index') {
        const shard = decode('index', id, text)
        if (shard.kind === 'record') entries.push(...shard.record.entries)
      } else if (kind === 'text') {
        const shard = decode('text', id, text)
        if (shard.kind === 'record') Object.assign(texts, shard.record.texts)
      }
    }
    expect(entries.map(({ id }) => id).toSorted()).toEqual([...articles.keys()].toSorted())
    for (const entry of entries) {
      const record = articles.get(entry.id) as ArticleRecord
      const own = annotations.get(entry.id) ?? []
      const live = own
        .filter(({ deleted }) => !deleted)
        .toSorted((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0))
      const removed = own.filter(({ deleted }) => deleted).map(({ id }) => id)
      const made = entryOf(record, marksOf({ annotations: live, unreadable: [], removed }))
      const inOrder = (entry: IndexEntry) => ({
        ...entry,
        annotations: entry.annotations.toSorted(),
        removed: entry.removed.toSorted(),
        meanings: entry.meanings.toSorted()
      })
      expect(inOrder(entry)).toEqual(inOrder(made))
      const words = texts[entry.id] as { body: string; own: string }
      expect(words.body, `words of ${entry.id} in ${shardOf(entry.id)}`).toBe(bodyTextOf(record))
      expect(words.own.split('\n').toSorted()).toEqual(ownTextOf(record, live).split('\n').toSorted())
    }
    const recent = decode('recent', '', this.#store.items.get('recent'))
    if (recent.kind === 'record')
      for (const { id } of recent.record.entries) expect(articles.get(id)?.deleted).toBeUndefined()
  }
}

test.each(Array.from({ length: SEEDS }, (_, n) => n + 1))(
  `seed %i: ${STEPS} steps`,
  async seed => {
    await new Run(seed).steps(STEPS)
  },
  600_000
)
