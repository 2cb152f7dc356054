import './fake-chrome.ts'

import { beforeEach, describe, expect, test } from 'vitest'
import type { Reading } from '../../src/article/model.ts'
import { writeQueue } from '../../src/background/queue.ts'
import { requestHandlers, type Surroundings } from '../../src/background/requests.ts'
import { PressmarkError } from '../../src/messages.ts'
import type { PagePlace } from '../../src/page.ts'
import { readArticleRecord, readIndexEntry } from '../../src/storage/library.ts'
import { limitWords } from '../../src/ui/article/stored-sentences.ts'
import { noMarkedPages } from '../fake-marked-pages.ts'
import { type FakeArea, fakeArea } from '../storage/fake-area.ts'
import { articleId, newAnnotation, sampleArticle } from '../storage/samples.ts'

const id = articleId(1)
const asker = { tabId: 7, frameId: 0 }

let area: FakeArea
let shown: unknown[]
let clicked: number[]
let loaded: PagePlace[]
let readings: number
let page: Reading

beforeEach(() => {
  area = fakeArea()
  shown = []
  clicked = []
  loaded = []
  told = []
  readings = 0
  page = { kind: 'article', article: sampleArticle() }
})

/** What the list of marked pages was told. */
let told: string[]

const handlers = (changes: Partial<Surroundings> = {}) =>
  requestHandlers(writeQueue(), {
    area,
    now: () => new Date('2031-03-10T09:00:00Z'),
    readPage: async () => {
      readings += 1
      return page
    },
    markedPages: {
      remember: async id => void told.push(`remember ${id}`),
      forget: async id => void told.push(`forget ${id}`),
      refresh: async () => void told.push('refresh')
    },
    framesWithText: async tabId => [{ tabId, frameId: 9 }],
    loadMarker: async place => {
      loaded.push(place)
    },
    showState: async (...args) => {
      shown.push(args)
    },
    openAtFirstClick: async tabId => {
      clicked.push(tabId)
    },
    ...changes
  })
const highlight = (highlightId: string) => ({
  request: `add ${highlightId}`,
  articleId: id,
  annotation: newAnnotation(highlightId)
})

describe('requests about the asker’s page', () => {
  test('page-noticed sets the icon of its tab', async () => {
    await handlers()['page-noticed']({ state: 'saved' }, asker)
    expect(shown).toEqual([[7, 'saved']])
    expect(clicked).toEqual([7])
  })
  test('page-noticed: a page that is no article any more opens nothing', async () => {
    await handlers()['page-noticed']({ state: 'nothing' }, asker)
    expect(clicked).toEqual([])
  })
  test('load-marker loads it into its frame', async () => {
    await handlers()['load-marker']({ articleId: id, inFrame: false }, { tabId: 7, frameId: 4 })
    expect(loaded).toEqual([{ tabId: 7, frameId: 4 }])
  })
  test('load-marker loads it into the frame that holds the article', async () => {
    await handlers()['load-marker']({ articleId: id, inFrame: true }, { tabId: 7, frameId: 0 })
    expect(loaded).toEqual([{ tabId: 7, frameId: 9 }])
  })
  test('read-page reads its frame, even if it looks like no article', async () => {
    const places: unknown[] = []
    const readPage: Surroundings['readPage'] = async (...args) => {
      places.push(args)
      return page
    }
    expect(await handlers({ readPage })['read-page']({}, { tabId: 7, frameId: 4 })).toEqual(page)
    expect(places).toEqual([[{ tabId: 7, frameId: 4 }, { force: true }]])
  })
  test('none is for the popup', async () => {
    await expect(handlers()['page-noticed']({ state: 'saved' }, {})).rejects.toMatchObject({
      code: 'not-found'
    })
    await expect(handlers()['load-marker']({ articleId: id, inFrame: false }, {})).rejects.toMatchObject({
      code: 'not-found'
    })
  })
})

test('in a private window nothing is noted by itself; what the reader asks for is stored', async () => {
  const all = handlers()
  const inPrivate = { ...asker, isPrivate: true }
  await all.annotate(highlight('h1'), inPrivate)
  expect((await readIndexEntry(id, area))?.annotations).toEqual(['h1'])
  const before = new Map(area.items)
  const nextDay = handlers({ now: () => new Date('2031-03-11T09:00:00Z') })
  await nextDay['page-noticed']({ state: 'saved' }, inPrivate)
  await nextDay['load-marker']({ articleId: id, inFrame: false }, inPrivate)
  await nextDay['read-page']({}, inPrivate)
  await nextDay['saw-annotations']({ articleId: id, ids: ['h1'] }, inPrivate)
  expect(area.items).toEqual(before)
  await nextDay['saw-annotations']({ articleId: id, ids: ['h1'] }, asker)
  expect(area.items).not.toEqual(before)
})

