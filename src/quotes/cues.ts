/** Words of saying in a sentence, each with the mention that is its subject. */
import { accordingAfterAt, accordingAt } from './according.ts'
import { isPassiveClause, lacksParticle } from './clauses.ts'
import type { Cue, Subject } from './cue.ts'
import { idiomAt } from './idioms.ts'
import { placeThatSpeaks } from './impersonal.ts'
import { inTextAt, isImpersonal, whereItSays } from './in-texts.ts'
import type { Lexicon } from './languages/index.ts'
import { isVerbHere, type Mention, printed } from './mentions.ts'
import { agentOf, byWhom, isPassive, passedOnBy } from './passive.ts'
import type { Place } from './place.ts'
import { isVerbByEnding } from './speech-tags.ts'
import { subjectOf, subjectOfClause, subjectOfParticiple } from './subject-of-verb.ts'
import type { Sentence, Token } from './tokens.ts'

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

/** A verb of saying with its subject. */
export function verbAt(place: Place, at: number, before: Cue[]): Cue | null {
  const { sentence, lexicon } = place
  const { tokens } = sentence
  const word = tokens[at]?.lower ?? ''
  const idiom = idiomAt(tokens, at, lexicon)
  const isPhrase =
    idiom !== null ||
    (lexicon.phrases.size > 0 &&
      lexicon.phrases.has(`${word} ${tokens[at + 1]?.lower ?? ''}`) &&
      !(lexicon.language.fixedOrder && goesOnTo(tokens, at, lexicon)))
  const isPerfect = lexicon.perfect.has(word) && /^(?:has|have|had)$/.test(tokens[at - 1]?.lower ?? '')
  const isTag = standsBehindSpeech(tokens, at, lexicon) && isTagVerb(word, lexicon)
  const isSay = lexicon.say.has(word) || isPhrase || isPerfect || isTag
  const isParticiple = lexicon.participle.has(word)
  if (!isSay && !isParticiple && !lexicon.call.has(word)) return null
  if (!isParticiple && !isPhrase && !isPerfect && !isTag && !isVerbHere(tokens, at, lexicon)) return null
  if (lacksParticle(tokens, at, lexicon)) return null
  const last = idiom ?? (isPhrase ? at + 1 : at)
  const within = place.mentions.find(
    ({ kind, first }) => kind === 'pronoun' && first === at + 1 && first < last
  )
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
  const passedOn = lexicon.quoted.has(word) ? passedOnBy(place, last) : null
  if (passedOn) return { first: at, last, text, kind, subject: passedOn, side: 'right' }
  const spoken = isSay || lexicon.language.genitive ? placeThatSpeaks(place, last) : null
  if (spoken) return { first: at, last, text, kind, ...spoken }
  const it = isPhrase ? neuterAt(place, last) : undefined
  const found: Subject =
    (within ?? it)
      ? { subject: within ?? it ?? null, side: 'right' }
      : subjectOf(place, at, last, isSay, before)
  return {
    first: at,
    last,
    text,
    kind,
    ...(isImpersonal(found, lexicon) ? whereItSays(place, found) : found)
  }
}

/** "står det": the phrase has its subject in it. */
const neuterAt = ({ mentions, lexicon }: Place, at: number) =>
  lexicon.language.verbSecond
    ? mentions.find(({ kind, first, gender }) => kind === 'pronoun' && first === at && gender === 'n')
    : undefined

/** "«…», — вздыхает она": right behind speech and its dash, with a comma where one must stand there. */
function standsBehindSpeech(tokens: Token[], verb: number, { language, negations }: Lexicon): boolean {
  const at = negations.has(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb
  if (tokens[at - 1]?.kind !== 'mark' || !/^[—–-]$/.test(tokens[at - 1]?.text ?? '')) return false
  const before = tokens[at - 2]
  if (before?.text === ',') return tokens[at - 3]?.kind === 'quote'
  return before?.kind === 'quote' && (!language.commaBeforeTag || /[,!?…]$/.test(before.text))
}

const isTagVerb = (word: string, lexicon: Lexicon) =>
  isVerbByEnding(word, lexicon) || isVerbByEnding(word, lexicon, lexicon.tagEndings)

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

/** "is saying": a participle that is the clause's own verb. */
function isFiniteVerb(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  return lexicon.between.has(before) && /^(?:is|was|are|were|been|be|'s|kept)$/.test(before)
}
