import { describe, expect, test, vi } from 'vitest'
import { annotate } from '../../src/storage/annotation-changes.ts'
import { editArticle, saveArticle } from '../../src/storage/article-changes.ts'
import { entryOf, NO_MARKS } from '../../src/storage/entries.ts'
import { readIndexEntry } from '../../src/storage/library.ts'
import { SCHEMA } from '../../src/storage/model.ts'
import { readRecent } from '../../src/storage/recent.ts'
import { decode, encode, encodeRecent, encodeShard, encodeTexts } from '../../src/storage/records.ts'
import { repairIndex, repairWords } from '../../src/storage/repair.ts'
import { type FakeArea, fakeArea } from './fake-area.ts'
import {
  articleId,
  itemOf,
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
      itemOf(
        sampleAnnotation({ id: 'h2', articleId: one, created: later }),
        sampleAnnotation({ id: 'h1', articleId: one }),
        sampleAnnotation({ id: 'h0', articleId: one, deleted: later })
      ),
      encodeShard('3c0', [entryOf(ferry, marks('h1', 'h2')), entryOf(bakery, NO_MARKS)]),
      encodeShard('e70', [entryOf(choir, NO_MARKS)]),
      encodeTexts('3c0', { [one]: WORDS, [two]: WORDS }),
      encodeTexts('e70', { [far]: WORDS }),
      encodeRecent({ entries: [entryOf(choir, NO_MARKS)], isAll: false })
    ])
  )
}

