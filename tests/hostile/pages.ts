/**
 * Pages that try to break whoever reads them. Each is made from one made-up article, so that what is wrong with it is
 * all that stands here, with what must hold when it is read.
 */

export interface HostilePage {
  name: string
  html: string
  /** Path and query of its address; a made-up one if left out. */
  path?: string
  /**
   * What the popup comes to: a summary, or a message that there is none. `either` where both are right, as long as one
   * of them comes in time.
   */
  outcome: 'summary' | 'message' | 'either'
  /** Texts that must be shown, word for word. */
  shows?: readonly string[]
  /** Texts that must not be shown. */
  hides?: readonly string[]
  /** It goes on changing by itself, or can note nothing: what the page does to itself is no change of ours. */
  isRestless?: boolean
  /** The icon does not say that it is an article. */
  isUnnoticed?: boolean
  /** Its address is another one before anything can be saved under it. */
  wanders?: boolean
}

/** Whatever runs a script of the page's making asks for this address. */
export const TRIPWIRE = 'http://tripwire.example/tripped'

/** Runs wherever it is taken for markup. */
export const MARKUP = `<img src=x onerror="fetch('${TRIPWIRE}')"><script>fetch('${TRIPWIRE}')</script><svg onload="fetch('${TRIPWIRE}')">`
const SCRIPT_ADDRESS = `javascript:fetch('${TRIPWIRE}')`
const DATA_ADDRESS = `data:text/html,<script>fetch('${TRIPWIRE}')</script>`

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const PARAGRAPHS = [
  'LINDHOLT — The island ferry will sail again on Monday, the harbour office said after a winter of repairs.',
  '“We have replaced both engines and tested them in heavy weather,” said Ida Holm, head of the harbour office.',
  'The ferry had been laid up since November, when a storm tore it from its moorings and broke the quay.',
  'Residents had to take a fishing boat to the mainland, a trip of two hours in calm weather and longer in wind.',
  '“My daughter missed eleven days of school,” said Jonah Frisk, who runs the bakery on the island.',
  'According to a report of the county council, the repairs cost 4.2 million, twice what had been planned.',
  'The council will discuss on Thursday who is to pay for the rest, and whether a second boat should be bought.',
  'Until then the old timetable is in force, with three sailings a day and four on Saturdays.'
]

export interface Made {
  headline?: string
  byline?: string
  standfirst?: string
  paragraphs?: readonly string[]
  /** Markup. */
  head?: string
  before?: string
  within?: string
  after?: string
  bodyAttributes?: string
}

/** The article, with what is given in its place; headline, byline and paragraphs are text unless they come as markup. */
export function page({
  headline = 'Island ferry back after storm',
  byline = 'By Priya Lund',
  standfirst = 'Both engines are new, and the first sailing is on Monday.',
  paragraphs = PARAGRAPHS,
  head = '',
  before = '',
  within = '',
  after = '',
  bodyAttributes = ''
}: Made = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(headline)}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2031-03-04T07:30:00+01:00">
<meta property="og:site_name" content="Harbour Courier">${head}</head>
<body ${bodyAttributes}>${before}<main><article><h1>${escaped(headline)}</h1><p class="standfirst">${escaped(standfirst)}</p>
<p class="byline">${escaped(byline)}</p><time datetime="2031-03-04T07:30:00+01:00">4 March 2031</time>
${paragraphs.map(text => `<p>${text}</p>`).join('\n')}
${within}</article></main>${after}</body></html>`
}

const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('</', '<\\/')}</script>`
const article = (changes: object) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Island ferry back after storm',
  datePublished: '2031-03-04T07:30:00+01:00',
  author: { '@type': 'Person', name: 'Priya Lund' },
  ...changes
})
const repeated = (text: string, times: number) => Array.from({ length: times }, () => text).join('')

/** Names of elements that hide what scripts ask of a document, by the rule that forms and images are its properties. */
const DOCUMENT_NAMES =
  'body head documentElement querySelector querySelectorAll title createTreeWalker createRange createElement defaultView URL getElementById addEventListener childNodes firstChild textContent nodeType baseURI readyState location cookie scripts dir contains ownerDocument'.split(
    ' '
  )
