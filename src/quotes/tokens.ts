/** Text of a block as words, punctuation and whole quotations, and these as sentences. */

import {
  beginsCapital,
  beginsCaseless,
  beginsWord,
  endOfWord,
  isAllCapital,
  isSpaceCode,
  isWordCode
} from '../article/letters.ts'
import { isAbbreviation } from '../article/sentences.ts'
import type { Lexicon } from './languages/index.ts'
import type { MarkedSpan } from './spans.ts'

export interface Token {
  start: number
  end: number
  /** As printed; of a quotation its content. */
  text: string
  lower: string
  kind: 'word' | 'mark' | 'quote' | 'title' | 'outlet'
  capital: boolean
  /** Of a quotation: its number among the article's. */
  quote?: number
}

/** A sentence of the reporter's own, in which a quotation is one token. */
export interface Sentence {
  block: number
  start: number
  end: number
  tokens: Token[]
  /** Its number in the article. */
  index: number
}

/** A span between marks with what it was taken for. */
export interface Unit {
  span: MarkedSpan
  kind: 'quote' | 'title' | 'outlet'
}

/** What runs on longer than this, in tokens, is cut: no sentence, and looking through it would take too long. */
const LONGEST_SENTENCE = 400

/** Words, marks and quotations of one block, in order. */
export function tokenize(text: string, block: number, units: Unit[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  let at = 0
  const upTo = (end: number) => {
    while (at < end) {
      if (isSpaceCode(text.charCodeAt(at))) {
        at++
        continue
      }
      const last = isWordCode(text.charCodeAt(at)) ? endOfWord(text, at) : endOfMark(text, at)
      addWord(tokens, text.slice(at, Math.min(last, end)), at, text, lexicon)
      at = tokens.at(-1)?.end ?? end
    }
    at = end
  }
  units.forEach((unit, number) => {
    const { outer, last } = unit.span
    const starts = outer.block === block
    if (!starts && !(outer.block < block && last.block >= block)) return
    const start = starts ? outer.start : 0
    const end = last.block === block ? last.end : text.length
    upTo(start)
    const content = unit.span.spans.find(part => part.block === block)
    const inside = content ? text.slice(content.start, content.end) : ''
    tokens.push({
      start,
      end,
      text: inside,
      lower: inside.toLowerCase(),
      kind: unit.kind,
      capital: beginsCapital(inside),
      quote: number
    })
    at = end
  })
  upTo(text.length)
  return tokens
}

/** A sign beyond the first plane (an emoji) is two units long. */
function endOfMark(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdbff ? at + 2 : at + 1
}

/** "dpa-Meldung": a compound is a noun by its last part. */
const CAPITAL_LATER = /^[a-zäöü]+-[A-ZÄÖÜ]/

/** One run of letters as one token or several: possessives, elisions and clitics stand for themselves. */
function addWord(tokens: Token[], word: string, start: number, text: string, lexicon: Lexicon): void {
  const push = (part: string, from: number) =>
    tokens.push({
      start: from,
      end: from + part.length,
      text: part,
      lower: part.includes('’') ? part.toLowerCase().replaceAll('’', "'") : part.toLowerCase(),
      kind: beginsWord(part) || part.length > 1 ? 'word' : 'mark',
      capital: beginsCapital(part) || (lexicon.language.capitalNouns === true && CAPITAL_LATER.test(part))
    })
  if (!beginsWord(word)) {
    push(word, start)
    return
  }
  const apostrophe = word.search(/['’]/)
  if (apostrophe > 0) {
    const head = word.slice(0, apostrophe)
    if (lexicon.elisions.has(head.toLowerCase())) {
      push(word.slice(0, apostrophe + 1), start)
      addWord(tokens, word.slice(apostrophe + 1), start + apostrophe + 1, text, lexicon)
      return
    }
    if (/['’]s$/.test(word) && word.length > 2) {
      addWord(tokens, word.slice(0, -2), start, text, lexicon)
      push(word.slice(-2), start + word.length - 2)
      return
    }
  }
  const lower = word.toLowerCase()
  const clitic = lexicon.clitics.find(ending => lower.endsWith(ending) && lower.length > ending.length)
  if (clitic) {
    push(word.slice(0, -clitic.length), start)
    push(word.slice(-clitic.length), start + word.length - clitic.length)
    return
  }
  // "säger hon." ends a sentence, "Hon." does not.
  const ordinal = lexicon.language.capitalNouns === true && /^\d{1,2}$/.test(word)
  const dotted =
    text[start + word.length] === '.' &&
    !(word.length > 2 && lexicon.pronouns.has(lower)) &&
    (ordinal || isAbbreviation(word) || lexicon.titles.has(`${lower}.`) || isNumeral(word, text, start))
  push(dotted ? `${word}.` : word, start)
}

/** "Benedikt XVI. sagte": the stop belongs to a Roman numeral if the sentence goes on, also with a quotation. */
const isNumeral = (word: string, text: string, start: number) =>
  /^[IVX]{2,}$/.test(word) &&
  /^\. ?(?:[„“«»"]|\p{Ll})/u.test(text.slice(start + word.length, start + word.length + 4))

/** Groups tokens into sentences. A quotation never ends one by itself unless it ends as a sentence does. */
export function sentencesOf(tokens: Token[], block: number, lexicon: Lexicon): Omit<Sentence, 'index'>[] {
  const sentences: Omit<Sentence, 'index'>[] = []
  let current: Token[] = []
  const close = () => {
    const [first, last] = [current[0], current.at(-1)]
    if (first && last) sentences.push({ block, start: first.start, end: last.end, tokens: current })
    current = []
  }
  tokens.forEach((token, at) => {
    current.push(token)
    const next = tokens[at + 1]
    if (current.length >= LONGEST_SENTENCE) close()
    else if (next && endsSentence(token, next, tokens, at, lexicon)) close()
  })
  close()
  return sentences
}

function endsSentence(token: Token, next: Token, tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const opensSentence =
    next.capital ||
    next.kind === 'quote' ||
    next.kind === 'outlet' ||
    beginsCaseless(next.text) ||
    '¿¡—–'.includes(next.text.charAt(0))
  if (token.kind === 'mark') {
    if (/^[)\]”"’]$/.test(token.text)) return /^[.!?…]$/.test(tokens[at - 1]?.text ?? '') && opensSentence
    return /^[.!?…。！？؟]$/.test(token.text) && opensSentence
  }
  if (token.kind !== 'quote' && token.kind !== 'title') return false
  const ending = token.text.replace(/['’)\]]+$/, '').at(-1) ?? ''
  if (!/[.!?…。！？؟]/.test(ending) || !opensSentence || next.kind === 'mark') return false
  if (ending === '.' && tokens[at - 1]?.text === ':') return true
  if (ending === '.' && lexicon.code === 'en') return !opensWithSpeaker(tokens, at + 1, lexicon, 4)
  return !opensWithSpeaker(tokens, at + 1, lexicon, 5)
}

/** True where a short name and a verb of saying follow: `"Where?" Smith asked.` */
function opensWithSpeaker(tokens: Token[], from: number, lexicon: Lexicon, most: number): boolean {
  const isAsked = most > 4 && lexicon.language.fixedOrder === true
  for (let at = from; at < Math.min(tokens.length, from + most); at++) {
    const token = tokens[at]
    if (token?.text === ',' && at > from) return speaksBehindApposition(tokens, at, lexicon)
    // "Smith (48) asked"
    if (token?.text === '(' && tokens[at + 2]?.text === ')') {
      at += 2
      continue
    }
    if (token?.kind !== 'word') return false
    if (lexicon.say.has(token.lower)) return at > from && endsSpeaking(tokens, at + 1, lexicon, isAsked)
    if (
      isAsked &&
      !token.capital &&
      at > from &&
      lexicon.phrases.has(`${token.lower} ${tokens[at + 1]?.lower}`)
    )
      return endsSpeaking(tokens, at + 2, lexicon, isAsked)
    if (!token.capital) return isAsked && at > from && isUnlistedVerb(tokens, at, lexicon)
    const isInitials = isAsked && token.text.length > 1 && isAllCapital(token.text)
    if (at === from && !isInitials && lexicon.common.has(token.lower)) return false
  }
  return false
}

/** Behind the verb nothing more is reported: `"Where?" Smith asked reporters at the port.` */
function endsSpeaking(tokens: Token[], from: number, lexicon: Lexicon, isAsked: boolean): boolean {
  const next = tokens[from]
  if (!next || /^[.,;—–]$/.test(next.text) || lexicon.prepositions.has(next.lower)) return true
  if (!isAsked) return false
  if (lexicon.determiners.has(next.lower)) return isAddressee(tokens, from + 1, lexicon)
  const isBetween = next.lower.endsWith('ly') || lexicon.addressed.has(next.lower)
  return isBetween && endsSpeaking(tokens, from + 1, lexicon, isAsked)
}

/** `"Where?" Smith asked the night crew.`: nothing but those who were asked. */
function isAddressee(tokens: Token[], from: number, lexicon: Lexicon): boolean {
  for (let at = from; at <= from + 2; at++) {
    const token = tokens[at]
    if (!token || /^[.,;—–]$/.test(token.text) || lexicon.prepositions.has(token.lower)) return at > from
    if (token.kind !== 'word' || token.capital) return false
  }
  return false
}

/** `"Where?" Smith pressed.`: a verb in no list that ends its clause. */
const isUnlistedVerb = (tokens: Token[], at: number, lexicon: Lexicon) =>
  /[^e]ed$/.test(tokens[at]?.lower ?? '') &&
  /^[.,]$/.test(tokens[at + 1]?.text ?? '') &&
  !lexicon.common.has(tokens[at]?.lower ?? '')

/** `"Where?" Smith, who leads the inquiry, asked.` */
function speaksBehindApposition(tokens: Token[], comma: number, lexicon: Lexicon): boolean {
  for (let at = comma + 1; at < Math.min(tokens.length, comma + 20); at++) {
    if (tokens[at]?.text === ',' && lexicon.say.has(tokens[at + 1]?.lower ?? '')) return true
    if (tokens[at]?.kind === 'quote') return false
  }
  return false
}
