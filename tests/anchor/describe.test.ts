/** What is kept of a place: its words, and those around it. */
import { expect, it } from 'vitest'
import { describeSpan, PageText } from '../../src/anchor/index.ts'
import { bodyOf } from './dom.ts'

const described = (html: string, text: string) => {
  const page = new PageText(bodyOf(html))
  const start = page.text.indexOf(text)
  return describeSpan(page, start, start + text.length).parts
}

it('keeps the words as shown, with up to 32 characters on each side', () => {
  const html = '<p>The harbour board met on Tuesday behind closed doors and took no minutes, they said.</p>'
  expect(described(html, 'behind closed doors')).toEqual([
    {
      quote: {
        type: 'TextQuoteSelector',
        exact: 'behind closed doors',
        prefix: 'he harbour board met on Tuesday ',
        suffix: ' and took no minutes, they said.'
      },
      position: { type: 'TextPositionSelector', start: 33, end: 52 }
    }
  ])
})

it.each<[name: string, html: string, text: string, prefix: string, suffix: string]>([
  ['a block of its own', '<p>One</p><p>Two</p><p>Three</p>', 'Two', 'One\n', '\nThree '],
  ['white space around it in its block', '<p>One</p><p> Two </p><p>Three</p>', 'Two', 'One\n', '\nThree '],
  ['the first of the page', '<p>One two</p>', 'One', '\n', ' two '],
  ['the last of the page', '<p>One two</p>', 'two', 'One ', '\n'],
  ['within its block', '<p>One two three</p>', 'two', 'One ', ' three '],
  ['lines of the source', '<p>One\n    two\n    three</p>', 'two', 'One ', ' three '],
  ['a word cut in two', '<p>harbourmaster</p>', 'bourmas', 'har', 'ter ']
])('marks where a block begins and ends: %s', (_, html, text, prefix, suffix) => {
  expect(described(html, text)[0]?.quote).toMatchObject({ prefix, suffix })
})

it('folds the white space of what it keeps, and takes as much context for it', () => {
  const gap = '\n          '
  const html = `<p>met on${gap}Tuesday behind${gap}closed doors and${gap}took no minutes</p>`
  const [part] = described(html, `behind${gap}closed`)
  expect(part?.quote).toMatchObject({
    exact: 'behind closed',
    prefix: 'met on Tuesday ',
    suffix: ' doors and took no minutes '
  })
})
