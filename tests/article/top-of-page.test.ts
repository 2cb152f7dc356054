/** Headline, kicker and standfirst on small pages, each with one thing about its top that is easily misread. */
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/model.ts'
import { readArticle } from '../../src/article/read.ts'

const TEXT = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>Warden ${i + 2} counted the herons at dawn, wrote the number on the slate beside the sluice and went home along the dyke, as wardens here have always done.</p>`
).join('')

const SEARCHED = 'Heron count at Oxmere 2025: all the numbers'
const PRINTED = 'The herons are back, and they are hungry'
const DECK = 'Twelve pairs nest at the sluice again, more than in any year since the great flood'

interface Head {
  title?: string
  og?: string
  headline?: string
  description?: string
}

function read(body: string, { title = PRINTED, og, headline, description }: Head = {}): Article {
  const data = { '@type': 'NewsArticle', headline, mainEntityOfPage: 'https://oxmere.example/birds/herons' }
  const { document } = new JSDOM(
    `<!doctype html><html lang="en"><head><title>${title} | Oxmere Post</title>
    ${og ? `<meta property="og:title" content="${og}">` : ''}
    ${description ? `<meta name="description" content="${description}">` : ''}
    ${headline ? `<script type="application/ld+json">${JSON.stringify(data)}</script>` : ''}
    </head><body>${body}</body></html>`
  ).window
  const reading = readArticle(document, 'https://oxmere.example/birds/herons', { force: true })
  if (reading.kind !== 'article') throw new Error(`read as ${reading.kind}`)
  return reading.article
}

const CRUMBS = '<a href="/">Home</a> <a href="/birds/">Birds</a>'
const TRAIL_IN_LIST = `<nav><ul><li><a href="/">Home</a></li><li><a href="/birds/">Birds</a></li><li><h1>${SEARCHED}</h1></li></ul></nav>`
const TRAIL_IN_ROW = `<div class="row">${CRUMBS}<h1>${SEARCHED}</h1></div>`

describe('an h1 that ends the breadcrumbs', () => {
  it.each([
    ['in a list', `${TRAIL_IN_LIST}<article><h2>${PRINTED}</h2>${TEXT}</article>`, { og: PRINTED }],
    ['behind links', `<article>${TRAIL_IN_ROW}<h2>${PRINTED}</h2>${TEXT}</article>`, { og: PRINTED }],
    [
      'where only the structured data names the other one',
      `${TRAIL_IN_LIST}<article><h2>${PRINTED}</h2>${TEXT}</article>`,
      { og: SEARCHED, headline: PRINTED }
    ],
    [
      'where kicker and headline are blocks in one heading',
      `${TRAIL_IN_ROW}<article><h2><span>At the sluice</span><div>${PRINTED}</div></h2>${TEXT}</article>`,
      { og: `At the sluice: ${PRINTED}` }
    ]
  ])('yields to a heading of the story that the head names too: %s', (_, body, head) => {
    expect(read(body, { title: SEARCHED, ...head }).headline.value).toBe(PRINTED)
  })

  it('is the headline where all of the head says so, and the story begins below its own heading', () => {
    const own = 'All the numbers of the heron count at Oxmere, and what they mean'
    const article = read(`${TRAIL_IN_LIST}<article><h2>${own}</h2>${TEXT}</article>`, {
      title: SEARCHED,
      og: SEARCHED,
      headline: SEARCHED
    })
    expect(article.headline.value).toBe(SEARCHED)
    expect(article.blocks.map(block => block.text)).not.toContain(own)
  })
})

describe('what a heading holds beside the headline', () => {
  it.each([
    ['a label behind a bar', `<h1>${PRINTED} | Opinion</h1>`, 'Opinion'],
    [
      'a kicker that its class names',
      `<h1><span class="kicker">Birds</span> <span>${PRINTED}</span></h1>`,
      'Birds'
    ],
    ['a kicker in an element', `<h1><span>Birds</span> – <span>${PRINTED}</span></h1>`, 'Birds'],
    ['a second line', `<h1>${PRINTED}<span>:</span><br><span>${DECK}</span></h1>`, undefined],
    ['a kicker in a block', `<h1><div>Birds –</div><span>${PRINTED}</span></h1>`, 'Birds'],
    ['a kicker beside it in a group', `<hgroup><div>Birds</div><h1>${PRINTED}</h1></hgroup>`, 'Birds'],
    ['a line above that the title has too', `<p>Birds</p><h1>${PRINTED}</h1>`, 'Birds']
  ])('%s', (name, heading, kicker) => {
    const isInTitle = name.includes('title has')
    const isUnknown = name.includes('class')
    const og = isInTitle ? `Birds: ${PRINTED}` : isUnknown ? 'Herons nest at the sluice' : PRINTED
    const article = read(`<article>${heading}${TEXT}</article>`, { title: og, og })
    expect(article.headline.value).toBe(PRINTED)
    expect(article.kicker?.value).toBe(kicker)
  })
})

describe('what stands behind a bar belongs to the headline', () => {
  it.each(['Floods at Merrow | What we know so far', 'Merrow Rovers 2-1 Alva | Match report'])('%s', text => {
    const article = read(`<article><h1>${text}</h1>${TEXT}</article>`, { title: text, og: text })
    expect(article.headline.value).toBe(text)
    expect(article.kicker).toBeUndefined()
  })

  it('but not where it names a genre', () => {
    const text = `${PRINTED} | Opinion`
    const article = read(`<article><h1>${text}</h1>${TEXT}</article>`, { title: text, og: text })
    expect([article.headline.value, article.kicker?.value]).toEqual([PRINTED, 'Opinion'])
  })

  it('but not where it names the site', () => {
    const article = read(`<article><h1>${PRINTED} | Oxmere Post</h1>${TEXT}</article>`, {
      title: PRINTED,
      og: `${PRINTED} | Oxmere Post`
    })
    expect(article.headline.value).toBe(PRINTED)
  })
})

describe('a lone link above the headline', () => {
  const top = (link: string) => `<article><div>${link}</div><h1>${PRINTED}</h1>${TEXT}</article>`

  it('is the kicker', () => {
    expect(read(top('<a href="/birds/">Birds</a>')).kicker?.value).toBe('Birds')
  })

  it('is the kicker above `main` too if the story lies below its address', () => {
    const trail = `<div><a href="/birds/">Birds of the mere</a></div><main><h1>${PRINTED}</h1>${TEXT}</main>`
    expect(read(trail).kicker?.value).toBe('Birds of the mere')
  })

  it.each([
    ['to log in', top('<a href="/account">Log in</a>')],
    ['to subscribe', top('<a href="/abo?from=top">Subscribe now</a>')],
    ['above a button', top('<a href="/live">Live</a></div><div><a href="/account">Log in</a>')],
    ['to print', top('<a href="/birds/herons/print">Print</a>')],
    ['to the front page', top('<a href="/">Oxmere Post</a>')],
    ['to the front page with its host', top('<a href="https://oxmere.example/?from=logo">The Post</a>')],
    [
      'to another story',
      top('<a href="/birds/storks-leave-the-mill-at-dawn-4711">Storks leave the mill at dawn</a>')
    ],
    ['to a story of a day', top('<a href="/2025/03/04/storks">Storks leave the mill</a>')],
    [
      'in the header of the site',
      `<header><div><a href="/storks">Storks leave the mill</a></div></header><main><article><h1>${PRINTED}</h1>${TEXT}</article></main>`
    ],
    [
      'in another article',
      `<article><div><a href="/storks">Storks leave the mill</a></div></article><article><h1>${PRINTED}</h1>${TEXT}</article>`
    ]
  ])('is none if it leads elsewhere: %s', (_, body) => {
    expect(read(body).kicker).toBeUndefined()
  })
})

it('a heading below the text is no headline for the words that it shares with the title', () => {
  const heading = `<h2>How many herons does Oxmere have?</h2>`
  const long = `<p>${'The wardens of the mere have counted birds since the mill was built. '.repeat(4)}</p>`
  const article = read(`<article><h1>A walk to the sluice</h1>${long}${heading}${TEXT}</article>`, {
    title: 'Herons: how many does Oxmere have'
  })
  expect(article.headline.value).toBe('A walk to the sluice')
})

it('soft hyphens in a title are not another title', () => {
  const body = `${TRAIL_IN_LIST}<article><h2>Heron&shy;colony grows at the sluice</h2>${TEXT}</article>`
  expect(read(body, { title: SEARCHED, og: 'Heroncolony grows at the sluice' }).headline.value).toBe(
    'Heroncolony grows at the sluice'
  )
})

const H1 = `<h1>${PRINTED}</h1>`
const LABELS = Array.from({ length: 30 }, (_, i) => `<div>Size ${i}</div>`).join('')
const ASIDE = `<aside>${Array.from({ length: 16 }, (_, i) => `<div><a href="/n/${i}">Headline number ${i} of the day</a></div>`).join('')}</aside>`
const LONG_DECK = `${DECK}. `.repeat(10).trim()

describe('the standfirst is found', () => {
  it.each([
    ['behind the labels of a player', `${H1}${LABELS}<div>${DECK}</div>${TEXT}`, DECK],
    [
      'behind the headlines of the day',
      `${H1}${ASIDE}<div>${DECK}</div><div>By A. Warden</div>${TEXT}`,
      DECK
    ],
    ['in a list with an odd name', `${H1}<ul class="footer"><li><h2>${DECK}</h2></li></ul>${TEXT}`, DECK],
    ['in the box with the sharing buttons', `${H1}<div class="social"><p>${DECK}</p></div>${TEXT}`, DECK],
    [
      'as the deck, not as the summary',
      `${H1}<div class="summary">${DECK}.</div><h2 class="deck">Herons eat eels, not only fish</h2>${TEXT}`,
      'Herons eat eels, not only fish'
    ],
    [
      'in bold by its class',
      `${H1}<p class="font-bold">Bold herons of the sluice have taken the ferry house for themselves this year.</p>${TEXT}`,
      'Bold herons of the sluice have taken the ferry house for themselves this year.'
    ],
    ['long, as a heading', `${H1}<h2>${LONG_DECK}</h2>${TEXT}`, LONG_DECK],
    [
      'above a paragraph of the same make, with the byline between',
      `${H1}<p>${DECK}</p><figcaption>Herons</figcaption><div>By A. Warden</div><div>Monday</div>${TEXT}`,
      DECK
    ],
    [
      'by the German word',
      `${H1}<p class="einleitung">Reiher am Wehr, so viele wie nie zuvor.</p><p>${TEXT}`,
      'Reiher am Wehr, so viele wie nie zuvor.'
    ]
  ])('%s', (_, top, standfirst) => {
    const article = read(`<article>${top}</article>`, { description: DECK })
    expect(article.standfirst?.value).toBe(standfirst)
  })
})

describe('the standfirst is not', () => {
  it.each([
    [
      'a heading of the text',
      `${H1}${TEXT.slice(0, TEXT.indexOf('</p>') + 4)}<h2 class="subheadline">What do the herons of Oxmere eat?</h2>${TEXT}`
    ],
    [
      'a notice at the side',
      `${H1}<aside><p>This story came over the wire and was not edited by the Oxmere Post.</p></aside>${TEXT}`
    ],
    [
      'what the site says of itself',
      `<div class="tagline">News of the mere and of the marsh since 1902.</div><main><article>${H1}${TEXT}</article></main>`
    ],
    [
      'the caption',
      `${H1}<div><span class="mediaSubtitle">A heron stands on the sluice and looks at the eels.</span></div>${TEXT}`
    ],
    ['the only paragraph', `${H1}<p>${DECK}</p>`]
  ])('%s', (_, top) => {
    expect(read(`<article>${top}</article>`, { description: DECK }).standfirst).toBeUndefined()
  })

  it('the first of several paragraphs that breaks set apart', () => {
    const lines = `${DECK} and the wardens count.<br><br>${TEXT.replaceAll('<p>', '').replaceAll('</p>', '<br><br>')}`
    const article = read(`<article>${H1}<div>${lines}</div></article>`, {
      description: `${DECK} and the wardens count.`
    })
    expect(article.standfirst).toBeUndefined()
  })
})
