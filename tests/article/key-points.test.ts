/** The publisher's key points in many shapes of markup, and lists that are something else. */
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/model.ts'
import { readArticle } from '../../src/article/read.ts'

/** A piece of news in each language, told in five paragraphs, with the points that a desk would make of it. */
const PIECES = {
  en: {
    headline: 'Lantern Bay votes to keep its old ferry',
    points: [
      'The town council voted 9 to 4 to keep the ferry Marigold running.',
      'Repairs of the hull will cost 2.3 million crowns and take until October.',
      'Fishermen had asked for a bridge, which the ministry refused to pay for.'
    ],
    text: [
      'The town council of Lantern Bay voted 9 to 4 on Tuesday night to keep the ferry Marigold running for another ten years.',
      'Repairs of the hull will cost 2.3 million crowns, the harbour office said, and the yard needs until October to finish them.',
      'Fishermen from the north shore had asked for a bridge instead, but the ministry refused to pay for it in a letter last month.',
      'Councillor Edda Prow called the ferry the only street that her town is proud of, and laughed when she was asked about the bridge.',
      'The yard will close the crossing for three weeks in September, when a smaller boat takes pupils and the post to the other side.'
    ]
  },
  de: {
    headline: 'Stadtrat von Mühlwinkel rettet die alte Fähre',
    points: [
      'Der Stadtrat stimmte mit 9 zu 4 Stimmen für den Erhalt der Fähre.',
      'Die Reparatur des Rumpfes kostet 2,3 Millionen Kronen und dauert bis Oktober.',
      'Die Fischer hatten eine Brücke verlangt, die das Ministerium nicht zahlen will.'
    ],
    text: [
      'Der Stadtrat von Mühlwinkel stimmte am Dienstagabend mit 9 zu 4 Stimmen für den Erhalt der Fähre Ringelblume, die seit 1961 fährt.',
      'Die Reparatur des Rumpfes kostet 2,3 Millionen Kronen, wie das Hafenamt mitteilte, und die Werft braucht dafür bis Oktober Zeit.',
      'Die Fischer vom Nordufer hatten stattdessen eine Brücke verlangt, doch das Ministerium will sie nicht zahlen, wie es schrieb.',
      'Stadträtin Edda Bug nannte die Fähre die einzige Straße, auf die ihre Stadt stolz sei, und lachte auf die Frage nach der Brücke.',
      'Im September schließt die Werft die Überfahrt für drei Wochen; ein kleineres Boot bringt dann Schüler und Post ans andere Ufer.'
    ]
  },
  ja: {
    headline: '灯籠湾の町議会、古い渡し船の存続を決定',
    points: [
      '町議会は9対4で渡し船「金盞花」の存続を決めた。',
      '船体の修理には230万クローネかかり、10月まで続く。',
      '漁師たちは橋を求めたが、省は費用の負担を拒んだ。'
    ],
    text: [
      '灯籠湾の町議会は火曜日の夜、9対4で渡し船「金盞花」を今後十年間存続させることを決めた。町の人々は広場で結果を待っていた。',
      '港の事務所によると、船体の修理には230万クローネかかり、造船所の作業は10月まで続く見通しだという。費用は町が負担する。',
      '北岸の漁師たちは代わりに橋を求めたが、省は先月の手紙で費用の負担を拒んだ。漁師の代表は残念だと話している。',
      '町議の一人は、渡し船は町が誇る唯一の通りだと述べた。橋について聞かれると笑って答えなかったという。',
      '九月には三週間運休となり、その間は小さな船が生徒と郵便を対岸へ運ぶ予定だと造船所は説明している。'
    ]
  }
} as const

type Piece = keyof typeof PIECES

const read = (language: Piece, body: string): Article => {
  const { headline } = PIECES[language]
  const { window } = new JSDOM(
    `<!doctype html><html lang="${language}"><head><title>${headline}</title></head><body><main><article>${body}</article></main></body></html>`
  )
  const reading = readArticle(window.document, 'https://bay-gazette.example/news/old-ferry-is-kept', {
    force: true
  })
  if (reading.kind !== 'article') throw new Error(`read as ${reading.kind}`)
  return reading.article
}

const h1 = (language: Piece) => `<h1>${PIECES[language].headline}</h1>`
const text = (language: Piece, from = 0, to = 5) =>
  PIECES[language].text
    .slice(from, to)
    .map(paragraph => `<p>${paragraph}</p>`)
    .join('')
