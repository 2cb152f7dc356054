/**
 * Who said a quotation: every cue around it is a candidate, the best by score wins.
 * Recall against precision: a quotation of a few words without a clear cue is left out (it is a term or a scare
 * quote more often than not), a longer one is kept without a speaker.
 */
import type { Cue } from './cues.ts'
import type { Lexicon } from './languages/index.ts'
import type { Mention } from './mentions.ts'
import type { Entity } from './people.ts'
import { voiceOf } from './reported.ts'
import type { Discourse } from './resolve.ts'
import { isGenitive, subjectBefore } from './subjects.ts'
import type { Sentence } from './tokens.ts'

/** A sentence with what was found in it. */
export interface ReadSentence {
  sentence: Sentence
  mentions: Mention[]
  cues: Cue[]
}

/** Why and to whom a quotation goes. */
export interface Attribution {
  mention: Mention | null
  cue: Cue | null
  sentence: Sentence
  score: number
  reason: string
}

/** What the reading has come to when a quotation is reached. */
export interface Trail {
  /** The last quotation: its attribution and where it stood. */
  last: (Attribution & { block: number; sentenceIndex: number }) | null
}

const WEIGHT = {
  behind: 10,
  behindFar: 6,
  before: 9,
  beforeFar: 7.5,
  call: -1.5,
  unknownSubject: -2,
  anotherQuote: -3,
  leastBehind: 2.4,
  around: 4.2,
  neighbour: 3.6,
  verbBefore: 5,
  signature: 7,
  voice: 5.2,
  relay: 6,
  within: 2.5,
  perWordBehind: -0.45,
  perWordBefore: -0.22,
  colon: 7,
  colonBefore: 7,
  sameParagraph: 6,
  reportedBefore: 4.2,
  paragraphBefore: 3.4,
  subjectOnly: 2.2
}

/** The best attribution of the quotation at a token of a sentence. */
export function attribute(
  all: ReadSentence[],
  index: number,
  at: number,
  trail: Trail,
  discourse: Discourse,
  lexicon: Lexicon
): Attribution | null {
  const here = all[index]
  if (!here) return null
  const candidates = [
    ...fromCues(here, at, discourse, lexicon),
    ...fromNeighbour(here, at, lexicon),
    ...fromSignature(here, at),
    ...fromVoice(all, index, lexicon),
    ...fromVerbBefore(here, at, lexicon),
    ...fromColon(here, at, lexicon),
    ...fromBefore(all, index, at, trail, lexicon),
    ...fromSubject(here, at, lexicon)
  ]
  return candidates.reduce<Attribution | null>(
    (best, next) => (!best || next.score > best.score ? next : best),
    null
  )
}

function fromCues(here: ReadSentence, at: number, discourse: Discourse, lexicon: Lexicon): Attribution[] {
  const { tokens } = here.sentence
  const introducing =
    tokens[at - 1]?.text === ':' ? here.cues.findLast(cue => cue.kind === 'say' && cue.last < at) : undefined
  return here.cues.map(cue => {
    const first = cue.subject ? Math.min(cue.first, cue.subject.first) : cue.first
    const last = cue.subject && cue.side === 'right' ? Math.max(cue.last, cue.subject.last) : cue.last
    const isBehind = first > at
    const between = isBehind ? tokens.slice(at + 1, first) : tokens.slice(last + 1, at)
    const words = between.filter(token => token.kind === 'word').length
    const quotes = between.filter(token => token.kind === 'quote').length
    const adjacent = words === 0 && quotes === 0
    let score = isBehind
      ? adjacent
        ? WEIGHT.behind
        : WEIGHT.behindFar
      : adjacent
        ? WEIGHT.before
        : WEIGHT.beforeFar
    if (first < at && last > at) score = WEIGHT.around
    score += words * (isBehind ? WEIGHT.perWordBehind : WEIGHT.perWordBefore)
    score += quotes * (isBehind ? WEIGHT.anotherQuote : WEIGHT.anotherQuote / 6)
    if (cue === introducing) score = Math.max(score, WEIGHT.colon + 0.3)
    if (cue.kind === 'call') score += isBehind ? 3 * WEIGHT.call : WEIGHT.call / 3
    if (between.some(token => token.text === ';')) score -= 2
    if (isBehind) score = Math.max(score, WEIGHT.leastBehind)
    if (cue.subject) score -= doubt(cue.subject) * (isWithin(cue, here.cues, at) ? WEIGHT.within : 1)
    if (isRelay(cue, here.cues)) score -= WEIGHT.relay
    let mention = cue.subject
    if (!mention) {
      score += WEIGHT.unknownSubject
      mention = dropped(here.sentence, discourse, cue, lexicon)
    }
    const where = `${adjacent ? 'right ' : ''}${isBehind ? 'behind' : 'before'}`
    return { mention, cue, sentence: here.sentence, score, reason: `"${cue.text}" ${where} the quotation` }
  })
}

