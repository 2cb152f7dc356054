/**
 * Lists of phrases as look-up tables. Long alternations in regular expressions cost milliseconds to compile on every
 * page load; a table by first word costs microseconds.
 */
import { WORD_CLASS } from './letters.ts'

const WORD = new RegExp(`[${WORD_CLASS}]+(?:[’'][${WORD_CLASS}]+)*`, 'g')

/** The first words of a text, small, apostrophes straight. */
export function wordsAtStart(text: string, most: number): string[] {
  const words: string[] = []
  for (const [word] of text.slice(0, 120).toLowerCase().replace(/[’‘]/g, "'").matchAll(WORD)) {
    words.push(word)
    if (words.length === most) break
  }
  return words
}

/**
 * @param phrases separated by `|`, in any case
 * @returns how many words of a text are one of them that it begins with, whatever signs stand between; 0 if none
 */
export function beginsWith(phrases: string): (text: string) => number {
  const table = new Map<string, string[][]>()
  let longest = 1
  for (const phrase of phrases.split('|')) {
    const words = wordsAtStart(phrase, 20)
    const [first] = words
    if (!first) continue
    longest = Math.max(longest, words.length)
    table.set(first, [...(table.get(first) ?? []), words])
  }
  return text => {
    const words = wordsAtStart(text, longest)
    const candidates = table.get(words[0] ?? '') ?? []
    const found = candidates.filter(phrase => phrase.every((word, i) => word === words[i]))
    return Math.max(0, ...found.map(phrase => phrase.length))
  }
}
