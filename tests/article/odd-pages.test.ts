/** Small pages, each with one thing that is odd about it. */
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/model.ts'
import { readArticle } from '../../src/article/read.ts'

const PARAGRAPHS = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>The harbour wall moved by ${i + 2} millimetres in the week of the storm, and the gauge below the pier was read by hand each morning.</p>`
).join('')

const page = (body: string, head = '') =>
  new JSDOM(
    `<!doctype html><html lang="en"><head><title>Harbour wall moves again</title>${head}</head><body>${body}</body></html>`
  ).window.document

const read = (body: string, head = ''): Article => {
  const reading = readArticle(page(body, head), 'https://courier.example/news/harbour-wall-moves-again', {
    force: true
  })
  if (reading.kind !== 'article') throw new Error(`read as ${reading.kind}`)
  return reading.article
}

const story = (body = PARAGRAPHS) => `<article><h1>Harbour wall moves again</h1>${body}</article>`
const textOf = (article: Article) => article.blocks.map(block => block.text).join('\n')

const LONG = Array.from(
  { length: 25 },
  (_, i) =>
    `<p>My neighbour said number ${i} of these walls will outlive us all, and I for one agree with every word of it.</p>`
).join('')

describe('what is longer than the article is not the article', () => {
  it.each([
    ['comments', story(`${PARAGRAPHS}<section id="comments" class="comments">${LONG}</section>`)],
    ['a consent dialog', `<div role="dialog">${LONG}</div><main>${story()}</main>`],
    ['hidden text', `<main>${story()}</main><div hidden>${LONG}</div>`]
  ])('%s', (_, body) => {
    const text = textOf(read(body))
    expect(text).toContain('moved by 2 millimetres')
    expect(text).not.toContain('My neighbour')
  })
})

describe('agencies are credited only where they are credits', () => {
  it.each([
    [
      'in a dateline',
      '<p>PORT AMITY (AP) — The wall moved again on Monday, the harbour office said after a long night.</p>',
      'AP'
    ],
    [
      'between slashes',
      '<p>Warsaw /PAP/ The wall moved again on Monday, the harbour office said after a long night.</p>',
      'PAP'
    ],
    ['on a line of its own', `${PARAGRAPHS}<p>With material from dpa</p>`, 'dpa'],
    [
      'not as the short form of somebody',
      '<p>The Port Authority (PA) said on Monday that the wall had moved by six millimetres.</p>',
      undefined
    ],
    [
      'not as a term',
      '<p>Talks about artificial general intelligence (AGI) met with laughter at the harbour office.</p>',
      undefined
    ],
    [
      'not as a button',
      '<button>AA</button><p>The wall moved again on Monday, the harbour office said after a long night.</p>',
      undefined
    ]
  ])('%s', (_, body, agency) => {
    expect(read(story(body + PARAGRAPHS)).agency?.value).toBe(agency)
  })
})

describe('authors', () => {
  const authorsOf = (name: string) =>
    read(
      story(),
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour wall moves again', author: { '@type': 'Person', name } })}</script>`
    ).authors.map(author => author.value)
  it.each([
    ['Michael E. Miller', ['Michael E. Miller']],
    ['Renée Graham', ['Renée Graham']],
    ['Di Stefano', ['Di Stefano']],
    ['Олена Петренко та Іван Коваль', ['Олена Петренко', 'Іван Коваль']],
    ['Emre Yılmaz, Ana Ruiz', ['Emre Yılmaz', 'Ana Ruiz']],
    ['ssi', ['ssi']]
  ])('%s', (name, authors) => {
    expect(authorsOf(name)).toEqual(authors)
  })
})

