/** Blocks of an article in, who said what and what the piece rests on out. Strings only: no DOM. */
import type { QuoteKind, SourceKind, Speaker } from '../article/model.ts'
import { type Attribution, attribute, type ReadSentence, type Trail } from './attribute.ts'
import { findCaselessNames } from './caseless.ts'
import { type Cue, cuesOf } from './cues.ts'
import { type Reported, reportedIn } from './indirect.ts'
import { type Lexicon, lexiconFor } from './languages/index.ts'
import { type Mention, mentionsOf } from './mentions.ts'
import { countCapitals, findNames } from './names.ts'
import { classify } from './not-quotes.ts'
import { registerOf } from './people.ts'
import { Discourse, speakerOf } from './resolve.ts'
import { sourcesOf } from './sources.ts'
import { findSpans, type MarkedSpan } from './spans.ts'
import { type Sentence, sentencesOf, type Token, tokenize, type Unit } from './tokens.ts'
import { findUnmarked } from './unmarked.ts'
import { readUnspaced } from './unspaced.ts'
import { venueOf, viaOf } from './venue.ts'

/** A block of running text as the quotes layer sees it. `text` has white space folded to single spaces. */
export interface TextBlock {
  kind: 'heading' | 'paragraph' | 'list-item' | 'blockquote' | 'post' | 'pull-quote' | 'note'
  text: string
  /** Spans of links in `text`, with their addresses. */
  links?: { start: number; end: number; address: string }[]
  /** Spans set in bold at the start of a block: speaker labels of interviews. */
  lead?: { start: number; end: number }
  /** Of a post embedded from a platform: who posted it, as the embed prints it. */
  author?: string
  platform?: string
}

/** What the article says about itself and who helps to resolve names. */
export interface QuoteContext {
  /** BCP 47; only the primary subtag matters. */
  language: string | undefined
  headline: string
  standfirst: string | undefined
  publisher: string | undefined
  authors: string[]
}

/** A span of one block: indices into its `text`. */
export interface BlockSpan {
  block: number
  start: number
  end: number
}

export interface FoundQuote {
  text: string
  kind: QuoteKind
  /** One span a block; more than one where a quotation runs over paragraphs. */
  spans: BlockSpan[]
  speaker: Speaker | null
  cue?: string
  venue?: string
  via?: string
  /** Where the sentence that carries the attribution stands. */
  sentence: BlockSpan
  utterance: number
  reason: string
}

export interface FoundSource {
  name: string
  kind: SourceKind
  description?: string
  mentions: BlockSpan[]
  link?: string
}

/** A quotation of so few words needs a clear cue. */
const FEW_WORDS = 4
const CLEAR = 3
const SHORT = 4.5
const POSSIBLE = 1.5

/**
 * Reads who says what in an article and what the piece rests on.
 * @param blocks The running text in order.
 * @returns Quotations (also reported speech) and sources in text order; every text is verbatim in its blocks.
 */
export function readQuotes(
  blocks: TextBlock[],
  context: QuoteContext
): { quotes: FoundQuote[]; sources: FoundSource[] } {
  const lexicon = lexiconFor(context.language, blocks.map(block => block.text).join('\n'))
  const marked = findSpans(blocks)
  const spans = [...marked, ...findUnmarked(blocks, marked, lexicon)].sort(inOrder)
  const units = classify(withoutOverlap(spans), blocks, lexicon)
  if (lexicon.language.unspaced) return unspaced(blocks, units, lexicon)
  const { read, discourse } = readSentences(blocks, units, context, lexicon)
  const speaking: Mention[] = []
  const quotes = quotesOf(blocks, units, read, discourse, speaking, lexicon)
  return { quotes, sources: sourcesOf(read, speaking, blocks, lexicon) }
}

const inOrder = (a: MarkedSpan, b: MarkedSpan) =>
  a.outer.block - b.outer.block || a.outer.start - b.outer.start

/** Of spans that overlap the first is kept: what stands inside a quotation is part of it. */
function withoutOverlap(spans: MarkedSpan[]): MarkedSpan[] {
  const kept: MarkedSpan[] = []
  for (const span of spans) {
    const last = kept.at(-1)?.last
    if (
      !last ||
      last.block < span.outer.block ||
      (last.block === span.outer.block && last.end <= span.outer.start)
    )
      kept.push(span)
  }
  return kept
}

function unspaced(
  blocks: TextBlock[],
  units: Unit[],
  lexicon: Lexicon
): { quotes: FoundQuote[]; sources: FoundSource[] } {
  const quotes = readUnspaced(blocks, units, lexicon)
  const sources = new Map<string, FoundSource>()
  for (const { speaker, sentence } of quotes) {
    if (!speaker) continue
    const source = sources.get(speaker.name) ?? { name: speaker.name, kind: speaker.kind, mentions: [] }
    source.mentions.push(sentence)
    sources.set(speaker.name, source)
  }
  return { quotes, sources: [...sources.values()] }
}

function readSentences(blocks: TextBlock[], units: Unit[], context: QuoteContext, lexicon: Lexicon) {
  const sentences: Sentence[] = []
  const add = (text: string, block: number, own: Unit[]) => {
    for (const sentence of sentencesOf(tokenize(text, block, own, lexicon), block, lexicon)) {
      sentence.index = sentences.length
      sentences.push(sentence)
    }
  }
  add(context.headline, -2, [])
  add(context.standfirst ?? '', -1, [])
  blocks.forEach((block, index) => {
    add(block.text, index, units)
  })
  const capitals = countCapitals(sentences)
  const runs = lexicon.language.caseless
    ? findCaselessNames(sentences, lexicon)
    : sentences.map(sentence => findNames(sentence, lexicon, capitals))
  const register = registerOf(runs.flat(), [], lexicon)
  const read: ReadSentence[] = sentences.map((sentence, index) => {
    const mentions = mentionsOf(sentence, runs[index] ?? [], register, lexicon)
    return { sentence, mentions, cues: cuesOf(sentence, mentions, lexicon) }
  })
  const people = read.flatMap(({ mentions }) =>
    mentions.filter(({ kind, entity }) => kind === 'name' && entity?.kind === 'person')
  )
  return { read, discourse: new Discourse(lexicon, people) }
}

