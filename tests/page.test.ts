import './background/fake-chrome.ts'

import { describe, expect, test } from 'vitest'
import { readPage } from '../src/page.ts'
import { textOfAnswer } from '../src/reading-text.ts'
import { extension } from './background/fake-chrome.ts'

const WITHHELD =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.'

describe('a page that lets no script in', () => {
  test.each([
    ['a site that the reader withholds', WITHHELD, 'https://lantern.example/weir', 'access-withheld'],
    [
      'the same in Firefox',
      'Missing host permission for the tab',
      'https://lantern.example/weir',
      'access-withheld'
    ],
    ['a site whose address is not told', WITHHELD, undefined, 'access-withheld'],
    ['a local file', WITHHELD, 'file:///home/reader/weir.html', 'unreadable-page'],
    [
      'the source of a page',
      'Missing host permission for the tab',
      'view-source:https://lantern.example/weir',
      'unreadable-page'
    ],
    ['the browser’s own page', 'Cannot access a chrome:// URL', 'chrome://settings', 'unreadable-page'],
    [
      'an error page',
      'Frame with ID 0 is showing error page',
      'https://lantern.example/weir',
      'unreadable-page'
    ],
    ['a closed tab', 'No tab with id: 7.', null, 'unreadable-page']
  ])('%s', async (_, refusal, url, code) => {
    extension.scripting.executeScript = async () => {
      throw new Error(refusal)
    }
    extension.tabs.open = url === null ? {} : { 7: { id: 7, ...(url && { url }) } }
    await expect(readPage({ tabId: 7 })).rejects.toMatchObject({ code, message: refusal })
  })
})

test.each([
  { name: 'waits for a page that is loading', immediately: false },
  { name: 'takes what is there of it when that is asked for', immediately: true }
])('reading $name', async ({ immediately }) => {
  const asked: unknown[] = []
  Object.assign(extension.scripting, {
    executeScript: async ({ injectImmediately }: { injectImmediately?: boolean }) => {
      asked.push(injectImmediately)
      return [{ result: textOfAnswer({ kind: 'failed', message: 'x' }) }]
    }
  })
  const reading = await readPage({ tabId: 7 }, { force: false }, immediately)
  expect(reading).toEqual({ kind: 'failed', message: 'x' })
  expect(asked).toEqual([immediately, immediately])
})

describe('a language that the reader has not learnt', () => {
  const answering = (...answers: Parameters<typeof textOfAnswer>[0][]) => {
    const files: string[] = []
    Object.assign(extension.scripting, {
      executeScript: async (injection: { files?: string[] }) => {
        if (injection.files) files.push(...injection.files)
        const answer = injection.files ? undefined : answers.shift()
        return [{ result: answer && textOfAnswer(answer) }]
      }
    })
    return files
  }

  test('is put in, and the page read again', async () => {
    const files = answering({ kind: 'needs-language', language: 'pt' }, { kind: 'failed', message: 'read' })
    expect(await readPage({ tabId: 7 })).toEqual({ kind: 'failed', message: 'read' })
    expect(files).toEqual(['/reader.js', '/languages/pt.js'])
  })

  test('is put in again where another reading has brought a new reader meanwhile', async () => {
    const needs = { kind: 'needs-language', language: 'pt' } as const
    const files = answering(needs, needs, { kind: 'failed', message: 'read' })
    expect(await readPage({ tabId: 7 })).toEqual({ kind: 'failed', message: 'read' })
    expect(files).toEqual(['/reader.js', '/languages/pt.js', '/languages/pt.js'])
  })

  test('is not asked for without end', async () => {
    const needs = { kind: 'needs-language', language: 'pt' } as const
    answering(needs, needs, needs, needs, needs, needs)
    expect(await readPage({ tabId: 7 })).toEqual({ kind: 'failed', message: 'the reader did not learn pt' })
  })

  test('is put in together with those that were asked for before: a new reader has forgotten them too', async () => {
    const needs = (language: string) => ({ kind: 'needs-language', language }) as const
    const files = answering(needs('en'), needs('fr'), { kind: 'failed', message: 'read' })
    await readPage({ tabId: 7 })
    expect(files).toEqual(['/reader.js', '/languages/en.js', '/languages/en.js', '/languages/fr.js'])
  })
})

test('a page that is left while it is asked is one that cannot be read', async () => {
  Object.assign(extension.scripting, {
    executeScript: async (injection: { files?: string[] }) => {
      if (injection.files) return [{}]
      throw new Error('the page is gone')
    }
  })
  await expect(readPage({ tabId: 7 })).rejects.toMatchObject({
    code: 'unreadable-page',
    message: 'the page is gone'
  })
})
