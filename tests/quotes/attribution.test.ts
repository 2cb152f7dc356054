import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../src/quotes/read.ts'
import { readQuotes } from '../../src/quotes/read.ts'
import { CONTEXT, lines, paragraphs, read } from './speech.ts'

describe('who said it, in English', () => {
  const cases: [name: string, texts: string[], expected: string[]][] = [
    [
      'name and verb behind',
      ['“We sail at first light,” Vera Holm said.'],
      ['Vera Holm: We sail at first light,']
    ],
    [
      'verb and name behind',
      ['“We sail at first light,” said Vera Holm.'],
      ['Vera Holm: We sail at first light,']
    ],
    [
      'verb before a colon',
      ['Vera Holm told the crew: “We sail at first light.”'],
      ['Vera Holm: We sail at first light.']
    ],
    [
      'a sentence before a colon',
      ['Vera Holm was blunt: “We sail at first light.”'],
      ['Vera Holm: We sail at first light.']
    ],
    [
      'a question',
      ['“Who paid for the ferry?” Holm asked.', 'Vera Holm runs the port.'],
      ['Vera Holm: Who paid for the ferry?']
    ],
    [
      'a name with titles before it',
      ['“We sail at first light,” said harbour master Vera Holm.'],
      ['Vera Holm: We sail at first light,']
    ],
    [
      'an apposition between',
      ['“We sail at first light,” Vera Holm, the head of the port, said.'],
      ['Vera Holm: We sail at first light,']
    ],
    [
      'a relative clause between',
      ['“We sail at first light,” said Vera Holm, who runs the port.'],
      ['Vera Holm: We sail at first light,']
    ],
    [
      'who',
      ['Vera Holm, who called the ferry “a floating sauna” in May, has bought it.'],
      ['Vera Holm: a floating sauna']
    ],
    [
      'according to',
      ['The ferry was “never going to float for long,” according to Vera Holm.'],
      ['Vera Holm: never going to float for long,']
    ],
    [
      'split by the reporter',
      ['“We sail,” Vera Holm said, “whatever the wind does.”'],
      ['Vera Holm: We sail,', 'Vera Holm: whatever the wind does.']
    ],
    [
      'goes on after the verb',
      ['“We sail at first light,” Vera Holm said. “Nobody will be left behind.”'],
      ['Vera Holm: We sail at first light,', 'Vera Holm: Nobody will be left behind.']
    ],
    [
      'a pronoun',
      ['Vera Holm runs the port.', '“We sail at first light,” she said.'],
      ['Vera Holm: We sail at first light,']
    ],
    [
      'a pronoun behind another name',
      ['Olaf Brandt runs the port. Holm, he said, “steers like a gull”.'],
      ['Olaf Brandt: steers like a gull']
    ],
    [
      'a pronoun that fits one of two',
      ['Vera Holm and Olaf Brandt met on Monday.', '“We sail at first light,” he said.'],
      ['Olaf Brandt: We sail at first light,']
    ],
    [
      'a role for the name',
      ['Mayor Vera Holm opened the pier.', '“We sail at first light,” the mayor said.'],
      ['Vera Holm: We sail at first light,']
    ],
    [
      'the paper',
      ['The “Harbour Gazette” looked at the port. The paper notes that ferries are “a thing of the past”.'],
      ['Harbour Gazette: a thing of the past']
    ],
    [
      'an unnamed official',
      ['“The ferry will be sold in spring,” said an official familiar with the plans.'],
      ['official familiar with the plans: The ferry will be sold in spring,']
    ],
    [
      'a phrase with its verb',
      ['Vera Holm described the ferry as “a very expensive raft”.'],
      ['Vera Holm: a very expensive raft']
    ],
    [
      'a participle',
      ['Vera Holm left the meeting early, saying the ferry was “a very expensive raft”.'],
      ['Vera Holm: a very expensive raft']
    ],
    [
      'a verb of no list',
      ['“We sail at first light,” Vera Holm bellowed.'],
      ['Vera Holm: We sail at first light,']
    ],
    [
      'announced by the paragraph before',
      ['Vera Holm wrote to the crew:', '“We sail at first light.”'],
      ['Vera Holm: We sail at first light.']
    ],
    [
      'runs over paragraphs, verb at the end',
      ['“We sail at first light.', '“Nobody will be left behind,” Vera Holm said.'],
      ['Vera Holm: We sail at first light.\nNobody will be left behind,']
    ],
    [
      'a pronoun before the name',
      ['“We sail at first light,” she insisted.', 'Holm, 48, runs the port.'],
      ['Holm: We sail at first light,']
    ],
    [
      'a verb in no list before the quotation',
      ['The report’s author, Vera Holm, recommends “a long rest”.'],
      ['Vera Holm: a long rest']
    ],
    [
      'signed with a dash',
      ['“Ferries are patience with an engine” — Vera Holm, harbour master'],
      ['Vera Holm: Ferries are patience with an engine']
    ],
    [
      'the company of the sentence before',
      ['The company, Brine Shipping, was silent.', 'In a letter the company said it was “open to offers”.'],
      ['Brine Shipping: open to offers']
    ],
    [
      'a title that names nobody and a name set off by commas',
      ['“We sail at first light,” said the lock keeper, Vera Holm.'],
      ['Vera Holm: We sail at first light,']
    ],
    [
      'a passive verb speaks for nobody before it',
      ['The ferry was called “a floating sauna” by Vera Holm.'],
      ['Vera Holm: a floating sauna']
    ],
    [
      'a space missing behind a full stop',
      ['“We sail,” said Vera Holm.Then she left.', '“Nobody stays behind,” said Olaf Brandt.'],
      ['Vera Holm: We sail,', 'Olaf Brandt: Nobody stays behind,']
    ],
    [
      'nobody',
      ['“No ferries beyond this point!” hung above the pier for years.'],
      ['?: No ferries beyond this point!']
    ]
  ]
  it.each(cases)('%s', (_name, texts, expected) => {
    expect(lines(read(texts).quotes)).toEqual(expected)
  })

  it('gives the parts of a split quotation one utterance and others their own', () => {
    const { quotes } = read([
      '“We sail,” Vera Holm said, “whatever the wind does.”',
      '“So be it,” said Olaf Brandt.'
    ])
    expect(quotes.map(quote => quote.utterance)).toEqual([1, 1, 2])
  })

  it('knows the venue, the outlet told and the outlet reporting', () => {
    const post = read(['Vera Holm wrote on Mastodon: “We sail at first light.”']).quotes[0]
    const told = read(['“We sail at first light,” Vera Holm told Reuters.']).quotes[0]
    const statement = read(['“We sail at first light,” Vera Holm said in a statement.']).quotes[0]
    expect([post?.venue, told?.venue, statement?.venue]).toEqual(['Mastodon', 'Reuters', 'a statement'])
    const via = read(['Vera Holm said the ferry was “a very expensive raft”, according to Reuters.'])
      .quotes[0]
    expect([via?.speaker?.name, via?.via]).toEqual(['Vera Holm', 'Reuters'])
  })

  it('tells direct from partial quotations', () => {
    const kinds = (text: string) => read([text]).quotes.map(quote => quote.kind)
    expect(kinds('“We sail at first light,” Vera Holm said.')).toEqual(['direct'])
    expect(kinds('Vera Holm called the ferry “a very expensive raft”.')).toEqual(['partial'])
  })

  it('bears no sentence outside the blocks when the standfirst announces the speaker', () => {
    const context = {
      language: 'en',
      headline: 'Ferry to sail',
      standfirst: 'Vera Holm told the crew:',
      publisher: undefined,
      authors: []
    }
    const [quote] = readQuotes([{ kind: 'paragraph', text: '“We sail at first light.”' }], context).quotes
    expect([quote?.speaker?.name, quote?.sentence.block]).toEqual(['Vera Holm', 0])
  })

  it('reads labelled turns of an interview', () => {
    const { quotes } = read([
      'Mara Field: Why ferries?',
      'Vera Holm: Because bridges bore me.',
      'Mara Field: And the wind?',
      'Vera Holm: It has never asked me for a ticket.'
    ])
    expect(lines(quotes)).toEqual([
      'Mara Field: Why ferries?',
      'Vera Holm: Because bridges bore me.',
      'Mara Field: And the wind?',
      'Vera Holm: It has never asked me for a ticket.'
    ])
  })

  it('joins the surname in a later label to the full name in the first', () => {
    const { quotes } = read([
      'Mara Field: Why ferries?',
      'Vera Holm: Because bridges bore me.',
      'Field: And the wind?',
      'Holm: It has never asked me for a ticket.'
    ])
    expect(lines(quotes)).toEqual([
      'Mara Field: Why ferries?',
      'Vera Holm: Because bridges bore me.',
      'Mara Field: And the wind?',
      'Vera Holm: It has never asked me for a ticket.'
    ])
  })

  describe('turns behind "Q:" and "A:"', () => {
    const turns = [
      'Q: Why ferries?',
      'A: Because bridges bore me.',
      'Q: And the wind?',
      'A: It asks for nothing.'
    ]
    const reading = (intro: string, authors: string[]) =>
      lines(readQuotes(paragraphs(intro, ...turns), { ...CONTEXT, authors }).quotes)

    it('are those of the author and of the only person named before', () => {
      expect(reading('Vera Holm runs the port.', ['Mara Field'])).toEqual([
        'Mara Field: Why ferries?',
        'Vera Holm: Because bridges bore me.',
        'Mara Field: And the wind?',
        'Vera Holm: It asks for nothing.'
      ])
    })

    it('are left out where nobody can be named', () => {
      expect(reading('Two harbour masters sat down to talk.', ['Mara Field'])).toEqual([])
    })
  })

  it('takes a list of figures behind names for no interview', () => {
    expect(lines(read(['Northern Ferry Party: 12 seats', 'Southern Ferry Party: 9 seats']).quotes)).toEqual(
      []
    )
  })

  describe('a pull quote', () => {
    const said = '“We sail at first light,” Vera Holm said.'
    const pulled = (text: string, ...others: string[]) => {
      const blocks: TextBlock[] = [...paragraphs(...others), { kind: 'pull-quote', text }]
      return lines(readQuotes(blocks, CONTEXT).quotes)
    }

    it('that repeats a quotation is that quotation', () => {
      expect(pulled('“We sail at first light”', said)).toEqual(['Vera Holm: We sail at first light,'])
    })

    it('that repeats the author is none', () => {
      expect(pulled('“A port without a ferry is a puddle”', 'A port without a ferry is a puddle.')).toEqual(
        []
      )
    })

    it('that names nobody is the author’s', () => {
      expect(pulled('“A port without a ferry is a puddle”', said)).toEqual([
        'Vera Holm: We sail at first light,'
      ])
    })

    it('that names its speaker is a quotation', () => {
      expect(pulled('“A port without a ferry is a puddle” — Vera Holm', said)).toEqual([
        'Vera Holm: We sail at first light,',
        'Vera Holm: A port without a ferry is a puddle'
      ])
    })
  })

  it('finds the outlet that quotes somebody', () => {
    const direct = (text: string) => read([text]).quotes.find(quote => quote.kind === 'direct')
    const by = direct('A deckhand is quoted by the Harbour Gazette as saying: “We sail at dawn.”')
    const there = direct(
      'According to the Harbour Gazette, the ferry is late. A deckhand is quoted there as saying: “We sail at dawn.”'
    )
    expect([by?.speaker?.name, by?.via]).toEqual(['deckhand', 'Harbour Gazette'])
    expect([there?.speaker?.name, there?.via]).toEqual(['deckhand', 'Harbour Gazette'])
  })

  it('knows that a tweet stands on Twitter', () => {
    expect(read(['“We sail at dawn,” Vera Holm tweeted.']).quotes[0]?.venue).toBe('Twitter')
  })

  it('knows the venue by the noun beside its name, by one letter, and with whom it was addressed to', () => {
    const venue = (text: string) => read([text]).quotes[0]?.venue
    expect(venue('Vera Holm told the broadcaster NTQ that she was “done with bridges”.')).toBe('NTQ')
    expect(venue('Vera Holm wrote on X: “We sail at first light.”')).toBe('X')
    expect(venue('In a letter to every household Vera Holm wrote: “We sail at first light.”')).toBe(
      'a letter to every household'
    )
    expect(
      venue('Vera Holm was blunt. In a letter to the council she warned of “a winter without boats”.')
    ).toBe('a letter to the council')
  })

  it('reads a block quotation with marks in it once', () => {
    const { quotes } = readQuotes(
      [{ kind: 'blockquote', text: '“We sail at dawn,” Vera Holm said.' }],
      CONTEXT
    )
    expect(lines(quotes)).toEqual(['Vera Holm: We sail at dawn,'])
  })

  it('gives an embedded post to its author', () => {
    const post: TextBlock = {
      kind: 'post',
      text: 'We sail at first light',
      author: 'Vera Holm',
      platform: 'Bluesky'
    }
    const { quotes } = readQuotes([post], CONTEXT)
    expect(quotes[0]).toMatchObject({ text: post.text, venue: 'Bluesky', speaker: { name: 'Vera Holm' } })
  })

  it('is verbatim: the text is what its spans hold', () => {
    const texts = [
      'Holm said: “We sail at dawn.',
      '“Nobody stays behind,” and that the ferry was “done for”.'
    ]
    for (const quote of read(texts).quotes)
      expect(quote.spans.map(span => texts[span.block]?.slice(span.start, span.end)).join('\n')).toBe(
        quote.text
      )
  })
})

