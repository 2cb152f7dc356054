/** A made-up article and what a reader keeps of it, for tests of components and state. */
import type { Anchor } from '../../src/anchor/selectors.ts'
import type { Article, Found, Quote, Source, Speaker } from '../../src/article/model.ts'
import { NO_MARKS } from '../../src/storage/entries.ts'
import { type Annotation, type ArticleRecord, type IndexEntry, SCHEMA } from '../../src/storage/model.ts'

export function anchorOf(exact: string, start = 0, prefix = ''): Anchor {
  return {
    parts: [
      {
        quote: { type: 'TextQuoteSelector', exact, prefix, suffix: '' },
        position: { type: 'TextPositionSelector', start, end: start + exact.length }
      }
    ]
  }
}

export function found<T>(value: T, anchor?: Anchor): Found<T> {
  return { value, from: { kind: 'page', detail: 'h1' }, ...(anchor && { anchor }) }
}

export const ROWE: Speaker = { name: 'Imke Rowe', mention: 'Rowe', kind: 'person', role: 'harbour master' }
export const GAZETTE: Speaker = { name: 'Mole Gazette', mention: 'the paper', kind: 'publication' }

let utterances = 0

export function quote(text: string, speaker: Speaker | null, more: Partial<Quote> = {}): Quote {
  utterances += 1
  return {
    text,
    kind: 'direct',
    speaker,
    sentence: `“${text}” was heard at the quay.`,
    anchor: anchorOf(text, 1000 + utterances),
    utterance: utterances,
    reason: 'cue before the quotation',
    ...more
  }
}

export function source(name: string, kind: Source['kind'], mentions = 1): Source {
  return { name, kind, mentions: Array.from({ length: mentions }, (_, n) => anchorOf(name, n)) }
}

export function article(more: Partial<Article> = {}): Article {
  return {
    id: '0c5a11de00112233',
    address: 'https://tidewater.example/harbour/crane',
    canonicalAddress: 'https://tidewater.example/harbour/crane',
    headline: found('The old crane stays where it is', anchorOf('The old crane stays where it is', 10)),
    kicker: found('Harbour'),
    standfirst: found('The council voted late on Monday.'),
    authors: [found('Pia Lund'), found('Owen Achterberg')],
    publisher: found('Tidewater Herald'),
    publisherDomain: 'tidewater.example',
    published: found('2026-03-02T08:15:00Z'),
    language: found('en'),
    direction: 'ltr',
    genre: 'news',
    keyPoints: [
      {
        text: 'The crane is from 1911.',
        origin: 'publisher',
        reason: 'At a glance',
        anchor: anchorOf('The crane is from 1911.')
      }
    ],
    blocks: [
      {
        kind: 'heading',
        text: 'A vote after midnight',
        position: { type: 'TextPositionSelector', start: 400, end: 421 },
        anchor: anchorOf('A vote after midnight'),
        reason: 'h2'
      }
    ],
    quotes: [quote('It has outlived three councils.', ROWE, { cue: 'said' })],
    sources: [source('Imke Rowe', 'person', 3), source('Mole Gazette', 'publication')],
    topics: [],
    wordCount: 480,
    reasons: [],
    limits: [],
    ...more
  }
}

export function record(more: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    schema: SCHEMA,
    type: 'article',
    article: article(),
    retrieved: '2026-03-02T09:00:00Z',
    saved: '2026-03-02T09:00:00Z',
    updated: '2026-03-02T09:00:00Z',
    tags: [],
    note: '',
    ...more
  }
}

export function annotation(
  id: string,
  exact: string,
  start: number,
  more: Partial<Annotation> = {}
): Annotation {
  return {
    schema: SCHEMA,
    type: 'annotation',
    id,
    articleId: '0c5a11de00112233',
    anchor: anchorOf(exact, start),
    exact,
    meaning: 'fact',
    note: '',
    tags: [],
    created: '2026-03-02T09:30:00Z',
    updated: '2026-03-02T09:30:00Z',
    lastSeen: '2026-03-02T09:30:00Z',
    earlier: [],
    ...more
  }
}

export function entry(more: Partial<IndexEntry> = {}): IndexEntry {
  return {
    id: '0c5a11de00112233',
    address: 'https://tidewater.example/harbour/crane',
    headline: 'The old crane stays where it is',
    publisher: 'Tidewater Herald',
    published: '2026-03-02T08:15:00Z',
    saved: '2026-03-02T09:00:00Z',
    speakers: ['Imke Rowe'],
    authors: [],
    sources: {},
    tags: [],
    hasNote: false,
    fingerprint: '',
    ...NO_MARKS,
    ...more
  }
}
