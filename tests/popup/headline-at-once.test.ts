// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest'
import { headlineAtOnce } from '../../src/popup/headline-at-once.ts'

const HEADLINE = 'Lock gates at Merrow to be rebuilt'

const print = (headings: string[], title: string, openGraph?: string) => {
  document.head.innerHTML = openGraph ? `<meta property="og:title" content="${openGraph}">` : ''
  document.title = title
  document.body.innerHTML = headings.map(heading => `<h1>${heading}</h1>`).join('')
  globalThis.pressmark = { isArticle: true }
}
afterEach(() => {
  globalThis.pressmark = undefined
})

describe('the headline at once', () => {
  test.each([
    ['the title is the same', [HEADLINE], HEADLINE],
    ['the title names the site too', [HEADLINE], `${HEADLINE} | The Merrow Post`],
    ['its markup has line breaks', ['Lock gates\n   at Merrow to be <em>rebuilt</em>'], HEADLINE],
    ['another h1 names the site', ['The Merrow Post', HEADLINE], HEADLINE],
    ['it is the only one', [HEADLINE], 'The Merrow Post']
  ])('is there if %s', (_, headings, title) => {
    print(headings, title)
    expect(headlineAtOnce()).toBe(HEADLINE)
  })

  test('is there if only the open graph repeats it', () => {
    print([HEADLINE], 'Merrow Post', `Flood: ${HEADLINE}`)
    expect(headlineAtOnce()).toBe(HEADLINE)
  })

  test.each([
    ['nothing repeats one of two', ['The Merrow Post and Courier', HEADLINE], 'Merrow'],
    ['a kicker is part of it', [`<span>Floods</span> <span>${HEADLINE}</span>`], `Floods ${HEADLINE}`],
    [
      'two headings are repeated',
      [HEADLINE, 'The Merrow Post and Courier'],
      `${HEADLINE} | The Merrow Post and Courier`
    ],
    ['it is a single word', ['Lock gates'], 'Lock gates'],
    ['there is no heading', [], HEADLINE]
  ])('waits if %s', (_, headings, title) => {
    print(headings, title)
    expect(headlineAtOnce()).toBeNull()
  })

  test('waits on a page that does not look like an article', () => {
    print([HEADLINE], HEADLINE)
    globalThis.pressmark = { isArticle: false }
    expect(headlineAtOnce()).toBeNull()
  })
})