const each = (language: Piece, row: (point: string, index: number) => string) =>
  PIECES[language].points.map(row).join('')
const ul = (language: Piece) => `<ul>${each(language, point => `<li>${point}</li>`)}</ul>`

const SHAPES: [string, Piece, string][] = [
  ['a bare list below the headline', 'en', `${h1('en')}${ul('en')}${text('en')}`],
  [
    'a bare list below the standfirst, above the byline',
    'en',
    `${h1('en')}<p>An old boat stays where it is, after a long night of speeches, soup and one withdrawn motion about a bridge that nobody wants to pay.</p>${ul('en')}<div class="byline">By <a rel="author" href="/tilde">Tilde Marsh</a></div>${text('en')}`
  ],
  [
    'a bare list below standfirst, byline and image',
    'de',
    `${h1('de')}<div class="d1">Ein altes Boot bleibt, wo es ist, nach einer langen Nacht mit vielen Reden und noch mehr Suppe für alle.</div><ul class="author"><li>Von Tilde Marsch</li><li>12. März, 9.29 Uhr</li></ul><div class="img-caption">Die Fähre am Mittag</div>${ul('de')}${text('de')}`
  ],
  [
    'paragraphs in the items of a box in the text',
    'de',
    `${h1('de')}<div class="el"><h3>Darum geht’s</h3><ul>${each('de', point => `<li><p>${point}</p></li>`)}</ul></div>${text('de')}`
  ],
  [
    'a label of another make, rows of a box',
    'en',
    `${h1('en')}<section><div class="q">What to know</div><div class="r"><div><span>${PIECES.en.points.join('</span></div><div><span>')}</span></div></div></section>${text('en')}`
  ],
  [
    'paragraphs of a box, below an introduction',
    'en',
    `${h1('en')}${text('en', 0, 2)}<div class="c7"><h2>Key takeaways</h2><div><p>Here is what matters:</p>${each('en', point => `<div><p>${point}</p></div>`)}</div></div>${text('en', 2)}`
  ],
  [
    'lines with dashes, parted by line breaks',
    'de',
    `${h1('de')}<p><strong>Kurz und knapp</strong><br>– ${PIECES.de.points.join('<br>– ')}</p>${text('de')}`
  ],
  [
    'lines parted by line breaks alone, in a box',
    'en',
    `${h1('en')}<div class="box"><h4>In brief</h4><div>${PIECES.en.points.join('<br>')}</div></div>${text('en')}`
  ],
  [
    'paragraphs with bullets in the text, after the first of it',
    'en',
    `${h1('en')}${text('en', 0, 1)}<h2>The short version</h2>${each('en', point => `<p>• ${point}</p>`)}${text('en', 1)}`
  ],
  [
    'lines with bullets in one paragraph',
    'en',
    `${h1('en')}<h2>Key points</h2><p>${each('en', point => `• ${point}<br>`)}</p>${text('en')}`
  ],
  [
    'bullets in one paragraph, on one line',
    'en',
    `${h1('en')}<h2>Key points</h2><p>${each('en', point => `• ${point} `)}</p>${text('en')}`
  ],
  [
    'bullets behind the label, on one line',
    'en',
    `${h1('en')}<p>Key points: ${each('en', point => `• ${point} `)}</p>${text('en')}`
  ],
  [
    'a definition list with one term',
    'de',
    `${h1('de')}<dl><dt>Das Wichtigste in Kürze</dt>${each('de', point => `<dd>${point}</dd>`)}</dl>${text('de')}`
  ],
  [
    'an aside that is named for who cannot see it',
    'en',
    `${h1('en')}<figure><img src="/m.jpg" width="900" height="600"><figcaption>The ferry Marigold at noon</figcaption></figure><aside aria-label="Key points">${ul('en')}</aside>${text('en')}`
  ],
  [
    'items inside custom elements, in an element whose class says so',
    'en',
    `${h1('en')}<x-box class="c-keyTakeaways"><ul>${each('en', point => `<x-item><li>${point}</li></x-item>`)}</ul></x-box>${text('en')}`
  ],
  [
    'a numbered list whose label is the first item',
    'en',
    `${h1('en')}<ol><li>Key points</li>${each('en', point => `<li>${point}</li>`)}</ol>${text('en')}`
  ],
  [
    'a list with a heading in it',
    'en',
    `${h1('en')}${text('en', 0, 1)}<ul><h3>Key points</h3>${each('en', point => `<li>${point}</li>`)}</ul>${text('en', 1)}`
  ],
  [
    'a list inside an item that is the label',
    'de',
    `${h1('de')}<ul><li>Das Wichtigste in Kürze<ul>${each('de', point => `<li>${point}</li>`)}</ul></li></ul>${text('de')}`
  ],
  [
    'a box that unfolds',
    'en',
    `${h1('en')}<details><summary>Key points</summary><div><x-text>${each('en', point => `<p>${point}</p>`)}</x-text></div></details>${text('en')}`
  ],
  [
    'subheadings of one make',
    'en',
    `${h1('en')}${each('en', point => `<h2 class="sub">${point}</h2>`)}<div class="byline">By <a rel="author" href="/tilde">Tilde Marsh</a></div>${text('en')}`
  ],
  [
    'clearly labelled, at the end of the text',
    'en',
    `${h1('en')}${text('en')}<h2>Key takeaways</h2>${ul('en')}`
  ],
  ['in Japanese', 'ja', `${h1('ja')}<div class="p1"><p>この記事のポイント</p>${ul('ja')}</div>${text('ja')}`]
]

