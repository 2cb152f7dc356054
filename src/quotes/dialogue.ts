/** Speech behind dashes: "– Speech – says Holm. – More speech", "Holm shrugs. – Speech". */
import { beginsCapital } from '../article/letters.ts'
import type { Lexicon } from './languages/index.ts'
import { speechOfParagraph } from './speech-paragraphs.ts'
import { hasCueSoon, opensTag } from './speech-tags.ts'

/** A stretch of speech in a paragraph; `loose` where no verb of saying tells that it is one. */
export interface Speech {
  start: number
  end: number
  loose: boolean
}

const DASH = /(?:^|\s)[—–―-](?=[^\d.,;:])|[—–―](?=\s|$|[.,;:])/g

/** What may stand before speech that begins in the midst of a paragraph. */
const SENTENCE_END = /[.!?…:]$/

/** Words before it, at least: fewer are a dateline ("Warsaw, 3 May. – …"). */
const LEAST_BEFORE = 12

/**
 * The speech of a paragraph.
 * @param marked True of a place inside quotation marks, whose dashes are none of ours.
 */
export function speechIn(text: string, lexicon: Lexicon, marked: (at: number) => boolean): Speech[] {
  const opens = '—–―-'.includes(text.charAt(0)) && /^.\s?[^\s\d.,;:]/.test(text)
  if (opens && lexicon.language.speechParagraphs) return speechOfParagraph(text, lexicon, marked)
  const dashes = [...text.matchAll(DASH)].filter(({ index }) => !marked(index))
  const first = opens ? 0 : dashes.findIndex(dash => opensWithin(text, dash.index, dash[0], lexicon))
  const opener = dashes[first]
  if (!opener) return []
  const speeches = partsOf(text, dashes.slice(first), lexicon)
  const isTold = speeches.some(({ loose }) => !loose)
  if (opens) return isTold ? speeches.map(speech => ({ ...speech, loose: false })) : []
  return speeches.map(speech => ({ ...speech, loose: !isTold }))
}

/** "Holm shrugs. – We knew it.": a dash between two sentences. */
function opensWithin(text: string, at: number, dash: string, lexicon: Lexicon): boolean {
  if (lexicon.verbEndings.length === 0) return false
  const before = text.slice(0, at).trimEnd()
  const behind = text.slice(at + dash.length).trimStart()
  return (
    before.length >= LEAST_BEFORE && SENTENCE_END.test(before) && beginsCapital(behind) && /\s/.test(before)
  )
}

/** Parts between dashes are speech up to the reporter's words, and again behind the dash that ends these. */
function partsOf(text: string, dashes: RegExpMatchArray[], lexicon: Lexicon): Speech[] {
  const speeches: Speech[] = []
  const behind = (dash: RegExpMatchArray) => (dash.index ?? 0) + dash[0].length
  let from = dashes[0] ? behind(dashes[0]) : 0
  let isSpeech = true
  const end = (stop: number, isTold: boolean) => {
    const tag = isTold && lexicon.verbEndings.length > 0 ? 0 : tagStart(text.slice(from, stop), lexicon)
    const span = trimmedSpan(text, from, tag > 0 ? from + tag : stop)
    if (span) speeches.push({ ...span, loose: !isTold && tag === 0 })
  }
  for (const dash of dashes.slice(1)) {
    const at = dash.index ?? 0
    const next = behind(dash)
    if (!isSpeech) {
      if (!goesOn(text.slice(from, at).trimEnd(), text.slice(next).trimStart(), lexicon)) continue
      from = next
      isSpeech = true
    } else if (opensTag(text.slice(from, at), text.slice(next).trimStart(), lexicon)) {
      end(at, true)
      from = next
      isSpeech = false
    } else if (lexicon.verbEndings.length === 0 && tagStart(text.slice(from, at), lexicon) > 0) {
      end(at, true)
      from = next
    }
  }
  if (isSpeech) end(text.length, false)
  return speeches
}

/** "– said Holm – and so we sail": but behind a sentence of the reporter's own only another one opens speech. */
const goesOn = (told: string, behind: string, lexicon: Lexicon) =>
  lexicon.verbEndings.length === 0 ||
  !/[.!?…]\s/.test(told) ||
  (SENTENCE_END.test(told) && beginsCapital(behind))

/** Where ", says somebody." begins in a part between dashes; 0 if it is all speech. */
function tagStart(text: string, lexicon: Lexicon): number {
  for (const comma of text.matchAll(/[?!]?,\s/g))
    if (hasCueSoon(text.slice(comma.index + comma[0].length, comma.index + 60), 1, lexicon))
      return comma.index + comma[0].length - 2
  return 0
}

function trimmedSpan(text: string, from: number, to: number): { start: number; end: number } | null {
  const start = from + (/^[\s.,;:]*/.exec(text.slice(from, to))?.[0].length ?? 0)
  const end = to - (/[\s,]*$/.exec(text.slice(start, to))?.[0].length ?? 0)
  return end > start ? { start, end } : null
}
