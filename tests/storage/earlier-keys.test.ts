/** Records where they stood before schema 4: articles under longer keys, each annotation under a key of its own. */
import { beforeEach, describe, expect, test } from 'vitest'
import { writeQueue } from '../../src/background/queue.ts'
import { tendLibrary } from '../../src/background/tend.ts'
import {
  annotate,
  deleteAnnotation,
  editAnnotation,
  sawAnnotations
} from '../../src/storage/annotation-changes.ts'
import { deleteArticle, editArticle } from '../../src/storage/article-changes.ts'
import { importRecords } from '../../src/storage/import-records.ts'
import { readAnnotations, readArticleRecord, readIndexEntry } from '../../src/storage/library.ts'
import { mergeArticles, restoreWhole } from '../../src/storage/merge.ts'
import { joinAnnotations, moveArticles } from '../../src/storage/moving.ts'
import { encodeShard } from '../../src/storage/records.ts'
import { repairIndex } from '../../src/storage/repair.ts'
import { purgeArticle } from '../../src/storage/trash.ts'
import { type FakeArea, fakeArea } from './fake-area.ts'
import {
  articleId,
  newAnnotation,
  sampleAnnotation,
  sampleEntry,
  sampleRecord,
  withHeadline
} from './samples.ts'

const [ferry, copy] = [articleId(1), articleId(2)]
const now = new Date('2031-03-10T09:00:00Z')

const old = (id: string, changes: Partial<ReturnType<typeof sampleAnnotation>> = {}) =>
  [`annotation:${id}`, JSON.stringify({ ...sampleAnnotation({ id, ...changes }), schema: 3 })] as const

const oldArticle = (id: string, headline: string) =>
  [
    `article:${id}`,
    JSON.stringify({ ...sampleRecord({ article: withHeadline(id, headline) }), schema: 3 })
  ] as const

let area: FakeArea
/** The ferry has two highlights and a removed one, its copy has one. */
beforeEach(() => {
  area = fakeArea(
    Object.fromEntries([
      oldArticle(ferry, 'Ferry'),
      oldArticle(copy, 'Ferry, as printed elsewhere'),
      encodeShard('3c0', [
        sampleEntry({ id: ferry, annotations: ['h1', 'h2'], removed: ['h0'] }),
        sampleEntry({ id: copy, annotations: ['h9'] })
      ]),
      old('h0', { deleted: '2031-03-05T00:00:00.000Z' }),
      old('h1'),
      old('h2', { created: '2031-03-05T00:00:00.000Z' }),
      old('h9', { articleId: copy })
    ])
  )
})

const aloneIn = () => [...area.items.keys()].filter(key => /^(?:annotation|article):/.test(key))
const headlineOf = async (id: string) => {
  const stored = await readArticleRecord(id, area)
  return stored.kind === 'record' ? stored.record.article.headline.value : stored.kind
}
const kept = async (id = ferry) => {
  const entry = await readIndexEntry(id, area)
  const ids = [...(entry?.annotations ?? []), ...(entry?.removed ?? [])]
  return (await readAnnotations({ id, annotations: ids }, area)).annotations.map(({ id }) => id).toSorted()
}

test('are read', async () => {
  expect(await kept()).toEqual(['h0', 'h1', 'h2'])
  expect(await headlineOf(ferry)).toBe('Ferry')
})

describe('none is lost by', () => {
  test.each<[string, () => Promise<unknown>, string[]]>([
    [
      'a new one',
      () => annotate({ request: 'r', articleId: ferry, annotation: newAnnotation('h3') }, now, area),
      ['h0', 'h1', 'h2', 'h3']
    ],
    [
      'an edit of one',
      () => editAnnotation({ request: 'r', articleId: ferry, id: 'h1', note: 'x' }, now, area),
      ['h0', 'h1', 'h2']
    ],
    [
      'the removal of one',
      () => deleteAnnotation({ request: 'r', articleId: ferry, id: 'h1' }, now, area),
      ['h0', 'h1', 'h2']
    ],
    [
      'an edit of the article',
      () => editArticle({ request: 'r', id: ferry, note: 'x' }, now, area),
      ['h0', 'h1', 'h2']
    ],
    [
      'having been seen',
      () => sawAnnotations({ articleId: ferry, ids: ['h1'] }, now, area),
      ['h0', 'h1', 'h2']
    ],
    [
      'an import',
      () =>
        importRecords(
          { request: 'r', groups: [{ articleId: ferry, annotations: [sampleAnnotation({ id: 'h4' })] }] },
          area
        ),
      ['h0', 'h1', 'h2', 'h4']
    ],
    [
      'an edit of an article that its list lacks',
      () => {
        area.items.set(...encodeShard('3c0', [sampleEntry({ id: copy, annotations: ['h9'] })]))
        return editArticle({ request: 'r', id: ferry, note: 'x' }, now, area)
      },
      ['h0', 'h1', 'h2']
    ],
    [
      'a lost index',
      () => {
        area.items.delete('index:3c0')
        return repairIndex(area)
      },
      ['h0', 'h1', 'h2']
    ]
  ])('%s', async (_, change, ids) => {
    await change()
    expect(await kept()).toEqual(ids)
    await tendLibrary(writeQueue(), area, now)
    expect(await kept()).toEqual(ids)
    expect(await kept(copy)).toEqual(['h9'])
    expect([await headlineOf(ferry), await headlineOf(copy)]).toEqual([
      'Ferry',
      'Ferry, as printed elsewhere'
    ])
    expect(aloneIn()).toEqual([])
  })
})

