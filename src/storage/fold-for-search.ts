/** Text as it is searched. */

/** Letters that Unicode does not take apart, and signs that have a plain form, as readers without that key type them. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-'
}
const SIGNS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g')

/**
 * Text without case, diacritics, typographic marks and runs of white space: `Łódź’s` → `lodz's`. What is left of most
 * languages needs one byte a letter, which halves what a searched library takes.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(SIGNS, sign => PLAIN[sign] ?? sign)
    .replace(/\s+/g, ' ')
}
