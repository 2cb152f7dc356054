/** What an import stores, and what it leaves out, with the reason counted. */
import { beforeEach, describe, expect, test } from 'vitest'
import { annotate, deleteAnnotation } from '../../src/storage/annotation-changes.ts'
import { deleteArticle, saveArticle } from '../../src/storage/article-changes.ts'
import { importRecords } from '../../src/storage/import-records.ts'
import { readAnnotations, readArticleRecord, readIndexEntry } from '../../src/storage/library.ts'
import { mergeArticles } from '../../src/storage/merge.ts'
import type { ArticleRecord } from '../../src/storage/model.ts'
import { readRecent } from '../../src/storage/recent.ts'
import { repairIndex } from '../../src/storage/repair.ts'
import { purgeArticle } from '../../src/storage/trash.ts'
import { type FakeArea, fakeArea } from './fake-area.ts'
import { articleId, newAnnotation, sampleAnnotation, sampleRecord, withHeadline } from './samples.ts'

const [ferry, bakery, far] = [articleId(1), articleId(2), articleId(3, 'e7')]
const now = new Date('2031-03-10T09:00:00Z')
const later = '2040-01-01T00:00:00.000Z'

let area: FakeArea
beforeEach(async () => {
  area = fakeArea()
  await saveArticle({ request: 's', article: withHeadline(ferry, 'Ferry') }, now, area)
  await annotate({ request: 'a', articleId: ferry, annotation: newAnnotation('h1') }, now, area)
  area.sets.length = 0
})

const article = (id: string, headline: string, changes: Partial<ArticleRecord> = {}) => ({
  record: sampleRecord({ article: withHeadline(id, headline), ...changes }),
  isStub: false
})
const mark = (id: string, articleId: string, changes = {}) => sampleAnnotation({ id, articleId, ...changes })
const bring = (...groups: Parameters<typeof importRecords>[0]['groups']) =>
  importRecords({ request: 'i', groups }, area)

test('articles with their highlights are stored in one write', async () => {
  const counts = await bring(
    { articleId: bakery, article: article(bakery, 'Bakery'), annotations: [mark('h2', bakery)] },
    { articleId: far, article: article(far, 'Choir'), annotations: [] }
  )
  expect(counts).toEqual({ added: 3, changed: 0, restored: 0, skipped: {} })
  expect(area.sets.map(keys => keys.toSorted())).toEqual([
    [
      `ann:${bakery}`,
      `art:${bakery}`,
      `art:${far}`,
      'index:3c0',
      'index:e70',
      'recent',
      'requests',
      'text:3c0',
      'text:e70'
    ]
  ])
  expect(await readIndexEntry(bakery, area)).toMatchObject({ headline: 'Bakery', annotations: ['h2'] })
  expect(await readIndexEntry(far, area)).toMatchObject({ headline: 'Choir', annotations: [] })
  expect((await readRecent(area))?.entries.map(({ headline }) => headline)).toContain('Bakery')
  expect(await repairIndex(area)).toBe(0)
})

describe('highlights of an article that was merged with another', () => {
  beforeEach(async () => {
    await saveArticle({ request: 's2', article: withHeadline(bakery, 'Bakery') }, now, area)
    await mergeArticles({ request: 'm', from: ferry, into: bakery }, now, area)
  })

  test('are not brought twice while the other one has them', async () => {
    expect(await bring({ articleId: ferry, annotations: [mark('h1', ferry)] })).toMatchObject({ added: 0 })
  })

  test('come back out of a backup when they went with the other one', async () => {
    await deleteArticle({ request: 'd', id: bakery }, now, area)
    await purgeArticle({ request: 'p', id: bakery }, area)
    expect(await bring({ articleId: ferry, annotations: [mark('h1', ferry)] })).toMatchObject({ added: 1 })
  })
})

test('what is needed of articles that are there is read at once', async () => {
  area.gets.length = 0
  await bring({ articleId: ferry, article: article(ferry, 'Ferry', { updated: later }), annotations: [] })
  expect(area.gets).toHaveLength(1)
})

test('neighbours in one shard do not push one another out', async () => {
  const [one, two] = [articleId(4), articleId(5)]
  await bring(
    { articleId: one, article: article(one, 'One'), annotations: [] },
    { articleId: two, article: article(two, 'Two'), annotations: [] }
  )
  for (const id of [ferry, one, two]) expect(await readIndexEntry(id, area)).toBeDefined()
})

