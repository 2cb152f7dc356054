/** Finding saved articles by what the index knows of them. */
export { foldForSearch } from './fold-for-search.ts'

import { foldForSearch } from './fold-for-search.ts'
import type { IndexEntry } from './model.ts'

/** An entry with its text folded once, so that each key typed costs only a comparison. */
export interface Searchable {
  entry: IndexEntry
  text: string
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
