import { describe, expect, test } from 'vitest'
import type { DetectionReason } from '../../src/article/model.ts'
import { reasonsAgainst, reasonsFor } from '../../src/popup/reasons.ts'
import { unreadableWords } from '../../src/popup/unreadable.ts'
import { changedSinceSaved } from '../../src/saved/changed.ts'
import { anchorOf, article, found } from '../ui/sample.ts'

describe('why a page cannot be read', () => {
  test.each([
    { name: 'the browser’s own page', address: 'chrome://settings', expected: /belongs to the browser/ },
    { name: 'an address that is not told', address: undefined, expected: /belongs to the browser/ },
    { name: 'a PDF', address: 'https://a.example/report.PDF?x=1', expected: /PDF/ },
    { name: 'a store', address: 'https://addons.mozilla.org/en-US/', expected: /store/ },
    { name: 'a file', address: 'file:///home/r/page.html', expected: /files on this computer/ },
    {
      name: 'another page of the web',
      address: 'https://a.example/',
      expected: /lets no extension read this page/
    }
  ])('$name', ({ address, expected }) => {
    const words = unreadableWords(address)
    expect(words.title).toMatch(expected)
    expect(words.advice).not.toBe('')
  })
})

describe('why a page is taken for no article', () => {
  const reasons: DetectionReason[] = [
    { code: 'link-list', supports: false, detail: '81 % of the text in links' },
    { code: 'link-list', supports: false, detail: 'again' },
    { code: 'headline', supports: true, detail: 'h1' }
  ]
  test('what speaks against, once each, with the detail', () => {
    expect(reasonsAgainst(reasons)).toEqual([
      { words: 'It is mostly links to other pages', detail: '81 % of the text in links' }
    ])
  })
  test('what speaks for it', () => {
    expect(reasonsFor(reasons).map(({ words }) => words)).toEqual(['It has a headline'])
  })
})

describe('changedSinceSaved', () => {
  test.each([
    { name: 'nothing', now: article(), expected: false },
    {
      name: 'places only',
      now: article({ headline: found(article().headline.value, anchorOf('x', 999)) }),
      expected: false
    },
    { name: 'the headline', now: article({ headline: found('The crane goes') }), expected: true },
    { name: 'a block', now: article({ blocks: [] }), expected: true }
  ])('$name', ({ now, expected }) => {
    expect(changedSinceSaved(article(), now)).toBe(expected)
  })
})
