/** Posts that pages embed: each is its poster's quotation, said on the platform. */
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { readArticle } from '../../src/article/read.ts'

const TEXT = 'The water is still rising, stay off the quay tonight.'
const PARAGRAPHS = [
  'The lock gates at Merrow were closed on Tuesday evening, an hour before the water reached the quay.',
  'Nobody had expected the river to rise by two metres within a single night in the middle of March.',
  'Boats that lay below the bridge were towed to the old basin, where the fire brigade watched over them.',
  'The council will decide in March whether the gates are to be replaced or mended once more.'
].map(text => `<p>${text}</p>`)

function quotesOn(post: string) {
  const { document } = new JSDOM(
    `<!doctype html><html lang="en"><title>Lock gates closed</title><article><h1>Lock gates closed</h1>${PARAGRAPHS.slice(0, 2).join('')}${post}${PARAGRAPHS.slice(2).join('')}</article>`
  ).window
  const reading = readArticle(document, 'https://merrow-post.example/lock-gates', { force: true })
  if (reading.kind !== 'article') throw new Error(`read as ${reading.kind}`)
  return reading.article.quotes
}

const signed = (name: string, address: string) =>
  `<p>${TEXT}</p>— Vera Holm (<a href="${address}">@${name}</a>) <a href="${address}">March 4, 2026</a>`

it.each([
  [
    'X',
    `<blockquote class="twitter-tweet">${signed('veraholm', 'https://x.com/veraholm/status/19')}</blockquote>`
  ],
  [
    'Truth Social',
    `<blockquote class="truthsocial-embed">${signed('veraholm', 'https://truthsocial.com/@veraholm/posts/114')}</blockquote>`
  ],
  [
    'Bluesky',
    `<blockquote class="bluesky-embed">${signed('vera.example', 'https://bsky.app/profile/vera.example/post/3l')}</blockquote>`
  ],
  [
    'Mastodon',
    `<blockquote class="mastodon-embed">${signed('vera@toots.example', 'https://toots.example/@vera/11400000')}</blockquote>`
  ],
  [
    'Facebook',
    `<div class="fb-post"><blockquote cite="https://www.facebook.com/vera.holm/posts/1"><p>${TEXT}</p>Posted by <a href="https://www.facebook.com/vera.holm">Vera Holm</a> on&nbsp;<a href="https://www.facebook.com/vera.holm/posts/1">Wednesday, 4 March 2026</a></blockquote></div>`
  ]
])('%s', (platform, post) => {
  const quotes = quotesOn(post)
  expect(quotes).toHaveLength(1)
  expect(quotes[0]).toMatchObject({
    text: TEXT,
    kind: 'direct',
    venue: platform,
    speaker: { name: 'Vera Holm' }
  })
})
