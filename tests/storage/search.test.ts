import { describe, expect, test } from 'vitest'
import { foldForSearch } from '../../src/storage/fold-for-search.ts'
import type { IndexEntry } from '../../src/storage/model.ts'
import { parseQuery } from '../../src/storage/query.ts'
import { judge, judgeWords, searchable } from '../../src/storage/search.ts'
import { articleId, sampleEntry } from './samples.ts'

const entries: IndexEntry[] = [
  sampleEntry({
    id: 'a',
    headline: 'Island ferry back after storm',
    publisher: 'Harbour Courier',
    speakers: ['Ines Okparo'],
    saved: '2031-03-01T00:00:00.000Z'
  }),
  sampleEntry({
    id: 'b',
    headline: 'Łódź öffnet die Straßenbahn',
    publisher: 'Müggel-Bote',
    speakers: ['Søren Brådland'],
    saved: '2031-03-03T00:00:00.000Z'
  }),
  sampleEntry({
    id: 'c',
    headline: 'L’été des ferries',
    publisher: 'La Vigie',
    speakers: [],
    tags: ['Côte d’Ambre', 'ferry'],
    saved: '2031-03-02T00:00:00.000Z'
  }),
  sampleEntry({
    id: 'd',
    headline: '島のフェリーが再開',
    publisher: '港新聞',
    speakers: [],
    saved: '2031-02-01T00:00:00.000Z'
  })
]
const prepared = entries.map(searchable)
const find = (query: string) =>
  prepared.filter(each => judge(parseQuery(query), each) === 'found').map(({ entry }) => entry.id)

const cases: [name: string, query: string, found: string[]][] = [
  ['nothing asked: all', '', ['a', 'b', 'c', 'd']],
  ['only white space', ' \t\n', ['a', 'b', 'c', 'd']],
  ['headline', 'storm', ['a']],
  ['publisher', 'courier', ['a']],
  ['speaker', 'okparo', ['a']],
  ['tag', 'ambre', ['c']],
  ['the start of a word', 'isl', ['a']],
  ['the middle of a compound', 'bahn', ['b']],
  ['words in any order and any field', 'okparo ferry', ['a']],
  ['every word must be there', 'ferry tram', []],
  ['several', 'ferr', ['a', 'c']],
  ['upper case', 'FERRY STORM', ['a']],
  ['typed without diacritics', 'lodz', ['b']],
  ['typed with diacritics', 'Łódź', ['b']],
  ['decomposed diacritics', 'mu\u0308ggel', ['b']],
  ['letters that do not decompose', 'soren bradland', ['b']],
  ['sharp s as two', 'strassen', ['b']],
  ['sharp s as printed', 'straße', ['b']],
  ['a straight apostrophe for a typographic one', "l'ete", ['c']],
  ['writing without spaces', 'フェリー', ['d']],
  ['not the address', 'example', []],
  ['not a phrase across fields', '"storm harbour"', []],
  ['a speaker', 'speaker:okparo', ['a']],
  ['days of saving', 'saved:2031-03-02..2031-03-03', ['b', 'c']],
  ['a month of saving', 'saved:2031-02', ['d']],
  ['another field than the one', 'author:okparo', []],
  ['all but a speaker', '-speaker:okparo ferr', ['c']],
  ['days', 'after:2031-03-02 before:2031-03-04', ['b', 'c']],
  ['signs of regular expressions are text', '.*', []]
]
test.each(cases)('%s', (_, query, found) => {
  expect(find(query)).toEqual(found)
})

test.each([
  ['a word of the text', 'harbourmaster', true],
  ['words of index, text and own words together', 'storm harbourmaster foundry', true],
  ['a phrase', '"the harbourmaster said"', true],
  ['a phrase that is not there', '"harbourmaster the"', false],
  ['a word that may not be there', 'storm -harbourmaster', false],
  ['without a word that is nowhere', 'storm -tram', true]
])('by its words: %s', (_, query, expected) => {
  const words = { body: 'the harbourmaster said so', own: 'ask the foundry' }
  const ferry = prepared[0] as (typeof prepared)[number]
  expect(judge(parseQuery(query), ferry)).toBe('ask-words')
  expect(judgeWords(parseQuery(query), ferry, words)).toBe(expected)
})

test('folding', () => {
  expect(foldForSearch('Łódź’s ŒUVRE ﬁne Ⅳ')).toBe("lodz's oeuvre fine iv")
})

describe('10 000 entries', () => {
  const many = Array.from({ length: 10_000 }, (_, n) =>
    sampleEntry({
      id: articleId(n),
      headline: `Report ${n} on the harbour of Skagvik and its ferries`,
      tags: [`tag${n % 50}`]
    })
  )
  test('a query takes less than a frame or two', () => {
    const searchables = many.map(searchable)
    const start = performance.now()
    const query = parseQuery('skagvik tag7 report')
    const found = searchables.filter(each => judge(query, each) === 'found')
    const elapsed = performance.now() - start
    expect(found.length).toBe(200)
    expect(elapsed).toBeLessThan(100)
  })
})
