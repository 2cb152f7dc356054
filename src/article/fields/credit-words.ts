/** How credits of pictures are worded: labels, agencies, and the look of a line that names whom a picture is from. */
import { beginsCapital, beginsSmall, isAllCapital, isSpaceCode, isWordCode } from '../letters.ts'
import { findAgency, isAgency } from './agencies.ts'

const setOf = (words: string) => new Set(words.split(' '))

/** Words that label a credit, small. Words that end in one of `LABEL_ENDINGS` do so too: "Archivfoto", "Symbolbild". */
const LABELS = setOf(
  'photo photos photograph photographs photographer photographe photographie pic picture pictures image images img screenshot ' +
    'illustration graphic video credit credits source courtesy copyright fotos fotograf fotografie fotocredit fotograaf bilder ' +
    'bildquelle bildnachweis bildrechte bildautor bildcredit quelle grafik crédit crédits crédito créditos imagen imágenes ' +
    'fotografía fotógrafo fuente cortesía vídeo fonte immagine immagini fotografia reprodução divulgação źródło zdjęcie ' +
    'zdjęcia fot zdj beeld bron kuva kuvaaja valokuva fotó kép forrás zdroj snímek nuotr nuotrauka autorius φωτογραφία πηγή ' +
    'fotoğraf görsel kaynak фото фотография источник джерело світлина снимка صورة الصورة مصدر المصدر תמונה צילום קרדיט ' +
    '写真 画像 提供 撮影 出典 写真提供 画像提供 사진 출처 사진제공 사진출처 图片 图 圖 图源 来源 图片来源 摄影 供图 圖片 來源 攝影 ' +
    'ảnh nguồn gambar sumber picha isithombe umfanekiso'
)
const LABEL_ENDINGS = ['foto', 'bild', 'photo']
/** Abbreviated labels: a full stop behind them stands for the colon. */
const ABBREVIATED = setOf('fot zdj nuotr')
/** Words between a label and a name. */
const LINKS = setOf('by via of from von vom de di da do del par por av af van door przez od from')
/** What a label ends in. */
const SIGNS = ':：=＝／©'

/** Lines that say where a picture is from without a name. */
const UNNAMED = setOf(
  'supplied handout zvg courtesy cortesía cedida gentileza archiv archive archivo privat sithunyelwe divulgação reprodução'
)

/** Picture agencies and collections, small; news agencies are in agencies.ts. */
const COLLECTIONS = (
  'getty|shutterstock|imago|picture alliance|picture-alliance|alamy|istock|unsplash|pexels|pixabay|adobe stock|depositphotos|keystone|' +
  'scanpix|sipa|zuma|nurphoto|magnum|laif|photothek|bloomberg|wikimedia|gallo images|epa|reuters|lat images|dreamstime|freepik|' +
  'flickr|midjourney|anadolu|associated press|press association|adobe|hollandse hoogte|abaca|maxppp|contrasto|polaris|redux|motorsport images'
).split('|')
/** The end of a rights notice, in which nobody is named. */
const RIGHTS =
  /[\s.,|–-]*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены)\.?$/i

export interface Span {
  at: number
  end: number
}

const isLabel = (word: string) => LABELS.has(word) || LABEL_ENDINGS.some(ending => word.endsWith(ending))

/** The labels of a text: where each begins, and where what it labels begins. */
export function labelsIn(text: string): Span[] {
  const labels: Span[] = []
  const add = (at: number, end: number) => labels.push({ at, end: skipSpace(text, end) })
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index)
    if (SIGNS.includes(sign)) {
      const label = labelBefore(text, index)
      // The sign is kept: it says whose the rights are.
      if (sign === '©') labels.push({ at: label.at, end: index })
      else if (label.words > 0) add(label.at, index + 1)
    } else if (sign === '…' || text.startsWith('...', index)) {
      const label = labelBefore(text, index)
      if (label.words > 0 && beginsPart(text, label.at)) add(label.at, index + (sign === '…' ? 1 : 3))
    } else if (sign === '.' || sign === ',') {
      const label = labelBefore(text, index)
      if (sign === '.' ? label.words > 0 && ABBREVIATED.has(label.last) : label.words > 1)
        add(label.at, index + 1)
    } else if (sign === '(' && /^\([cC]\)/.test(text.slice(index, index + 3))) {
      const next = text.charAt(skipSpace(text, index + 3))
      // Not the third of "(a) … (b) … (c) the lighthouse".
      if (beginsCapital(next) || (next >= '0' && next <= '9')) add(labelBefore(text, index).at, index + 3)
    } else if (isLinkAt(text, index)) {
      const label = labelBefore(text, index)
      const end = endOfLetters(text, index)
      if (label.words > 0 && beginsPart(text, label.at) && beginsCapital(text.charAt(skipSpace(text, end))))
        add(label.at, end)
    }
  }
  return labels
}

/** The words of a label right before an index, and where they begin. */
export function labelBefore(text: string, index: number): { at: number; words: number; last: string } {
  let at = index
  let words = 0
  let last = ''
  for (let cursor = index, step = 0; step < 5; step++) {
    let end = cursor
    while (end > 0 && isSpaceCode(text.charCodeAt(end - 1))) end--
    let start = end
    while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start--
    const word = text.slice(start, end).toLowerCase()
    if (isLabel(word)) {
      at = start
      words++
      last ||= word
    } else if (!LINKS.has(word)) break
    cursor = start
  }
  return { at, words, last }
}

