import './fake-chrome.ts'

import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { showFailure, showState } from '../../src/background/icon.ts'
import type { PageState } from '../../src/messages.ts'
import { fakeChrome } from './fake-chrome.ts'

type Action = Parameters<typeof showState>[2]
const recorder = () => {
  const { action, calls } = fakeChrome()
  return { action: action as unknown as NonNullable<Action>, calls: () => Object.fromEntries(calls) }
}

describe('the state of a tab', () => {
  test.each<[PageState, RegExp]>([
    ['nothing', /^Pressmark$/],
    ['article', /summarise/],
    ['saved', /saved/]
  ])('%s has an icon that exists in each size, and words', async (state, title) => {
    const { action, calls } = recorder()
    await showState(7, state, action)
    const { setIcon, setTitle, setBadgeText } = calls() as {
      setIcon: { tabId: number; path: Record<string, string> }
      setTitle: { tabId: number; title: string }
      setBadgeText: { tabId: number; text: string }
    }
    expect([setIcon.tabId, setTitle.tabId, setBadgeText.tabId]).toEqual([7, 7, 7])
    expect(Object.keys(setIcon.path)).toEqual(['16', '32', '48', '128'])
    for (const path of Object.values(setIcon.path))
      expect(existsSync(new URL(`../../public${path}`, import.meta.url)), path).toBe(true)
    expect(setTitle.title).toMatch(title)
    expect(setBadgeText.text).toBe('')
  })

  test('a tab that is closed by now is nobody’s fault', async () => {
    const { action } = recorder()
    const gone = { ...action, setIcon: () => Promise.reject(new Error('No tab with id: 7.')) }
    await expect(showState(7, 'article', gone)).resolves.toBeUndefined()
  })

  test('anything else is', async () => {
    const { action } = recorder()
    const broken = { ...action, setIcon: () => Promise.reject(new Error('Failed to fetch')) }
    await expect(showState(7, 'article', broken)).rejects.toThrow('Failed to fetch')
  })
})

test.each([
  ['access-withheld', /click/],
  ['unreadable-page', /nothing can be highlighted/]
] as const)('a page without access says so on the icon: %s', async (code, title) => {
  const { action, calls } = recorder()
  await showFailure(7, { code, message: '' }, action)
  expect(calls()).toMatchObject({
    setBadgeText: { tabId: 7, text: '!' },
    setTitle: { title: expect.stringMatching(title) }
  })
})