/** The same of a form, by the rule that its fields are its properties. */
const FORM_NAMES =
  'children childNodes firstChild lastChild nextSibling previousSibling parentNode parentElement firstElementChild nextElementSibling nodeType nodeName localName tagName textContent innerText attributes id className classList getAttribute hasAttribute querySelector querySelectorAll closest matches contains compareDocumentPosition ownerDocument shadowRoot hidden style getBoundingClientRect checkVisibility isConnected getRootNode title lang dir remove cloneNode namespaceURI'.split(
    ' '
  )

const GLOBALS =
  'pressmark chrome browser document CSS Highlight globalThis self top performance getSelection setTimeout'.split(
    ' '
  )

const FERRY = 'The ferry had been laid up since November'
const IDA = 'We have replaced both engines and tested them in heavy weather'

export const PAGES: readonly HostilePage[] = [
  {
    name: 'the article itself, as a check of this suite',
    html: page(),
    outcome: 'summary',
    shows: [IDA, 'Ida Holm']
  },

  // Markup where text is expected.
  {
    name: 'markup in every field of the page',
    html: page({
      headline: `Ferry back ${MARKUP}`,
      standfirst: `New engines ${MARKUP}`,
      byline: `By Priya ${MARKUP}`,
      paragraphs: [
        ...PARAGRAPHS,
        escaped(`“It is <b>bold</b> ${MARKUP} and safe,” said Agnes ${MARKUP} Tarrant, the pilot.`)
      ],
      within: `<h2>${escaped(MARKUP)}</h2><figure><img src="gate.jpg" width="900" height="600" alt="${escaped(MARKUP)}"><figcaption>${escaped(`The quay ${MARKUP} Photo: Marit ${MARKUP}`)}</figcaption></figure>`
    }),
    outcome: 'summary',
    shows: ['Ferry back <img src=x']
  },
  {
    name: 'markup in JSON-LD and meta',
    html: page({
      head:
        jsonLd(
          article({
            headline: MARKUP,
            description: MARKUP,
            author: [{ '@type': 'Person', name: MARKUP, url: SCRIPT_ADDRESS }],
            publisher: { '@type': 'Organization', name: MARKUP, logo: DATA_ADDRESS },
            articleSection: MARKUP,
            keywords: [MARKUP],
            image: { '@type': 'ImageObject', url: SCRIPT_ADDRESS, caption: MARKUP }
          })
        ) +
        [
          'og:title',
          'og:description',
          'og:site_name',
          'og:image',
          'author',
          'article:section',
          'article:tag',
          'description',
          'og:url'
        ]
          .map(name => `<meta property="${name}" name="${name}" content="${escaped(MARKUP)}">`)
          .join('')
    }),
    outcome: 'summary',
    shows: ['Island ferry back after storm']
  },
  {
    name: 'addresses that are scripts',
    html: page({
      head: `<link rel="canonical" href="${SCRIPT_ADDRESS}"><meta property="og:url" content="${escaped(DATA_ADDRESS)}"><meta property="og:image" content="${SCRIPT_ADDRESS}"><link rel="icon" href="${SCRIPT_ADDRESS}"><link rel="amphtml" href="${SCRIPT_ADDRESS}">${jsonLd(article({ url: SCRIPT_ADDRESS, mainEntityOfPage: DATA_ADDRESS, image: DATA_ADDRESS }))}`,
      paragraphs: [
        ...PARAGRAPHS,
        `The report is <a href="${SCRIPT_ADDRESS}">here</a> and <a href="${escaped(DATA_ADDRESS)}">there</a>, the Meridian Ledger <a href="${SCRIPT_ADDRESS}">reported</a>.`
      ],
      within: `<a rel="author" href="${SCRIPT_ADDRESS}">Priya Lund</a><figure><img src="${SCRIPT_ADDRESS}" width="900" height="600"><figcaption>The quay</figcaption></figure>`
    }),
    outcome: 'summary',
    shows: [IDA]
  },

  // Clobbering: elements that take the place of what scripts ask for.
  {
    name: 'forms and images with the names of a document’s members',
    html: page({
      after: DOCUMENT_NAMES.map(name => `<form name="${name}"></form><img name="${name}" id="${name}">`).join(
        ''
      )
    }),
    outcome: 'summary',
    shows: [IDA, 'Ida Holm']
  },
  {
    name: 'fields with the names of a form’s members, in a form around everything',
    html: page()
      .replace('<main>', '<form id="aspnetForm"><main>')
      .replace(
        '</main>',
        `</main>${FORM_NAMES.map(name => `<input type="hidden" name="${name}">`).join('')}</form>`
      ),
    outcome: 'summary',
    shows: [IDA, 'Ida Holm']
  },
  {
    name: 'elements with the names of globals',
    html: page({
      before: GLOBALS.map(
        id =>
          `<a id="${id}" name="${id}" href="${SCRIPT_ADDRESS}"></a>${/chrome|browser/.test(id) ? '' : `<iframe name="${id}" hidden></iframe>`}`
      ).join('')
    }),
    outcome: 'summary',
    shows: [IDA]
  },
  {
    name: 'frames with the names of the extension’s API, which Chromium then does not give to us',
    html: page({ before: '<iframe name="chrome" hidden></iframe><iframe name="browser" hidden></iframe>' }),
    outcome: 'summary',
    shows: [IDA],
    isUnnoticed: true
  },
  {
    name: 'poisoned prototypes in the page’s world',
    html: page({
      head: `<script>for (const P of [Object, Array, String, Element, Node, Document, Promise, Map, RegExp])
        for (const k of Object.getOwnPropertyNames(P.prototype)) { if (k === 'constructor') continue; try { Object.defineProperty(P.prototype, k, { get() { throw new Error('poisoned') }, configurable: true }) } catch {} }
        JSON.parse = () => { throw new Error('poisoned') }</script>`
    }),
    outcome: 'summary',
    shows: [IDA],
    isRestless: true
  },

  // Structured data.
  {
    name: '__proto__ and friends in JSON-LD',
    html: page({
      head: `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","__proto__":{"headline":"Polluted","polluted":true},"constructor":{"prototype":{"polluted":true}},"headline":"Island ferry back after storm","author":{"__proto__":{"name":"Polluted Author"},"@type":"Person","name":"Priya Lund"}}</script>`
    }),
    outcome: 'summary',
    shows: ['Island ferry back after storm'],
    hides: ['Polluted']
  },
  {
    name: 'broken JSON-LD of every kind',
    html: page({
      head: [
        '{',
        '[',
        '{"@type":"NewsArticle",}',
        'null',
        '[]',
        '""',
        '42',
        '<!-- {"@type":"NewsArticle"} -->',
        '{"@graph":null}',
        '\u0000',
        '{"headline":"\\ud800"}'
      ]
        .map(text => `<script type="application/ld+json">${text}</script>`)
        .join('')
    }),
    outcome: 'summary',
    shows: ['Island ferry back after storm']
  },
  {
    name: 'JSON-LD that names itself in circles',
    html: page({
      head: jsonLd({
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'NewsArticle',
            '@id': '#a',
            mainEntity: { '@id': '#a' },
            author: { '@id': '#b' },
            isPartOf: { '@id': '#c' }
          },
          {
            '@type': 'Person',
            '@id': '#b',
            name: 'Priya Lund',
            worksFor: { '@id': '#c' },
            author: { '@id': '#b' }
          },
          {
            '@type': 'Organization',
            '@id': '#c',
            founder: { '@id': '#b' },
            hasPart: [{ '@id': '#a' }, { '@id': '#c' }]
          }
        ]
      })
    }),
    outcome: 'summary',
    shows: [IDA]
  },
  {
    name: 'JSON-LD nested a hundred thousand times',
    html: page({
      head: `<script type="application/ld+json">${repeated('{"@type":"NewsArticle","author":', 50_000)}null${repeated('}', 50_000)}</script><script type="application/ld+json">${repeated('[', 100_000)}${repeated(']', 100_000)}</script>`
    }),
    outcome: 'summary',
    shows: [IDA]
  },
  {
    name: '5 MB of JSON-LD',
    html: page({
      head: jsonLd(
        article({
          mentions: Array.from({ length: 60_000 }, (_, n) => ({
            '@type': 'Thing',
            name: `Thing ${n} ${'x'.repeat(50)}`
          }))
        })
      )
    }),
    outcome: 'summary',
    shows: [IDA]
  },
  {
    name: 'wrong types where strings are expected',
    html: page({
      head: jsonLd({
        '@context': 42,
        '@type': ['NewsArticle', null, 7, {}],
        headline: ['Island ferry back after storm', { '@value': 3 }, null],
        description: { a: { b: [] } },
        datePublished: { '@value': [] },
        dateModified: 20310304,
        author: [null, 5, 'Priya Lund', ['x'], { name: { first: 'P' } }, { '@type': 'Person', name: 42 }],
        publisher: 'Harbour Courier',
        image: [[['a']], 0, true, { url: { url: {} } }],
        articleSection: { x: 1 },
        keywords: 5,
        isAccessibleForFree: 'maybe',
        inLanguage: ['en', 5],
        articleBody: { length: 1e9 },
        wordCount: 'many'
      })
    }),
    outcome: 'summary',
    shows: ['Island ferry back after storm', IDA]
  },

  // Sizes.
  {
    name: '10 000 elements within one another',
    html: page({ within: `${repeated('<div>', 10_000)}<p>Down here.</p>${repeated('</div>', 10_000)}` }),
    outcome: 'either'
  },
  {
    name: 'the article 2 000 elements deep',
    html: page()
      .replace('<article>', `${repeated('<div>', 400)}<article>`)
      .replace('</article>', `</article>${repeated('</div>', 400)}`),
    outcome: 'summary',
    shows: [IDA]
  },
  {
    name: '200 000 nodes beside the article',
    html: page({ after: `<div>${repeated('<span>w</span> ', 100_000)}</div>` }),
    outcome: 'either'
  },
  {
    name: '50 000 links in the article',
    html: page({ within: `<ul>${repeated('<li><a href="/x">A ferry story</a></li>', 25_000)}</ul>` }),
    outcome: 'either'
  },
  {
    name: 'a paragraph of 5 MB',
    html: page({
      paragraphs: [...PARAGRAPHS, repeated('The quay was rebuilt with stone from the north. ', 105_000)]
    }),
    outcome: 'either'
  },
  {
    name: 'a word of 2 MB',
    html: page({ paragraphs: [...PARAGRAPHS, 'w'.repeat(2_000_000)] }),
    outcome: 'either'
  },
  {
    name: 'a headline and a byline of 300 000 letters',
    html: page({
      headline: repeated('Ferry back after storm ', 13_000),
      byline: `By ${repeated('Priya Lund and ', 20_000)}`
    }),
    outcome: 'either'
  },

  // Bait for slow patterns.
  ...(
    [
      ['opening quotation marks that never close', repeated('“The quay ', 20_000)],
      ['closing quotation marks without an opening one', repeated('the quay” ', 20_000)],
      ['straight quotation marks, odd in number', repeated('"the quay ', 20_001)],
      ['quotation marks within one another', `${repeated('“', 20_000)}quay${repeated('”', 20_000)}`],
      ['apostrophes', repeated("o'clock 'tis ", 20_000)],
      ['guillemets the wrong way round', repeated('» quai « ', 20_000)],
      ['commas and names', repeated('Ida Holm, Jonah Frisk, ', 10_000)],
      ['nothing but “said”', repeated('said ', 40_000)],
      ['nothing but full stops', repeated('. ', 100_000)],
      ['nothing but spaces between two words', `a${' '.repeat(300_000)}b`],
      ['nothing but line breaks', `a${'\n'.repeat(300_000)}b`],
      ['capitals without an end', repeated('Ferry Quay Harbour ', 15_000)],
      ['“according to” without an end', repeated('according to ', 20_000)],
      ['dashes', repeated('— quay ', 30_000)],
      ['digits and points', repeated('1.2.3.', 50_000)],
      ['addresses', repeated('http://a.example/b?c=d&amp;', 10_000)],
      ['letters with marks above', repeated('é', 100_000)],
      ['“von der” without an end', repeated('von der ', 30_000)],
      ['parentheses that never close', repeated('(the quay ', 20_000)]
    ] as const
  ).map(
    ([name, text]): HostilePage => ({
      name: `${name}, 200 000 letters in one paragraph`,
      html: page({ paragraphs: [...PARAGRAPHS, text] }),
      outcome: 'either'
    })
  ),

  // Letters that are none.
  {
    name: 'NUL, lone surrogates, controls',
    html: page({
      headline: 'Ferry back',
      paragraphs: [
        ...PARAGRAPHS,
        '“It &#0; &#xD800; &#xDFFF; \u0001\u0008\u000b\u007f\ufffe\uffff sails,” said Agnes &#xD800;Tarrant.'
      ]
    }),
    outcome: 'summary',
    shows: ['Ferry back', IDA]
  },
  {
    name: 'bidi overrides and zero-width letters in names and quotes',
    html: page({
      byline: 'By Priya\u202e\u2066 Lund\u200b\u200d\ufeff',
      paragraphs: [
        ...PARAGRAPHS,
        '“Nothing \u202edlos saw\u202c was sold,” said Ma\u200brit \u202eSun\u2066de, a clerk of the harbour office.'
      ]
    }),
    outcome: 'summary',
    shows: [IDA]
  },

  // Text that nobody sees.
  {
    name: 'hidden text',
    html: page({
      head: '<style>.gone{display:none}.unseen{visibility:hidden}.off{position:absolute;left:-9999px}</style>',
      within: `<p class="gone">“I never said the class-hidden thing at all,” said Colm Secret, a spokesman.</p>
        <p style="display:none">“I never said the display-none thing at all,” said Colm Secret, a spokesman.</p>
        <p hidden>“I never said the attribute-hidden thing at all,” said Colm Secret, a spokesman.</p>
        <p class="unseen">“I never said the invisible thing at all,” said Colm Secret, a spokesman.</p>
        <div style="display:none"><p>“I never said the nested hidden thing at all,” said Colm Secret, a spokesman.</p></div>
        <div aria-hidden="true" style="display:none"><p>“I never said the aria-hidden thing at all,” said Colm Secret.</p></div>
        <template><p>“I never said the template thing at all,” said Colm Secret, a spokesman.</p></template>
        <noscript><p>“I never said the noscript thing at all,” said Colm Secret, a spokesman.</p></noscript>
        <p style="opacity:0">“I never said the transparent thing at all,” said Colm Secret, a spokesman.</p>
        <p style="font-size:0">“I never said the tiny thing at all,” said Colm Secret, a spokesman.</p>
        <p style="color:#fff;background:#fff">“I never said the white thing at all,” said Colm Secret, a spokesman.</p>`
    }),
    outcome: 'summary',
    shows: [IDA],
    hides: ['Colm Secret', 'I never said']
  },
  {
    name: 'the text once more in a hidden tab',
    html: page({
      within: `<div role="tabpanel" hidden>${PARAGRAPHS.map(text => `<p>${text}</p>`).join('')}</div><div role="tabpanel" style="display:none">${PARAGRAPHS.map(text => `<p>${text}</p>`).join('')}</div>`
    }),
    outcome: 'summary',
    shows: [IDA]
  },

  // Addresses that point elsewhere.
  {
    name: 'canonical, base and og:url of another site',
    html: page({
      head: '<base href="http://elsewhere.example/else/"><link rel="canonical" href="http://elsewhere.example/other-story"><meta property="og:url" content="http://elsewhere.example/third-story">'
    }),
    outcome: 'summary',
    shows: [IDA],
    hides: ['elsewhere.example']
  },

  // Pages that move.
  {
    name: 'a storm of mutations',
    html: page({
      after: `<div id="storm"></div><script>setInterval(() => { const s = document.getElementById('storm'); s.textContent = ''; for (let i = 0; i < 200; i++) { const p = document.createElement('p'); p.textContent = 'storm ' + Math.random(); s.append(p) } }, 5)</script>`
    }),
    outcome: 'summary',
    shows: [IDA],
    isRestless: true
  },
  {
    name: 'the article replaced ten times a second',
    html: page({
      after: `<script>setInterval(() => { const a = document.querySelector('article'); a.replaceWith(a.cloneNode(true)) }, 100)</script>`
    }),
    outcome: 'summary',
    shows: [IDA],
    isRestless: true
  },
  {
    name: 'an address that changes all the time',
    html: page({
      after: `<script>let n = 0; const t = setInterval(() => { try { history.replaceState(null, '', '?n=' + n++) } catch { clearInterval(t) } }, 40)</script>`
    }),
    outcome: 'either',
    isRestless: true,
    wanders: true
  },
  {
    name: 'an article that comes two seconds late',
    html:
      page().replace('<main>', '<main hidden></main><template id="late">').replace('</main>', '</template>') +
      `<script>setTimeout(() => document.body.append(document.getElementById('late').content.cloneNode(true)), 2000)</script>`,
    outcome: 'either',
    isRestless: true
  },

  // Frames and shadow roots.
  {
    name: 'forty frames, some with articles, some that never load',
    html: page({
      after: Array.from(
        { length: 40 },
        (_, n) =>
          `<iframe ${n % 3 === 0 ? `srcdoc="${escaped(`<h1>Framed ${n}</h1><p>“I was never in the article,” said Colm Framed.</p>`)}"` : n % 3 === 1 ? 'src="about:blank"' : `src="${SCRIPT_ADDRESS.replace('fetch', 'void ')}"`} width="10" height="10"></iframe>`
      ).join('')
    }),
    outcome: 'summary',
    shows: [IDA],
    hides: ['Colm Framed']
  },
  {
    name: 'shadow roots within one another, a thousand times',
    html: page({
      after: `<div id="deep"></div><script>let e = document.getElementById('deep'); for (let i = 0; i < 1000; i++) { const r = e.attachShadow({ mode: 'open' }); e = document.createElement('div'); r.append(e) } e.textContent = 'down here'</script>`
    }),
    outcome: 'summary',
    shows: [IDA],
    isRestless: true
  },

  // What news pages do to readers.
  {
    name: 'a paywall that cuts the text off',
    html: page({
      head: jsonLd(
        article({
          isAccessibleForFree: false,
          hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paywall' }
        })
      ),
      paragraphs: PARAGRAPHS.slice(0, 3),
      within: '<div class="paywall"><p>To read on, subscribe. Already a subscriber? Log in.</p></div>'
    }),
    outcome: 'summary',
    hides: ['Already a subscriber']
  },
  {
    name: 'comments longer than the article',
    html: page({
      after: `<section id="comments" class="comments"><h2>Comments</h2>${Array.from({ length: 400 }, (_, n) => `<div class="comment"><p class="author">Reader ${n}</p><p>“I have it on good authority that it will sink,” said my neighbour Colm Comment, and ${repeated('so it goes on and on ', 20)}</p></div>`).join('')}</section>`
    }),
    outcome: 'summary',
    shows: [IDA],
    hides: ['Colm Comment']
  },
  {
    name: 'nothing at all',
    html: '',
    outcome: 'message'
  },
  {
    name: 'no body, a frameset',
    html: '<!doctype html><html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
    outcome: 'message',
    isRestless: true
  },
  {
    name: 'a document without an html element',
    html: '<!doctype html><title>Gone</title><script>addEventListener("load", () => document.documentElement.remove())</script>',
    outcome: 'message',
    isRestless: true
  },
  {
    name: 'a word that stands in the text a hundred thousand times',
    html: page({
      paragraphs: [...PARAGRAPHS, ...Array.from({ length: 2000 }, () => repeated(`${FERRY} `, 5))]
    }),
    outcome: 'either'
  }
]
