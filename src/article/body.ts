/** The article's running text: the container that holds it, and what each block in it is. */
import type { Container, PageBlocks, RawBlock } from './blocks.ts'
import { LONGEST_BLOCK, proseByContainer } from './blocks.ts'
import { bare } from './candidates.ts'
import type { BlockKind } from './model.ts'
import { beginsWith } from './phrases.ts'
import { OUTSIDE, ZONE } from './zones.ts'

export interface TypedBlock {
  index: number
  block: RawBlock
  kind: BlockKind
  reason: string
}

/** Where the article's text stands. */
export interface Main {
  /** Index of the container that holds it, and the blocks [from, to) in it. */
  container: number
  from: number
  to: number
  /** Characters of prose in all of the page. */
  pageProse: number
}

export interface Body {
  typed: TypedBlock[]
  /** Characters of prose in the text. */
  prose: number
  /** True if the text was longer than is read. */
  isCut: boolean
}

/** Text beyond this (UTF-16 units) is not read: forty times a long feature, read in well under a second. */
export const MOST_TEXT = 400_000

/** Elements that are a block of text, not a place for several: on a short page one may hold most of the prose. */
const SINGLE_BLOCKS = new Set('p li blockquote h1 h2 h3 h4 h5 h6 figcaption dd'.split(' '))
/** A child that holds this share of its parent's prose holds the article. */
const DESCEND = 0.75

/** "Read also: …" and its like: another story's headline in the middle of this one. */
const readAlso = beginsWith(
  'read also|read more|read next|read full|read on|also read|see also|more on this|related|watch|' +
    "listen|don't miss|in pictures|lesen sie|lies auch|mehr zum thema|mehr dazu|auch interessant|" +
    'siehe auch|à lire|lire aussi|lire également|voir aussi|lea también|lee también|leer también|' +
    'te puede interesar|más información|ver también|leggi anche|leggi pure|per approfondire|czytaj|' +
    'zobacz|przeczytaj|polecamy|lees ook|lees verder|läs också|läs mer|läs även|les også|læs også|' +
    'читайте|смотрите|дивіться|leia também|leia mais|veja também|saiba mais|اقرأ|関連記事|もっと読む|관련기사|' +
    '관련 기사|ayrıca okuyun|follow us|sign up|subscribe|click here|download the|download our|share this|' +
    'advertisement|anzeige|publicité|publicidad|pubblicità|reklama|annons|реклама|إعلان'
)
/** What the publisher says of the text itself: corrections, updates, who contributed, copyright. */
const NOTE =
  /^(?:\(?(?:correction|clarification|editor[’']s note|editors[’'] note)\b|this (?:article|story|report|piece) (?:was|has been|is being) |(?:an earlier|a previous) version of |copyright \d|©|\p{Lu}[\p{L} ]{2,30} (?:writers?|reporters?|journalists?|correspondents?) .{5,120} contributed to this|(?:additional )?reporting by |(?:anm(?:erkung)?\. ?(?:d\.|der) red|korrektur|transparenzhinweis|hinweis der redaktion|in einer früheren version)|(?:rectificatif|note de la rédaction|mise à jour)|(?:corrección|fe de errores)|(?:errata|rettifica)|(?:sprostowanie|erratum)|(?:rättelse|rectificatie|rettelse))/iu
/** "— Name (@handle) Date": the last line of an embedded post. */
export const POSTED_BY = /^[—–-]\s*(.{1,80}?)\s*\(@[\w.@-]{1,60}\)/u
export const POSTER = 'who posted it'
const LETTER = /\p{L}/u
const ENDS_SENTENCE = /[.!?…。！？؟:;][)\]"'”’»“]*$|[”"»」]$/u
const POST_OUTSIDE = OUTSIDE & ~ZONE.aside

/** Chooses the main container; `headline` is the index of the headline's block or -1. */
export function findMain(content: PageBlocks, headline: number): Main {
  const { blocks, containers } = content
  const prose = proseByContainer(content, block => !(block.zones & OUTSIDE))
  const container = mainContainer(containers, blocks, prose, headline)
  const { from, to } = containers[container] as Container
  return {
    container,
    from: headline >= from && headline < to ? headline + 1 : from,
    to,
    pageProse: prose[0] ?? 0
  }
}

