/** The quotations and reported clauses of an analysed article, in text order, each with its speaker. */

import { beginsSmall } from '../article/letters.ts'
import type { QuoteKind, Speaker } from '../article/model.ts'
import type { Answers } from './answers.ts'
import { attribute, dropped } from './attribute.ts'
import type { Attribution, ReadSentence, Trail } from './candidates.ts'
import type { Cue } from './cue.ts'
import { type Reported, reportedIn } from './indirect.ts'
import type { Lexicon } from './languages/index.ts'
import type { Mention } from './mentions.ts'
import type { Entity } from './people.ts'
import type { BlockSpan, FoundQuote, TextBlock } from './read.ts'
import { type Voice, voiceOf } from './reported.ts'
import type { Discourse } from './resolve.ts'
import { speakerOf } from './speaker.ts'
import { withStanceCues } from './stances.ts'
import type { Token, Unit } from './tokens.ts'
import { labelled } from './turn-speakers.ts'
import { venueOf, viaOf } from './venue.ts'

/** An article as the steps before have read it. */
export interface Piece {
  blocks: TextBlock[]
  units: Unit[]
  read: ReadSentence[]
  lexicon: Lexicon
  discourse: Discourse
  /** Whose the turns behind "Q:" and "A:" are, where the article leaves no doubt. */
  sides: Record<'question' | 'answer', Speaker | null> & { answerer: Entity | undefined }
  answers: Answers | null
}

/** A quotation of fewer words needs a clearer cue: it is a term or a title more often than not. */
const FEW_WORDS = 4
/** With nobody near it to have said it, a quotation of so few words must at least end as speech does. */
const SOME_WORDS = 7
const CLEAR_FOR_FEW = 5
/** Where nouns have capitals a name has one too: what begins small was said sooner. */
const REPORTED_FOR_FEW = 4.1
/** What an attribution must score to name a speaker, and to be the cue's own words. */
const POSSIBLE = 1.5
const CLEAR = 3

/** A sentence of fewer tokens says too little. */
const LEAST_TOKENS = 5

/** A quotation at its place in a sentence. */
interface Standing {
  unit: Unit
  here: ReadSentence
  at: number
}

/**
 * All quotations of the piece.
 * @param speaking Filled with the mentions that speak, for the list of sources.
 */
export function collectQuotes(piece: Piece, speaking: Mention[]): FoundQuote[] {
  const { blocks, units, read, lexicon, discourse } = piece
  const quotes: FoundQuote[] = []
  const trail: Trail = { last: null, answers: piece.answers }
  const begun = new Map<Unit, { standing: Standing; given: Attribution | null }>()
  let utterance = 0
  const add = (quote: FoundQuote | null, mention: Mention | null | undefined) => {
    if (quote) quotes.push(quote)
    if (quote && mention) speaking.push(mention)
  }
  for (const [index, here] of read.entries()) {
    const { sentence, mentions, cues } = here
    const used = new Set<Cue>()
    discourse.read(mentions, new Set(cues.flatMap(cue => cue.subject ?? [])))
    for (const [at, token] of sentence.tokens.entries()) {
      const unit = token.kind === 'quote' ? units[token.quote ?? -1] : undefined
      if (!unit) continue
      if (unit.span.turn === 'answer' && piece.sides.answerer) discourse.hear(piece.sides.answerer, sentence)
      const first = begun.get(unit)
      const standing = first?.standing ?? { unit, here, at }
      const given = better(first?.given ?? null, attribute(read, index, at, trail, discourse, lexicon))
      if (given?.cue && given.score >= CLEAR) used.add(given.cue)
      begun.set(unit, { standing, given })
      if (unit.span.last.block !== sentence.block || !isQuotation(unit, given, piece)) continue
      const clear = given && given.score >= POSSIBLE ? given : null
      const goesOn = clear?.cue && trail.last && clear.cue === trail.last.cue
      if (!goesOn) utterance++
      add(quoteOf(piece, standing, clear, utterance), clear?.mention)
      if (clear) trail.last = { ...clear, block: sentence.block, sentenceIndex: sentence.index }
    }
    if (sentence.block < 0 || blocks[sentence.block]?.kind === 'heading') continue
    const quoting = new Set(cues.filter(cue => used.has(cue)).map(({ first }) => first))
    for (const reported of reportedIn({ ...here, cues: reporting(here, piece) }, quoting, lexicon))
      add(indirectOf(piece, here, reported, ++utterance), reported.cue.subject)
    const voice = voiceOf(read, index, lexicon)
    if (voice?.cue) add(goneOn(piece, here, voice, ++utterance), voice.mention)
  }
  return quotes.sort(inOrder)
}

/** The cues of a sentence; a verb without a subject has that of the last person, where the language allows. */
function reporting(here: ReadSentence, piece: Piece): Cue[] {
  const { discourse, lexicon } = piece
  const cues = withStanceCues(here, lexicon)
  if (!lexicon.language.dropsSubject) return cues
  return cues.map(cue =>
    cue.subject || cue.kind !== 'say'
      ? cue
      : { ...cue, subject: dropped(here.sentence, discourse, cue, lexicon) }
  )
}

