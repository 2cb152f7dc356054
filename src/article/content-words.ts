/**
 * The words of a text that tell what it is about, for comparing texts in any language: long words cut to their
 * beginnings, so that inflected forms meet ("minister", "ministra"), numbers, and pairs of signs where a script prints
 * no spaces. One pass without regular expressions; it runs over whole articles.
 */
import { isWordCode } from './letters.ts'

/** Shorter words are mostly grammar. */
const SHORTEST = 4
/** So much of a word stays the same through its endings in most languages. */
const BEGINNING = 5

/** The content words in order, repeated where the text repeats them. */
export function contentWords(text: string): string[] {
  const words: string[] = []
  const small = text.toLowerCase()
  let at = 0
  while (at < small.length) {
    const start = at
    while (at < small.length && isWordCode(small.charCodeAt(at))) at++
    if (at === start) at++
    else add(words, small, start, at)
  }
  return words
}

function add(words: string[], text: string, start: number, end: number): void {
  if (isUnspaced(text.charCodeAt(start))) {
    for (let at = start; at < end - 1; at++) words.push(text.slice(at, at + 2))
  } else if (isHangul(text.charCodeAt(start))) {
    if (end - start > 1) words.push(text.slice(start, start + 2))
  } else if (isDigit(text.charCodeAt(start))) {
    if (end - start > 1) words.push(text.slice(start, end))
  } else if (end - start >= SHORTEST) words.push(text.slice(start, Math.min(end, start + BEGINNING)))
}

/** Thai, kana and Chinese characters. */
const isUnspaced = (code: number) =>
  (code >= 0x0e00 && code <= 0x0eff) ||
  (code >= 0x3005 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff)
const isHangul = (code: number) => code >= 0xac00 && code <= 0xd7ff
const isDigit = (code: number) => code >= 0x30 && code <= 0x39

/** A sign of a script that prints no spaces says as much as so many letters. */
const DENSITY = 2.3

/** How long a text is, in letters of a script with spaces: told by a sign in its middle. */
export const weightOf = (text: string): number =>
  text.length * (isUnspaced(text.charCodeAt(text.length >> 1)) ? DENSITY : 1)
