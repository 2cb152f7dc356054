import './fake-chrome.ts'

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { writeQueue } from '../../src/background/queue.ts'
import { readyStorage, tendLibrary } from '../../src/background/tend.ts'
import { PressmarkError } from '../../src/messages.ts'
import { deleteArticle, saveArticle } from '../../src/storage/article-changes.ts'
import { readIndex, readIndexEntry } from '../../src/storage/library.ts'
import { type FakeArea, fakeArea } from '../storage/fake-area.ts'
import { articleId, withHeadline } from '../storage/samples.ts'

const then = new Date('2031-03-10T09:00:00Z')
const now = new Date('2031-06-10T09:00:00Z')
const [ferry, choir, mill] = [articleId(1), articleId(2, 'e7'), articleId(3, 'f0')]

let area: FakeArea
const save = (id: string, headline: string) =>
  saveArticle({ request: `save ${id}`, article: withHeadline(id, headline) }, then, area)
const reported = vi.spyOn(console, 'error')
beforeEach(async () => {
  area = fakeArea()
  reported.mockReset()
  for (const [id, headline] of [
    [ferry, 'Ferry'],
    [choir, 'Choir'],
    [mill, 'Mill']
  ] as const)
    await save(id, headline)
})
afterEach(() => reported.mockReset())

const listed = async () => (await readIndex(area)).entries.map(({ headline }) => headline).toSorted()

describe('what can not be done keeps nothing else from being done', () => {
  beforeEach(async () => {
    for (const id of [ferry, choir]) await deleteArticle({ request: `delete ${id}`, id }, then, area)
  })

  test('an article in the trash that cannot be read', async () => {
    const [first] = [ferry, choir].toSorted()
    await area.set({ [`art:${first}`]: 'torn' })
    await tendLibrary(writeQueue(), area, now)
    expect(await listed()).toHaveLength(2)
    expect(await readIndexEntry(first as string, area)).toMatchObject({ deleted: then.toISOString() })
    expect(reported).not.toHaveBeenCalled()
  })

  test('storage that fails for no known reason, of which is told once', async () => {
    const failing = { ...area, remove: () => Promise.reject(new Error('the database is damaged')) }
    await tendLibrary(writeQueue(), failing, now)
    expect(await listed()).toEqual(['Mill'])
    expect(reported).toHaveBeenCalledTimes(1)
  })

  test('a disk without room: the index is not made anew, and the trash, which frees some, is emptied', async () => {
    await area.set({ 'index:f00': 'torn' })
    const full = {
      ...area,
      set: (items: Record<string, string>) =>
        'index:f00' in items ? Promise.reject(new Error('QUOTA_BYTES quota exceeded')) : area.set(items)
    }
    await tendLibrary(writeQueue(), full, now)
    expect(await listed()).toEqual(['Mill'])
    expect(area.items.has(`art:${ferry}`)).toBe(false)
    expect(reported).not.toHaveBeenCalled()
  })
})

test('the index is made anew a shard at a time: what the reader does meanwhile has its turn and stays', async () => {
  await area.set({ 'index:e70': 'torn', 'index:f00': 'torn' })
  const write = writeQueue()
  const late = articleId(4, 'f0')
  const order: string[] = []
  const watched = {
    ...area,
    async set(items: Record<string, string>) {
      order.push(...Object.keys(items).filter(key => key.startsWith('index:')))
      await area.set(items)
      // The reader saves an article while the first shard is stored.
      if (order.length === 1) void write(() => save(late, 'Late').then(() => order.push('saved')))
    }
  }
  await tendLibrary(write, watched, now)
  expect(order.slice(0, 2)).toEqual(['index:e70', 'saved'])
  expect(await listed()).toEqual(['Choir', 'Ferry', 'Late', 'Mill'])
})

describe('before the reader saves', () => {
  test('the browser is asked how much is stored, when the start is over', async () => {
    const asked: string[][] = []
    const told = { ...area, getBytesInUse: async (keys: string[]) => asked.push(keys) }
    let go = () => {}
    const ready = readyStorage(told, () => new Promise(resolve => (go = resolve)))
    expect(asked).toEqual([])
    go()
    await ready
    expect(asked).toHaveLength(1)
  })

  test('one that cannot say is not asked, and one that fails has no say', async () => {
    const { getBytesInUse: _, ...rest } = { getBytesInUse: undefined, ...area }
    await expect(readyStorage(rest, async () => {})).resolves.toBeUndefined()
    const failing = { ...area, getBytesInUse: () => Promise.reject(new PressmarkError('storage-full', '')) }
    await expect(readyStorage(failing, async () => {})).resolves.toBeUndefined()
  })
})
