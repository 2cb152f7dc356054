/**
 * Where what is said, thought or wanted begins behind its verb and where it ends.
 * A language without lists of such verbs has "that" clauses only, up to the end of the sentence.
 */
import type { ReadSentence } from './candidates.ts'
import type { Cue } from './cue.ts'
import { JOINING, type Lexicon, type Stances } from './languages/index.ts'
import type { Token } from './tokens.ts'

/** A part of a sentence that is reported: a clause with a verb of its own, or an object, "to …" included. */
export interface Complement {
  first: number
  kind: 'clause' | 'object' | 'infinitive'
}

/** What is reported ends no earlier than behind so many tokens. */
const LEAST = 3

/** How far behind its verb "that" may stand, in tokens. */
const THAT_REACH = 9

/** How far behind its subject the verb of a clause without "that" may stand, in tokens. */
const VERB_REACH = 12

const QUESTION = /^(?:whether|if|what|how|why|who|where|when|which)$/

/** Verbs behind which English leaves out "that" before any word. */
const SAID = /^(?:said|says?|saying|told|shows?|showed|thinks?|believes?)$/

const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|does|do|did|cannot|(?:is|are|was|were|has|have|had|wo|would|ca|could|should|does|do|did)n['’]t)$/

/** What is reported behind a verb, by what the verb can have there. */
export function complementBehind(
  read: ReadSentence,
  cue: Cue,
  from: number,
  lexicon: Lexicon
): Complement | null {
  const { tokens } = read.sentence
  const { stance } = lexicon
  if (stance) return behindStance(read, cue, from, lexicon, stance)
  const that = thatBehind(tokens, from, lexicon)
  return that === null ? null : { first: that, kind: 'clause' }
}

function thatBehind(tokens: Token[], from: number, lexicon: Lexicon): number | null {
  for (let at = from; at < Math.min(tokens.length, from + THAT_REACH); at++) {
    const token = tokens[at]
    if (!token || token.kind === 'quote') return null
    if (lexicon.that.has(token.lower)) return at
  }
  return null
}

function behindStance(
  read: ReadSentence,
  cue: Cue,
  from: number,
  lexicon: Lexicon,
  stance: Stances
): Complement | null {
  const { tokens } = read.sentence
  const verb = tokens[cue.last]?.lower ?? ''
  const isPhrase = cue.last > cue.first
  if (!isPhrase && stance.phrases.has(`${verb} ${tokens[from]?.lower ?? ''}`))
    return objectAt(tokens, from + 1, lexicon)
  if (isPhrase && stance.phrases.has(cue.text.toLowerCase())) return objectAt(tokens, from, lexicon)
  const asks = /^ask(?:s|ed|ing)?$/.test(verb)
  const told = asks ? behindAddressee(read, from, lexicon) : null
  if (told !== null && QUESTION.test(tokens[told]?.lower ?? '')) return { first: told, kind: 'clause' }
  if (asks && told !== null && toBehind(tokens, told)) return { first: from, kind: 'infinitive' }
  const addressee = stance.told.has(verb) ? behindAddressee(read, from, lexicon) : null
  const start = behindAdverbial(tokens, addressee ?? from, lexicon)
  const word = tokens[start]?.lower ?? ''
  const hasClause = cue.kind !== 'call' || isPhrase || stance.clause.has(verb)
  if (lexicon.that.has(word)) return hasClause || addressee !== null ? { first: start, kind: 'clause' } : null
  if (word === 'to')
    return addressee !== null || stance.infinitive.has(verb) ? { first: start, kind: 'infinitive' } : null
  if (QUESTION.test(word) && addressee !== null) return { first: start, kind: 'clause' }
  if (QUESTION.test(word)) return stance.question.has(verb) ? { first: start, kind: 'clause' } : null
  if (
    (stance.clause.has(verb) || stance.object.has(verb)) &&
    word.length > 5 &&
    word.endsWith('ing') &&
    !lexicon.prepositions.has(word)
  )
    return { first: start, kind: 'infinitive' }
  if (/^f(?:ind|ound)/.test(verb) && /sel(?:f|ves)$/.test(word)) return null
  const isOpen = addressee !== null || stance.object.has(verb) || SAID.test(verb)
  const object = isOpen || hasClause ? objectAt(tokens, start, lexicon) : null
  const isClause = object !== null && hasVerb(tokens, start, lexicon)
  // "told the crew": nobody but who was told.
  if (/^t(?:old|ells?|elling)$/.test(verb) && addressee === null && !isClause) return null
  if (object && (SAID.test(verb) || isClause)) return { ...object, kind: 'clause' }
  return isOpen ? object : null
}

/** "asked the court in Dover to stop": "to" stands within a few words. */
const toBehind = (tokens: Token[], at: number) =>
  tokens
    .slice(at, at + 6)
    .some(
      ({ lower }, step, near) => lower === 'to' && near.slice(0, step).every(({ kind }) => kind === 'word')
    )

/** What is reported may open with any word that opens a group of a noun. */
function objectAt(tokens: Token[], at: number, lexicon: Lexicon): Complement | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const { lower } = token
  const opens = lexicon.determiners.has(lower) || lexicon.pronouns.has(lower) || token.capital
  const isSmall = lexicon.prepositions.has(lower) || lexicon.joints.has(lower) || lexicon.say.has(lower)
  return opens || !isSmall ? { first: at, kind: 'object' } : null
}