function quotesOf(
  blocks: TextBlock[],
  units: Unit[],
  read: ReadSentence[],
  discourse: Discourse,
  speaking: Mention[],
  lexicon: Lexicon
): FoundQuote[] {
  const quotes: FoundQuote[] = []
  const trail: Trail = { last: null }
  let utterance = 0
  read.forEach((here, index) => {
    const { sentence, mentions, cues } = here
    const used = new Set<Cue>()
    discourse.read(mentions, new Set(cues.flatMap(cue => cue.subject ?? [])))
    sentence.tokens.forEach((token, at) => {
      const unit = units[token.quote ?? -1]
      if (token.kind !== 'quote' || !unit || unit.span.outer.block !== sentence.block) return
      const given = attribute(read, index, at, trail, discourse, lexicon)
      if (given?.cue && given.score >= CLEAR) used.add(given.cue)
      const isShort = countWords(unit, blocks) < FEW_WORDS && unit.span.marks !== 'dash'
      if (isShort && (!given || given.score < SHORT)) return
      const clear = given && given.score >= POSSIBLE ? given : null
      if (!(clear?.cue && trail.last && clear.cue === trail.last.cue)) utterance++
      quotes.push(quoteOf(unit, blocks, here, at, clear, utterance, read, lexicon))
      if (clear?.mention) speaking.push(clear.mention)
      if (clear) trail.last = { ...clear, block: unit.span.last.block, sentenceIndex: sentence.index }
    })
    if (sentence.block < 0 || blocks[sentence.block]?.kind === 'heading') return
    for (const reported of reportedIn(here, used, lexicon)) {
      const quote = indirectOf(reported, here, blocks, ++utterance, lexicon)
      if (!quote) continue
      quotes.push(quote)
      if (reported.cue.subject) speaking.push(reported.cue.subject)
    }
  })
  return quotes
}

const countWords = (unit: Unit, blocks: TextBlock[]) =>
  unit.span.spans.reduce(
    (sum, span) => sum + (blocks[span.block]?.text.slice(span.start, span.end).split(' ').length ?? 0),
    0
  )

function quoteOf(
  unit: Unit,
  blocks: TextBlock[],
  here: ReadSentence,
  at: number,
  given: Attribution | null,
  utterance: number,
  read: ReadSentence[],
  lexicon: Lexicon
): FoundQuote {
  const { spans } = unit.span
  const { sentence } = here
  const bearing = given?.sentence ?? sentence
  const post = blocks[sentence.block]
  const speaker = given?.mention ? speakerOf(given.mention, lexicon, given.cue) : null
  const quote: FoundQuote = {
    text: spans.map(span => blocks[span.block]?.text.slice(span.start, span.end) ?? '').join('\n'),
    kind: kindOf(sentence.tokens, at, given?.cue ?? null),
    spans,
    speaker: post?.author ? { name: post.author, mention: post.author, kind: 'person' } : speaker,
    sentence: { block: bearing.block, start: bearing.start, end: bearing.end },
    utterance,
    reason: post?.author ? 'author of the post' : (given?.reason ?? 'nobody named near it')
  }
  const venue = post?.platform ?? (given && venueOf(read[bearing.index] ?? here, given, lexicon))
  const via = given && viaOf(read[bearing.index] ?? here, given)
  if (given?.cue) quote.cue = given.cue.text
  if (venue) quote.venue = venue
  if (via) quote.via = via
  return quote
}

/** Direct where the quotation opens a sentence of its own: at the start, behind a colon, a comma or the verb. */
function kindOf(tokens: Token[], at: number, cue: Cue | null): QuoteKind {
  const token = tokens[at]
  const before = tokens[at - 1]
  const isSplit =
    cue !== null &&
    cue.kind === 'say' &&
    tokens.slice(0, cue.first).some(other => other.kind === 'quote' && !/^\p{Ll}/u.test(other.text)) &&
    tokens[at - 1]?.text === ','
  if (!token || (/^\p{Ll}/u.test(token.text) && !isSplit)) return 'partial'
  return !before ||
    before.kind === 'quote' ||
    /^[:,—–-]$/.test(before.text) ||
    before === tokens[cue?.last ?? -1]
    ? 'direct'
    : 'partial'
}

function indirectOf(
  reported: Reported,
  here: ReadSentence,
  blocks: TextBlock[],
  utterance: number,
  lexicon: Lexicon
): FoundQuote | null {
  const { sentence } = here
  const { cue, first, last, reason } = reported
  const [from, to] = [sentence.tokens[first], sentence.tokens[last]]
  const text = blocks[sentence.block]?.text
  if (!from || !to || text === undefined || !cue.subject) return null
  const span = { block: sentence.block, start: from.start, end: to.end }
  const quote: FoundQuote = {
    text: text.slice(span.start, span.end),
    kind: 'indirect',
    spans: [span],
    speaker: speakerOf(cue.subject, lexicon, cue),
    cue: cue.text,
    sentence: { block: sentence.block, start: sentence.start, end: sentence.end },
    utterance,
    reason
  }
  const given: Attribution = { mention: cue.subject, cue, sentence, score: CLEAR, reason }
  const venue = venueOf(here, given, lexicon)
  const via = viaOf(here, given)
  if (venue) quote.venue = venue
  if (via) quote.via = via
  return quote
}
