/**
 * Lists of phrases as look-up tables. Long alternations in regular expressions cost milliseconds to compile on every
 * page load; a table by first word costs microseconds.
 */
import { WORD_CLASS } from './letters.ts'

/** So much of a text is looked at, and so many of its words. */
const LONGEST_START = 120
const MOST_WORDS = 10
const BETWEEN_WORDS = new RegExp(`[^${WORD_CLASS}']+`)

/** The beginning read last: several lists are asked of a text one after the other. */
let last: { text: string; words: string[] } = { text: '', words: [] }

/** The first words of a text, small, apostrophes straight. */
function wordsAtStart(text: string): string[] {
  if (last.text !== text) {
    const start = plain(text.slice(0, LONGEST_START)).toLowerCase()
    const words = start.split(BETWEEN_WORDS, MOST_WORDS + 2).map(word => word.replace(QUOTES, ''))
    last = { text, words: words.filter(word => word !== '').slice(0, MOST_WORDS) }
  }
  return last.words
}

const plain = (word: string) => word.replaceAll('’', "'").replaceAll('‘', "'")
/** Apostrophes at a word's ends are quotation marks. */
const QUOTES = /^'+|'+$/g

/** Phrases by their first word. */
type PhraseTable = Map<string, string[]>

/** Phrases by their first word; made when first asked for. */
function lazyTable(phrases: string): () => PhraseTable {
  let table: PhraseTable | undefined
  return () => {
    table ??= tableOf(phrases)
    return table
  }
}

function tableOf(phrases: string): PhraseTable {
  const byFirst: PhraseTable = new Map()
  for (const phrase of plain(phrases).toLowerCase().split('|')) {
    const end = phrase.indexOf(' ')
    const first = end < 0 ? phrase : phrase.slice(0, end)
    const known = byFirst.get(first)
    if (known) known.push(phrase)
    else byFirst.set(first, [phrase])
  }
  return byFirst
}

/** How many words the longest phrase has that stands at an index of a list of words; 0 if none does. */
function lengthAt(byFirst: PhraseTable, words: string[], from: number): number {
  const phrases = byFirst.get(words[from] ?? '')
  if (!phrases) return 0
  let longest = 0
  const text = `${words.slice(from).join(' ')} `
  for (const phrase of phrases)
    if (text.startsWith(phrase) && text[phrase.length] === ' ')
      longest = Math.max(longest, phrase.split(' ').length)
  return longest
}

/**
 * @param phrases separated by `|`, in any case, of words without other signs than apostrophes
 * @returns how many words of a text are one of them that it begins with, whatever signs stand between; 0 if none
 */
export function beginsWith(phrases: string): (text: string) => number {
  const tableOnce = lazyTable(phrases)
  return text => lengthAt(tableOnce(), wordsAtStart(text), 0)
}

/** A line of more words is a sentence, no label. */
const LONGEST_LINE = MOST_WORDS - 1

/**
 * @param phrases separated by `|`, in any case, of words without other signs than apostrophes
 * @returns true of a short line that has one of them among its words, whatever signs stand between
 */
export function holds(phrases: string): (line: string) => boolean {
  const tableOnce = lazyTable(phrases)
  return line => {
    const table = tableOnce()
    const words = wordsAtStart(line)
    return words.length <= LONGEST_LINE && words.some((_, from) => lengthAt(table, words, from) > 0)
  }
}
