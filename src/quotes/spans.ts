/**
 * Quotation marks to spans: one state machine over the marks of all languages.
 * What a span is (a quotation, a title, an outlet's name) is decided later, in `not-quotes.ts`.
 */
import { isSpaceCode, isWordCode } from '../article/letters.ts'
import type { BlockSpan, TextBlock } from './read.ts'

/** A span between marks; `spans` are the contents without the marks, one for each block it runs over. */
export interface MarkedSpan {
  spans: BlockSpan[]
  /** With its marks, in the block where it starts. */
  outer: { block: number; start: number; end: number }
  /** Of a span that runs on: the end, behind the mark, in the block where it ends. */
  last: { block: number; end: number }
  marks: 'double' | 'single' | 'dash'
  /** Of an interview's turn behind "Q:" or "A:": whose it is. */
  turn?: 'question' | 'answer'
  /** Of an interview's turn behind a name: that name. */
  label?: string
  /** Of speech behind a dash that no verb of saying tells: it needs somebody to have said it. */
  loose?: boolean
  /** Of one part of a quotation that the reporter breaks into: surely said. */
  isPart?: boolean
}

/** What may close what. The straight mark and the curly ones are often mixed in one text. */
const CLOSERS: Record<string, string> = {
  '“': '”"',
  '„': '“”"',
  '‟': '”"',
  '”': '”',
  '"': '"”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '‚': '‘’',
  '‘': '’',
  "'": "'"
}

/** Marks that, where they stand, can only open. */
const ONLY_OPEN = '„‟「『«'
const SINGLE = "‚‘'‹›"

/** A longer quotation than this in one block is a mark that was never closed. */
const LONGEST = 6000

const isSpace = (character: string) => character === '' || isSpaceCode(character.charCodeAt(0))
const isLetter = (character: string) => character !== '' && isWordCode(character.charCodeAt(0))
/** Korean knows no apostrophe, and its particles hang on the mark: `‘바다의 집’은`. */
const isHangul = (character: string) => character >= '\uac00' && character <= '\ud7a3'
const isOpeningPlace = (before: string, after: string) =>
  (isSpace(before) || '([{—–-―/:‹«„“"\'¿¡·'.includes(before)) && !isSpace(after)

/** Years and words that begin with an apostrophe. */
const APOSTROPHE = /^(?:\d0s|n'|em\b|til\b|tis\b|twas\b|cause\b|bout\b|round\b)/i

/** All spans between marks in the blocks, in order. A span left open at a block's end runs on if the next reopens. */
export function findSpans(blocks: TextBlock[]): MarkedSpan[] {
  const found: MarkedSpan[] = []
  let open: { mark: string; span: MarkedSpan } | null = null
  blocks.forEach((block, index) => {
    let from = 0
    if (open && block.kind === 'paragraph' && reopens(block.text, open.mark)) {
      const end = closingOf(block.text, 1, open.mark)
      const span = open.span
      if (end < 0 && block.text.length > LONGEST) open = null
      else {
        const stop = end < 0 ? block.text.length : end
        span.spans.push(trimmed(block.text, { block: index, start: 1, end: stop }))
        span.last = { block: index, end: Math.min(stop + 1, block.text.length) }
        if (end < 0) return
        found.push(span)
        open = null
        from = end + 1
      }
    } else open = null
    open = scan(block.text, index, from, found) ?? open
  })
  return found.filter(span => span.spans.some(part => part.end > part.start))
}

/** Adds the spans of one block; gives the one left open at its end. */
function scan(
  text: string,
  block: number,
  from: number,
  found: MarkedSpan[]
): { mark: string; span: MarkedSpan } | null {
  for (let at = from; at < text.length; at++) {
    const mark = text[at] ?? ''
    if (!(mark in CLOSERS) || !opens(text, at)) continue
    const end = closingOf(text, at + 1, mark)
    if (end < 0) {
      // What opens a paragraph with a single mark, or stands behind "said:", may run on, as British papers print; elsewhere
      // it is an apostrophe.
      if (SINGLE.includes(mark) && !(mark === '‘' && /(?:^|[:,]\s)$/.test(text.slice(0, at)))) continue
      const rest = { block, start: at + 1, end: text.length }
      const span: MarkedSpan = {
        spans: [trimmed(text, rest)],
        outer: { block, start: at, end: text.length },
        last: { block, end: text.length },
        marks: SINGLE.includes(mark) ? 'single' : 'double'
      }
      return { mark, span }
    }
    found.push({
      spans: [trimmed(text, { block, start: at + 1, end })],
      outer: { block, start: at, end: end + 1 },
      last: { block, end: end + 1 },
      marks: SINGLE.includes(mark) ? 'single' : 'double'
    })
    at = end
  }
  return null
}

function opens(text: string, at: number): boolean {
  const mark = text[at] ?? ''
  const before = text[at - 1] ?? ''
  const after = text[at + 1] ?? ''
  if (ONLY_OPEN.includes(mark)) return true
  if (mark === '“') return !isSpace(after) && (!isLetter(before) || isLetter(after))
  if (mark === "'" || mark === '‘') {
    const place = isSpace(before) || '([—–·'.includes(before)
    return place && (isLetter(after) || '¿¡…'.includes(after)) && !APOSTROPHE.test(text.slice(at + 1, at + 6))
  }
  return isOpeningPlace(before, after)
}

/** Where the mark that was opened before `from` closes in this text; -1 if it does not. */
function closingOf(text: string, from: number, mark: string): number {
  const closers = CLOSERS[mark] ?? ''
  const limit = Math.min(text.length, from + LONGEST)
  let doubtful = -1
  for (let at = from; at < limit; at++) {
    const character = text[at] ?? ''
    if (!closers.includes(character)) {
      if (character === '“' && mark === '“' && !isSpace(text[at - 1] ?? '') && !isLetter(text[at + 1] ?? ''))
        return at
      continue
    }
    const before = text[at - 1] ?? ''
    const after = text[at + 1] ?? ''
    if (character === '’' || character === "'" || (character === '‘' && mark === '‚')) {
      if (isSpace(before)) continue
      if (isHangul(after)) return at
      if (isLetter(after)) continue
      if (/[.,!?…]/.test(before) || !isSpace(after)) return at
      if (!/[sszx]/i.test(before)) return doubtful >= 0 ? doubtful : at
      if (doubtful < 0) doubtful = at
      continue
    }
    // »As Swedish magazines print it»: the next one that opens stands behind a space.
    if (character === '»' && mark === '»' && isSpace(before)) continue
    if (character === '"' && isOpeningPlace(before, after) && isSpace(before) && at > from) continue
    return at
  }
  return doubtful
}

const reopens = (text: string, mark: string) =>
  text.startsWith(mark) ||
  (text.startsWith('"') && mark === '“') ||
  (text.startsWith('“') && '"„”'.includes(mark)) ||
  (text.startsWith('»') && mark === '«')

function trimmed(text: string, span: BlockSpan): BlockSpan {
  let { start, end } = span
  while (start < end && isSpace(text[start] ?? '')) start++
  while (end > start && isSpace(text[end - 1] ?? '')) end--
  return { block: span.block, start, end }
}
