import './fake-chrome.ts'

import { expect, test } from 'vitest'
import { type FirstRunApi, welcomeNewReaders } from '../../src/background/first-run.ts'
import { FakeEvent } from './fake-chrome.ts'

test.each([
  ['install', ['extension:/src/welcome/index.html']],
  ['update', []],
  ['browser_update', []],
  ['chrome_update', []]
])('at “%s” the first page opens in %j', async (reason, expected) => {
  const onInstalled = new FakeEvent()
  const opened: unknown[] = []
  welcomeNewReaders({
    runtime: { onInstalled, getURL: (path: string) => `extension:/${path}` },
    tabs: { create: async ({ url }: { url: string }) => opened.push(url) }
  } as unknown as FirstRunApi)
  await onInstalled.fire({ reason })
  expect(opened).toEqual(expected)
})
