/** A backup: what is in it, what it says is not, and when it counts as one. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ris } from '../../src/export/ris.ts'
import { MEANINGS, type Meaning } from '../../src/meanings.ts'
import { backUp } from '../../src/saved/backup.ts'
import { previewImport, runImport } from '../../src/saved/import-library.ts'
import { openJobs } from '../../src/saved/job.ts'
import { writeFile } from '../../src/saved/write-file.ts'
import { SCHEMA } from '../../src/storage/model.ts'
import { type LiveSettings, openSettings } from '../../src/ui/live-settings.ts'
import { openNotices } from '../../src/ui/notices.ts'
import { type FakeWorld, fakeWorld } from '../popup/fake-world.ts'
import { fakeArea } from '../storage/fake-area.ts'
import { articleId, newAnnotation, withHeadline } from '../storage/samples.ts'

const [ferry, bakery] = [articleId(1), articleId(2)]

let world: FakeWorld
let settings: LiveSettings
let files: { file: Blob; name: string }[]
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
  world: { ...world, ...changes, download: (file: Blob, name: string) => void files.push({ file, name }) },
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
    world.area.items.set('index:a00', JSON.stringify({ schema: SCHEMA + 1, type: 'index' }))
    await backUp(desk())
    expect(said()).toMatch(/^2 articles exported.*; what a newer version of Pressmark has saved is left out/)
    expect(await lastBackup()).toBeNull()
  })
  test('all of it', async () => {
    world.area.items.set(`art:${bakery}`, 'torn')
    damageHighlight('h1')
    world.area.items.set('index:a00', JSON.stringify({ schema: SCHEMA + 1, type: 'index' }))
    await backUp(desk())
    for (const each of ['1 article could not', '1 highlight could not', 'a newer version'])
      expect(said()).toContain(each)
  })
})

describe('brings the reader’s meanings back', () => {
  const mine = { key: 'doubt', word: 'Doubt', letter: 'D', colour: 'red' } as const
  const renamed = { ...(MEANINGS[1] as Meaning), word: 'Behauptung', colour: 'teal' } as const
  const gone = { key: 'old', word: 'Old', letter: 'O', colour: 'grey' } as const
  const meanings = [mine, renamed, ...MEANINGS.slice(2)] as const
  const file = async (from = desk()) => {
    await backUp(from)
    return (await files.at(-1)?.file.text()) ?? ''
  }
  const lists = async (of: FakeWorld) => {
    const { meanings, retired } = (await of.settings.read()).settings
    return { meanings, retired }
  }
  const importInto = async (other: FakeWorld, text: string) => {
    const blob = new Blob([text])
    const { format, report } = await previewImport(blob, 'x.json', other)
    const done = await runImport(blob, format, other)
    expect(done.report.meanings).toBe(report.meanings)
    return done
  }
  beforeEach(async () => {
    await world.ask('edit-settings', {
      request: 'm',
      change: { meanings: [...meanings], retired: [gone, MEANINGS[0]] }
    })
  })

  test('into an empty profile as they were, to the byte of the next backup', async () => {
    const before = await file()
    const other = fakeWorld()
    const { report } = await importInto(other, before)
    expect(report).toMatchObject({ added: 4, meanings: 3, problemCount: 0 })
    expect(await lists(other)).toEqual({ meanings, retired: [gone, MEANINGS[0]] })
    const theirs = openSettings(other)
    await theirs.start()
    const after = { ...desk(), settings: theirs }
    expect(
      await file({ ...after, world: { ...after.world, ...other, download: after.world.download } })
    ).toBe(before)
    theirs.stop()
  })
  test('beside those of a reader who has own ones: the missing are added, none is changed', async () => {
    const before = await file()
    const other = fakeWorld()
    const own = [
      { ...MEANINGS[0], word: 'Mein Fakt' },
      { ...mine, word: 'Zweifel' }
    ] as const
    await other.ask('edit-settings', { request: 'o', change: { meanings: [...own], retired: [] } })
    expect((await importInto(other, before)).report.meanings).toBe(5)
    expect(await lists(other)).toEqual({ meanings: [...own, renamed, ...MEANINGS.slice(2)], retired: [gone] })
    other.asked.length = 0
    expect((await importInto(other, before)).report.meanings).toBe(0)
    expect(other.asked).not.toContain('edit-settings')
  })
  test('not over the names from the start in a library that has something in it', async () => {
    const other = fakeWorld()
    await other.ask('save-article', { request: 's', article: withHeadline(articleId(9), 'Choir') })
    await importInto(other, await file())
    expect(await lists(other)).toEqual({ meanings: [...MEANINGS, mine], retired: [gone] })
  })
  test('not into settings that cannot be read', async () => {
    const other = fakeWorld(fakeArea({ settings: '{"torn' }))
    expect((await importInto(other, await file())).report).toMatchObject({ added: 4, meanings: 0 })
    expect(other.area.items.get('settings')).toBe('{"torn')
  })
  test.each([
    ['in another order', (text: string) => JSON.stringify(JSON.parse(text), null, 1)],
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')]
  ])('%s', async (_, changed) => {
    const other = fakeWorld()
    await importInto(other, changed(await file()))
    expect((await lists(other)).meanings).toEqual(meanings)
  })
  test.each([
    ['damaged', '"colour":"red"', '"colour":"infra"'],
    ['newer', '"meanings":{"version":1', '"meanings":{"version":2']
  ])('%s ones are named, and the records come all the same', async (problem, from, to) => {
    const other = fakeWorld()
    const { report } = await importInto(other, (await file()).replace(from, to))
    expect(report).toMatchObject({ added: 4, meanings: 0, problems: [{ place: 'line 1', problem }] })
    expect((await lists(other)).meanings).toEqual(MEANINGS)
  })
})

test('the meanings from the start are not written: nothing in the file is the reader’s', async () => {
  await backUp(desk())
  expect(await files[0]?.file.text()).toMatch(/^\{"format":"pressmark-library","version":1,"records":\[\n/)
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
