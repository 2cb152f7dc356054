/** Records made of what other tools know. */
import type { TextPositionSelector, TextQuoteSelector } from '../anchor/selectors.ts'
import { hash64, siteDomain } from '../article/url.ts'
import { type Annotation, type ArticleRecord, SCHEMA } from '../storage/model.ts'

export interface StubParts {
  id: string
  address: string
  title: string
  tags?: string[]
  note?: string
  saved: string
}

/** An article of which no more is known than where it is: the reader opens the page to have it read. */
export function stubRecord({ id, address, title, tags = [], note = '', saved }: StubParts): ArticleRecord {
  const from = { kind: 'address' as const, detail: 'import' }
  return {
    schema: SCHEMA,
    type: 'article',
    article: {
      id,
      address,
      canonicalAddress: address,
      headline: { value: title || address, from },
      authors: [],
      publisherDomain: siteDomain(address),
      direction: 'ltr',
      genre: 'news',
      keyPoints: [],
      blocks: [],
      quotes: [],
      sources: [],
      topics: [],
      wordCount: 0,
      reasons: [],
      limits: ['Imported without its text: open the page and save it to have it here.']
    },
    retrieved: saved,
    saved,
    updated: saved,
    tags,
    note
  }
}

export interface AnnotationParts {
  /** The id that we gave it ourselves, where the file is one of ours. */
  id?: string
  /** What tells it from others in its tool: the same file imported twice adds nothing. */
  origin: string
  articleId: string
  quotes: { quote: TextQuoteSelector; position?: TextPositionSelector }[]
  meaning?: string
  note?: string
  tags?: string[]
  created: string
  updated?: string
}

/** A highlight made of what another tool wrote down. */
export function madeAnnotation(parts: AnnotationParts): Annotation {
  const {
    origin,
    id = hash64(origin) + hash64(`${origin} again`),
    articleId,
    quotes,
    meaning = 'fact',
    note = '',
    tags = [],
    created,
    updated = created
  } = parts
  return {
    schema: SCHEMA,
    type: 'annotation',
    id,
    articleId,
    anchor: {
      parts: quotes.map(({ quote, position }) => ({
        quote,
        position: position ?? { type: 'TextPositionSelector', start: 0, end: quote.exact.length }
      }))
    },
    exact: quotes.map(({ quote }) => quote.exact).join('\n'),
    meaning,
    note,
    tags,
    created,
    updated,
    lastSeen: updated,
    earlier: []
  }
}

/** A quote selector of words of which nothing around them is known. */
export const bareQuote = (exact: string): TextQuoteSelector => ({
  type: 'TextQuoteSelector',
  exact,
  prefix: '',
  suffix: ''
})
