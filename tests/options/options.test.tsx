/** @vitest-environment jsdom */
import '../background/fake-chrome.ts'

import { afterEach, describe, expect, test, vi } from 'vitest'
import { writeQueue } from '../../src/background/queue.ts'
import { requestHandlers } from '../../src/background/requests.ts'
import { PressmarkError, type RequestName } from '../../src/messages.ts'
import type { ask } from '../../src/messaging.ts'
import { Options } from '../../src/options/Options.tsx'
import { hostIn, type Options as OptionsState, openOptions } from '../../src/options/state.ts'
import type { World } from '../../src/options/world.ts'
import { readSettings, watchSettings } from '../../src/storage/settings.ts'
import { type FakeArea, fakeArea } from '../storage/fake-area.ts'
import { allByRole, byRole, perform, show, textOf, type } from '../ui/screen.ts'

let options: OptionsState | undefined
afterEach(() => options?.stop())

async function shown(area: FakeArea = fakeArea(), changes: Partial<World> = {}) {
  const handlers = requestHandlers(writeQueue(), {
    area,
    now: () => new Date('2031-05-06T07:08:09Z'),
    readPage: async () => ({ kind: 'failed', message: '' }),
    framesWithText: async () => [],
    loadMarker: async () => {},
    showState: async () => {}
  })
  const request = (async (name: RequestName, payload: never) => {
    try {
      return { ok: true, value: await handlers[name](payload, {}) }
    } catch (error) {
      if (!(error instanceof PressmarkError)) throw error
      return { ok: false, failure: { code: error.code, message: error.message } }
    }
  }) as typeof ask
  options = openOptions({
    ask: request,
    settings: { read: () => readSettings(area), watch: callback => watchSettings(callback, area) },
    shortcuts: async () => [
      { name: 'highlight-selection', does: 'Highlight the selected text', keys: 'Alt+Shift+H' },
      { name: 'note-selection', does: 'Highlight and write a note', keys: '' }
    ],
    openShortcutPage: async () => true,
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
  return { root, area, words, change, click }
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