describe('those that cannot be read', () => {
  beforeEach(() => {
    area.items.set('annotation:h1', 'torn')
    area.items.set('annotation:h2', JSON.stringify({ schema: 99, type: 'annotation' }))
  })

  test('are told apart', async () => {
    const { unreadable } = await readAnnotations({ id: ferry, annotations: ['h1', 'h2', 'gone'] }, area)
    expect(unreadable.map(({ id, stored }) => [id, stored.kind])).toEqual([
      ['h1', 'corrupt'],
      ['h2', 'newer'],
      ['gone', 'missing']
    ])
  })

  test('are still named when their article changes', async () => {
    await editArticle({ request: 'r', id: ferry, note: 'x' }, now, area)
    expect(await readIndexEntry(ferry, area)).toMatchObject({ annotations: ['h1', 'h2'], removed: ['h0'] })
  })
})

test('they are found where a list names other articles than there are, and not them', async () => {
  const gone = sampleEntry({ id: articleId(7) })
  area.items.set(...encodeShard('3c0', [sampleEntry({ id: ferry }), sampleEntry({ id: copy }), gone]))
  await repairIndex(area)
  expect([await kept(), await kept(copy)]).toEqual([['h0', 'h1', 'h2'], ['h9']])
})

test('their words are found when those of their article are made anew', async () => {
  await repairIndex(area)
  expect(area.items.get('text:3c0')).toContain('"own":"will sail again')
})

test('one that no list names is edited under its own id', async () => {
  area.items.set(...old('h5'))
  await editAnnotation({ request: 'r', articleId: ferry, id: 'h5', note: 'found' }, now, area)
  expect(await kept()).toEqual(['h0', 'h1', 'h2', 'h5'])
})

test('having been seen changes nothing where the group of its article cannot be read', async () => {
  area.items.set(`ann:${ferry}`, 'torn')
  await expect(sawAnnotations({ articleId: ferry, ids: ['h1'] }, now, area)).resolves.toBeNull()
  area.items.set(`ann:${ferry}`, JSON.stringify({ schema: 99, type: 'annotations' }))
  await expect(sawAnnotations({ articleId: ferry, ids: ['h1'] }, now, area)).resolves.toBeNull()
  expect(area.sets).toEqual([])
})

test('an edit is not undone by what stood there before', async () => {
  await editAnnotation({ request: 'r', articleId: ferry, id: 'h1', note: 'the newer' }, now, area)
  expect(aloneIn()).toContain('annotation:h1')
  await tendLibrary(writeQueue(), area, now)
  const { annotations } = await readAnnotations({ id: ferry, annotations: ['h1'] }, area)
  expect(annotations).toMatchObject([{ note: 'the newer' }])
})

test('those of two articles that are merged go to the one, and come back', async () => {
  await mergeArticles({ request: 'm', from: copy, into: ferry }, now, area)
  await tendLibrary(writeQueue(), area, now)
  expect([await kept(), await kept(copy)]).toEqual([['h0', 'h1', 'h2', 'h9'], []])
  await restoreWhole({ request: 'r', id: copy }, now, area)
  expect([await kept(), await kept(copy)]).toEqual([['h0', 'h1', 'h2'], ['h9']])
})

test('those of two articles that are merged leave the places where they stood before', async () => {
  await mergeArticles({ request: 'm', from: copy, into: ferry }, now, area)
  expect(aloneIn().filter(key => key.startsWith('annotation:'))).toEqual([])
})