describe('the publisher’s key points', () => {
  it.each(SHAPES)('%s', (_, language, body) => {
    const article = read(language, body)
    expect(article.keyPoints.map(point => point.text)).toEqual(PIECES[language].points)
    expect(new Set(article.keyPoints.map(point => point.origin))).toEqual(new Set(['publisher']))
    const blocks = article.blocks.map(block => block.text)
    expect(blocks.filter(block => PIECES[language].points.some(point => block.includes(point)))).toEqual([])
    expect(blocks.join(' ')).toContain(PIECES[language].text[3])
  })

  it('are whole where a point is a bold lead and a text', () => {
    const points = PIECES.en.points.map(
      (point, i) => `<li><b>Point ${'one two three'.split(' ')[i]}</b><p>${point}</p></li>`
    )
    const article = read('en', `${h1('en')}<h2>Key points</h2><ul>${points.join('')}</ul>${text('en')}`)
    expect(article.keyPoints.map(point => point.text)).toEqual([
      `Point one ${PIECES.en.points[0]}`,
      `Point two ${PIECES.en.points[1]}`,
      `Point three ${PIECES.en.points[2]}`
    ])
    expect(article.keyPoints[0]?.anchor.parts.map(part => part.quote.exact)).toEqual([
      'Point one',
      PIECES.en.points[0]
    ])
  })

  it('are whole where each is a term and its description', () => {
    const rows = each('en', (point, i) => `<dt>${'One Two Three'.split(' ')[i]}</dt><dd>${point}</dd>`)
    const article = read('en', `${h1('en')}<h3>Key takeaways</h3><dl>${rows}</dl>${text('en')}`)
    expect(article.keyPoints.map(point => point.text)).toEqual(
      PIECES.en.points.map((point, i) => `${'One Two Three'.split(' ')[i]} ${point}`)
    )
  })

  it('are whole where a row of a box is a heading and a text', () => {
    const rows = each('en', (point, i) => `<h4>${'One Two Three'.split(' ')[i]}</h4><p>${point}</p>`)
    const article = read('en', `${h1('en')}<div><h3>Key takeaways</h3><div>${rows}</div></div>${text('en')}`)
    expect(article.keyPoints.map(point => point.text)).toEqual([
      `One ${PIECES.en.points[0]}`,
      `Two ${PIECES.en.points[1]}`,
      `Three ${PIECES.en.points[2]}`
    ])
  })

  it('leave out a promotion among them', () => {
    const list = `<ul>${each('en', point => `<li>${point}</li>`)}<li><a href="/club">Join our club of readers and win a trip ›</a></li></ul>`
    const article = read('en', `${h1('en')}<h2>Key points</h2>${list}${text('en')}`)
    expect(article.keyPoints.map(point => point.text)).toEqual(PIECES.en.points)
    expect(article.keyPoints[0]?.reason).toBe('Key points')
  })
})

const list = (...items: string[]) => `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`
const linked = (...items: string[]) => list(...items.map(item => `<a href="/x">${item}</a>`))

