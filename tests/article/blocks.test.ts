/** What the blocks of an article are: small pages, each with one thing that is text or is not. */
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { TypedBlock } from '../../src/article/block-types.ts'
import type { Article } from '../../src/article/model.ts'
import { readArticle } from '../../src/article/read.ts'

const SENTENCES = [
  'The lock gates at Merrow were closed on Tuesday evening, an hour before the water reached the quay.',
  'Nobody had expected the river to rise by two metres within a single night, the lock keeper said.',
  'Boats that lay below the bridge were towed to the old basin, where the fire brigade watched over them.',
  'The council will decide in March whether the gates are to be replaced or mended once more.',
  'A report of the water board had named them the weakest of all gates between the two towns.',
  'Repairs would cost four million, more than the town spends on all of its schools in a year.'
]
const paragraphs = (from = 0, to = SENTENCES.length, name = 'text') =>
  SENTENCES.slice(from, to)
    .map(sentence => `<p class="${name}">${sentence}</p>`)
    .join('')

interface Read {
  article: Article
  blocks: readonly TypedBlock[]
  text: string
}

function read(inside: string, head = ''): Read {
  const { document } = new JSDOM(
    `<!doctype html><html lang="en"><head><title>Lock gates closed at Merrow</title>${head}</head><body><main>${inside}</main></body></html>`
  ).window
  let blocks: readonly TypedBlock[] = []
  const reading = readArticle(document, 'https://merrow-post.example/news/lock-gates-closed', {
    force: true,
    onBlocks: found => {
      blocks = found
    }
  })
  if (reading.kind !== 'article') throw new Error(`read as ${reading.kind}`)
  return { article: reading.article, blocks, text: reading.article.blocks.map(({ text }) => text).join('\n') }
}

const story = (body: string) =>
  `<article><h1>Lock gates closed at Merrow</h1><div class="story">${body}</div></article>`
