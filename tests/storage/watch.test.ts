import { beforeEach, describe, expect, test } from 'vitest'
import { annotate } from '../../src/storage/annotation-changes.ts'
import { editArticle, saveArticle } from '../../src/storage/article-changes.ts'
import type { IndexEntry } from '../../src/storage/model.ts'
import { watchLibrary } from '../../src/storage/watch.ts'
import { type FakeArea, fakeArea } from './fake-area.ts'
import { articleId, newAnnotation, sampleArticle, withHeadline } from './samples.ts'

const id = articleId(1)
const neighbour = articleId(2)
const now = new Date('2031-03-10T09:00:00Z')

let area: FakeArea
beforeEach(async () => {
  area = fakeArea()
  await saveArticle({ request: 'r0', article: withHeadline(neighbour, 'Bakery reopens') }, now, area)
})
const save = () => saveArticle({ request: 'save', article: sampleArticle() }, now, area)
const highlight = () => annotate({ request: 'h', articleId: id, annotation: newAnnotation('h1') }, now, area)

describe('the library', () => {
  test('tells of articles, annotations and entries, decoded', async () => {
    const told: unknown[] = []
    watchLibrary(
      {
        article: (id, stored) => told.push(['article', id, stored.kind]),
        annotations: id => told.push(['annotations', id]),
        index: (changed, gone) =>
          told.push(['index', changed.map(entry => [entry.id, entry.annotations.length]), gone])
      },
      area
    )
    await save()
    expect(told.splice(0)).toEqual([
      ['article', id, 'record'],
      ['index', [[id, 0]], []]
    ])
    await highlight()
    expect(told.splice(0)).toEqual([
      ['annotations', id],
      ['index', [[id, 1]], []]
    ])
  })

  test('tells of no entries if none differs', async () => {
    await save()
    const told: IndexEntry[][] = []
    watchLibrary({ index: changed => told.push(changed) }, area)
    await editArticle({ request: 'r', id, tags: [] }, now, area)
    expect(told).toEqual([])
  })

  test('tells which entries are gone', async () => {
    await save()
    const told: string[][] = []
    watchLibrary({ index: (_, gone) => told.push(gone) }, area)
    await area.set({ 'index:3c0': JSON.stringify({ schema: 1, type: 'index', entries: [] }) })
    expect(told).toEqual([[neighbour, id]])
  })

  test('stays silent on a shard that cannot be read', async () => {
    const told: unknown[] = []
    watchLibrary({ index: () => told.push('index') }, area)
    await area.set({ 'index:3c0': 'torn' })
    expect(told).toEqual([])
  })

  test('tells of all entries of a shard that could not be read before', async () => {
    await save()
    const whole = area.items.get('index:3c0') ?? ''
    area.items.set('index:3c0', 'torn')
    const told: string[][] = []
    watchLibrary({ index: changed => told.push(changed.map(entry => entry.id)) }, area)
    await area.set({ 'index:3c0': whole })
    expect(told).toEqual([[neighbour, id]])
  })

  test('tells that all entries of a shard are gone with it', async () => {
    const told: string[][] = []
    watchLibrary({ index: (_, gone) => told.push(gone) }, area)
    await area.remove(['index:3c0'])
    expect(told).toEqual([[neighbour]])
  })

  test('tells of words as they are now, and not of those that cannot be read', async () => {
    const told: string[][] = []
    watchLibrary({ words: (_, texts) => told.push(Object.keys(texts)) }, area)
    await save()
    await area.set({ 'text:3c0': 'torn' })
    expect(told).toEqual([[neighbour, id]])
  })

  test('tells that a record was removed', async () => {
    const told: unknown[] = []
    watchLibrary({ article: (id, stored) => told.push([id, stored.kind]) }, area)
    await area.remove([`art:${neighbour}`, 'recent'])
    expect(told).toEqual([[neighbour, 'missing']])
  })

  test('stops', async () => {
    const told: string[] = []
    const stop = watchLibrary({ article: id => told.push(id) }, area)
    stop()
    await save()
    expect(told).toEqual([])
    expect(area.listeners.size).toBe(0)
  })
})