describe('headlines keep their own dashes', () => {
  it.each([
    [
      'a dash',
      'Storm hits the coast – thousands flee their homes',
      'Storm hits the coast – thousands flee their homes'
    ],
    [
      'a site behind it',
      'Storm hits the coast – thousands flee | The Courier',
      'Storm hits the coast – thousands flee'
    ]
  ])('%s', (_, title, headline) => {
    const body = `<article><div>${headline}</div>${PARAGRAPHS}</article>`
    const reading = readArticle(
      new JSDOM(
        `<head><title>${title}</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="The Courier"></head><body>${body}</body>`
      ).window.document,
      'https://courier.example/news/storm',
      { force: true }
    )
    expect(reading.kind === 'article' && reading.article.headline.value).toBe(headline)
  })
})

describe('captions and credits', () => {
  const figure = (caption: string) =>
    read(
      story(
        `<figure><img src="/wall.jpg" width="900"><figcaption>${caption}</figcaption></figure>${PARAGRAPHS}`
      )
    ).leadImage
  it.each([
    [
      'a credit in the middle',
      'The wall (© Jo Li) before the storm of last May.',
      'The wall (© Jo Li) before the storm of last May.',
      '© Jo Li'
    ],
    [
      'letters that count pictures',
      '(a) the wall, (b) the pier and (c) the lighthouse in May.',
      '(a) the wall, (b) the pier and (c) the lighthouse in May.',
      undefined
    ],
    [
      'an agency that is shown',
      'The Reuters building in Canary Wharf.',
      'The Reuters building in Canary Wharf.',
      undefined
    ],
    [
      'a credit behind it',
      'The wall in May. Photo: Jo Li/The Courier',
      'The wall in May.',
      'Jo Li/The Courier'
    ]
  ])('%s', (_, text, caption, credit) => {
    expect([figure(text)?.caption?.value, figure(text)?.credit?.value]).toEqual([caption, credit])
  })
})

it('keeps paragraphs that begin like a teaser', () => {
  const sentences = [
    'Related charges against two officials were dropped in May.',
    'Watch out for ice on the harbour road, police said on Friday.'
  ]
  const text = textOf(read(story(PARAGRAPHS + sentences.map(sentence => `<p>${sentence}</p>`).join(''))))
  for (const sentence of sentences) expect(text).toContain(sentence)
})

it('takes neither label nor link for key points', () => {
  const box =
    '<div class="key-points"><h3>What you need to know about the wall today</h3><p>The wall has moved by nine millimetres.</p><p>The pier is closed until Thursday noon.</p><p>Read more</p></div>'
  expect(read(story(box + PARAGRAPHS)).keyPoints.map(point => point.text)).toEqual([
    'The wall has moved by nine millimetres.',
    'The pier is closed until Thursday noon.'
  ])
})

it('leaves out how characters are read aloud', () => {
  const text = textOf(
    read(
      story(
        `<p><ruby>港湾<rp>(</rp><rt>こうわん</rt><rp>)</rp></ruby>の壁は今週も少しずつ動き続けていると当局は発表した。</p>${PARAGRAPHS}`
      )
    )
  )
  expect(text).toContain('港湾の壁は')
})

it('does not overrule a language that it cannot tell', () => {
  const croatian =
    '<p>Zid u luci pomaknuo se za devet milimetara, rekao je glasnogovornik, a stanovnici su se okupili na trgu kako bi čuli što se dogodilo.</p>'.repeat(
      4
    )
  const document = page(story(croatian))
  document.documentElement.lang = 'hr'
  const reading = readArticle(document, 'https://courier.example/x', { force: true })
  expect(reading.kind === 'article' && reading.article.language?.value).toBe('hr')
})

describe('what is too long to be read whole', () => {
  it('names the cap that it hit', () => {
    const article = read(
      story(`<p>${'The wall moved again, the harbour office said. '.repeat(3000)}</p>${PARAGRAPHS}`)
    )
    expect(article.limits).toEqual(['only the first 100,000 characters of a paragraph are read'])
  })

  it('says how much of a very long text it has read', () => {
    const sentence = 'The wall moved again, the harbour office said. '
    const article = read(
      story(Array.from({ length: 10 }, (_, n) => `<p>${n} ${sentence.repeat(1200)}</p>`).join(''))
    )
    const length = article.blocks.reduce((sum, { text }) => sum + text.length, 0)
    expect(length).toBeLessThan(400_000)
    expect(article.limits).toEqual([`only the first ${length.toLocaleString('en')} characters are read`])
  })
})

