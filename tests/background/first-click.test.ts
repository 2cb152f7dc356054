import './fake-chrome.ts'

import { beforeEach, expect, test } from 'vitest'
import { noteAct, openAtFirstClick, type PopupApi } from '../../src/background/first-click.ts'
import { markSelection } from '../../src/background/mark.ts'

const NOW = 1_000_000
const TAB = 7

/** A page that loaded five seconds ago, in which the content script started just now. */
const letIn = {
  loadEventEnd: 1_000,
  watchedSince: 5_900,
  now: 6_000,
  hasAccess: false,
  isFirefox: false,
  active: true
}

let opened: unknown[]
beforeEach(() => {
  opened = []
  noteAct(TAB, Number.NEGATIVE_INFINITY)
})

async function noticed(changes: Partial<typeof letIn> = {}, now = NOW): Promise<void> {
  const page = { ...letIn, ...changes }
  const api = {
    action: { openPopup: async (options: unknown) => void opened.push(options) },
    runtime: page.isFirefox ? { getBrowserInfo: () => {} } : {},
    tabs: { get: async () => ({ active: page.active, url: 'https://lantern.example/weir', windowId: 3 }) },
    scripting: {
      executeScript: async ({ func, args }: { func: (...args: number[]) => boolean; args: number[] }) => {
        const own = { performance, Date, pressmark: globalThis.pressmark }
        Object.assign(globalThis, {
          performance: { timeOrigin: 0, getEntriesByType: () => [{ loadEventEnd: page.loadEventEnd }] },
          Date: { now: () => page.now },
          pressmark: { watchedSince: page.watchedSince }
        })
        const result = func(...args)
        Object.assign(globalThis, own)
        return [{ result }]
      }
    }
  } as unknown as PopupApi
  await openAtFirstClick(TAB, api, async () => page.hasAccess, now)
}

test('a script that a click has let in brings the popup', async () => {
  await noticed()
  expect(opened).toEqual([{ windowId: 3 }])
})

test.each<[string, Partial<typeof letIn>]>([
  ['a site with access', { hasAccess: true }],
  ['Firefox, which opens it by itself', { isFirefox: true }],
  ['a tab in the background', { active: false }],
  ['the next page of the site, for which leave still holds', { watchedSince: 1_010, now: 1_200 }],
  ['a page that becomes an article later', { now: 60_000 }],
  ['a page that is still loading', { loadEventEnd: 0 }]
])('%s opens nothing', async (_, changes) => {
  await noticed(changes)
  expect(opened).toEqual([])
})

test('a highlight by menu or shortcut, which lets the script in too, opens nothing', async () => {
  noteAct(TAB, NOW - 200)
  await noticed()
  expect(opened).toEqual([])
  noteAct(TAB, NOW - 60_000)
  await noticed()
  expect(opened).toHaveLength(1)
})

test('menu and shortcut are noted before the page is asked', async () => {
  await markSelection({ tabId: TAB }, false, async () => {
    await noticed({}, Date.now())
    return { ok: false, failure: { code: 'nothing-selected', message: '' } }
  })
  expect(opened).toEqual([])
})