test('what is newer changes what is there, and only that is counted', async () => {
  const counts = await bring({
    articleId: ferry,
    annotations: [mark('h1', ferry, { note: 'the newer', updated: later }), mark('h2', ferry)]
  })
  expect(counts).toEqual({ added: 1, changed: 1, restored: 0, skipped: {} })
  const { annotations } = await readAnnotations({ id: ferry, annotations: ['h1', 'h2'] }, area)
  expect(annotations.map(({ note }) => note)).toEqual(['the newer', ''])
})

test('the same again is neither counted nor stored', async () => {
  const group = { articleId: bakery, article: article(bakery, 'Bakery'), annotations: [mark('h2', bakery)] }
  await bring(group)
  area.sets.length = 0
  expect(await bring(group)).toEqual({ added: 0, changed: 0, restored: 0, skipped: { same: 2 } })
  expect(area.sets).toEqual([])
})

describe('is left out', () => {
  test('a highlight of an article that is not there', async () => {
    const counts = await bring({ articleId: bakery, annotations: [mark('h2', bakery), mark('h3', bakery)] })
    expect(counts).toEqual({ added: 0, changed: 0, restored: 0, skipped: { 'no-article': 2 } })
    expect(area.sets).toEqual([])
  })

  test('a highlight of an article that cannot be read', async () => {
    area.items.set(`art:${ferry}`, 'torn')
    const counts = await bring({ articleId: ferry, annotations: [mark('h2', ferry)] })
    expect(counts).toEqual({ added: 0, changed: 0, restored: 0, skipped: { unreadable: 1 } })
  })

  test('a highlight of an article whose highlights cannot be read', async () => {
    area.items.set(`ann:${ferry}`, 'torn')
    const counts = await bring({ articleId: ferry, annotations: [mark('h2', ferry)] })
    expect(counts).toEqual({ added: 0, changed: 0, restored: 0, skipped: { unreadable: 1 } })
    expect(area.items.get(`ann:${ferry}`)).toBe('torn')
  })

  test('an article that cannot be read here, with its highlights', async () => {
    area.items.set(`art:${ferry}`, 'torn')
    const counts = await bring({
      articleId: ferry,
      article: article(ferry, 'Ferry'),
      annotations: [mark('h2', ferry)]
    })
    expect(counts).toEqual({ added: 0, changed: 0, restored: 0, skipped: { unreadable: 2 } })
    expect(area.items.get(`art:${ferry}`)).toBe('torn')
  })

  test('what was changed here since', async () => {
    const old = '2020-01-01T00:00:00.000Z'
    const counts = await bring({
      articleId: ferry,
      article: article(ferry, 'Ferry, as it was', { updated: old }),
      annotations: [mark('h1', ferry, { note: 'the older', updated: old })]
    })
    expect(counts).toEqual({ added: 0, changed: 0, restored: 0, skipped: { 'newer-here': 2 } })
    expect(await readArticleRecord(ferry, area)).toMatchObject({
      record: { article: { headline: { value: 'Ferry' } } }
    })
  })
})

test('what was removed here and stands in a backup is there again, also for lists and search', async () => {
  await deleteAnnotation({ request: 'd', articleId: ferry, id: 'h1' }, now, area)
  const group = {
    articleId: ferry,
    annotations: [mark('h1', ferry, { updated: '2020-01-01T00:00:00.000Z' })]
  }
  expect(await bring(group)).toEqual({
    added: 0,
    changed: 0,
    restored: 0,
    skipped: { 'removed-here': 1 }
  })
  const counts = await importRecords({ request: 'j', groups: [group], isBackup: true }, area)
  expect(counts).toEqual({ added: 0, changed: 1, restored: 1, skipped: {} })
  expect(await readIndexEntry(ferry, area)).toMatchObject({ annotations: ['h1'], removed: [] })
  expect(await repairIndex(area)).toBe(0)
})

test('all or nothing where there is no room', async () => {
  area.quota = 0
  const before = new Map(area.items)
  await expect(
    bring({ articleId: far, article: article(far, 'Choir'), annotations: [] })
  ).rejects.toMatchObject({ code: 'storage-full' })
  expect(area.items).toEqual(before)
})
