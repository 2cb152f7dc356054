/** What is reported without marks, and where it ends. */
import { describe, expect, it } from 'vitest'
import { read } from './speech.ts'

const cases: [name: string, language: string, text: string, expected: string[]][] = [
  [
    'German, a preposition with a report and its genitive',
    'de',
    'Nach einem Bericht der großen Zeitung ist die Fähre am Montag gesunken.',
    ['Bericht der großen Zeitung: ist die Fähre am Montag gesunken']
  ],
  [
    'German, a preposition with no noun for a source',
    'de',
    'Nach fünf langen und sehr kalten Tagen fuhr die Fähre wieder.',
    []
  ],
  [
    'German, a preposition with a compound for a source',
    'de',
    'Nach Polizeiangaben ist die Fähre am Montag gesunken.',
    ['Polizeiangaben: ist die Fähre am Montag gesunken']
  ],
  [
    'German, a source in the midst of its clause',
    'de',
    'Die Fähre ist laut Anna Holm am Montag im Hafen gesunken.',
    ['Anna Holm: Die Fähre ist laut Anna Holm am Montag im Hafen gesunken']
  ],
  [
    'English, behind a clause, without a full stop',
    'en',
    'The ferry will never sail again, Vera Holm said',
    ['Vera Holm: The ferry will never sail again']
  ],
  ['English, nothing behind an "as" without its comma', 'en', 'As Vera Holm said in May the ferry sank.', []],
  [
    'English, a question that somebody wonders about',
    'en',
    'Vera Holm wondered why the ferry had sunk so fast.',
    ['Vera Holm: why the ferry had sunk so fast']
  ],
  [
    'English, what somebody is told to do',
    'en',
    'Vera Holm told the young crew to leave the ferry at once.',
    ['Vera Holm: to leave the ferry at once']
  ],
  [
    'English, a warning without "that"',
    'en',
    'Vera Holm warned the ferry would sink before winter.',
    ['Vera Holm: the ferry would sink before winter']
  ],
  [
    'English, a day between the verb and the clause',
    'en',
    'Vera Holm said on Tuesday the ferry would sail again.',
    ['Vera Holm: the ferry would sail again']
  ],
  [
    'English, a second verb of the same tense',
    'en',
    'Vera Holm said the ferry would sail and promised to wait for the crew.',
    ['Vera Holm: the ferry would sail', 'Vera Holm: to wait for the crew']
  ],
  [
    'English, two participles, the second joined by "and"',
    'en',
    'Vera Holm left the port, saying the ferry would sail and adding that nobody would be left behind.',
    ['Vera Holm: the ferry would sail', 'Vera Holm: that nobody would be left behind']
  ],
  [
    'English, a source first, without a comma',
    'en',
    'According to Vera Holm the ferry will sail at dawn.',
    ['Vera Holm: the ferry will sail at dawn']
  ],
  [
    'English, a source last, without a comma',
    'en',
    'The ferry will never sail again according to Vera Holm.',
    ['Vera Holm: The ferry will never sail again']
  ],
  [
    'English, a phrase behind "went on to"',
    'en',
    'Vera Holm went on to speak of a lost summer.',
    ['Vera Holm: a lost summer']
  ],
  [
    'English, an adjective behind "is not fully"',
    'en',
    'Vera Holm is not fully convinced that the ferry will sail.',
    ['Vera Holm: that the ferry will sail']
  ],
  [
    'English, no words of a group told apart by a participle',
    'en',
    'Ads attacking the new pier were everywhere.',
    []
  ]
]

describe('where a reported clause begins and ends', () => {
  it.each(cases)('%s', (_name, language, text, expected) => {
    const { quotes } = read([text], language)
    expect(quotes.map(({ speaker, text }) => `${speaker?.name}: ${text}`)).toEqual(expected)
  })
})