/** `Holm said …, according to the paper`: the outlet passes on what a person said. */
const isRelay = (cue: Cue, cues: Cue[]) =>
  cue.kind === 'according' &&
  cue.subject?.entity?.kind === 'publication' &&
  cues.some(other => other !== cue && other.kind !== 'according' && other.subject?.entity?.kind === 'person')

/** True of a cue inside what somebody is reported to have said: "Holm said the plan calls for …". */
const isWithin = (cue: Cue, cues: Cue[], quote: number) =>
  cue.first < quote &&
  cues.some(
    other => other.kind === 'say' && other.last < cue.first && other.subject?.entity?.kind === 'person'
  )

/** What is no person speaks less often. */
function doubt({ kind, entity, noun, gender }: Mention): number {
  if (entity) return entity.kind === 'place' ? 1.5 : entity.kind === 'person' ? 0 : 0.3
  if (kind === 'pronoun') return gender === 'n' ? 2 : 0
  return noun === 'document' ? 0.6 : noun === undefined ? 2 : 0.4
}

/** `"Ready?" Smith pressed.`: a verb in no list right behind the quotation and a name. */
function fromNeighbour(here: ReadSentence, at: number, lexicon: Lexicon): Attribution[] {
  const { tokens } = here.sentence
  let start = at + 1
  while (start < at + 3 && /^[,–—-]$/.test(tokens[start]?.text ?? '')) start++
  const opener = tokens[start]
  const inverted = opener?.kind === 'word' && !opener.capital && !isNoVerb(opener.lower, lexicon)
  const mention = here.mentions.find(
    mention => mention.kind !== 'noun' && mention.first === (inverted ? start + 1 : start)
  )
  const verb = inverted ? opener : tokens[(mention?.last ?? 0) + 1]
  if (!mention || verb?.kind !== 'word' || verb.capital || isNoVerb(verb.lower, lexicon)) return []
  if (inverted && mention.entity?.kind !== 'person') return []
  const first = tokens.indexOf(verb)
  const side = inverted ? 'right' : 'left'
  const cue: Cue = { first, last: first, text: verb.text, kind: 'say', subject: mention, side }
  return [
    {
      mention,
      cue,
      sentence: here.sentence,
      score: WEIGHT.neighbour,
      reason: 'named right behind the quotation'
    }
  ]
}

/** "Es sei „zu spät“.": in reported speech that goes on. */
function fromVoice(all: ReadSentence[], index: number, lexicon: Lexicon): Attribution[] {
  const voice = voiceOf(all, index, lexicon)
  if (!voice) return []
  const score = voice.cue ? WEIGHT.voice : WEIGHT.voice - 1
  return [
    {
      mention: voice.mention,
      cue: null,
      sentence: voice.from.sentence,
      score,
      reason: 'reported speech goes on'
    }
  ]
}

