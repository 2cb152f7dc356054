import './fake-chrome.ts'

import { expect, test } from 'vitest'
import { type TabsApi, watchOpenTabs } from '../../src/background/open-tabs.ts'
import { FakeEvent } from './fake-chrome.ts'

test('tabs that were open at installation are watched; one that lets no script in keeps none from the others', async () => {
  const onInstalled = new FakeEvent()
  const injected: unknown[] = []
  const queries: unknown[] = []
  watchOpenTabs({
    runtime: { onInstalled, getManifest: () => ({ content_scripts: [{ js: ['src/content/index.js'] }] }) },
    tabs: {
      query: async (query: unknown) => {
        queries.push(query)
        return [{ id: 3 }, { id: 4 }, {}]
      }
    },
    scripting: {
      executeScript: async (injection: { target: { tabId: number } }) => {
        if (injection.target.tabId === 3) throw new Error('Cannot access contents of the page')
        injected.push(injection)
      }
    }
  } as unknown as TabsApi)
  await onInstalled.fire({ reason: 'install' })
  expect(queries).toEqual([{ url: ['http://*/*', 'https://*/*'], discarded: false }])
  expect(injected).toEqual([{ target: { tabId: 4 }, files: ['/src/content/index.js'] }])
})
