/** Finding saved articles: by what the index knows of them, then by their words. */
import { localDay } from '../local-day.ts'
import { foldForSearch } from './fold-for-search.ts'
import type { IndexEntry, SearchText } from './model.ts'
import type { Condition, Query, WordField } from './query.ts'

/**
 * An entry with its text, which is folded when it is first asked for and kept: so that a library that is only looked at
 * costs nothing of it, and each key typed only a comparison.
 */
export class Searchable {
  readonly entry: IndexEntry
  #text: string | undefined

  constructor(entry: IndexEntry) {
    this.entry = entry
  }

  get text(): string {
    const { headline, publisher, authors, speakers, tags, markTags } = this.entry
    this.#text ??= [headline, publisher, ...authors, ...speakers, ...tags, ...markTags]
      .map(foldForSearch)
      .join('\n')
    return this.#text
  }
}

/** What the index alone says: `ask-words` where it depends on the article's words. */
export type Verdict = 'found' | 'not-found' | 'ask-words'

/** The word by which readers know a meaning, by its key. */
export type MeaningWord = (key: string) => string

/**
 * Whether an article is what a query asks for, as far as the index knows. A word matches anywhere in a word, so that
 * compounds and languages without spaces are found too. An empty query finds all.
 * @param wordFor a meaning is found by its word as by its key, which is that of its first name
 */
export function judge(
  { words, without, conditions }: Query,
  { entry, text }: Searchable,
  wordFor: MeaningWord = key => key
): Verdict {
  if (without.some(word => text.includes(word)) || !conditions.every(each => holds(each, entry, wordFor)))
    return 'not-found'
  if (without.length > 0) return 'ask-words'
  return words.every(word => text.includes(word)) ? 'found' : 'ask-words'
}

/** Whether the words of an article can be what the index alone could not say, with those of its shard not yet taken apart. */
export function mayBeAnswered(
  { words }: Query,
  { text }: Searchable,
  mayHold: (word: string) => boolean
): boolean {
  return words.every(word => text.includes(word) || mayHold(word))
}

/** Whether the words of an article complete what the index alone could not say. */
export function judgeWords(
  { words, without }: Query,
  { text }: Searchable,
  { body, own }: SearchText
): boolean {
  const isThere = (word: string) => text.includes(word) || own.includes(word) || body.includes(word)
  return words.every(isThere) && !without.some(isThere)
}

const VALUES: Record<WordField, (entry: IndexEntry, wordFor: MeaningWord) => readonly string[]> = {
  speaker: ({ speakers }) => speakers,
  outlet: ({ publisher, address }) => [publisher, address.split('/')[2] ?? ''],
  author: ({ authors }) => authors,
  tag: ({ tags, markTags }) => [...tags, ...markTags],
  meaning: ({ meanings }, wordFor) => meanings.flatMap(key => [key, wordFor(key)]),
  language: ({ language }) => (language ? [language] : [])
}

function holds(condition: Condition, entry: IndexEntry, wordFor: MeaningWord): boolean {
  return isMet(condition, entry, wordFor) !== condition.isNot
}

function isMet(condition: Condition, entry: IndexEntry, wordFor: MeaningWord): boolean {
  const { field, value } = condition
  switch (field) {
    case 'has':
      return value === 'note' ? hasNotes(entry) : entry.annotations.length > 0
    case 'saved': {
      const [from = '', to = from] = value.split('..')
      const day = localDay(entry.saved)
      return day >= from && day.slice(0, to.length) <= to
    }
    case 'before':
      return dayOf(entry) < value
    case 'after':
      return dayOf(entry) >= value
    default:
      return VALUES[field](entry, wordFor).some(each => foldForSearch(each).includes(value))
  }
}

export const hasNotes = ({ hasNote, notes }: IndexEntry): boolean => hasNote || notes > 0

/** The day an article is of: as printed, else that of its saving by the reader's clock. */
export const dayOf = ({ published, saved }: IndexEntry): string => published?.slice(0, 10) ?? localDay(saved)
