/** Words of saying in a sentence, each with the mention that is its subject. */
import { isOblique, isPassiveClause, lacksParticle, opensVerbLast } from './clauses.ts'
import type { Lexicon } from './languages/index.ts'
import { isVerbHere, type Mention, printed } from './mentions.ts'
import { isSurelyPerson } from './people.ts'
import {
  followsAdverbial,
  joinsClause,
  leadingOf,
  type Place,
  subjectBefore,
  subjectBehind,
  subjectVerbLast
} from './subjects.ts'
import type { Sentence, Token } from './tokens.ts'

export interface Cue {
  first: number
  last: number
  text: string
  kind: 'say' | 'call' | 'participle' | 'according'
  subject: Mention | null
  /** On which side of the cue its subject stands. */
  side: 'left' | 'right' | 'none'
}

/** How far behind a passive verb its "by" may stand, in tokens. */
const PASSIVE_REACH = 6

/** How far an auxiliary may stand before its participle, in tokens. */
const CLAUSE = 24

type Subject = Pick<Cue, 'subject' | 'side'>

/** The cues of a sentence in order. */
export function cuesOf(sentence: Sentence, mentions: Mention[], lexicon: Lexicon): Cue[] {
  const { tokens } = sentence
  const place: Place = { sentence, mentions, lexicon }
  const cues: Cue[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'word') continue
    const cue =
      accordingAt(place, at) ?? accordingAfterAt(place, at) ?? inTextAt(place, at) ?? verbAt(place, at, cues)
    if (!cue) continue
    cues.push(cue)
    at = cue.last
  }
  return cues
}

/** "according to X". */
function accordingAt(place: Place, at: number): Cue | null {
  const { tokens } = place.sentence
  const phrases = place.lexicon.according.get(tokens[at]?.lower ?? '') ?? []
  const phrase = phrases.find(parts => parts.every((part, step) => tokens[at + step]?.lower === part))
  if (!phrase) return null
  const last = at + phrase.length - 1
  const isWeak = place.lexicon.accordingWeak.has(phrase.join(' '))
  const subject = subjectBehind(place, last, true)
  if (isWeak && place.lexicon.language.verbSecond && !isSetOff(tokens, at)) return null
  if (isWeak && place.lexicon.oblique.size > 0 && !opensNoun(tokens[last + 1], place.lexicon)) return null
  if (isWeak && (!subject || !isPlainly(subject, place))) return null
  return (
    subject && { first: at, last, text: printed(tokens, at, last), kind: 'according', subject, side: 'right' }
  )
}

/** "so der Lotse", "so Holm", but not "so wurde". */
const opensNoun = (token: Token | undefined, lexicon: Lexicon) =>
  token?.kind === 'outlet' ||
  (token?.kind === 'word' &&
    (token.capital ||
      lexicon.determiners.has(token.lower) ||
      lexicon.pronouns.has(token.lower) ||
      /er$|e$/.test(token.lower)))

/** "…“, so Holm": behind a quotation, a comma or a dash. */
const isSetOff = (tokens: Token[], at: number) =>
  tokens[at - 1]?.kind === 'quote' || /^[,;–—-]$/.test(tokens[at - 1]?.text ?? '')

/** Behind a preposition that means much else: a name, a known noun, or any word that ends the sentence. */
const isPlainly = ({ noun, entity, head, last }: Mention, { sentence, lexicon }: Place) =>
  noun !== undefined ||
  entity !== undefined ||
  (/^[.]$/.test(sentence.tokens[last + 1]?.text ?? '') && !lexicon.between.has(head ?? ''))

/** "X zufolge". */
function accordingAfterAt({ sentence, mentions, lexicon }: Place, at: number): Cue | null {
  const token = sentence.tokens[at]
  if (!token || !lexicon.accordingAfter.has(token.lower)) return null
  const subject = mentions.findLast(mention => mention.last < at && mention.last >= at - 4)
  return subject ? { first: at, last: at, text: token.text, kind: 'according', subject, side: 'left' } : null
}

