/** A backup: what is in it, what it says is not, and when it counts as one. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ris } from '../../src/export/ris.ts'
import { backUp } from '../../src/saved/backup.ts'
import { openJobs } from '../../src/saved/job.ts'
import { writeFile } from '../../src/saved/write-file.ts'
import { SCHEMA } from '../../src/storage/model.ts'
import { type LiveSettings, openSettings } from '../../src/ui/live-settings.ts'
import { openNotices } from '../../src/ui/notices.ts'
import { type FakeWorld, fakeWorld } from '../popup/fake-world.ts'
import { articleId, newAnnotation, withHeadline } from '../storage/samples.ts'

const [ferry, bakery] = [articleId(1), articleId(2)]

let world: FakeWorld
let settings: LiveSettings
let files: string[]
let notices: ReturnType<typeof openNotices>

beforeEach(async () => {
  world = fakeWorld()
  files = []
  notices = openNotices()
  settings = openSettings(world)
  await settings.start()
  await world.ask('save-article', { request: 's1', article: withHeadline(ferry, 'Ferry') })
  await world.ask('save-article', { request: 's2', article: withHeadline(bakery, 'Bakery') })
  for (const id of ['h1', 'h2'])
    await world.ask('annotate', { request: id, articleId: ferry, annotation: newAnnotation(id) })
})
afterEach(() => settings.stop())

const desk = (changes: Partial<FakeWorld> = {}) => ({
  world: { ...world, ...changes, download: (_: Blob, name: string) => void files.push(name) },
  settings,
  notices,
  jobs: openJobs()
})
const said = () => notices.done.value.at(-1)?.message
const lastBackup = async () => (await world.settings.read()).settings.lastBackup

/** Puts something else where a highlight of the ferry stands. */
function damageHighlight(id: string): void {
  const key = `ann:${ferry}`
  const group = JSON.parse(String(world.area.items.get(key)))
  group.annotations[id] = { ...group.annotations[id], exact: null }
  world.area.items.set(key, JSON.stringify(group))
}

describe('counts as one', () => {
  test('as of the moment in which it was begun: what is saved meanwhile is not in it', async () => {
    const times = [new Date('2031-03-10T09:00:00Z'), new Date('2031-03-10T09:05:00Z')]
    await backUp(desk({ now: () => (times.length > 1 ? times.shift() : times[0]) as Date }))
    expect(await lastBackup()).toBe('2031-03-10T09:00:00.000Z')
    expect(said()).toBe('2 articles exported to pressmark-2031-03-10.json')
  })
})

describe('does not count, and says what is left out', () => {
  test('where an article cannot be read', async () => {
    world.area.items.set(`art:${bakery}`, 'torn')
    await backUp(desk())
    expect(said()).toMatch(/^1 article exported.*1 article could not be read and is left out: Bakery$/)
    expect(await lastBackup()).toBeNull()
  })
  test('where a highlight cannot be read, also one that was removed', async () => {
    await world.ask('delete-annotation', { request: 'd', articleId: ferry, id: 'h2' })
    damageHighlight('h2')
    await backUp(desk())
    expect(said()).toMatch(/^2 articles exported.*; 1 highlight could not be read and is left out$/)
    expect(await lastBackup()).toBeNull()
  })
  test('where a newer version wrote a part of the index', async () => {
    world.area.items.set('index:a0', JSON.stringify({ schema: SCHEMA + 1, type: 'index' }))
    await backUp(desk())
    expect(said()).toMatch(/^2 articles exported.*; what a newer version of Pressmark has saved is left out/)
    expect(await lastBackup()).toBeNull()
  })
  test('all of it', async () => {
    world.area.items.set(`art:${bakery}`, 'torn')
    damageHighlight('h1')
    world.area.items.set('index:a0', JSON.stringify({ schema: SCHEMA + 1, type: 'index' }))
    await backUp(desk())
    for (const each of ['1 article could not', '1 highlight could not', 'a newer version'])
      expect(said()).toContain(each)
  })
})

test('a format without highlights leaves none out', async () => {
  damageHighlight('h1')
  const { entries } = await world.library.index()
  expect(await writeFile(ris, entries, desk())).toBe('wholly')
  expect(said()).toMatch(/^2 articles exported to \S+\.ris$/)
})

test('a library that cannot be read at all is said to be so', async () => {
  const index = async () => Promise.reject(new Error('IO error'))
  await backUp(desk({ library: { ...world.library, index } }))
  expect(notices.failure.value).toMatchObject({ code: 'unexpected', message: 'IO error' })
  expect(files).toEqual([])
  expect(await lastBackup()).toBeNull()
})
