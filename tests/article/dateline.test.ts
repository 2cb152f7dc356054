/** Where a piece was written, as printed at the start of its text. */
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { readArticle } from '../../src/article/read.ts'

const SENTENCE = 'The lock gates were closed on Tuesday evening, an hour before the water reached the quay.'

it.each([
  ['NEW YORK/LONDON, March 4 (Reuters) - ', 'NEW YORK/LONDON'],
  ['BERLIN/PARIS (dpa) - ', 'BERLIN/PARIS'],
  ['Berlin/Paris (dpa) - ', 'Berlin/Paris'],
  ['KYIV, Ukraine — ', 'KYIV, Ukraine'],
  ['SAN JOSÉ, Costa Rica (AP) — ', 'SAN JOSÉ, Costa Rica'],
  ['LISBON (AP) — ', 'LISBON'],
  ['Warsaw /PAP/ - ', 'Warsaw'],
  ['Merrow, Ukraine — ', undefined],
  ['Merrow/Oxmere — ', undefined],
  ['', undefined]
])('%s', (start, place) => {
  const { document } = new JSDOM(
    `<!doctype html><html lang="en"><title>Lock gates closed at Merrow</title><article><h1>Lock gates closed at Merrow</h1><p>${start}${SENTENCE}</p>${`<p>${SENTENCE}</p>`.repeat(4)}</article>`
  ).window
  const reading = readArticle(document, 'https://merrow-post.example/news/lock-gates', { force: true })
  expect(reading.kind === 'article' && reading.article.dateline?.value).toBe(place)
})