describe('the genre, where the page says it', () => {
  const HEADLINE = 'Harbour wall moves again'
  const genreOf = (address: string, headline: string, kicker = '', title = headline) => {
    const body = `<article>${kicker && `<div class="kicker">${kicker}</div>`}<h1>${headline}</h1>${PARAGRAPHS}</article>`
    const { document } = new JSDOM(`<!doctype html><title>${title}</title>${body}`).window
    const reading = readArticle(document, `https://courier.example${address}`, { force: true })
    return reading.kind === 'article' && reading.article.genre
  }
  it.each([
    ['no word of it', '/news/wall', HEADLINE, '', 'news'],
    ['a section behind a date', '/2024/07/08/opinion/wall/index.html', HEADLINE, '', 'opinion'],
    ['several words in the address', '/guest-commentary/wall', HEADLINE, '', 'opinion'],
    ['a kicker', '/news/wall', HEADLINE, 'Leserbriefe', 'opinion'],
    ['a part of a kicker', '/news/wall', HEADLINE, 'Personal Harbours: Review', 'review'],
    ['the last word of a kicker', '/news/wall', HEADLINE, 'Restaurant reviews', 'review'],
    ['not a look back', '/news/wall', HEADLINE, '2025 in Review', 'news'],
    ['before the headline', '/news/wall', `Analysis: ${HEADLINE}`, '', 'analysis'],
    ['behind the headline', '/news/wall', `${HEADLINE} – live`, '', 'live-blog'],
    ['in another language', '/2024/wall', HEADLINE, 'Интервью', 'interview'],
    ['in a script without spaces', '/2024/wall', HEADLINE, '社説', 'opinion'],
    ['an address of releases', '/pressemitteilungen/wall', HEADLINE, '', 'press-release'],
    ['not the name of the piece in the address', '/tips/book-reviews', HEADLINE, '', 'news'],
    ['not a word inside the headline', '/news/wall', 'Review of the harbour wall is late again', '', 'news']
  ])('%s', (_, address, headline, kicker, genre) => {
    expect(genreOf(address, headline, kicker)).toBe(genre)
  })
  it.each([
    [
      'a release of a wire',
      '<p>PORT AMITY, March 4, 2025 /PRNewswire/ -- The wall moved again, its owner said.</p>',
      'press-release'
    ],
    [
      'a release of another',
      '<p>PORT AMITY, March 4, 2025 (GLOBE NEWSWIRE) -- The wall moved again, its owner said.</p>',
      'press-release'
    ],
    [
      'a report on one',
      '<p>PR Newswire, Business Wire and their like moved to Port Amity, the harbour office said.</p>',
      'news'
    ],
    ['posts with printed times', PARAGRAPHS.replaceAll('<p>', '<p>19.00 Uhr</p><p>'), 'live-blog'],
    ['a clock time or two', PARAGRAPHS.replace('<p>', '<p>19.00 Uhr</p><p>'), 'news']
  ])('by the text: %s', (_, text, genre) => {
    const reading = readArticle(page(story(text + PARAGRAPHS)), 'https://courier.example/n/1', {
      force: true
    })
    expect(reading.kind === 'article' && reading.article.genre).toBe(genre)
  })
  it('between headline and site in the title', () => {
    expect(genreOf('/n/1', HEADLINE, '', `${HEADLINE} | Opinion | The Courier`)).toBe('opinion')
    expect(genreOf('/n/1', HEADLINE, '', `${HEADLINE} | Tribune`)).toBe('news')
  })
})
