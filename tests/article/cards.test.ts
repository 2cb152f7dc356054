/** Cards of other stories: a page that is made of them is no article, and their dates are not its own. */
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { readArticle } from '../../src/article/read.ts'

const EXCERPT =
  'The swans came back to the basin this spring, and two of them have a mate at last, the warden of Merrow said on Sunday. “They were late,” she added.'
const card = (day: number) =>
  `<article><h2><a href="/news/2025/03/0${day}/swans-of-merrow-part-${day}">Swans of Merrow come back, part ${day}</a></h2><time datetime="2025-03-0${day}T10:00">March ${day}</time><p>By Harriet Quill</p><p>${EXCERPT}</p></article>`
const CARDS = [1, 2, 3, 4, 5, 6].map(card).join('')
const paragraph = (n: number) =>
  `<p>Gate ${n} at Merrow was closed on Tuesday evening, ${n} hours before the water reached the quay. “It held,” the keeper said, “as it has always done.”</p>`
const TEXT = [1, 2, 3, 4, 5, 6].map(paragraph).join('')
/** What templates say of every page. */
const HEAD = '<meta property="og:type" content="article"><link rel="amphtml" href="/amp">'

const read = (headline: string, body: string, head = '') =>
  readArticle(
    new JSDOM(
      `<!doctype html><html lang="en"><head><title>${headline}</title>${head}</head><body><main>${body}</main></body></html>`
    ).window.document,
    'https://merrow-post.example/news/12345/lock-gates-closed-at-merrow'
  )

it.each([
  ['a page not found', 'Page not found', '<p>It may have moved.</p>'],
  ['a list of stories', 'All the stories of the swans', '']
])('no article: %s', (_, headline, text) => {
  expect(read(headline, `<h1>${headline}</h1>${text}${CARDS}`, HEAD).kind).toBe('not-article')
})

it.each([
  ['above cards', `<h1>Lock gates closed at Merrow</h1>${TEXT}${CARDS}`],
  ['below cards', `${CARDS}<h1>Lock gates closed at Merrow</h1>${TEXT}`],
  [
    'of posts that lead to themselves',
    `<h1>Lock gates closed at Merrow</h1>${[1, 2, 3, 4, 5].map(n => `<article><h2><a href="/news/12345/lock-gates-closed-at-merrow/post-${n}">The water has reached step ${n}</a></h2>${paragraph(n)}</article>`).join('')}`
  ]
])('an article %s, without a date of theirs', (_, body) => {
  const reading = read('Lock gates closed at Merrow', body, HEAD)
  expect(reading.kind === 'article' && reading.article.headline.value).toBe('Lock gates closed at Merrow')
  expect(reading.kind === 'article' && reading.article.published).toBeUndefined()
})
