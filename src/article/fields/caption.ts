/** The words of a picture told apart: its caption, and whom it is credited to. */
import { foldSpace } from '../../anchor/fold.ts'
import type { PageBlocks, RawBlock } from '../blocks.ts'
import { foundIn } from '../candidates.ts'
import { beginsSmall, wordsOf } from '../letters.ts'
import type { Found } from '../model.ts'
import {
  isAgencyLine,
  isCreditLine,
  isLabelled,
  isProse,
  labelBefore,
  labelsIn,
  looksLikeNames,
  type Span,
  trimCredit
} from './credit-words.ts'
import type { FigureWords } from './figure.ts'

/** How surely a credit is told, the surest first: by markup, what follows the picture's own text, label, brackets, look. */
type Sureness = 5 | 4 | 3 | 2 | 1

interface Credit extends Span {
  sureness: Sureness
  /** Where what is shown begins; before it, from `at`, stands a label. */
  from?: number
}

/**
 * Caption and credit of a picture, kept apart.
 * @param words the blocks that speak of the picture
 * @param alt what the picture is described by where it cannot be seen: often its caption without the credit
 */
export function captionAndCredit(
  content: PageBlocks,
  words: FigureWords[],
  alt = ''
): { caption?: Found<string>; credit?: Found<string> } {
  const isNamed = words.some(({ says }) => says === 'credit')
  const parts = words.map((item, index) => ({
    ...item,
    credit: creditIn(content, item, alt, isNamed, index > 0)
  }))
  const credit = parts
    .flatMap(({ block, credit }) =>
      credit ? [{ block, sureness: credit.sureness, ...trimCredit(block.text, credit) }] : []
    )
    .filter(({ at, end }) => at < end)
    .toSorted((a, b) => b.sureness - a.sureness)[0]
  const captions = parts.map(({ block, credit, isSure }) => ({
    block,
    isSure,
    ...captionBeside(block.text, credit)
  }))
  const caption =
    captions.find(({ isSure, at, end }) => isSure && end - at > 2) ??
    captions.find(({ at, end }) => end - at > 2)
  return {
    ...(caption && {
      caption: foundIn(content, caption.block, 'caption of the figure', caption.at, caption.end)
    }),
    ...(credit && { credit: foundIn(content, credit.block, 'credit of the figure', credit.at, credit.end) })
  }
}

/** A text after the credit that is shorter than this is its end, not more of the caption. */
const SHORTEST_REST = 12
/** A text behind the credit that opens a block is the caption from this length. */
const SHORTEST_CAPTION = 30

/** What of a block is caption: what stands before its credit, or behind one that opens it. A mere label is none. */
function captionBeside(text: string, credit: Span | null): Span {
  const whole = { at: 0, end: text.length }
  if (labelBefore(text, text.replace(/[\s.:]+$/, '').length).at === 0) return { at: 0, end: 0 }
  if (!credit) return whole
  const goesOn = text.length - credit.end > SHORTEST_REST
  const before = text.slice(0, credit.at).replace(/[\s|([/,;–—-]+$/, '')
  if (before.length > 2)
    // A credit amid the caption leaves the caption whole: what is shown is a piece of the page.
    return goesOn ? whole : { at: 0, end: before.length }
  const behind = /^[)\]\s|/.:–—-]+/.exec(text.slice(credit.end))?.[0].length ?? 0
  const at = credit.end + behind
  return text.length - at < SHORTEST_CAPTION ? { at: 0, end: 0 } : { at, end: text.length }
}

/** Where in a block the credit stands, with its label. */
function creditIn(
  content: PageBlocks,
  { block, says }: FigureWords,
  alt: string,
  isNamed: boolean,
  isBehind: boolean
): Credit | null {
  const { text } = block
  const whole = { at: 0, end: text.length }
  // Some name a caption with its credit by the latter.
  if (says === 'credit' && !isProse(text)) return { ...(inBrackets(text) ?? whole), sureness: 5 }
  // Named both, in a figure where something else is the credit, it is the caption.
  if (says === 'both' && !isNamed && (looksLikeNames(text) || isLabelled(text) || !text.includes(' ')))
    return { ...whole, sureness: 5 }
  const credit =
    inElement(content, block) ??
    behindAlt(text, alt) ??
    labelled(text) ??
    inBrackets(text) ??
    bareCredit(text) ??
    (isBehind && looksLikeNames(text) ? { ...whole, sureness: 1 as const } : null)
  if (!credit) return null
  // A label stands outside the element that it labels.
  const at = labelBefore(text, credit.at).at
  // "Image credit: Ann Lee (Image credit: Bay Press)": what is left is a credit too.
  return at > 0 && isLabelled(text.slice(0, at)) ? { ...credit, at: 0 } : { ...credit, at, from: credit.at }
}

/** Words in class, itemprop and attribute names of elements that hold a credit. */
const CREDIT_NAME =
  /credit|copyright|source|author|autor|firma|photograph|fotograf|quelle|byline|licen[sc]e|lizenz|agency|agentur|fuente|bron\b|kilde/i
const MOST_ELEMENTS = 30

