/** What the library's list is made of: filters and their counts, orders, headings, addresses, pictures, snippets. */
import { signal } from '@preact/signals'
import { describe, expect, test, vi } from 'vitest'
import { DEFAULT_MEANINGS, type MeaningLists } from '../../src/meanings.ts'
import { queryOf, type View, viewOf } from '../../src/saved/address.ts'
import { FacetCounter, type Filters, NO_FILTERS, narrowed, toggled } from '../../src/saved/filters.ts'
import { openFinder } from '../../src/saved/finder.ts'
import { grouped } from '../../src/saved/groups.ts'
import { calendarOf, mixOf, mostQuoted } from '../../src/saved/pictures.ts'
import { EVERYTHING } from '../../src/saved/question.ts'
import { snippetOf } from '../../src/saved/snippet.ts'
import { sorted } from '../../src/saved/sorting.ts'
import { matchesIn } from '../../src/storage/matches.ts'
import type { IndexEntry } from '../../src/storage/model.ts'
import { ShardWords } from '../../src/storage/words.ts'
import { fakeWorld, withSaved } from '../popup/fake-world.ts'
import { sampleEntry, sampleRecord } from '../storage/samples.ts'
import { anchorOf, found } from '../ui/sample.ts'

const entries: IndexEntry[] = [
  sampleEntry({
    id: 'a',
    publisher: 'Courier',
    authors: ['Ida'],
    speakers: ['Holm', 'Lund'],
    tags: ['storm'],
    meanings: ['fact'],
    notes: 1,
    language: 'en-GB',
    published: '2031-03-01',
    saved: '2031-03-05T10:00:00.000Z',
    sources: { person: 2 }
  }),
  sampleEntry({
    id: 'b',
    publisher: 'Courier',
    authors: ['Ole'],
    speakers: ['Holm'],
    tags: [],
    markTags: ['storm'],
    language: 'en',
    published: '2031-03-03T23:30:00-05:00',
    saved: '2031-03-04T10:00:00.000Z',
    sources: { person: 1, document: 4 }
  }),
  sampleEntry({
    id: 'c',
    publisher: 'abc',
    authors: ['Ida'],
    speakers: [],
    tags: ['ferry'],
    hasNote: true,
    language: 'de',
    published: '2031-03-04T00:00:00Z',
    saved: '2031-03-04T09:00:00.000Z'
  })
]
const ids = (list: readonly IndexEntry[]) => list.map(({ id }) => id).join('')

describe('filters', () => {
  test.each<[string, Partial<Filters>, string]>([
    ['none', {}, 'abc'],
    ['one outlet', { chosen: { outlet: ['Courier'] } }, 'ab'],
    ['either of two authors', { chosen: { author: ['Ida', 'Ole'] } }, 'abc'],
    ['an outlet and an author', { chosen: { outlet: ['Courier'], author: ['Ida'] } }, 'a'],
    ['a tag of article or highlight', { chosen: { tag: ['storm'] } }, 'ab'],
    ['a language without its region', { chosen: { language: ['en'] } }, 'ab'],
    ['a meaning', { chosen: { meaning: ['fact'] } }, 'a'],
    ['notes on the article or on highlights', { hasNotes: true }, 'ac'],
    ['from a day', { from: '2031-03-03' }, 'bc'],
    ['to a day', { to: '2031-03-03' }, 'ab']
  ])('%s', (_, filters, expected) => {
    expect(ids(narrowed(entries, { ...NO_FILTERS, ...filters }))).toBe(expected)
  })

  test('count what choosing a value as well would show', () => {
    const counter = new FacetCounter({ chosen: { outlet: ['Courier'] }, hasNotes: false })
    for (const entry of entries) counter.add(entry)
    const { values, withNotes } = counter.counts
    // The outlet's own values within all, the others within the outlet.
    expect(values.outlet).toEqual([
      ['Courier', 2],
      ['abc', 1]
    ])
    expect(values.author).toEqual([
      ['Ida', 1],
      ['Ole', 1]
    ])
    expect(values.speaker).toEqual([
      ['Holm', 2],
      ['Lund', 1]
    ])
    expect(values.language).toEqual([['en', 2]])
    expect(withNotes).toBe(1)
  })

  test('are chosen and left', () => {
    const once = toggled(NO_FILTERS, 'tag', 'storm')
    expect(once.chosen).toEqual({ tag: ['storm'] })
    expect(toggled(once, 'tag', 'storm').chosen).toEqual({ tag: [] })
  })
})

