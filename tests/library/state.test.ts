/** What the library page does with several articles at once, and with files. */
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FORMATS } from '../../src/export/formats.ts'
import { DEFAULT_MEANINGS, withMeaningChanged } from '../../src/meanings.ts'
import { NO_FILTERS } from '../../src/saved/filters.ts'
import type { SettingsChange } from '../../src/storage/settings.ts'
import { withSaved } from '../popup/fake-world.ts'
import { fakeArea } from '../storage/fake-area.ts'
import { anchorOf, found } from '../ui/sample.ts'
import { idOf, type OpenedLibrary, openedLibrary } from './open.ts'

let library: OpenedLibrary['library']
let world: OpenedLibrary['world']
let addresses: OpenedLibrary['addresses']
let files: OpenedLibrary['files']
let goBack: OpenedLibrary['goBack']

async function open(...given: Parameters<typeof openedLibrary>): Promise<void> {
  ;({ library, world, addresses, files, goBack } = await openedLibrary(...given))
}
beforeEach(() => open(5))
afterEach(() => library.stop())

const listed = () => library.finder.found.value.map(({ id }) => id)
const set = (change: SettingsChange) =>
  world.ask('edit-settings', { request: JSON.stringify(change), change })
const undo = async () => library.notices.done.value.at(-1)?.undo?.()
const said = () => library.notices.done.value.at(-1)?.message

describe('the list', () => {
  test('keeps selected only what is in view', async () => {
    library.selectAll()
    expect(library.selected.value.size).toBe(5)
    await world.ask('delete-article', { request: 'd', id: idOf(0) })
    await vi.waitFor(() => expect(library.selected.value.size).toBe(4))
    expect(library.subject()).not.toContain(idOf(0))
  })
  test('selects from the cursor to a row, in either direction', () => {
    const [, second, third, fourth] = listed()
    library.point(fourth as string)
    library.selectTo(second as string)
    expect([...library.selected.value]).toEqual([second, third, fourth])
  })
  test('moves within its ends', () => {
    library.move(-1)
    expect(library.cursor.value).toBe(listed()[0])
    for (let n = 0; n < 9; n++) library.move(1)
    expect(library.cursor.value).toBe(listed().at(-1))
  })
  test('nothing is done to an article at the cursor that is not in view', async () => {
    library.point(idOf(1))
    expect(library.subject()).toEqual([idOf(1)])
    library.ask({ filters: { chosen: { outlet: ['Nobody'] }, hasNotes: false } })
    expect(library.subject()).toEqual([])
    expect(library.current()).toBeNull()
  })
})

test('meanings are found by the words the reader gave them', async () => {
  const annotation = {
    id: 'h1',
    anchor: anchorOf('crane'),
    exact: 'crane',
    meaning: 'claim',
    note: '',
    tags: []
  }
  await world.ask('annotate', { request: 'h', articleId: idOf(1), annotation })
  library.search('meaning:doubtful')
  await vi.waitFor(() => expect(listed()).toEqual([]))
  const { meanings } = withMeaningChanged(DEFAULT_MEANINGS, 'claim', { word: 'Doubtful' })
  await world.ask('edit-settings', { request: 'm', change: { meanings } })
  await vi.waitFor(() => expect(listed()).toEqual([idOf(1)]))
})

describe('the address', () => {
  const chosen = (tag: string) => ({ chosen: { tag: [tag] }, hasNotes: false })

  test('says what is looked for: a step for each filter, none for each letter', () => {
    library.search('story')
    library.ask({ place: 'trash' })
    expect(addresses).toEqual([
      ['?q=story', false],
      ['?q=story&in=trash', true]
    ])
  })
  test('has a step for words that were not typed, and for words and filters at once', () => {
    library.search('storm')
    library.ask({ filters: chosen('ferry') })
    library.ask({ text: 'storm saved:2026-03' })
    library.ask({ text: '', filters: NO_FILTERS })
    expect(addresses.map(([, isStep]) => isStep)).toEqual([false, true, true, true])
    goBack()
    expect(library.finder.question.value).toMatchObject({
      text: 'storm saved:2026-03',
      filters: chosen('ferry')
    })
  })
  test('has no step where nothing changes', async () => {
    library.ask({ place: 'saved' })
    await library.open(null)
    expect(addresses).toEqual([])
    await Promise.all([library.open(idOf(1)), library.open(idOf(1))])
    await library.open(idOf(1))
    expect(addresses).toEqual([[`?article=${idOf(1)}`, true]])
    expect(library.opened.value?.id).toBe(idOf(1))
    await library.open(null)
    await library.open(null)
    expect(addresses).toHaveLength(2)
    expect(library.opened.value).toBeNull()
  })
  test('leads back to the article that was open, and to none', async () => {
    await library.open(idOf(1))
    await library.open(idOf(2))
    goBack()
    await vi.waitFor(() => expect(library.opened.value?.id).toBe(idOf(1)))
    expect(library.openedId.value).toBe(idOf(1))
    goBack()
    await vi.waitFor(() => expect(library.opened.value).toBeNull())
    expect(library.openedId.value).toBeNull()
  })
  test('leads back over a filter with the article left as it is', async () => {
    await library.open(idOf(1))
    const { value } = library.opened
    library.ask({ filters: chosen('ferry') })
    goBack()
    expect(library.finder.question.value.filters).toEqual(NO_FILTERS)
    await Promise.resolve()
    expect(library.opened.value).toBe(value)
  })
})

