/** Blocks of an article in, who said what and what the piece rests on out. Strings only: no DOM. */
import type { QuoteKind, SourceKind, Speaker } from '../article/model.ts'
import { answersOf } from './answers.ts'
import { countCapitals } from './capitals.ts'
import { collectQuotes, type Piece } from './collect.ts'
import type { Cue } from './cue.ts'
import { cuesOf } from './cues.ts'
import { datelineEnd } from './datelines.ts'
import { nominative } from './inflection.ts'
import { answererOf } from './interview.ts'
import { type Lexicon, lexiconFor, ownReaderOf } from './languages/index.ts'
import type { Mention } from './mentions.ts'
import { mentionsOf } from './mentions.ts'
import { findNames } from './names.ts'
import { withoutNarration } from './narration-in-marks.ts'
import { classify } from './not-quotes.ts'
import { registerOf } from './people.ts'
import { repeatedBlocks } from './repeats.ts'
import { Discourse } from './resolve.ts'
import { sourcesOf } from './sources.ts'
import { findSpans, type MarkedSpan } from './spans.ts'
import { speakerOf } from './speaker.ts'
import { type Sentence, sentencesOf, tokenize, type Unit } from './tokens.ts'
import { findUnmarked } from './unmarked.ts'

export { lexiconOfTag } from './languages/index.ts'

/** A block of running text as the quotes layer sees it. `text` has white space folded to single spaces. */
export interface TextBlock {
  kind: 'heading' | 'paragraph' | 'list-item' | 'blockquote' | 'post' | 'pull-quote' | 'note'
  text: string
  /** Spans of links in `text`, with their addresses. */
  links?: { start: number; end: number; address: string }[]
  /** What is set in bold at the start of a block: speaker labels of interviews, and whole questions. */
  lead?: { start: number; end: number }
  /** True of a block that is bold as a whole: a question of an interview. */
  bold?: boolean
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

/** Headline and standfirst name people too; they come before the first block and hold no quotations. */
const HEADLINE = -2
const STANDFIRST = -1

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
  const parts = withoutNarration(marked, blocks, lexicon)
  const spans = [...parts, ...findUnmarked(blocks, marked, lexicon)].sort(inOrder)
  const repeated = repeatedBlocks(blocks)
  const once = withoutOverlap(spans).filter(span => !repeated.has(span.outer.block))
  const units = classify(once, blocks, lexicon)
  const own = ownReaderOf(lexicon)
  if (own) return own(blocks, units, context, lexicon)
  const piece = analyse(blocks, units, context, lexicon)
  const speaking: Mention[] = []
  const quotes = collectQuotes(piece, speaking)
  return { quotes, sources: sourcesOf(piece.read, speaking, blocks, lexicon) }
}

const inOrder = (a: MarkedSpan, b: MarkedSpan) =>
  a.outer.block - b.outer.block || a.outer.start - b.outer.start

/** Of spans that overlap the first is kept: what stands inside a quotation is part of it. */
function withoutOverlap(spans: MarkedSpan[]): MarkedSpan[] {
  const kept: MarkedSpan[] = []
  for (const span of spans) {
    const last = kept.at(-1)?.last
    const { block, start } = span.outer
    if (!last || last.block < block || (last.block === block && last.end <= start)) kept.push(span)
  }
  return kept
}

