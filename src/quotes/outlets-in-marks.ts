/** Outlets' names in quotation marks: known ones, and such as stand where only an outlet does. */
import { beginsCapital, beginsSmall, beginsWord, wordsOf } from '../article/letters.ts'
import type { Lexicon } from './languages/index.ts'
import { isOutletWord, OUTLETS } from './languages/names.ts'
import type { TextBlock } from './read.ts'
import { speaksBefore } from './said-in-marks.ts'
import { isTitleCase, lastPart } from './titles-in-marks.ts'
import type { Unit } from './tokens.ts'

/** "The daily “Quay Post” reports …", and later only “Quay Post”: it is the same outlet, in another case too. */
export function knowOutletsAgain(units: Unit[], blocks: TextBlock[], lexicon: Lexicon): void {
  const nameOf = ({ span: { spans } }: Unit) => {
    const [only] = spans
    return only ? wordsOf(blocks[only.block]?.text.slice(only.start, only.end) ?? '') : []
  }
  const outlets = units.filter(({ kind }) => kind === 'outlet').map(nameOf)
  for (const unit of units) {
    if (unit.kind === 'outlet' || outlets.length === 0) continue
    const name = nameOf(unit)
    if (outlets.some(outlet => isFormOf(name, outlet, lexicon))) unit.kind = 'outlet'
  }
}

/** Whether two names are one, but for the endings of their words where names are inflected. */
const isFormOf = (a: string[], b: string[], { language }: Lexicon) =>
  a.length > 0 &&
  a.length === b.length &&
  a.every((word, at) => {
    const other = b[at] as string
    if (word === other) return true
    const shared = Math.max(3, Math.min(word.length, other.length) - 2)
    return language.genitive !== undefined && word.slice(0, shared) === other.slice(0, shared)
  })

