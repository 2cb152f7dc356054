/**
 * What Pressmark knows about an article: plain data, safe to send between contexts and to store as JSON.
 * The words are those of journalism and of the W3C Web Annotation model. Times are ISO 8601 with the offset as printed,
 * languages BCP 47. Everything that a reader is shown as the article's own words is a substring of the page.
 */
import type { Anchor, TextPositionSelector } from '../anchor/selectors.ts'

/** Where a value was found; `detail` names the place in that source: `NewsArticle.headline`, `og:title`, `h1`. */
export interface Provenance {
  kind: 'structured-data' | 'meta' | 'page' | 'address'
  detail: string
}

/** A value with where it was found and, where it is printed on the page, its place. */
export interface Found<T> {
  value: T
  from: Provenance
  anchor?: Anchor
}

/** `wire` is news that an agency wrote: nobody else is named as its author. */
export type Genre =
  | 'news'
  | 'wire'
  | 'opinion'
  | 'analysis'
  | 'live-blog'
  | 'review'
  | 'interview'
  | 'press-release'

/** What a block of the page is. Only those of `BODY_KINDS` are the article's running text. */
export type BlockKind =
  | 'byline'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'blockquote'
  | 'post'
  | 'poster'
  | 'pull-quote'
  | 'caption'
  | 'credit'
  | 'note'
  | 'live-post'
  | 'headline'
  | 'summary'
  | 'table'
  | 'fact-box'
  | 'aside'
  | 'teaser'
  | 'related'
  | 'newsletter'
  | 'advertisement'
  | 'consent'
  | 'paywall'
  | 'bio'
  | 'share'
  | 'comment'
  | 'furniture'

/** The kinds of block that make up the article's text, in which quotes are looked for. */
export const BODY_KINDS: ReadonlySet<BlockKind> = new Set([
  'heading',
  'paragraph',
  'list-item',
  'blockquote',
  'post',
  'poster',
  'note'
])

/** A block of the article's text. */
export interface Block {
  kind: BlockKind
  /** White space folded to single spaces. */
  text: string
  position: TextPositionSelector
  /** Why it is taken for what it is, in a few words for who debugs a page. */
  reason: string
  /** Of a live blog's block: when it was posted, ISO 8601 or as printed. */
  time?: string
  /** Of a heading: the outline leads there. */
  anchor?: Anchor
}

export interface KeyPoint {
  text: string
  origin: 'publisher' | 'picked'
  /** For a picked sentence why it was picked; for the publisher's the label above the list, if any. */
  reason: string
  anchor: Anchor
}

export interface LeadImage {
  address: string
  alt?: string
  caption?: Found<string>
  credit?: Found<string>
  from: Provenance
}

export type QuoteKind = 'direct' | 'partial' | 'indirect'
export type SourceKind = 'person' | 'organisation' | 'publication' | 'document' | 'platform' | 'unnamed'

export interface Speaker {
  /** The fullest name the article gives, or the description where it gives none ("observers"). */
  name: string
  /** As printed at the quote: "he", "Calloway", "the paper". */
  mention: string
  kind: SourceKind
  /** As the article prints it: "head of the transport committee". */
  role?: string
}

/** Something somebody said, with the sentence that attributes it. */
export interface Quote {
  /** Without the quotation marks; of reported speech the reported clause. */
  text: string
  kind: QuoteKind
  /** Null rather than a guess. */
  speaker: Speaker | null
  /** The verb or phrase of saying, as printed: "declared", "according to". */
  cue?: string
  /** Where it was said: "Truth Social", "a statement". */
  venue?: string
  /** The outlet that this article reports it from. */
  via?: string
  /** The sentence that carries the attribution, verbatim. */
  sentence: string
  anchor: Anchor
  /** Parts of one utterance that the reporter split share a number. */
  utterance: number
  /** Why this speaker, for who debugs an attribution. */
  reason: string
}

/** Somebody or something that the piece rests on. */
export interface Source {
  name: string
  kind: SourceKind
  /** As printed: "a person familiar with the talks". */
  description?: string
  mentions: Anchor[]
  link?: string
}

export interface DetectionReason {
  code: DetectionCode
  /** True if it speaks for an article. */
  supports: boolean
  /** What was seen: the type, the selector, the count. */
  detail: string
}

export type DetectionCode =
  | 'article-markup'
  | 'other-markup'
  | 'prose'
  | 'too-little-text'
  | 'headline'
  | 'no-headline'
  | 'byline'
  | 'date'
  | 'front-page'
  | 'link-list'
  | 'address'
  | 'product'
  | 'forum'
  | 'video'
  | 'form'
  | 'asked-for'

export interface Article {
  /** Made from the canonical address: the same article at another address has the same id. */
  id: string
  address: string
  canonicalAddress: string
  headline: Found<string>
  kicker?: Found<string>
  standfirst?: Found<string>
  authors: Found<string>[]
  publisher?: Found<string>
  publisherDomain: string
  agency?: Found<string>
  dateline?: Found<string>
  published?: Found<string>
  modified?: Found<string>
  language?: Found<string>
  direction: 'ltr' | 'rtl'
  genre: Genre
  leadImage?: LeadImage
  keyPoints: KeyPoint[]
  /** The article's text in order: headings, paragraphs, list items, block quotations, posts, notes. */
  blocks: Block[]
  quotes: Quote[]
  sources: Source[]
  topics: string[]
  wordCount: number
  /** What spoke for and against taking the page for an article. */
  reasons: DetectionReason[]
  /** Why the summary is not of the whole article, in words for the reader: a cap that was hit, a paywall. */
  limits: string[]
}

/** What reading a page gives. A failure is a value with a reason, never an exception into the page. */
export type Reading =
  | { kind: 'article'; article: Article }
  | { kind: 'not-article'; reasons: DetectionReason[] }
  | { kind: 'failed'; message: string }
