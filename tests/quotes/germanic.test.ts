import { describe, expect, it } from 'vitest'
import { type QuoteContext, readQuotes, type TextBlock } from '../../src/quotes/read.ts'
import { CONTEXT, lines, read } from './speech.ts'

type Case = [name: string, texts: string[], expected: string[]]

const check = (language: string, cases: Case[]) =>
  it.each(cases)('%s', (_name, texts, expected) => {
    expect(lines(read(texts, language).quotes)).toEqual(expected)
  })

const readBlocks = (blocks: TextBlock[], context: Partial<QuoteContext>) =>
  lines(readQuotes(blocks, { ...CONTEXT, ...context }).quotes)

const bold = (text: string): TextBlock => ({
  kind: 'paragraph',
  text,
  bold: true,
  lead: { start: 0, end: text.length }
})

describe('Swedish paragraphs behind a dash', () => {
  check('sv', [
    [
      'whoever the paragraph before is about speaks',
      ['Hamnchefen Maja Ström skakar på huvudet.', '– Vi seglar i alla vindar.'],
      ['Maja Ström: Vi seglar i alla vindar.']
    ],
    [
      'past a question of the reporter',
      ['Hamnchefen Maja Ström ler brett.', 'Hur känns det att vara tillbaka?', '– Som att komma hem.'],
      ['Maja Ström: Som att komma hem.']
    ],
    [
      'speech goes on behind the words that tell who speaks',
      ['– Bron är stängd, säger hamnchefen Maja Ström. Det får den vara tills vidare.'],
      ['Maja Ström: Bron är stängd', 'Maja Ström: Det får den vara tills vidare.']
    ],
    [
      'a question ends without a comma',
      ['– Vem har tagit båten? undrar hamnchefen Maja Ström.'],
      ['Maja Ström: Vem har tagit båten?']
    ],
    [
      'verbs of the speaker’s own are speech',
      ['– Isen håller nog, tror jag, säger lotsen Maja Ström.'],
      ['Maja Ström: Isen håller nog, tror jag']
    ],
    [
      'what the reporter tells between is none',
      ['– Isen håller, säger lotsen Maja Ström. Ström pekar mot viken. – Se där!'],
      ['Maja Ström: Isen håller', 'Maja Ström: Se där!']
    ],
    ['a list is none', ['Ta med detta till bryggan', '– rep och åror', '– en varm tröja'], []]
  ])
})

describe('who speaks in Swedish', () => {
  check('sv', [
    [
      'a pronoun at the end of its sentence',
      ['Lotsen Maja Ström är nöjd. ”Isen håller”, säger hon. Sedan går hon hem.'],
      ['Maja Ström: Isen håller']
    ],
    [
      'marks that are both alike',
      ['»Isen håller», säger lotsen Maja Ström. »Men inte länge till.»'],
      ['Maja Ström: Isen håller', 'Maja Ström: Men inte länge till.']
    ],
    [
      'somebody without a name is taken up',
      [
        'Lotsen Maja Ström är nöjd. ”Isen håller”, säger hon.',
        'En fiskare är orolig. ”Den är tunn”, säger han.'
      ],
      ['Maja Ström: Isen håller', 'fiskare: Den är tunn']
    ],
    [
      'a source that is a pronoun',
      ['Lotsen Bo Ström är orolig. Enligt honom är isen ”tunn som papper”.'],
      ['Bo Ström: tunn som papper']
    ],
    [
      'what stands on something nobody named says',
      ['Lotsen Bo Ström går förbi. ”Här får ingen gå”, står det.'],
      ['?: Här får ingen gå']
    ],
    ['what people call a thing is its name', ['Grynnan, som öborna kallar ”Gamla Greta”, är farlig.'], []],
    [
      'a noun that is a part of a longer one',
      ['Energibolaget Nordlinjen lägger ner. ”Vi beklagar det här djupt”, skriver bolaget.'],
      ['Energibolaget Nordlinjen: Vi beklagar det här djupt']
    ],
    ['one of several', ['”Vi hörde en duns”, säger en av dem.'], ['en av dem: Vi hörde en duns']]
  ])
})

