/** @vitest-environment jsdom */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Options } from '../../src/options/Options.tsx'
import { bytesWords } from '../../src/options/size-words.ts'
import { hostIn, type Options as OptionsState, openOptions } from '../../src/options/state.ts'
import type { World } from '../../src/options/world.ts'
import { DEFAULT_SETTINGS, readSettings } from '../../src/storage/settings.ts'
import { readSizes } from '../../src/storage/size.ts'
import { type FakeWorld, fakeWorld, withSaved } from '../popup/fake-world.ts'
import { type FakeArea, fakeArea } from '../storage/fake-area.ts'
import { found } from '../ui/sample.ts'
import { allByRole, byRole, perform, show, textOf, type } from '../ui/screen.ts'

let options: OptionsState | undefined
afterEach(() => options?.stop())

async function shown(area: FakeArea = fakeArea(), changes: Partial<World> = {}) {
  const world = fakeWorld(area)
  options = openOptions({
    ...world,
    shortcuts: async () => [
      { name: 'highlight-selection', does: 'Highlight the selected text', keys: 'Alt+Shift+H' },
      { name: 'note-selection', does: 'Highlight and write a note', keys: '' }
    ],
    openShortcutPage: async () => true,
    download: () => {},
    sizes: () => readSizes(area),
    room: async () => undefined,
    version: '0.1.0',
    ...changes
  })
  const root = show(<Options options={options} />)
  await perform(() => void options?.start())
  const words = () =>
    [...root.querySelectorAll<HTMLInputElement>('.meanings input.word')].map(({ value }) => value)
  const change = (selector: string, value: string) =>
    perform(() => {
      const field = root.querySelector<HTMLInputElement>(selector) as HTMLInputElement
      field.value = value
      field.dispatchEvent(new Event('change', { bubbles: true }))
    })
  const click = (name: string) => perform(() => byRole(root, 'button', name).click())
  const settings = async () => (await readSettings(area)).settings
  return { root, area, world, words, change, click, settings }
}

describe('meanings', () => {
  test('are renamed, relettered and recoloured, and stay the ones that highlights have', async () => {
    const { area, change } = await shown()
    await change('[aria-label="Name of Claim"]', 'Doubtful')
    await change('.meanings li:nth-child(2) .letter', 'D')
    await change('.meanings li:nth-child(2) select', 'pink')
    await vi.waitFor(async () =>
      expect((await readSettings(area)).settings.meanings[1]).toEqual({
        key: 'claim',
        word: 'Doubtful',
        letter: 'D',
        colour: 'pink'
      })
    )
  })
  test('are added with the first free colour', async () => {
    const { root, area, words, click } = await shown()
    await type(root.querySelector('[aria-label="Name of a new meaning"]') as HTMLElement, 'To check')
    await click('Add')
    await vi.waitFor(() =>
      expect(words()).toEqual(['Fact', 'Claim', 'Quote', 'Question', 'Background', 'To check'])
    )
    expect((await readSettings(area)).settings.meanings[5]).toMatchObject({ colour: 'grey', letter: 'T' })
  })
  test('are moved and removed, and Undo brings one back to its place', async () => {
    const { words, click } = await shown()
    await click('Move Quote up')
    await vi.waitFor(() => expect(words().slice(0, 3)).toEqual(['Fact', 'Quote', 'Claim']))
    await click('Remove Quote')
    await vi.waitFor(() => expect(words()).toEqual(['Fact', 'Claim', 'Question', 'Background']))
    await click('Undo')
    await vi.waitFor(() => expect(words()).toEqual(['Fact', 'Quote', 'Claim', 'Question', 'Background']))
  })
  test('go back to the five from the start; one of the reader’s own is kept for its highlights', async () => {
    const { root, area, words, click } = await shown()
    await type(root.querySelector('[aria-label="Name of a new meaning"]') as HTMLElement, 'To check')
    await click('Add')
    await vi.waitFor(() => expect(words()).toHaveLength(6))
    await click('Back to the five from the start')
    await vi.waitFor(() => expect(words()).toHaveLength(5))
    expect((await readSettings(area)).settings.retired).toMatchObject([{ key: 'to-check' }])
  })
})

