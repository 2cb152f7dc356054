/** The cheap form of detection, for the badge: small pages of each kind. */
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/article/detect.ts'

const JAPANESE = '水門は火曜日の夕方、水が岸壁に届く一時間前に閉じられたと市は発表した。'
const CHINESE = '周二傍晚，在河水到达码头前一小时，梅罗的船闸已经关闭，市政府当天晚上表示。'
const KOREAN = '메로의 수문은 화요일 저녁 물이 부두에 닿기 한 시간 전에 닫혔다고 시는 밝혔다.'
const ENGLISH =
  'The lock gates at Merrow were closed on Tuesday evening, an hour before the water reached the quay. '

const jsonLd = (type: string) => `<script type="application/ld+json">{"@type":"${type}"}</script>`
const say = (html: string, address = 'https://merrow-post.example/lock-gates') =>
  detect(new JSDOM(`<!doctype html>${html}`).window.document, address)
const story = (sentence: string, times = 6) =>
  `${jsonLd('NewsArticle')}<h1>Merrow</h1>${`<p>${sentence}</p>`.repeat(times)}`

/** A headline and prose, and nothing that says what they are. */
const loose = (times = 20) => `<h1>Lock gate</h1>${`<p>${ENGLISH}</p>`.repeat(times)}`
const PUBLISHED = '<meta property="article:published_time" content="2025-10-02">'
const TIME = '<time datetime="2025-10-02">2 October</time>'
const BYLINE = '<p class="byline">Ida Holm</p>'
const PASSWORD = '<input type="password">'
const openGraph = (type: string) => `<meta property="og:type" content="${type}">`

describe('what turns the verdict', () => {
  it.each<[name: string, without: string, piece: string, verdict: boolean]>([
    ['a time of publishing', loose(), PUBLISHED, true],
    ['an open graph of articles', loose(), openGraph('article'), true],
    ['a time on the page', `${PUBLISHED}${PASSWORD}${loose()}${BYLINE}`, TIME, true],
    ['a byline', `${PUBLISHED}${PASSWORD}${loose()}${TIME}`, BYLINE, true],
    ['an open graph of music', `${PUBLISHED}${loose()}`, openGraph('music.song'), false],
    ['a product', `${jsonLd('Article')}${loose()}`, jsonLd('Product'), false],
    ['a password field', `${PUBLISHED}${loose()}`, PASSWORD, false]
  ])('%s', (_, without, piece, verdict) => {
    expect(say(without)).toBe(!verdict)
    expect(say(`${piece}${without}`)).toBe(verdict)
  })

  it('no headline, and little text', () => {
    const page = `${PUBLISHED}${loose()}`
    expect(say(page.replace(/<h1>.*<\/h1>/, ''))).toBe(false)
    expect(say(`${jsonLd('NewsArticle')}${loose(1)}`)).toBe(false)
  })

  it('a product beside a news article does not', () => {
    expect(say(`${jsonLd('NewsArticle')}${jsonLd('Product')}${loose()}`)).toBe(true)
  })

  it.each<[address: string, verdict: boolean]>([
    ['https://merrow-post.example', false],
    ['https://merrow-post.example/', false],
    ['https://merrow-post.example/index.html', false],
    ['https://merrow-post.example/news/Politics', false],
    ['https://merrow-post.example/merrow', false],
    ['https://merrow-post.example/lock-gates', true],
    ['https://merrow-post.example/news?id=5', true],
    ['about:blank', true]
  ])('the address %s beside the type of an article', (address, verdict) => {
    expect(say(`${jsonLd('Article')}${loose()}`, address)).toBe(verdict)
  })

  it.each<[address: string, verdict: boolean]>([
    ['https://merrow-post.example/2025/10/merrow', true],
    ['https://merrow-post.example/lock-gates-closed-again', true],
    ['https://merrow-post.example/lock-gates', false]
  ])('the address %s beside a date', (address, verdict) => {
    expect(say(`${loose()}${TIME}`, address)).toBe(verdict)
  })
})

describe('an article', () => {
  it.each([
    ['in English', story(ENGLISH)],
    ['in Japanese', story(JAPANESE, 7)],
    ['in Chinese', story(CHINESE, 7)],
    ['in Korean', story(KOREAN, 7)],
    [
      'in Japanese, without paragraphs',
      `${jsonLd('NewsArticle')}<h1>水門</h1><div>${`${JAPANESE}<br>`.repeat(9)}</div>`
    ],
    ['of an open graph of websites', `<meta property="og:type" content="website">${story(ENGLISH)}`]
  ])('%s', (_, page) => {
    expect(say(page)).toBe(true)
  })
})

it('sees a story that stands in open shadow roots', () => {
  const { document } = new JSDOM('<!doctype html><x-paper></x-paper>').window
  const page = document.querySelector('x-paper')?.attachShadow({ mode: 'open' }) as ShadowRoot
  page.innerHTML = '<h1>Merrow</h1><x-body></x-body>'
  const body = page.querySelector('x-body')?.attachShadow({ mode: 'open' }) as ShadowRoot
  body.innerHTML = `<p class="byline">By Ida Holm</p>${`<p>${ENGLISH}</p>`.repeat(20)}`
  expect(detect(document, 'https://merrow-post.example/2025/10/02/lock-gates')).toBe(true)
})

describe('no article', () => {
  it.each([
    [
      'a page about a thing',
      `<meta property="og:type" content="website">${jsonLd('Article')}<h1>Lock gate</h1>${`<p>${ENGLISH}</p>`.repeat(20)}`
    ],
    ['a video by its open graph', `<meta property="og:type" content="video.other">${loose()}`],
    ['a product by its structured data', `${jsonLd('Product')}${loose()}`],
    ['a page that asks for a password', `<input type="password">${loose(4)}`],
    ['a row of short labels in Japanese', `${jsonLd('WebPage')}<h1>水門</h1>${'<p>水門</p>'.repeat(90)}`]
  ])('%s', (_, page) => {
    expect(say(page)).toBe(false)
  })
})