/** A verb of saying with its subject. */
export function verbAt(place: Place, at: number, before: Cue[]): Cue | null {
  const { sentence, lexicon } = place
  const { tokens } = sentence
  const word = tokens[at]?.lower ?? ''
  const isPhrase =
    lexicon.phrases.size > 0 &&
    lexicon.phrases.has(`${word} ${tokens[at + 1]?.lower ?? ''}`) &&
    !(lexicon.language.fixedOrder && goesOnTo(tokens, at, lexicon))
  const isPerfect = lexicon.perfect.has(word) && /^(?:has|have|had)$/.test(tokens[at - 1]?.lower ?? '')
  const isSay = lexicon.say.has(word) || isPhrase || isPerfect
  const isParticiple = lexicon.participle.has(word)
  if (!isSay && !isParticiple && !lexicon.call.has(word)) return null
  if (!isParticiple && !isPhrase && !isPerfect && !isVerbHere(tokens, at, lexicon)) return null
  if (lacksParticle(tokens, at, lexicon)) return null
  const last = isPhrase ? at + 1 : at
  const text = printed(tokens, at, last)
  if (isParticiple && !isFiniteVerb(tokens, at, lexicon)) {
    const own = lexicon.language.fixedOrder ? subjectOfParticiple(place, at) : null
    if (own) return { first: at, last, text, kind: 'participle', subject: own, side: 'left' }
    return { first: at, last, text, kind: 'participle', ...subjectOfClause(place, at, before) }
  }
  const kind = isSay ? 'say' : 'call'
  if (lexicon.language.fixedOrder && isInfinitive(tokens, at))
    return { first: at, last, text, kind, ...subjectOfClause(place, at, before) }
  // "an order signed by Moor"
  const isAgent =
    lexicon.language.fixedOrder &&
    kind === 'call' &&
    tokens[last + 1]?.lower === 'by' &&
    standsBehindNoun(place, at)
  if (((!isParticiple && isPassive(tokens, at, lexicon)) || isAgent) && !lexicon.quoted.has(word)) {
    const subject = byWhom(place, last)
    return subject && { first: at, last, text, kind, subject, side: 'right' }
  }
  if (isPassiveClause(tokens, at, lexicon) && !lexicon.quoted.has(word)) {
    const subject = agentOf(place, at)
    return subject && { first: at, last, text, kind, subject, side: 'left' }
  }
  const passedOn = lexicon.oblique.size > 0 && lexicon.quoted.has(word) ? objectBehind(place, last) : null
  if (passedOn) return { first: at, last, text, kind, subject: passedOn, side: 'right' }
  const found = subjectOf(place, at, last, isSay, before)
  return {
    first: at,
    last,
    text,
    kind,
    ...(isImpersonal(found, lexicon) ? whereItSays(place, found) : found)
  }
}

/** "goes on recess": what is behind "on" belongs to it. */
function goesOnTo(tokens: Token[], at: number, { prepositions, joints }: Lexicon): boolean {
  const next = tokens[at + 2]
  if (tokens[at + 1]?.lower !== 'on' || next?.kind !== 'word') return false
  return !prepositions.has(next.lower) && !joints.has(next.lower) && !next.lower.endsWith('ly')
}

const standsBehindNoun = ({ sentence, mentions, lexicon }: Place, at: number) =>
  mentions.some(({ last, kind }) => kind === 'noun' && last === at - 1) &&
  sentence.tokens[at - 1]?.capital === false &&
  !lexicon.people.has(sentence.tokens[at - 1]?.lower ?? '')

/** "would like Moor to explain": whoever is the subject of the clause around it. */
function isInfinitive(tokens: Token[], at: number): boolean {
  const before = /ly$|^further$|^also$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  return tokens[before]?.lower === 'to'
}

/** "was described": behind a form of "be", adverbs aside. */
function isPassive(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  let before = at - 1
  while (tokens[before]?.lower.endsWith('ly') || tokens[before]?.lower === 'not') before--
  return lexicon.passive.has(tokens[before]?.lower ?? '')
}

/** "was described by Holm": who speaks in a passive clause. */
function byWhom(place: Place, verb: number): Mention | null {
  const { tokens } = place.sentence
  const by = tokens.findIndex(({ lower }, at) => at > verb && at <= verb + PASSIVE_REACH && lower === 'by')
  return by < 0 ? null : subjectBehind(place, by, false)
}

/** "zitiert die „Post“ Vera Holm", "zitierte man Holm": behind the outlet, whose words it passes on. */
function objectBehind(place: Place, verb: number): Mention | null {
  const outlet = subjectBehind(place, verb, false)
  const person = outlet && place.mentions.find(({ first }) => first === outlet.last + 1)
  return person?.entity?.kind === 'person' ? person : null
}

/** "wird von Holm … genannt", "wurde in der „Post“ … genannt": who speaks in a passive clause of the verb-last kind. */
function agentOf(place: Place, verb: number): Mention | null {
  const { sentence, mentions, lexicon } = place
  const { tokens } = sentence
  const able = mentions.filter(({ last }) => last < verb && verb - last < CLAUSE)
  const by = able.findLast(({ first }) => lexicon.agents.has(tokens[first - 1]?.lower ?? ''))
  if (by) return by
  const isIn = ({ entity, noun }: Mention) => entity?.kind === 'publication' || noun === 'document'
  const text = able.findLast(mention => isIn(mention) && isOblique(mention, lexicon))
  if (text) return text
  const agent = tokens.findLastIndex(
    ({ lower }, at) => at < verb && verb - at < CLAUSE && lexicon.agents.has(lower)
  )
  const next = tokens[agent + 1]
  return agent >= 0 && next && !lexicon.notNames.has(next.lower) ? subjectBehind(place, agent, true) : null
}