const jsonLd = (thing: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Lock gates closed at Merrow', ...thing })}</script>`
const kindOf = ({ blocks }: Read, start: string) =>
  blocks.find(({ block }) => block.text.startsWith(start))?.kind

const CARD = (n: number) =>
  `<div class="card"><h3><a href="/n/${n}">Swans of Merrow, part ${n}</a></h3><p class="card-text">The swans came back to the basin this spring, and number ${n} of them has a mate at last.</p></div>`

describe('is the text', () => {
  it.each([
    [
      'a first paragraph above the box for subscribers that holds the rest',
      `<article><h1>Lock gates closed at Merrow</h1></article><div itemprop="articleBody"><p>The gates at Merrow are older than the town hall, and on Tuesday they held.</p><div class="for-members">${paragraphs().replaceAll(' class="text"', '')}</div></div>`,
      'The gates at Merrow are older'
    ],
    [
      'a short line of the make of the paragraphs',
      story(`${paragraphs(0, 3)}<p class="text">Open daily: 9 to 5</p>${paragraphs(3)}`),
      'Open daily'
    ],
    [
      'a first paragraph set larger',
      story(
        `<p class="text lead">The gates at Merrow are older than the town hall, and on Tuesday they held.</p>${paragraphs()}`
      ),
      'The gates at Merrow are older'
    ],
    [
      'the line of who posted a post',
      story(
        `${paragraphs(0, 3)}<div class="social-media-embed"><blockquote class="twitter-tweet"><p>Water still rising, stay off the quay.</p>— Merrow Fire Brigade (@merrowfire) 4 March 2025</blockquote></div>${paragraphs(3)}`
      ),
      '— Merrow Fire Brigade'
    ],
    [
      'a sentence that is a link as a whole',
      story(
        `${paragraphs(0, 3)}<p class="text"><a href="/board">The board had warned of that in June.</a></p>${paragraphs(3)}`
      ),
      'The board had warned'
    ],
    [
      'a short item of a list',
      story(
        `${paragraphs(0, 3)}<ul><li>Merrow lock</li><li>Sill</li><li>The weir at Old Basin</li></ul>${paragraphs(3)}`
      ),
      'Sill'
    ],
    [
      'a list that ends it',
      story(`${paragraphs()}<ul><li>Merrow lock: closed until further notice</li></ul>`),
      'Merrow lock: closed'
    ],
    [
      'a pull quote that repeats nothing',
      story(
        `${paragraphs(0, 3)}<aside class="pullquote">I have never seen the river in such a hurry to leave us behind</aside>${paragraphs(3)}`
      ),
      'I have never seen'
    ],
    [
      'text in a box named a teaser that holds the body',
      `<article><h1>Lock gates closed at Merrow</h1><div class="teaser-content"><div class="article-body">${paragraphs(0, 2)}</div></div><div class="article-body">${paragraphs(2)}</div></article>`,
      'The lock gates at Merrow'
    ],
    [
      'paragraphs outside the box that holds most of them',
      story(`${paragraphs(0, 1)}<div class="read-on">${paragraphs(1)}</div>`),
      'The lock gates at Merrow'
    ],
    [
      'a paragraph between headline and text',
      `<article><h1>Lock gates closed at Merrow</h1><div><span>4 March</span></div><div class="opening"><p>${SENTENCES[5]} ${SENTENCES[4]}</p></div><div class="story">${paragraphs(0, 5)}</div></article>`,
      'Repairs would cost'
    ],
    [
      'a small page inside a wrapper named for an ad',
      `<div class="wrapper gate-ad"><h1>Lock gates closed at Merrow</h1><div class="story">${paragraphs(0, 3)}</div></div><footer><p>${SENTENCES[3]}</p></footer>`,
      'Nobody had expected'
    ],
    [
      'what a script shows later on a page that is free',
      story(`${paragraphs(0, 2)}<div class="paywall" hidden>${paragraphs(2)}</div>`),
      'The council will decide'
    ]
  ])('%s', (_, page, start) => {
    expect(read(page).text).toContain(start)
  })
})

describe('is a heading of the text', () => {
  it.each([
    ['with boxes in it', '<h3><div>What the keeper saw</div></h3>'],
    ['with a name for the table of contents', '<h3 id="nav-what-the-keeper-saw">What the keeper saw</h3>'],
    ['with a link', '<h3><a href="/keeper">What the keeper saw</a></h3>'],
    [
      'with a short name that is bold below it',
      '<h3>What the keeper saw</h3><p class="text"><b>Day one</b></p>'
    ]
  ])('%s', (_, heading) => {
    const { article } = read(story(`${paragraphs(0, 3)}${heading}${paragraphs(3)}`))
    expect(article.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toContain(
      'What the keeper saw'
    )
  })
})

describe('is no text', () => {
  it.each([
    [
      'cards below it',
      story(paragraphs()).replace('</article>', `${[1, 2, 3, 4].map(CARD).join('')}</article>`),
      'The swans came back',
      'related'
    ],
    [
      'cards of other stories that are many and dated',
      `<div><h1>Lock gates closed at Merrow</h1><div class="lines">${paragraphs(0, 6, '')}</div>${[1, 2, 3, 4, 5].map(n => `<article class="tile"><h3><a href="/n/${n}">Swans of Merrow, part ${n}</a></h3><time datetime="2026-03-0${n}T10:00">March ${n}</time><p>The swans came back to the basin this spring, and number ${n} of them has a mate at last, the warden said on Sunday.</p></article>`).join('')}</div>`,
      'The swans came back',
      'teaser'
    ],
    [
      'a label with a link',
      story(
        `${paragraphs(0, 3)}<p class="text"><b>Nature |</b> <a href="/s">Swans come back to the basin of Merrow</a></p>${paragraphs(3)}`
      ),
      'Nature |',
      'teaser'
    ],
    [
      'a heading of a list of links',
      story(
        `${paragraphs(0, 3)}<h3>Reports from the river</h3><ul><li><a href="/1">Swans come back</a></li><li><a href="/2">Eels too</a></li></ul>${paragraphs(3)}`
      ),
      'Reports from the river',
      'related'
    ],
    [
      'a text in a small box with a picture',
      story(
        `${paragraphs(0, 3)}<div class="pic"><img src="/g.jpg"><p>The gates on Tuesday evening, seen from the bridge.</p></div>${paragraphs(3)}`
      ),
      'The gates on Tuesday',
      'caption'
    ],
    [
      'the title of a player',
      story(`${paragraphs(0, 3)}<div class="video-player"><h3>The river at night</h3></div>${paragraphs(3)}`),
      'The river at night',
      'furniture'
    ],
    [
      'a poll',
      story(
        `${paragraphs(0, 3)}<div class="article-poll"><p>Should the gates be replaced by the town or by the state?</p></div>${paragraphs(3)}`
      ),
      'Should the gates',
      'furniture'
    ],
    [
      'who the author is',
      `<div class="byline">By Orla Tench</div>${story(`${paragraphs()}<p class="text">Orla Tench is the river correspondent of the Merrow Post.</p>`)}`,
      'Orla Tench is',
      'bio'
    ],
    [
      'how to write to the author',
      story(`${paragraphs()}<p class="text">Write to <a href="mailto:tench@merrow-post.example">us</a>.</p>`),
      'Write to us',
      'bio'
    ],
    [
      'an invitation to subscribe',
      story(
        `${paragraphs()}<p class="text">More of this comes <a href="https://merrow-post.example/newsletters/river">by mail</a> every Friday.</p>`
      ),
      'More of this',
      'newsletter'
    ],
    [
      'who contributed',
      story(`${paragraphs()}<p class="text">(Reporting by Orla Tench; editing by Piet Haas)</p>`),
      '(Reporting by',
      'credit'
    ],
    [
      'the copyright',
      story(
        `${paragraphs()}<p class="text">© 2025 Merrow Post. No part of this may be printed elsewhere.</p>`
      ),
      '© 2025',
      'credit'
    ],
    [
      'a line for subscribers, and what follows it',
      story(
        `${paragraphs()}<p class="text">To continue reading, please choose a plan.</p><p class="text">New readers get a mug with a swan on it.</p>`
      ),
      'New readers get',
      'paywall'
    ],
    [
      'a pull quote that repeats the text',
      story(
        `${paragraphs(0, 3)}<aside class="pullquote">Nobody had expected the river to rise by two metres within a single night</aside>${paragraphs(3)}`
      ),
      'Nobody had expected the river to rise by two metres within a single night',
      undefined
    ],
    [
      'what a script shows later on a page that is for sale',
      story(`${paragraphs(0, 2)}<div class="paywall" hidden>${paragraphs(2)}</div>`),
      'The council will decide',
      'furniture'
    ]
  ])('%s', (name, page, start, kind) => {
    const found = read(page, jsonLd({ isAccessibleForFree: !name.includes('for sale') }))
    if (kind) expect(kindOf(found, start)).toBe(kind)
    const lines = found.text.split('\n').filter(line => line.startsWith(start))
    expect(kind ? lines : lines.filter(line => line === start)).toEqual([])
  })
})

describe('is a note of the editors, and stays', () => {
  it.each([
    'Correction: The gates are made of oak, not of elm.',
    'Correction, Nov. 4, 2025: The gates are made of oak.',
    'Correction (March 5, 2025): The gates are made of oak.',
    'CORRECTION (Elm and oak): The gates are made of oak.',
    'A correction was made on March 5, 2025: An earlier version named the wrong wood.',
    'Corrected on March 5: The gates are made of oak.',
    'Corrections and clarifications: The gates are made of oak.',
    'This post has been updated with what the keeper said.',
    'This article has been corrected: the gates are made of oak.',
    'Dieser Artikel wurde am 5. März aktualisiert.',
    'Cet article a été mis à jour le 5 mars.',
    'Este artículo ha sido corregido: las puertas son de roble.',
    'Questo articolo è stato aggiornato il 5 marzo.',
    'Este texto foi corrigido: as portas são de carvalho.',
    'Artykuł został zaktualizowany 5 marca.',
    'Dit artikel is aangepast: de deuren zijn van eikenhout.',
    'Artikeln har uppdaterats den 5 mars.',
    'Saken er oppdatert med det vokteren sa.',
    'Editor’s note: This piece was published first in the weekend paper.',
    'This article was updated to add what the keeper said.',
    'Anmerkung der Redaktion: Die Tore sind aus Eiche.',
    'In einer früheren Version hieß es, die Tore seien aus Ulme.',
    'Rectificatif : les portes sont en chêne.',
    'Fe de errores: las puertas son de roble.',
    'Errata corrige: le porte sono di quercia.',
    'Sprostowanie: wrota są z dębu, nie z wiązu.',
    'Rättelse: Portarna är av ek.',
    'Düzeltme: Kapılar meşeden yapılmış.',
    'Исправление: ворота сделаны из дуба.',
    'تصحيح: الأبواب من خشب البلوط.',
    '訂正：門はオーク材です。'
  ])('%s', note => {
    const found = read(story(`${paragraphs()}<p class="text">${note}</p>`))
    expect(kindOf(found, note)).toBe('note')
    expect(found.text).toContain(note)
  })
  it.each([
    'Correction fluid was found on the plans of the gates.',
    'A correction was overdue at the fish market, the dealers said.',
    'This post was held by a sergeant of the river police for a year.',
    'Updates (there were nine) came by boat, the keeper said.'
  ])('but not a paragraph that begins alike: %s', text => {
    const found = read(story(`${paragraphs()}<p class="text">${text}</p>`))
    expect(kindOf(found, text)).toBe('paragraph')
  })

  const WRONG_WOOD = 'The wood of the gates was named wrongly in this piece. It is oak.'
  const inArticle = (below: string) =>
    `<article><h1>Lock gates closed at Merrow</h1><div class="story">${paragraphs()}</div>${below}</article>`
  it.each([
    [
      'in a box named so, below the text',
      story(`${paragraphs()}<div class="correction"><p>${WRONG_WOOD}</p></div>`)
    ],
    ['in a box named so, beside the text', inArticle(`<div class="editors-note"><p>${WRONG_WOOD}</p></div>`)],
    [
      'in an aside',
      story(`${paragraphs(0, 3)}<aside><p>Editor’s note: ${WRONG_WOOD}</p></aside>${paragraphs(3)}`)
    ],
    ['in the foot of the article', inArticle(`<footer><p>Correction: ${WRONG_WOOD}</p></footer>`)],
    [
      'in a box named the foot of the article',
      inArticle(`<div class="article-footer"><p>Correction: ${WRONG_WOOD}</p></div>`)
    ],
    [
      'above the text',
      `<article><h1>Lock gates closed at Merrow</h1><aside><p>Correction: ${WRONG_WOOD}</p></aside><div class="story">${paragraphs()}</div></article>`
    ]
  ])('%s', (_, page) => {
    const { article } = read(page)
    expect(article.blocks.filter(({ kind }) => kind === 'note').map(({ text }) => text)).toEqual([
      expect.stringContaining(WRONG_WOOD)
    ])
    expect(article.blocks).toHaveLength(7)
  })
  it.each([
    [
      'what asks readers for corrections',
      story(
        `${paragraphs()}<div class="correction"><p>Spotted an error? Tell the desk of the Post.</p></div>`
      )
    ],
    ['a note in the foot of the site', `${inArticle('')}<footer><p>Correction: ${WRONG_WOOD}</p></footer>`],
    ['a note in a comment', inArticle(`<section class="comments"><p>Correction: ${WRONG_WOOD}</p></section>`)]
  ])('not %s', (_, page) => {
    expect(read(page).article.blocks.filter(({ kind }) => kind === 'note')).toEqual([])
  })
})

describe('says that the page shows a part only', () => {
  const whole = SENTENCES.join(' ').repeat(4)
  const box = '<div class="paywall"><p>Already a reader? Sign in.</p></div>'
  const paid = jsonLd({ isAccessibleForFree: 'False' })
  it.each([
    [
      'where the text breaks off above a box',
      story(
        `${paragraphs(0, 3)}<p class="text">What happened at the weir on that evening is told by the keeper, who</p>${box}`
      ),
      paid,
      4
    ],
    ['where a short text ends above a box', story(paragraphs(0, 2) + box), paid, 2],
    ['where the structured data has much more', story(paragraphs(0, 3)), jsonLd({ articleBody: whole }), 3],
    [
      'where the rest is hidden',
      story(
        `${paragraphs(0, 3)}<div class="paywall" hidden><p class="text">${SENTENCES.slice(3).join(' ')}</p></div>`
      ),
      paid,
      3
    ]
  ])('%s', (_, page, head, count) => {
    expect(read(page, head).article.limits).toEqual([`the page shows the first ${count} paragraphs`])
  })
  it.each([
    [
      'the whole text above a box',
      story(paragraphs() + box),
      jsonLd({ isAccessibleForFree: false, articleBody: SENTENCES.join(' ') })
    ],
    ['a long text above a box', story(paragraphs() + paragraphs(0, 6, 'text more').repeat(4) + box), ''],
    ['a page that is for sale', story(paragraphs()), paid],
    ['a short page', story(paragraphs(0, 3)), '']
  ])('not %s', (_, page, head) => {
    expect(read(page, head).article.limits).toEqual([])
  })
})

describe('live blogs', () => {
  const post = (time: string, at: number) =>
    `<div class="post"><span class="when"><time datetime="2025-03-04T${time}:00Z">${time}</time></span><h2>Post of ${time}</h2>${paragraphs(at, at + 2)}</div>`
  const page = story(post('18:20', 0) + post('17:05', 2) + post('16:00', 4))

  it('give each block the time of its post', () => {
    const { article, blocks } = read(page, jsonLd({ '@type': 'LiveBlogPosting' }))
    const times = new Map(article.blocks.map(({ text, time }) => [text.slice(0, 20), time]))
    expect(times.get('The lock gates at Me')).toBe('2025-03-04T18:20:00Z')
    expect(times.get('Post of 16:00')).toBe('2025-03-04T16:00:00Z')
    expect(times.get('Repairs would cost f')).toBe('2025-03-04T16:00:00Z')
    expect(blocks.filter(({ kind }) => kind === 'live-post')).toHaveLength(3)
  })
  it('are not made of an article with a time in it', () => {
    const { article } = read(story(`${post('18:20', 0)}${paragraphs(2)}`))
    expect(article.blocks.every(({ time }) => time === undefined)).toBe(true)
  })
})
