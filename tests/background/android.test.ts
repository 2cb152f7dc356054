import './fake-chrome.ts'

import { expect, test } from 'vitest'
import { encode } from '../../src/storage/records.ts'
import { sampleRecord } from '../storage/samples.ts'
import { extension } from './fake-chrome.ts'

const { runtime, storage } = extension
const { commands: _, contextMenus: __, ...android } = extension
Object.assign(globalThis, { chrome: android })
const loading = import('../../src/background/index.ts')

test('a browser without shortcuts and menus: the background answers and puts a lost index right', async () => {
  await loading
  expect(runtime.onMessage.listeners.length).toBe(1)
  storage.local.items.set(...encode(sampleRecord()))
  storage.local.items.delete('index:3c0')
  await runtime.onStartup.fire()
  await expect.poll(() => storage.local.items.get('index:3c0')).toContain('Island ferry')
})
