import { describe, expect, test } from 'vitest'
import type { IndexEntry } from '../../src/storage/model.ts'
import { foldForSearch, prepareSearch, searchEntries } from '../../src/storage/search.ts'
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
  }),
  sampleEntry({
    id: 'e',
    headline: 'Deleted ferry',
    publisher: 'Harbour Courier',
    speakers: [],
    saved: '2031-04-01T00:00:00.000Z',
    deleted: '2031-04-02T00:00:00.000Z'
  })
]
const prepared = prepareSearch(entries)
const find = (query: string) => searchEntries(query, prepared).map(({ id }) => id)

const cases: [name: string, query: string, found: string[]][] = [
  ['nothing asked: all, newest saved first, none deleted', '', ['b', 'c', 'a', 'd']],
  ['only white space', ' \t\n', ['b', 'c', 'a', 'd']],
  ['headline', 'storm', ['a']],
  ['publisher', 'courier', ['a']],
  ['speaker', 'okparo', ['a']],
  ['tag', 'ambre', ['c']],
  ['the start of a word', 'isl', ['a']],
  ['the middle of a compound', 'bahn', ['b']],
  ['words in any order and any field', 'okparo ferry', ['a']],
  ['every word must be there', 'ferry tram', []],
  ['several, newest first', 'ferr', ['c', 'a']],
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
  ['not across fields', 'storm\nharbour courier\nx', []],
  ['signs of regular expressions are text', '.*', []]
]
test.each(cases)('%s', (_, query, found) => {
  expect(find(query)).toEqual(found)
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
    const searchables = prepareSearch(many)
    const start = performance.now()
    const found = searchEntries('skagvik tag7 report', searchables)
    const elapsed = performance.now() - start
    expect(found.length).toBe(200)
    expect(elapsed).toBeLessThan(100)
  })
})
