/** Verbs of thinking and wanting ("hopes that", "vowed to", "opposes"): cues of reported speech, never of quotations. */
import type { ReadSentence } from './candidates.ts'
import type { Cue } from './cue.ts'
import { verbAt } from './cues.ts'
import { JOINING, type Lexicon, type Stances, type Words, withStances } from './languages/index.ts'
import { type Mention, printed } from './mentions.ts'
import { joinsClause } from './noun-phrases.ts'
import type { Place } from './place.ts'
import { bareBefore, subjectBefore } from './subject-before.ts'
import type { Token } from './tokens.ts'

/** A verb with a subject right before it or shared with the verb before "and": of other words it is mostly a noun. */
function ownVerbAt(place: Place, at: number, before: Cue[]): Cue | null {
  const { tokens } = place.sentence
  const { stance, passive } = place.lexicon
  const cue = verbAt(place, at, before)
  if (!cue) return null
  if (cue.kind === 'participle') return ofMainClause(place, cue, before)
  if (stance?.adjectives.has(tokens[at]?.lower ?? '') && !isBehindBe(tokens, at, passive)) return null
  const isNoun = stance?.nouns.has(tokens[at]?.lower ?? '') === true
  const left = subjectBefore(place, at)
  if (isNoun && left && isUnknown(left, tokens[at])) return null
  if (left || joinsVerb(place, at)) return cue
  const subject = isNoun ? null : bareBefore(place, at)
  return subject && { ...cue, subject, side: 'left' }
}

/** A subject that is only known by its determiner: what follows it may as well be its noun ("a definite claim"). */
const isUnknown = ({ kind, noun, entity, head }: Mention, verb: Token | undefined) =>
  kind === 'noun' && noun === undefined && !entity && !(head?.endsWith('s') && !verb?.lower.endsWith('s'))

/** "has said and now hopes": a verb that shares the subject of the one before. */
function joinsVerb({ sentence: { tokens }, lexicon }: Place, at: number): boolean {
  let joint = at
  while (joint > 0 && lexicon.between.has(tokens[joint - 1]?.lower ?? '')) joint--
  return joinsClause(tokens, joint)
}

/** A verb of saying with the words before it as its subject, where the one it has was taken from elsewhere in the sentence. */
function withSubject(place: Place, cue: Cue, before: Cue[]): Cue {
  const { tokens } = place.sentence
  if (cue.kind === 'participle') return ofMainClause(place, cue, before)
  if (cue.kind === 'according' || cue.side === 'right') return cue
  const left = subjectBefore(place, cue.first)
  if (
    left &&
    isUnknown(left, tokens[cue.first]) &&
    place.lexicon.stance?.nouns.has(tokens[cue.first]?.lower ?? '')
  )
    return { ...cue, subject: null, side: 'none' }
  if (left || joinsVerb(place, cue.first)) return cue
  if (isReduced(place, cue.first)) return { ...cue, subject: null, side: 'none' }
  const subject = bareBefore(place, cue.first)
  return subject ? { ...cue, subject, side: 'left' } : cue
}

/** "When asked about the ferry": a participle of the past that stands for a passive clause. */
const isReduced = ({ sentence: { tokens }, lexicon }: Place, at: number) =>
  at === 0 || (lexicon.joints.has(tokens[at - 1]?.lower ?? '') && !joinsClause(tokens, at))

/** "ads attacking", "Holm left, saying": a participle belongs to the noun right before it, to who said the words before, or to the main clause. */
function ofMainClause(place: Place, cue: Cue, before: Cue[]): Cue {
  const ending = place.mentions.findLast(({ last }) => last === cue.first - 1)
  if (ending && ending.kind !== 'pronoun' && ending.noun !== 'document') {
    const subject = subjectBefore(place, cue.first)
    if (subject) return { ...cue, subject, side: 'left' }
  }
  const said = before.findLast(({ kind, subject }) => kind === 'say' && subject)
  const subject = said?.subject ?? firstOfMain(place, cue.first) ?? cue.subject
  return subject ? { ...cue, subject, side: 'left' } : cue
}

/** The first mention of the main clause: behind a clause or phrase that opens the sentence, and no object of a preposition. */
function firstOfMain({ sentence: { tokens }, mentions, lexicon }: Place, end: number): Mention | null {
  const opener = tokens[0]?.lower ?? ''
  const isIntroduced =
    (lexicon.joints.has(opener) && !JOINING.has(opener)) || lexicon.prepositions.has(opener)
  const start = isIntroduced ? tokens.findIndex(({ text }) => text === ',') : -1
  return (
    mentions.find(
      ({ first, last, entity }) =>
        first > start &&
        last < end &&
        entity?.kind !== 'place' &&
        !lexicon.prepositions.has(tokens[first - 1]?.lower ?? '') &&
        tokens[last + 1]?.lower !== "'s"
    ) ?? null
  )
}

