/** Who wrote it: names in a byline's text, and what head and print say together. */
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { namesIn } from '../../src/article/fields/names.ts'
import type { Article } from '../../src/article/model.ts'
import { readArticle } from '../../src/article/read.ts'

const PARAGRAPHS = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>The harbour wall moved by ${i + 2} millimetres in the week of the storm, and the gauge below the pier was read by hand each morning.</p>`
).join('')

interface Page {
  /** Between headline and text. */
  byline?: string
  /** Below the text. */
  end?: string
  author?: unknown
  head?: string
  language?: string
  path?: string
}

function read({
  byline = '',
  end = '',
  author,
  head = '',
  language = 'en',
  path = 'harbour-wall'
}: Page): Article {
  const data =
    author === undefined
      ? ''
      : JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour wall moves again', author })
  const { document } = new JSDOM(
    `<!doctype html><html lang="${language}"><head><title>Harbour wall moves again</title><meta property="og:site_name" content="The Quay Courier">${head}` +
      `<script type="application/ld+json">${data}</script></head>` +
      `<body><article><h1>Harbour wall moves again</h1>${byline}${PARAGRAPHS}${end}</article></body></html>`
  ).window
  const reading = readArticle(document, `https://quaycourier.example/news/${path}`, { force: true })
  if (reading.kind !== 'article') throw new Error(`read as ${reading.kind}`)
  return reading.article
}

const authorsOf = (page: Page) => read(page).authors.map(author => author.value)
const person = (name: string) => ({ '@type': 'Person', name })

