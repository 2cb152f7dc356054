import { beforeEach, describe, expect, test } from 'vitest'
import {
  annotate,
  deleteAnnotation,
  editAnnotation,
  reanchorAnnotation,
  restoreAnnotation,
  sawAnnotations,
  undoReanchorAnnotation
} from '../../src/storage/annotation-changes.ts'
import { deleteArticle, saveArticle } from '../../src/storage/article-changes.ts'
import { readAnnotations, readArticleRecord, readIndexEntry } from '../../src/storage/library.ts'
import { SCHEMA } from '../../src/storage/model.ts'
import { decode, encodeShard } from '../../src/storage/records.ts'
import { readSettings } from '../../src/storage/settings.ts'
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
      schema: SCHEMA,
      type: 'annotation',
      created: at(0).toISOString()
    })
    expect(area.sets.length).toBe(1)
    expect(area.sets[0]?.toSorted()).toEqual([
      `ann:${id}`,
      `art:${id}`,
      'index:3c0',
      'recent',
      'requests',
      'settings',
      'text:3c0'
    ])
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
    const before = area.items.get(`art:${id}`)
    const article = withHeadline(id, 'Another headline')
    await annotate({ request: 'r1', articleId: id, annotation: newAnnotation('h1'), article }, at(1), area)
    expect(area.items.get(`art:${id}`)).toBe(before)
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
    await deleteAnnotation({ request: 'r1', articleId: id, id: 'h1' }, at(2), area)
    expect((await highlight('h1', 3)).deleted).toBe(at(2).toISOString())
    expect(await listed()).toEqual([])
  })

  test('editing changes what is given, in the index and in what is searched too', async () => {
    await highlight('h1', 1)
    const edited = await editAnnotation(
      { request: 'r1', articleId: id, id: 'h1', note: 'two\nlines', meaning: 'question' },
      at(2),
      area
    )
    expect(edited).toMatchObject({
      note: 'two\nlines',
      meaning: 'question',
      tags: [],
      updated: at(2).toISOString()
    })
    expect(await readIndexEntry(id, area)).toMatchObject({ meanings: ['question'], notes: 1 })
    expect(decode('text', '3c0', area.items.get('text:3c0'))).toMatchObject({
      record: { texts: { [id]: { own: expect.stringContaining('two lines') } } }
    })
  })

  test('editing one field leaves the others', async () => {
    await highlight('h1', 1)
    const edit = (change: object) =>
      editAnnotation({ request: JSON.stringify(change), articleId: id, id: 'h1', ...change }, at(2), area)
    await edit({ tags: ['storm'] })
    await edit({ note: 'ask her' })
    expect(await edit({ meaning: 'doubt' })).toMatchObject({
      tags: ['storm'],
      note: 'ask her',
      meaning: 'doubt'
    })
    expect(await readIndexEntry(id, area)).toMatchObject({
      markTags: ['storm'],
      notes: 1,
      meanings: ['doubt']
    })
  })

  test('what lists and search do not show is not written again', async () => {
    await highlight('h1', 1)
    const edit = (request: string, note: string) =>
      editAnnotation({ request, articleId: id, id: 'h1', note }, at(2), area)
    await edit('r1', 'ask her')
    area.sets.length = 0
    await edit('r2', 'ask him')
    expect(area.sets).toEqual([[`ann:${id}`, 'text:3c0', 'requests']])
  })

  test('a highlight of an article that cannot be read is edited, and its entry knows', async () => {
    await highlight('h1', 1)
    area.items.set(`art:${id}`, 'torn')
    await editAnnotation({ request: 'r1', articleId: id, id: 'h1', note: 'ask her' }, at(2), area)
    expect(await readIndexEntry(id, area)).toMatchObject({
      headline: 'Island ferry back after storm',
      annotations: ['h1'],
      notes: 1
    })
    await deleteAnnotation({ request: 'r2', articleId: id, id: 'h1' }, at(3), area)
    expect(await readIndexEntry(id, area)).toMatchObject({ annotations: [], removed: ['h1'] })
  })

  test('a highlight of an article that is in no list is edited, and the list stays as it is', async () => {
    await highlight('h1', 1)
    area.items.set(`art:${id}`, 'torn')
    area.items.set(...encodeShard('3c0', []))
    await editAnnotation({ request: 'r1', articleId: id, id: 'h1', note: 'ask her' }, at(2), area)
    expect((await readAnnotations({ id, annotations: ['h1'] }, area)).annotations[0]?.note).toBe('ask her')
    expect(await readIndexEntry(id, area)).toBeUndefined()
  })

  test('a repeated edit does not undo a later one', async () => {
    await highlight('h1', 1)
    await editAnnotation({ request: 'r1', articleId: id, id: 'h1', note: 'first' }, at(2), area)
    await editAnnotation({ request: 'r2', articleId: id, id: 'h1', note: 'second' }, at(3), area)
    expect(
      (await editAnnotation({ request: 'r1', articleId: id, id: 'h1', note: 'first' }, at(4), area)).note
    ).toBe('second')
  })

  test.each([
    ['first', 'h1'],
    ['middle', 'h2'],
    ['last', 'h3']
  ])('removed and restored, the %s is back in its place', async (_, removed) => {
    for (const [n, highlightId] of ['h1', 'h2', 'h3'].entries()) await highlight(highlightId, n)
    const before = (await readAnnotations({ id, annotations: [removed] }, area)).annotations

    await deleteAnnotation({ request: 'r1', articleId: id, id: removed }, at(5), area)
    expect(await listed()).toEqual(['h1', 'h2', 'h3'].filter(one => one !== removed))
    await restoreAnnotation({ request: 'r2', articleId: id, id: removed }, area)
    expect(await listed()).toEqual(['h1', 'h2', 'h3'])
    expect((await readAnnotations({ id, annotations: [removed] }, area)).annotations).toEqual(before)
  })

  test('removing and restoring are done once', async () => {
    await highlight('h1', 1)
    await deleteAnnotation({ request: 'r1', articleId: id, id: 'h1' }, at(2), area)
    await restoreAnnotation({ request: 'r2', articleId: id, id: 'h1' }, area)
    await deleteAnnotation({ request: 'r1', articleId: id, id: 'h1' }, at(3), area)
    await restoreAnnotation({ request: 'r3', articleId: id, id: 'h1' }, area)
    expect(await listed()).toEqual(['h1'])
  })

  test.each([
    ['editing', () => editAnnotation({ request: 'r', articleId: id, id: 'nobody', note: 'x' }, at(1), area)],
    ['removing', () => deleteAnnotation({ request: 'r', articleId: id, id: 'nobody' }, at(1), area)],
    ['restoring', () => restoreAnnotation({ request: 'r', articleId: id, id: 'nobody' }, area)]
  ])('%s what is not there says so', async (_, change) => {
    await expect(change()).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('another place', () => {
  const anchorOf = (exact: string) => newAnnotation('x', { exact }).anchor
  const move = (request: string, exact: string, minute: number) =>
    reanchorAnnotation({ request, articleId: id, id: 'h1', anchor: anchorOf(exact), exact }, at(minute), area)
  beforeEach(async () => {
    await saveArticle({ request: 'r1', article: sampleArticle() }, at(0), area)
    await highlight('h1', 1)
  })
  const stored = async () => (await readAnnotations({ id, annotations: ['h1'] }, area)).annotations[0]

  test('is taken, and the earlier ones stay in the record', async () => {
    const before = await stored()
    await move('r2', 'sails again', 2)
    await move('r3', 'sails once more', 3)
    expect(await stored()).toMatchObject({
      exact: 'sails once more',
      lastSeen: at(3).toISOString(),
      earlier: [
        { exact: before?.exact, anchor: before?.anchor, until: at(2).toISOString() },
        { exact: 'sails again', until: at(3).toISOString() }
      ]
    })
  })

  test('is taken once, however often it is asked', async () => {
    await move('r2', 'sails again', 2)
    await move('r2', 'sails again', 3)
    expect((await stored())?.earlier).toHaveLength(1)
  })

  test('is taken back by Undo', async () => {
    const before = await stored()
    await move('r2', 'sails again', 2)
    await undoReanchorAnnotation({ request: 'r3', articleId: id, id: 'h1' }, at(3), area)
    expect(await stored()).toMatchObject({ exact: before?.exact, anchor: before?.anchor, earlier: [] })
    await undoReanchorAnnotation({ request: 'r4', articleId: id, id: 'h1' }, at(4), area)
    expect(await stored()).toMatchObject({ exact: before?.exact })
  })
})

describe('found on its page', () => {
  beforeEach(async () => {
    await saveArticle({ request: 'r1', article: sampleArticle() }, at(0), area)
    await highlight('h1', 1)
    await highlight('h2', 1)
  })
  const tomorrow = new Date(Date.UTC(2031, 2, 11, 0, 1))

  test('is noted once a day, in one write, and is no change', async () => {
    const before = (await readAnnotations({ id, annotations: ['h1'] }, area)).annotations[0]
    area.sets.length = 0
    await sawAnnotations({ articleId: id, ids: ['h1', 'h2'] }, at(30), area)
    expect(area.sets).toEqual([])
    await sawAnnotations({ articleId: id, ids: ['h1', 'h2', 'gone'] }, tomorrow, area)
    expect(area.sets).toEqual([[`ann:${id}`]])
    expect((await readAnnotations({ id, annotations: ['h1'] }, area)).annotations[0]).toEqual({
      ...before,
      lastSeen: tomorrow.toISOString()
    })
  })

  test('leaves alone what cannot be read', async () => {
    area.items.set(`ann:${id}`, 'torn')
    await sawAnnotations({ articleId: id, ids: ['h1', 'h2'] }, tomorrow, area)
    expect(area.items.get(`ann:${id}`)).toBe('torn')
  })
})

describe('the meaning given last', () => {
  const lastMeaning = async () => (await readSettings(area)).settings.lastMeaning
  test('is remembered with the highlight', async () => {
    await saveArticle({ request: 'r1', article: sampleArticle() }, at(0), area)
    await highlight('h1', 1)
    expect(await lastMeaning()).toBe('claim')
    area.sets.length = 0
    await highlight('h2', 2)
    expect(area.sets.flat()).not.toContain('settings')
  })
  test('never costs settings that cannot be read', async () => {
    area.items.set('settings', 'torn')
    await saveArticle({ request: 'r1', article: sampleArticle() }, at(0), area)
    await highlight('h1', 1)
    expect(area.items.get('settings')).toBe('torn')
  })
})