function isBehindBe(tokens: Token[], at: number, passive: Words): boolean {
  let before = at - 1
  while (tokens[before]?.lower.endsWith('ly') || tokens[before]?.lower === 'not') before--
  return passive.has(tokens[before]?.lower ?? '')
}

/** "went on to criticise", "seems to think": the subject stands before the first verb. */
function infinitiveAt(place: Place, at: number, stance: Stances): Cue | null {
  const { tokens } = place.sentence
  let verb = at - 2
  if (tokens[verb]?.lower === 'on') verb--
  const word = tokens[at]
  if (!word || !stance.chains.has(tokens[verb]?.lower ?? '')) return null
  const subject = subjectBefore(place, verb)
  const isPhrase = stance.phrases.has(`${word.lower} ${tokens[at + 1]?.lower ?? ''}`)
  const last = isPhrase ? at + 1 : at
  return subject && { first: at, last, text: printed(tokens, at, last), kind: 'call', subject, side: 'left' }
}

/**
 * The cues of a sentence together with its verbs of thinking and wanting, in order. They are looked for here and not
 * with the cues because a quotation beside "hopes" or "opposes" is nearly always somebody else's.
 */
export function withStanceCues({ sentence, mentions, cues }: ReadSentence, lexicon: Lexicon): Cue[] {
  const { stance } = lexicon
  if (!stance) return withSources({ sentence, mentions, cues }, lexicon)
  const { tokens } = sentence
  const place: Place = { sentence, mentions, lexicon: withStances(lexicon) }
  const all: Cue[] = []
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const known = cues[next]
    if (known && known.first <= at) {
      all.push(withSubject(place, known, all))
      at = Math.max(at, known.last)
      next++
      continue
    }
    const token = tokens[at]
    if (token?.kind !== 'word' || token.capital || !stance.all.has(token.lower)) continue
    const cue = tokens[at - 1]?.lower === 'to' ? infinitiveAt(place, at, stance) : ownVerbAt(place, at, all)
    if (!cue?.subject || cue.side !== 'left') continue
    all.push({ ...cue, kind: cue.kind === 'participle' ? 'participle' : 'call' })
    at = cue.last
  }
  return all
}

/** How many words may stand between the preposition and the noun of a source: "nach bisher bekannten Angaben". */
const ADJECTIVES = 4

/** "Nach Polizeiangaben", "nach einem Bericht der Zeitung": a preposition that is "according to" only before such nouns. */
function withSources(read: ReadSentence, lexicon: Lexicon): Cue[] {
  const { sourceBefore } = lexicon.language
  if (!sourceBefore) return read.cues
  const { tokens } = read.sentence
  const found = tokens.flatMap((token, at) => {
    if (token.lower !== sourceBefore || read.cues.some(cue => cue.first <= at && at <= cue.last)) return []
    const subject = sourceAt(read, at, lexicon)
    return subject
      ? [
          {
            first: at,
            last: at,
            text: token.text,
            kind: 'according' as const,
            subject,
            side: 'right' as const
          }
        ]
      : []
  })
  return [...read.cues, ...found].sort((a, b) => a.first - b.first)
}

function sourceAt({ sentence }: ReadSentence, at: number, lexicon: Lexicon): Mention | null {
  const { tokens } = sentence
  let noun = at + 1
  while (noun <= at + ADJECTIVES && !isSourceNoun(tokens[noun], lexicon)) {
    if (tokens[noun]?.kind !== 'word' || tokens[noun]?.capital) return null
    noun++
  }
  if (noun > at + ADJECTIVES) return null
  let last = noun
  while (tokens[last + 1]?.kind === 'word' && belongs(tokens, last + 1, lexicon)) last++
  return {
    sentence,
    first: at + 1,
    last,
    kind: 'noun',
    text: printed(tokens, at + 1, last),
    gender: 'any',
    head: tokens[noun]?.lower ?? ''
  }
}

const isSourceNoun = (token: Token | undefined, lexicon: Lexicon) =>
  token?.capital === true && lexicon.sourceNouns.some(ending => token.lower.endsWith(ending))

/** What follows the noun is its genitive up to the verb: names, articles and what ties them. */
function belongs(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const word = tokens[at]
  if (!word || lexicon.finite.has(word.lower)) return false
  return (
    word.capital ||
    lexicon.determiners.has(word.lower) ||
    lexicon.linking.has(word.lower) ||
    (tokens[at + 1]?.capital === true && lexicon.determiners.has(tokens[at - 1]?.lower ?? ''))
  )
}
