/** Small pages with one picture each: which it is, its widest address, its caption and its credit. */
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { LeadImage } from '../../src/article/model.ts'
import { readArticle } from '../../src/article/read.ts'

const ADDRESS = 'https://courier.example/news/harbour-wall-moves-again'
const PARAGRAPHS = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>The harbour wall moved by ${i + 2} millimetres in the week of the storm, and the gauge below the pier was read by hand each morning.</p>`
)
const H1 = '<h1>Harbour wall moves again</h1>'
const TEXT = PARAGRAPHS.join('')
const CAPTION = 'The wall at low water, seen from the pier.'
const og = (address: string, width = '') =>
  `<meta property="og:image" content="${address}">${width && `<meta property="og:image:width" content="${width}">`}`

function leadImage(body: string, head = ''): LeadImage | undefined {
  const html = `<!doctype html><html lang="en"><head><title>Harbour wall moves again</title>${head}</head><body>${body}</body></html>`
  const reading = readArticle(new JSDOM(html).window.document, ADDRESS, { force: true })
  if (reading.kind !== 'article') throw new Error(`read as ${reading.kind}`)
  return reading.article.leadImage
}

const below = (picture: string, head = '') => leadImage(`<article>${H1}${picture}${TEXT}</article>`, head)
const words = (image: LeadImage | undefined) => [image?.caption?.value, image?.credit?.value]

describe('the widest address', () => {
  it.each([
    [
      'commas without space between widths',
      '<figure><img src="/a.jpg" srcset="/s/w144/a.jpg 144w,/s/w2100/a.jpg 2100w,/s/w760/a.jpg 760w"></figure>',
      '/s/w2100/a.jpg'
    ],
    [
      'commas in the addresses',
      '<figure><img srcset="/w_400,c_limit/a.jpg 400w, /w_1600,c_limit/a.jpg 1600w"></figure>',
      '/w_1600,c_limit/a.jpg'
    ],
    [
      'the widths are in the addresses',
      '<picture><source media="(max-width: 600px)" srcset="/wide__360x202.jpg, /wide__360x202__2.jpg 2x"><source media="(min-width: 900px)" srcset="/wide__1000x562.jpg, /wide__1000x562__2.jpg 2x"><img src="/wide__980x551.jpg"></picture>',
      '/wide__1000x562__2.jpg'
    ],
    [
      'sources for small screens',
      '<picture><source media="(max-width: 767px)" srcset="/small.jpg"><img src="/whole.jpg"></picture>',
      '/whole.jpg'
    ],
    [
      'the layout width says nothing of the address',
      '<figure><img src="/a.jpg?width=800" width="3000" srcset="/a.jpg?width=800 800w, /a.jpg?width=1240 1240w"></figure>',
      '/a.jpg?width=1240'
    ],
    [
      'a lazy loader keeps the address in data',
      '<figure><img src="/i/placeholder.gif" data-src="/pier.jpg" width="800"></figure>',
      '/pier.jpg'
    ],
    [
      'lazy sources of a picture',
      '<picture><source srcset="data:image/png;base64,AAAA" data-srcset="/pier-1000.webp 1000w"><img src="data:image/png;base64,AAAA" data-src="/pier.jpg"></picture>',
      '/pier-1000.webp'
    ],
    [
      'a GIF until the script runs',
      '<figure><img src="/grey.gif" data-lazy-src="/pier.jpg"></figure>',
      '/pier.jpg'
    ],
    [
      'only browsers without scripts are told',
      '<figure><img src="/transparent.gif" class="lazy" width="800"><noscript><img src="/pier.jpg" width="800"></noscript></figure>',
      '/pier.jpg'
    ],
    [
      'a link to the whole picture',
      '<figure><a href="/uploads/pier.jpg"><img src="/uploads/pier-800x533.jpg" width="800"></a></figure>',
      '/uploads/pier.jpg'
    ],
    [
      'template code is no address',
      '<figure><img src="if(this.src!=\'/pier.jpg\')" data-src="/pier.jpg" width="800"></figure>',
      '/pier.jpg'
    ]
  ])('%s', (_, picture, address) => {
    expect(below(picture)?.address).toBe(`https://courier.example${address}`)
  })

  it('is the stated one where a tiny preview stands in its place', () => {
    const image = below(
      `<figure><img src="/r/?i=1475900002&w=20"><figcaption>${CAPTION}</figcaption></figure>`,
      og('https://courier.example/r/?i=1475900002&w=1200')
    )
    expect([image?.address, image?.caption?.value]).toEqual([
      'https://courier.example/r/?i=1475900002&w=1200',
      CAPTION
    ])
  })
})