/** "warned the ferry would sink", but not "added another facet". */
function hasVerb(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.pronouns.has(tokens[at]?.lower ?? '')) return true
  for (let next = at + 1; next < Math.min(tokens.length, at + VERB_REACH); next++) {
    const token = tokens[next]
    if (token?.kind !== 'word' || lexicon.joints.has(token.lower)) return false
    if (AUXILIARY.test(token.lower)) return true
  }
  return false
}

/** "told reporters in Dover that", "told him he would": behind whoever is told; null if nobody is. */
function behindAddressee(read: ReadSentence, from: number, lexicon: Lexicon): number | null {
  const { tokens } = read.sentence
  const that = thatBehind(tokens, from, lexicon)
  if (that !== null) return that
  const addressee = read.mentions.find(mention => mention.first === from)
  if (addressee) return addressee.last + 1
  if (/^(?:him|her|them|me|us|you)$/.test(tokens[from]?.lower ?? '')) return from + 1
  return lexicon.determiners.has(tokens[from]?.lower ?? '') ? behindNoun(tokens, from, lexicon) : null
}

/** "told the crew the ferry": a noun without a mention ends where the next group or clause begins. */
function behindNoun(tokens: Token[], from: number, lexicon: Lexicon): number | null {
  for (let at = from + 2; at < Math.min(tokens.length, from + 5); at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return null
    const { lower } = token
    if (
      QUESTION.test(lower) ||
      lower === 'to' ||
      lexicon.determiners.has(lower) ||
      lexicon.pronouns.has(lower)
    )
      return at
  }
  return null
}