describe('several at once', () => {
  test('are deleted with their place kept by the next one, and come back', async () => {
    const [first, second, third] = listed() as [string, string, string]
    await library.remove([first, second])
    await vi.waitFor(() => expect(listed()).toHaveLength(3))
    expect(library.cursor.value).toBe(third)
    expect(said()).toBe('2 articles moved to the trash')
    await undo()
    await vi.waitFor(() => expect(listed()).toHaveLength(5))
  })
  test('are removed from the trash for good, all of them', async () => {
    const [first, second, third] = listed() as [string, string, string]
    await library.remove([first, second, third])
    await vi.waitFor(() => expect(library.finder.trashed.value).toBe(3))
    await library.purge([first, second])
    expect(said()).toBe('2 articles deleted for good')
    await vi.waitFor(() => expect(library.finder.trashed.value).toBe(1))
  })
  test('are tagged where they were not, and only those are untagged by Undo', async () => {
    await world.ask('edit-article', { request: 't', id: idOf(0), tags: ['storm'] })
    await vi.waitFor(() => expect(library.finder.entry(idOf(0))?.tags).toEqual(['storm']))
    await library.addTag([idOf(0), idOf(1)], 'storm')
    await vi.waitFor(() => expect(library.finder.entry(idOf(1))?.tags).toEqual(['storm']))
    expect(said()).toBe('1 article tagged “storm”')
    await undo()
    await vi.waitFor(() => expect(library.finder.entry(idOf(1))?.tags).toEqual([]))
    expect(library.finder.entry(idOf(0))?.tags).toEqual(['storm'])
  })
  test('a tag is renamed on articles and highlights, and back; one that becomes another stays so', async () => {
    const tagged = (id: string, tags: string[]) =>
      world.ask('edit-article', { request: `${id}${tags}`, id, tags })
    await tagged(idOf(0), ['storm'])
    await tagged(idOf(1), ['ferry'])
    await vi.waitFor(() => expect(library.finder.knownTags.value).toHaveLength(2))
    await library.renameTag('storm', 'gale')
    await vi.waitFor(() => expect(library.finder.entry(idOf(0))?.tags).toEqual(['gale']))
    await undo()
    await vi.waitFor(() => expect(library.finder.entry(idOf(0))?.tags).toEqual(['storm']))
    await library.renameTag('storm', 'ferry')
    await vi.waitFor(() => expect(library.finder.knownTags.value).toEqual(['ferry']))
    expect(said()).toBe('“storm” is part of “ferry” now: 1 article')
    expect(library.notices.done.value.at(-1)?.undo).toBeUndefined()
  })
  test('what is refused is said, and no more is tried', async () => {
    world.area.refusal = new Error('Resource::kQuotaBytes quota exceeded')
    await library.remove([idOf(0), idOf(1)])
    expect(library.notices.failure.value).toMatchObject({ code: 'storage-full' })
    expect(said()).toBeUndefined()
  })
})