describe('pausing', () => {
  test('a site by name, ended again; what is no site is said', async () => {
    const { root, click } = await shown()
    const field = () => root.querySelector('[aria-label="A site to pause on"]') as HTMLElement
    await type(field(), 'not a site')
    await click('Pause')
    await vi.waitFor(() => expect(textOf(root)).toContain('That is no name of a site'))
    await type(field(), 'https://www.courier.example/a')
    await click('Pause')
    await vi.waitFor(() => byRole(root, 'button', 'Resume on courier.example'))
    await click('Resume on courier.example')
    await vi.waitFor(() => expect(allByRole(root, 'button', 'Resume on courier.example')).toHaveLength(0))
  })
  test('a full disk is not taken for a name that is none, and the name stays to be tried again', async () => {
    const { root, area, click } = await shown()
    area.quota = 0
    const field = () => root.querySelector('[aria-label="A site to pause on"]') as HTMLInputElement
    await type(field(), 'courier.example')
    await click('Pause')
    await vi.waitFor(() => expect(options?.notices.failure.value).toMatchObject({ code: 'storage-full' }))
    expect(textOf(root)).not.toContain('That is no name of a site')
    expect(field().value).toBe('courier.example')
  })
  test('everywhere', async () => {
    const { root, area } = await shown()
    await perform(() => root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click())
    await vi.waitFor(async () => expect((await readSettings(area)).settings.paused.everywhere).toBe(true))
  })
  test.each([
    ['courier.example', 'courier.example'],
    [' HTTPS://Courier.example/x ', 'courier.example'],
    ['localhost', 'localhost'],
    ['courier', undefined],
    ['', undefined],
    ['two words.example', undefined]
  ])('“%s” is the host %s', (name, host) => expect(hostIn(name)).toBe(host))
})

describe('what copies and exports begin with', () => {
  const choices = (root: HTMLElement, of: string) => root.querySelector(`#${of} select`) as HTMLSelectElement

  test('is what was used last, until the reader says otherwise; a style is shown by an example', async () => {
    const { root, change, settings } = await shown()
    expect(choices(root, 'citations').selectedOptions[0]?.text).toBe('The one used last')
    await change('#citations select', 'mla')
    await vi.waitFor(() => expect(textOf(root)).toContain('Quill, Harriet. “Harbour wall'))
    await change('#exports select', 'bibtex')
    await vi.waitFor(async () =>
      expect(await settings()).toMatchObject({ citationStyle: 'mla', exportFormat: 'bibtex' })
    )
    await change('#citations select', '')
    await vi.waitFor(async () => expect((await settings()).citationStyle).toBeNull())
  })
  test('a style of a newer version is kept, though it cannot be shown', async () => {
    const { root, settings, change } = await shown(
      fakeArea({ settings: JSON.stringify({ ...DEFAULT_SETTINGS, citationStyle: 'bluebook' }) })
    )
    expect(choices(root, 'citations').value).toBe('')
    await change('#exports select', 'ris')
    await vi.waitFor(async () => expect(await settings()).toMatchObject({ citationStyle: 'bluebook' }))
  })
})

