/** How a quotation is told of where no spaces part words: by the particle on its mark and what stands behind that. */
import type { Lexicon } from '../languages/index.ts'
import type { GluedWords, Topical } from '../languages/model.ts'
import { beginningOf, listOf, longestFirst } from './lists.ts'
import type { Report } from './place.ts'
import type { Quoted } from './reports.ts'
import { QUOTED, type TopicSentence } from './text.ts'

/** So far behind a quotation its verb may stand, in characters. */
const NEAR = 80
/** So far behind "との" the noun may stand that it is tied to. */
const NEAR_MESSAGE = 14

/** Tells how a quotation is reported in the sentence where it ends. */
export function gluedReport(
  quoted: Quoted,
  sentence: TopicSentence,
  lexicon: Lexicon,
  rules: Topical,
  glued: GluedWords
): Report {
  // "「…」「…」と述べた": what is behind the last of a row tells of all.
  const row = /^\ufffc*/.exec(sentence.text.slice(quoted.end, sentence.end))?.[0].length ?? 0
  const end = quoted.end + row
  const after = sentence.text.slice(end, sentence.end)
  const span = { from: end, to: sentence.end }
  const isSpeech = readsAsSpeech(quoted.text, rules)
  if ([...after].every(sign => /[\s―—─…]/.test(sign) || rules.ends.includes(sign))) {
    if (!isSpeech) return { how: 'none', ...span }
    return { how: quoted.isFirst ? 'alone' : 'last', ...span }
  }
  // "「…」（大沢さん）": who speaks stands behind in brackets.
  if (/^[（(]/.test(after)) return { how: isSpeech ? 'tagged' : 'none', ...span }
  // "大沢さんは「…」が口癖だった"
  if (isSpeech && /^[がは]/.test(after) && beginningOf(after.slice(1), glued.parts))
    return { how: 'tagged', ...span }
  // "監督の「…」のひと言で"
  const isOwned =
    after.startsWith(rules.of) && beginningOf(after.slice(rules.of.length), lexicon.language.messages ?? '')
  if (isOwned && isSpeech) return { how: 'answered', cue: isOwned, isReceived: true, ...span }
  const holding = beginningOf(after, glued.holding)
  if (holding) {
    const held = heldBy(after.slice(holding.length), isSpeech, lexicon, rules, glued)
    return { ...held, from: end + holding.length, to: sentence.end }
  }
  const quotative = quotativeOf(after, rules, glued)
  if (!quotative) return { how: 'none', ...span }
  // "「潮」と「風」"
  if (after.charAt(quotative.length) === QUOTED && listOf(rules.quotatives).includes(quotative))
    return { how: 'none', ...span }
  const isSaid = isSpeech && listOf(glued.saying).includes(quotative)
  const told: Told = isSaid
    ? { how: 'told', cue: quotative }
    : toldBy(quoted.text, after.slice(quotative.length), isSpeech, lexicon, glued)
  return { ...told, from: end + quotative.length, to: sentence.end }
}

/** "とし、" and "とした" say by themselves; in "としのぶ" the verb begins behind "と". */
function quotativeOf(
  after: string,
  { quotatives }: Topical,
  { quoting, saying }: GluedWords
): string | undefined {
  const longest = beginningOf(after, `${quoting} ${quotatives}`)
  const isSaying = longest !== undefined && listOf(saying).includes(longest)
  const isForm = /^(?:[たてつなま、。]|$)/.test(after.slice(longest?.length ?? 0))
  return isSaying && !isForm ? beginningOf(after, quotatives) : longest
}

type Told = Pick<Report, 'how' | 'cue' | 'isReceived'>

/** "「…」との見解を示した", "「…」という声が上がった", "「…」という。": a noun holds the words, or hearsay does. */
function heldBy(
  rest: string,
  isSpeech: boolean,
  lexicon: Lexicon,
  { ends }: Topical,
  glued: GluedWords
): Told {
  if (rest === '' || ends.includes(rest.charAt(0))) return { how: isSpeech ? 'tagged' : 'none' }
  const near = rest.slice(0, NEAR_MESSAGE)
  let found: { noun: string; at: number } | undefined
  for (const noun of longestFirst(lexicon.language.messages ?? '')) {
    const at = near.indexOf(noun)
    if (at >= 0 && (!found || at < found.at)) found = { noun, at }
  }
  if (!found || !isSpeech) return { how: 'none' }
  const { noun, at } = found
  const behind = rest.slice(at + noun.length)
  const isVoiced =
    /^[がも]/.test(behind) &&
    beginningOf(
      behind.replace(/^[がも].{0,8}?(?=上|聞|寄|出|相|飛|漏|多|根|広|絶|あ|届|起)|^[がも]/, ''),
      glued.rising
    )
  if (isVoiced) return { how: 'noted', cue: noun, isReceived: true }
  const isHeard = listOf(glued.hearing).some(verb => behind.startsWith(verb, 1) || behind.startsWith(verb))
  return /^[をだで。、しすも]/.test(behind) && !isHeard
    ? { how: 'held', cue: noun }
    : { how: 'answered', cue: noun, isReceived: true }
}

/** "「…」と述べた", "「…」と身を乗り出した": words that read as speech are told of by any verb but one that names. */
function toldBy(text: string, rest: string, isSpeech: boolean, lexicon: Lexicon, glued: GluedWords): Told {
  const plain = rest.replace(/^[、\s]+/, '')
  const naming = beginningOf(plain, glued.naming)
  // "呼びかけた" is more than "呼び".
  if (plain === '' || (naming && !isSaying(plain, naming.length, lexicon))) return { how: 'none' }
  if (beginningOf(plain, glued.written))
    return isSpeech ? { how: 'answered', isReceived: true } : { how: 'none' }
  const [clause = ''] = plain.slice(0, NEAR).split(QUOTED)
  const [first = ''] = clause.split('、')
  if (listOf(glued.received).some(verb => first.includes(verb)))
    return { how: isSpeech ? 'told' : 'answered', isReceived: true }
  const telling = isSpeech ? clause : first
  const verb = longestFirst(lexicon.language.say).find(beginning => telling.includes(beginning))
  if (verb)
    return {
      how: listOf(glued.counted).some(people => first.includes(people)) ? 'tagged' : 'told',
      cue: printedVerb(verb, telling)
    }
  // "「うちの力不足」とさばさばしていた": somebody must be named.
  if (!isSpeech) return { how: text.length >= LEAST_PHRASE && /[ぁ-ん]/.test(text) ? 'tagged' : 'none' }
  // "「わっしょい」と声が響いた"
  return { how: text.length < LEAST_CLAUSE ? 'tagged' : 'told' }
}

const isSaying = (plain: string, longer: number, { say }: Lexicon) =>
  [...say].some(verb => verb.length > longer && plain.startsWith(verb))

/** "述べ" as it is printed: "述べた". */
function printedVerb(beginning: string, clause: string): string {
  if (DICTIONARY.test(beginning)) return beginning
  const rest = clause.slice(clause.indexOf(beginning) + beginning.length)
  return beginning + (/^[ぁ-ん]*?[たるてうすく]/.exec(rest)?.[0] ?? '')
}

const DICTIONARY = /[たるてうすくむぶ]$/

/** A name or a term has fewer characters than so, or none of the marks of a sentence. */
const LEAST_SPEECH = 3
const LEAST_PREDICATION = 6
const LEAST_CLAUSE = 8
const LEAST_PHRASE = 5
/** How words end that are none but verbs, adjectives, particles: hiragana, and few nouns end so. */
const PREDICATE = /[るただでいうくすむぶつよねなかぞわせえけめれろてとばんのにがをし]$|から$/
const SUBJECT = /[はがを]/
const PARTICLES = /[にも]/

/** True of what is more than a name: a stop or a comma in it, the end of a predicate, or a clause's particles. */
export function readsAsSpeech(text: string, { ends }: Topical): boolean {
  if ([...text].some(sign => ends.includes(sign)) || text.includes('、') || text.includes('…')) return true
  if (text.length < LEAST_SPEECH) return false
  const inner = text.slice(1, -1)
  if (PREDICATE.test(text) || (text.length >= LEAST_PREDICATION && SUBJECT.test(inner))) return true
  return text.length >= LEAST_CLAUSE && PARTICLES.test(inner)
}