describe('files', () => {
  const format = (id: string) => FORMATS.find(each => each.id === id) as (typeof FORMATS)[number]

  test('a file for each article comes in one archive, each under a name of its own', async () => {
    await library.exportTo(format('markdown'), listed())
    expect(files[0]?.name).toMatch(/^pressmark-.*\.zip$/)
    const entries = unzipSync(new Uint8Array((await files[0]?.file.arrayBuffer()) ?? []))
    expect(Object.keys(entries).toSorted()).toEqual([
      'Story 0 2.md',
      'Story 0.md',
      'Story 1 2.md',
      'Story 1.md',
      'Story 2.md'
    ])
    for (const bytes of Object.values(entries)) expect(strFromU8(bytes)).toMatch(/^---\ntitle: "Story/)
  })
  test.each(FORMATS.map(({ id }) => id))('%s: one article has its headline for a name', async id => {
    await library.exportTo(format(id), [idOf(0)])
    expect(files[0]?.name).toBe(`Story 0.${format(id).extension}`)
    expect(library.firstFormat().id).toBe(id)
  })
  test('without room to remember the format it is exported all the same', async () => {
    world.drafts.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    await library.exportTo(format('ris'), [idOf(0)])
    expect(files).toHaveLength(1)
  })
  test.each([
    ['Ferry back', 'Ferry back.ris'],
    ['港'.repeat(100), `${'港'.repeat(40)}.ris`],
    [`${'a'.repeat(119)}🚢`, `${'a'.repeat(119)}.ris`],
    ['x'.repeat(300), `${'x'.repeat(120)}.ris`]
  ])('a headline makes a name that every file system takes: %s', async (headline, name) => {
    await withSaved(world, { id: idOf(9), headline: found(headline) })
    await vi.waitFor(() => expect(library.finder.entry(idOf(9))).toBeDefined())
    await library.exportTo(format('ris'), [idOf(9)])
    expect(files[0]?.name).toBe(name)
  })
  test('an export begins with the format that was set, however the last one was made', async () => {
    await library.exportTo(format('ris'), [idOf(0)])
    await set({ exportFormat: 'bibtex' })
    await vi.waitFor(() => expect(library.firstFormat().id).toBe('bibtex'))
    await set({ exportFormat: null })
    await vi.waitFor(() => expect(library.firstFormat().id).toBe('ris'))
  })
  test('a page that was led to for a restore asks for the file, and its address forgets that', async () => {
    library.stop()
    await open(1, '?import')
    expect(library.importing.value).toEqual({ kind: 'asked' })
    expect(addresses).toEqual([['', false]])
  })
  test('what cannot be read is named and left out', async () => {
    world.area.items.set(`art:${idOf(0)}`, 'torn')
    await library.backUp()
    expect(said()).toContain('4 articles exported')
    expect(said()).toContain('1 article could not be read and is left out: Story 0')
  })
  test('a file that is none is refused in words', async () => {
    await library.openFile(new Blob(['Dear reader']), 'letter.txt')
    expect(library.importing.value).toMatchObject({
      kind: 'refused',
      words: expect.stringContaining('does not know')
    })
  })
})

describe('an import', () => {
  const addresses = (count: number) => {
    const lines = Array.from({ length: count }, (_, n) => `https://courier.example/${n},Story ${n}`)
    return new Blob([['url,title', ...lines].join('\n')])
  }

  test.each([
    ['at once', 0],
    ['in the middle', 1]
  ])('of a file that is being looked through ends with the dialog, closed %s', async (_, from) => {
    const looked: number[] = []
    const stop = library.importing.subscribe(state => {
      if (state?.kind !== 'looking') return
      looked.push(state.looked)
      if (state.looked >= from) library.closeImport()
    })
    await library.openFile(addresses(900), 'addresses.csv')
    stop()
    expect(looked).toEqual(from === 0 ? [0] : [0, 200])
    expect(library.importing.value).toBeNull()
    expect(library.notices.failure.value).toBeNull()
  })
  test('of another file takes the place of one that is being looked through', async () => {
    const first = library.openFile(addresses(900), 'first.csv')
    await library.openFile(addresses(3), 'second.csv')
    await first
    expect(library.importing.value).toMatchObject({ kind: 'preview', name: 'second.csv' })
  })
  test('goes on behind a dialog that was closed, keeps others waiting, and is reported', async () => {
    await library.openFile(addresses(60), 'first.csv')
    const running = library.runImport()
    library.closeImport()
    expect(library.importing.value).toBeNull()
    await library.openFile(addresses(3), 'second.csv')
    expect(library.importing.value).toEqual({ kind: 'running', name: 'first.csv' })
    library.closeImport()
    library.askImport()
    expect(library.importing.value).toEqual({ kind: 'running', name: 'first.csv' })
    await running
    expect(library.importing.value).toMatchObject({ kind: 'done', name: 'first.csv', report: { added: 60 } })
  })
})

describe('the reminder of a backup', () => {
  const stored = async () => (await world.settings.read()).settings

  test('comes after as many articles as the reader says, and goes with the backup', async () => {
    expect(library.unsaved.value).toBe(0)
    await set({ reminder: { isOn: true, after: 5 } })
    await vi.waitFor(() => expect(library.unsaved.value).toBe(5))
    await library.backUp()
    await vi.waitFor(() => expect(library.unsaved.value).toBe(0))
    expect((await stored()).lastBackup).toBe(world.now().toISOString())
  })
  test('is turned off where it is shown', async () => {
    await set({ reminder: { isOn: true, after: 2 } })
    await vi.waitFor(() => expect(library.unsaved.value).toBe(5))
    await library.stopReminding()
    await vi.waitFor(() => expect(library.unsaved.value).toBe(0))
    expect((await stored()).reminder).toEqual({ isOn: false, after: 2 })
  })
  test('stays as it was set in earlier versions, which remembered it elsewhere', async () => {
    world.drafts.setItem('last-backup', '2026-01-02T03:04:05.000Z')
    world.drafts.setItem('backup-reminder', 'off')
    await library.takeOverEarlier()
    const { lastBackup, reminder } = await stored()
    expect({ lastBackup, reminder }).toEqual({
      lastBackup: '2026-01-02T03:04:05.000Z',
      reminder: { isOn: false, after: 50 }
    })
    expect(world.drafts.length).toBe(0)
  })
  test('settings that cannot be read are not written over by a backup, which is made all the same', async () => {
    library.stop()
    await open(1, '', fakeArea({ settings: '{"torn' }))
    await library.backUp()
    expect(said()).toContain('1 article exported')
    expect(library.notices.failure.value).toBeNull()
    expect(world.area.items.get('settings')).toBe('{"torn')
  })
})
