/** What the index says of an article, and its words for search: made from records. */
import type { Source } from '../article/model.ts'
import { hash64 } from '../article/url.ts'
import { foldForSearch } from './fold-for-search.ts'
import type { Annotation, ArticleRecord, IndexEntry, Marks, SearchText } from './model.ts'

/** The entry of an article. */
export function entryOf(record: ArticleRecord, marks: Marks): IndexEntry {
  const { article } = record
  const speakers = article.quotes.flatMap(({ speaker }) =>
    speaker && speaker.kind !== 'unnamed' ? [speaker.name] : []
  )
  const { annotations, removed, meanings, markTags, notes } = marks
  return {
    id: article.id,
    address: article.address,
    headline: article.headline.value,
    publisher: article.publisher?.value ?? article.publisherDomain,
    ...(article.published && { published: article.published.value }),
    saved: record.saved,
    authors: [...new Set(article.authors.map(({ value }) => value))],
    ...(article.language && { language: article.language.value }),
    speakers: [...new Set(speakers)],
    sources: countKinds(article.sources),
    tags: record.tags,
    hasNote: record.note !== '',
    fingerprint: fingerprintOf(record),
    annotations,
    removed,
    meanings,
    markTags,
    notes,
    ...(record.deleted && { deleted: record.deleted })
  }
}

/** An article's annotations that are not deleted. */
export interface OwnAnnotations {
  /** Oldest first. */
  annotations: readonly Annotation[]
  /** Ids of those that this version cannot read: they stay listed, or they would be lost. */
  unreadable: readonly string[]
  /** Ids of removed ones. */
  removed: readonly string[]
}

function countKinds(sources: readonly Source[]): IndexEntry['sources'] {
  const counts: IndexEntry['sources'] = {}
  for (const { kind } of sources) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/** What an entry says of an article's annotations. */
export function marksOf({ annotations, unreadable, removed }: OwnAnnotations): Marks {
  return {
    annotations: [...annotations.map(({ id }) => id), ...unreadable],
    removed: [...removed],
    meanings: [...new Set(annotations.map(({ meaning }) => meaning))],
    markTags: [...new Set(annotations.flatMap(({ tags }) => tags))],
    notes: annotations.filter(({ note }) => note !== '').length
  }
}

export const NO_MARKS: Marks = { annotations: [], removed: [], meanings: [], markTags: [], notes: 0 }

/** An article's words for search. */
export function searchTextOf(record: ArticleRecord, { annotations }: OwnAnnotations): SearchText {
  return { body: bodyTextOf(record), own: ownTextOf(record, annotations) }
}

export function bodyTextOf({ article }: ArticleRecord): string {
  const { standfirst, keyPoints, blocks, leadImage } = article
  return joined([
    standfirst?.value,
    ...keyPoints.filter(({ origin }) => origin === 'publisher').map(({ text }) => text),
    ...blocks.map(({ text }) => text),
    leadImage?.caption?.value
  ])
}

/** Highlights stand in the text, unless the page had them outside of it, or has changed since. */
export function ownTextOf({ note }: ArticleRecord, annotations: readonly Annotation[]): string {
  return joined([note, ...annotations.flatMap(({ exact, note }) => [exact, note])])
}

/** Each on a line of its own, so that no phrase is found across two of them. */
const joined = (texts: readonly (string | undefined)[]): string =>
  texts.flatMap(text => (text ? [foldForSearch(text)] : [])).join('\n')

/** Letters that two articles must have in common from their beginning on to be taken for one. */
const TELLING = 400

function fingerprintOf({ article }: ArticleRecord): string {
  const text = article.blocks.map(({ text }) => foldForSearch(text).replace(/[^\p{L}\p{N}]/gu, '')).join('')
  return text.length >= TELLING ? hash64(text.slice(0, 2 * TELLING)) : ''
}
