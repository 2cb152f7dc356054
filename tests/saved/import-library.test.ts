/** A library taken elsewhere and back: the same, whatever happens on the way. */
import { describe, expect, test } from 'vitest'
import { addressIdentity } from '../../src/article/url.ts'
import { writeFile } from '../../src/export/format.ts'
import { json } from '../../src/export/json.ts'
import { webAnnotation } from '../../src/export/web-annotation.ts'
import { ask, type Patience } from '../../src/messaging.ts'
import { exportArticles } from '../../src/saved/export-library.ts'
import { previewImport, runImport } from '../../src/saved/import-library.ts'
import type { SavedWorld } from '../../src/saved/world.ts'
import { repairIndex } from '../../src/storage/repair.ts'
import { kept } from '../export/kept.ts'
import { type FakeWorld, fakeWorld } from '../popup/fake-world.ts'

const context = { meaningName: (key: string) => key }
const idOf = (n: number) => (n * 0x9e37).toString(16).padStart(4, '0').slice(-4).padEnd(16, '0')

async function exported(world: FakeWorld): Promise<string> {
  const { entries } = await world.library.index()
  const result = await exportArticles(entries, json, context, world)
  return (await result?.file.text()) ?? ''
}
async function imported(text: string, world: FakeWorld, changes: Partial<SavedWorld> = {}) {
  const file = new Blob([text])
  const { format } = await previewImport(file, 'library.json', world)
  return runImport(file, format, { ...world, ...changes })
}
/** A file of so many articles, each with two highlights and a removed one; some are in the trash. */
function fileOf(count: number): string {
  const all = Array.from({ length: count }, (_, n) => {
    const one = kept(`Story ${n}`, idOf(n))
    return n % 7 === 3 ? { ...one, record: { ...one.record, deleted: '2031-03-09T00:00:00.000Z' } } : one
  })
  return json.open + all.map(each => json.write(each, context)).join(json.between) + json.close
}

describe('restoring into an empty profile', () => {
  test('gives the same library, to the byte', async () => {
    const [one, other] = [fakeWorld(), fakeWorld()]
    const { report } = await imported(fileOf(60), one)
    expect(report).toMatchObject({ added: 240, changed: 0, skipped: {}, problemCount: 0 })
    const before = await exported(one)
    await imported(before, other)
    expect(await exported(other)).toBe(before)
    expect((await other.library.index()).entries.filter(({ deleted }) => deleted).length).toBe(9)
  })

  test('leaves index, words and newest as the repair would make them', async () => {
    const world = fakeWorld()
    await imported(fileOf(40), world)
    expect(await repairIndex(world.area)).toBe(0)
    const recent = await world.library.recent()
    expect(recent?.entries.every(({ deleted }) => !deleted)).toBe(true)
  })

  test('the same file again adds nothing', async () => {
    const world = fakeWorld()
    await imported(fileOf(30), world)
    const before = await exported(world)
    const preview = await previewImport(new Blob([before]), 'x.json', world)
    expect(preview.report).toMatchObject({ added: 0, changed: 0 })
    const { report } = await imported(before, world)
    expect(report).toMatchObject({ added: 0, changed: 0, skipped: { same: 120 } })
    expect(await exported(world)).toBe(before)
  })

  test('a background that is killed again and again loses and doubles nothing', async () => {
    const world = fakeWorld()
    let asked = 0
    const ask = (async (name: never, payload: never) => {
      asked += 1
      // Killed before it stored, and after it stored but before it answered: the request is repeated, as `ask` does.
      if (asked === 2) return world.ask(name, payload).then(() => world.ask(name, payload))
      return world.ask(name, payload)
    }) as SavedWorld['ask']
    const text = fileOf(120)
    const { report } = await imported(text, world, { ask })
    expect(asked).toBe(5)
    expect(report.problemCount).toBe(0)
    const whole = fakeWorld()
    await imported(text, whole)
    expect(await exported(world)).toBe(await exported(whole))
  })

  test('waits longer for a background that is slow to come back than a button would', async () => {
    const world = fakeWorld()
    let silent = 0
    const send = (message: unknown) => {
      const { pressmark, payload } = message as { pressmark: 'import-records'; payload: never }
      // Five times nobody is there, before the second of the writes.
      if (world.asked.length === 1 && silent++ < 5) return Promise.reject(new Error('message port closed'))
      return world.ask(pressmark, payload)
    }
    const fast = (patience?: Patience) => ({
      pauses: (patience?.pauses ?? [0, 0, 0]).map(() => 1),
      silence: 1000
    })
    const patient: SavedWorld['ask'] = (name, payload, patience) => ask(name, payload, fast(patience), send)
    const { report, failure } = await imported(fileOf(60), world, { ask: patient })
    expect(failure).toBeUndefined()
    expect(report).toMatchObject({ added: 240, skipped: {} })
  })

  test('goes on where it was stopped', async () => {
    const world = fakeWorld()
    const file = new Blob([fileOf(90)])
    const { format } = await previewImport(file, 'x.json', world)
    const { report } = await runImport(file, format, world, () => true)
    expect(report.added).toBe(100)
    const again = await imported(await file.text(), world)
    expect(again.report).toMatchObject({ added: 260, skipped: { same: 100 } })
  })

  test('a full disk ends it with what is stored, and says so', async () => {
    const world = fakeWorld()
    await imported(fileOf(10), world)
    world.area.quota =
      [...world.area.items].reduce((sum, [key, text]) => sum + key.length + text.length, 0) + 1000
    const before = await exported(world)
    const { failure } = await imported(fileOf(60), world)
    expect(failure).toMatchObject({ code: 'storage-full' })
    expect(await exported(world)).toBe(before)
  })
})

