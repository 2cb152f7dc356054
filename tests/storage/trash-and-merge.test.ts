import { beforeEach, describe, expect, test } from 'vitest'
import { annotate, deleteAnnotation } from '../../src/storage/annotation-changes.ts'
import { deleteArticle, editArticle, saveArticle } from '../../src/storage/article-changes.ts'
import { readAnnotations, readArticleRecord, readIndexEntry } from '../../src/storage/library.ts'
import { mergeArticles, restoreWhole } from '../../src/storage/merge.ts'
import { readRecent } from '../../src/storage/recent.ts'
import { decode } from '../../src/storage/records.ts'
import { repairIndex } from '../../src/storage/repair.ts'
import { expired, purgeArticle } from '../../src/storage/trash.ts'
import { type FakeArea, fakeArea } from './fake-area.ts'
import { articleId, newAnnotation, withHeadline } from './samples.ts'

const now = new Date('2031-03-10T09:00:00Z')
const [ferry, copy, far] = [articleId(1), articleId(2), articleId(3, 'e7')]
let area: FakeArea

beforeEach(async () => {
  area = fakeArea()
  for (const [id, headline] of [
    [ferry, 'Ferry'],
    [copy, 'Ferry, as printed elsewhere'],
    [far, 'Choir']
  ] as const)
    await saveArticle({ request: `save ${id}`, article: withHeadline(id, headline) }, now, area)
  await annotate({ request: 'a1', articleId: ferry, annotation: newAnnotation('h1') }, now, area)
  await annotate(
    { request: 'a2', articleId: copy, annotation: newAnnotation('h2', { note: 'ask' }) },
    now,
    area
  )
  await editArticle({ request: 'e1', id: copy, tags: ['storm'], note: 'the longer one' }, now, area)
})

test.each<[name: string, ours: string, theirs: string, both: string]>([
  ['both', 'ours', 'theirs', 'ours\n\ntheirs'],
  ['one', '', 'theirs', 'theirs'],
  ['the same twice', 'same', 'same', 'same'],
  ['none', '', '', '']
])('of two articles that are merged the notes are joined: %s', async (_, ours, theirs, both) => {
  await editArticle({ request: 'n1', id: ferry, note: ours }, now, area)
  await editArticle({ request: 'n2', id: copy, note: theirs }, now, area)
  expect((await mergeArticles({ request: 'm1', from: copy, into: ferry }, now, area)).note).toBe(both)
})

describe('requests that are repeated late', () => {
  test('two articles are merged once', async () => {
    const merged = await mergeArticles({ request: 'm1', from: copy, into: ferry }, now, area)
    await editArticle({ request: 'e2', id: ferry, note: 'edited since' }, now, area)
    const sets = area.sets.length
    const again = await mergeArticles({ request: 'm1', from: copy, into: ferry }, now, area)
    expect(again).toEqual({ ...merged, note: 'edited since' })
    expect(area.sets).toHaveLength(sets)
  })

  test('two that were merged again since are not taken apart', async () => {
    await mergeArticles({ request: 'm1', from: copy, into: ferry }, now, area)
    await restoreWhole({ request: 'r1', id: copy }, now, area)
    await mergeArticles({ request: 'm2', from: copy, into: ferry }, now, area)
    expect(await restoreWhole({ request: 'r1', id: copy }, now, area)).toMatchObject({
      merged: { into: ferry }
    })
    expect((await readIndexEntry(ferry, area))?.annotations).toEqual(['h1', 'h2'])
  })
})

