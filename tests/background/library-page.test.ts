import './fake-chrome.ts'

import { expect, test } from 'vitest'
import { type LibraryPageApi, openLibraryPage } from '../../src/background/library-page.ts'

const LIBRARY = 'chrome-extension://pressmark/src/library/index.html'

async function openWith(open: { id: number; windowId: number }[], isPhone = false): Promise<unknown[]> {
  const done: unknown[] = []
  const note =
    (name: string) =>
    async (...args: unknown[]) =>
      void done.push([name, ...args])
  const api = {
    runtime: { getURL: (path: string) => `chrome-extension://pressmark/${path}` },
    tabs: { query: async () => open, create: note('create'), update: note('update') },
    ...(!isPhone && { windows: { update: note('window') } })
  } as unknown as LibraryPageApi
  await openLibraryPage(api)
  return done
}

test('the library opens in a tab of its own', async () => {
  expect(await openWith([])).toEqual([['create', { url: LIBRARY }]])
})

test('a library that is open comes to the front, with its window', async () => {
  expect(await openWith([{ id: 4, windowId: 9 }])).toEqual([
    ['update', 4, { active: true }],
    ['window', 9, { focused: true }]
  ])
  expect(await openWith([{ id: 4, windowId: 9 }], true)).toEqual([['update', 4, { active: true }]])
})