/** A credit set in an element of its own: named as one, or last and looking like one. Neighbours so named are one credit. */
function inElement(content: PageBlocks, block: RawBlock): Credit | null {
  const { text } = block
  const inner = content.containers[block.container]?.element.getElementsByTagName('*') ?? []
  let span: Span | null = null
  // From behind, since a credit is the last of a caption's elements more often than not.
  for (let index = Math.min(inner.length, MOST_ELEMENTS) - 1; index >= 0; index--) {
    const element = inner[index] as Element
    const piece = foldSpace(element.textContent ?? '')
    if (piece.length < 2 || piece.length > 120) continue
    const at: number = text.lastIndexOf(piece, (span?.at ?? text.length) - 1)
    const end = at + piece.length
    if (at < 0 || (span && end > span.at)) continue
    const isNamed = element.localName === 'cite' || CREDIT_NAME.test(namesOf(element))
    if (span) {
      if (isNamed && wordsOf(text.slice(end, span.at)).length === 0) span = { at, end: span.end }
    } else if (isNamed || (at > 10 && end === text.length && looksLikeNames(piece))) span = { at, end }
  }
  return span && { ...(span as Span), sureness: 5 }
}

const namesOf = (element: Element) =>
  element
    .getAttributeNames()
    .map(name => (name === 'class' || name === 'itemprop' ? element.getAttribute(name) : name))
    .join(' ')

/** What follows the picture's alternative text where the caption begins with it. */
function behindAlt(text: string, alt: string): Credit | null {
  if (alt.length < 4 || !text.startsWith(alt)) return null
  const rest = text.slice(alt.length)
  const isApart = /^[\s.]*[|/([–—-]/.test(rest) || labelsIn(rest)[0]?.at === 0
  return isApart && wordsOf(rest).length > 0 && !isProse(rest)
    ? { at: alt.length, end: text.length, sureness: 4 }
    : null
}

/** "© Jo Li. The wall at low water …": who is named up to the first stop, with the sign and without. */
const OWNER = /^(©\s*(?:\d{4}\s)?(.{2,60}?[^\s.]{2}))\.\s/

/** A credit behind a label. */
function labelled(text: string): Credit | null {
  for (const { at, end } of labelsIn(text)) {
    const open = text.slice(0, at).trimEnd().at(-1)
    const close = open === '(' || open === '[' ? text.indexOf(open === '(' ? ')' : ']', end) : -1
    const to = close < 0 ? text.length : balanced(text, end, close)
    // Brackets say that it is all one thing, however it is worded.
    if (to > end && (close > 0 ? to - end < 160 : !isProse(text.slice(end, to))))
      return { at, end: to, sureness: 3 }
    const owner = at === 0 && text.charAt(end) === '©' ? OWNER.exec(text.slice(end)) : null
    if (owner && looksLikeNames(owner[2] ?? ''))
      return { at, end: end + (owner[1] ?? '').length, sureness: 3 }
  }
  return null
}

/** The closing bracket of what begins at `from`, past one pair inside it. */
function balanced(text: string, from: number, close: number): number {
  const opens = text.slice(from, close).lastIndexOf('(')
  const next = opens < 0 ? -1 : text.indexOf(')', close + 1)
  return next < 0 ? close : next
}

/** A credit in brackets at the end; behind a whole sentence names are enough. */
function inBrackets(text: string): Credit | null {
  const [all, sentence, inside] = /([.!?。…]?)\s?[([（]([^()[\]（）]{2,80})[)\]）]\.?$/.exec(text) ?? []
  if (!all || !inside || !(isCreditLine(inside) || (sentence && looksLikeNames(inside)))) return null
  return { at: text.length - all.length + (sentence ?? '').length, end: text.length, sureness: 2 }
}

/** A credit by its look alone: all of a text, or its last part behind a caption. */
function bareCredit(text: string): Credit | null {
  const last = lastPart(text)
  if (!isCreditLine(text)) return last
  // "Boats at Merrow. Jo Li/AP Photo": so few words that the whole could be one.
  const before = last ? text.slice(0, last.at) : ''
  return ENDS_SENTENCE.test(before) && !isCreditLine(before) && wordsOf(before).some(beginsSmall)
    ? last
    : { at: 0, end: text.length, sureness: 1 }
}

const ENDS_SENTENCE = /[^\s.]{2}[.!?。…]\s+$/

/** A credit behind the last full stop, dash, stroke or slash; behind a stop and a dash names are enough. */
function lastPart(text: string): Credit | null {
  const [cut, end, sign] =
    /^.*(?:[^\s.]{2}([.!?。…]\s+([–—-]{1,2}\s?)?)|\s[–—|/-]+\s|[—|])(?=\S)/s.exec(text) ?? []
  if (!cut) return null
  const rest = text.slice(cut.length)
  const isCredit = isCreditLine(rest) || (sign !== undefined && looksLikeNames(rest))
  if (!isCredit) return null
  const names = end === undefined && isAgencyLine(rest) ? namesBefore(cut) : ''
  return { at: cut.length - names.length, end: text.length, sureness: 2 }
}

/** "… from the pier. Jo Li / ": the names before an agency, from the end of the sentence on, and what parts them. */
function namesBefore(text: string): string {
  const last = /^.*[^\s.]{2}[.!?。…]\s+(?=\S)/s.exec(text)?.[0]
  const names = last ? text.slice(last.length) : ''
  return looksLikeNames(names.replace(/[\s–—|/-]+$/, '')) ? names : ''
}
