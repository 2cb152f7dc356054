import { describe, expect, test } from 'vitest'
import { foldForSearch } from '../../src/storage/fold-for-search.ts'
import type { IndexEntry } from '../../src/storage/model.ts'
import { parseQuery } from '../../src/storage/query.ts'
import { dayOf, judge, judgeWords, Searchable } from '../../src/storage/search.ts'
import { sampleEntry } from './samples.ts'

const entries: IndexEntry[] = [
  sampleEntry({
    id: 'a',
    headline: 'Island ferry back after storm',
    publisher: 'Harbour Courier',
    speakers: ['Ines Okparo'],
    saved: '2031-03-01T10:00:00.000Z'
  }),
  sampleEntry({
    id: 'b',
    headline: 'Łódź öffnet die Straßenbahn',
    publisher: 'Müggel-Bote',
    speakers: [],
    authors: ['Søren Brådland'],
    saved: '2031-03-03T10:00:00.000Z'
  }),
  sampleEntry({
    id: 'c',
    headline: 'L’été des ferries',
    publisher: 'La Vigie',
    speakers: [],
    tags: ['Côte d’Ambre', 'ferry'],
    saved: '2031-03-02T10:00:00.000Z'
  }),
  sampleEntry({
    id: 'd',
    headline: '島のフェリーが再開',
    publisher: '港新聞',
    speakers: [],
    markTags: ['Gale'],
    saved: '2031-02-01T10:00:00.000Z'
  })
]
const prepared = entries.map(entry => new Searchable(entry))
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
  ['not a word across fields', 'stormharbour', []],
  ['not a phrase across fields', '"storm harbour"', []],
  ['a speaker', 'speaker:okparo', ['a']],
  ['days of saving', 'saved:2031-03-02..2031-03-03', ['b', 'c']],
  ['a month of saving', 'saved:2031-02', ['d']],
  ['another field than the one', 'author:okparo', []],
  ['all but a speaker', '-speaker:okparo ferr', ['c']],
  ['days', 'after:2031-03-02 before:2031-03-04', ['b', 'c']],
  ['a language that no page says', 'language:de', []],
  ['an author', 'bradland', ['b']],
  ['a tag of a highlight', 'gale', ['d']],
  ['without a word that the index knows', '-ferry ferr', []],
  ['signs of regular expressions are text', '.*', []]
]
test.each(cases)('%s', (_, query, found) => {
  expect(find(query)).toEqual(found)
})

describe('by a field', () => {
  const [saved, printed] = ['2031-03-04T08:00:00.000Z', '2031-02-01T23:30:00+01:00']
  const entry = sampleEntry({
    saved,
    published: printed,
    authors: ['Ida Moor'],
    language: 'de',
    tags: ['Ferries'],
    markTags: ['Storm'],
    meanings: ['claim']
  })
  const marked = { annotations: ['h1'] }
  test.each<[query: string, changes: Partial<IndexEntry>, isFound: boolean]>([
    ['outlet:courier', {}, true],
    ['outlet:harbour-courier.example', {}, true],
    ['outlet:ferry', {}, false],
    ['author:moor', {}, true],
    ['tag:ferries', {}, true],
    ['tag:storm', {}, true],
    ['tag:claim', {}, false],
    ['meaning:claim', {}, true],
    ['language:de', {}, true],
    ['language:en', {}, false],
    ['-language:de', {}, false],
    ['has:highlight', marked, true],
    ['has:highlight', {}, false],
    ['has:note', marked, false],
    ['has:note', { hasNote: true }, true],
    ['has:note', { notes: 1 }, true],
    ['-has:note', { notes: 1 }, false],
    ['after:2031-02-01', {}, true],
    ['after:2031-02-02', {}, false],
    ['before:2031-02-02', {}, true],
    ['before:2031-02-01', {}, false],
    ['saved:2031-03-04', {}, true],
    ['saved:2031-03-05', {}, false],
    ['saved:2031-03-05..2031-03-06', {}, false],
    ['saved:2031-03-01..2031-03-03', {}, false],
    ['saved:2031-03-01..2031-03-04', {}, true],
    ['saved:2031-03-04..2031-03-04', {}, true],
    ['saved:2031', {}, true],
    ['saved:2030..2031-02', {}, false]
  ])('%s of %o', (query, changes, isFound) => {
    const verdict = judge(parseQuery(query), new Searchable({ ...entry, ...changes }))
    expect(verdict).toBe(isFound ? 'found' : 'not-found')
  })

  test.each([
    ['meaning:claim', true],
    ['meaning:"still to check"', true],
    ['meaning:CHECK', true],
    ['-meaning:check', false],
    ['meaning:fact', false],
    ['tag:check', false]
  ])('%s of a meaning with another word than its key', (query, isFound) => {
    const wordFor = (key: string) => (key === 'claim' ? 'Still to check' : key)
    const verdict = judge(parseQuery(query), new Searchable(entry), wordFor)
    expect(verdict).toBe(isFound ? 'found' : 'not-found')
  })

  test('days go by the date of printing, else of saving', () => {
    expect(dayOf(entry)).toBe('2031-02-01')
    expect(dayOf(sampleEntry({ saved }))).toBe('2031-03-04')
  })
})

test.each([
  ['a word of the text', 'harbourmaster', true],
  ['words of index, text and own words together', 'storm harbourmaster foundry', true],
  ['a phrase', '"the harbourmaster said"', true],
  ['a phrase that is not there', '"harbourmaster the"', false],
  ['a word that may not be there', 'storm -harbourmaster', false],
  ['words of which one is nowhere', 'storm tram', false],
  ['without a word that is nowhere', 'storm -tram', true]
])('by its words: %s', (_, query, expected) => {
  const words = { body: 'the harbourmaster said so', own: 'ask the foundry' }
  const ferry = prepared[0] as (typeof prepared)[number]
  expect(judge(parseQuery(query), ferry)).toBe('ask-words')
  expect(judgeWords(parseQuery(query), ferry, words)).toBe(expected)
})

test('the index alone says that a word is there that may not be', () => {
  expect(judge(parseQuery('harbourmaster -storm'), prepared[0] as (typeof prepared)[number])).toBe(
    'not-found'
  )
})

test('folding', () => {
  expect(foldForSearch('Łódź’s ŒUVRE ﬁne Ⅳ')).toBe("lodz's oeuvre fine iv")
  expect(foldForSearch('ß æ œ ø đ ð ħ ı ł þ')).toBe('ss ae oe o d d h i l th')
  expect(foldForSearch('‘a’ “b” „c” d–e—f')).toBe(`'a' "b" "c" d-e-f`)
  expect(foldForSearch(' one\n\t two ')).toBe(' one two ')
})