const damages: [name: string, damage: (area: FakeArea) => void][] = [
  ['torn', area => area.items.set('index:3c0', (area.items.get('index:3c0') ?? '').slice(0, 80))],
  ['lost', area => area.items.delete('index:3c0')],
  ['of another type', area => area.items.set('index:3c0', JSON.stringify(sampleRecord()))],
  [
    'lacking an article',
    area => area.items.set(...encodeShard('3c0', [sampleEntry({ id: two, headline: 'Bakery' })]))
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
    const sound = area.items.get('index:3c0') ?? ''
    const before = area.items.get('index:e70')
    damage(area)
    expect(await repairIndex(area)).toBe(1)
    expect(JSON.parse(area.items.get('index:3c0') ?? '')).toEqual(JSON.parse(sound))
    expect(area.items.get('index:e70')).toBe(before)
  })

  test('an entry whose article is gone is dropped', async () => {
    const area = library()
    area.items.delete(`art:${two}`)
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

  test('words that are lost of a shard that lacks only an article that cannot be read', async () => {
    const area = library()
    area.items.set(`art:${articleId(4)}`, 'torn')
    area.items.delete('text:3c0')
    expect(await repairIndex(area)).toBe(1)
    expect(decode('text', '3c0', area.items.get('text:3c0'))).toMatchObject({
      record: { texts: { [one]: {}, [two]: {} } }
    })
  })

  test('words that cannot be read, of those shards alone that were met', async () => {
    const area = library()
    area.items.set('text:3c0', 'torn')
    area.items.set('text:e70', 'torn')
    await repairWords(['3c0'], area)
    expect(decode('text', '3c0', area.items.get('text:3c0'))).toMatchObject({
      record: { texts: { [one]: { body: expect.stringContaining('ines okparo said') }, [two]: {} } }
    })
    expect(area.items.get('text:e70')).toBe('torn')
  })

  test('the words of one article beside those of others, which stay', async () => {
    const area = library()
    const three = articleId(3)
    area.items.set(...encode(sampleRecord({ article: withHeadline(three, 'Lighthouse') })))
    area.items.set(...encodeShard('3c0', [sampleEntry({ id: three })]))
    area.items.set(...encodeTexts('3c0', { [articleId(9)]: WORDS }))
    await repairIndex(area)
    expect(decode('text', '3c0', area.items.get('text:3c0'))).toMatchObject({
      record: { texts: { [articleId(9)]: WORDS, [one]: {}, [two]: {}, [three]: {} } }
    })
  })

  test('an index of an earlier version learns what it did not know', async () => {
    const area = library()
    const { entries } = JSON.parse(area.items.get('index:3c0') ?? '') as {
      entries: Record<string, unknown>[]
    }
    const old = entries.map(({ meanings, markTags, notes, authors, hasNote, fingerprint, ...entry }) => entry)
    area.items.set('index:3c0', JSON.stringify({ schema: 2, type: 'index', entries: old }))
    expect((await readIndexEntry(one, area))?.meanings).toEqual([])
    expect(await repairIndex(area)).toBe(1)
    expect((await readIndexEntry(one, area))?.meanings).toEqual(['claim'])
  })

  test('the list of the newest where there is none', async () => {
    const area = library()
    area.items.delete('recent')
    expect(await repairIndex(area)).toBe(0)
    expect((await readRecent(area))?.entries).toHaveLength(3)
  })

  test('the list of the newest with the index that it is made from', async () => {
    const area = library()
    area.items.delete(`art:${far}`)
    await repairIndex(area)
    expect((await readRecent(area))?.entries.map(({ headline }) => headline).toSorted()).toEqual([
      'Bakery',
      'Ferry'
    ])
  })

  test('one part of the words of a shard beside another, each with its own articles', async () => {
    const area = library()
    const other = '3c10000000000001'
    area.items.set(...encode(sampleRecord({ article: withHeadline(other, 'Lighthouse') })))
    area.items.set(
      ...encodeShard(
        '3c0',
        [one, two, other].map(id => sampleEntry({ id }))
      )
    )
    const idsIn = (shard: string) => {
      const stored = decode('text', shard, area.items.get(`text:${shard}`))
      return stored.kind === 'record' ? Object.keys(stored.record.texts) : stored.kind
    }
    await repairIndex(area)
    expect([idsIn('3c0'), idsIn('3c1')]).toEqual([[one, two], [other]])
    area.items.set('text:3c0', 'torn')
    await repairWords(['3c0'], area)
    expect([idsIn('3c0'), idsIn('3c1')]).toEqual([[one, two], [other]])
  })

  test('an index of an earlier version, by the next change of an article in it', async () => {
    const area = library()
    const { entries } = JSON.parse(area.items.get('index:3c0') ?? '') as {
      entries: Record<string, unknown>[]
    }
    const old = entries.map(({ meanings, markTags, notes, authors, hasNote, fingerprint, ...entry }) => entry)
    area.items.set('index:3c0', JSON.stringify({ schema: 2, type: 'index', entries: old }))
    await editArticle({ request: 'r', id: two, note: 'x' }, now, area)
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
    area.items.delete('index:3c0')
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
  test('words that can be read, and words of an index that cannot', async () => {
    const area = library()
    await repairWords(['3c0', 'e70', '000'], area)
    area.items.set('text:3c0', 'torn')
    area.items.set('index:3c0', 'torn')
    await repairWords(['3c0'], area)
    expect(area.sets).toEqual([])
  })
  test('words of a newer version', async () => {
    const area = library()
    const newer = JSON.stringify({ schema: 99, type: 'text' })
    area.items.set('text:3c0', newer)
    area.items.delete('index:3c0')
    expect(await repairIndex(area)).toBe(1)
    expect(area.items.get('text:3c0')).toBe(newer)
    expect(await readIndexEntry(one, area)).toMatchObject({ headline: 'Ferry' })
  })
  test('a list of the newest that a newer version keeps', async () => {
    const area = library()
    const newer = JSON.stringify({ schema: 99, type: 'recent' })
    area.items.set('recent', newer)
    area.items.delete('index:3c0')
    await repairIndex(area)
    await editArticle({ request: 'r', id: one, note: 'x' }, now, area)
    expect(area.items.get('recent')).toBe(newer)
  })
  test('a shard that lacks only an article that cannot be read', async () => {
    const area = library()
    area.items.set(`art:${articleId(4)}`, 'torn')
    expect(await repairIndex(area)).toBe(0)
    expect(area.sets).toEqual([])
  })
  test('a shard whose only article cannot be read, and has no words', async () => {
    const area = library()
    area.items.set(`art:${far}`, 'torn')
    area.items.delete('text:e70')
    expect(await repairIndex(area)).toBe(0)
    expect(area.sets).toEqual([])
  })
  test('an empty library', async () => {
    const area = fakeArea()
    expect(await repairIndex(area)).toBe(0)
    expect(area.sets).toEqual([])
  })
  test('a shard of a newer version', async () => {
    const area = library()
    area.items.set('index:3c0', JSON.stringify({ schema: SCHEMA + 1, type: 'index' }))
    expect(await repairIndex(area)).toBe(0)
  })
  test('the entry of an article that this version cannot read', async () => {
    const area = library()
    area.items.set(`art:${two}`, JSON.stringify({ schema: SCHEMA + 1, type: 'article' }))
    area.items.set(...encode(sampleRecord({ article: withHeadline(articleId(4), 'Lighthouse') })))
    expect(await repairIndex(area)).toBe(1)
    expect(await readIndexEntry(two, area)).toMatchObject({ headline: 'Bakery' })
    expect(await readIndexEntry(articleId(4), area)).toMatchObject({ headline: 'Lighthouse' })
  })
})

test('an entry of an earlier version keeps its article’s highlights when that cannot be read', async () => {
  const area = library()
  area.items.set(`art:${two}`, 'torn')
  area.items.set('index:3c0', (area.items.get('index:3c0') ?? '').replace(`"schema":${SCHEMA}`, '"schema":2'))
  expect(await repairIndex(area)).toBe(1)
  expect(await readIndexEntry(two, area)).toMatchObject({ headline: 'Bakery' })
  expect(await readIndexEntry(one, area)).toMatchObject({ annotations: ['h1', 'h2'] })
})

test('a new article in an untouched shard costs no reading of everything', async () => {
  const area = library()
  const looks = vi.spyOn(area as Required<FakeArea>, 'getKeys')
  await saveArticle({ request: 'r', article: withHeadline(articleId(9, '00'), 'Tram') }, now, area)
  expect(area.gets).toHaveLength(1)
  expect(looks).not.toHaveBeenCalled()
})

test('a new article in a shard that is lost brings its others back, since their words are there', async () => {
  const area = library()
  area.items.delete('index:3c0')
  await saveArticle({ request: 'r', article: withHeadline(articleId(9), 'Tram') }, now, area)
  expect(await readIndexEntry(one, area)).toMatchObject({ headline: 'Ferry', annotations: ['h1', 'h2'] })
  expect(await readIndexEntry(articleId(9), area)).toMatchObject({ headline: 'Tram' })
})

test.each(damages.slice(0, 3))(
  'a new article in a shard that is %s, words and all, brings its others back at the latest when the browser starts',
  async (_, damage) => {
    const area = library()
    damage(area)
    area.items.delete('text:3c0')
    await saveArticle({ request: 'r', article: withHeadline(articleId(9), 'Tram') }, now, area)
    await repairIndex(area)
    for (const [id, headline] of [
      [one, 'Ferry'],
      [two, 'Bakery'],
      [articleId(9), 'Tram']
    ] as const)
      expect(await readIndexEntry(id, area)).toMatchObject({ headline })
  }
)

test('a new article in a shard that is torn, without words, brings its others back at once', async () => {
  const area = library()
  area.items.set('index:3c0', 'torn')
  area.items.delete('text:3c0')
  await saveArticle({ request: 'r', article: withHeadline(articleId(9), 'Tram') }, now, area)
  expect(await readIndexEntry(one, area)).toMatchObject({ headline: 'Ferry', annotations: ['h1', 'h2'] })
})

test('a shard that a newer version has written while the repair waited for its turn is left alone', async () => {
  const area = library()
  area.items.set('index:3c0', 'torn')
  const newer = JSON.stringify({ schema: SCHEMA + 1, type: 'index' })
  let turns = 0
  const count = await repairIndex(area, async write => {
    if (turns++ === 0) area.items.set('index:3c0', newer)
    return write()
  })
  expect(count).toBe(0)
  expect(area.items.get('index:3c0')).toBe(newer)
})

test('the keys are listed once for all shards of a neighbourhood', async () => {
  const area = library()
  const other = '3c10000000000001'
  area.items.set(...encode(sampleRecord({ article: withHeadline(other, 'Lighthouse') })))
  area.items.delete('index:3c0')
  area.items.delete('index:e70')
  const looks = vi.spyOn(area as Required<FakeArea>, 'getKeys')
  expect(await repairIndex(area)).toBe(3)
  // At first, for each of the two neighbourhoods, and for annotations that stand alone.
  expect(looks).toHaveBeenCalledTimes(4)
})