describe('beside what is here', () => {
  test('what was changed later wins, on either side', async () => {
    const world = fakeWorld()
    // Before the reader's clock.
    const text = fileOf(2).replaceAll('2031-03-04', '2020-03-04')
    await imported(text, world)
    await world.ask('edit-article', { request: 'e', id: idOf(0), note: 'later here' })
    const later = text.replaceAll('2020-03-04T08:05:00.000Z', '2020-04-01T00:00:00.000Z')
    const { report } = await imported(later, world)
    expect(report.skipped).toMatchObject({ 'newer-here': 1 })
    expect(report.changed).toBe(6)
    expect(await world.library.record(idOf(0))).toMatchObject({ record: { note: 'later here' } })
  })

  test('a highlight that was removed since the backup comes back with it, and is told apart', async () => {
    const world = fakeWorld()
    await imported(fileOf(2), world)
    const before = await exported(world)
    const [id] = (await world.library.entry(idOf(0)))?.annotations ?? []
    await world.ask('delete-annotation', { request: 'd', articleId: idOf(0), id: id as string })
    const counts = { added: 0, changed: 1, restored: 1, skipped: { same: 7 } }
    expect((await previewImport(new Blob([before]), 'x.json', world)).report).toMatchObject(counts)
    expect((await imported(before, world)).report).toMatchObject(counts)
    expect(await exported(world)).toBe(before)
  })

  test('a record that cannot be read is never written over', async () => {
    const world = fakeWorld()
    await imported(fileOf(2), world)
    world.area.items.set(`art:${idOf(0)}`, 'torn')
    const { report } = await imported(fileOf(2).replaceAll('Story 0', 'Story new'), world)
    expect(report.skipped.unreadable).toBeGreaterThan(0)
    expect(world.area.items.get(`art:${idOf(0)}`)).toBe('torn')
  })

  test('our own Web Annotations double nothing', async () => {
    const world = fakeWorld()
    const address = 'https://harbour-courier.example/2031/03/ferry'
    const id = addressIdentity(address)
    const one = kept('Ferry', id)
    const article = { ...one.record.article, address, canonicalAddress: address }
    const all = [{ ...one, record: { ...one.record, article } }]
    await imported(json.open + all.map(each => json.write(each, context)) + json.close, world)
    const before = await exported(world)
    const file = writeFile(webAnnotation, all, context)
    const { report } = await imported(file, world)
    expect(report).toMatchObject({ added: 0, changed: 0 })
    expect(await exported(world)).toBe(before)
  })

  test('an address from elsewhere takes tags and note to the article that is here, and leaves its text', async () => {
    const world = fakeWorld()
    const csv = 'url,note,tags\nhttps://harbour-courier.example/x,From Pocket,later\n'
    const file = new Blob([csv])
    const first = await previewImport(file, 'pocket.csv', world)
    expect(first.report).toMatchObject({ added: 1, label: 'CSV of addresses' })
    await runImport(file, first.format, world)
    const [entry] = (await world.library.index()).entries
    expect(entry).toMatchObject({ tags: ['later'], hasNote: true })
    const again = await runImport(file, first.format, world)
    expect(again.report).toMatchObject({ added: 0, changed: 0, skipped: { same: 1 } })
  })
})
