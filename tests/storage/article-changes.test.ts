import { beforeEach, describe, expect, test } from 'vitest'
import { annotate } from '../../src/storage/annotation-changes.ts'
import { deleteArticle, editArticle, restoreArticle, saveArticle } from '../../src/storage/article-changes.ts'
import { NO_MARKS } from '../../src/storage/entries.ts'
import { readArticleRecord, readIndexEntry } from '../../src/storage/library.ts'
import type { ArticleRecord } from '../../src/storage/model.ts'
import { decode, encode, encodeShard, encodeTexts } from '../../src/storage/records.ts'
import { type FakeArea, fakeArea } from './fake-area.ts'
import {
  articleId,
  itemOf,
  newAnnotation,
  quoteBy,
  sampleAnnotation,
  sampleArticle,
  sampleEntry,
  sampleRecord,
  withHeadline
} from './samples.ts'

const MONDAY = new Date('2031-03-10T09:00:00Z')
const FRIDAY = new Date('2031-03-14T09:00:00Z')
const id = articleId(1)

let area: FakeArea
beforeEach(() => {
  area = fakeArea()
})

async function stored(): Promise<ArticleRecord> {
  const outcome = await readArticleRecord(id, area)
  if (outcome.kind !== 'record') throw new Error(`article is ${outcome.kind}`)
  return outcome.record
}

describe('saving', () => {
  test('stores article and index entry in one write', async () => {
    const article = sampleArticle({
      quotes: [quoteBy('Ines Okparo'), quoteBy('observers', 'unnamed'), quoteBy('Ines Okparo')]
    })
    const record = await saveArticle({ request: 'r1', article }, MONDAY, area)

    expect(record).toMatchObject({
      article,
      saved: MONDAY.toISOString(),
      retrieved: MONDAY.toISOString(),
      tags: [],
      note: ''
    })
    expect(await stored()).toEqual(record)
    expect(await readIndexEntry(id, area)).toEqual({
      ...NO_MARKS,
      authors: [],
      sources: {},
      hasNote: false,
      fingerprint: '',
      id,
      address: article.address,
      headline: 'Island ferry back after storm',
      publisher: 'Harbour Courier',
      published: '2031-03-04T07:30:00+01:00',
      saved: MONDAY.toISOString(),
      speakers: ['Ines Okparo'],
      tags: [],
      annotations: []
    })
    expect(area.sets).toEqual([[`art:${id}`, 'index:3c0', 'text:3c0', 'recent', 'requests']])
  })

  test('an article without a publisher is listed by its domain', async () => {
    const { publisher: _, ...article } = sampleArticle()
    await saveArticle({ request: 'r1', article }, MONDAY, area)
    expect((await readIndexEntry(id, area))?.publisher).toBe('harbour-courier.example')
  })

  test('again renews the article and keeps what is the reader’s', async () => {
    await saveArticle({ request: 'r1', article: sampleArticle() }, MONDAY, area)
    await editArticle({ request: 'r2', id, tags: ['ferries'], note: 'ask the harbour' }, MONDAY, area)
    const renewed = await saveArticle(
      { request: 'r3', article: withHeadline(id, 'Ferry sails') },
      FRIDAY,
      area
    )

    expect(renewed).toMatchObject({
      saved: MONDAY.toISOString(),
      updated: FRIDAY.toISOString(),
      retrieved: FRIDAY.toISOString(),
      tags: ['ferries'],
      note: 'ask the harbour'
    })
    expect(await readIndexEntry(id, area)).toMatchObject({
      headline: 'Ferry sails',
      saved: MONDAY.toISOString(),
      tags: ['ferries']
    })
  })

  test('one in the trash takes it out, as saved now', async () => {
    await saveArticle({ request: 'r1', article: sampleArticle() }, MONDAY, area)
    await editArticle({ request: 'r2', id, tags: ['ferries'] }, MONDAY, area)
    await deleteArticle({ request: 'r3', id }, MONDAY, area)
    const record = await saveArticle({ request: 'r4', article: sampleArticle() }, FRIDAY, area)
    expect(record).toMatchObject({ saved: FRIDAY.toISOString(), tags: ['ferries'] })
    expect(record.deleted).toBeUndefined()
    expect((await readIndexEntry(id, area))?.deleted).toBeUndefined()
  })

  test('an earlier version put back keeps the time at which it was read', async () => {
    const before = await saveArticle({ request: 'r1', article: sampleArticle() }, MONDAY, area)
    await saveArticle({ request: 'r2', article: withHeadline(id, 'Ferry sails') }, FRIDAY, area)
    const { article, retrieved } = before
    expect(await saveArticle({ request: 'r3', article, retrieved }, FRIDAY, area)).toMatchObject({
      article,
      retrieved: MONDAY.toISOString(),
      updated: FRIDAY.toISOString()
    })
  })

  test('leaves the neighbours in the shard as they are', async () => {
    const neighbour = sampleRecord({ article: withHeadline(articleId(2), 'Bakery reopens') })
    area = fakeArea(
      Object.fromEntries([
        encode(neighbour),
        encodeShard('3c0', [
          sampleEntry({ id: articleId(2), headline: 'Bakery reopens', annotations: ['h9'] })
        ])
      ])
    )
    await saveArticle({ request: 'r1', article: sampleArticle() }, MONDAY, area)
    expect(await readIndexEntry(articleId(2), area)).toMatchObject({
      headline: 'Bakery reopens',
      annotations: ['h9']
    })
  })
})

