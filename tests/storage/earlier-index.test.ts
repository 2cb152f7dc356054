/** The index where it stood before schema 5: in shards of two digits, sixteen times as large. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { writeQueue } from '../../src/background/queue.ts'
import { tendLibrary } from '../../src/background/tend.ts'
import { annotate } from '../../src/storage/annotation-changes.ts'
import { deleteArticle, editArticle, saveArticle } from '../../src/storage/article-changes.ts'
import { importRecords } from '../../src/storage/import-records.ts'
import { readIndex, readIndexEntry } from '../../src/storage/library.ts'
import { SCHEMA } from '../../src/storage/model.ts'
import { divideShard } from '../../src/storage/moving.ts'
import { encode, encodeRecent, encodeShard, encodeTexts } from '../../src/storage/records.ts'
import { readStanding } from '../../src/storage/standing.ts'
import { purgeArticle } from '../../src/storage/trash.ts'
import { watchLibrary } from '../../src/storage/watch.ts'
import { type FakeArea, fakeArea } from './fake-area.ts'
import { newAnnotation, sampleEntry, sampleRecord, withHeadline } from './samples.ts'

const now = new Date('2031-03-10T09:00:00Z')
const [ferry, lamp, mill] = ['3c00000000000001', '3c10000000000002', '3c10000000000003'] as const
const WORDS = { body: 'the ferry will sail', own: '' }
const headlined = (id: string) => sampleEntry({ id, headline: `As listed: ${id}` })

let area: FakeArea
/** Three articles in one large shard; two of them belong into one of its parts. */
beforeEach(() => {
  area = fakeArea(
    Object.fromEntries([
      ...[ferry, lamp, mill].map(id => encode(sampleRecord({ article: withHeadline(id, `Of ${id}`) }))),
      encodeShard('3c', [ferry, lamp, mill].map(headlined), 4),
      encodeTexts('3c0', { [ferry]: WORDS }),
      encodeTexts('3c1', { [lamp]: WORDS, [mill]: WORDS }),
      encodeRecent({ entries: [headlined(ferry)], isAll: false })
    ])
  )
})

const tend = (of: FakeArea = area) => tendLibrary(writeQueue(), of, now)
const listed = async () => (await readIndex(area)).entries.map(({ id }) => id).toSorted()
const shards = () => [...area.items.keys()].filter(key => key.startsWith('index:')).toSorted()

test('is read, by lists and by pages', async () => {
  expect(await listed()).toEqual([ferry, lamp, mill])
  expect(await readIndexEntry(lamp, area)).toEqual(headlined(lamp))
  expect((await readStanding(mill, 'x.example', area)).entry).toMatchObject({ id: mill })
})

test('is divided when the browser starts, with what its entries say', async () => {
  await tend()
  expect(shards()).toEqual(['index:3c0', 'index:3c1'])
  expect(await readIndexEntry(ferry, area)).toEqual(headlined(ferry))
  expect((await readStanding(mill, 'x.example', area)).entry).toMatchObject({ id: mill })
  const before = area.sets.length
  await tend()
  expect(area.sets.length).toBe(before)
})

test('goes away unnoticed by lists that are open: no article is told to be gone', async () => {
  const gone: string[] = []
  const changed: string[] = []
  const stop = watchLibrary(
    {
      index: (entries, ids) => {
        changed.push(...entries.map(({ id }) => id))
        gone.push(...ids)
      }
    },
    area
  )
  await tend()
  stop()
  expect(shards()).toEqual(['index:3c0', 'index:3c1'])
  expect(changed.toSorted()).toEqual([ferry, lamp, mill])
  expect(gone).toEqual([])
})

test('a key that is none of ours keeps nothing from being done', async () => {
  area.items.set('art:odd', 'torn')
  area.items.set('index:3c', 'torn')
  expect(await listed()).toEqual([ferry, lamp, mill])
  await tend()
  await tend()
  expect(await listed()).toEqual([ferry, lamp, mill])
  expect(shards()).not.toContain('index:3c')
})

test('keeps the entry of an article that cannot be read', async () => {
  area.items.set(`art:${lamp}`, 'torn')
  await tend()
  expect(await readIndexEntry(lamp, area)).toEqual(headlined(lamp))
})

