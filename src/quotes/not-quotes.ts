/** What stands in quotation marks and is no quotation: outlets' names, titles of works, terms and nicknames. */
import { beginsCapital, beginsSmall, beginsWord, wordsOf } from '../article/letters.ts'
import type { Lexicon } from './languages/index.ts'
import { isOutletWord, OUTLETS } from './languages/names.ts'
import type { TextBlock } from './read.ts'
import type { MarkedSpan } from './spans.ts'
import type { Unit } from './tokens.ts'

/** A title of a work is rarely longer, in words. */
const LONGEST_TITLE = 9

/** How far behind a name the article may call it "the paper", in characters. */
const LATER = 240

/** Sorts the spans of an article into quotations and what is none, by the text right around them. */
export function classify(spans: MarkedSpan[], blocks: TextBlock[], lexicon: Lexicon): Unit[] {
  const units = spans.map((span): Unit => ({ span, kind: kindOf(span, blocks, lexicon) }))
  if (lexicon.language.capitalNouns) {
    const names = listedSpans(spans, blocks, lexicon)
    for (const span of repeatedSpans(spans, blocks)) names.add(span)
    for (const unit of units) if (unit.kind === 'quote' && names.has(unit.span)) unit.kind = 'title'
  }
  knowOutletsAgain(units, blocks, lexicon)
  return units
}

