/**
 * What kind of character stands where, for all scripts, without regular expressions.
 * `\p{L}` and its like say the same, but each expression that uses them costs a millisecond or more the first time
 * it runs, and a page is read once. The trade-off: scripts are told by blocks, so a rare sign inside one may pass.
 */

/** Blocks of letters, digits and combining marks beyond Latin, as first and last code. */
const BLOCKS = [
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x37d],
  [0x37f, 0x386],
  [0x388, 0x481],
  [0x483, 0x559],
  [0x560, 0x588],
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c4, 0x5f2],
  [0x610, 0x61a],
  [0x620, 0x669],
  [0x66e, 0x6d3],
  [0x6d5, 0x6ff],
  [0x710, 0x963],
  [0x966, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3005, 0x3007],
  [0x3021, 0x302f],
  [0x3031, 0x303c],
  [0x3041, 0x309a],
  [0x309d, 0x30fa],
  [0x30fc, 0x31ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xabff],
  [0xac00, 0xd7ff],
  [0xf900, 0xfd3d],
  [0xfd50, 0xfdfb],
  [0xfe70, 0xfefc],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0xff66, 0xffdc]
] as const

/** True of a letter, a digit or a mark that combines with one. `code` is a UTF-16 unit. */
export function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
  // Punctuation, the commonest of what is neither Latin nor a letter.
  if (code >= 0x2000 && code < 0x2c00) return false
  for (const [first, last] of BLOCKS) {
    if (code < first) return false
    if (code <= last) return true
  }
  return false
}

const escaped = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`

/**
 * The same characters as the inside of a class for regular expressions, to be used without the flag `u`: where words
 * have to be found in whole texts, this costs a fraction of `\p{L}\p{N}\p{M}`. Letters beyond the basic plane (rare
 * Chinese ones) count as none.
 */
export const WORD_CLASS = `0-9A-Za-z${BLOCKS.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('')}`

/** The white space of `\s`. */
export { isSpace as isSpaceCode } from '../anchor/white-space.ts'

export const isDigitCode = (code: number) => code >= 0x30 && code <= 0x39

/** True if a letter stands anywhere in the text. */
export function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isWordCode(code) && !isDigitCode(code)) return true
  }
  return false
}

/** True if the text begins with a letter, a digit or a mark. */
export const beginsWord = (text: string): boolean => text !== '' && isWordCode(text.charCodeAt(0))

/** True if the text begins with a capital letter. */
export function beginsCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const first = text.charAt(0)
  return isWordCode(code) && first !== first.toLowerCase()
}

/** True if the text begins with a small letter. */
export function beginsSmall(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  const first = text.charAt(0)
  return isWordCode(code) && first !== first.toUpperCase()
}

/** True if the text begins with a letter of a script without capitals, or with a digit. */
export const beginsCaseless = (text: string): boolean =>
  beginsWord(text) && !beginsCapital(text) && !beginsSmall(text)

/** True if every letter of the text is a capital; digits and the signs in `besides` may stand among them. */
export function isAllCapital(text: string, besides = ''): boolean {
  for (const character of text)
    if (!beginsCapital(character) && !isDigitCode(character.charCodeAt(0)) && !besides.includes(character))
      return false
  return text !== ''
}

/** Signs that stand inside words: "Müller-Lind", "l’eau", "U.S", "AT&T". */
const JOINERS = "-‐‑'’.&@_"

/**
 * Where the word that begins at an index ends.
 * @param text Any text with a letter or digit at `start`.
 */
export function endOfWord(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    at = endOfRun(text, at)
    if (isRunOn(text, at) || !JOINERS.includes(text.charAt(at)) || !isWordCode(text.charCodeAt(at + 1))) break
    at += 2
  }
  return Math.min(at, text.length)
}

const RUN = new RegExp(`[${WORD_CLASS}]*`, 'y')

/** Where letters, digits and marks end that stand from an index on. Every word of a text is asked for. */
function endOfRun(text: string, from: number): number {
  RUN.lastIndex = from
  return RUN.test(text) ? RUN.lastIndex : from
}

/** "said Holm.Then": a stop between a small letter and a capital ends a sentence whose space is missing. */
const isRunOn = (text: string, stop: number) =>
  text[stop] === '.' && beginsSmall(text.charAt(stop - 1)) && beginsCapital(text.charAt(stop + 1))

/** The words of a text in order, with the stops and apostrophes behind them. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isWordCode(text.charCodeAt(at))) continue
    const start = at
    while (at < text.length && (isWordCode(text.charCodeAt(at)) || "'’.-".includes(text.charAt(at)))) at++
    words.push(text.slice(start, at))
  }
  return words
}