function isLinkAt(text: string, index: number): boolean {
  if (!isWordCode(text.charCodeAt(index)) || !isSpaceCode(text.charCodeAt(index - 1))) return false
  return LINKS.has(text.slice(index, endOfLetters(text, index)).toLowerCase())
}

/** True if nothing stands before an index but the end of a sentence, a bracket or a dash. */
const beginsPart = (text: string, index: number) =>
  /(?:^|[.!?。()[\]|/,;–—-])\s*$/.test(text.slice(Math.max(0, index - 4), index))

function endOfLetters(text: string, index: number): number {
  let end = index
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++
  return end
}

function skipSpace(text: string, index: number): number {
  let at = index
  while (at < text.length && isSpaceCode(text.charCodeAt(at))) at++
  return at
}

/** True if a text is a sentence rather than names: many words with small letters, or long without any capitals. */
export function isProse(text: string): boolean {
  const words = text.split(/\s+/)
  const small = words.filter(word => word.length > 1 && beginsSmall(word)).length
  return small > 5 || words.length > 18 || text.length > 160 || (words.length < 3 && text.length > 50)
}

/** True if a text names an agency or a collection of pictures. */
function namesAgency(text: string): boolean {
  const small = text.toLowerCase()
  const isCollection = COLLECTIONS.some(name => {
    const at = small.indexOf(name)
    return at >= 0 && !isWordCode(small.charCodeAt(at - 1)) && !isWordCode(small.charCodeAt(at + name.length))
  })
  return isCollection || findAgency(text) !== null
}

const withoutSigns = (text: string) => text.replace(/^[\s([（/|–—-]+|[)\]）.\s]+$/g, '')

/** True if a line is nothing but an agency, with a name or a label besides: "dpa", "AFP pic", "Reuters/Ann Lee". */
export function isAgencyLine(line: string): boolean {
  const text = withoutSigns(line)
  if (!text || text.length > 80) return false
  const words = text.split(/[\s/|,]+/).filter(Boolean)
  // "The Reuters building in Canary Wharf" shows an agency.
  const others = words.filter(
    word => beginsSmall(word) && !isLabel(word) && !LINKS.has(word) && !isAgencyWord(word)
  )
  return words.length < 10 && others.length === 0 && namesAgency(text)
}

const isAgencyWord = (word: string) =>
  isAgency(word) || COLLECTIONS.some(name => name.split(/[ -]/).includes(word))

/** True if a line begins with a label and names no more than a credit does. */
export const isLabelled = (line: string): boolean => {
  const [label] = labelsIn(line)
  return label?.at === 0 && label.end < line.length && !isProse(line.slice(label.end))
}

/** True if a line reads as a credit: an agency, a label as its first or last word, or that nobody is named. */
export function isCreditLine(line: string): boolean {
  const text = withoutSigns(line)
  if (!text || isProse(text) || text.length > 100) return false
  if (isAgencyLine(text) || UNNAMED.has(text.toLowerCase())) return true
  // Scripts that print no spaces set the label right behind the name.
  if (/\S(?:提供|撮影|供图|摄影|攝影)$/.test(text)) return true
  const words = text.split(/[\s/]+/)
  const hasLabel = [words[0], words.at(-1)].some(word => isLabel((word ?? '').toLowerCase()))
  const names = words.filter(word => beginsCapital(word) && !isLabel(word.toLowerCase()))
  const isNamed = names.length > 1 || names.some(name => isAllCapital(name))
  return hasLabel && isNamed && words.length < 9 && words.filter(beginsSmall).length < 3
}

/** True if a line can be a credit where its place says so: few words, nearly all with capitals. */
export function looksLikeNames(line: string): boolean {
  const text = withoutSigns(line)
  const words = text.split(/[\s/]+/).filter(Boolean)
  if (words.length === 0 || words.length > 8 || text.length > 70) return false
  if (isCreditLine(text)) return true
  const capitals = words.filter(beginsCapital).length
  return capitals >= words.length - 1 && (words.length > 1 || text.includes('/'))
}

const BRACKETS = [
  ['(', ')'],
  ['[', ']'],
  ['（', '）']
] as const

/** A credit without the words that label it ("Photo:", "Image source,"), rights notices and brackets around it. */
export function trimCredit(text: string, { at, end, from = at }: Span & { from?: number }): Span {
  let start = from
  let to = end
  const skip = (pattern: RegExp) => {
    start += pattern.exec(text.slice(start, to))?.[0].length ?? 0
  }
  for (let step = 0; step < 3; step++) {
    skip(/^[\s([（|/–—-]+/)
    const [label] = labelsIn(text.slice(start, to))
    if (label?.at !== 0) break
    start += label.end
  }
  skip(/^(?:copyright|credits?|crédits?)\s+(?=\S)/i)
  to -= RIGHTS.exec(text.slice(start, to))?.[0].length ?? 0
  for (const [open, close] of BRACKETS) {
    const piece = text.slice(start, to).replace(/\.$/, '')
    if (piece.endsWith(close) && !piece.includes(open)) to = start + piece.length - 1
  }
  while (to > start && /[\s|;,–—]/.test(text.charAt(to - 1))) to--
  return { at: start, end: to }
}