describe('names in a byline', () => {
  it.each([
    ['By Ana Ruiz and Tom Bell, political editor', ['Ana Ruiz', 'Tom Bell']],
    ['By Ana Ruiz, Chief Reporter, and Tom Bell', ['Ana Ruiz', 'Tom Bell']],
    ['By Ana Ruiz, Tom Bell | The Courier', ['Ana Ruiz', 'Tom Bell']],
    ['By Robert Hale, Jr., Ana Ruiz', ['Robert Hale', 'Ana Ruiz']],
    ['ByAna Ruiz', ['Ana Ruiz']],
    ['Ana Ruiz @anaruiz', ['Ana Ruiz']],
    ['Ana Ruiz For The Courier', ['Ana Ruiz']],
    ['By TPQ, in News, Business · 0 Comments', ['TPQ']],
    ['Von Anna Lind, Berlin', ['Anna Lind']],
    ['Eine Analyse von Anna Lind', ['Anna Lind']],
    ['Anna Lind Wirtschaftsredakteurin', ['Anna Lind']],
    ['Christoph von Lindau', ['Christoph von Lindau']],
    ['Auteur : Lucie Bonnard', ['Lucie Bonnard']],
    ['José Ortega y Vidal y Ana Ruiz', ['José Ortega y Vidal', 'Ana Ruiz']],
    ['記者 山田太郎', ['山田太郎']],
    ['记者李明、王小芳', ['李明', '王小芳']],
    ['홍길동 기자', ['홍길동']],
    ['Text size', []],
    ['Published March', []],
    ['Son Güncelleme', []],
    ['Chief Political Correspondent', ['Chief Political Correspondent']],
    ['By Ana Ruiz in Kyiv, Tom Bell in Moscow and Eva Lind in Rome', ['Ana Ruiz', 'Tom Bell', 'Eva Lind']],
    ['By Ana Ruiz, reporter in Alva', ['Ana Ruiz']],
    ['By Ana Ruiz Updated 4', ['Ana Ruiz']],
    ['By Ana Ruiz, Tom Bell Updated 4', ['Ana Ruiz', 'Tom Bell']],
    ['By Our Foreign Staff', ['Our Foreign Staff']],
    ['By Our Own Correspondent', ['Our Own Correspondent']],
    ['By our political editor Ana Ruiz', ['Ana Ruiz']],
    ['Von unserem Korrespondenten Tom Bell', ['Tom Bell']],
    ['By Ana Ruiz Photographs by Tom Bell', ['Ana Ruiz']],
    ['By Ana Ruiz, photographs by Tom Bell and Eva Lind', ['Ana Ruiz']],
    ['By Ana Ruiz, Video Journalist, and Tom Bell', ['Ana Ruiz', 'Tom Bell']],
    ['By Ana Ruiz Special to The Courier', ['Ana Ruiz']],
    ['By Ana Ruiz, Los Angeles Times', ['Ana Ruiz']],
    ['By Ana Ruiz, The Courier', ['Ana Ruiz']],
    ['By Ana Ruiz and Emily Post', ['Ana Ruiz', 'Emily Post']],
    ['Ana Ruiz (avec AFP)', ['Ana Ruiz', 'AFP']],
    ['記者李明／台北報導', ['李明']],
    ['〔記者李明／台北報導〕', ['李明']],
    ['記者李明、王小華／綜合報導', ['李明', '王小華']],
    ['記者 李明 報導', ['李明']],
    ['記者李明報導', ['李明']],
    ['台北報導', []]
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

describe('head and print vote', () => {
  it.each<[string, Page, string[]]>([
    [
      'the head names the first of several',
      {
        author: person('Ana Ruiz'),
        byline: '<div>By <a href="/author/ruiz">Ana Ruiz</a>, <a href="/author/bell">Tom Bell</a></div>'
      },
      ['Ana Ruiz', 'Tom Bell']
    ],
    [
      'the head names the house',
      {
        author: { '@type': 'Organization', name: 'Quay Courier' },
        byline: '<p class="byline">Ana Ruiz | 3 hours ago</p>'
      },
      ['Ana Ruiz']
    ],
    ['the head has a login name', { author: person('aruiz'), byline: '<p>By Ana Ruiz</p>' }, ['Ana Ruiz']],
    [
      'the head names somebody whom nobody reads',
      { author: person('Webster Admins'), byline: '<p>By <a href="/author/ruiz">Ana Ruiz</a></p>' },
      ['Ana Ruiz']
    ],
    [
      'a graph gives the number of its author',
      {
        author: { '@id': '#7' },
        head: '<script type="application/ld+json">{"@type":"Person","@id":"#7","name":"Ana Ruiz"}</script>'
      },
      ['Ana Ruiz']
    ],
    [
      'an address in a meta tag is no name',
      { head: '<meta property="article:author" content="https://social.example/QuayCourier">' },
      []
    ],
    [
      'places beside a desk are no people',
      {
        author: { '@type': 'NewsMediaOrganization', name: 'Redaktion quay.example' },
        head: '<meta name="author" content="quay.example, Lisbon, Portugal">'
      },
      ['Redaktion quay.example']
    ],
    ['only an agency is named', { author: person('dpa') }, ['dpa']],
    ['an agency beside a person', { author: [person('Ana Ruiz'), person('Reuters')] }, ['Ana Ruiz']],
    [
      'a graph gives the parts of a name',
      { author: { '@type': 'Person', givenName: 'Ana', familyName: 'Ruiz' } },
      ['Ana Ruiz']
    ],
    [
      'a meta tag has the family name first, the print has not',
      { head: '<meta name="author" content="Ruiz, Ana">', byline: '<p>3 May 2024 – Ana Ruiz</p>' },
      ['Ana Ruiz']
    ],
    [
      'the head names the first of several with their roles',
      {
        author: person('Ana Ruiz'),
        byline:
          '<div class="author"><a href="/author/ana">Ana Ruiz</a><p>Political correspondent</p></div>' +
          '<div class="author"><a href="/author/tom">Tom Bell</a><p>Chief Reporter</p></div>'
      },
      ['Ana Ruiz', 'Tom Bell']
    ],
    [
      'a desk of several words',
      { byline: '<p>By <a href="/author/news">News Service of Alva</a></p>' },
      ['News Service of Alva']
    ]
  ])('%s', (_, page, authors) => {
    expect(authorsOf(page)).toEqual(authors)
  })
})

describe('printed bylines', () => {
  it.each<[string, Page, string[]]>([
    [
      'in blocks of their own',
      { byline: '<div>By</div><div><a href="/author/u1">Sailor</a></div><div>-</div><div>3 May 2024</div>' },
      ['Sailor']
    ],
    [
      'with rel=author',
      { byline: '<p>3 May 2024 by <a rel="author" href="/u/7">Sailor</a> 15 Comments</p>' },
      ['Sailor']
    ],
    ['behind a date', { byline: '<p>2024-05-03 | BY: Sailor</p>' }, ['Sailor']],
    [
      'in a header marked up as a footer',
      { byline: '<div class="headline__footer"><div class="byline">By Ana Ruiz, QCN</div></div>' },
      ['Ana Ruiz']
    ],
    ['of a photographer, which is none', { byline: '<p>Photograph by Ana Ruiz</p>' }, []],
    [
      'of who checked facts, which is none',
      { byline: '<p>By Ana Ruiz. Fact-checked by <a href="/author/bell">Tom Bell</a></p>' },
      ['Ana Ruiz']
    ],
    [
      'a button for larger letters',
      { byline: '<div class="byline">AA</div><div class="byline">Text size</div>' },
      []
    ],
    ['below the text', { end: '<p>By Ana Ruiz</p>' }, ['Ana Ruiz']],
    [
      'in brackets below the text',
      { end: '<p>Nobody was hurt. (Von Ana Ruiz)</p>', language: 'de' },
      ['Ana Ruiz']
    ],
    [
      'of the editor in charge',
      { end: '<div>(责编：李明、王小芳)</div>', language: 'zh' },
      ['李明', '王小芳']
    ],
    [
      'in a list of particulars',
      { end: '<h4>Daten</h4><ul><li>Autorin, Autor Ana Ruiz</li></ul>', language: 'de' },
      ['Ana Ruiz']
    ],
    [
      'each with a role',
      {
        byline:
          '<div class="author"><a href="/author/ana">Ana Ruiz</a><p>Political correspondent</p></div>' +
          '<div class="author"><a href="/author/tom">Tom Bell</a><p>Chief Reporter</p></div>'
      },
      ['Ana Ruiz', 'Tom Bell']
    ],
    ['with the change behind it', { byline: '<p>By Ana Ruiz Updated 4 March 2025</p>' }, ['Ana Ruiz']],
    [
      'in elements without a space between',
      { byline: '<p class="byline"><span>Ana Ruiz</span><span>Tom Bell</span></p>' },
      ['Ana Ruiz', 'Tom Bell']
    ],
    [
      'in capitals without a space between',
      { byline: '<p class="byline"><span>ANA RUIZ</span><span>TOM BELL</span></p>' },
      ['ANA RUIZ', 'TOM BELL']
    ],
    [
      'beside a role without a space between',
      { byline: '<p>By <span>Ana Ruiz</span><span>Political correspondent</span></p>' },
      ['Ana Ruiz']
    ],
    [
      'beside a role in the same link',
      {
        byline:
          '<p>By <a href="/author/ana"><span>Ana Ruiz</span><span>Political correspondent</span></a></p>'
      },
      ['Ana Ruiz']
    ],
    [
      'before a label without a space between',
      {
        byline:
          '<p>By <b>Ana Ruiz</b><span>Published</span> <time datetime="2025-03-04">4 March 2025</time></p>'
      },
      ['Ana Ruiz']
    ],
    [
      'before a date without a space between',
      { byline: '<p>By Ana Ruiz<span>4 March 2025</span></p>' },
      ['Ana Ruiz']
    ],
    [
      'behind a lead without a space between',
      { byline: '<p><span>Written by</span><b>Ana Ruiz</b></p>' },
      ['Ana Ruiz']
    ],
    [
      'with a comment of the template within',
      { byline: '<p>By <!-- -->Ana De<!-- -->Vito<span></span></p>' },
      ['Ana DeVito']
    ],
    [
      'on lines of their own',
      { byline: '<p>By Ana Ruiz<br>\n Political correspondent<br>and Tom Bell</p>' },
      ['Ana Ruiz', 'Tom Bell']
    ],
    ['one a line', { byline: '<p>By<br>Ana Ruiz<br>Tom Bell</p>' }, ['Ana Ruiz', 'Tom Bell']],
    [
      'with the numbers of notes',
      { byline: '<p>By <b>Ana Ruiz</b><sup>1</sup>, <b>Tom Bell</b><sup>2</sup></p>' },
      ['Ana Ruiz', 'Tom Bell']
    ],
    ['of who reports', { byline: '<p>記者 李明 報導</p>', language: 'zh' }, ['李明']],
    ['with letters set apart', { byline: '<p>By <b>A</b>na <span>Mc</span>Donald</p>' }, ['Ana McDonald']],
    ['of another story below', { end: '<h3>Boats to the sea</h3><p class="byline">Tom Bell</p>' }, []]
  ])('%s', (_, page, authors) => {
    expect(authorsOf(page)).toEqual(authors)
  })
})

describe('agencies and wire stories', () => {
  it.each<[string, Page, string | undefined, string]>([
    ['named alone', { author: person('The Associated Press') }, 'The Associated Press', 'wire'],
    ['printed alone', { byline: '<p>Von dpa</p>', language: 'de' }, 'dpa', 'wire'],
    ['behind the last sentence', { end: '<p>“Nobody was hurt.” (dpa/abc)</p>' }, 'dpa', 'wire'],
    ['beside a person', { author: [person('Ana Ruiz'), person('AFP')] }, 'AFP', 'news'],
    [
      'in brackets behind a name',
      { byline: '<p>Par Ana Ruiz (avec AFP)</p>', language: 'fr' },
      'AFP',
      'news'
    ],
    ['none', { byline: '<p>By Ana Ruiz</p>' }, undefined, 'news']
  ])('%s', (_, page, agency, genre) => {
    const article = read(page)
    expect([article.agency?.value, article.genre]).toEqual([agency, genre])
  })
})

describe('dates of the article', () => {
  it.each<[string, Page, string | undefined]>([
    [
      'not of a caption',
      { byline: '<figcaption>The wall on 1 May 2024</figcaption><p>Published on 3 May 2024</p>' },
      '2024-05-03'
    ],
    [
      'not of a post',
      {
        byline:
          '<p>3 May 2024</p><blockquote class="twitter-tweet"><time datetime="2024-04-01">1 April</time></blockquote>'
      },
      '2024-05-03'
    ],
    ['in the address', { path: '2024/05/03/harbour-wall' }, '2024-05-03'],
    [
      'in figures, as the print has them in words',
      { head: '<meta name="date" content="03/05/2024">', byline: '<p>Published 3 May 2024</p>' },
      '2024-05-03'
    ],
    [
      'in figures, as the address has them',
      { head: '<meta name="date" content="11/01/2023">', path: '2023/11/01/wall', language: 'de' },
      '2023-11-01'
    ],
    [
      'in a meta tag of another name',
      { head: '<meta name="dcterms.issued" content="20240503">' },
      '2024-05-03'
    ],
    [
      'in microdata',
      { byline: '<span itemprop="datePublished" content="2024-05-03 09:00">Friday</span>' },
      '2024-05-03T09:00'
    ],
    ['with the change behind it', { byline: '<p>3 May 2024, updated on 5 May 2024</p>' }, '2024-05-03']
  ])('%s', (_, page, date) => {
    expect(read(page).published?.value).toBe(date)
  })

  it('changed later on the same line', () => {
    expect(read({ byline: '<p>3 May 2024, updated on 5 May 2024</p>' }).modified?.value).toBe('2024-05-05')
  })
})