/** Sentences with their names, mentions and cues. */
function analyse(blocks: TextBlock[], units: Unit[], context: QuoteContext, lexicon: Lexicon): Piece {
  const sentences: Sentence[] = []
  const add = (text: string, block: number, own: Unit[]) => {
    for (const sentence of sentencesOf(tokenize(text, block, own, lexicon), block, lexicon))
      sentences.push({ ...sentence, index: sentences.length })
  }
  add(context.headline, HEADLINE, [])
  add(context.standfirst ?? '', STANDFIRST, [])
  blocks.forEach((block, index) => {
    add(block.text, index, units)
  })
  const capitals = countCapitals(sentences, lexicon)
  const isInDateline = ({ tokens, start, block }: Sentence, first: number) =>
    start === 0 && (tokens[first]?.start ?? 0) < datelineEnd(blocks[block]?.text ?? '')
  const runs = sentences.map(sentence =>
    findNames(sentence, lexicon, capitals).filter(({ from }) => !isInDateline(sentence, from))
  )
  const register = registerOf(runs.flat(), lexicon)
  const read = sentences.map((sentence, index) => {
    const mentions = mentionsOf(sentence, runs[index] ?? [], register, lexicon).filter(
      ({ first }) => !isInDateline(sentence, first)
    )
    return { sentence, mentions, cues: cuesOf(sentence, mentions, lexicon) }
  })
  for (const { cues } of read) for (const cue of cues) callByName(cue, lexicon)
  const people = read.flatMap(({ mentions }) =>
    mentions.filter(({ kind, entity }) => kind === 'name' && entity?.kind === 'person')
  )
  const discourse = new Discourse(lexicon, people)
  const sides = sidesOf(people, units, blocks, context, lexicon)
  const answers = answersOf(blocks, units, people, context.authors)
  return { blocks, units, read, lexicon, discourse, sides, answers }
}

/** "По словам Анны Гориной": one who is named but there is called by another form of the name. */
function callByName({ kind, subject }: Cue, lexicon: Lexicon): void {
  const entity = subject?.entity
  const isAsPrinted = entity !== undefined && subject?.text.endsWith(entity.name) === true
  if (kind === 'according' && entity?.kind === 'person' && entity.mentions.length === 1 && isAsPrinted)
    entity.name = nominative(entity.name, lexicon, true)
}

/** The only author asks; who is labelled so answers, or the only person named before the first turn, or whom a question addresses. */
function sidesOf(
  people: Mention[],
  units: Unit[],
  blocks: TextBlock[],
  { authors }: QuoteContext,
  lexicon: Lexicon
): Piece['sides'] {
  const [author, ...others] = authors
  const first = units.find(({ span }) => span.turn)?.span.outer.block
  const isAuthor = (mention: Mention) =>
    authors.some(name => name.endsWith(mention.entity?.words.at(-1) ?? name)) || isInterviewer(mention)
  const named = people.filter(mention => mention.sentence.block < (first ?? 0) && !isAuthor(mention))
  const isOne = new Set(named.map(({ entity }) => entity)).size === 1
  const label = answererOf(blocks, lexicon)
  const answers =
    people.find(({ entity }) => label !== undefined && entity?.name.endsWith(label)) ??
    (isOne
      ? named[0]
      : (named.find(({ entity }) => isAddressed(entity, people, blocks)) ?? inHeadline(named)))
  return {
    question: author && others.length === 0 ? { name: author, mention: author, kind: 'person' } : null,
    answer: answers ? speakerOf(answers, lexicon) : null,
    answerer: answers?.entity
  }
}

/** "Vera Holm: “I never left the port”": the only person whom the headline names. */
function inHeadline(named: Mention[]): Mention | undefined {
  const able = named.filter(({ sentence }) => sentence.block === HEADLINE)
  return new Set(able.map(({ entity }) => entity)).size === 1 ? able[0] : undefined
}

/** "Rozmawiał Jan Sowa": who has held the interview. */
const INTERVIEWED =
  /^(?:rozmawia(?:ł|ła|li)?|розмовля(?:в|ла)|спілкува(?:вся|лася|лась)|бесед(?:овал|овала|ував|увала)|разговаривала?)$/

const isInterviewer = ({ sentence: { tokens }, first }: Mention) =>
  INTERVIEWED.test(tokens[first - 1]?.lower ?? '')

/** "Анна, когда вы поняли …?" */
const isAddressed = (entity: Mention['entity'], people: Mention[], blocks: TextBlock[]) =>
  people.some(
    ({ entity: other, sentence }) =>
      other === entity && (blocks[sentence.block]?.text ?? '').trimEnd().endsWith('?')
  )
