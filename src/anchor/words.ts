/** Words of folded text, in any script. */

export interface Word {
  text: string
  /** In code units of the text that it was cut from. */
  start: number
  end: number
}

/**
 * Words in order: runs of letters and digits. Scripts without spaces give a word a character, each with the sign behind
 * it: single signs are in common by chance.
 */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = []
  let start = -1
  const close = (end: number) => {
    if (start >= 0) words.push({ text: text.slice(start, end), start, end })
    start = -1
  }
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (standsAlone(code)) {
      close(at)
      const isPair = at + 1 < to && standsAlone(text.charCodeAt(at + 1))
      words.push({ text: text.slice(at, at + (isPair ? 2 : 1)), start: at, end: at + 1 })
    } else if (!isOfWords(code)) close(at)
    else if (start < 0) start = at
  }
  close(to)
  return words
}

/** Letters, digits, marks; by what is excluded, because a table of all letters costs more than it is worth here. */
function isOfWords(code: number): boolean {
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code === 0xd7 || code === 0xf7) return false
  if (code === 0x060c || code === 0x061b || code === 0x061f || code === 0x06d4) return false
  if (code === 0x0964 || code === 0x0965 || code === 0x1680) return false
  if (code >= 0x2000 && code <= 0x2bff) return code >= 0x2070 && code <= 0x218f
  if (code >= 0x2e00 && code <= 0x2e7f) return false
  if (code >= 0x3000 && code <= 0x303f) return false
  if (code >= 0xff00 && code <= 0xff65) return isOfWords(code - 0xfee0)
  return code !== 0xfeff && code !== 0xfffd
}

/** Kana, ideographs, Thai, Lao, Khmer, Burmese, Tibetan: written without spaces between words. */
function standsAlone(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x0e00 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff)
  )
}
