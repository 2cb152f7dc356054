/** Blocks of an article in, who said what and what the piece rests on out. Strings only: no DOM. */
import type { QuoteKind, SourceKind, Speaker } from '../article/model.ts'
import { attribute, type Attribution, type ReadSentence, type Trail } from './attribute.ts'
import { cuesOf } from './cues.ts'
import { type Lexicon, lexiconFor } from './languages/index.ts'
import { mentionsOf } from './mentions.ts'
import { countCapitals, findNames } from './names.ts'
import { classify } from './not-quotes.ts'
import { type Register, registerOf } from './people.ts'
import { Discourse, speakerOf } from './resolve.ts'
import { findSpans } from './spans.ts'
import { type Sentence, sentencesOf, tokenize, type Token, type Unit } from './tokens.ts'

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
  const units = classify(findSpans(blocks), blocks, lexicon)
  const { read, discourse } = readSentences(blocks, units, context, lexicon)
  const quotes = quotesOf(blocks, units, read, discourse, lexicon)
  return { quotes, sources: [] }
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
  blocks.forEach((block, index) => add(block.text, index, units))
  const capitals = countCapitals(sentences)
  const runs = sentences.map(sentence => findNames(sentence, lexicon, capitals))
  const register: Register = registerOf(runs.flat(), [], lexicon)
  const discourse = new Discourse(register, lexicon)
  const read: ReadSentence[] = sentences.map((sentence, index) => {
    const mentions = mentionsOf(sentence, runs[index] ?? [], register, lexicon)
    return { sentence, mentions, cues: cuesOf(sentence, mentions, lexicon) }
  })
  return { read, discourse }
}

function quotesOf(blocks: TextBlock[], units: Unit[], read: ReadSentence[], discourse: Discourse, lexicon: Lexicon): FoundQuote[] {
  const quotes: FoundQuote[] = []
  const trail: Trail = { last: null }
  let utterance = 0
  read.forEach((here, index) => {
    const { sentence, mentions, cues } = here
    discourse.read(mentions, new Set(cues.flatMap(cue => cue.subject ?? [])))
    sentence.tokens.forEach((token, at) => {
      const unit = units[token.quote ?? -1]
      if (token.kind !== 'quote' || !unit || unit.span.outer.block !== sentence.block) return
      const given = attribute(read, index, at, trail, discourse, lexicon)
      const isShort = countWords(unit, blocks) < FEW_WORDS
      if (isShort && (!given || given.score < CLEAR)) return
      const clear = given && given.score >= POSSIBLE ? given : null
      if (!(clear && trail.last && clear.cue && clear.cue === trail.last.cue)) utterance++
      quotes.push(quoteOf(unit, blocks, sentence, at, clear, utterance, lexicon))
      if (clear) trail.last = { ...clear, block: unit.span.last.block, sentenceIndex: sentence.index }
    })
  })
  return quotes
}

const countWords = (unit: Unit, blocks: TextBlock[]) =>
  unit.span.spans.reduce((sum, span) => sum + (blocks[span.block]?.text.slice(span.start, span.end).split(' ').length ?? 0), 0)

function quoteOf(
  unit: Unit,
  blocks: TextBlock[],
  sentence: Sentence,
  at: number,
  given: Attribution | null,
  utterance: number,
  lexicon: Lexicon
): FoundQuote {
  const { spans } = unit.span
  const text = spans.map(span => blocks[span.block]?.text.slice(span.start, span.end) ?? '').join('\n')
  const bearing = given?.sentence ?? sentence
  const quote: FoundQuote = {
    text,
    kind: kindOf(sentence.tokens, at),
    spans,
    speaker: given?.mention ? speakerOf(given.mention, lexicon) : null,
    sentence: { block: bearing.block, start: bearing.start, end: bearing.end },
    utterance,
    reason: given?.reason ?? 'nobody named near it'
  }
  if (given?.cue) quote.cue = given.cue.text
  return quote
}

/** Direct where the quotation opens a sentence of its own: at the start, behind a colon, a comma or the verb. */
function kindOf(tokens: Token[], at: number): QuoteKind {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || /^\p{Ll}/u.test(token.text)) return 'partial'
  return !before || before.kind === 'quote' || /^[:,—–-]$/.test(before.text) ? 'direct' : 'partial'
}