describe('until it is divided', () => {
  test.each<[string, () => Promise<unknown>, string[]]>([
    [
      'a save',
      () => saveArticle({ request: 'r', article: withHeadline('3c10000000000009', 'x') }, now, area),
      ['3c10000000000009']
    ],
    ['an edit', () => editArticle({ request: 'r', id: lamp, note: 'x' }, now, area), []],
    [
      'a highlight',
      () => annotate({ request: 'r', articleId: mill, annotation: newAnnotation('h1') }, now, area),
      []
    ],
    [
      'an import',
      () => {
        const record = sampleRecord({ article: withHeadline('3c10000000000009', 'x') })
        return importRecords(
          {
            request: 'r',
            groups: [{ articleId: record.article.id, article: { record, isStub: false }, annotations: [] }]
          },
          area
        )
      },
      ['3c10000000000009']
    ]
  ])('%s loses no neighbour', async (_, change, more) => {
    await change()
    expect(await listed()).toEqual([ferry, lamp, mill, ...more])
    await tend()
    expect(await listed()).toEqual([ferry, lamp, mill, ...more])
    expect(shards()).toEqual(['index:3c0', 'index:3c1'])
  })

  test('what is changed stays so, and what is deleted for good does not come back', async () => {
    await editArticle({ request: 'r1', id: lamp, tags: ['light'] }, now, area)
    await deleteArticle({ request: 'r2', id: ferry }, now, area)
    await purgeArticle({ request: 'r3', id: ferry }, area)
    for (const look of [() => undefined, tend]) {
      await look()
      expect(await listed()).toEqual([lamp, mill])
      expect(await readIndexEntry(lamp, area)).toMatchObject({ tags: ['light'] })
    }
  })
})

test('a browser that ends while it is divided loses nothing, and what was written since stays', async () => {
  const reported = vi.spyOn(console, 'error').mockReturnValue()
  const ending = { ...area, remove: () => Promise.reject(new Error('ended')) }
  await tend(ending)
  expect(reported).toHaveBeenCalledOnce()
  reported.mockRestore()
  expect(shards()).toEqual(['index:3c', 'index:3c0', 'index:3c1'])
  await editArticle({ request: 'r', id: lamp, tags: ['light'] }, now, area)
  await tend()
  expect(shards()).toEqual(['index:3c0', 'index:3c1'])
  expect(await readIndexEntry(lamp, area)).toMatchObject({ tags: ['light'] })
  expect(await listed()).toEqual([ferry, lamp, mill])
})

test('one that is damaged is shown from the records, and made anew from them', async () => {
  area.items.set('index:3c', 'torn')
  expect(await listed()).toEqual([ferry, lamp, mill])
  await editArticle({ request: 'r', id: lamp, note: 'x' }, now, area)
  expect(await readIndexEntry(mill, area)).toMatchObject({ headline: `Of ${mill}` })
  // Until all is made anew it stays: a reader of the index then knows that there are records to be asked.
  await divideShard('3c', area)
  expect(shards()).toContain('index:3c')
  expect(await listed()).toEqual([ferry, lamp, mill])
  await tend()
  await tend()
  expect(shards()).not.toContain('index:3c')
  expect(await listed()).toEqual([ferry, lamp, mill])
})

test('one of a newer version is left alone, and told of', async () => {
  const newer = JSON.stringify({ schema: SCHEMA + 1, type: 'index' })
  area.items.set('index:3c', newer)
  expect((await readIndex(area)).newerShards).toBeGreaterThan(0)
  await expect(editArticle({ request: 'r', id: lamp, note: 'x' }, now, area)).rejects.toMatchObject({
    code: 'newer-record'
  })
  await tend()
  expect(area.items.get('index:3c')).toBe(newer)
})

test('one of before schema 3 learns what it did not know', async () => {
  const { meanings: _, fingerprint: __, ...entry } = headlined(ferry)
  area.items.set('index:3c', JSON.stringify({ schema: 2, type: 'index', entries: [entry] }))
  await tend()
  expect((await readIndexEntry(ferry, area))?.headline).toBe(`Of ${ferry}`)
})