/** A whole sentence of reported speech that goes on, unless a part of it is quoted. */
function goneOn(
  piece: Piece,
  here: ReadSentence,
  { mention, from }: Voice,
  utterance: number
): FoundQuote | null {
  const { tokens } = here.sentence
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last || tokens.length < LEAST_TOKENS || tokens.some(({ kind }) => kind === 'quote'))
    return null
  const spans = [{ block: here.sentence.block, start: first.start, end: last.end }]
  return {
    text: textOf(spans, piece.blocks),
    kind: 'indirect',
    spans,
    speaker: speakerOf(mention, piece.lexicon),
    sentence: spanOf(from),
    utterance,
    reason: 'reported speech goes on'
  }
}

const better = (a: Attribution | null, b: Attribution | null) => (a && (!b || a.score >= b.score) ? a : b)

function inOrder(a: FoundQuote, b: FoundQuote): number {
  const [one, other] = [a.spans[0], b.spans[0]]
  return one && other ? one.block - other.block || one.start - other.start : 0
}

/** Turns behind "Q:" and "A:" say nothing without the name of who answers; a pull quote that names nobody is the author's. */
function isQuotation({ span }: Unit, given: Attribution | null, { blocks, sides, lexicon }: Piece): boolean {
  if (span.turn && !sides.answer) return false
  if (span.isPart) return true
  if (span.loose && !(given && given.score >= POSSIBLE)) return false
  if (blocks[span.outer.block]?.kind === 'pull-quote' && given?.sentence.block !== span.outer.block)
    return false
  const text = textOf(span.spans, blocks)
  const words = text.split(/\s/).length
  const isVague = !given || (lexicon.oblique.size > 0 && !given.cue && given.score < CLEAR)
  if (isVague && span.marks !== 'dash' && words <= SOME_WORDS && !/[.,!?…]$/.test(text)) return false
  const needed = lexicon.language.capitalNouns && beginsSmall(text) ? REPORTED_FOR_FEW : CLEAR_FOR_FEW
  return words >= FEW_WORDS || span.marks === 'dash' || (given !== null && given.score >= needed)
}

const textOf = (spans: BlockSpan[], blocks: TextBlock[]) =>
  spans.map(span => blocks[span.block]?.text.slice(span.start, span.end) ?? '').join('\n')

function quoteOf(
  piece: Piece,
  { unit, here, at }: Standing,
  given: Attribution | null,
  utterance: number
): FoundQuote {
  const { blocks, read, lexicon } = piece
  const { spans } = unit.span
  const bearing = given && given.sentence.block >= 0 ? (read[given.sentence.index] ?? here) : here
  const post = blocks[here.sentence.block]
  const { turn, label } = unit.span
  const author = post?.author
  const named = given?.mention ? speakerOf(given.mention, lexicon) : null
  const speaker = turn ? piece.sides[turn] : label ? labelled(label, piece.read, lexicon) : named
  const quote: FoundQuote = {
    text: textOf(spans, blocks),
    kind: kindOf(here.sentence.tokens, at, given?.cue ?? null),
    spans,
    speaker: author ? { name: author, mention: author, kind: 'person' } : speaker,
    sentence: spanOf(bearing),
    utterance,
    reason: author ? 'author of the post' : turn ? `an interview's ${turn}` : reasonOf(given)
  }
  if (given) setPlace(quote, bearing, given, piece)
  if (given?.cue) quote.cue = given.cue.text
  if (post?.platform) quote.venue = post.platform
  return quote
}

function setPlace(quote: FoundQuote, bearing: ReadSentence, given: Attribution, piece: Piece): void {
  const venue = venueOf(bearing, given, piece.lexicon)
  const via = viaOf(bearing, given, piece.read, piece.lexicon)
  if (venue) quote.venue = venue
  if (via) quote.via = via
}

const reasonOf = (given: Attribution | null) => given?.reason ?? 'nobody named near it'

const spanOf = ({ sentence }: ReadSentence): BlockSpan => ({
  block: sentence.block,
  start: sentence.start,
  end: sentence.end
})

/** Direct where the quotation opens a sentence of its own: at the start, behind a colon, a comma or the verb. */
function kindOf(tokens: Token[], at: number, cue: Cue | null): QuoteKind {
  const token = tokens[at]
  const before = tokens[at - 1]
  const isSmall = token !== undefined && beginsSmall(token.text)
  if (!token || (isSmall && !goesOnBehind(tokens, at, cue))) return 'partial'
  const opens = !before || before.kind === 'quote' || /^[:,—–-]$/.test(before.text)
  return opens || before === tokens[cue?.last ?? -1] ? 'direct' : 'partial'
}

/** `“We sail,” she said, “at dawn.”`: the second part goes on with the first. */
const goesOnBehind = (tokens: Token[], at: number, cue: Cue | null) =>
  cue?.kind === 'say' &&
  tokens[at - 1]?.text === ',' &&
  tokens.slice(0, cue.first).some(other => other.kind === 'quote' && !beginsSmall(other.text))

function indirectOf(
  piece: Piece,
  here: ReadSentence,
  reported: Reported,
  utterance: number
): FoundQuote | null {
  const { sentence } = here
  const { cue, first, last, reason } = reported
  const [from, to] = [sentence.tokens[first], sentence.tokens[last]]
  if (!from || !to || !cue.subject) return null
  const spans = [{ block: sentence.block, start: from.start, end: to.end }]
  const quote: FoundQuote = {
    text: textOf(spans, piece.blocks),
    kind: 'indirect',
    spans,
    speaker: speakerOf(cue.subject, piece.lexicon),
    cue: cue.text,
    sentence: spanOf(here),
    utterance,
    reason
  }
  setPlace(quote, here, { mention: cue.subject, cue, sentence, score: CLEAR, reason }, piece)
  return quote
}
