/** The article's running text: the container that holds it, and what each block in it is. */
import { SHORTEST_NOTE, type TypedBlock, typeOf, type Verdict, zonesAround } from './block-types.ts'
import type { Container, PageBlocks, RawBlock } from './blocks.ts'
import { LONGEST_BLOCK, proseByContainer } from './blocks.ts'
import { cutSentence } from './cut.ts'
import type { Facts } from './facts.ts'
import { retypeInContext } from './in-context.ts'
import { findLivePosts } from './live-posts.ts'
import { type BlockKind, BODY_KINDS } from './model.ts'
import { hasClass, makeOf } from './run.ts'
import { OUTSIDE, ZONE } from './zones.ts'

export type { TypedBlock }

/** Where the article's text stands. */
export interface Main {
  /** Index of the headline's block, -1 if none is printed. */
  headline: number
  /** Index of the container that holds it, and the blocks [from, to) in it. */
  container: number
  from: number
  to: number
  /** Characters of prose in all of the page. */
  pageProse: number
}

export interface Body {
  /** The text, and what stands in it without being part of it: captions, pull quotes, bylines. */
  typed: TypedBlock[]
  /** Every block of the main container, in order: also what was left out, and why. */
  all: TypedBlock[]
  /** Characters of prose in the text. */
  prose: number
  /** What of the article is not in the text, in words for the reader. */
  limits: string[]
}

/** Text beyond this (UTF-16 units) is not read: forty times a long feature, read in well under a second. */
const MOST_TEXT = 400_000

/** Elements that are a block of text, not a place for several: on a short page one may hold most of the prose. */
const SINGLE_BLOCKS = new Set('p li blockquote h1 h2 h3 h4 h5 h6 figcaption dd'.split(' '))
/** A child that holds this share of its parent's prose holds the article. */
const DESCEND = 0.75

/** Chooses the main container; `headline` is the index of the headline's block or -1. */
export function findMain(content: PageBlocks, headline: number): Main {
  const { blocks, containers } = content
  const prose = proseByContainer(content, block => !(zonesAround(content, block) & OUTSIDE))
  const container = withRestOfText(content, mainContainer(containers, blocks, prose, headline), headline)
  const { from, to } = containers[container] as Container
  return {
    headline,
    container,
    from: headline >= from && headline < to ? headline + 1 : from,
    to,
    pageProse: prose[0] ?? 0
  }
}

/** Types the blocks of the main container; those in `taken`, by index, are known already. */
export function readBody(
  content: PageBlocks,
  main: Main,
  headline: string,
  taken: ReadonlyMap<number, Verdict>,
  facts: Facts
): Body {
  const all = leadIn(content, main, headline, taken)
  for (let index = main.from; index < main.to; index++) {
    const block = content.blocks[index] as RawBlock
    const type = taken.get(index) ?? typeOf(content, block, index, headline)
    all.push({ index, block, ...type })
  }
  all.push(...notesBelow(content, main, headline))
  retypeInContext(content, all, facts)
  findLivePosts(all, facts)
  const { text, limit } = upToMostText(all.filter(({ kind }) => KEPT.has(kind)))
  return {
    typed: text,
    all,
    limits: [limit, cutSentence(content, all, facts)].filter(sentence => sentence !== null),
    prose: text.reduce((sum, item) => sum + (item.kind === 'heading' ? 0 : item.block.prose), 0)
  }
}

/** Blocks between headline and main container that are looked at for prose. */
const LEAD_IN = 6
/** Blocks behind it, in the article's element, that are looked at for notes. */
const MOST_BELOW = 12

/** Paragraphs between the headline and the container of the text, where they are nothing else, and notes. */
function leadIn(
  content: PageBlocks,
  main: Main,
  headline: string,
  taken: ReadonlyMap<number, Verdict>
): TypedBlock[] {
  const found: TypedBlock[] = []
  if (main.headline < 0) return found
  // A standfirst that was found is what stands there.
  const isTaken = [...taken.keys()].some(index => index < main.from)
  for (let index = Math.max(main.headline + 1, main.from - LEAD_IN); index < main.from; index++) {
    const block = content.blocks[index] as RawBlock
    if (taken.has(index) || block.prose === 0) continue
    const { kind, reason } = typeOf(content, block, index, headline)
    if (kind === 'note') found.push({ index, block, kind, reason })
    else if (kind === 'paragraph' && !isTaken && block.linked === 0)
      found.push({ index, block, kind, reason: 'between headline and text' })
  }
  return found
}