describe('which picture it is', () => {
  const stated = og('https://courier.example/social/pier-28_wall.jpg')
  const LEAD = `<figure><img src="/pier-28_wall.jpg"><figcaption>${CAPTION}</figcaption></figure>`
  it.each([
    ['it stands above the headline', `<main>${LEAD}<article>${H1}${TEXT}</article></main>`, stated],
    ['nobody states the one above the headline', `<main>${LEAD}<article>${H1}${TEXT}</article></main>`, ''],
    [
      'the stated one stands far down in the text',
      `<article>${H1}${PARAGRAPHS.slice(0, 5).join('')}${LEAD}${PARAGRAPHS[5]}</article>`,
      stated
    ],
    [
      'its class calls it a teaser image',
      `<article>${H1}<div class="header-teaser">${LEAD}</div>${TEXT}</article>`,
      stated
    ],
    [
      'a button enlarges it',
      `<article>${H1}<figure><button><img src="/pier-28_wall.jpg"></button><figcaption>${CAPTION}</figcaption></figure>${TEXT}</article>`,
      stated
    ],
    [
      'another story is linked before it',
      `<article>${H1}<figure><a href="/news/other-story"><img src="/other.jpg" width="800"></a></figure>${LEAD}${TEXT}</article>`,
      ''
    ],
    [
      'an icon stands before it',
      `<article>${H1}<figure><img src="/search.svg" width="400"></figure>${LEAD}${TEXT}</article>`,
      ''
    ]
  ])('%s', (_, body, head) => {
    const image = leadImage(body, head)
    expect([image?.address, image?.caption?.value]).toEqual([
      'https://courier.example/pier-28_wall.jpg',
      CAPTION
    ])
  })

  it('is the stated one where only advertisements without a figure are printed', () => {
    const head = og('https://courier.example/social/pier.jpg')
    expect(below('<div><img src="/season-tickets.png" width="636"></div>', head)?.address).toBe(
      'https://courier.example/social/pier.jpg'
    )
  })
})

describe('where the words of a picture stand', () => {
  const IMG = '<img src="/pier.jpg" width="900" alt="The pier and the wall behind it">'
  it.each([
    [
      'in a figcaption beside the figure',
      `<div><figure>${IMG}</figure><figcaption>${CAPTION}</figcaption></div>`
    ],
    ['in a figcaption without a figure', `${IMG}<figcaption>${CAPTION}</figcaption>`],
    [
      'in a caption behind an empty figure, below a standfirst',
      `<header><h2 class="subtitle">What the gauge below the pier says.</h2><div><figure>${IMG}</figure></div><div class="caption"><p>${CAPTION}</p></div></header>`
    ],
    [
      'behind a button, hidden until it is pressed',
      `<div><picture><img src="/pier.jpg" width="900" alt="${CAPTION}"></picture><button>Show description</button></div><div style="display:none"><span>${CAPTION}</span></div>`
    ],
    [
      'in a subtitle of the picture’s box',
      `<div class="media"><div class="wrapper">${IMG}</div><div class="mediaInfo"><span class="mediaSubtitle">${CAPTION}</span></div></div>`
    ],
    ['before the image', `<div class="stage"><div class="caption">${CAPTION}</div>${IMG}</div>`],
    ['in a paragraph of the picture’s box', `<div class="article-picture">${IMG}<p>${CAPTION}</p></div>`],
    [
      'in a figure with a duration and the title of a film',
      `<figure>${IMG}<div>01:53</div><div>Film: a walk along the wall</div><figcaption>${CAPTION}</figcaption></figure>`
    ]
  ])('%s', (_, picture) => {
    expect(words(below(picture))).toEqual([CAPTION, undefined])
  })

  it.each([
    [
      'a part named credit, one named both',
      `<div><div itemprop="caption" class="caption attribution">Ann Lee and Jo Li</div><figcaption class="picture__credit">Bay Images</figcaption></div>`,
      'Ann Lee and Jo Li',
      'Bay Images'
    ],
    [
      'credit first, in an element of its own',
      `<div class="copyright">© Jo Li</div><figcaption>${CAPTION}</figcaption>`,
      CAPTION,
      '© Jo Li'
    ],
    [
      'two captions of which one is named author',
      `<figcaption itemprop="caption">${CAPTION}</figcaption><figcaption itemprop="author" class="author">Photo: Jo Li</figcaption>`,
      CAPTION,
      'Jo Li'
    ],
    [
      'words read out before each',
      `<span class="sr-only">Image source, </span><span>Jo Li</span><figcaption><span class="sr-only">Image caption, </span><p>${CAPTION}</p></figcaption>`,
      CAPTION,
      'Jo Li'
    ],
    ['the agency over the picture', '<div><div>AFP</div></div>', undefined, 'AFP'],
    ['quoted as a source', '<figcaption><cite>Jo Li</cite></figcaption>', undefined, 'Jo Li'],
    [
      'neighbours that are both named',
      `<figcaption><span>${CAPTION}</span> <span class="rights copyright">Copyright </span><span class="credit">Jo Li/Bay Press. All rights reserved</span></figcaption>`,
      CAPTION,
      'Jo Li/Bay Press'
    ]
  ])('%s', (_, inside, caption, credit) => {
    expect(words(below(`<figure><img src="/pier.jpg" width="900">${inside}</figure>`))).toEqual([
      caption,
      credit
    ])
  })
})

