import { describe, expect, it } from 'vitest'
import { readQuotes } from '../../src/quotes/read.ts'
import { read } from './speech.ts'

describe('what the piece rests on', () => {
  const kinds: [name: string, text: string, source: string][] = [
    ['person', '“We sail at dawn,” said Vera Holm.', 'person Vera Holm'],
    ['publication', 'The "Harbour Gazette" reports that the ferry is late.', 'publication Harbour Gazette'],
    ['agency', 'The ferry is late, according to Reuters.', 'publication Reuters'],
    [
      'organisation',
      'The Northern Ports Association said that the ferry is late.',
      'organisation Northern Ports Association'
    ],
    [
      'publication by its noun',
      'Vera Holm told the broadcaster NTQ that it sails. NTQ reports a delay.',
      'publication NTQ'
    ],
    [
      'publication by its ending',
      'The ferry is late, according to the Hafenkurier.',
      'publication Hafenkurier'
    ],
    [
      'organisation by its noun',
      'The company, Brine Orvall, said that the ferry is late.',
      'organisation Brine Orvall'
    ],
    [
      'unnamed, briefed',
      'The ferry will be sold, said two officials briefed on the talks.',
      'unnamed two officials briefed on the talks'
    ],
    ['document', 'The report says that the ferry is late again.', 'document report'],
    ['platform', 'Vera Holm wrote on Telegram: “We sail at dawn.”', 'platform Telegram'],
    ['unnamed', 'As observers note, the ferry is late again.', 'unnamed observers'],
    [
      'unnamed, described',
      'The ferry will be sold, said a person close to the port.',
      'unnamed person close to the port'
    ]
  ]
  it.each(kinds)('%s', (_name, text, source) => {
    expect(read([text]).sources.map(found => `${found.kind} ${found.name}`)).toContain(source)
  })

  const reasons: [language: string, text: string, description: string][] = [
    [
      'en',
      'The ferry will be sold, said two officials briefed on the sale, who spoke on condition of anonymity because it is not public.',
      'two officials briefed on the sale, who spoke on condition of anonymity because it is not public'
    ],
    [
      'en',
      'A source, who asked not to be named, said: “We sail at dawn.”',
      'A source, who asked not to be named'
    ],
    ['en', 'A source, who was cold, said: “We sail at dawn.”', 'A source'],
    [
      'de',
      'Ein Beobachter, der anonym bleiben will, sagte: „Die Fähre fährt.“',
      'Ein Beobachter, der anonym bleiben will'
    ]
  ]
  it.each(reasons)('says why a source has no name, in %s: %s', (language, text, description) => {
    expect(read([text], language).sources.map(source => source.description)).toContain(description)
  })

  it('counts every place where a source speaks', () => {
    const { sources } = read(['“We sail at dawn,” Vera Holm said.', '“Nobody stays behind,” Holm said.'])
    expect(sources[0]?.mentions.map(mention => mention.block)).toEqual([0, 1])
  })

  it('carries the link that a mention stands in', () => {
    const text = 'The ferry is late, according to Reuters.'
    const start = text.indexOf('Reuters')
    const block = {
      kind: 'paragraph' as const,
      text,
      links: [{ start, end: start + 7, address: 'https://agency.example/1' }]
    }
    const context = { language: 'en', headline: '', standfirst: undefined, publisher: undefined, authors: [] }
    expect(readQuotes([block], context).sources[0]?.link).toBe('https://agency.example/1')
  })
})
