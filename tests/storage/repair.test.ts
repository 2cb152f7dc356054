import { describe, expect, test } from 'vitest'
import { annotate, editArticle, saveArticle } from '../../src/storage/changes.ts'
import { entryOf, NO_MARKS } from '../../src/storage/entries.ts'
import { readIndexEntry } from '../../src/storage/library.ts'
import { readRecent } from '../../src/storage/recent.ts'
import { decode, encode, encodeRecent, encodeShard, encodeTexts } from '../../src/storage/records.ts'
import { repairIndex } from '../../src/storage/repair.ts'
import { type FakeArea, fakeArea } from './fake-area.ts'
import {
  articleId,
  newAnnotation,
  sampleAnnotation,
  sampleEntry,
  sampleRecord,
  withHeadline
} from './samples.ts'

const [one, two, far] = [articleId(1), articleId(2), articleId(3, 'e7')]
const now = new Date('2031-03-10T09:00:00Z')
const later = '2031-03-05T00:00:00.000Z'
const WORDS = { body: 'the ferry will sail again', own: 'ask the harbour office' }
const marks = (...annotations: string[]) => ({
  ...NO_MARKS,
  annotations,
  removed: ['h0'],
  meanings: ['claim']
})

/** Two articles in one shard and one in another; the first has two highlights and a removed one. */
function library(): FakeArea {
  const [ferry, bakery, choir] = [
    sampleRecord({ article: withHeadline(one, 'Ferry') }),
    sampleRecord({ article: withHeadline(two, 'Bakery') }),
    sampleRecord({ article: withHeadline(far, 'Choir') })
  ]
  return fakeArea(
    Object.fromEntries([
      ...[ferry, bakery, choir].map(encode),
      encode(sampleAnnotation({ id: 'h2', articleId: one, created: later })),
      encode(sampleAnnotation({ id: 'h1', articleId: one })),
      encode(sampleAnnotation({ id: 'h0', articleId: one, deleted: later })),
      encodeShard('3c', [entryOf(ferry, marks('h1', 'h2')), entryOf(bakery, NO_MARKS)]),
      encodeShard('e7', [entryOf(choir, NO_MARKS)]),
      encodeTexts('3c0', { [one]: WORDS, [two]: WORDS }),
      encodeTexts('e70', { [far]: WORDS }),
      encodeRecent({ entries: [entryOf(choir, NO_MARKS)], isAll: false })
    ])
  )
}

const damages: [name: string, damage: (area: FakeArea) => void][] = [
  ['torn', area => area.items.set('index:3c', (area.items.get('index:3c') ?? '').slice(0, 80))],
  ['lost', area => area.items.delete('index:3c')],
  ['of another type', area => area.items.set('index:3c', JSON.stringify(sampleRecord()))],
  [
    'lacking an article',
    area => area.items.set(...encodeShard('3c', [sampleEntry({ id: two, headline: 'Bakery' })]))
  ]
]