describe('orders', () => {
  test.each([
    ['saved', 'abc'],
    // By the moment, not by the day as printed: 23.30 in the west is later than midnight in Greenwich.
    ['published', 'bca'],
    ['outlet', 'cab']
  ] as const)('%s', (sort, expected) => {
    expect(ids(sorted(entries, sort))).toBe(expected)
  })

  test('have a heading for each day or outlet, with its count', () => {
    const headings = (sort: 'saved' | 'outlet') =>
      grouped(sorted(entries, sort), sort).flatMap(item =>
        item.kind === 'heading' ? [[item.title, item.count]] : []
      )
    expect(headings('saved')).toEqual([
      ['2031-03-05T10:00:00.000Z', 1],
      ['2031-03-04T10:00:00.000Z', 2]
    ])
    expect(headings('outlet')).toEqual([
      ['abc', 1],
      ['Courier', 2]
    ])
  })
})

test.each<[string, View]>([
  ['', { question: EVERYTHING }],
  [
    '?q=%22back+again%22+-storm&in=trash',
    { question: { ...EVERYTHING, text: '"back again" -storm', place: 'trash' } }
  ],
  [
    '?outlet=La+Vigie&outlet=abc&tag=a%26b&notes=1&from=2031-03-01&sort=outlet&article=0123456789abcdef',
    {
      question: {
        ...EVERYTHING,
        sort: 'outlet',
        filters: { chosen: { outlet: ['La Vigie', 'abc'], tag: ['a&b'] }, hasNotes: true, from: '2031-03-01' }
      },
      opened: '0123456789abcdef'
    }
  ]
])('the address %s says what is looked for', (query, view) => {
  expect(queryOf(view)).toBe(query)
  expect(viewOf(query)).toEqual(view)
})

test('an address that makes no sense shows everything', () => {
  expect(viewOf('?sort=size&in=cellar&from=yesterday&article=javascript:alert(1)&outlet=')).toEqual({
    question: EVERYTHING
  })
})

describe('pictures', () => {
  test('a calendar of weeks that begin on Monday, up to the newest', () => {
    const weeks = calendarOf(entries, 'en')
    expect(weeks).toHaveLength(26)
    expect(weeks.at(-1)).toMatchObject({ from: '2031-03-03', to: '2031-03-09', count: 3 })
    expect(weeks.slice(0, -1).every(({ count }) => count === 0)).toBe(true)
  })
  test('sources by kind and people by articles', () => {
    expect(mixOf(entries)).toEqual([
      { kind: 'document', count: 4 },
      { kind: 'person', count: 3 }
    ])
    expect(mostQuoted(entries, 1)).toEqual([{ name: 'Holm', count: 2 }])
  })
  test('of nothing are empty', () => {
    expect([calendarOf([]), mixOf([]), mostQuoted([], 5)]).toEqual([[], [], []])
  })
})

