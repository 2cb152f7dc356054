import { describe, expect, it } from 'vitest'
import { read } from './speech.ts'

describe('reported speech without marks', () => {
  const cases: [name: string, language: string, text: string, expected: string][] = [
    ['that', 'en', 'Vera Holm said that the ferry will sail.', 'Vera Holm | said | that the ferry will sail'],
    ['without that', 'en', 'Vera Holm said the ferry will sail.', 'Vera Holm | said | the ferry will sail'],
    [
      'behind the clause',
      'en',
      'The ferry will sail on Monday, Vera Holm said.',
      'Vera Holm | said | The ferry will sail on Monday'
    ],
    [
      'according to, first',
      'en',
      'According to Vera Holm, the ferry will sail.',
      'Vera Holm | According to | the ferry will sail'
    ],
    [
      'according to, last',
      'en',
      'The ferry will sail on Monday, according to Vera Holm.',
      'Vera Holm | according to | The ferry will sail on Monday'
    ],
    [
      'German',
      'de',
      'Vera Holm erklärte, dass die Fähre am Montag fährt.',
      'Vera Holm | erklärte | dass die Fähre am Montag fährt'
    ],
    [
      'German without dass',
      'de',
      'Vera Holm erklärte am Montag, die Fähre sei zu spät.',
      'Vera Holm | erklärte | die Fähre sei zu spät'
    ],
    [
      'German, according to, first',
      'de',
      'Laut Vera Holm fährt die Fähre am Montag wieder.',
      'Vera Holm | Laut | fährt die Fähre am Montag wieder'
    ],
    [
      'French',
      'fr',
      'Claire Morvan a déclaré que le ferry partirait lundi.',
      'Claire Morvan | déclaré | que le ferry partirait lundi'
    ],
    [
      'Spanish',
      'es',
      'Clara Montes dijo que el ferri saldrá el lunes.',
      'Clara Montes | dijo | que el ferri saldrá el lunes'
    ],
    [
      'Polish',
      'pl',
      'Adam Molski powiedział, że prom wypłynie w poniedziałek.',
      'Adam Molski | powiedział | że prom wypłynie w poniedziałek'
    ]
  ]
  it.each(cases)('%s', (_name, language, text, expected) => {
    const found = read([text], language).quotes.filter(quote => quote.kind === 'indirect')
    expect(found.map(quote => `${quote.speaker?.name} | ${quote.cue} | ${quote.text}`)).toEqual([expected])
  })

  it('follows the German subjunctive into the next sentences', () => {
    const { quotes } = read(
      ['Vera Holm sagte, die Fähre sei zu spät. Niemand habe das gewollt. Der Hafen ist seit Montag zu.'],
      'de'
    )
    expect(quotes.map(quote => `${quote.speaker?.name}: ${quote.text}`)).toEqual([
      'Vera Holm: die Fähre sei zu spät',
      'Vera Holm: Niemand habe das gewollt.'
    ])
  })

  it('gives a verb without a subject that of the person of its gender', () => {
    const { quotes } = read(
      [
        '„Płyniemy rano” – powiedziała Marta Sowa. Adam Molski milczał. Dodała, że prom wypłynie w poniedziałek.'
      ],
      'pl'
    )
    expect(quotes.at(-1)).toMatchObject({ kind: 'indirect', speaker: { name: 'Marta Sowa' } })
  })

  it('leaves a clause with a quotation in it to the quotation', () => {
    const { quotes } = read(['Vera Holm said that the ferry was “a very expensive raft”.'])
    expect(quotes.map(quote => quote.kind)).toEqual(['partial'])
  })
})