/** Types the blocks of the main container; those in `taken` are something else already. */
export function readBody(
  content: PageBlocks,
  main: Main,
  headline: string,
  taken: ReadonlySet<number>
): Body {
  const seen = new Set<string>()
  const typed: TypedBlock[] = []
  let length = 0
  let isCut = false
  for (let index = main.from; index < main.to; index++) {
    const block = content.blocks[index] as RawBlock
    if (taken.has(index)) continue
    const type = typeOf(content, block, index, headline)
    if (!type) continue
    const key = block.text.length > 40 && BODY_DUPLICATES.has(type.kind) ? block.text : ''
    if (key && seen.has(key)) continue
    if (key) seen.add(key)
    length += block.text.length
    isCut ||= block.end - block.start >= LONGEST_BLOCK
    if (length > MOST_TEXT) {
      isCut = true
      break
    }
    typed.push({ index, block, ...type })
  }
  const text = trimEnd(headingsWithText(typed))
  return {
    typed: text,
    isCut,
    prose: text.reduce((sum, item) => sum + (item.kind === 'heading' ? 0 : item.block.prose), 0)
  }
}

const BODY_DUPLICATES: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'blockquote', 'note'])

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

function typeOf(
  content: PageBlocks,
  block: RawBlock,
  index: number,
  headline: string
): { kind: BlockKind; reason: string } | null {
  const { text, zones, tag } = block
  const length = text.length
  if (!LETTER.test(text)) return null
  if (zones & ZONE.post && !(zones & POST_OUTSIDE)) {
    return POSTED_BY.test(text)
      ? { kind: 'byline', reason: POSTER }
      : { kind: 'post', reason: 'embedded post' }
  }
  if (zones & ZONE.pullQuote) return { kind: 'pull-quote', reason: 'class of a pull quote' }
  if (zones & OUTSIDE) return null
  if (zones & (ZONE.caption | ZONE.credit) || (zones & ZONE.figure && length < 400))
    return { kind: 'caption', reason: 'in a figure' }
  if (leadsElsewhere(block)) return null
  if (Math.abs(length - headline.length) < 8 && bare(text) === bare(headline)) return null
  if (zones & ZONE.byline && length < 250) return { kind: 'byline', reason: 'class of a byline' }
  if (block.linked > 0.7 * length && !(length > 120 && /[.!?…]["”’»]?$/.test(text))) return null
  if (/^h[1-6]$/.test(tag))
    return length < 250 ? { kind: 'heading', reason: tag } : { kind: 'paragraph', reason: `long ${tag}` }
  if (zones & ZONE.blockquote) return { kind: 'blockquote', reason: 'blockquote' }
  if (
    block.bold > 0.95 * text.replace(/\s/g, '').length &&
    length < 120 &&
    !/[.,;:!…]["”’»]?$/.test(text) &&
    isHeadingLike(content, index)
  ) {
    return { kind: 'heading', reason: 'bold line between paragraphs' }
  }
  if (tag === 'li' || tag === 'dd') return length > 15 ? { kind: 'list-item', reason: tag } : null
  if (NOTE.test(text) && length < 500) return { kind: 'note', reason: 'words of a note' }
  const endsSentence = ENDS_SENTENCE.test(text)
  if (tag === 'p') return endsSentence || length > 40 ? { kind: 'paragraph', reason: 'p' } : null
  if (length > 80 || (endsSentence && length > 24))
    return { kind: 'paragraph', reason: `${tag} that reads as prose` }
  return null
}

/** Another story's headline or a call to do something: one word alone proves little ("Watch out for ice, police said."). */
function leadsElsewhere({ text, linked }: RawBlock): boolean {
  const words = readAlso(text)
  if (words === 0 || (text.length >= 160 && linked <= 0.4 * text.length)) return false
  return (
    words > 1 || linked > 0.3 * text.length || /^\p{L}+\s?[:：»>]/u.test(text) || !ENDS_SENTENCE.test(text)
  )
}

/** A bold line is a heading if what comes next is a paragraph that is not bold. */
function isHeadingLike({ blocks }: PageBlocks, index: number): boolean {
  for (let next = index + 1; next < Math.min(blocks.length, index + 4); next++) {
    const block = blocks[next] as RawBlock
    if (block.zones & OUTSIDE || block.text.length < 20) continue
    return block.bold < 0.5 * block.text.length && block.text.length > 60
  }
  return false
}

/** A heading without text of its own below it heads something that was left out. */
function headingsWithText(typed: TypedBlock[]): TypedBlock[] {
  return typed.filter((item, i) => {
    if (item.kind !== 'heading') return true
    const next = typed[i + 1]
    return next !== undefined && next.kind !== 'caption'
      ? next.kind !== 'heading' || /^h[1-6]$/.test(next.block.tag)
      : typed.slice(i + 1).some(({ kind }) => kind === 'paragraph')
  })
}

/** Lists and headings after the last paragraph belong to what follows the article. */
function trimEnd(typed: TypedBlock[]): TypedBlock[] {
  let end = typed.length
  while (end > 0 && typed[end - 1]?.kind === 'heading') end--
  return typed.slice(0, end)
}