/** Notes of the editors in the article's element, below the container of the text. */
function notesBelow(content: PageBlocks, main: Main, headline: string): TypedBlock[] {
  const { blocks, containers } = content
  let at = main.container
  while (at > 0 && !((containers[at]?.firm ?? 0) & ZONE.article)) at = containers[at]?.parent ?? 0
  const end = at > 0 ? Math.min(containers[at]?.to ?? 0, main.to + MOST_BELOW) : 0
  const found: TypedBlock[] = []
  for (let index = main.to; index < end; index++) {
    const block = blocks[index] as RawBlock
    if (block.text.length < SHORTEST_NOTE) continue
    const { kind, reason } = typeOf(content, block, index, headline)
    if (kind === 'note') found.push({ index, block, kind, reason })
  }
  return found
}

/** Kinds that are kept with the text. */
const KEPT: ReadonlySet<BlockKind> = new Set([...BODY_KINDS, 'byline', 'credit', 'pull-quote', 'caption'])

/** The blocks up to the longest text that is read, and what is not read, in words. */
function upToMostText(kept: TypedBlock[]): { text: TypedBlock[]; limit: string | null } {
  const text: TypedBlock[] = []
  let length = 0
  for (const item of kept) {
    if (length + item.block.text.length > MOST_TEXT)
      return { text, limit: `only the first ${inThousands(length)} characters are read` }
    length += item.block.text.length
    text.push(item)
  }
  const isCut = text.some(({ block }) => block.end - block.start >= LONGEST_BLOCK)
  return {
    text,
    limit: isCut ? `only the first ${inThousands(LONGEST_BLOCK)} characters of a paragraph are read` : null
  }
}

/** "400,000": the browser's own way of saying so costs milliseconds the first time. */
const inThousands = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** Containers above the fullest that are looked at for more of its text. */
const MOST_LEVELS = 4

/**
 * The container around the fullest one, if paragraphs of the same make stand in it too: ads and "read on" buttons cut
 * texts into pieces, and the largest piece is not the text.
 */
function withRestOfText(content: PageBlocks, fullest: number, headline: number): number {
  const { blocks, containers } = content
  const { from, to } = containers[fullest] as Container
  const isText = (block: RawBlock) => !(zonesAround(content, block) & OUTSIDE) && block.prose > 0
  const own = commonest(blocks.slice(from, to).filter(isText), block => makeOf(content, block).own)
  if (!own) return fullest
  let widest = fullest
  for (let at = fullest, level = 0; level < MOST_LEVELS && at > 0; level++) {
    if ((containers[at] as Container).firm & ZONE.article) break
    at = containers[at]?.parent ?? 0
    const around = containers[at] as Container
    // Paragraphs without a class are of no make: only what is named the body holds more of this text.
    if (!hasClass(own) && !((around.firm | around.loose) & ZONE.body)) continue
    const rest = [...blocks.slice(Math.max(around.from, headline + 1), from), ...blocks.slice(to, around.to)]
    if (rest.some(block => isText(block) && makeOf(content, block).own === own)) widest = at
  }
  return widest
}

function commonest(blocks: RawBlock[], of: (block: RawBlock) => string): string | undefined {
  const counts = new Map<string, number>()
  for (const block of blocks) counts.set(of(block), (counts.get(of(block)) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

function mainContainer(
  containers: Container[],
  blocks: RawBlock[],
  prose: number[],
  headline: number
): number {
  // Of each container's children the one with the most prose.
  const fullest = new Map<number, number>()
  for (const [index, { parent }] of containers.entries()) {
    if ((prose[index] ?? 0) > (prose[fullest.get(parent) ?? -1] ?? 0)) fullest.set(parent, index)
  }
  const proseOf = (index: number) => prose[index] ?? 0
  let current = 0
  // Of several articles on a page (endless scrolling, cards) the one with the headline is meant.
  for (let at = blocks[headline]?.container ?? -1; at >= 0; at = containers[at]?.parent ?? -1) {
    const isArticle = ((containers[at] as Container).firm & ZONE.article) !== 0
    if (isArticle && proseOf(at) > Math.max(500, 0.2 * proseOf(0))) {
      current = at
      break
    }
  }
  for (;;) {
    const inner = fullest.get(current)
    if (inner === undefined || proseOf(inner) < DESCEND * proseOf(current)) return current
    if (SINGLE_BLOCKS.has(containers[inner]?.tag ?? '')) return current
    current = inner
  }
}
