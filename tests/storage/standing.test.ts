/** What a page asks of the library when it opens. */
import { describe, expect, test } from 'vitest'
import { SCHEMA } from '../../src/storage/model.ts'
import { encodeShard } from '../../src/storage/records.ts'
import { DEFAULT_SETTINGS, encodeSettings } from '../../src/storage/settings.ts'
import { readStanding } from '../../src/storage/standing.ts'
import { fakeArea } from './fake-area.ts'
import { articleId, sampleEntry } from './samples.ts'

const [ferry, bakery] = [articleId(1), articleId(2)]
const HOST = 'harbour-courier.example'
const entry = sampleEntry({ id: ferry, annotations: ['h1'] })
const shard = (changes: object) =>
  JSON.stringify({ schema: SCHEMA, type: 'index', entries: [entry], ...changes })

describe('an article', () => {
  test('that is saved has its entry, read with the settings at once', async () => {
    const area = fakeArea(Object.fromEntries([encodeShard('3c0', [sampleEntry({ id: bakery }), entry])]))
    expect(await readStanding(ferry, HOST, area)).toMatchObject({ entry, isPaused: false })
    expect(area.gets).toEqual([['settings', 'index:3c0', 'index:3c', `ann:${ferry}`]])
  })

  test('with highlights has their record at hand', async () => {
    const area = fakeArea({ [`ann:${ferry}`]: 'as stored' })
    const { items } = await readStanding(ferry, HOST, area)
    expect(items).toEqual({ [`ann:${ferry}`]: 'as stored' })
  })

  test('that is in the trash has its entry too', async () => {
    const gone = { ...entry, deleted: '2031-03-05T00:00:00.000Z' }
    const area = fakeArea(Object.fromEntries([encodeShard('3c0', [gone])]))
    expect((await readStanding(ferry, HOST, area)).entry?.deleted).toBe(gone.deleted)
  })

  const none: [name: string, stored: Record<string, string>][] = [
    ['nothing is stored', {}],
    ['others are saved', { 'index:3c0': shard({ entries: [sampleEntry({ id: bakery })] }) }],
    ['the shard is torn', { 'index:3c0': shard({}).slice(0, 40) }],
    ['a newer version wrote the shard', { 'index:3c0': shard({ schema: SCHEMA + 1 }) }],
    ['the entry says nothing of highlights', { 'index:3c0': shard({ entries: [{ id: ferry }] }) }],
    ['the shard is something else', { 'index:3c0': '5' }]
  ]
  test.each(none)('has no entry if %s', async (_, stored) => {
    expect(await readStanding(ferry, HOST, fakeArea(stored))).toMatchObject({
      entry: undefined,
      isPaused: false
    })
  })

  test('that an earlier version listed has its entry', async () => {
    expect((await readStanding(ferry, HOST, fakeArea({ 'index:3c0': shard({ schema: 1 }) }))).entry).toEqual(
      entry
    )
  })
})

test('a site is paused as the settings say', async () => {
  const paused = { everywhere: false, sites: [HOST] }
  const area = fakeArea(Object.fromEntries([encodeSettings({ ...DEFAULT_SETTINGS, paused })]))
  expect((await readStanding(ferry, HOST, area)).isPaused).toBe(true)
  expect((await readStanding(ferry, 'other.example', area)).isPaused).toBe(false)
})