/** "The daily “Quay Post” reports …", and later only “Quay Post”: it is the same outlet, in another case too. */
function knowOutletsAgain(units: Unit[], blocks: TextBlock[], lexicon: Lexicon): void {
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

/** Longer than this it is no name, in characters. */
const LONGEST_REPEATED = 50

/** What stands in marks more than once, with a capital and no stop: a name or a term. */
function repeatedSpans(spans: MarkedSpan[], blocks: TextBlock[]): MarkedSpan[] {
  const byText = new Map<string, MarkedSpan[]>()
  for (const span of spans) {
    const [only] = span.spans
    const text = only ? (blocks[only.block]?.text.slice(only.start, only.end) ?? '') : ''
    if (text.length > LONGEST_REPEATED || !beginsCapital(text) || /[.!?,]$/.test(text)) continue
    byText.set(text, [...(byText.get(text) ?? []), span])
  }
  return [...byText.values()].filter(same => same.length > 1).flat()
}

/** So many in a row, with no word of saying before them, are a list of titles or terms. */
const LEAST_LISTED = 3

/** `Vorträge wie „Die Mole“, „Der Damm“ und „Das Watt“`. */
function listedSpans(spans: MarkedSpan[], blocks: TextBlock[], lexicon: Lexicon): Set<MarkedSpan> {
  const listed = new Set<MarkedSpan>()
  let row: MarkedSpan[] = []
  const close = () => {
    const [first] = row
    const before = first ? (blocks[first.outer.block]?.text.slice(0, first.outer.start) ?? '') : ''
    if (
      row.length >= LEAST_LISTED &&
      !wordsOf(sentenceBefore(before)).some(word => isCue(word.toLowerCase(), lexicon))
    )
      for (const span of row) listed.add(span)
    row = []
  }
  for (const span of spans) {
    const last = row.at(-1)
    const text = blocks[span.outer.block]?.text ?? ''
    const isNext =
      last?.outer.block === span.outer.block &&
      /^(?:, (?:oder |und )?|,? (?:und|oder|sowie)(?: beispielsweise)? )$/.test(
        text.slice(last.outer.end, span.outer.start)
      )
    if (!isNext) close()
    row.push(span)
  }
  close()
  return listed
}

/** A verb often ends the sentence: without its stop. */
const firstWord = (text: string) => (wordsOf(text)[0] ?? '').toLowerCase().replace(/[.'’-]+$/, '')

/** What stands before in the same sentence, at most so many characters of it. */
function sentenceBefore(before: string): string {
  let from = before.length
  while (from > 0 && before.length - from < LONGEST_BEFORE && !'.!?'.includes(before.charAt(from - 1))) from--
  return before.slice(from)
}

const LONGEST_BEFORE = 240

function kindOf(span: MarkedSpan, blocks: TextBlock[], lexicon: Lexicon): Unit['kind'] {
  const [only] = span.spans
  if (!only || span.spans.length > 1 || span.marks === 'dash') return 'quote'
  const text = blocks[only.block]?.text ?? ''
  const content = text.slice(only.start, only.end)
  const words = wordsOf(content)
  if (words.length === 0) return 'title'
  if (words.length > LONGEST_TITLE) return 'quote'
  const before = text.slice(Math.max(0, span.outer.start - 80), span.outer.start)
  const after = text.slice(span.outer.end, span.outer.end + 60)
  const later = text.slice(span.outer.end, span.outer.end + LATER)
  if (isOutlet(content, words, before, after, lexicon)) return 'outlet'
  if (isCalledPaper(content, words, before, later, lexicon)) return 'outlet'
  if (isTermBeforeNoun(words, before, after, lexicon)) return 'title'
  if (isTitleInSentence(words, content, before, after, lexicon)) return 'title'
  if (lexicon.language.capitalNouns && isNameInMarks(words, content, before, after, lexicon)) return 'title'
  if (endsAsSpeech(content, after, lexicon)) return 'quote'
  if (isCalled(before, after, lexicon)) return 'quote'
  return isTitle(words, before, content, lexicon) && !isAsked(content, after, lexicon) ? 'title' : 'quote'
}

/** `im „Haus am Deich“`, `(kurz: „Der Damm“)`, `nannte sich „Die Mole“`: where nouns have capitals, what stands where a name does. */
function isNameInMarks(
  words: string[],
  content: string,
  before: string,
  after: string,
  lexicon: Lexicon
): boolean {
  if (words.length > LONGEST_NAME || !beginsCapital(content) || /[.!?,]$/.test(content)) return false
  if (isCalled(before, after, lexicon)) return false
  // Verbs and adjectives are small in German: words that all have capitals are a name, often a foreign one.
  if (words.length > 1 && words.every(beginsCapital) && !/^[“”"«»]?\s*,/.test(after)) return true
  if (/\([^()]{0,30}$/.test(before) && /^[^(]{0,40}\)/.test(after)) return true
  const previous = wordsOf(before)
    .slice(-4)
    .map(word => word.toLowerCase())
  const last = /\s$/.test(before) ? (previous.at(-1) ?? '') : ''
  if (lexicon.reflexives.has(last)) return previous.some(word => lexicon.call.has(word))
  if (!lexicon.nameMarks.has(last) || previous.some(word => lexicon.call.has(word))) return false
  return isTitleCase(
    words.filter(word => word.length > SHORT_WORD),
    lexicon
  )
}

/** `bezeichnete die Fähre als „Floß“`, `als „Floß“ bezeichnet`: what somebody calls something. */
function isCalled(before: string, after: string, lexicon: Lexicon): boolean {
  if (lexicon.asWhat.size === 0) return false
  const [last, ...others] = wordsOf(sentenceBefore(before))
    .map(word => word.toLowerCase())
    .reverse()
  if (!lexicon.asWhat.has(last ?? '')) return false
  const next = firstWord(after)
  return lexicon.call.has(next) || others.some(word => lexicon.call.has(word))
}

/** Small words of other languages have no more letters: "of", "for". */
const SHORT_WORD = 3

/** So many words of a name in marks at most. */
const LONGEST_NAME = 7

/** `„Wo bleibt die Fähre?“, wollen die Leute wissen`, `„Jetzt wird gefahren“. Das sagte Holm`: what a verb behind takes up. */
function isAsked(content: string, after: string, lexicon: Lexicon): boolean {
  const next = firstWord(after)
  if (/^\s*[.!?] /.test(after) && lexicon.takingUp.has(next)) return true
  return /[!?]$/.test(content) && /^\s*,/.test(after) && isCue(next, lexicon)
}

/** `its "safety check" feature`: a few small words between a determiner and a noun are a term. */
function isTermBeforeNoun(words: string[], before: string, after: string, lexicon: Lexicon): boolean {
  if (words.length > 3 || lexicon.language.capitalNouns || !beginsSmall(words[0] ?? '')) return false
  const next = wordsOf(after)[0] ?? ''
  if (!beginsSmall(next) || !after.startsWith(` ${next}`) || isSmall(next, lexicon)) return false
  const previous = wordsOf(before).map(word => word.toLowerCase())
  if (previous.slice(-3).some(word => lexicon.say.has(word) || lexicon.participle.has(word))) return false
  return lexicon.code === 'en' ? !/(?:ed|ing|ly)$/.test(next) : lexicon.determiners.has(previous.at(-1) ?? '')
}

const isCue = (word: string, lexicon: Lexicon) =>
  lexicon.say.has(word) || lexicon.call.has(word) || lexicon.participle.has(word)

const isSmall = (word: string, lexicon: Lexicon) =>
  lexicon.common.has(word) ||
  lexicon.prepositions.has(word) ||
  lexicon.joints.has(word) ||
  isCue(word, lexicon)

/** Words with capitals in the midst of a sentence: `on its "Good Day Harbour" show`. */
function isTitleInSentence(
  words: string[],
  content: string,
  before: string,
  after: string,
  lexicon: Lexicon
): boolean {
  const { language } = lexicon
  if (language.capitalNouns || language.topical || language.caseless) return false
  const capitals = words.filter(beginsCapital).length
  if (capitals < 2 || /[!?]$/.test(content) || !isTitleCase(words, lexicon)) return false
  const last = wordsOf(before).at(-1)?.toLowerCase() ?? ''
  if (/^\s*$|[.!?:—–]\s*$/.test(before))
    return !endsAsSpeech(content, after, lexicon) && beginsSmall(after.replace(/^,? ?/, ''))
  if (/[,;]\s*$/.test(before)) return lexicon.works.has(last)
  return lexicon.works.has(last) || !isCue(last, lexicon) || /^(?:told|tells)$/.test(last)
}

/** `"No deal," said` and `“No deal”, sagte`: what is followed by a verb of saying was said. */
function endsAsSpeech(content: string, after: string, lexicon: Lexicon): boolean {
  const behind = wordsOf(after)
    .slice(0, 3)
    .map(word => word.toLowerCase())
  const cue = behind.findIndex(word => lexicon.say.has(word))
  if (cue < 0) return false
  return (
    /[,!?]$/.test(content) || /^\s*[,–—-]/.test(after) || (cue === 0 && lexicon.language.verbSecond === true)
  )
}

function isOutlet(
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
  const known = OUTLETS.has(name) || OUTLETS.has(name.replace(/^the /, ''))
  const previous = wordsOf(before).at(-1)?.toLowerCase() ?? ''
  const adjacent = /\s$/.test(before) || before === ''
  if (adjacent && lexicon.publications.has(previous)) return true
  const named = known || words.some(word => isOutletWord(word.toLowerCase()))
  const [next, second] = wordsOf(after).map(word => word.toLowerCase())
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

/** "hafenpost.example": an outlet on the web goes by its address. */
const SITE = /^[\w-]+\.(?:de|at|ch|com|net|org|eu|example)$/

/** `Die Wochenzeitschrift „Der Turm“`: right behind a noun for an outlet, also a compound of one. */
function isBehindPublication(before: string, lexicon: Lexicon): boolean {
  const previous = /\s$/.test(before) ? (wordsOf(before).at(-1)?.toLowerCase() ?? '') : ''
  return lastPart(previous, lexicon.publications)
}

/** True of a word of a list and of a compound that ends in one. */
function lastPart(word: string, list: ReadonlySet<string>): boolean {
  for (let from = 0; from <= word.length - SHORTEST_PART; from++) if (list.has(word.slice(from))) return true
  return false
}

const SHORTEST_PART = 4

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
function isCalledPaper(
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

/** A cue shortly before the span makes it the words of that cue. */
const speaksBefore = (before: string, lexicon: Lexicon) =>
  wordsOf(before)
    .slice(-3)
    .some(word => lexicon.say.has(word.toLowerCase())) || /:\s*$/.test(before)

/** `"Enough" says Smith`: a name behind the verb speaks. */
const startsWithName = (after: string) => {
  const [verb, name = ''] = wordsOf(after)
  return beginsCapital(name) && after.trimStart().startsWith(`${verb} ${name}`)
}

function isTitle(words: string[], before: string, content: string, lexicon: Lexicon): boolean {
  const previous = wordsOf(before).map(word => word.toLowerCase())
  const last = previous.at(-1) ?? ''
  const attached = !/[:,;.]\s*$/.test(before) || before === ''
  if (attached && lexicon.soCalled.has(last)) return true
  if (attached && lexicon.works.has(last) && !beginsSmall(content)) return true
  if (attached && lexicon.language.capitalNouns && !beginsSmall(content) && isNameHolder(last, lexicon))
    return true
  const [owner, link] = previous.slice(-2)
  if (
    attached &&
    beginsCapital(content) &&
    lexicon.people.has(owner ?? '') &&
    lexicon.prepositions.has(link ?? '')
  )
    return true
  if (!beginsWord(content) || beginsSmall(content) || speaksBefore(before, lexicon)) return false
  if (lexicon.language.topical) return false
  const called = previous.slice(-4).some(word => lexicon.call.has(word))
  if (lexicon.language.capitalNouns)
    return (
      attached &&
      !called &&
      !isReported(before, lexicon, words) &&
      ((words.length <= 4 && !(words.length > 1 && content.endsWith('.'))) || isTitleCase(words, lexicon))
    )
  if (words.length === 1) return attached && !called && before !== '' && !/[!?]$/.test(content)
  if (!isTitleCase(words, lexicon) || /[!?]$/.test(content)) return false
  return attached && before !== ''
}

/** "Reiseziel", "Bürgerinitiative": compounds of nouns for what bears a name. */
const isNameHolder = (word: string, lexicon: Lexicon) =>
  lastPart(word, lexicon.works) || lastPart(word, lexicon.organisations)

const isReported = (before: string, lexicon: Lexicon, words: string[]) =>
  words.length > 2 && wordsOf(sentenceBefore(before)).some(word => isCue(word.toLowerCase(), lexicon))

/** Every word of weight has a capital: "The Salt of the Earth". */
function isTitleCase(words: string[], lexicon: Lexicon): boolean {
  const heavy = words.filter(
    (word, at) => at === 0 || word.length > 4 || !lexicon.common.has(word.toLowerCase())
  )
  const small = heavy.filter(word => beginsSmall(word) && !lexicon.common.has(word.toLowerCase()))
  return small.length === 0
}