test.each([
  ['Łódź öffnet', ['lodz'], ['Łódź']],
  ['Straße, strasse', ['strasse'], ['Straße', 'strasse']],
  ['the  ferry', ['the ferry'], ['the  ferry']],
  ['ferryferry', ['ferry', 'erry'], ['ferry', 'ferry']],
  ['nothing', ['ferry'], []],
  ['“Quoted”', ['"quoted"'], ['“Quoted”']]
])('in %j the words %j are marked', (text, words, expected) => {
  expect(matchesIn(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

describe('a snippet', () => {
  const block = (text: string) => ({
    kind: 'paragraph' as const,
    text,
    position: { type: 'TextPositionSelector' as const, start: 0, end: 1 },
    reason: ''
  })
  const long = `${'before '.repeat(30)}the harbourmaster said so ${'after '.repeat(30)}`
  const record = sampleRecord({ note: '' })
  const withText = {
    ...record,
    article: { ...record.article, blocks: [block('Nothing here.'), block(long)] }
  }

  test('is the piece around the first word that is found, cut between words', () => {
    const snippet = snippetOf(withText, [], ['harbourmaster'])
    expect(snippet).toMatch(/^… before .* the harbourmaster said so after .* …$/)
    expect(long).toContain(snippet?.replace(/^… | …$/g, ''))
  })
  test('comes from the reader’s own words first', () => {
    expect(snippetOf({ ...withText, note: 'Ask the harbourmaster' }, [], ['harbourmaster'])).toBe(
      'Ask the harbourmaster'
    )
    expect(snippetOf(withText, [{ exact: 'x', note: 'Harbourmaster?' }], ['harbourmaster'])).toBe(
      'Harbourmaster?'
    )
  })
  test('is nothing where the words are not', () => {
    expect(snippetOf(withText, [], ['zeppelin'])).toBeNull()
  })
})

describe('the finder', () => {
  async function opened() {
    const world = fakeWorld()
    await withSaved(world, { id: '3c00000000000001', headline: found('Crane stays') })
    await withSaved(world, { id: '3c00000000000002', headline: found('Ferry sails') })
    const finder = openFinder(world.library)
    await finder.start()
    return { world, finder }
  }

  test('shows the newest before it knows of all', async () => {
    const { world } = await opened()
    const finder = openFinder({ ...world.library, index: () => new Promise(() => {}) })
    void finder.start()
    await vi.waitFor(() => expect(finder.found.value).toHaveLength(2))
    expect(finder.count.value).toBeNull()
    finder.stop()
  })

  test('words that could not be read for once are read by the next search', async () => {
    const world = fakeWorld()
    await withSaved(world, { id: 'f000000000000001', headline: found('Storm') })
    let isBroken = true
    async function* words() {
      for await (const part of world.library.words()) {
        if (isBroken && part.progress > 0.5) throw new Error('IO error')
        yield part
      }
    }
    const failures: unknown[] = []
    const finder = openFinder({ ...world.library, words }, EVERYTHING, {
      failWith: error => failures.push(error)
    })
    await finder.start()
    finder.ask({ text: 'nowhere at all' })
    await vi.waitFor(() => expect(failures).toEqual([new Error('IO error')]))
    await vi.waitFor(() => expect(finder.progress.value).toBeNull())
    isBroken = false
    // A word that stands in the text alone, in the part that was not read.
    finder.ask({ text: '1911' })
    await vi.waitFor(() => expect(finder.found.value).toHaveLength(1))
    expect(failures).toHaveLength(1)
    finder.stop()
  })

  /** A finder of two articles, whose words stand in the first and in the last part that is read; the rest is held back. */
  async function heldBack() {
    const world = fakeWorld()
    await withSaved(world, { id: '0000000000000001', headline: found('Calm') })
    await withSaved(world, { id: 'f000000000000001', headline: found('Storm') })
    let release = () => {}
    const isReleased = new Promise<void>(resolve => {
      release = resolve
    })
    const parts: number[] = []
    async function* words() {
      for await (const part of world.library.words()) {
        if (part.progress > 0.5) await isReleased
        parts.push(part.progress)
        yield part
      }
    }
    const finder = openFinder({ ...world.library, words })
    await finder.start()
    finder.ask({ text: 'nowhere at all' })
    await vi.waitFor(() => expect(finder.progress.value).toBeGreaterThan(0))
    return { finder, release, parts }
  }

  test('answers a question that is asked while words are read with those, then with the rest', async () => {
    const { finder, release, parts } = await heldBack()
    const titles = () => finder.found.value.map(({ headline }) => headline)
    expect(titles()).toEqual([])
    finder.ask({ text: '1911' })
    await vi.waitFor(() => expect(titles()).toEqual(['Calm']))
    release()
    await vi.waitFor(() => expect(titles().toSorted()).toEqual(['Calm', 'Storm']))
    expect(finder.progress.value).toBeNull()
    // All was read, and once.
    expect(parts.at(-1)).toBe(1)
    expect(new Set(parts).size).toBe(parts.length)
    finder.stop()
  })

  test('reads no further once the list is closed', async () => {
    const { finder, release, parts } = await heldBack()
    const read = parts.length
    finder.stop()
    release()
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(parts.length).toBeLessThanOrEqual(read + 1)
    expect(parts.at(-1)).toBeLessThan(1)
    expect(finder.found.value).toEqual([])
  })

  test('has words that cannot be read made anew, and finds by them', async () => {
    const { world, finder } = await opened()
    world.area.items.set('text:3c0', '{"schema":4,"type":"te')
    finder.ask({ text: 'sails' })
    await vi.waitFor(() => expect(world.asked).toContain('repair-words'))
    await vi.waitFor(() => expect(finder.hasDamagedWords.value).toBe(false))
    expect(finder.found.value.map(({ headline }) => headline)).toEqual(['Ferry sails'])
    expect(world.area.items.get('text:3c0')).toContain('"texts"')
    finder.stop()
  })

  test('has words made anew that turn out to be damaged when a question asks for them', async () => {
    const { world, finder } = await opened()
    const sound = world.area.items.get('text:3c0') as string
    world.area.items.set('text:3c0', sound.replace('"own"', '"own'))
    finder.ask({ text: 'nowhere at all' })
    await vi.waitFor(() => expect(finder.progress.value).toBeNull())
    expect(world.asked).not.toContain('repair-words')
    finder.ask({ text: '1911' })
    await vi.waitFor(() => expect(world.asked).toContain('repair-words'))
    await vi.waitFor(() => expect(finder.found.value).toHaveLength(2))
    expect(finder.hasDamagedWords.value).toBe(false)
    finder.stop()
  })

  test('has many made anew in few requests, and says so for as long as that fails', async () => {
    const world = fakeWorld()
    const ids = ['0', '1', '2', '3', '4'].map(digit => `00${digit}0000000000001`)
    for (const id of ids) await withSaved(world, { id, headline: found(id) })
    for (const id of ids) {
      const key = `text:${id.slice(0, 3)}`
      world.area.items.set(key, (world.area.items.get(key) as string).replace('"own"', '"own'))
    }
    const asked: string[][] = []
    const opened = async (isDone: (shards: string[]) => Promise<boolean>) => {
      const repairWords = (shards: string[]) => {
        asked.push(shards)
        return isDone(shards)
      }
      const finder = openFinder({ ...world.library, repairWords })
      await finder.start()
      finder.ask({ text: '1911' })
      await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0))
      await vi.waitFor(() => expect(finder.progress.value).toBeNull())
      return finder
    }
    const failing = await opened(async () => false)
    expect(failing.hasDamagedWords.value).toBe(true)
    failing.stop()
    asked.length = 0
    const healing = await opened(world.library.repairWords)
    await vi.waitFor(() => expect(healing.found.value).toHaveLength(ids.length))
    expect(healing.hasDamagedWords.value).toBe(false)
    expect(asked.flat().toSorted()).toEqual(ids.map(id => id.slice(0, 3)))
    expect(asked.length).toBeLessThan(ids.length)
    healing.stop()
  })

  test('keeps words that came in place of damaged ones while all were read', async () => {
    const world = fakeWorld()
    const id = 'f000000000000001'
    await withSaved(world, { id, headline: found('Storm') })
    const sound = world.area.items.get('text:f00') as string
    const stale = ShardWords.read('f00', sound.replace('"own"', '"own'))
    let release = () => {}
    const isReleased = new Promise<void>(resolve => {
      release = resolve
    })
    async function* words() {
      await isReleased
      yield { shards: new Map([['f00', stale as ShardWords]]), progress: 1, damaged: [] }
    }
    const finder = openFinder({ ...world.library, words })
    await finder.start()
    finder.ask({ text: 'foundry' })
    await world.ask('edit-article', { request: 'n', id, note: 'Ask the foundry' })
    release()
    await vi.waitFor(() => expect(finder.found.value).toHaveLength(1))
    expect(finder.hasDamagedWords.value).toBe(false)
    expect(world.asked).not.toContain('repair-words')
    finder.stop()
  })

  test('finds words of the text, of notes, and what is written while it is open', async () => {
    const { world, finder } = await opened()
    const { blocks } = (
      (await world.library.record('3c00000000000001')) as {
        record: { article: { blocks: { text: string }[] } }
      }
    ).record.article
    const word = blocks[0]?.text.split(' ').find(each => each.length > 5) ?? ''
    finder.ask({ text: word })
    await vi.waitFor(() => expect(finder.found.value).toHaveLength(2))
    finder.ask({ text: 'foundry' })
    await vi.waitFor(() => expect(finder.found.value).toHaveLength(0))
    await world.ask('edit-article', { request: 'n', id: '3c00000000000002', note: 'Ask the foundry' })
    await vi.waitFor(() =>
      expect(finder.found.value.map(({ headline }) => headline)).toEqual(['Ferry sails'])
    )
    expect(finder.progress.value).toBeNull()
    finder.stop()
  })

  test('finds meanings by the words that readers see, also when those are given later', async () => {
    const { world } = await opened()
    const annotation = { id: 'h1', anchor: anchorOf('crane'), exact: 'crane', note: '', tags: [] }
    await world.ask('annotate', {
      request: 'h',
      articleId: '3c00000000000001',
      annotation: { ...annotation, meaning: 'needs-check' }
    })
    const named = (word: string): MeaningLists => ({
      ...DEFAULT_MEANINGS,
      retired: [{ key: 'needs-check', word, letter: 'N', colour: 'red' }]
    })
    const meanings = signal(named('Needs check'))
    const finder = openFinder(world.library, EVERYTHING, { meanings })
    await finder.start()
    const found = () => finder.found.value.map(({ headline }) => headline)
    finder.ask({ text: 'meaning:"needs check"' })
    await vi.waitFor(() => expect(found()).toEqual(['Crane stays']))
    finder.ask({ text: 'meaning:doubtful' })
    await vi.waitFor(() => expect(found()).toEqual([]))
    meanings.value = named('Doubtful')
    await vi.waitFor(() => expect(found()).toEqual(['Crane stays']))
    finder.stop()
  })

  test('keeps the trash apart', async () => {
    const { world, finder } = await opened()
    await world.ask('delete-article', { request: 'd', id: '3c00000000000002' })
    await vi.waitFor(() => expect(finder.trashed.value).toBe(1))
    expect(finder.found.value).toHaveLength(1)
    finder.ask({ place: 'trash' })
    expect(finder.found.value.map(({ headline }) => headline)).toEqual(['Ferry sails'])
    finder.stop()
  })
})
