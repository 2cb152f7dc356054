import './fake-chrome.ts'

import { expect, test } from 'vitest'
import { encode } from '../../src/storage/records.ts'
import { sampleRecord } from '../storage/samples.ts'
import { extension } from './fake-chrome.ts'

const { runtime, commands, contextMenus, storage } = extension
const loading = import('../../src/background/index.ts')

test('every listener is there when the script has run: a woken worker gets its event only then', async () => {
  await loading
  expect(runtime.onMessage.listeners.length).toBe(1)
  expect(commands.onCommand.listeners.length).toBe(1)
  expect(contextMenus.onClicked.listeners.length).toBe(1)
})

test.each(['onStartup', 'onInstalled'] as const)('%s puts a lost index right', async event => {
  await loading
  storage.local.items.set(...encode(sampleRecord()))
  storage.local.items.delete('index:3c0')
  await runtime[event].fire({ reason: 'update' })
  await expect.poll(() => storage.local.items.get('index:3c0')).toContain('Island ferry')
})

test('a message gets its answer from the store', async () => {
  await loading
  const { article } = sampleRecord()
  const reply = await new Promise(resolve => {
    const message = { pressmark: 'save-article', payload: { request: 'r1', article } }
    const sender = { id: 'pressmark', url: 'chrome-extension://pressmark/src/popup/index.html' }
    void runtime.onMessage.fire(message, sender, resolve)
  })
  expect(reply).toMatchObject({ ok: true, value: { type: 'article', article: { id: article.id } } })
  expect(storage.local.items.has(`art:${article.id}`)).toBe(true)
})