/** "said on Tuesday that", "said in an interview that", "said, though, that": behind what tells when and where. */
function behindAdverbial(tokens: Token[], from: number, lexicon: Lexicon): number {
  const opener = tokens[from]
  const tellsWhen =
    opener?.kind === 'word' &&
    (lexicon.prepositions.has(opener.lower) || /^(?:last|this|earlier)$/.test(opener.lower))
  if (opener?.text === ',' || tellsWhen) {
    const that = thatBehind(tokens, from, lexicon)
    if (that !== null) return that
  }
  let at = from
  if (opener?.lower === 'on' && DAY.test(tokens[from + 1]?.lower ?? '')) at++
  while (isAdverb(tokens[at])) at++
  return at
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

const isAdverb = (token: Token | undefined) =>
  token?.kind === 'word' &&
  (token.capital
    ? DAY.test(token.lower)
    : token.lower.endsWith('ly') ||
      /^(?:again|earlier|later|today|yesterday|too|also|then|here)$/.test(token.lower))

/** The last token of what is reported: to the end of the sentence, unless somebody else or the reporter takes over. */
export function endOf(
  read: ReadSentence,
  cue: Cue,
  { first, kind }: Complement,
  end: number,
  lexicon: Lexicon
): number {
  const { tokens } = read.sentence
  const next = read.cues.find(other => other.first > first + 2 && takesOver(tokens, cue, other, lexicon))
  const last = next ? Math.min(end, beforeJoint(tokens, next, lexicon)) : end
  if (!lexicon.stance) return last
  const isBound = isSubordinate(tokens, cue, lexicon)
  for (let at = first + LEAST; at < last; at++) {
    if (breaksOff(tokens, at, kind) || (isBound && opensMain(tokens, at, lexicon)))
      return tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  }
  return last
}

/** True of a verb that no longer belongs to what the one before it reports. */
function takesOver(tokens: Token[], outer: Cue, cue: Cue, lexicon: Lexicon): boolean {
  const before = tokens[cue.first - 1]
  if (cue.kind === 'participle')
    return before?.text === ',' || (outer.kind === 'participle' && JOINING.has(before?.lower ?? ''))
  if (!cue.subject) return false
  const isInherited = cue.subject.last < cue.first - 1
  if (cue.kind === 'say' && isInherited && lexicon.joints.has(before?.lower ?? '')) return true
  if (!lexicon.stance || cue.side !== 'left') return false
  const opener = tokens[opening(tokens, cue, lexicon) - 1]
  if (opener === undefined) return false
  const joins = JOINING.has(opener.lower) || /^(?:while|though|although)$/.test(opener.lower)
  if (isInherited && cue.subject === outer.subject)
    return joins && tenseOf(tokens, cue) === tenseOf(tokens, outer)
  if (cue.subject.first <= outer.last) return false
  const isOpposed = /^(?:but|while|though|although)$/.test(opener.lower)
  return isOpposed || (cue.kind === 'say' && (joins || opener.text === ','))
}

/** Where the words of a cue begin, its subject and auxiliaries with it. */
function opening(tokens: Token[], cue: Cue, lexicon: Lexicon): number {
  let at = cue.first
  while (at > 0 && tokens[at - 1]?.kind === 'word' && lexicon.between.has(tokens[at - 1]?.lower ?? '')) at--
  return cue.subject && cue.subject.last >= at - 1 ? cue.subject.first : at
}

/** "said … and refused": two verbs of one tense have one subject. */
function tenseOf(tokens: Token[], cue: Cue): string {
  const verb = tokens[cue.first]?.lower ?? ''
  if (/ed$|^(?:said|told|wrote|thought|found|knew|saw|went|spoke|sought|swore|chose)$/.test(verb))
    return 'past'
  return verb.endsWith('ing') ? 'participle' : 'present'
}

/** The last token before a cue that takes over, without the comma and the "and" between. */
function beforeJoint(tokens: Token[], cue: Cue, lexicon: Lexicon): number {
  let at = opening(tokens, cue, lexicon) - 1
  if (tokens[at]?.kind === 'word') at--
  return tokens[at]?.text === ',' ? at - 1 : at
}

/** The reporter's own words behind: what breaks off an object is more than what breaks off a clause, as counts have shown. */
function breaksOff(tokens: Token[], at: number, kind: Complement['kind']): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token) return false
  const { text, lower } = token
  if (text === ';' || (text === '.' && next?.text === '(')) return true
  if (text === ',' && next?.kind === 'word')
    return kind === 'clause'
      ? /^(?:which|while|who|according|compared|whereas)$/.test(next.lower)
      : !/^(?:or|to|with|along|including|that|for|by|on|\d.*)$/.test(next.lower)
  if (next?.kind === 'quote' && /^[—–:-]$/.test(text)) return true
  if (kind === 'clause') return false
  if (text === '—') return true
  if (text === '-' || text === '–') return next !== undefined && next.start > token.end
  return /^(?:but|while)$/.test(lower) || (lower === 'on' && DAY.test(next?.lower ?? ''))
}

/** "When Holm said …, the crew left", "Holm, who says …, left": the clause of the verb is part of another. */
function isSubordinate(tokens: Token[], cue: Cue, lexicon: Lexicon): boolean {
  let at = cue.first - 1
  while (at > 0 && tokens[at]?.kind === 'word' && lexicon.between.has(tokens[at]?.lower ?? '')) at--
  if (lexicon.relatives.has(tokens[at]?.lower ?? '')) return tokens[at - 1]?.text === ','
  const opener = (cue.subject?.first ?? 0) - 1
  const isFirst = opener === 0 || tokens[opener - 1]?.text === ','
  return (
    cue.first === 0 ||
    (isFirst && lexicon.joints.has(tokens[opener]?.lower ?? '') && !JOINING.has(tokens[opener]?.lower ?? ''))
  )
}

function opensMain(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1]
  if (tokens[at]?.text !== ',' || next?.kind !== 'word') return false
  return (
    next.capital ||
    lexicon.determiners.has(next.lower) ||
    lexicon.pronouns.has(next.lower) ||
    AUXILIARY.test(next.lower) ||
    lexicon.say.has(next.lower)
  )
}
