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
  return spans.map(span => ({ span, kind: kindOf(span, blocks, lexicon) }))
}

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
  if (endsAsSpeech(content, after, lexicon)) return 'quote'
  return isTitle(words, before, content, lexicon) ? 'title' : 'quote'
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
  if (language.capitalNouns || language.unspaced || language.caseless) return false
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
  if (!beginsWord(content) || beginsSmall(content)) return false
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
  const [owner, link] = previous.slice(-2)
  if (
    attached &&
    beginsCapital(content) &&
    lexicon.people.has(owner ?? '') &&
    lexicon.prepositions.has(link ?? '')
  )
    return true
  if (!beginsWord(content) || beginsSmall(content) || speaksBefore(before, lexicon)) return false
  if (lexicon.language.unspaced) return false
  const called = previous.slice(-4).some(word => lexicon.call.has(word))
  if (lexicon.language.capitalNouns)
    return attached && !called && (words.length <= 4 || isTitleCase(words, lexicon))
  if (words.length === 1) return attached && !called && before !== '' && !/[!?]$/.test(content)
  if (!isTitleCase(words, lexicon) || /[!?]$/.test(content)) return false
  return attached && before !== ''
}

/** Every word of weight has a capital: "The Salt of the Earth". */
function isTitleCase(words: string[], lexicon: Lexicon): boolean {
  const heavy = words.filter(
    (word, at) => at === 0 || word.length > 4 || !lexicon.common.has(word.toLowerCase())
  )
  const small = heavy.filter(word => beginsSmall(word) && !lexicon.common.has(word.toLowerCase()))
  return small.length === 0
}
