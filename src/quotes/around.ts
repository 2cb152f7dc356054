/** Attributions that the words right around a quotation suggest, where no verb of saying does. */
import { type Attribution, type ReadSentence, WEIGHT } from './candidates.ts'
import type { Cue } from './cue.ts'
import type { Lexicon } from './languages/index.ts'
import { PARTICLES } from './name-runs.ts'
import { subjectBefore } from './subject-before.ts'
import { subjectBehind } from './subject-behind.ts'
import type { Token } from './tokens.ts'

/** `"Ready?" Smith pressed.`: a verb in no list right behind the quotation and a name. */
export function fromNeighbour(here: ReadSentence, at: number, lexicon: Lexicon): Attribution[] {
  const { tokens } = here.sentence
  let start = at + 1
  while (start < at + 3 && /^[,–—-]$/.test(tokens[start]?.text ?? '')) start++
  const opener = tokens[start]
  const inverted =
    opener?.kind === 'word' &&
    !opener.capital &&
    !lexicon.pronouns.has(opener.lower) &&
    !isNoVerb(opener.lower, lexicon)
  const mention =
    here.mentions.find(
      mention => mention.kind !== 'noun' && mention.first === (inverted ? start + 1 : start)
    ) ?? describedBehind(here, start, lexicon)
  if (!mention && inverted && start === at + 2 && (lexicon.oblique.size > 0 || lexicon.language.romance))
    return fromUnlistedVerb(here, start, lexicon)
  const verb = inverted ? opener : tokens[(mention?.last ?? 0) + 1]
  if (!mention || verb?.kind !== 'word' || verb.capital || isNoVerb(verb.lower, lexicon)) return []
  if (inverted && mention.entity?.kind !== 'person') return []
  if (lexicon.separable.has(verb.lower)) return []
  const first = tokens.indexOf(verb)
  const isPlain = inverted
    ? isRomanceVerb(tokens, at, first, lexicon)
    : isPlainVerb(tokens, at, first, lexicon)
  const side = inverted ? 'right' : 'left'
  const cue: Cue = { first, last: first, text: verb.text, kind: 'say', subject: mention, side }
  return [
    {
      mention,
      cue,
      sentence: here.sentence,
      score: isPlain ? WEIGHT.plainNeighbour : WEIGHT.neighbour,
      reason: 'named right behind the quotation'
    }
  ]
}

/** Of a verb in the third person, whatever its tense. */
const ROMANCE_ENDING = /(?:[aeoàéêíòóûùâ]|ai?t|ent|an|am|em|[aeoi]no|[oei]u|it)$/

/** `«…», bufó Luis Verde`: a verb in no list between the comma and a person's name. */
const isRomanceVerb = (tokens: Token[], quote: number, verb: number, { language }: Lexicon) =>
  language.romance === true &&
  verb === quote + 2 &&
  tokens[quote + 1]?.text === ',' &&
  ROMANCE_ENDING.test(tokens[verb]?.lower ?? '')

/** `„…“, schimpfte der Lotse`: behind a quotation and a comma the verb's subject follows, whatever noun it is. */
function fromUnlistedVerb(here: ReadSentence, at: number, lexicon: Lexicon): Attribution[] {
  const verb = here.sentence.tokens[at]
  const ending = lexicon.language.romance ? ROMANCE_ENDING : /(?:te|ten|t)$/
  if (!verb || !ending.test(verb.lower) || lexicon.separable.has(verb.lower)) return []
  if (!lexicon.determiners.has(here.sentence.tokens[at + 1]?.lower ?? '')) return []
  const mention = subjectBehind({ sentence: here.sentence, mentions: here.mentions, lexicon }, at, false)
  if (!mention) return []
  const cue: Cue = { first: at, last: at, text: verb.text, kind: 'say', subject: mention, side: 'right' }
  const reason = 'named right behind the quotation'
  return [{ mention, cue, sentence: here.sentence, score: WEIGHT.verbBefore, reason }]
}

/** `"Ready," the young captain riffed`: a description in place of the name. */
function describedBehind({ sentence: { tokens }, mentions }: ReadSentence, start: number, lexicon: Lexicon) {
  if (!lexicon.language.fixedOrder || !lexicon.determiners.has(tokens[start]?.lower ?? '')) return undefined
  const mention = mentions.find(({ first }) => first >= start && first <= start + 2)
  const isPerson = mention?.entity?.kind === 'person' || mention?.noun === 'person'
  return isPerson ? mention : undefined
}