describe('editing', () => {
  beforeEach(() => saveArticle({ request: 'r1', article: sampleArticle() }, MONDAY, area))

  test('tags alone leave the note', async () => {
    await editArticle({ request: 'r2', id, note: 'call back' }, MONDAY, area)
    const record = await editArticle({ request: 'r3', id, tags: ['storm'] }, FRIDAY, area)
    expect(record).toMatchObject({ tags: ['storm'], note: 'call back', updated: FRIDAY.toISOString() })
    expect((await readIndexEntry(id, area))?.tags).toEqual(['storm'])
  })

  test('a note can be emptied', async () => {
    await editArticle({ request: 'r2', id, note: 'call back' }, MONDAY, area)
    expect((await editArticle({ request: 'r3', id, note: '' }, MONDAY, area)).note).toBe('')
  })

  test('what is not text is refused, and nothing stored', async () => {
    const before = new Map(area.items)
    const tags = [1] as unknown as string[]
    await expect(editArticle({ request: 'r2', id, tags }, MONDAY, area)).rejects.toThrow(
      'article without valid tags'
    )
    expect(area.items).toEqual(before)
  })
})

describe('words for search', () => {
  const own = async () => {
    const stored = decode('text', '3c0', area.items.get('text:3c0'))
    return stored.kind === 'record' ? stored.record.texts[id]?.own : stored.kind
  }
  beforeEach(async () => {
    await saveArticle({ request: 'r1', article: sampleArticle() }, MONDAY, area)
    await annotate({ request: 'r2', articleId: id, annotation: newAnnotation('h1') }, MONDAY, area)
  })

  test('are those of note and highlights, whatever is edited', async () => {
    await editArticle({ request: 'r3', id, note: 'Doubtful' }, MONDAY, area)
    await editArticle({ request: 'r4', id, tags: ['storm'] }, MONDAY, area)
    expect(await own()).toBe('doubtful\nwill sail again')
    await editArticle({ request: 'r5', id, note: '' }, MONDAY, area)
    expect(await own()).toBe('will sail again')
  })

  test('of an article that a shard lacks are made anew with its highlights', async () => {
    area.items.set(...encodeTexts('3c0', {}))
    await editArticle({ request: 'r3', id, tags: ['storm'] }, MONDAY, area)
    expect(await own()).toBe('will sail again')
  })
})

describe('editing with the article at hand', () => {
  const article = sampleArticle()

  test('saves it in the same write where it is not saved', async () => {
    const record = await editArticle({ request: 'r1', id, note: 'call back', article }, MONDAY, area)
    expect(record).toMatchObject({ article, note: 'call back', tags: [], saved: MONDAY.toISOString() })
    expect(await stored()).toEqual(record)
    expect((await readIndexEntry(id, area))?.headline).toBe('Island ferry back after storm')
    expect(area.sets).toEqual([[`art:${id}`, 'index:3c0', 'text:3c0', 'recent', 'requests']])
  })

  test('leaves the saved text as it is', async () => {
    await saveArticle({ request: 'r1', article }, MONDAY, area)
    const later = withHeadline(id, 'Ferry sails')
    const record = await editArticle({ request: 'r2', id, tags: ['storm'], article: later }, FRIDAY, area)
    expect(record).toMatchObject({ article, retrieved: MONDAY.toISOString(), tags: ['storm'] })
  })

  test('takes it out of the trash with all that it had', async () => {
    await editArticle({ request: 'r1', id, note: 'call back', tags: ['ferries'], article }, MONDAY, area)
    await deleteArticle({ request: 'r2', id }, MONDAY, area)
    const record = await editArticle({ request: 'r3', id, tags: ['ferries', 'storm'], article }, FRIDAY, area)
    expect(record).toMatchObject({ note: 'call back', tags: ['ferries', 'storm'] })
    expect(record.deleted).toBeUndefined()
    expect((await readIndexEntry(id, area))?.deleted).toBeUndefined()
  })

  test('of another article is refused', async () => {
    const ask = { request: 'r1', id, note: 'call back', article: sampleArticle({ id: articleId(2) }) }
    await expect(editArticle(ask, MONDAY, area)).rejects.toMatchObject({ code: 'not-found' })
    expect(area.items.size).toBe(0)
  })
})

