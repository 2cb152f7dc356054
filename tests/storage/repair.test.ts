import { describe, expect, test } from 'vitest'
import { annotate, editArticle, saveArticle } from '../../src/storage/changes.ts'
import { entryOf } from '../../src/storage/entries.ts'
import { readIndexEntry } from '../../src/storage/library.ts'
import { encode, encodeShard } from '../../src/storage/records.ts'
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
      encodeShard('3c', [entryOf(ferry, ['h1', 'h2']), entryOf(bakery, [])]),
      encodeShard('e7', [entryOf(choir, [])])
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
