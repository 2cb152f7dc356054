/** Sentence boundaries by our own rules: a full stop ends a sentence unless it belongs to an abbreviation. */

import { beginsCapital, beginsSmall, beginsWord, isSpaceCode, isWordCode } from './letters.ts'

/** Abbreviations of all languages that are read, without their last stop. Single letters need no entry. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    'mr mrs ms dr prof sr jr st mt sen sens rep reps gov gen col capt lt sgt maj adm rev hon messrs inc corp ltd co vs etc no vol al ave blvd jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n e.u d.c a.m p.m e.g i.e ph.d m.d b.a m.a n.y n.j n.h calif fla ariz mass mich minn wis colo conn tenn penn pa va wash ill ind cf approx dept est ft gov',
    'bzw ca usw u.a z.b d.h s.o s.u v.a evtl ggf inkl mio mrd nr str tel vgl abs art bd dipl ing geb gest hl jh st o.ä i.d.r',
    'm mme mlle mm me mgr cie av env réf',
    'sra srta ud uds ee.uu d dña excmo pág',
    'sig sig.ra dott dott.ssa on avv ing ecc pag',
    'exmo dra sto',
    'np tzn tzw itp itd ul prof płk gen ks św im godz r ok mln mld hab inż mec prok ppłk ppor mjr kpt asp sierż mł bryg nadbryg nadkom podkom insp podinsp abp kard',
    'dhr mevr drs mw bijv enz o.a d.w.z t.w',
    'bl.a t.ex dvs m.m kl s.k',
    'г гг ул им тыс млн млрд руб т.е т.д т.п т.к р ім вул тис грн проф акад доц ген полк св просп корр м о'
  ]
    .join(' ')
    .split(' ')
)

/** "Doctor", "engineer" and "professor" as Arabic papers print them, in one letter. */
const LETTER_TITLES = 'دمأ'

/** True if a stop behind the word belongs to the word: "Dr", "J", "U.S". */
export function isAbbreviation(word: string): boolean {
  if (isInitials(word)) return word.length > 1 || beginsCapital(word) || LETTER_TITLES.includes(word)
  return ABBREVIATIONS.has(word.toLowerCase())
}

/** "J", "U.S": single letters with stops between them. */
function isInitials(word: string): boolean {
  if (word.length % 2 === 0) return false
  for (let at = 0; at < word.length; at++) {
    const fits = at % 2 === 1 ? word[at] === '.' : isLetter(word.charAt(at))
    if (!fits) return false
  }
  return true
}

const isLetter = (character: string) => beginsWord(character) && !(character >= '0' && character <= '9')

/** A span of a text, in UTF-16 units. */
export interface SentenceSpan {
  start: number
  end: number
}

/** A day of the month where ordinals have a stop: "am 13. Februar". */
const DAY = /(?:^|\s)(?:am|vom|bis|den|der|dem|zum|im|und|dne|dnia)\s\d{1,2}$/i

const END = /[.!?…。！？؟]+[)\]”"»’']*/g

/**
 * Sentences of a text in order, without the white space between them.
 * @param text One block of text.
 */
export function splitSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = []
  let start = 0
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (!isBoundary(text, match.index, match[0], end)) continue
    push(spans, text, start, end)
    start = end
  }
  push(spans, text, start, text.length)
  return spans
}

function isBoundary(text: string, stop: number, marks: string, end: number): boolean {
  if (/^[。！？]/.test(marks)) return true
  if (end < text.length && !isSpaceCode(text.charCodeAt(end))) return false
  const next = text.slice(end, end + 4).trimStart()
  if (beginsSmall(next)) return false
  if (marks !== '.') return true
  const word = wordBefore(text, stop)
  if (DAY.test(text.slice(Math.max(0, stop - 12), stop))) return false
  return !isAbbreviation(word)
}

/** The letters, digits and stops right before an index. */
function wordBefore(text: string, end: number): string {
  let start = end
  while (start > end - 20 && (text[start - 1] === '.' || isWordCode(text.charCodeAt(start - 1)))) start--
  return text.slice(start, end)
}

function push(spans: SentenceSpan[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isSpaceCode(text.charCodeAt(start))) start++
  while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end--
  if (end > start) spans.push({ start, end })
}
