import { describe, expect, test } from 'vitest'
import { readAnnotations, readArticleRecord, readIndex, readIndexEntry } from '../../src/storage/library.ts'
import { SCHEMA } from '../../src/storage/model.ts'
import { encode, encodeAnnotations, encodeShard } from '../../src/storage/records.ts'
import { EARLIER_SHARDS, SHARDS } from '../../src/storage/shards.ts'
import { fakeArea } from './fake-area.ts'
import { articleId, itemOf, sampleAnnotation, sampleArticle, sampleEntry, sampleRecord } from './samples.ts'

const id = articleId(1)
const library = () =>
  fakeArea(
    Object.fromEntries([
      encode(sampleRecord()),
      itemOf(sampleAnnotation(), sampleAnnotation({ id: 'h2' })),
      encodeShard('3c0', [sampleEntry({ annotations: ['h1', 'h2'] })])
    ])
  )

test('an article by its id', async () => {
  expect(await readArticleRecord(id, library())).toMatchObject({ kind: 'record', record: sampleRecord() })
  expect(await readArticleRecord(articleId(2), library())).toEqual({ kind: 'missing' })
})

test('an index entry by its id, with one small read', async () => {
  const area = library()
  expect((await readIndexEntry(id, area))?.annotations).toEqual(['h1', 'h2'])
  expect(await readIndexEntry(articleId(2), area)).toBeUndefined()
  expect(area.gets.flat()).toEqual(['index:3c0', 'index:3c', 'index:3c0', 'index:3c'])
})

test('no index entry while its shard cannot be read', async () => {
  const area = library()
  for (const text of ['torn', JSON.stringify({ schema: SCHEMA + 1, type: 'index' })]) {
    area.items.set('index:3c0', text)
    expect(await readIndexEntry(id, area)).toBeUndefined()
  }
})

describe('annotations', () => {
  test('in the order asked for', async () => {
    const { annotations, unreadable } = await readAnnotations({ id, annotations: ['h2', 'h1'] }, library())
    expect(annotations.map(annotation => annotation.id)).toEqual(['h2', 'h1'])
    expect(unreadable).toEqual([])
  })
  test('none without a read', async () => {
    const area = library()
    expect(await readAnnotations({ id, annotations: [] }, area)).toEqual({ annotations: [], unreadable: [] })
    expect(area.gets).toEqual([])
  })
  test('what cannot be read is named', async () => {
    const area = library()
    const members = { h1: { schema: 9, type: 'annotation' }, h2: sampleAnnotation({ id: 'h2' }), h3: '?' }
    area.items.set(...encodeAnnotations(id, new Map(Object.entries(members))))
    const { annotations, unreadable } = await readAnnotations(
      { id, annotations: ['h1', 'h2', 'h3', 'h4'] },
      area
    )
    expect(annotations.map(annotation => annotation.id)).toEqual(['h2'])
    expect(unreadable.map(one => [one.id, one.stored.kind])).toEqual([
      ['h1', 'newer'],
      ['h3', 'corrupt'],
      ['h4', 'missing']
    ])
  })
})

describe('the whole index', () => {
  test('comes in one read that names its keys', async () => {
    const area = library()
    area.items.set(...encodeShard('a00', [sampleEntry({ id: articleId(5, 'a0') })]))
    const { entries, newerShards } = await readIndex(area)
    expect(entries.map(entry => entry.id).toSorted()).toEqual([id, articleId(5, 'a0')].toSorted())
    expect(newerShards).toBe(0)
    expect(area.gets).toEqual([[...SHARDS, ...EARLIER_SHARDS].map(shard => `index:${shard}`)])
  })

  test('a damaged shard is shown from the records, and not written by a reader', async () => {
    const area = library()
    area.items.set('index:3c0', 'torn')
    const { entries } = await readIndex(area)
    expect(entries).toMatchObject([
      { id, headline: 'Island ferry back after storm', annotations: ['h1', 'h2'], tags: ['ferries'] }
    ])
    expect(area.items.get('index:3c0')).toBe('torn')
  })

  test('of a damaged shard only its own articles are made anew', async () => {
    const area = library()
    area.items.set(...encode(sampleRecord({ article: sampleArticle({ id: articleId(5, 'a0') }) })))
    area.items.set(...encodeShard('a00', [sampleEntry({ id: articleId(5, 'a0') })]))
    area.items.set('index:3c0', 'torn')
    expect((await readIndex(area)).entries.map(entry => entry.id).toSorted()).toEqual([
      id,
      articleId(5, 'a0')
    ])
  })

  test('an article of which no sound entry can be made does not take the others of its shard with it', async () => {
    const area = library()
    const odd = articleId(6)
    // As files of others brought them before records were looked through.
    const record = sampleRecord({ article: sampleArticle({ id: odd, authors: ['Ida' as never] }) })
    area.items.set(`art:${odd}`, JSON.stringify(record))
    area.items.set('index:3c0', 'torn')
    expect((await readIndex(area)).entries.map(entry => entry.id)).toEqual([id])
  })

  test('shards of a newer version are counted', async () => {
    const area = library()
    area.items.set('index:a00', JSON.stringify({ schema: SCHEMA + 1, type: 'index' }))
    expect(await readIndex(area)).toMatchObject({ entries: [{ id }], newerShards: 1 })
  })

  test('12 000 entries are read in a moment', async () => {
    const area = fakeArea()
    for (const shard of SHARDS) {
      const ids = Array.from({ length: 3 }, (_, n) => articleId(n, shard))
      area.items.set(
        ...encodeShard(
          shard,
          ids.map(one => sampleEntry({ id: one }))
        )
      )
    }
    const { entries } = await readIndex(area)
    expect(entries.length).toBe(12_288)
  })
})

test('records larger than one batch of a repair are all found', async () => {
  const area = fakeArea()
  for (let n = 0; n < 130; n++)
    area.items.set(...encode(sampleRecord({ article: sampleArticle({ id: articleId(n) }) })))
  area.items.set('index:3c0', '')
  expect((await readIndex(area)).entries.length).toBe(130)
})
