/** The subject of a verb of saying or of its participle: which of those before, behind and around it decides. */
import { isOblique, opensVerbLast } from './clauses.ts'
import { type Cue, lastSubject, type Subject } from './cue.ts'
import type { Lexicon } from './languages/index.ts'
import { leadingOf } from './leading.ts'
import type { Mention } from './mentions.ts'
import { isSkipped, joinsClause } from './noun-phrases.ts'
import { isSurelyPerson } from './people.ts'
import type { Place } from './place.ts'
import { followsAdverbial, subjectBefore } from './subject-before.ts'
import { subjectBehind, subjectVerbLast } from './subject-behind.ts'
import type { Token } from './tokens.ts'

/** How far an auxiliary may stand before its participle, in tokens. */
export const CLAUSE = 24

/** The subject of a finite verb: the rules in order, the first that finds one decides. */
export function subjectOf(place: Place, at: number, last: number, isSay: boolean, before: Cue[]): Subject {
  const { mentions, lexicon, sentence } = place
  const { tokens } = sentence
  const { verbSecond, dropsSubject } = lexicon.language
  const inherited = lastSubject(before)
  if (inherited && joinsClause(tokens, at)) return { subject: inherited, side: 'left' }
  if (joinsClause(tokens, at) && lexicon.oblique.size > 0) {
    const subject = leadingOf(mentions, 0, at, lexicon)
    if (subject) return { subject, side: 'left' }
  }
  const joined = lexicon.language.romance ? joinedSubject(place, at, inherited) : null
  if (joined) return { subject: joined, side: 'left' }
  const opener = opensVerbLast(tokens, mentions, at, lexicon)
  if (opener !== null) return { subject: subjectVerbLast(place, opener, at), side: 'left' }
  const speaks = isSay || isInverted(tokens, at, lexicon)
  const behind = speaks || verbSecond ? subjectBehind(place, last, false) : null
  if (speaks && standsBehindQuote(tokens, at, lexicon)) {
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

/** "La alcaldesa ha abierto el muelle y ha dicho": the second of two verbs has the subject of the first. */
function joinedSubject(
  { sentence: { tokens }, mentions, lexicon }: Place,
  verb: number,
  inherited: Mention | null
): Mention | null {
  let opener = verb
  while (
    opener > 0 &&
    isSkipped(tokens[opener - 1], lexicon) &&
    !lexicon.pronouns.has(tokens[opener - 1]?.lower ?? '')
  )
    opener--
  if (opener < 2 || !joinsClause(tokens, opener)) return null
  if (inherited) return inherited
  const first = mentions.find(
    ({ last, entity, first }) =>
      last < opener - 1 &&
      entity?.kind !== 'place' &&
      !lexicon.prepositions.has(tokens[first - 1]?.lower ?? '')
  )
  return first ?? null
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

/** `«Un gesto vile», lo ha definito il sindaco`: behind a quotation and an auxiliary or an object. */
const isInverted = (tokens: Token[], verb: number, lexicon: Lexicon) =>
  lexicon.language.romance === true &&
  isSkipped(tokens[verb - 1], lexicon) &&
  standsBehindQuote(tokens, verb, lexicon)

/** True right behind a quotation: auxiliaries and a comma or dash may stand between. */
function standsBehindQuote(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  let before = at - 1
  while (before >= 0 && tokens[before]?.kind === 'word' && lexicon.between.has(tokens[before]?.lower ?? ''))
    before--
  if (/^[,;–—-]$/.test(tokens[before]?.text ?? '')) before--
  return tokens[before]?.kind === 'quote' || before < 0
}

/** "…, with Moor noting", "a sign saying": a participle with a subject of its own. */
export function subjectOfParticiple(place: Place, at: number): Mention | null {
  const { tokens } = place.sentence
  const subject = subjectBefore(place, at)
  if (!subject) return null
  const isRead = tokens[at]?.lower === 'reading' || place.lexicon.bearers.has(tokens[at - 1]?.lower ?? '')
  return isRead || tokens[subject.first - 1]?.lower === 'with' ? subject : null
}

/** The subject of a participle: that of the last finite cue, else the first person of the sentence. */
export function subjectOfClause(place: Place, at: number, before: Cue[]): Subject {
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
