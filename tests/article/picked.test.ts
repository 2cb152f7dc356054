/** Key points picked from the text: what holds for all of them, and which sentences can be read alone. */
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/article/blocks.ts'
import type { Article } from '../../src/article/model.ts'
import { pickKeyPoints } from '../../src/article/picked.ts'
import { readArticle } from '../../src/article/read.ts'
import { standaloneSentences } from '../../src/article/standalone.ts'

const read = (headline: string, paragraphs: string[], language = 'en'): Article => {
  const { window } = new JSDOM(
    `<!doctype html><html lang="${language}"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('')}</article></body></html>`
  )
  const reading = readArticle(window.document, 'https://bay-gazette.example/news/dunes-move', { force: true })
  if (reading.kind !== 'article') throw new Error(`read as ${reading.kind}`)
  return reading.article
}

const PIECE = [
  'PORT AMITY (AP) — The dunes of Lantern Bay have moved eleven metres inland since January, the coastal office said on Monday.',
  'But that is not the worst of it. Photo: The dunes at noon / Ivo Sandmann',
  'Surveyor Ilse Quant measured the dunes with a laser from the old lighthouse. She has done so since 1998.',
  '“The sand goes where it likes. It did so before us. It will do so after us,” Quant said on the beach.',
  'Eleven families in Pine Row have sand up to their window sills, and the council pays for two lorries a day.',
  'Mayor Bertil Olander told reporters that a wall would cost 40 million crowns. He does not want one.',
  'Grass could hold the sand, botanist Noor Adeyemi wrote in a report for the council in March. It must be planted by hand.',
  'However, the grass needs three summers. Nobody knows whether Pine Row has as many.',
  'Pupils of the village school have planted nine thousand tufts so far, and a brewery has promised lemonade to all of them.',
  'Lantern Bay lost its first church to the dunes in 1684, as a stone behind the harbour tells whoever digs for it.',
  'Do you live behind the dunes? Write to dunes@bay-gazette.example and tell us.',
  'The council will vote on the wall, the grass and the lorries on the last Tuesday of June.'
]

describe('picked key points', () => {
  const headline = 'Dunes of Lantern Bay bury Pine Row'
  const article = read(headline, PIECE)
  const texts = article.keyPoints.map(point => point.text)
  const paragraphOf = (text: string) => PIECE.findIndex(paragraph => paragraph.includes(text))

  it('are three to five whole sentences of the text in its order, each with a reason', () => {
    expect(texts.length).toBeGreaterThanOrEqual(3)
    expect(texts.length).toBeLessThanOrEqual(5)
    const places = texts.map(paragraphOf)
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(new Set(places).size).toBe(places.length)
    for (const point of article.keyPoints) {
      expect(point.origin).toBe('picked')
      expect(point.reason.length).toBeGreaterThan(5)
      expect(point.anchor.parts.map(part => part.quote.exact).join(' ')).toBe(point.text)
    }
  })

  it('come from all over the piece', () => {
    const thirds = texts.map(text => Math.floor((3 * paragraphOf(text)) / PIECE.length))
    expect(new Set(thirds)).toEqual(new Set([0, 1, 2]))
  })

  it('begin behind the dateline', () => {
    expect(texts[0]).toMatch(/^The dunes of Lantern Bay have moved/)
  })

  it('are no captions, no calls to readers, no halves of quotations, and lean on nothing', () => {
    for (const text of texts) expect(text).not.toMatch(/^(?:But|She|He|However|It|Photo|“The sand)|@|\?$/)
  })

  it('say why in the words of the piece', () => {
    const reasons = article.keyPoints.map(point => point.reason).join('\n')
    expect(reasons).toMatch(/what (?:Noor Adeyemi|Bertil Olander) says|headline: .*(?:[Dd]unes|Lantern|Pine)/)
  })

  it('are as many as the text is long', () => {
    expect(read(headline, PIECE.slice(0, 1)).keyPoints).toHaveLength(1)
    const again = PIECE.map(text => text.replaceAll(' the ', ' that '))
    expect(read(headline, [...PIECE, ...again]).keyPoints).toHaveLength(5)
  })

  it('take time in proportion to the text', () => {
    const timeOf = (count: number): number => {
      const { window } = new JSDOM(
        Array.from(
          { length: count },
          (_, i) =>
            `<p>Dune number ${i} of Lantern Bay moved by ${i % 97} metres in the year ${1000 + i}.</p>`
        ).join('')
      )
      const content = readBlocks(window.document.body)
      const typed = content.blocks.map(
        (block, index) => ({ block, index, kind: 'paragraph', reason: '' }) as const
      )
      const started = performance.now()
      pickKeyPoints(content, typed, { headline, language: 'en', dateline: undefined, quotes: [] })
      return performance.now() - started
    }
    timeOf(500)
    expect(timeOf(2000)).toBeLessThan(20 * timeOf(500) + 200)
  })
})

