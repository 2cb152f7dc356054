/** Records made of what other tools know. */
import type { TextPositionSelector, TextQuoteSelector } from '../anchor/selectors.ts'
import { stubArticle } from '../article/stub.ts'
import { hash64 } from '../article/url.ts'
import { type Annotation, type ArticleRecord, SCHEMA } from '../storage/model.ts'

export interface StubParts {
  id: string
  address: string
  title: string
  tags?: string[]
  note?: string
  saved: string
}

/** A record of an article that is known from a list only. */
export function stubRecord({ id, address, title, tags = [], note = '', saved }: StubParts): ArticleRecord {
  return {
    schema: SCHEMA,
    type: 'article',
    article: stubArticle({ id, address, title, why: 'imported' }),
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