/** The subject of a finite verb: the rules in order, the first that finds one decides. */
function subjectOf(place: Place, at: number, last: number, isSay: boolean, before: Cue[]): Subject {
  const { mentions, lexicon, sentence } = place
  const { tokens } = sentence
  const { verbSecond, verbFirst, dropsSubject } = lexicon.language
  const inherited = lastSubject(before)
  if (inherited && joinsClause(tokens, at)) return { subject: inherited, side: 'left' }
  if (joinsClause(tokens, at) && lexicon.oblique.size > 0) {
    const subject = leadingOf(mentions, 0, at, lexicon)
    if (subject) return { subject, side: 'left' }
  }
  const opener = opensVerbLast(tokens, mentions, at, lexicon)
  if (opener !== null) return { subject: subjectVerbLast(place, opener, at), side: 'left' }
  const behind = isSay || verbSecond || verbFirst ? subjectBehind(place, last, false) : null
  if (isSay && standsBehindQuote(tokens, at, lexicon)) {
    const subject = behind ?? describedBehind(place, at, last)
    if (subject) return { subject, side: 'right' }
  }
  const pronounNext = mentions.find(mention => mention.kind === 'pronoun' && mention.first === last + 1)
  const isNominative = isSay || (lexicon.oblique.size > 0 && pronounNext?.gender !== 'f')
  if (
    behind &&
    verbSecond &&
    pronounNext &&
    isNominative &&
    !lexicon.pronouns.has(tokens[at - 1]?.lower ?? '')
  )
    return { subject: behind, side: 'right' }
  if (behind && verbFirst) return { subject: behind, side: 'right' }
  const auxiliary = auxiliaryOf(place, at)
  if (auxiliary !== null) {
    const subject = subjectOf(place, auxiliary, auxiliary, false, [])
    if (subject.subject) return { subject: subject.subject, side: 'left' }
  }
  const before_ = subjectBefore(place, at)
  const left = before_ && isOblique(before_, lexicon) ? null : before_
  if (left && behind && verbSecond && isOutdone(left, behind)) return { subject: behind, side: 'right' }
  const isFronted = left !== null && verbSecond === true && followsAdverbial(place, left, at)
  if (left && !isFronted) return { subject: left, side: 'left' }
  const isNounNext = isFronted && !behind && lexicon.determiners.has(tokens[last + 1]?.lower ?? '')
  if (isNounNext) return { subject: subjectBehind(place, last, true), side: 'right' }
  const isClose = verbSecond || dropsSubject || behind?.kind === 'name' || tokens[at - 1]?.text === ','
  if (behind && isClose) return { subject: behind, side: 'right' }
  if (isSay && dropsSubject) return { subject: null, side: 'none' }
  return left ? { subject: left, side: 'left' } : subjectOfClause(place, at, before)
}

/** "In der Frage der Häfen weist Holm …": a noun that is no person before the verb, a person's name behind it. */
const isOutdone = (left: Mention, behind: Mention) =>
  behind.kind === 'name' &&
  behind.entity !== undefined &&
  isSurelyPerson(behind.entity) &&
  left.kind !== 'pronoun' &&
  left.noun !== 'person' &&
  left.noun !== 'unnamed' &&
  !(left.entity && isSurelyPerson(left.entity))

/** `"…," said the 46-year-old.`: in English a noun of no list right behind the quotation and its verb. */
function describedBehind(place: Place, at: number, last: number): Mention | null {
  const { tokens } = place.sentence
  const { code, articles } = place.lexicon
  const isBehind = code === 'en' && (tokens[at - 1]?.kind === 'quote' || tokens[at - 2]?.kind === 'quote')
  return isBehind && articles.has(tokens[last + 1]?.lower ?? '') ? subjectBehind(place, last, true) : null
}

/** "Holm hatte die Rolle der Häfen betont": the auxiliary that stands second, a participle at the clause's end. */
function auxiliaryOf({ sentence, lexicon }: Place, participle: number): number | null {
  if (lexicon.auxiliaries.size === 0) return null
  for (let at = participle - 1; at >= Math.max(0, participle - CLAUSE); at--) {
    const token = sentence.tokens[at]
    const isBreak = lexicon.oblique.size > 0 ? /^[,;:.!?]$/.test(token?.text ?? '') : token?.kind !== 'word'
    if (!token || isBreak) return null
    if (lexicon.auxiliaries.has(token.lower)) return at
  }
  return null
}

