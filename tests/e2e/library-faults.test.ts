/** A library with damaged parts, and parts of a newer version: shown as what they are, the rest usable, nothing lost. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generateLibrary } from '../../bench/generated-library.ts'
import { shardKey, shardOf, textKey } from '../../src/storage/shards.ts'
import { clickButton, openLibrary, readLibrary, reload, shows, storedItems, storeItems } from './library.ts'
import { type Tab, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

/** Few enough that all of them are in view. */
const COUNT = 8

let desk: Desk
let page: Tab
/** Ids of the articles, the newest first. */
let ids: string[]
beforeAll(async () => {
  desk = await sitDown()
  page = await openLibrary(desk)
  for (const batch of generateLibrary(COUNT, new Date('2026-11-20T12:00:00Z')).batches)
    await storeItems(page, batch)
  const { articles } = await readLibrary(page)
  ids = articles.toSorted((a, b) => (a.saved < b.saved ? 1 : -1)).map(({ article }) => article.id)
})
afterAll(() => desk.close())

const id = (n: number) => ids[n] as string
const stored = async (key: string) => (await storedItems(page, [key]))[key]
const rows = () => page.evaluate(() => document.querySelectorAll('.item').length)
const openRow = (n: number) =>
  page.evaluate(id => document.querySelector<HTMLElement>(`[data-id="${id}"] .row-open`)?.click(), id(n))
const selectRow = (n: number) =>
  page.evaluate(id => document.querySelector<HTMLElement>(`[data-id="${id}"] input`)?.click(), id(n))
const RECORDS = [
  ['that is damaged', 0, '{"schema":3,"type":"art', 'The saved record of this article cannot be read.'],
  ['of a newer version', 1, '{"schema":99,"type":"article"}', 'A newer version of Pressmark saved this']
] as const

test.each(RECORDS)('a record %s is listed, named, and left as it is', async (_, n, text, words) => {
  const key = `art:${id(n)}`
  await storeItems(page, { [key]: text })
  await reload(page)
  await until('all rows', async () => (await rows()) === COUNT)
  await openRow(n)
  await shows(page, words)
  await clickButton(page, '‹ All articles')
  await selectRow(n)
  await clickButton(page, 'Delete')
  await shows(page, 'Not changed')
  expect(await stored(key)).toBe(text)
  await until('all rows', async () => (await rows()) === COUNT)
})

test('a damaged part of the index is read from the records, and stored anew when the browser starts', async () => {
  const shard = shardOf(id(2))
  const key = shardKey(shard)
  const words = textKey(shardOf(id(3)))
  const before = await storedItems(page, [key, words])
  await storeItems(page, { [key]: '{"schema":', [words]: 'x' })
  await reload(page)
  await until('all rows', async () => (await rows()) === COUNT)
  await desk.reader.restart()
  page = await openLibrary(desk)
  await until('the index put right', async () => (await stored(key)) === before[key])
  await until('all rows', async () => (await rows()) === COUNT)
  for (const [, n, text] of RECORDS) expect(await stored(`art:${id(n)}`)).toBe(text)
})

test('a part of the index of a newer version is said to be missing, and never written over', async () => {
  const shard = shardOf(id(4))
  const key = shardKey(shard)
  const newer = '{"schema":99,"type":"index"}'
  await storeItems(page, { [key]: newer })
  await reload(page)
  await shows(page, 'some articles were saved by a newer version of Pressmark; update to see them')
  expect(await rows()).toBe(ids.filter(each => shardOf(each) !== shard).length)
  await desk.reader.restart()
  page = await openLibrary(desk)
  await shows(page, 'some articles were saved by a newer version of Pressmark')
  expect(await stored(key)).toBe(newer)
})
