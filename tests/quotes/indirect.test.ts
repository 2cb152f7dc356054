import { describe, expect, it } from 'vitest'
import { read } from './speech.ts'

const indirect = (text: string) =>
  read([text])
    .quotes.filter(quote => quote.kind === 'indirect')
    .map(quote => `${quote.speaker?.name}: ${quote.text}`)

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
      'German, with an adjective before the noun of the source',
      'de',
      'Nach offiziellen Angaben der Werft ist die Fähre seit Montag wieder im Hafen.',
      'offiziellen Angaben der Werft | Nach | ist die Fähre seit Montag wieder im Hafen'
    ],
    [
      'German, a name behind the verb is no source',
      'de',
      'Nach Angaben der Werft Nord ist Vera Holm am Montag in den Hafen gekommen.',
      'Werft Nord | Nach Angaben der | ist Vera Holm am Montag in den Hafen gekommen'
    ],
    [
      'German, as somebody tells',
      'de',
      'Wie Vera Holm mitteilte, ist die Fähre seit Montag wieder im Hafen.',
      'Vera Holm | mitteilte | ist die Fähre seit Montag wieder im Hafen'
    ],
    [
      'German, what is demanded',
      'de',
      'Vera Holm forderte die Werft auf, die alte Fähre noch einmal zu prüfen.',
      'Vera Holm | forderte | die alte Fähre noch einmal zu prüfen'
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

  const stances: [name: string, text: string, expected: string[]][] = [
    ['belief', 'Vera Holm believes that the ferry will sail.', ['Vera Holm: that the ferry will sail']],
    ['wish', 'Vera Holm hopes to reopen the old pier.', ['Vera Holm: to reopen the old pier']],
    ['object', 'Vera Holm opposes the plan for a new pier.', ['Vera Holm: the plan for a new pier']],
    [
      'object with a relative clause',
      'Vera Holm described policies that helped the whole harbour.',
      ['Vera Holm: policies that helped the whole harbour']
    ],
    ['particle', 'Vera Holm called for a new pier at once.', ['Vera Holm: a new pier at once']],
    [
      'question',
      'Vera Holm asked the crew whether the ferry could sail.',
      ['Vera Holm: whether the ferry could sail']
    ],
    ['whoever is told', 'Vera Holm told the crew the ferry would sail.', ['Vera Holm: the ferry would sail']],
    [
      'adjective',
      'Vera Holm is confident that the ferry will sail.',
      ['Vera Holm: that the ferry will sail']
    ],
    [
      'whoever is asked to',
      'Vera Holm asked the court in Dover to stop the ferry.',
      ['Vera Holm: the court in Dover to stop the ferry']
    ],
    [
      'whoever is asked why',
      'Vera Holm asked them why the ferry was so late.',
      ['Vera Holm: why the ferry was so late']
    ],
    [
      'a pronoun that is told what',
      'Vera Holm told them what the ferry would cost.',
      ['Vera Holm: what the ferry would cost']
    ],
    [
      'a pronoun that is told',
      'Vera Holm told him the ferry would sail.',
      ['Vera Holm: the ferry would sail']
    ],
    [
      'a joint before what is reported',
      'But the ferry will sail on Monday, Vera Holm said.',
      ['Vera Holm: But the ferry will sail on Monday']
    ],
    [
      'chain of verbs',
      'Vera Holm went on to criticize the owners of the pier.',
      ['Vera Holm: the owners of the pier']
    ],
    ['negated', "Vera Holm doesn't expect the ferry to sail.", ['Vera Holm: the ferry to sail']],
    [
      'words between',
      'Vera Holm said in an interview on Friday that the ferry will sail.',
      ['Vera Holm: that the ferry will sail']
    ],
    [
      'when it was said',
      'Vera Holm announced last month that the ferry will sail.',
      ['Vera Holm: that the ferry will sail']
    ],
    [
      'as somebody notes',
      'As Vera Holm noted, the ferry has not sailed for weeks.',
      ['Vera Holm: the ferry has not sailed for weeks']
    ],
    [
      'verb in its midst',
      'The old ferry, Vera Holm said, will not sail again.',
      ['Vera Holm: The old ferry, Vera Holm said, will not sail again']
    ],
    [
      'a share of people',
      'Only 47 percent said the ferry should sail again.',
      ['47 percent: the ferry should sail again']
    ],
    [
      'no determiner',
      'Harbour pilots believe that the ferry will sink.',
      ['Harbour pilots: that the ferry will sink']
    ],
    [
      'when, before the verb',
      'Vera Holm this past week said the ferry would sail.',
      ['Vera Holm: the ferry would sail']
    ],
    [
      'subject of a participle',
      'Although the crew had left, Vera Holm praised the harbour, saying the ferry would sail.',
      ['Vera Holm: the ferry would sail']
    ],
    [
      'the noun before a participle',
      'The mayor met several voters attacking the owners of the pier.',
      ['several voters: the owners of the pier']
    ]
  ]
  it.each(stances)('English, by what the verb can have: %s', (_name, text, expected) => {
    expect(indirect(text)).toEqual(expected)
  })

  const ends: [name: string, text: string, expected: string[]][] = [
    [
      'a dash behind an object',
      'Vera Holm opposes the plan for a pier — a pier that nobody needs.',
      ['Vera Holm: the plan for a pier']
    ],
    [
      'a hyphen for a dash',
      'Vera Holm opposes the plan for a pier - a pier that nobody needs.',
      ['Vera Holm: the plan for a pier']
    ],
    [
      'a semicolon',
      'Vera Holm said that the ferry was late; nobody on the pier agreed.',
      ['Vera Holm: that the ferry was late']
    ],
    [
      'a main clause behind',
      'When Vera Holm said that the ferry was late, the crew went home.',
      ['Vera Holm: that the ferry was late']
    ],
    [
      'a participle of saying',
      'Vera Holm said that the ferry was late, saying nobody had told her.',
      ['Vera Holm: that the ferry was late', 'Vera Holm: nobody had told her']
    ],
    [
      'but',
      'Vera Holm said the ferry was late, but Olaf Brandt said it was early.',
      ['Vera Holm: the ferry was late', 'Olaf Brandt: it was early']
    ],
    [
      'a relative clause behind an object',
      'Vera Holm opposes the plan for a pier, which would cost a million.',
      ['Vera Holm: the plan for a pier']
    ],
    [
      'somebody else speaks',
      'Vera Holm said the ferry would sail, and Adam Lind said the pier was closed.',
      ['Vera Holm: the ferry would sail', 'Adam Lind: the pier was closed']
    ],
    [
      'a second verb',
      'Vera Holm praised the crew of the ferry and criticized the owners of the pier.',
      ['Vera Holm: the crew of the ferry', 'Vera Holm: the owners of the pier']
    ],
    [
      'the main clause',
      'When Vera Holm announced that the ferry would sail, the crew left the harbour.',
      ['Vera Holm: that the ferry would sail']
    ],
    [
      'the reporter adds',
      'Vera Holm said the ferry would sail again; nobody was there.',
      ['Vera Holm: the ferry would sail again']
    ],
    [
      'an object that holds a clause',
      'Vera Holm supported the crew because she said the ferry was safe.',
      ['Vera Holm: the ferry was safe']
    ]
  ]
  it.each(ends)('ends where the report ends: %s', (_name, text, expected) => {
    expect(indirect(text)).toEqual(expected)
  })

  const nothing: [name: string, text: string][] = [
    ['too little before the verb', 'On Monday, Vera Holm said.'],
    ['a noun that looks like the verb', 'The court heard a definite claim that morning at nine.'],
    ['some of a group', 'The harbour sold tickets to passengers who want a better ferry.'],
    ['a phrase that tells when', 'Vera Holm said during a visit to the harbour.'],
    ['few words', 'Vera Holm criticized it.'],
    ['a picture behind the speaker', '“We sail on Monday if the wind allows,” said Vera Holm 🚢.'],
    ['a passive', 'When asked whether the ferry would sail, the crew left.'],
    ['a clause that goes on behind the verb', 'Three hours later, Vera Holm found herself in the harbour.']
  ]
  it.each(nothing)('no report: %s', (_name, text) => {
    expect(indirect(text)).toEqual([])
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

it.each(['Nobody had expected the river to rise by two metres.', 'Everybody expected the ferry to sail.'])(
  'has no source in "%s"',
  text => {
    expect(indirect(text)).toEqual([])
  }
)
