import { beforeEach, describe, expect, test } from 'vitest'
import {
  annotate,
  deleteAnnotation,
  deleteArticle,
  editAnnotation,
  restoreAnnotation,
  saveArticle
} from '../../src/storage/changes.ts'
import { readAnnotations, readArticleRecord, readIndexEntry } from '../../src/storage/library.ts'
import { type FakeArea, fakeArea } from './fake-area.ts'
import { articleId, newAnnotation, sampleArticle, withHeadline } from './samples.ts'

const id = articleId(1)
const at = (minute: number) => new Date(Date.UTC(2031, 2, 10, 9, minute))

let area: FakeArea
beforeEach(() => {
  area = fakeArea()
})

const highlight = (highlightId: string, minute: number) =>
  annotate(
    { request: `add ${highlightId}`, articleId: id, annotation: newAnnotation(highlightId) },
    at(minute),
    area
  )
const listed = async () => (await readIndexEntry(id, area))?.annotations

describe('the first highlight', () => {
  test('saves the article in the same write', async () => {
    const annotation = await annotate(
      { request: 'r1', articleId: id, annotation: newAnnotation('h1'), article: sampleArticle() },
      at(0),
      area
    )
    expect(annotation).toMatchObject({
      id: 'h1',
      articleId: id,
      schema: 1,
      type: 'annotation',
      created: at(0).toISOString()
    })
    expect(area.sets.length).toBe(1)
    expect(area.sets[0]?.toSorted()).toEqual(['annotation:h1', `article:${id}`, 'index:3c', 'requests'])
    expect(await listed()).toEqual(['h1'])
    expect(await readArticleRecord(id, area)).toMatchObject({
      kind: 'record',
      record: { saved: at(0).toISOString() }
    })
  })

  test('without an article is refused', async () => {
    await expect(highlight('h1', 0)).rejects.toMatchObject({ code: 'not-found' })
    expect(area.items.size).toBe(0)
  })

  test('with another article is refused', async () => {
    const ask = {
      request: 'r1',
      articleId: id,
      annotation: newAnnotation('h1'),
      article: sampleArticle({ id: articleId(2) })
    }
    await expect(annotate(ask, at(0), area)).rejects.toMatchObject({ code: 'not-found' })
    expect(area.items.size).toBe(0)
  })

  test('takes the article out of the trash', async () => {
    await saveArticle({ request: 'r1', article: sampleArticle() }, at(0), area)
    await highlight('h1', 1)
    await deleteArticle({ request: 'r2', id }, at(2), area)
    await highlight('h2', 3)
    expect(await readIndexEntry(id, area)).not.toHaveProperty('deleted')
    expect(await listed()).toEqual(['h1', 'h2'])
    expect(await readArticleRecord(id, area)).not.toHaveProperty('record.deleted')
  })
})

describe('on a saved article', () => {
  beforeEach(() => saveArticle({ request: 'r0', article: sampleArticle() }, at(0), area))

  test('a highlight does not touch the article, also if one is given', async () => {
    const before = area.items.get(`article:${id}`)
    const article = withHeadline(id, 'Another headline')
    await annotate({ request: 'r1', articleId: id, annotation: newAnnotation('h1'), article }, at(1), area)
    expect(area.items.get(`article:${id}`)).toBe(before)
    expect((await readIndexEntry(id, area))?.headline).toBe('Island ferry back after storm')
  })

  test('a repeated highlight changes nothing', async () => {
    const first = await highlight('h1', 1)
    const before = new Map(area.items)
    expect(await highlight('h1', 2)).toEqual(first)
    expect(area.items).toEqual(before)
  })

  test('a highlight repeated late, after its removal, stays removed', async () => {
    await highlight('h1', 1)
    await deleteAnnotation({ request: 'r1', id: 'h1' }, at(2), area)
    expect((await highlight('h1', 3)).deleted).toBe(at(2).toISOString())
    expect(await listed()).toEqual([])
  })

  test('editing changes what is given, and no index', async () => {
    await highlight('h1', 1)
    const edited = await editAnnotation(
      { request: 'r1', id: 'h1', note: 'two\nlines', meaning: 'question' },
      at(2),
      area
    )
    expect(edited).toMatchObject({
      note: 'two\nlines',
      meaning: 'question',
      tags: [],
      updated: at(2).toISOString()
    })
    expect(area.sets.at(-1)).toEqual(['annotation:h1', 'requests'])
  })

  test('a repeated edit does not undo a later one', async () => {
    await highlight('h1', 1)
    await editAnnotation({ request: 'r1', id: 'h1', note: 'first' }, at(2), area)
    await editAnnotation({ request: 'r2', id: 'h1', note: 'second' }, at(3), area)
    expect((await editAnnotation({ request: 'r1', id: 'h1', note: 'first' }, at(4), area)).note).toBe(
      'second'
    )
  })

  test.each([
    ['first', 'h1'],
    ['middle', 'h2'],
    ['last', 'h3']
  ])('removed and restored, the %s is back in its place', async (_, removed) => {
    for (const [n, highlightId] of ['h1', 'h2', 'h3'].entries()) await highlight(highlightId, n)
    const before = (await readAnnotations([removed], area)).annotations

    await deleteAnnotation({ request: 'r1', id: removed }, at(5), area)
    expect(await listed()).toEqual(['h1', 'h2', 'h3'].filter(one => one !== removed))
    await restoreAnnotation({ request: 'r2', id: removed }, area)
    expect(await listed()).toEqual(['h1', 'h2', 'h3'])
    expect((await readAnnotations([removed], area)).annotations).toEqual(before)
  })

  test('removing and restoring are done once', async () => {
    await highlight('h1', 1)
    await deleteAnnotation({ request: 'r1', id: 'h1' }, at(2), area)
    await restoreAnnotation({ request: 'r2', id: 'h1' }, area)
    await deleteAnnotation({ request: 'r1', id: 'h1' }, at(3), area)
    await restoreAnnotation({ request: 'r3', id: 'h1' }, area)
    expect(await listed()).toEqual(['h1'])
  })

  test.each([
    ['editing', () => editAnnotation({ request: 'r', id: 'nobody', note: 'x' }, at(1), area)],
    ['removing', () => deleteAnnotation({ request: 'r', id: 'nobody' }, at(1), area)],
    ['restoring', () => restoreAnnotation({ request: 'r', id: 'nobody' }, area)]
  ])('%s what is not there says so', async (_, change) => {
    await expect(change()).rejects.toMatchObject({ code: 'not-found' })
  })
})
