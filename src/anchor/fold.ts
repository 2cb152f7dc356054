/** Folding: what two copies of the same words may differ in is made equal, with the way back to the original. */
import { isSpace } from './white-space.ts'

export interface FoldedText {
  text: string
  /** For each code unit of `text` its index in the original, and one more for the end. */
  origin: Uint32Array
}

const SAME: Record<string, string> = {}
for (const sign of '“”„‟«»‹›〝〞＂') SAME[sign] = '"'
for (const sign of '‘’‚‛`´ʼ＇') SAME[sign] = "'"
for (const sign of '‐‑‒–—―−') SAME[sign] = '-'
/** Signs that show nothing: soft hyphen, zero-width characters, direction marks. */
const NOTHING = new Set(
  '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069'
)

/** Small letters, each in its place: the few capitals that would grow ("İ") stay, so that indices are true. */
function small(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/\p{Lu}/gu, capital => {
    const letter = capital.toLowerCase()
    return letter.length === capital.length ? letter : capital
  })
}

/** White space runs become one space, quotation marks and dashes their plain forms, letters small; invisible signs go. */
export function fold(original: string): FoldedText {
  const origin = new Uint32Array(original.length + 1)
  const source = small(original)
  const parts: string[] = []
  let length = 0
  let copied = 0
  let spaced = true
  const flush = (to: number) => {
    if (to > copied) parts.push(source.slice(copied, to))
  }
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (isSpace(code)) {
      flush(i)
      copied = i + 1
      if (!spaced) {
        parts.push(' ')
        origin[length++] = i
        spaced = true
      }
      continue
    }
    // Everything folded but white space lies outside Latin-1 letters, save soft hyphen, backtick, acute and guillemets.
    if (code > 0x7e || code === 0x60) {
      const sign = source[i] as string
      const same = SAME[sign]
      if (same !== undefined || NOTHING.has(sign)) {
        flush(i)
        copied = i + 1
        if (same === undefined) continue
        parts.push(same)
        origin[length++] = i
        spaced = false
        continue
      }
    }
    origin[length++] = i
    spaced = false
  }
  flush(source.length)
  origin[length] = source.length
  return { text: parts.join(''), origin: origin.subarray(0, length + 1) }
}

/** Most texts have single spaces only. */
const FOLDABLE = /[\t\n\f\r]| {2}/

/**
 * White space as the page shows it: runs that HTML collapses as one space, none at the ends. A no-break space is kept:
 * it is a sign of the text, not of its layout, and what is shown is verbatim.
 */
export function foldSpace(text: string): string {
  return (FOLDABLE.test(text) ? text.replace(/[ \t\n\f\r]+/g, ' ') : text).trim()
}
