import './background/fake-chrome.ts'

import { describe, expect, test } from 'vitest'
import { framesWithText, placeOfSelection } from '../src/frames.ts'
import { extension } from './background/fake-chrome.ts'

/** What the script gives in each frame; without an answer the browser lets none in. */
const answering = (results: Record<number, unknown> | null) => {
  Object.assign(extension.scripting, {
    executeScript: async () => {
      if (!results) throw new Error('Cannot access a chrome:// URL')
      return Object.entries(results).map(([frameId, result]) => ({ frameId: Number(frameId), result }))
    }
  })
}

describe('what is selected is in', () => {
  test.each([
    ['the page, where nothing is', { 0: 0, 4: 0 }, { tabId: 7 }],
    ['the page', { 0: 2, 4: 0 }, { tabId: 7 }],
    ['the page, and an old selection in a frame without the focus', { 0: 2, 4: 1 }, { tabId: 7 }],
    ['a frame, all around which have the focus too', { 0: 2, 4: 2 }, { tabId: 7, frameId: 4 }],
    ['a frame, for the moment without the focus', { 0: 0, 4: 1 }, { tabId: 7, frameId: 4 }],
    ['a page that lets no script in', null, { tabId: 7 }]
  ])('%s', async (_, results, expected) => {
    answering(results)
    expect(await placeOfSelection(7)).toEqual(expected)
  })
})

test('frames that may hold an article are those of its origin with text, the longest first', async () => {
  answering({ 0: 0, 3: 900, 4: 599, 5: 4000, 6: null })
  expect(await framesWithText(7)).toEqual([
    { tabId: 7, frameId: 5 },
    { tabId: 7, frameId: 3 }
  ])
})
