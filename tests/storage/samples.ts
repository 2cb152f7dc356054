/** Made-up articles and annotations. */
import type { Article, Quote, SourceKind } from '../../src/article/model.ts'
import type { NewAnnotation } from '../../src/messages.ts'
import { NO_MARKS } from '../../src/storage/entries.ts'
import { type Annotation, type ArticleRecord, type IndexEntry, SCHEMA } from '../../src/storage/model.ts'
import { encodeAnnotations } from '../../src/storage/records.ts'

/** An id in a given shard, so that tests can choose who are neighbours. */
export const articleId = (n: number, shard = '3c') => shard + n.toString(16).padStart(14, '0')

const anchorOf = (exact: string) => ({
  parts: [
    {
      quote: { type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector' as const, start: 0, end: exact.length }
    }
  ]
})

/** A quote by a named speaker. */
export function quoteBy(name: string, kind: SourceKind = 'person'): Quote {
  return {
    text: 'The ferry will sail again on Monday',
    kind: 'direct',
    speaker: { name, mention: name, kind },
    cue: 'said',
    sentence: `“The ferry will sail again on Monday,” ${name} said.`,
    anchor: anchorOf('The ferry will sail again on Monday'),
    utterance: 0,
    reason: 'cue after the quotation'
  }
}

/** An article of the Harbour Courier, with what is given changed. */
export function sampleArticle(changes: Partial<Article> = {}): Article {
  const id = changes.id ?? articleId(1)
  return {
    id,
    address: `https://harbour-courier.example/${id}`,
    canonicalAddress: `https://harbour-courier.example/${id}`,
    headline: { value: 'Island ferry back after storm', from: { kind: 'page', detail: 'h1' } },
    authors: [],
    publisher: { value: 'Harbour Courier', from: { kind: 'meta', detail: 'og:site_name' } },
    publisherDomain: 'harbour-courier.example',
    published: {
      value: '2031-03-04T07:30:00+01:00',
      from: { kind: 'structured-data', detail: 'datePublished' }
    },
    direction: 'ltr',
    genre: 'news',
    keyPoints: [],
    blocks: [
      {
        kind: 'paragraph',
        text: '“The ferry will sail again on Monday,” Ines Okparo said.',
        position: { type: 'TextPositionSelector', start: 0, end: 56 },
        reason: 'p in article'
      }
    ],
    quotes: [quoteBy('Ines Okparo')],
    sources: [],
    topics: [],
    wordCount: 9,
    reasons: [],
    limits: [],
    ...changes
  }
}

export const withHeadline = (id: string, headline: string) =>
  sampleArticle({ id, headline: { value: headline, from: { kind: 'page', detail: 'h1' } } })

/** The record of a saved article, with what is given changed. */
export function sampleRecord(changes: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    schema: SCHEMA,
    type: 'article',
    article: sampleArticle(),
    retrieved: '2031-03-04T08:00:00.000Z',
    saved: '2031-03-04T08:00:00.000Z',
    updated: '2031-03-04T08:00:00.000Z',
    tags: ['ferries'],
    note: '',
    ...changes
  }
}

/** A highlight as a page proposes it. */
export function newAnnotation(id: string, changes: Partial<NewAnnotation> = {}): NewAnnotation {
  const exact = 'will sail again'
  return { id, anchor: anchorOf(exact), exact, meaning: 'claim', note: '', tags: [], ...changes }
}

/** A stored highlight. */
export function sampleAnnotation(changes: Partial<Annotation> = {}): Annotation {
  const at = '2031-03-04T08:05:00.000Z'
  return {
    schema: SCHEMA,
    type: 'annotation',
    articleId: articleId(1),
    ...newAnnotation('h1'),
    created: at,
    updated: at,
    lastSeen: at,
    earlier: [],
    ...changes
  }
}

/** The item under which annotations of one article stand. */
export function itemOf(...annotations: Annotation[]): [key: string, text: string] {
  const id = annotations[0]?.articleId ?? articleId(1)
  return encodeAnnotations(id, new Map(annotations.map(each => [each.id, each])))
}

export function sampleEntry(changes: Partial<IndexEntry> = {}): IndexEntry {
  return {
    id: articleId(1),
    address: 'https://harbour-courier.example/ferry',
    headline: 'Island ferry back after storm',
    publisher: 'Harbour Courier',
    saved: '2031-03-04T08:00:00.000Z',
    speakers: ['Ines Okparo'],
    authors: [],
    sources: {},
    tags: [],
    hasNote: false,
    fingerprint: '',
    ...NO_MARKS,
    ...changes
  }
}
