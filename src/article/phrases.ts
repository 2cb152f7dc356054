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

/**
 * @param phrases separated by `|`, in any case
 * @returns whether a text begins with one of them, whole words, whatever signs stand between and before
 */
export function beginsWith(phrases: string): (text: string) => boolean {
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
    return candidates.some(phrase => phrase.every((word, i) => word === words[i]))
  }
}
