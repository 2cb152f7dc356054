/**
 * Lists of phrases as look-up tables. Long alternations in regular expressions cost milliseconds to compile on every
 * page load; a table by first word costs microseconds.
 */
import { isWordCode } from './letters.ts'

/** Longer beginnings of a text are not looked at. */
const LONGEST_START = 120

/** The first words of a text, small, apostrophes straight. */
export function wordsAtStart(text: string, most: number): string[] {
  const words: string[] = []
  const start = text.slice(0, LONGEST_START).toLowerCase()
  let at = 0
  while (at < start.length && words.length < most) {
    const from = at
    while (
      at < start.length &&
      (isWordCode(start.charCodeAt(at)) ||
        (at > from && "'’‘".includes(start.charAt(at)) && isWordCode(start.charCodeAt(at + 1))))
    )
      at++
    if (at > from) words.push(plain(start.slice(from, at)))
    else at++
  }
  return words
}

const plain = (word: string) => word.replaceAll('’', "'").replaceAll('‘', "'")

interface PhraseTable {
  byFirst: Map<string, string[][]>
  /** Words in the longest phrase. */
  longest: number
}

/** Phrases by their first word; made when first asked for. */
function lazyTable(phrases: string): () => PhraseTable {
  let table: PhraseTable | undefined
  return () => {
    table ??= tableOf(phrases)
    return table
  }
}

function tableOf(phrases: string): PhraseTable {
  const byFirst = new Map<string, string[][]>()
  let longest = 1
  for (const phrase of phrases.split('|')) {
    const words = plain(phrase).toLowerCase().split(' ')
    const first = words[0] as string
    longest = Math.max(longest, words.length)
    byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  return { byFirst, longest }
}

/** How many words the longest phrase has that stands at an index of a list of words; 0 if none does. */
function lengthAt({ byFirst }: PhraseTable, words: string[], from: number): number {
  const found = (byFirst.get(words[from] ?? '') ?? []).filter(phrase =>
    phrase.every((word, i) => word === words[from + i])
  )
  return Math.max(0, ...found.map(phrase => phrase.length))
}

/**
 * @param phrases separated by `|`, in any case, of words without other signs than apostrophes
 * @returns how many words of a text are one of them that it begins with, whatever signs stand between; 0 if none
 */
export function beginsWith(phrases: string): (text: string) => number {
  const tableOnce = lazyTable(phrases)
  return text => {
    const table = tableOnce()
    return lengthAt(table, wordsAtStart(text, table.longest), 0)
  }
}

/** A line of more words is a sentence, no label. */
const LONGEST_LINE = 9

/**
 * @param phrases separated by `|`, in any case, of words without other signs than apostrophes
 * @returns true of a short line that has one of them among its words, whatever signs stand between
 */
export function holds(phrases: string): (line: string) => boolean {
  const tableOnce = lazyTable(phrases)
  return line => {
    const table = tableOnce()
    const words = wordsAtStart(line, LONGEST_LINE + 1)
    return words.length <= LONGEST_LINE && words.some((_, from) => lengthAt(table, words, from) > 0)
  }
}
