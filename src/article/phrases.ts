/**
 * Lists of phrases as look-up tables. Long alternations in regular expressions cost milliseconds to compile on every
 * page load; a table by first word costs microseconds.
 */

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu

/** The first words of a text, small, apostrophes straight. */
export function wordsAtStart(text: string, most: number): string[] {
  const words: string[] = []
  for (const [word] of text.slice(0, 120).toLowerCase().replace(/[’‘]/g, "'").matchAll(WORD)) {
    words.push(word)
    if (words.length === most) break
  }
  return words
}

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
    const words = wordsAtStart(phrase, 20)
    const [first] = words
    if (!first) continue
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
 * @param phrases separated by `|`, in any case
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
 * @param phrases separated by `|`, in any case
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
