/** The form of `expected.json`: what a careful human reader says of a fixture page, written from the page alone. */
import type { Genre, QuoteKind, SourceKind } from '../../src/article/model.ts'

export interface ExpectedQuote {
  /** What stands between the marks. */
  text: string
  kind: QuoteKind
  /** Null where the reader must name nobody. */
  speaker: string | null
  role?: string
  /** The verb; the phrase around it may be found as well: "warned" is met by "warned of". */
  cue?: string
  venue?: string
  via?: string
}

export interface ExpectedImage {
  url?: string
  caption?: string
  credit?: string
}

/** Every key that is present is compared; `quotes`, `keyPoints`, `sections` and `paragraphs` are complete and in order. */
export interface ExpectedValues {
  headline?: string
  kicker?: string
  standfirst?: string
  authors?: string[]
  publisher?: string
  agency?: string
  dateline?: string
  /** ISO 8601 as far as the page prints it: the day alone, or the time without offset, are met by anything they begin. */
  publishedAt?: string
  modifiedAt?: string
  canonicalUrl?: string
  language?: string
  direction?: 'ltr' | 'rtl'
  genre?: Genre
  keyPoints?: string[]
  keyPointsOrigin?: 'publisher' | 'picked'
  leadImage?: ExpectedImage
  /** Headings inside the text. */
  sections?: string[]
  /** The first five words of each paragraph, list item, block quotation and post of the text. */
  paragraphs?: string[]
  /** Direct and partial quotes. */
  quotes?: ExpectedQuote[]
  /** Stands between marks, or is said outside the article, and is no quotation of it. */
  notQuotes?: string[]
  /** Among the sources; an article before the name does not count. */
  sources?: { name: string; kind: SourceKind }[]
  /** Among the reported speech. */
  indirect?: { speaker: string | null; cue: string; contentStarts: string }[]
}

export type ExpectedField = keyof ExpectedValues

export interface Expected extends ExpectedValues {
  url: string
  kind: 'article' | 'not-article'
  /** From the project's root, where the page does not stand beside its expectations. */
  page?: string
  /** The page builds itself: run its own inline scripts. */
  runScripts?: boolean
  /** Fields that the page does not have: they must come out undefined or empty. */
  absent?: (ExpectedField | 'caption' | 'credit')[]
}

const KEYS: Record<keyof Expected, true> = {
  absent: true,
  agency: true,
  authors: true,
  canonicalUrl: true,
  dateline: true,
  direction: true,
  genre: true,
  headline: true,
  indirect: true,
  keyPoints: true,
  keyPointsOrigin: true,
  kicker: true,
  kind: true,
  language: true,
  leadImage: true,
  modifiedAt: true,
  notQuotes: true,
  page: true,
  paragraphs: true,
  publishedAt: true,
  publisher: true,
  quotes: true,
  runScripts: true,
  sections: true,
  sources: true,
  standfirst: true,
  url: true
}

/** @throws Error on a key that nothing would compare, and on a page without address or kind. */
export function expectedFrom(value: unknown, slug: string): Expected {
  const keys = Object.keys(value as Expected)
  const unknown = keys.filter(key => !(key in KEYS))
  if (unknown.length > 0) throw new Error(`${slug}/expected.json: nothing compares ${unknown.join(', ')}`)
  const expected = value as Expected
  if (!expected.url || !expected.kind) throw new Error(`${slug}/expected.json: needs "url" and "kind"`)
  return expected
}

/** What to do about a folder without expectations. */
export const HOW_TO_EXPECT =
  'has no expected.json. Read page.html as a careful person would and write beside it ' +
  '{"url": "https://…", "kind": "article" or "not-article", and what the page says}; ' +
  'tests/article/expected.ts lists the keys. Never paste what the program prints.'
