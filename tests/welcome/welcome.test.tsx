/** @vitest-environment jsdom */
import '../background/fake-chrome.ts'

import { afterEach, expect, test, vi } from 'vitest'
import { openWelcome, type Welcome as WelcomeState } from '../../src/welcome/state.ts'
import { Welcome } from '../../src/welcome/Welcome.tsx'
import type { World } from '../../src/welcome/world.ts'
import { allByRole, byRole, perform, show, textOf } from '../ui/screen.ts'

const ALLOW = 'Allow Pressmark to notice articles'

let welcome: WelcomeState | undefined
afterEach(() => welcome?.stop())

interface Reader {
  hasAccess: boolean
  says: boolean
}

/** The page, before a reader who has given access or not, and who says yes or no when asked. */
async function shown(reader: Reader, changes: Partial<World> = {}) {
  let tell = () => {}
  welcome = openWelcome({
    place: 'chromium',
    shortcuts: async () => [
      { name: '_execute_action', does: 'Open Pressmark', keys: 'Alt+Shift+P' },
      { name: 'highlight-selection', does: 'Highlight', keys: '' }
    ],
    hasAccess: async () => reader.hasAccess,
    requestAccess: async () => {
      reader.hasAccess = reader.says
      return reader.says
    },
    onAccess: callback => {
      tell = callback
      return () => {}
    },
    ...changes
  })
  const root = show(<Welcome welcome={welcome} />)
  await perform(() => void welcome?.start())
  return { root, tell: () => tell() }
}

test('three things to know, with the keys as they are set', async () => {
  const { root } = await shown({ hasAccess: true, says: true })
  expect(allByRole(root, 'region').map(region => textOf(region.querySelector('h2') as Element))).toEqual([
    'Click the icon on an article',
    'Select text to highlight it',
    'Everything stays on this device'
  ])
  await vi.waitFor(() => expect([...root.querySelectorAll('kbd')].map(textOf)).toEqual(['Alt+Shift+P']))
  expect(allByRole(root, 'button')).toEqual([])
})

test('where the icon is depends on the browser', async () => {
  const words = async (place: World['place']) =>
    textOf((await shown({ hasAccess: true, says: true }, { place })).root)
  expect(await words('chromium')).toContain('the pin beside it')
  expect(await words('firefox')).toContain('the wheel beside it')
  expect(await words('android')).toContain('in the browser’s menu')
})

test('access is asked for where it was not given; the answer is said', async () => {
  const { root } = await shown({ hasAccess: false, says: true })
  await perform(() => byRole(root, 'button', ALLOW).click())
  await vi.waitFor(() => expect(allByRole(root, 'button', ALLOW)).toEqual([]))
  expect(textOf(byRole(root, 'status'))).toContain('The icon tells articles apart')
})

test('who says no can still say yes, also in the browser’s settings', async () => {
  const reader = { hasAccess: false, says: false }
  const { root, tell } = await shown(reader)
  await perform(() => byRole(root, 'button', ALLOW).click())
  await vi.waitFor(() => expect(textOf(byRole(root, 'status'))).toContain('As you like'))
  reader.hasAccess = true
  await perform(tell)
  await vi.waitFor(() => expect(allByRole(root, 'button', ALLOW)).toEqual([]))
})