/** Whether the content of marks is an outlet's name, by its words and those right before and behind. */
export function isOutlet(
  content: string,
  words: string[],
  before: string,
  after: string,
  lexicon: Lexicon
): boolean {
  if (/[,!?]$/.test(content) || words.length > 6) return false
  const name = content.toLowerCase().replace(/[.]$/, '')
  if (lexicon.language.capitalNouns && isBehindPublication(before, lexicon)) return true
  if (!beginsWord(content) || (beginsSmall(content) && !SITE.test(content))) return false
  if (lexicon.language.capitalNouns && isReporting(words, before, after, lexicon)) return true
  if (lexicon.language.genitive && isBehindAccording(before, lexicon)) return true
  const known = OUTLETS.has(name) || OUTLETS.has(name.replace(/^the /, ''))
  const previous = wordsOf(before).at(-1)?.toLowerCase() ?? ''
  // Behind a colon stand words that an outlet was told.
  const adjacent = /[^\s:]\s$/.test(before) || before === ''
  if (adjacent && lexicon.publications.has(previous)) return true
  const named = known || words.some(word => isOutletWord(word.toLowerCase()))
  const behind = wordsOf(after).map(word => word.toLowerCase())
  if (lexicon.language.romance) while (lexicon.between.has(behind[0] ?? '')) behind.shift()
  const [next, second] = behind
  const plain = /^\s/.test(after) || after.startsWith("'s")
  const reports =
    plain &&
    next !== undefined &&
    (lexicon.say.has(next) || lexicon.call.has(next) || lexicon.phrases.has(`${next} ${second}`))
  if (lexicon.language.verbSecond && /[“”"»]\s*,/.test(after.slice(0, 2))) return false
  if (reports && isSubject(before, lexicon) && reportsWords(after, lexicon)) return true
  if (named && words.length <= 5 && (reports || known || isTitleCase(words, lexicon))) return true
  return reports && isTitleCase(words, lexicon) && !speaksBefore(before, lexicon) && !startsWithName(after)
}

/** `według „Kuriera”`, `по данным «Вестей»`: right behind what names a source. */
function isBehindAccording(before: string, { according }: Lexicon): boolean {
  const [second = '', first = ''] = wordsOf(before.toLowerCase()).reverse()
  const isSingle = according.get(second)?.some(({ length }) => length === 1) === true
  const isDouble = according.get(first)?.some(parts => parts.length === 2 && parts[1] === second) === true
  return /\p{L}\s$/u.test(before) && (isSingle || isDouble)
}

/** "hafenpost.example": an outlet on the web goes by its address. */
const SITE = /^[\w-]+\.(?:de|at|ch|com|net|org|eu|example)$/

/** `Die Wochenzeitschrift „Der Turm“`: right behind a noun for an outlet, also a compound of one. */
function isBehindPublication(before: string, lexicon: Lexicon): boolean {
  const previous = /[^\s:]\s$/.test(before) ? (wordsOf(before).at(-1)?.toLowerCase() ?? '') : ''
  return lastPart(previous, lexicon.publications)
}

/** `“…”, schreibt die „Post“`, `laut „Post“`, `der „Post“ zufolge`, `gegenüber der „Post“`: a few words where only an outlet's name stands. */
function isReporting(words: string[], before: string, after: string, lexicon: Lexicon): boolean {
  if (words.length > 4) return false
  const previous = wordsOf(before).map(word => word.toLowerCase())
  const last = previous.at(-1) ?? ''
  const isArticle = lexicon.articles.has(last)
  const link = isArticle ? (previous.at(-2) ?? '') : last
  const [next] = wordsOf(after)
  if (/^\s/.test(after) && lexicon.accordingAfter.has(next?.toLowerCase() ?? '')) return true
  if (lexicon.reportedBy.has(link)) return true
  // `im „Tagblatt“ als „…“ bezeichnet`
  if (
    lexicon.textPlaces.has(link) &&
    lexicon.asWhat.has(next?.toLowerCase() ?? '') &&
    /["“„«»]/.test(after.slice(2))
  )
    return true
  const isQuoteBefore = /["“”«»]\s*,?\s*(?:so\s+)?\S+\s+\S+\s*$/.test(before)
  return isArticle && isQuoteBefore && (lexicon.say.has(link) || lexicon.accordingWeak.has(link))
}

/** `“Il Faro” is more lenient. The paper writes …`: a name that the next sentence calls a paper. */
export function isCalledPaper(
  content: string,
  words: string[],
  before: string,
  later: string,
  lexicon: Lexicon
): boolean {
  if (words.length > 5 || !beginsCapital(content) || /[.,!?…]$/.test(content)) return false
  const [next] = wordsOf(later)
  if (speaksBefore(before, lexicon) || lexicon.say.has(next?.toLowerCase() ?? '')) return false
  const stop = later.search(/[.!?] /)
  if (stop < 0 || /["“„«»”]/.test(later.slice(0, stop))) return false
  const [article, noun] = wordsOf(later.slice(stop + 1)).map(word => word.toLowerCase())
  return lexicon.articles.has(article ?? '') && lexicon.publications.has(noun ?? '')
}

/** True at the start of a sentence, an article aside. */
const isSubject = (before: string, lexicon: Lexicon) => {
  const [word, ...more] = wordsOf(/[^.!?:;]*$/.exec(before)?.[0] ?? '')
  return word === undefined || (more.length === 0 && lexicon.articles.has(word.toLowerCase()))
}

/** `« L’Écho » évoque « un sabordage »`: the words reported follow the verb, and no other subject does. */
function reportsWords(after: string, lexicon: Lexicon): boolean {
  const opening = after.search(/["“„«»]/)
  if (opening < 0) return false
  const between = wordsOf(after.slice(0, opening)).slice(1)
  const subject = between[0]?.toLowerCase() ?? ''
  return (
    !/[.!?,]/.test(after.slice(0, opening)) &&
    !lexicon.determiners.has(subject) &&
    !between.some(beginsCapital)
  )
}

/** `"Enough" says Smith`: a name behind the verb speaks. */
const startsWithName = (after: string) => {
  const [verb, name = ''] = wordsOf(after)
  return beginsCapital(name) && after.trimStart().startsWith(`${verb} ${name}`)
}