describe('a credit within the caption', () => {
  const captioned = (text: string, alt = '') =>
    below(`<figure><img src="/pier.jpg" width="900" alt="${alt}"><figcaption>${text}</figcaption></figure>`)
  it.each([
    ['(Photo: UN Photo / Jo Li. Courtesy of the ICJ)', 'UN Photo / Jo Li. Courtesy of the ICJ'],
    ['Foto: dpa', 'dpa'],
    [', Foto: Bay Images', 'Bay Images'],
    ['— AFP pic', 'AFP pic'],
    ['(HT Photo)', 'HT Photo'],
    ['(Jo Li for The Courier)', 'Jo Li for The Courier'],
    ['Photo via Bay Tennis Academy', 'Bay Tennis Academy'],
    ['Supplied', 'Supplied'],
    ['REUTERS/Jo Li/File Photo', 'REUTERS/Jo Li/File Photo'],
    ['--Dustin Ray', 'Dustin Ray'],
    ['[사진 출처 = 항만청]', '항만청'],
    ['（港湾局提供）', '港湾局提供'],
    ['Isithombe: Sithunyelwe', 'Sithunyelwe'],
    ['<i>Fotos: Jo Li</i>', 'Jo Li'],
    ['JO LI / AFP', 'JO LI / AFP'],
    ['Jo Li / Bay Press / Reuters', 'Jo Li / Bay Press / Reuters'],
    ['Jo Li | AP', 'Jo Li | AP'],
    ['Jo Li - AP', 'Jo Li - AP'],
    ['Credit...Jo Li for The Courier', 'Jo Li for The Courier'],
    ['Credit…Jo Li', 'Jo Li'],
    ['FOTO <span class="credit">Jo Li</span>', 'Jo Li'],
    ['<span class="media-licence">– Jo Li, CC BY-SA 4.0</span>', 'Jo Li, CC BY-SA 4.0']
  ])('%s', (end, credit) => {
    const comma = end.startsWith(',')
    const caption = comma ? CAPTION.slice(0, -1) : CAPTION
    expect(words(captioned(comma ? caption + end : `${caption} ${end}`))).toEqual([caption, credit])
  })

  it.each([
    [
      'is what follows the alternative text',
      'Povil Aleks / J. Stacev / LRT nuotr.',
      'Povil Aleks',
      'Povil Aleks',
      'J. Stacev / LRT nuotr.'
    ],
    ['may be the whole text', 'Amr Dal / Reuters', '', undefined, 'Amr Dal / Reuters'],
    [
      'is no sentence about an old photo',
      'FILE PHOTO: The wall is seen from the pier at low water in May 2019.',
      '',
      'FILE PHOTO: The wall is seen from the pier at low water in May 2019.',
      undefined
    ],
    ['follows a short caption', 'Boats at Merrow. Jo Li/AP Photo', '', 'Boats at Merrow.', 'Jo Li/AP Photo'],
    ['may be of two parts', 'Jo Li. AP Photo', '', undefined, 'Jo Li. AP Photo'],
    [
      'is no more than the agency behind a sentence',
      'Boats lie below the pier at low water / AFP',
      '',
      'Boats lie below the pier at low water',
      'AFP'
    ],
    ['opens the caption with the sign of its rights', `© Jo Li. ${CAPTION}`, '', CAPTION, '© Jo Li'],
    [
      'is no sentence behind that sign',
      `© signs were painted on the wall. ${CAPTION}`,
      '',
      `© signs were painted on the wall. ${CAPTION}`,
      undefined
    ],
    ['is no label alone', 'Representative image.', '', 'Representative image.', undefined],
    [
      'is not cut at an initial',
      'The pier / E. Blaz/LRT nuotr.',
      'The pier',
      'The pier',
      'E. Blaz/LRT nuotr.'
    ],
    [
      'opens the caption',
      `<span class="credit">© stock.bay.example/jo</span> ${CAPTION}`,
      '',
      CAPTION,
      '© stock.bay.example/jo'
    ],
    [
      'is labelled twice',
      'Image credit: Bay Press (Image credit: Jo Li)',
      '',
      undefined,
      'Bay Press (Image credit: Jo Li)'
    ]
  ])('%s', (_, text, alt, caption, credit) => {
    expect(words(captioned(text, alt))).toEqual([caption, credit])
  })
})