/** "heißt es in dem Bericht": it is what is written that speaks. */
const isImpersonal = ({ subject }: Subject, lexicon: Lexicon) =>
  lexicon.language.verbSecond === true && subject?.kind === 'pronoun' && subject.gender === 'n'

function whereItSays(place: Place, found: Subject): Subject {
  const { mentions } = place
  const opening = openingText(place)
  if (opening) return { subject: opening, side: found.side }
  const able = mentions.filter(({ noun, entity }) => noun === 'document' || entity?.kind === 'publication')
  const behind = able.find(mention => mention.first > (found.subject?.first ?? 0))
  const named = behind ?? able.at(-1) ?? nounOnPage(place, found.subject?.last ?? 0)
  const nobody = place.lexicon.oblique.size > 0 ? null : found.subject
  return { subject: named ?? nobody, side: found.side }
}

/** "In dem Bericht … heißt es", "Auf der Tafel war … zu lesen": what stands behind the preposition that opens the sentence. */
function openingText(place: Place): Mention | null {
  const { tokens } = place.sentence
  const opener = tokens[0]?.lower ?? ''
  if (place.lexicon.oblique.size === 0 || !place.lexicon.textPlaces.has(opener)) return null
  return subjectBehind(place, 0, true)
}

/** "ist von … die Rede": words that say of a text what stands in it. */
function inTextAt(place: Place, at: number): Cue | null {
  const { tokens } = place.sentence
  const seconds = place.lexicon.inText.get(tokens[at]?.lower ?? '')
  if (!seconds) return null
  const isAlone = seconds.includes('') && (tokens[at + 1]?.kind === 'quote' || tokens[at + 1]?.text === ':')
  if (!isAlone && !seconds.includes(tokens[at + 1]?.lower ?? '')) return null
  const subject = openingText(place)
  const last = isAlone ? at : at + 1
  return subject && { first: at, last, text: printed(tokens, at, last), kind: 'say', subject, side: 'left' }
}

/** "heißt es auf dem Transparent": any noun behind the preposition. */
function nounOnPage(place: Place, from: number): Mention | null {
  const { tokens } = place.sentence
  const isPlace = place.lexicon.prepositions.has(tokens[from + 1]?.lower ?? '')
  return isPlace ? subjectBehind(place, from + 1, true) : null
}

const lastSubject = (cues: Cue[]) =>
  cues.findLast(cue => cue.subject && cue.kind !== 'according')?.subject ?? null

/** "is saying": a participle that is the clause's own verb. */
function isFiniteVerb(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  return lexicon.between.has(before) && /^(?:is|was|are|were|been|be|'s|kept)$/.test(before)
}

/** True right behind a quotation: auxiliaries and a comma or dash may stand between. */
function standsBehindQuote(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  let before = at - 1
  while (before >= 0 && tokens[before]?.kind === 'word' && lexicon.between.has(tokens[before]?.lower ?? ''))
    before--
  if (/^[,;–—-]$/.test(tokens[before]?.text ?? '')) before--
  return tokens[before]?.kind === 'quote' || before < 0
}

/** "…, with Moor noting", "a sign saying": a participle with a subject of its own. */
function subjectOfParticiple(place: Place, at: number): Mention | null {
  const { tokens } = place.sentence
  const subject = subjectBefore(place, at)
  if (!subject) return null
  const isRead = tokens[at]?.lower === 'reading' || place.lexicon.bearers.has(tokens[at - 1]?.lower ?? '')
  return isRead || tokens[subject.first - 1]?.lower === 'with' ? subject : null
}

/** The subject of a participle: that of the last finite cue, else the first person of the sentence. */
function subjectOfClause(place: Place, at: number, before: Cue[]): Subject {
  const { tokens } = place.sentence
  const inherited = lastSubject(before)
  if (inherited) return { subject: inherited, side: 'left' }
  if (place.lexicon.oblique.size > 0) return { subject: null, side: 'none' }
  const able = place.mentions.filter(
    mention =>
      mention.last < at &&
      mention.entity?.kind !== 'place' &&
      !place.lexicon.prepositions.has(tokens[mention.first - 1]?.lower ?? '') &&
      tokens[mention.last + 1]?.lower !== "'s"
  )
  const person = able.find(({ kind, entity }) => kind === 'pronoun' || (entity && isSurelyPerson(entity)))
  const [leading] = able
  const isDescribed =
    place.lexicon.language.fixedOrder &&
    leading?.noun === 'person' &&
    place.lexicon.articles.has(tokens[leading.first]?.lower ?? '')
  if (leading && isDescribed) return { subject: leading, side: 'left' }
  const subject = person ?? able[0] ?? null
  return { subject, side: subject ? 'left' : 'none' }
}
