/** A library of made-up articles with highlights, as it would stand in storage: for measuring, and to look at. */

import type { Article, Quote, SourceKind } from '../src/article/model.ts'
import { addressIdentity } from '../src/article/url.ts'
import { entryOf, marksOf, searchTextOf } from '../src/storage/entries.ts'
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

const OUTLETS =
  'Harbour Courier|Kestrel Gazette|Meridian Ledger|Tidewater Herald|Müggel-Bote|La Vigie|Gazeta Nadmorska|Lantern Post|Orrin Valley News|Saltmarsh Weekly'.split(
    '|'
  )
const FIRST =
  'Ida Jonah Priya Søren Agnes Colm Marit Paulina Henrik Nadia Ole Ines Łucja Émile Rosa Tomas'.split(' ')
const LAST =
  'Holm Frisk Lund Brådland Tarrant Reyes Vestergaard Wirth Aalto Brunner Sunde Okparo Nowak Garnier Alva Quill'.split(
    ' '
  )
const ROLES = [
  'head of the harbour office',
  'mayor of Lindholt',
  'spokeswoman for the ferry company',
  'engineer'
]
const TAGS = 'ferries storm council budget harbour schools housing energy elections rail'.split(' ')
const MEANINGS = ['fact', 'claim', 'quote', 'question', 'background']
const KINDS: SourceKind[] = ['person', 'organisation', 'publication', 'document', 'platform', 'unnamed']
const WORDS =
  'the a of and to in that was for with on by from its after before council harbour ferry town engineers repair plan cost million winter storm quay gates barrier report published residents meeting decided asked school roof bridge tram line budget vote minister office inspection delay contract signed water level rose evening morning crews boats islands timetable passengers company shares workers union talks agreement court ruling hospital clinic nurses survey census figures quarter exports factory orders'.split(
    ' '
  )

/** Mulberry32: small, fast, and the same numbers everywhere. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export interface GeneratedLibrary {
  /** What to store, in batches. */
  batches: Record<string, string>[]
  articles: number
  annotations: number
}

/**
 * @param count of articles; each third has nine highlights, so that there are three times as many in all
 * @param now the newest was saved on that day, the others in the two years before
 */
export function generateLibrary(count: number, now = new Date()): GeneratedLibrary {
  const next = random(20261126)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const index = new Map<string, IndexEntry[]>()
  const texts = new Map<string, Record<string, SearchText>>()
  const newest: IndexEntry[] = []
  const items: [string, string][] = []
  let annotationCount = 0

  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(next() * 14) }, () => pick(WORDS))
    const [first = ''] = words
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${words.slice(1).join(' ')}.`
  }
  for (let n = 0; n < count; n++) {
    const saved = new Date(now.getTime() - (n / count) * 730 * 24 * 3_600_000 - n * 1000).toISOString()
    const outlet = pick(OUTLETS)
    const domain = `${outlet.toLowerCase().replace(/[^a-z]+/g, '-')}.example`
    const address = `https://${domain}/${saved.slice(0, 10).replaceAll('-', '/')}/story-${n}`
    const paragraphs = Array.from({ length: 14 }, () => `${sentence()} ${sentence()} ${sentence()}`)
    const names = Array.from({ length: 3 }, () => `${pick(FIRST)} ${pick(LAST)}`)
    let at = 0
    const blocks = paragraphs.map(text => {
      const start = at
      at += text.length + 1
      return {
        kind: 'paragraph' as const,
        text,
        position: { type: 'TextPositionSelector' as const, start, end: start + text.length },
        reason: 'p in article'
      }
    })
    const anchorAt = (block: number, exact: string) => ({
      parts: [
        {
          quote: { type: 'TextQuoteSelector' as const, exact, prefix: '\n', suffix: ' ' },
          position: {
            type: 'TextPositionSelector' as const,
            start: blocks[block]?.position.start ?? 0,
            end: (blocks[block]?.position.start ?? 0) + exact.length
          }
        }
      ]
    })
    const opening = (block: number) => (paragraphs[block] ?? '').slice(0, 60 + Math.floor(next() * 60)).trim()
    const quotes = names.map((name, k): Quote => {
      const text = opening(k + 1)
      return {
        text,
        kind: 'direct',
        speaker: { name, mention: name, kind: 'person', role: pick(ROLES) },
        cue: 'said',
        sentence: `“${text},” ${name} said.`,
        anchor: anchorAt(k + 1, text),
        utterance: k,
        reason: 'cue after the quotation'
      }
    })
    const found = (value: string) => ({ value, from: { kind: 'page' as const, detail: 'made up' } })
    const article: Article = {
      id: addressIdentity(address),
      address,
      canonicalAddress: address,
      headline: found(`${sentence().slice(0, 70).trim()} ${n}`),
      standfirst: found(sentence()),
      authors: [found(`${pick(FIRST)} ${pick(LAST)}`)],
      publisher: found(outlet),
      publisherDomain: domain,
      published: found(saved),
      language: found(pick(['en', 'en', 'en', 'de', 'fr'])),
      direction: 'ltr',
      genre: 'news',
      keyPoints: [0, 4].map(k => ({
        text: opening(k),
        origin: 'picked' as const,
        reason: 'opens the text',
        anchor: anchorAt(k, opening(k))
      })),
      blocks,
      quotes,
      sources: names.map(name => ({ name, kind: pick(KINDS), mentions: [anchorAt(1, name)] })),
      topics: [],
      wordCount: paragraphs.join(' ').split(' ').length,
      reasons: [],
      limits: []
    }
    const record: ArticleRecord = {
      schema: SCHEMA,
      type: 'article',
      article,
      retrieved: saved,
      saved,
      updated: saved,
      tags: next() < 0.6 ? [...new Set([pick(TAGS), pick(TAGS)])] : [],
      note: next() < 0.1 ? sentence() : ''
    }
    const annotations = Array.from({ length: n % 3 === 0 ? 9 : 0 }, (_, k): Annotation => {
      const exact = opening(k)
      return {
        schema: SCHEMA,
        type: 'annotation',
        id: `${article.id}${k.toString(16).padStart(16, '0')}`,
        articleId: article.id,
        anchor: anchorAt(k, exact),
        exact,
        meaning: pick(MEANINGS),
        note: next() < 0.3 ? sentence() : '',
        tags: [],
        created: new Date(Date.parse(saved) + k * 1000).toISOString(),
        updated: saved,
        lastSeen: saved,
        earlier: []
      }
    })
    annotationCount += annotations.length
    const own = { annotations, unreadable: [], removed: [] }
    const entry = entryOf(record, marksOf(own))
    const shard = shardOf(article.id)
    index.set(shard, [...(index.get(shard) ?? []), entry])
    texts.set(shard, { ...texts.get(shard), [article.id]: searchTextOf(record, own) })
    if (newest.length < 20) newest.push(entry)
    items.push(
      encode(record),
      ...(annotations.length > 0
        ? [encodeAnnotations(article.id, new Map(annotations.map(each => [each.id, each])))]
        : [])
    )
  }
  for (const [shard, entries] of index) items.push(encodeShard(shard, entries))
  for (const [shard, own] of texts) items.push(encodeTexts(shard, own))
  items.push(encodeRecent({ entries: bySaved(newest), isAll: count <= 20 }))
  const batches: Record<string, string>[] = []
  for (let start = 0; start < items.length; start += 800)
    batches.push(Object.fromEntries(items.slice(start, start + 800)))
  return { batches, articles: count, annotations: annotationCount }
}
