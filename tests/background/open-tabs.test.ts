import './fake-chrome.ts'

import { expect, test } from 'vitest'
import { type TabsApi, watchOpenTabs } from '../../src/background/open-tabs.ts'
import { FakeEvent } from './fake-chrome.ts'

const HOME = 'moz-extension://2f0a1a60/'
type Events = { onInstalled: FakeEvent; onAdded: FakeEvent }

test.each([
  {
    when: 'at installation',
    script: 'src/content/index.js',
    happens: ({ onInstalled }: Events) => onInstalled.fire({ reason: 'install' }),
    sites: ['http://*/*', 'https://*/*']
  },
  {
    when: 'when the reader allows a site',
    // As Firefox gives it.
    script: `${HOME}src/content/index.js`,
    happens: ({ onAdded }: Events) => onAdded.fire({ origins: ['http://kestrel.example/*'] }),
    sites: ['http://kestrel.example/*']
  }
])(
  '$when, open tabs are watched; one that lets no script in keeps none from the others',
  async ({ happens, script, sites }) => {
    const onInstalled = new FakeEvent()
    const onAdded = new FakeEvent()
    const injected: unknown[] = []
    const queries: unknown[] = []
    watchOpenTabs({
      permissions: { onAdded },
      runtime: {
        onInstalled,
        getURL: () => HOME,
        getManifest: () => ({ content_scripts: [{ js: [script] }] })
      },
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
    await happens({ onInstalled, onAdded })
    expect(queries).toEqual([{ url: sites, discarded: false }])
    expect(injected).toEqual([{ target: { tabId: 4 }, files: ['/src/content/index.js'] }])
  }
)