describe('a dateline is nobody who speaks', () => {
  it.each([
    ['en', 'LINDHOLT (KP) — “We will sail,” said harbour master Vera Holm.', 'Vera Holm: We will sail,'],
    ['it', '(Agenzia Costa) - Lindholt, 12 nov - «Si parte», ha detto Vera Holm.', 'Vera Holm: Si parte'],
    ['es', 'Lindholt, 4 may (EC) - “Ya salimos”, dijo Vera Holm.', 'Vera Holm: Ya salimos'],
    ['de', 'LINDHOLT - Die Fähre fährt. „Endlich“, sagte Vera Holm.', 'Vera Holm: Endlich']
  ])('%s', (language, text, expected) => {
    expect(lines(read([text], language).quotes)).toEqual([expected])
  })

  it.each([
    ['it', '(Agenzia Costa) - Lindholt, 12 nov - «Si parte presto, forse domani». Nessuno lo ha firmato.'],
    ['it', 'LINDHOLT — «Si parte presto, forse domani».']
  ])('nor where nobody else is named: %s', (language, text) => {
    expect(read([text], language).quotes.filter(({ speaker }) => speaker !== null)).toEqual([])
  })
})

describe('verbs by which features tell how something is said', () => {
  it.each([
    ['“It is over,” concedes Leo Moor.', 'Leo Moor: It is over,'],
    ['Leo Moor sighs: “It is late.”', 'Leo Moor: It is late.'],
    ['“Who knows,” shrugs Leo Moor.', 'Leo Moor: Who knows,'],
    ['“Never again,” vows Leo Moor.', 'Leo Moor: Never again,']
  ])('%s', (text, expected) => {
    expect(lines(read(['Vera Holm was there.', text], 'en').quotes)).toEqual([expected])
  })
})