describe('what is kept', () => {
  const withTwo = async (world: FakeWorld) => {
    await withSaved(world, { id: '3c00000000000001', headline: found('Kept') })
    await withSaved(world, { id: '3c00000000000002', headline: found('Deleted') })
    await world.ask('delete-article', { request: 'd', id: '3c00000000000002' })
  }

  test('is counted and measured by kind, also after a change', async () => {
    const area = fakeArea()
    await withTwo(fakeWorld(area))
    const { root, world } = await shown(area, { room: async () => 1e9 })
    await vi.waitFor(() => expect(textOf(root)).toContain('Articles1Highlights0In the trash1'))
    expect(textOf(root)).toMatch(/Articles with their text ?\d+ kB/)
    expect(textOf(root)).toContain('there is room for 1 GB, of which this is under 1%')
    await world.ask('delete-article', { request: 'e', id: '3c00000000000001' })
    await vi.waitFor(() => expect(textOf(root)).toContain('Articles0Highlights0In the trash2'), 3000)
  })
  test('is downloaded as one file; when that was is noted, and stays so', async () => {
    const area = fakeArea()
    await withTwo(fakeWorld(area))
    const files: [file: Blob, name: string][] = []
    const { root, click, settings } = await shown(area, { download: (...file) => void files.push(file) })
    expect(textOf(root)).toContain('Nothing was backed up from this browser yet')
    await click('Download everything now')
    await vi.waitFor(() => expect(textOf(root)).toContain('Last backup: Mar 4, 2026'))
    expect(files.map(([, name]) => name)).toEqual(['pressmark-2026-03-04.json'])
    const text = await files[0]?.[0].text()
    for (const headline of ['Kept', 'Deleted']) expect(text).toContain(headline)
    expect((await settings()).lastBackup).toBe('2026-03-04T12:00:00.000Z')
    expect(byRole(root, 'link', 'Restore…').getAttribute('href')).toBe('../library/index.html?import')
  })
  test('is reminded of after as many articles as the reader says, or not at all', async () => {
    const { root, change, settings } = await shown()
    await change('#backup input[type=number]', '200')
    await vi.waitFor(async () => expect((await settings()).reminder).toEqual({ isOn: true, after: 200 }))
    await change('#backup input[type=number]', '0')
    expect(root.querySelector<HTMLInputElement>('#backup input[type=number]')?.value).toBe('200')
    await perform(() => root.querySelector<HTMLInputElement>('#backup input[type=checkbox]')?.click())
    await vi.waitFor(async () => expect((await settings()).reminder).toEqual({ isOn: false, after: 200 }))
  })
  test.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [83_249_000, '83.2 MB'],
    [2.5e12, '2.5 TB']
  ])('%d are %s', (bytes, words) => expect(bytesWords(bytes)).toBe(words))
})

test('each section is in the index, and where to begin is said', async () => {
  const { root } = await shown()
  const links = [...root.querySelectorAll<HTMLAnchorElement>('nav a')]
  expect(links.map(({ text }) => text)).toEqual(
    [...root.querySelectorAll('main h2 span')].map(({ textContent }) => textContent)
  )
  for (const { hash } of links) expect(root.querySelector(hash)?.tagName).toBe('SECTION')
  expect(byRole(root, 'link', 'What Pressmark does').getAttribute('href')).toBe('../welcome/index.html')
  expect(textOf(root)).toContain('Permission is hereby granted')
})

test('shortcuts as they are set, and what to do where the browser opens its page for nobody', async () => {
  const { root, click } = await shown(fakeArea(), { openShortcutPage: async () => false })
  await vi.waitFor(() => expect(textOf(root)).toMatch(/Highlight the selected text.*Alt\+Shift\+H/))
  expect(textOf(root)).toMatch(/write a note.*not set/)
  await click('Change them in the browser')
  await vi.waitFor(() => expect(textOf(root)).toContain('Manage extension shortcuts'))
})

test('settings that cannot be read are said, and begun anew when the reader says so', async () => {
  const { root, area, click } = await shown(fakeArea({ settings: '{"torn' }))
  await vi.waitFor(() => expect(textOf(root)).toContain('cannot be read'))
  await click('Begin anew, keep the old ones aside')
  await vi.waitFor(() => expect(textOf(root)).not.toContain('cannot be read'))
  expect(area.items.get('settings:damaged')).toBe('{"torn')
})