describe('the browser’s list of pages with highlights', () => {
  test('is told of an article that is highlighted, and of one whose page had to ask for the marker', async () => {
    await handlers().annotate(highlight('h1'), asker)
    await handlers()['load-marker']({ articleId: id, inFrame: false }, asker)
    expect(told).toEqual([`remember ${id}`, `remember ${id}`])
  })

  test('hears nothing of where a private window has been, nor of an article in a frame', async () => {
    await handlers()['load-marker']({ articleId: id, inFrame: false }, { ...asker, isPrivate: true })
    await handlers()['load-marker']({ articleId: id, inFrame: true }, asker)
    const inFrame = { ...asker, frameId: 4 }
    await handlers().annotate(highlight('h1'), inFrame)
    await handlers()['delete-annotation']({ request: 'a', articleId: id, id: 'h1' }, inFrame)
    await handlers()['restore-annotation']({ request: 'b', articleId: id, id: 'h1' }, inFrame)
    expect(told).toEqual([`forget ${id}`])
  })

  test('is told of an article again when its highlights, or it itself, are deleted and restored', async () => {
    const listed: unknown[] = []
    const note = (what: string) => async (id: string) => {
      const entry = await readIndexEntry(id, area)
      listed.push([what, entry?.deleted ? 'in the trash' : entry?.annotations])
    }
    const [remember, forget] = [note('remember'), note('forget')]
    const all = handlers({ markedPages: { ...noMarkedPages, remember, forget } })
    await all.annotate(highlight('h1'), asker)
    await all['delete-annotation']({ request: 'a', articleId: id, id: 'h1' }, asker)
    await all['restore-annotation']({ request: 'b', articleId: id, id: 'h1' }, asker)
    await all['delete-article']({ request: 'c', id }, asker)
    await all['restore-article']({ request: 'd', id }, asker)
    await expect
      .poll(() => listed)
      .toEqual([
        ['remember', ['h1']],
        ['forget', []],
        ['remember', ['h1']],
        ['forget', 'in the trash'],
        ['remember', ['h1']]
      ])
  })

  test('loses an article that is deleted for good', async () => {
    await handlers().annotate(highlight('h1'), asker)
    await handlers()['delete-article']({ request: 'd', id }, asker)
    await handlers()['purge-article']({ request: 'p', id }, asker)
    expect(told).toEqual([`remember ${id}`, `forget ${id}`, 'refresh'])
  })

  test('is told of both articles that are merged, and of both when they are two again', async () => {
    for (const each of [id, articleId(2)])
      await handlers()['save-article']({ request: each, article: sampleArticle({ id: each }) }, asker)
    await handlers()['merge-articles']({ request: 'm', from: articleId(2), into: id }, asker)
    expect(told).toEqual([`forget ${articleId(2)}`, `remember ${id}`])
    told.length = 0
    await handlers()['restore-article']({ request: 'r', id: articleId(2) }, asker)
    expect(told).toEqual([`remember ${articleId(2)}`, `forget ${id}`])
  })

  test('follows the reader’s pauses, and no other settings', async () => {
    await handlers()['edit-settings']({ request: 'a', change: { lastMeaning: 'fact' } }, asker)
    expect(told).toEqual([])
    await handlers()['edit-settings'](
      { request: 'b', change: { paused: { everywhere: true, sites: [] } } },
      asker
    )
    await handlers()['reset-settings']({ request: 'c' }, asker)
    expect(told).toEqual(['refresh', 'refresh'])
  })
})

