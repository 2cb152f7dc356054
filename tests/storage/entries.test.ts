/** What lists and search know of an article, made from its record. */
import { describe, expect, test } from 'vitest'
import type { Block, KeyPoint, Source } from '../../src/article/model.ts'
import { bodyTextOf, entryOf, marksOf, NO_MARKS, ownTextOf } from '../../src/storage/entries.ts'
import { articleId, quoteBy, sampleAnnotation, sampleArticle, sampleRecord } from './samples.ts'

const from = { kind: 'page', detail: 'h1' } as const
const found = <T>(value: T) => ({ value, from })
const block = (text: string): Block => ({
  kind: 'paragraph',
  text,
  position: { type: 'TextPositionSelector', start: 0, end: text.length },
  reason: 'p in article'
})
const recordOf = (changes: Parameters<typeof sampleArticle>[0]) =>
  sampleRecord({ article: sampleArticle(changes) })

describe('the entry of an article', () => {
  test('says what lists show', () => {
    const source = (kind: Source['kind'], name: string): Source => ({ kind, name, mentions: [] })
    const record = sampleRecord({
      article: sampleArticle({
        authors: [found('Ida Moor'), found('Jan Lind'), found('Ida Moor')],
        language: found('en'),
        quotes: [quoteBy('Ines Okparo'), quoteBy('residents', 'unnamed'), quoteBy('Ines Okparo')],
        sources: [source('person', 'Ines Okparo'), source('document', 'report'), source('person', 'Jo Li')]
      }),
      note: 'ask again',
      deleted: '2031-03-05T00:00:00.000Z'
    })
    expect(entryOf(record, { ...NO_MARKS, annotations: ['h1'] })).toEqual({
      id: articleId(1),
      address: record.article.address,
      headline: 'Island ferry back after storm',
      publisher: 'Harbour Courier',
      published: '2031-03-04T07:30:00+01:00',
      saved: '2031-03-04T08:00:00.000Z',
      authors: ['Ida Moor', 'Jan Lind'],
      language: 'en',
      speakers: ['Ines Okparo'],
      sources: { person: 2, document: 1 },
      tags: ['ferries'],
      hasNote: true,
      fingerprint: '',
      ...NO_MARKS,
      annotations: ['h1'],
      deleted: '2031-03-05T00:00:00.000Z'
    })
  })

  test('leaves out what the page does not say, and has the domain for a publisher', () => {
    const {
      publisher: _,
      published: __,
      ...article
    } = sampleArticle({ quotes: [{ ...quoteBy('x'), speaker: null }] })
    const entry = entryOf(sampleRecord({ article }), NO_MARKS)
    expect(entry).toMatchObject({ publisher: 'harbour-courier.example', speakers: [], hasNote: false })
    for (const field of ['published', 'language', 'deleted']) expect(entry).not.toHaveProperty(field)
  })
})

describe('the fingerprint', () => {
  const words = Array.from({ length: 120 }, (_, n) => `ferry ${n}`).join(' ')
  const of = (...texts: string[]) => entryOf(recordOf({ blocks: texts.map(block) }), NO_MARKS).fingerprint

  test('is the same for the same text, however it is set', () => {
    expect(of(words)).not.toBe('')
    expect(of(words.replaceAll(' ', ' — ').toUpperCase())).toBe(of(words))
    expect(of(words.slice(0, 100), words.slice(100))).toBe(of(words))
  })

  test('goes by the beginning: copies are cut at different places', () => {
    expect(of(words.repeat(2), 'Subscribe now')).toBe(of(words.repeat(2)))
  })

  test('differs for another text', () => {
    expect(of(`Delayed: ${words}`)).not.toBe(of(words))
  })

  test('is empty where there is too little text to tell', () => {
    expect(of('x'.repeat(399))).toBe('')
    expect(of('x'.repeat(400))).not.toBe('')
  })
})

test('what an entry says of annotations', () => {
  const annotations = [
    sampleAnnotation({ id: 'h1', tags: ['storm', 'port'], note: 'ask' }),
    sampleAnnotation({ id: 'h2', meaning: 'doubt', tags: ['storm'] }),
    sampleAnnotation({ id: 'h3' })
  ]
  expect(marksOf({ annotations, unreadable: ['h9'], removed: ['h0'] })).toEqual({
    annotations: ['h1', 'h2', 'h3', 'h9'],
    removed: ['h0'],
    meanings: ['claim', 'doubt'],
    markTags: ['storm', 'port'],
    notes: 1
  })
})

describe('the words of an article', () => {
  test('are all of its text, and the points that its publisher made', () => {
    const point = (text: string, origin: KeyPoint['origin']): KeyPoint => ({
      text,
      origin,
      anchor: { parts: [] },
      reason: 'list'
    })
    const record = recordOf({
      standfirst: found('Back after Storm'),
      keyPoints: [point('It SAILS on Monday', 'publisher'), point('Picked, so in the text', 'picked')],
      blocks: [block('The ferry’s back.'), block('All are happy.')],
      leadImage: { address: 'https://a.example/x.jpg', from, caption: found('The Pier') }
    })
    expect(bodyTextOf(record).split('\n')).toEqual([
      'back after storm',
      'it sails on monday',
      "the ferry's back.",
      'all are happy.',
      'the pier'
    ])
  })

  test('where there is little', () => {
    const leadImage = { address: 'https://a.example/x.jpg', from }
    expect(bodyTextOf(recordOf({ blocks: [block('Sails again.')], leadImage }))).toBe('sails again.')
  })

  test('and the reader’s own: the note, highlights and theirs', () => {
    const annotations = [sampleAnnotation({ note: 'Ask her' }), sampleAnnotation({ exact: 'On Monday' })]
    expect(ownTextOf(sampleRecord({ note: 'Doubtful' }), annotations).split('\n')).toEqual([
      'doubtful',
      'will sail again',
      'ask her',
      'on monday'
    ])
    expect(ownTextOf(sampleRecord(), [])).toBe('')
  })
})