describe('the trash', () => {
  test('deleting keeps record and annotations; restoring brings all back', async () => {
    const record = sampleRecord({ note: 'keep me' })
    const annotation = sampleAnnotation()
    const entry = sampleEntry({ annotations: ['h1'], tags: ['ferries'] })
    area = fakeArea(Object.fromEntries([encode(record), itemOf(annotation), encodeShard('3c0', [entry])]))

    expect((await deleteArticle({ request: 'r1', id }, FRIDAY, area)).deleted).toBe(FRIDAY.toISOString())
    expect(await readIndexEntry(id, area)).toMatchObject({
      deleted: FRIDAY.toISOString(),
      annotations: ['h1']
    })
    expect(area.items.has(`ann:${id}`)).toBe(true)

    expect(await restoreArticle({ request: 'r2', id }, area)).toEqual(record)
    const back = await readIndexEntry(id, area)
    expect(back?.deleted).toBeUndefined()
    expect(back?.annotations).toEqual(['h1'])
  })

  test('deleting what is deleted keeps the first date', async () => {
    await saveArticle({ request: 'r1', article: sampleArticle() }, MONDAY, area)
    await deleteArticle({ request: 'r2', id }, MONDAY, area)
    expect((await deleteArticle({ request: 'r3', id }, FRIDAY, area)).deleted).toBe(MONDAY.toISOString())
  })
})

describe('a repeated request changes nothing and gets the record as it is', () => {
  test('saving', async () => {
    const first = await saveArticle({ request: 'r1', article: sampleArticle() }, MONDAY, area)
    const before = new Map(area.items)
    expect(await saveArticle({ request: 'r1', article: sampleArticle() }, FRIDAY, area)).toEqual(first)
    expect(area.items).toEqual(before)
  })

  test('saving, late, does not undo a deletion', async () => {
    await saveArticle({ request: 'r1', article: sampleArticle() }, MONDAY, area)
    await deleteArticle({ request: 'r2', id }, MONDAY, area)
    const repeated = await saveArticle({ request: 'r1', article: sampleArticle() }, FRIDAY, area)
    expect(repeated.deleted).toBe(MONDAY.toISOString())
    expect(area.sets.length).toBe(2)
  })

  test('editing, late, does not undo a later edit', async () => {
    await saveArticle({ request: 'r1', article: sampleArticle() }, MONDAY, area)
    await editArticle({ request: 'r2', id, note: 'first' }, MONDAY, area)
    await editArticle({ request: 'r3', id, note: 'second' }, MONDAY, area)
    expect((await editArticle({ request: 'r2', id, note: 'first' }, FRIDAY, area)).note).toBe('second')
  })

  test('the log keeps the last hundred, and a damaged one starts anew', async () => {
    await saveArticle({ request: 'r0', article: sampleArticle() }, MONDAY, area)
    for (let n = 1; n <= 100; n++) await editArticle({ request: `r${n}`, id, note: `${n}` }, MONDAY, area)
    const log = JSON.parse(area.items.get('requests') ?? '') as string[]
    expect([log.length, log[0], log.at(-1)]).toEqual([100, 'r1', 'r100'])

    for (const damaged of ['["r1",', '{"r1":1}', 'null', '[5,{},null]']) {
      area.items.set('requests', damaged)
      await editArticle({ request: 'r101', id, note: damaged }, MONDAY, area)
      expect(area.items.get('requests')).toBe('["r101"]')
    }
  })
})