describe('the first highlight from a page', () => {
  test('has the background read the article, even if it looks like none', async () => {
    const places: unknown[] = []
    const readPage: Surroundings['readPage'] = async (...args) => {
      places.push(args)
      return page
    }
    await handlers({ readPage }).annotate(highlight('h1'), asker)
    expect(places).toEqual([[asker, { force: true }]])
    expect(await readArticleRecord(id, area)).toMatchObject({ kind: 'record' })
    expect((await readIndexEntry(id, area))?.annotations).toEqual(['h1'])
    expect(area.sets.length).toBe(1)
  })

  test('from the popup comes with the article', async () => {
    await handlers().annotate({ ...highlight('h1'), article: sampleArticle() }, {})
    expect(readings).toBe(0)
    expect((await readIndexEntry(id, area))?.annotations).toEqual(['h1'])
  })

  test('without an article and without a page is refused', async () => {
    await expect(handlers().annotate(highlight('h1'), {})).rejects.toMatchObject({ code: 'not-found' })
  })

  test('the second reads no page', async () => {
    const { annotate } = handlers()
    await annotate(highlight('h1'), asker)
    await annotate(highlight('h2'), asker)
    expect(readings).toBe(1)
    expect((await readIndexEntry(id, area))?.annotations).toEqual(['h1', 'h2'])
  })

  test('two at once are both kept, and the article saved once', async () => {
    const { annotate } = handlers()
    await Promise.all([annotate(highlight('h1'), asker), annotate(highlight('h2'), asker)])
    expect((await readIndexEntry(id, area))?.annotations).toEqual(['h1', 'h2'])
    expect(area.sets.filter(keys => keys.includes(`art:${id}`)).length).toBe(1)
  })

  test('on an article in the trash brings it back as it was', async () => {
    const { annotate, ...rest } = handlers()
    await annotate(highlight('h1'), asker)
    await rest['delete-article']({ request: 'r', id }, {})
    await annotate(highlight('h2'), asker)
    expect(readings).toBe(1)
    expect(await readIndexEntry(id, area)).not.toHaveProperty('deleted')
  })

  const unread: [name: string, reading: Reading, code: string][] = [
    [
      'another article by now',
      { kind: 'article', article: sampleArticle({ id: articleId(2) }) },
      'other-article'
    ],
    ['no article at all', { kind: 'not-article', reasons: [] }, 'no-text'],
    ['a page that cannot be read', { kind: 'failed', message: 'no body' }, 'unexpected']
  ]
  test.each(unread)('stores nothing on %s', async (_, reading, code) => {
    page = reading
    await expect(handlers().annotate(highlight('h1'), asker)).rejects.toMatchObject({ code })
    expect(area.items.size).toBe(0)
  })

  describe('of a page that the reader has left by now', () => {
    const at = { address: 'https://lantern.example/2031/weir', title: 'The weir | Lantern' }

    test.each<[name: string, readPage: Surroundings['readPage']]>([
      [
        'for another article',
        async () => ({ kind: 'article', article: sampleArticle({ id: articleId(2) }) })
      ],
      ['while it was read', async () => ({ kind: 'failed', message: 'the reader gave no answer' })],
      ['by closing it', () => Promise.reject(new PressmarkError('unreadable-page', 'No tab with id: 7'))]
    ])('%s is kept by its address and title, and says that its text is not there', async (_, readPage) => {
      await handlers({ readPage }).annotate({ ...highlight('h1'), at }, asker)
      expect(await readIndexEntry(id, area)).toMatchObject({ annotations: ['h1'], headline: at.title })
      const stored = await readArticleRecord(id, area)
      expect(stored).toMatchObject({ record: { article: { id, address: at.address, blocks: [] } } })
      const [limit = ''] = stored.kind === 'record' ? stored.record.article.limits : []
      expect(limitWords(limit)).toContain('left at once')
    })

    test('what is no article stays unsaved', async () => {
      page = { kind: 'not-article', reasons: [] }
      await expect(handlers().annotate({ ...highlight('h1'), at }, asker)).rejects.toMatchObject({
        code: 'no-text'
      })
    })

    test('the reading counts where there is one', async () => {
      await handlers().annotate({ ...highlight('h1'), at }, asker)
      expect(await readArticleRecord(id, area)).toMatchObject({ record: { article: sampleArticle() } })
    })
  })

  test('a page that is slow to read holds up no other write', async () => {
    let finish: (reading: Reading) => void = () => {}
    const slow = new Promise<Reading>(resolve => {
      finish = resolve
    })
    const all = handlers({ readPage: () => slow })
    const highlighted = all.annotate(highlight('h1'), asker)
    await all['save-article']({ request: 'r', article: sampleArticle({ id: articleId(2) }) }, {})
    expect(await readIndexEntry(articleId(2), area)).toBeDefined()
    finish(page)
    expect((await highlighted).id).toBe('h1')
  })
})

test('the way of an article and a highlight through all other requests', async () => {
  const all = handlers()
  await all['save-article']({ request: 'r1', article: sampleArticle() }, {})
  await all['edit-article']({ request: 'r2', id, tags: ['ferries'], note: 'call' }, {})
  await all.annotate(highlight('h1'), asker)
  await all['edit-annotation']({ request: 'r3', articleId: id, id: 'h1', note: 'sure?' }, asker)
  await all['delete-annotation']({ request: 'r4', articleId: id, id: 'h1' }, asker)
  expect((await readIndexEntry(id, area))?.annotations).toEqual([])
  expect(await all['restore-annotation']({ request: 'r5', articleId: id, id: 'h1' }, asker)).toMatchObject({
    note: 'sure?'
  })
  await all['delete-article']({ request: 'r6', id }, {})
  expect((await readIndexEntry(id, area))?.deleted).toBeDefined()
  expect(await all['restore-article']({ request: 'r7', id }, {})).toMatchObject({
    tags: ['ferries'],
    note: 'call'
  })
  expect(await readIndexEntry(id, area)).toMatchObject({ annotations: ['h1'], tags: ['ferries'] })
})

test('a background that is stopped after writing and before answering: asked again, a new one changes nothing', async () => {
  const ask = { request: 'r1', article: sampleArticle() }
  const first = await handlers()['save-article'](ask, {})
  const before = new Map(area.items)
  const later = handlers({ now: () => new Date('2031-03-10T09:00:05Z') })
  expect(await later['save-article'](ask, {})).toEqual(first)
  expect(area.items).toEqual(before)
})