/** `“We sail at dawn” — Vera Holm, harbour master` */
function fromSignature(here: ReadSentence, at: number): Attribution[] {
  const { tokens } = here.sentence
  if (!/^[—–-]$/.test(tokens[at + 1]?.text ?? '')) return []
  const mention = here.mentions.find(({ kind, first }) => kind === 'name' && first === at + 2)
  const next = mention && tokens[mention.last + 1]
  if (!mention || (next && !/^[,.(]$/.test(next.text))) return []
  return [{ mention, cue: null, sentence: here.sentence, score: WEIGHT.signature, reason: 'signed by' }]
}

/** `Its author, Leo Moor, recommends "a dignified retirement"`: a verb in no list between a subject and the quotation. */
function fromVerbBefore(here: ReadSentence, at: number, lexicon: Lexicon): Attribution[] {
  const verb = here.sentence.tokens[at - 1]
  if (lexicon.code !== 'en' || verb?.kind !== 'word' || verb.capital || isNoVerb(verb.lower, lexicon))
    return []
  if (!/(?:s|ed)$/.test(verb.lower) || /(?:ss|'s)$/.test(verb.lower)) return []
  const place = { sentence: here.sentence, mentions: here.mentions, lexicon }
  const mention = subjectBefore(place, at - 1)
  if (mention?.entity?.kind !== 'person' && mention?.kind !== 'pronoun') return []
  const cue: Cue = {
    first: at - 1,
    last: at - 1,
    text: verb.text,
    kind: 'call',
    subject: mention,
    side: 'left'
  }
  return [
    {
      mention,
      cue,
      sentence: here.sentence,
      score: WEIGHT.verbBefore,
      reason: `"${verb.text}" before the quotation`
    }
  ]
}

const isNoVerb = (word: string, lexicon: Lexicon) => lexicon.people.has(word) || isSmallWord(word, lexicon)

const isSmallWord = (word: string, lexicon: Lexicon) =>
  word === "'s" ||
  lexicon.common.has(word) ||
  lexicon.prepositions.has(word) ||
  lexicon.joints.has(word) ||
  lexicon.between.has(word)

/** A verb without a subject means the person last spoken of. */
export function dropped(
  sentence: Sentence,
  discourse: Discourse,
  cue: Cue,
  lexicon: Lexicon
): Mention | null {
  const endings = Object.entries(lexicon.language.verbGender ?? {})
  const gender = endings.find(([ending]) => cue.text.endsWith(ending))?.[1]
  const entity = discourse.lastPerson(sentence.index, sentence.block, gender)
  return entity ? standIn(entity, sentence, cue.first) : null
}

function standIn(entity: Entity, sentence: Sentence, at: number): Mention {
  return { sentence, first: at, last: at, kind: 'name', text: entity.name, gender: entity.gender, entity }
}

/** `Smith was brief: "No."` */
function fromColon(here: ReadSentence, at: number, lexicon: Lexicon): Attribution[] {
  if (here.sentence.tokens[at - 1]?.text !== ':') return []
  const mention = leading(here.mentions, at, lexicon)
  return mention
    ? [
        {
          mention,
          cue: null,
          sentence: here.sentence,
          score: WEIGHT.colon,
          reason: 'subject of the sentence before the colon'
        }
      ]
    : []
}

/** The first mention of a sentence that can speak, a person before anything else. */
function leading(mentions: Mention[], before: number, lexicon: Lexicon): Mention | undefined {
  const able = mentions.filter(
    mention =>
      mention.last < before &&
      mention.entity?.kind !== 'place' &&
      (mention.gender !== 'p' || mention.first === 0) &&
      !(mention.kind === 'pronoun' && mention.gender === 'n' && lexicon.language.verbSecond)
  )
  const heads = able.filter(({ sentence, first }) => !isGenitive(sentence.tokens, first, lexicon))
  return heads.find(mention => mention.entity?.kind === 'person') ?? heads[0] ?? able[0]
}

function fromBefore(
  all: ReadSentence[],
  index: number,
  at: number,
  trail: Trail,
  lexicon: Lexicon
): Attribution[] {
  const here = all[index]
  if (!here) return []
  const { sentence } = here
  const found: Attribution[] = []
  const opens = sentence.tokens.slice(0, at).every(token => token.kind !== 'word')
  const { last } = trail
  const add = (from: Attribution, score: number, reason: string) => found.push({ ...from, score, reason })
  if (last && last.block === sentence.block && last.sentenceIndex !== sentence.index)
    add(last, opens ? WEIGHT.sameParagraph : WEIGHT.sameParagraph - 2.5, 'goes on from the quotation before')
  if (last && last.sentenceIndex === sentence.index)
    add(last, WEIGHT.sameParagraph - 1.2, 'same sentence as the quotation before')
  const before = all[index - 1]
  if (
    before &&
    (before.sentence.block === sentence.block || (opens && before.sentence.block >= sentence.block - 1))
  ) {
    const isNear = before.sentence.block === sentence.block
    const ends = before.sentence.tokens.at(-1)?.text === ':'
    const cue = before.cues.findLast(cue => cue.subject)
    const mention = cue?.subject ?? leading(before.mentions, before.sentence.tokens.length, lexicon)
    if (mention && (ends || (isNear && cue)))
      add(
        { mention, cue: ends ? (cue ?? null) : null, sentence: before.sentence, score: 0, reason: '' },
        ends ? WEIGHT.colonBefore : opens ? WEIGHT.reportedBefore : WEIGHT.reportedBefore - 1.5,
        ends ? 'announced by the sentence before' : 'speaker of the sentence before'
      )
    else if (mention && opens && isNear)
      add(
        { mention, cue: null, sentence: before.sentence, score: 0, reason: '' },
        WEIGHT.subjectOnly,
        'subject of the sentence before'
      )
  }
  if (last && opens && last.block < sentence.block && last.block >= sentence.block - 2)
    add(
      last,
      WEIGHT.paragraphBefore - (sentence.block - last.block) * 0.5,
      'goes on from the paragraph before'
    )
  return found
}

function fromSubject(here: ReadSentence, at: number, lexicon: Lexicon): Attribution[] {
  const mention = leading(here.mentions, at, lexicon)
  return mention
    ? [
        {
          mention,
          cue: null,
          sentence: here.sentence,
          score: WEIGHT.subjectOnly,
          reason: 'subject of the sentence'
        }
      ]
    : []
}
