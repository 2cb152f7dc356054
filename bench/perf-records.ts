/** What the speed harness stores before it measures: highlights on its pages, and a library of made-up articles. */
import { type Anchor, SearchablePage } from '../src/anchor/index.ts'
import type { Article } from '../src/article/model.ts'
import { addressIdentity, articleIdentity, cleanAddress } from '../src/article/url.ts'
import { entryOf, marksOf, searchTextOf } from '../src/storage/entries.ts'
import { groupedBy } from '../src/storage/grouped.ts'
import {
  type Annotation,
  type ArticleRecord,
  type IndexEntry,
  SCHEMA,
  type SearchText
} from '../src/storage/model.ts'
import { bySaved } from '../src/storage/recent.ts'
import { encode, encodeAnnotations, encodeRecent, encodeShard, encodeTexts } from '../src/storage/records.ts'
import { shardOf } from '../src/storage/shards.ts'

/** A passage of a page, as the harness gives it. */
export interface Passage {
  exact: string
  prefix: string
  suffix: string
  start: number
  end: number
}

/** One in a block of text, with its place there. */
interface Target extends Passage {
  xpath: string
  startOffset: number
  endOffset: number
}

export interface MarkedPage {
  url: string
  title: string
  targets: Target[]
}

/** A made-up highlight; those with the same address are of one article. */
export interface FillerRecord extends Passage {
  url: string
  site: string
  title: string
  /** In milliseconds. */
  created: number
}

/**
 * The items to store.
 * @param documentOf the document of a page: the article's identity and anchors are those that Pressmark would give
 */
export function perfItems(
  pages: readonly MarkedPage[],
  filler: readonly FillerRecord[],
  documentOf: (page: MarkedPage) => Document
): Record<string, string> {
  const library = new Library()
  for (const page of pages) {
    const document = documentOf(page)
    const { id } = articleIdentity(document, page.url)
    const site = new URL(page.url).host
    library.add(
      id,
      page.url,
      page.title,
      site,
      page.targets,
      Date.UTC(2026, 0),
      anchorsIn(document, page.targets)
    )
  }
  for (const [url, records] of groupedBy(filler, ({ url }) => url)) {
    const [first] = records
    if (first) library.add(addressIdentity(url), url, first.title, first.site, records, first.created)
  }
  return library.items()
}

class Library {
  readonly #items: [string, string][] = []
  readonly #entries: IndexEntry[] = []
  readonly #texts = new Map<string, Record<string, SearchText>>()

  add(
    id: string,
    url: string,
    title: string,
    site: string,
    passages: readonly Passage[],
    time: number,
    anchors = passages.map(anchorOf)
  ) {
    const at = new Date(time).toISOString()
    const record: ArticleRecord = {
      schema: SCHEMA,
      type: 'article',
      article: articleWith(id, url, title, site, passages),
      retrieved: at,
      saved: at,
      updated: at,
      tags: [],
      note: ''
    }
    const annotations = passages.map((passage, n) => annotationOn(id, passage, anchors[n] as Anchor, n, at))
    const own = { annotations, unreadable: [], removed: [] }
    this.#items.push(encode(record), encodeAnnotations(id, new Map(annotations.map(each => [each.id, each]))))
    this.#entries.push(entryOf(record, marksOf(own)))
    const shard = shardOf(id)
    this.#texts.set(shard, { ...this.#texts.get(shard), [id]: searchTextOf(record, own) })
  }

  items(): Record<string, string> {
    const newest = bySaved(this.#entries)
    return Object.fromEntries([
      ...this.#items,
      ...[...groupedBy(this.#entries, ({ id }) => shardOf(id))].map(([shard, entries]) =>
        encodeShard(shard, entries)
      ),
      ...[...this.#texts].map(([shard, texts]) => encodeTexts(shard, texts)),
      encodeRecent({ entries: newest.slice(0, 20), isAll: newest.length <= 20 })
    ])
  }
}

/** Anchors for targets in a page, as if the reader had marked them there. */
function anchorsIn(document: Document, targets: readonly Target[]): Anchor[] {
  const searchable = new SearchablePage(document.body)
  return targets.map(({ xpath, startOffset, endOffset }) => {
    const block = document.evaluate(xpath, document, null, 9).singleNodeValue as Element
    const position = (offset: number): number => {
      const walker = document.createTreeWalker(block, 4)
      for (
        let rest = offset, node = walker.nextNode() as Text | null;
        node;
        node = walker.nextNode() as Text | null
      ) {
        if (rest <= node.length) return searchable.page.positionOf(node, rest)
        rest -= node.length
      }
      throw new RangeError(`${xpath} ends before ${offset}`)
    }
    return searchable.describe(position(startOffset), position(endOffset))
  })
}

const anchorOf = ({ exact, prefix, suffix, start, end }: Passage): Anchor => ({
  parts: [
    {
      quote: { type: 'TextQuoteSelector' as const, exact, prefix, suffix },
      position: { type: 'TextPositionSelector' as const, start, end }
    }
  ]
})

function annotationOn(
  articleId: string,
  { exact }: Passage,
  anchor: Anchor,
  n: number,
  at: string
): Annotation {
  return {
    schema: SCHEMA,
    type: 'annotation',
    id: `${articleId}${n.toString(16).padStart(16, '0')}`,
    articleId,
    anchor,
    exact,
    meaning: 'fact',
    note: '',
    tags: [],
    created: at,
    updated: at,
    // Today: the harness measures the painting, not the daily note that a highlight was seen.
    lastSeen: new Date().toISOString(),
    earlier: []
  }
}

function articleWith(
  id: string,
  url: string,
  title: string,
  site: string,
  passages: readonly Passage[]
): Article {
  const found = (value: string) => ({ value, from: { kind: 'page' as const, detail: 'made up' } })
  return {
    id,
    address: url,
    canonicalAddress: cleanAddress(url) ?? url,
    headline: found(title),
    authors: [],
    publisher: found(site),
    publisherDomain: site,
    direction: 'ltr',
    genre: 'news',
    keyPoints: [],
    blocks: passages.map(({ exact, start, end }) => ({
      kind: 'paragraph',
      text: exact,
      position: { type: 'TextPositionSelector', start, end },
      reason: 'made up'
    })),
    quotes: [],
    sources: [],
    topics: [],
    wordCount: passages.length * 22,
    reasons: [],
    limits: []
  }
}