const LEANING: [string, string[], string][] = [
  [
    'en',
    [
      'But the harbour was shut for most of the winter.',
      'On Monday she opened the harbour to visitors again.',
      'Its walls were built of stone from the quarry nearby.'
    ],
    'Holm said he would open the harbour to visitors again.'
  ],
  [
    'de',
    [
      'Doch der Hafen blieb den größten Teil des Winters zu.',
      'Am Montag öffnete sie den Hafen wieder für Besucher.',
      'Dies sei der Grund für die lange Schließung gewesen.'
    ],
    'Das Hafenamt öffnete die Anlage am Montag für Besucher.'
  ],
  [
    'fr',
    [
      'Mais le port est resté fermé presque tout l’hiver.',
      'Lundi, elle a rouvert le port aux visiteurs du soir.',
      'Cette décision a été prise sans consulter personne.'
    ],
    'Le port a rouvert lundi aux visiteurs après l’hiver.'
  ],
  [
    'es',
    [
      'Sin embargo, el puerto siguió cerrado todo el invierno.',
      'Además, nadie avisó a los vecinos del muelle viejo.',
      'Ella abrió el puerto a los visitantes el lunes pasado.'
    ],
    'El puerto abrió el lunes a los visitantes del muelle.'
  ],
  [
    'it',
    [
      'Ma il porto è rimasto chiuso per quasi tutto l’inverno.',
      'Per questo motivo nessuno ha avvisato gli abitanti.',
      'Lei ha riaperto il porto ai visitatori lunedì scorso.'
    ],
    'I lavori al porto sono finiti lunedì dopo un inverno.'
  ],
  [
    'pt',
    [
      'No entanto, o porto ficou fechado durante o inverno.',
      'Ela abriu o porto aos visitantes na segunda-feira.',
      'Além disso, ninguém avisou os moradores do cais velho.'
    ],
    'O porto abriu na segunda-feira aos visitantes do cais.'
  ],
  [
    'pl',
    [
      'Jednak port był zamknięty przez prawie całą zimę.',
      'To nie był jedyny powód tak długiego zamknięcia.',
      'Ona otworzyła port dla odwiedzających w poniedziałek.'
    ],
    'Port otwarto dla odwiedzających w poniedziałek rano.'
  ],
  [
    'nl',
    [
      'Maar de haven bleef bijna de hele winter gesloten.',
      'Maandag opende ze de haven weer voor alle bezoekers.',
      'Daarom kreeg niemand op de oude kade een bericht.'
    ],
    'Het havenbedrijf opende maandag de kade voor bezoekers.'
  ],
  [
    'sv',
    [
      'Men hamnen var stängd under nästan hela vintern.',
      'Det är inte det enda skälet till att den stängdes.',
      'Hon öppnade hamnen för alla besökare i måndags.'
    ],
    'Hamnen öppnade för alla besökare i måndags morse.'
  ],
  [
    'uk',
    [
      'Але порт був зачинений майже всю минулу зиму.',
      'Вона відкрила порт для відвідувачів у понеділок.',
      'Це не єдина причина такого довгого закриття.'
    ],
    'Порт відкрили для відвідувачів у понеділок уранці.'
  ],
  [
    'ru',
    [
      'Однако порт был закрыт почти всю прошлую зиму.',
      'Она открыла порт для посетителей в понедельник.',
      'Это не единственная причина долгого закрытия.'
    ],
    'Порт открыли для посетителей в понедельник утром.'
  ],
  [
    'ar',
    [
      'لكن الميناء بقي مغلقا طوال فصل الشتاء تقريبا هذا العام.',
      'وأضاف أن الميناء سيفتح أبوابه للزوار يوم الاثنين القادم.',
      'هذا ليس السبب الوحيد لإغلاق الميناء طوال هذه المدة.'
    ],
    'افتتح مكتب الميناء أبوابه للزوار صباح يوم الاثنين الماضي.'
  ],
  [
    'ja',
    [
      'しかし、港は冬のあいだほとんど閉まったままだった。',
      'このため、古い埠頭の住民には誰も知らせなかった。',
      'また、港は月曜日に訪問者のために再び開かれた。'
    ],
    '港の事務所は月曜日の朝に訪問者のため門を開いた。'
  ]
]

describe('sentences that can be read alone', () => {
  const alone = (text: string, language = 'en') =>
    standaloneSentences(text, language).map(({ start, end }) => text.slice(start, end))

  it.each(LEANING)('in %s', (language, leaning, standing) => {
    for (const sentence of leaning) expect(alone(sentence, language)).toEqual([])
    expect(alone(standing, language)).toEqual([standing])
  })

  it.each([
    [
      'the middle of a quotation',
      '“The sea took the road first. The sea took the church after that. We are next in line,” he said.',
      []
    ],
    [
      'the end of a quotation',
      '“The sea took the road. We live on what the sea has left to us,” said Holm.',
      []
    ],
    ['a quotation without a speaker', '«The sea took the road before it took the church.»', []],
    [
      'a quotation inside a sentence',
      'Mayor Holm called the sea “a tenant without a contract” on Monday.',
      ['Mayor Holm called the sea “a tenant without a contract” on Monday.']
    ],
    ['a question', 'Who will pay for the road that the sea has taken?', []],
    ['what is cut off', 'The council will say on Monday what the road is going to cost...', []]
  ])('%s', (_, text, expected) => {
    expect(alone(text)).toEqual(expected)
  })
})
