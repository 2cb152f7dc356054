/**
 * Lists of phrases as look-up tables. Long alternations in regular expressions cost milliseconds to compile on every
 * page load; a table by first word costs microseconds.
 */
import { isWordCode } from './letters.ts'

/** Longer beginnings of a text are not looked at. */
const LONGEST_START = 120

/** The beginning read last: several lists are asked of a text one after the other. */
let last: { text: string; most: number; words: string[] } = { text: '', most: 0, words: [] }

/** The first words of a text, small, apostrophes straight: `most`, or more where they are known. */
export function wordsAtStart(text: string, most: number): string[] {
  if (last.text !== text || last.most < most) last = { text, most, words: readWords(text, most) }
  return last.words
}

function readWords(text: string, most: number): string[] {
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
  for (const phrase of plain(phrases).toLowerCase().split('|')) {
    const words = phrase.split(' ')
    const first = words[0] as string
    if (words.length > longest) longest = words.length
    const known = byFirst.get(first)
    if (known) known.push(words)
    else byFirst.set(first, [words])
  }
  return { byFirst, longest }
}

/** How many words the longest phrase has that stands at an index of a list of words; 0 if none does. */
function lengthAt({ byFirst }: PhraseTable, words: string[], from: number): number {
  const phrases = byFirst.get(words[from] ?? '')
  if (!phrases) return 0
  let longest = 0
  for (const phrase of phrases)
    if (phrase.length > longest && phrase.every((word, i) => word === words[from + i]))
      longest = phrase.length
  return longest
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
