/** Blocks of an article in, who said what and what the piece rests on out. Strings only: no DOM. */
import type { QuoteKind, SourceKind, Speaker } from '../article/model.ts'

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