describe('a damaged shard is made anew from the records', () => {
  test.each(damages)('%s: by the next change of an article in it', async (_, damage) => {
    const area = library()
    damage(area)
    await editArticle({ request: 'r', id: one, note: 'x' }, now, area)
    expect(await readIndexEntry(one, area)).toMatchObject({ headline: 'Ferry', annotations: ['h1', 'h2'] })
    expect(await readIndexEntry(two, area)).toMatchObject({ headline: 'Bakery', annotations: [] })
  })

  test.each(damages)('%s: by the next highlight', async (_, damage) => {
    const area = library()
    damage(area)
    await annotate({ request: 'r', articleId: one, annotation: newAnnotation('h3') }, now, area)
    expect((await readIndexEntry(one, area))?.annotations).toEqual(['h1', 'h2', 'h3'])
  })

  test.each(damages)('%s: by the repair', async (_, damage) => {
    const area = library()
    const sound = area.items.get('index:3c') ?? ''
    const before = area.items.get('index:e7')
    damage(area)
    expect(await repairIndex(area)).toBe(1)
    expect(JSON.parse(area.items.get('index:3c') ?? '')).toEqual(JSON.parse(sound))
    expect(area.items.get('index:e7')).toBe(before)
  })

  test('an entry whose article is gone is dropped', async () => {
    const area = library()
    area.items.delete(`article:${two}`)
    expect(await repairIndex(area)).toBe(1)
    expect(await readIndexEntry(two, area)).toBeUndefined()
    expect((await readIndexEntry(one, area))?.annotations).toEqual(['h1', 'h2'])
  })

  test('words that are lost or damaged are made anew', async () => {
    const area = library()
    area.items.delete('text:3c0')
    await repairIndex(area)
    const texts = decode('text', '3c0', area.items.get('text:3c0'))
    expect(texts).toMatchObject({
      record: {
        texts: {
          [one]: { own: expect.stringContaining('will sail again') },
          [two]: { body: expect.stringContaining('ines okparo said') }
        }
      }
    })
    area.items.set('text:3c0', '{"schema":3')
    await editArticle({ request: 'r', id: two, note: 'Ärger' }, now, area)
    expect(decode('text', '3c0', area.items.get('text:3c0'))).toMatchObject({
      record: { texts: { [one]: { body: expect.any(String) }, [two]: { own: 'arger' } } }
    })
  })

  test('an index of an earlier version learns what it did not know', async () => {
    const area = library()
    const { entries } = JSON.parse(area.items.get('index:3c') ?? '') as { entries: Record<string, unknown>[] }
    const old = entries.map(({ meanings, markTags, notes, authors, hasNote, fingerprint, ...entry }) => entry)
    area.items.set('index:3c', JSON.stringify({ schema: 2, type: 'index', entries: old }))
    expect((await readIndexEntry(one, area))?.meanings).toEqual([])
    expect(await repairIndex(area)).toBe(1)
    expect((await readIndexEntry(one, area))?.meanings).toEqual(['claim'])
  })

  test('the list of the newest, from the index', async () => {
    const area = library()
    area.items.set('recent', 'torn')
    await repairIndex(area)
    expect((await readRecent(area))?.entries.map(({ headline }) => headline).toSorted()).toEqual([
      'Bakery',
      'Choir',
      'Ferry'
    ])
  })

  test('without getKeys too', async () => {
    const area = library()
    const { getKeys: _, ...rest } = area
    area.items.delete('index:3c')
    await repairIndex({ ...rest })
    expect((await readIndexEntry(one, area))?.annotations).toEqual(['h1', 'h2'])
  })
})

describe('the repair leaves alone', () => {
  test('a sound index', async () => {
    const area = library()
    expect(await repairIndex(area)).toBe(0)
    expect(area.sets).toEqual([])
  })
  test('an empty library', async () => {
    expect(await repairIndex(fakeArea())).toBe(0)
  })
  test('a shard of a newer version', async () => {
    const area = library()
    area.items.set('index:3c', JSON.stringify({ schema: 5, type: 'index' }))
    expect(await repairIndex(area)).toBe(0)
  })
  test('the entry of an article that this version cannot read', async () => {
    const area = library()
    area.items.set(`article:${two}`, JSON.stringify({ schema: 5, type: 'article' }))
    area.items.set(...encode(sampleRecord({ article: withHeadline(articleId(4), 'Lighthouse') })))
    expect(await repairIndex(area)).toBe(1)
    expect(await readIndexEntry(two, area)).toMatchObject({ headline: 'Bakery' })
    expect(await readIndexEntry(articleId(4), area)).toMatchObject({ headline: 'Lighthouse' })
  })
})

test('a new article in an untouched shard costs no reading of everything', async () => {
  const area = library()
  await saveArticle({ request: 'r', article: withHeadline(articleId(9, '00'), 'Tram') }, now, area)
  expect(area.gets).toHaveLength(1)
})
