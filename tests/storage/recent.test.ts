/** The list of the newest: it holds as many as two screens show, and never one that is older than one it lacks. */
import { describe, expect, test } from 'vitest'
import type { IndexEntry } from '../../src/storage/model.ts'
import { bySaved, newest, type RecentList, readRecent, withChanged } from '../../src/storage/recent.ts'
import { encodeRecent, encodeShard } from '../../src/storage/records.ts'
import { fakeArea } from './fake-area.ts'
import { articleId, sampleEntry } from './samples.ts'

/** Articles saved a minute after one another, the last one first. */
const saved = (count: number, from = 0): IndexEntry[] =>
  Array.from({ length: count }, (_, n) =>
    sampleEntry({
      id: articleId(from + n),
      saved: new Date(Date.UTC(2031, 2, 4, 8, from + n)).toISOString()
    })
  ).toReversed()

const library = (entries: IndexEntry[]) => fakeArea(Object.fromEntries([encodeShard('3c0', entries)]))
const ids = ({ entries }: RecentList) => entries.map(({ id }) => id)
const deleted = (entry: IndexEntry): IndexEntry => ({ ...entry, deleted: '2031-03-05T00:00:00.000Z' })
const first = (entries: IndexEntry[]) => entries[0] as IndexEntry

describe('made from the index', () => {
  test('holds twenty, the newest first', async () => {
    const entries = saved(25)
    const list = await newest(library(entries.toReversed()))
    expect(list).toEqual({ entries: entries.slice(0, 20), isAll: false })
  })

  test('knows that it is all there is', async () => {
    expect((await newest(library(saved(20)))).isAll).toBe(true)
  })

  test('leaves out what is in the trash', async () => {
    const [last, ...others] = saved(3)
    expect(ids(await newest(library([deleted(last as IndexEntry), ...others])))).toEqual(
      others.map(({ id }) => id)
    )
  })
})

describe('after a change', () => {
  test('a new article comes first, and the oldest goes', async () => {
    const entries = saved(20)
    const added = first(saved(1, 30))
    const list = await withChanged({ entries, isAll: true }, added, library([]))
    expect(list).toEqual({ entries: [added, ...entries.slice(0, 19)], isAll: false })
  })

  test('one that was edited keeps its place', async () => {
    const entries = saved(3)
    const edited = { ...(entries[1] as IndexEntry), headline: 'Ferry delayed' }
    const list = await withChanged({ entries, isAll: true }, edited, library([]))
    expect(list.entries.map(({ headline }) => headline)).toEqual([
      'Island ferry back after storm',
      'Ferry delayed',
      'Island ferry back after storm'
    ])
  })

  test('one that is older than the last is not taken in: others may stand between', async () => {
    const entries = saved(13, 10)
    const older = first(saved(1))
    expect(await withChanged({ entries, isAll: false }, older, library([]))).toEqual({
      entries,
      isAll: false
    })
  })

  test('one that is older than the last is taken in if the list is all there is', async () => {
    const entries = saved(3, 10)
    const older = first(saved(1))
    expect(await withChanged({ entries, isAll: true }, older, library([]))).toEqual({
      entries: [...entries, older],
      isAll: true
    })
  })

  test('one that is older than some is taken in at its place', async () => {
    const entries = saved(3, 10)
    const between = { ...(entries[2] as IndexEntry), id: articleId(9), saved: '2031-03-04T08:10:30.000Z' }
    expect(ids(await withChanged({ entries, isAll: false }, between, library([])))).toEqual([
      articleId(12),
      articleId(11),
      articleId(9),
      articleId(10)
    ])
  })

  test('one that is as old as the last is taken in', async () => {
    const entries = saved(2)
    const same = { ...(entries[1] as IndexEntry), id: articleId(9) }
    const list = await withChanged({ entries, isAll: false }, same, library([]))
    expect(ids(list)).toContain(same.id)
  })

  test('an empty list that is not all takes nothing in', async () => {
    const entry = first(saved(1))
    expect(await withChanged({ entries: [], isAll: false }, entry, library([]))).toEqual({
      entries: [],
      isAll: false
    })
  })
})

describe('after one has gone', () => {
  test('the rest stays while there are enough', async () => {
    const entries = saved(13)
    const list = await withChanged({ entries, isAll: false }, deleted(first(entries)), library([]))
    expect(list).toEqual({ entries: entries.slice(1), isAll: false })
  })

  test('the list is made anew when there are too few, without the one that has gone', async () => {
    const entries = saved(25)
    const list = await withChanged(
      { entries: entries.slice(0, 12), isAll: false },
      deleted(first(entries)),
      library(entries)
    )
    expect(ids(list)).toEqual(entries.slice(1, 20).map(({ id }) => id))
    expect(list.isAll).toBe(false)
  })

  test('a list of all is never made anew', async () => {
    const entries = saved(2)
    const area = library(entries)
    const list = await withChanged({ entries, isAll: true }, deleted(first(entries)), area)
    expect(list).toEqual({ entries: entries.slice(1), isAll: true })
    expect(area.gets).toEqual([])
  })
})

test('is read as it is stored; undefined if it is not there or damaged', async () => {
  const list = { entries: saved(2), isAll: true }
  expect(await readRecent(fakeArea(Object.fromEntries([encodeRecent(list)])))).toMatchObject(list)
  expect(await readRecent(fakeArea())).toBeUndefined()
  expect(await readRecent(fakeArea({ recent: 'torn' }))).toBeUndefined()
})

test('those saved at once keep their order', () => {
  const at = '2031-03-04T08:00:00.000Z'
  expect(
    bySaved([
      { id: 'a', saved: at },
      { id: 'b', saved: '2031-03-05T08:00:00.000Z' },
      { id: 'c', saved: at }
    ]).map(({ id }) => id)
  ).toEqual(['b', 'a', 'c'])
})
