/** Finding saved articles by what the index knows of them. */
import type { IndexEntry } from './model.ts'

/** An entry with its text folded once, so that each key typed costs only a comparison. */
export interface Searchable {
  entry: IndexEntry
  text: string
}

/** Letters that Unicode does not take apart, as readers without that key type them. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
  '’': "'"
}

/** Text without case, diacritics and typographic apostrophes: `Łódź’s` → `lodz's`. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðħıłþ’]/g, letter => LETTERS[letter] ?? letter)
}

/** Entries ready to be searched: newest saved first, without deleted ones. Keep it until the index changes. */
export function prepareSearch(entries: readonly IndexEntry[]): Searchable[] {
  return entries
    .filter(entry => !entry.deleted)
    .toSorted((a, b) => (a.saved < b.saved ? 1 : a.saved > b.saved ? -1 : 0))
    .map(entry => ({
      entry,
      text: foldForSearch([entry.headline, entry.publisher, ...entry.speakers, ...entry.tags].join('\n'))
    }))
}

/**
 * The entries that hold every word of the query in headline, publisher, speakers or tags, newest saved first. A word
 * matches anywhere in a word, so that compounds and languages without spaces are found too. An empty query finds all.
 */
export function searchEntries(query: string, searchables: readonly Searchable[]): IndexEntry[] {
  const words = foldForSearch(query).split(/\s+/).filter(Boolean)
  return searchables.filter(({ text }) => words.every(word => text.includes(word))).map(({ entry }) => entry)
}