test('an older backup brings what went to another article not back a second time', async () => {
  await mergeArticles({ request: 'm', from: copy, into: ferry }, now, area)
  const annotation = sampleAnnotation({ id: 'h9', articleId: copy, updated: '2040-01-01T00:00:00.000Z' })
  const counts = await importRecords(
    { request: 'i', groups: [{ articleId: copy, annotations: [annotation] }] },
    area
  )
  expect(counts).toEqual({ added: 0, changed: 0, restored: 0, skipped: { 'newer-here': 1 } })
  expect([await kept(), await kept(copy)]).toEqual([['h0', 'h1', 'h2', 'h9'], []])
})

test('go with their article when it is deleted for good', async () => {
  await deleteArticle({ request: 'd', id: ferry }, now, area)
  await purgeArticle({ request: 'p', id: ferry }, area)
  expect(aloneIn()).toEqual([`article:${copy}`, 'annotation:h9'])
})

describe('joining the others of their article', () => {
  const ids = ['h0', 'h1', 'h2', 'h9']

  test('is done once, in one write', async () => {
    await joinAnnotations(ids, area)
    expect(area.sets).toEqual([[`ann:${ferry}`, `ann:${copy}`]])
    expect(await kept()).toEqual(['h0', 'h1', 'h2'])
    await joinAnnotations(ids, area)
    expect(area.sets).toHaveLength(1)
  })

  test('can be ended by the browser at any point', async () => {
    const killed = { ...area, remove: () => Promise.reject(new Error('killed')) }
    await expect(joinAnnotations(ids, killed)).rejects.toThrow('killed')
    expect(await kept()).toEqual(['h0', 'h1', 'h2'])
    await editAnnotation({ request: 'r', articleId: ferry, id: 'h1', note: 'meanwhile' }, now, area)
    await joinAnnotations(ids, area)
    expect(aloneIn()).toEqual([`article:${ferry}`, `article:${copy}`])
    const { annotations } = await readAnnotations({ id: ferry, annotations: ['h1'] }, area)
    expect(annotations).toMatchObject([{ note: 'meanwhile' }])
  })

  test('leaves alone what cannot be read, and goes on naming it', async () => {
    area.items.set('annotation:h1', 'torn')
    area.items.set('annotation:h9', JSON.stringify({ schema: 99, type: 'annotation' }))
    await tendLibrary(writeQueue(), area, now)
    expect(aloneIn()).toEqual(['annotation:h1', 'annotation:h9'])
    expect((await readIndexEntry(ferry, area))?.annotations).toEqual(['h1', 'h2'])
    const reading = await readAnnotations({ id: ferry, annotations: ['h1', 'h2'] }, area)
    expect(reading.annotations.map(({ id }) => id)).toEqual(['h2'])
    expect(reading.unreadable).toMatchObject([{ id: 'h1', stored: { kind: 'corrupt' } }])
  })

  test('writes over no group that cannot be read', async () => {
    area.items.set(`ann:${ferry}`, 'torn')
    await joinAnnotations(ids, area)
    expect(area.items.get(`ann:${ferry}`)).toBe('torn')
    expect(aloneIn().slice(2)).toEqual(['annotation:h0', 'annotation:h1', 'annotation:h2'])
    expect(await kept()).toEqual(['h0', 'h1', 'h2'])
  })
})

describe('giving articles their shorter keys', () => {
  test('moves them as they are, once', async () => {
    const before = area.items.get(`article:${ferry}`)
    await moveArticles([ferry, copy], area)
    expect(area.items.get(`art:${ferry}`)).toBe(before)
    expect(aloneIn().filter(key => key.startsWith('article:'))).toEqual([])
    expect(area.sets).toHaveLength(1)
  })

  test('can be ended by the browser at any point', async () => {
    const killed = { ...area, remove: () => Promise.reject(new Error('killed')) }
    await expect(moveArticles([ferry], killed)).rejects.toThrow('killed')
    await editArticle({ request: 'r', id: ferry, note: 'meanwhile' }, now, area)
    await moveArticles([ferry], area)
    expect(area.items.has(`article:${ferry}`)).toBe(false)
    expect(await readArticleRecord(ferry, area)).toMatchObject({ record: { note: 'meanwhile' } })
  })

  test('leaves alone what cannot be read, and what a damaged record was made from', async () => {
    const sound = area.items.get(`article:${copy}`)
    area.items.set(`article:${ferry}`, 'torn')
    area.items.set(`art:${copy}`, 'torn')
    await moveArticles([ferry, copy], area)
    expect(await headlineOf(ferry)).toBe('corrupt')
    expect(area.items.get(`article:${copy}`)).toBe(sound)
    expect(area.items.get(`art:${copy}`)).toBe('torn')
  })
})