const OTHERS: [string, string][] = [
  [
    'a fact box',
    `${h1('en')}<div class="infobox"><h3>Ferries of the coast</h3>${list('Seven ferries cross the sounds between Aldmark and Norrey', 'The oldest was built in Hestvik shipyard during 1938', 'Most carry about forty cars and two hundred passengers')}</div>${text('en')}`
  ],
  [
    'what a subscription gives',
    `${h1('en')}<div class="box"><h3>Read on with Gazette Plus</h3>${list('Unlimited access to every article on all your devices', 'Exclusive puzzles and recipes each weekend by e-mail', 'Cancel at any moment, without giving reasons to anybody')}<button>Try it now</button></div>${text('en')}`
  ],
  [
    'what a newsletter brings, without a heading',
    `${h1('en')}<div>${list('The stories of the morning in your mailbox before breakfast', 'One picture of the week chosen by our photographers', 'Free of charge and free of advertising, for ever')}<button>Sign me up</button></div>${text('en')}`
  ],
  [
    'another story’s summary',
    `${h1('en')}${text('en')}<div class="card"><h3><a href="/quarry">Quarry dust settles on Upper Fenwick</a></h3><h4>In short</h4>${list('Residents of Upper Fenwick sweep grey dust from their cars', 'Quarry owners promise sprinklers before next spring', 'Doctors report more coughing among school children')}</div>`
  ],
  [
    'another story’s key points in the midst of the text',
    `${h1('en')}${text('en')}${text('en').replaceAll('.</p>', ', once more.</p>')}<div class="c4"><h3>Key points</h3>${list('Residents of Upper Fenwick sweep grey dust from their cars', 'Quarry owners promise sprinklers before next spring', 'Doctors report more coughing among school children')}</div><p>Nobody in the town hall would say on Wednesday whether the ferry Marigold will be painted before the summer.</p>`
  ],
  [
    'sharing',
    `${h1('en')}<div>${list('Share this article with your friends on Birdsite', 'Share this article with your friends on Facepage', 'Send this article by e-mail to somebody else')}</div>${text('en')}`
  ],
  [
    'related stories',
    `${h1('en')}<h3>More on this</h3>${linked('Why the old ferry Marigold stops every winter for repairs', 'The bridge that fishermen of the north shore want', 'What the ministry wrote in its letter to the town council')}${text('en')}`
  ],
  [
    'an outline of headings under a known label',
    `${h1('en')}<h3>Overview</h3>${linked('How the town council voted on Tuesday night', 'What the repairs of the hull will cost', 'Why the fishermen wanted a bridge instead')}${text('en')}`
  ],
  [
    'ingredients',
    `${h1('en')}<h3>You need</h3>${list('300 grams of smoked haddock without skin', '2 onions', 'half a litre of milk', 'butter, pepper and a bay leaf')}${text('en')}`
  ],
  [
    'the index of a live blog',
    `${h1('en')}<h3>Key moments</h3>${list('12:41 The town council votes on the ferry Marigold', '11:58 Fishermen ask for a bridge once more', '09:14 The ministry refused, says the harbour office')}${text('en')}`
  ],
  [
    'what the author has done',
    `${h1('en')}<div class="author-bio">${list('Tilde Marsh has reported from the town council for nine years', 'She wrote a book about ferries and the ministry', 'Her repairs of the harbour clock won a prize')}</div>${text('en')}`
  ],
  [
    'a list that the text introduces',
    `${h1('en')}${text('en', 0, 1)}<p>The council asked the harbour office for three things before it voted on the ferry on Tuesday night, and it wants them in writing by the end of October:</p>${list('a plan for the repairs of the hull in the yard', 'a letter to the ministry about the bridge', 'a smaller boat for the pupils and the post')}${text('en', 1)}`
  ],
  [
    'the parts of a sentence',
    `${h1('en')}<p>The town council wants</p>${list('to keep the ferry Marigold running for another ten years,', 'to pay for the repairs of the hull until October, and', 'to hear the fishermen of the north shore once more.')}${text('en')}`
  ],
  [
    'takeaways of a section',
    `${h1('en')}${text('en')}<h2>The hull</h2>${text('en').replaceAll(
      '.</p>',
      ', again.</p>'
    )}<h3>Key takeaways on the repairs of the hull</h3>${list('The yard needs until October for the hull of the ferry', 'The harbour office pays 2.3 million crowns for it')}<p>The council meets again in November to hear what became of the hull, the bridge, the pupils and the post of the town.</p>`
  ]
]

describe('lists that are not the publisher’s key points', () => {
  it.each(OTHERS)('%s', (_, body) => {
    const origins = read('en', body).keyPoints.map(point => point.origin)
    expect(origins).not.toContain('publisher')
    expect(origins.length).toBeGreaterThan(1)
  })
})