describe('who speaks in German', () => {
  check('de', [
    [
      'a name with two small words, behind its verb',
      ['„Die Fähre bleibt im Hafen“, sagt Sprecherin Petra von der Aue.'],
      ['Petra von der Aue: Die Fähre bleibt im Hafen']
    ],
    [
      'a name in apposition that is in no list',
      ['Der Verein ist klein. Deren Präsident, Köbi Zgraggen, winkt ab: „Wir haben nur ein Boot.“'],
      ['Köbi Zgraggen: Wir haben nur ein Boot.']
    ],
    [
      'somebody without a name is taken up',
      [
        'Lotse Olaf Brandt ist zufrieden.',
        'Ein Anwohner, der ungenannt bleiben will, klagt. „Hier schläft niemand mehr“, sagt er.'
      ],
      ['Anwohner: Hier schläft niemand mehr']
    ],
    [
      'one of several',
      ['Eine der Lotsinnen erzählt: „Wir haben nichts gehört.“'],
      ['Eine der Lotsinnen: Wir haben nichts gehört.']
    ],
    [
      'what there is talk of in a text',
      ['In einem Papier klingt es anders. Dort ist von „dauerhaften Schäden am alten Kai“ die Rede.'],
      ['?: dauerhaften Schäden am alten Kai']
    ],
    ['what a thing goes by', ['Das als „Lex Brandt“ verspottete Gesetz kostet Millionen.'], []]
  ])
})

describe('who speaks in Dutch', () => {
  check('nl', [
    [
      'a title inside a name',
      ['‘De brug blijft dicht’, zegt voorzitter Karel baron van Loon.'],
      ['Karel baron van Loon: De brug blijft dicht']
    ],
    ['one of several', ['‘We hoorden een klap’, zegt een van hen.'], ['een van hen: We hoorden een klap']],
    [
      'an article is no pronoun',
      ['Rederij Noordlijn stopt. In een brief schrijft het bedrijf dat het ‘geen andere uitweg meer ziet’.'],
      ['Rederij Noordlijn: geen andere uitweg meer ziet']
    ],
    [
      'a source that is a pronoun',
      ['Wethouder Karel Smit is boos. Volgens hem is de brug ‘een bouwval op palen’.'],
      ['Karel Smit: een bouwval op palen']
    ]
  ])
})

describe('who speaks in English', () => {
  check('en', [
    [
      'the name in apposition at the start of the sentence before',
      [
        'Leo Moor won the race. “I am tired,” Moor said.',
        'His coach, Ned Lind, praised the crew. “They rowed like one,” he said.'
      ],
      ['Leo Moor: I am tired,', 'Ned Lind: They rowed like one,']
    ],
    [
      'somebody by her children',
      ['A mum-of-three ran out of the house. “I heard a bang,” she said.'],
      ['mum-of-three: I heard a bang,']
    ]
  ])
})

describe('turns of interviews', () => {
  it('knows initials and asides in labels', () => {
    const texts = [
      'Vera Holm: When did you first go to sea?',
      'Leo Moor (laughs): Long before I could swim.',
      'VH: Were you ever afraid?',
      'LM: Only on land.'
    ]
    expect(lines(read(texts).quotes)).toEqual([
      'Vera Holm: When did you first go to sea?',
      'Leo Moor: Long before I could swim.',
      'Vera Holm: Were you ever afraid?',
      'Leo Moor: Only on land.'
    ])
  })

  it('gives an outlet that asks its questions', () => {
    const texts = [
      'Hafenpost: Frau Brandt, Sie leiten den Hafen seit einem Jahr. Wie geht es ihm?',
      'Brandt: Besser als früher.',
      'Hafenpost: Bleiben Sie?',
      'Brandt: Solange man mich lässt.'
    ]
    expect(lines(read(texts, 'de').quotes).map(line => line.split(':')[0])).toEqual([
      'Hafenpost',
      'Brandt',
      'Hafenpost',
      'Brandt'
    ])
  })

  it('takes nothing bold for an answer, nor what stands between answers in marks', () => {
    const blocks: TextBlock[] = [
      { kind: 'paragraph', text: 'Een gesprek met schipper Karel Smit.' },
      bold('Hoe bent u hier gekomen?'),
      { kind: 'paragraph', text: '“Met de boot van mijn vader, dertig jaar geleden.”' },
      bold('Uw vader was ook schipper.'),
      { kind: 'paragraph', text: 'Hij zwijgt een tijdje en kijkt naar het water.' },
      bold('Mist u hem?'),
      { kind: 'paragraph', text: '“Elke dag, en vooral als het waait.”' }
    ]
    expect(readBlocks(blocks, { language: 'nl' })).toEqual([
      'Karel Smit: Met de boot van mijn vader, dertig jaar geleden.',
      'Karel Smit: Elke dag, en vooral als het waait.'
    ])
  })
  it('addresses a Swede as "du"', () => {
    const blocks: TextBlock[] = [
      { kind: 'paragraph', text: 'Ett samtal med lotsen Karin Ek.' },
      bold('Hur kom du hit?'),
      { kind: 'paragraph', text: 'Med min fars båt, för trettio år sedan.' },
      bold('Saknar du honom?'),
      { kind: 'paragraph', text: 'Varje dag, och mest när det blåser.' }
    ]
    expect(readBlocks(blocks, { language: 'sv' })).toEqual([
      'Karin Ek: Med min fars båt, för trettio år sedan.',
      'Karin Ek: Varje dag, och mest när det blåser.'
    ])
  })
})