/** `"Ready?" Smith pressed.`: in English the quotation ends as speech does, and the verb is one by its ending. */
function isPlainVerb(tokens: Token[], quote: number, verb: number, lexicon: Lexicon): boolean {
  if (!lexicon.language.fixedOrder || !/[,?!]['’]?$/.test(tokens[quote]?.text ?? '')) return false
  return /(?:[^e]ed|[^s]s)$/.test(tokens[verb]?.lower ?? '')
}

/** `Holm: “No.”` and `Holm (“No.”)`: a name right before the quotation, where a sentence lists several. */
export function fromLabel(here: ReadSentence, at: number): Attribution[] {
  const { tokens } = here.sentence
  if (!/^[:(]$/.test(tokens[at - 1]?.text ?? '')) return []
  const mention = here.mentions.find(({ kind, last }) => kind === 'name' && last === at - 2)
  let first = mention?.first ?? 0
  while (first > 0 && PARTICLES.has(tokens[first - 1]?.lower ?? '')) first--
  const before = tokens[first - 1]
  const isFirst = mention !== undefined && first === 0
  const isListed = before?.text === ',' || before?.lower === 'und' || tokens[at - 1]?.text === '('
  if (mention?.entity?.kind !== 'person' || !(isFirst || isListed)) return []
  return [
    { mention, cue: null, sentence: here.sentence, score: WEIGHT.nameBefore, reason: 'named right before' }
  ]
}

/** `“We sail at dawn” — Vera Holm, harbour master` */
export function fromSignature(here: ReadSentence, at: number): Attribution[] {
  const { tokens } = here.sentence
  if (!/^[—–-]$/.test(tokens[at + 1]?.text ?? '')) return []
  const mention = here.mentions.find(({ kind, first }) => kind === 'name' && first === at + 2)
  const next = mention && tokens[mention.last + 1]
  if (!mention || (next && !/^[,.(]$/.test(next.text))) return []
  return [{ mention, cue: null, sentence: here.sentence, score: WEIGHT.signature, reason: 'signed by' }]
}

/** `Its author, Leo Moor, recommends "a dignified retirement"`: a verb in no list between a subject and the quotation. */
export function fromVerbBefore(here: ReadSentence, at: number, lexicon: Lexicon): Attribution[] {
  const { tokens } = here.sentence
  const isApart = /^[,:]$/.test(tokens[at - 1]?.text ?? '')
  const first = isApart ? at - 2 : at - 1
  const verb = tokens[first]
  if (lexicon.code !== 'en' || verb?.kind !== 'word' || verb.capital || isNoVerb(verb.lower, lexicon))
    return []
  if (isApart && !/[^e]ed$/.test(verb.lower)) return []
  if (!/(?:s|ed)$/.test(verb.lower) || /(?:ss|'s)$/.test(verb.lower)) return []
  const place = { sentence: here.sentence, mentions: here.mentions, lexicon }
  const mention = subjectBefore(place, first)
  if (mention?.entity?.kind !== 'person' && mention?.kind !== 'pronoun') return []
  const cue: Cue = {
    first,
    last: first,
    text: verb.text,
    kind: isApart ? 'say' : 'call',
    subject: mention,
    side: 'left'
  }
  return [
    {
      mention,
      cue,
      sentence: here.sentence,
      score: isApart ? WEIGHT.verbBeforeMark : WEIGHT.verbBefore,
      reason: `"${verb.text}" before the quotation`
    }
  ]
}

/** `«Una vergogna», il commento di Anna Riva`: a noun for what is said, behind the quotation, and whose it is. */
export function fromMessageBehind(here: ReadSentence, at: number, lexicon: Lexicon): Attribution[] {
  const { tokens } = here.sentence
  let article = /^[,:–—-]$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
  // "«…»: questo l'appello di Anna Riva", "«…», es la respuesta de Ana Roca"
  if (lexicon.articles.has(tokens[article + 1]?.lower ?? '') && isPointing(tokens[article], lexicon))
    article++
  const isMessage = lexicon.language.romance && lexicon.messages.has(tokens[article + 1]?.lower ?? '')
  if (!isMessage || !lexicon.articles.has(tokens[article]?.lower ?? '')) return []
  if (!lexicon.genitives.has(tokens[article + 2]?.lower ?? '')) return []
  const mention = here.mentions.find(
    ({ first, last }) => first >= article + 2 && first <= article + 4 && last > article + 2
  )
  if (!mention) return []
  return [
    {
      mention,
      cue: null,
      sentence: here.sentence,
      score: WEIGHT.plainNeighbour,
      reason: 'whose message it is'
    }
  ]
}

const isPointing = (token: Token | undefined, lexicon: Lexicon) =>
  token?.kind === 'word' &&
  (lexicon.determiners.has(token.lower) || /^(?:è|es|é|est|sono|son)$/.test(token.lower))

const isNoVerb = (word: string, lexicon: Lexicon) => lexicon.people.has(word) || isSmallWord(word, lexicon)

const isSmallWord = (word: string, lexicon: Lexicon) =>
  word === "'s" ||
  lexicon.common.has(word) ||
  lexicon.prepositions.has(word) ||
  lexicon.joints.has(word) ||
  lexicon.between.has(word)