describe('the trash', () => {
  test('is emptied of one article with all that belongs to it', async () => {
    await annotate({ request: 'a3', articleId: ferry, annotation: newAnnotation('h3') }, now, area)
    await deleteAnnotation({ request: 'd1', articleId: ferry, id: 'h3' }, now, area)
    await deleteArticle({ request: 'd2', id: ferry }, now, area)
    await purgeArticle({ request: 'p1', id: ferry }, area)
    expect([...area.items.keys()].filter(key => /h1|h3/.test(key) || key.includes(ferry))).toEqual([])
    expect(await readIndexEntry(ferry, area)).toBeUndefined()
    expect(decode('text', '3c0', area.items.get('text:3c0'))).toMatchObject({
      record: { texts: { [copy]: {} } }
    })
    expect((await readRecent(area))?.entries.map(({ id }) => id).toSorted()).toEqual([copy, far])
    expect(await repairIndex(area)).toBe(0)
    // Asked again because no answer came.
    expect(await purgeArticle({ request: 'p1', id: ferry }, area)).toBeNull()
  })

  test('keeps what was deleted for thirty days', async () => {
    await deleteArticle({ request: 'd1', id: ferry }, now, area)
    const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
    expect(await expired(days(30), area)).toEqual([])
    expect(await expired(new Date(days(30).getTime() + 1), area)).toEqual([ferry])
  })

  test('is emptied of an article that another version’s list of the newest holds', async () => {
    const newer = JSON.stringify({ schema: 99, type: 'recent' })
    await deleteArticle({ request: 'd1', id: ferry }, now, area)
    area.items.set('recent', newer)
    await purgeArticle({ request: 'p1', id: ferry }, area)
    expect(area.items.get('recent')).toBe(newer)
    expect(await readIndexEntry(ferry, area)).toBeUndefined()
  })

  test('does not take what is listed there and not stored', async () => {
    area.items.delete(`art:${ferry}`)
    await expect(purgeArticle({ request: 'p1', id: ferry }, area)).rejects.toMatchObject({
      code: 'not-found'
    })
    expect(await readIndexEntry(ferry, area)).toBeDefined()
  })

  test('does not take what is not in it', async () => {
    await expect(purgeArticle({ request: 'p1', id: ferry }, area)).rejects.toMatchObject({
      code: 'not-found'
    })
    expect(await readIndexEntry(ferry, area)).toBeDefined()
  })

  test('a browser that ends half-way leaves the article in the trash', async () => {
    await deleteArticle({ request: 'd2', id: ferry }, now, area)
    await expect(
      purgeArticle(
        { request: 'p1', id: ferry },
        { ...area, remove: () => Promise.reject(new Error('killed')) }
      )
    ).rejects.toThrow('killed')
    await repairIndex(area)
    expect(await readIndexEntry(ferry, area)).toMatchObject({ deleted: now.toISOString() })
  })

  test('knows whose thirty days are over', async () => {
    await deleteArticle({ request: 'd1', id: ferry }, now, area)
    await deleteArticle({ request: 'd2', id: far }, new Date('2031-04-01T00:00:00Z'), area)
    expect(await expired(new Date('2031-04-10T00:00:00Z'), area)).toEqual([ferry])
  })
})

describe.each([
  ['of one shard', copy],
  ['of two shards', far]
])('two articles %s', (_, from) => {
  const merge = () => mergeArticles({ request: 'm1', from, into: ferry }, now, area)

  test('become one with the highlights, tags and notes of both', async () => {
    if (from === far)
      await annotate({ request: 'a5', articleId: far, annotation: newAnnotation('h5') }, now, area)
    const merged = await merge()
    const moved = from === far ? 'h5' : 'h2'
    expect((await readIndexEntry(ferry, area))?.annotations).toEqual(['h1', moved])
    expect(await readAnnotations({ id: ferry, annotations: [moved] }, area)).toMatchObject({
      annotations: [{ articleId: ferry }]
    })
    expect(await readIndexEntry(from, area)).toMatchObject({ annotations: [], deleted: now.toISOString() })
    expect(merged.tags).toEqual(from === copy ? ['storm'] : [])
    expect(area.sets.at(-1)).toContain(`art:${from}`)
    expect(await repairIndex(area)).toBe(0)
  })

  test('and two again when the emptied one is restored', async () => {
    if (from === far)
      await annotate({ request: 'a5', articleId: far, annotation: newAnnotation('h5') }, now, area)
    const moved = from === far ? 'h5' : 'h2'
    await merge()
    const restored = await restoreWhole({ request: 'r1', id: from }, now, area)
    expect(restored).not.toHaveProperty('merged')
    expect(restored).not.toHaveProperty('deleted')
    expect((await readIndexEntry(ferry, area))?.annotations).toEqual(['h1'])
    expect((await readIndexEntry(from, area))?.annotations).toEqual([moved])
    expect(await readAnnotations({ id: from, annotations: [moved] }, area)).toMatchObject({
      annotations: [{ articleId: from }]
    })
  })

  test('and the one that was kept has its own note and tags again, and those it was given since', async () => {
    await editArticle({ request: 'n1', id: ferry, tags: ['quay'], note: 'ours' }, now, area)
    await editArticle({ request: 'n2', id: from, tags: ['storm', 'quay'], note: 'theirs' }, now, area)
    const merged = await merge()
    await editArticle({ request: 'n3', id: ferry, tags: [...merged.tags, 'later'] }, now, area)
    await restoreWhole({ request: 'r1', id: from }, now, area)
    expect(await readArticleRecord(ferry, area)).toMatchObject({
      record: { note: 'ours', tags: ['quay', 'later'] }
    })
    expect(await readArticleRecord(from, area)).toMatchObject({
      record: { note: 'theirs', tags: ['storm', 'quay'] }
    })
  })

  test('merged by a version that kept no note of before: the kept one keeps what it has', async () => {
    await editArticle({ request: 'n1', id: ferry, note: 'ours', tags: ['quay'] }, now, area)
    await editArticle({ request: 'n2', id: from, note: 'theirs', tags: ['storm'] }, now, area)
    await merge()
    const emptied = JSON.parse(area.items.get(`art:${from}`) ?? '')
    delete emptied.merged.before
    area.items.set(`art:${from}`, JSON.stringify(emptied))
    await restoreWhole({ request: 'r1', id: from }, now, area)
    expect(await readArticleRecord(ferry, area)).toMatchObject({
      record: { note: 'ours\n\ntheirs', tags: ['quay', 'storm'] }
    })
  })

  test('and a note that was written on both stays', async () => {
    await editArticle({ request: 'n2', id: from, note: 'theirs' }, now, area)
    await merge()
    await editArticle({ request: 'n3', id: ferry, note: 'theirs, checked' }, now, area)
    await restoreWhole({ request: 'r1', id: from }, now, area)
    expect(await readArticleRecord(ferry, area)).toMatchObject({ record: { note: 'theirs, checked' } })
  })

  test('and two again for good once the emptied one is in use: its old highlights stay with the other', async () => {
    if (from === far)
      await annotate({ request: 'a5', articleId: far, annotation: newAnnotation('h5') }, now, area)
    await merge()
    await annotate({ request: 'a6', articleId: from, annotation: newAnnotation('h6') }, now, area)
    await deleteArticle({ request: 'd6', id: from }, now, area)
    await restoreWhole({ request: 'r6', id: from }, now, area)
    expect((await readIndexEntry(from, area))?.annotations).toEqual(['h6'])
    expect((await readIndexEntry(ferry, area))?.annotations).toEqual(['h1', from === far ? 'h5' : 'h2'])
  })

  test('are merged once, also when it is asked twice', async () => {
    await merge()
    const sets = area.sets.length
    await merge()
    expect(area.sets.length).toBe(sets)
  })
})

test('an article is not merged with itself, nor with one that is not saved', async () => {
  for (const from of [ferry, articleId(9)])
    await expect(mergeArticles({ request: 'm', from, into: ferry }, now, area)).rejects.toMatchObject({
      code: 'not-found'
    })
})

test('an article in the trash that was merged into one that is gone comes back without it', async () => {
  await mergeArticles({ request: 'm', from: copy, into: ferry }, now, area)
  await deleteArticle({ request: 'd', id: ferry }, now, area)
  await purgeArticle({ request: 'p', id: ferry }, area)
  await restoreWhole({ request: 'r', id: copy }, now, area)
  expect(await readArticleRecord(copy, area)).toMatchObject({ kind: 'record' })
  expect(await readIndexEntry(copy, area)).not.toHaveProperty('deleted')
})
