/** What each block of the article's container is by itself: a paragraph, a caption, a teaser of another story. */
import type { Container, PageBlocks, RawBlock } from './blocks.ts'
import { bare } from './candidates.ts'
import { hasLetter } from './letters.ts'
import type { BlockKind } from './model.ts'
import { asksToSubscribe, contributors, isNote, namesAnotherStory } from './set-phrases.ts'
import { OUTSIDE, ZONE } from './zones.ts'

/** What a block is, and why. */
export interface Verdict {
  kind: BlockKind
  reason: string
}

export interface TypedBlock extends Verdict {
  index: number
  block: RawBlock
  /** When it was posted, for the blocks of a live blog: ISO 8601, or as printed. */
  time?: string
}

/** What other steps have found before the text is read. */
export const KEY_POINT: Verdict = { kind: 'summary', reason: 'key point' }
export const STANDFIRST: Verdict = { kind: 'summary', reason: 'standfirst' }

/** "— Name (@handle) Date": the last line of an embedded post; Facebook's says "Posted by Name on …". */
const POSTED_BY = /^[—–-]\s*(.{1,80}?)\s*\(@[\w.@-]{1,60}\)/
const POSTED_BY_ON =
  /^(?:Posted by|Gepostet von|Publicado por|Publiée? par|Pubblicato da|Geplaatst door|Opublikowany przez)\s(.{1,80}?)\s(?:on|am|le|el|em|su|op|dnia)\s/

/** Who posted an embedded post, by a line that says so; undefined of other lines. */
export const posterOf = (line: string): string | undefined =>
  (POSTED_BY.exec(line) ?? POSTED_BY_ON.exec(line))?.[1]
export const ENDS_SENTENCE = /[.!?…。！？؟:;][)\]"'”’»“]*$|[”"»」]$/u
const HEADING = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** An embedded post is the article's wherever it is put. */
const POST_OUTSIDE = OUTSIDE & ~(ZONE.aside | ZONE.share)

/** A note of the editors may stand beside the article's text or at its foot, not in the boxes of others. */
const NOTE_OUTSIDE = OUTSIDE & ~(ZONE.aside | ZONE.footer)
/** Shorter ones say no more than a date. */
export const SHORTEST_NOTE = 50
const LONGEST_NOTE = 800

/** What the zones say that never hold running text, the more telling first. */
const BY_ZONE: [number, BlockKind, string][] = [
  [ZONE.hidden, 'furniture', 'hidden'],
  [ZONE.consent, 'consent', 'consent dialog'],
  [ZONE.comments, 'comment', 'in the comments'],
  [ZONE.advertisement, 'advertisement', 'class of an advertisement'],
  [ZONE.paywall, 'paywall', 'class of a paywall'],
  [ZONE.newsletter, 'newsletter', 'class of a newsletter box'],
  [ZONE.share, 'share', 'class of sharing buttons'],
  [ZONE.bio, 'bio', 'class of a note on the author'],
  [ZONE.related, 'related', 'class of other stories'],
  [ZONE.teaser, 'teaser', 'class of a teaser'],
  [ZONE.factBox, 'fact-box', 'class of a fact box'],
  [ZONE.table, 'table', 'in a table'],
  [ZONE.tags, 'furniture', 'class of tags'],
  [ZONE.control, 'furniture', 'button, label or player'],
  [ZONE.navigation, 'furniture', 'navigation'],
  [ZONE.footer, 'furniture', 'footer'],
  [ZONE.aside, 'aside', 'aside']
]

/** What a block of the main container is, told by itself and the elements around it. */
export function typeOf(content: PageBlocks, block: RawBlock, index: number, headline: string): Verdict {
  const { text } = block
  if (!hasLetter(text)) return { kind: 'furniture', reason: 'no letter' }
  return byZones(content, block) ?? byWords(block, headline) ?? byForm(content, block, index)
}

/** What the elements around a block say, if they say that it is no running text. */
function byZones(content: PageBlocks, block: RawBlock): Verdict | null {
  const { text } = block
  const zones = zonesAround(content, block)
  if (zones & ZONE.post && !(zones & POST_OUTSIDE))
    return posterOf(text)
      ? { kind: 'poster', reason: 'who posted it' }
      : { kind: 'post', reason: 'embedded post' }
  if (isNoteByPlace(block, zones)) return { kind: 'note', reason: 'note in a box of the article' }
  if (zones & ZONE.pullQuote) return { kind: 'pull-quote', reason: 'class of a pull quote' }
  if (zones & OUTSIDE) {
    const [, kind, reason] = BY_ZONE.find(([bits]) => zones & bits) ?? [0, 'furniture' as const, 'zone']
    return { kind, reason }
  }
  if (zones & (ZONE.caption | ZONE.credit) || (zones & ZONE.figure && text.length < 400))
    return { kind: 'caption', reason: 'in a figure' }
  if (zones & ZONE.byline && text.length < 250) return { kind: 'byline', reason: 'class of a byline' }
  return null
}

/** A sentence in a box named for notes; beside the text or at the foot of its element the words have to say it. */
function isNoteByPlace({ text, linked }: RawBlock, zones: number): boolean {
  if (!(zones & (ZONE.note | ZONE.aside | ZONE.footer)) || zones & NOTE_OUTSIDE) return false
  const { length } = text
  // "Spotted an error?" asks for a correction.
  if (length < SHORTEST_NOTE || length > LONGEST_NOTE || linked > 0.5 * length || text.includes('?'))
    return false
  if (!ENDS_SENTENCE.test(text)) return false
  return (zones & ZONE.note) !== 0 || ((zones & ZONE.article) !== 0 && isNote(text))
}

/** What a block's words and links say, if they say that it is no running text. */
function byWords(block: RawBlock, headline: string): Verdict | null {
  const { text, linked } = block
  const { length } = text
  if (leadsElsewhere(block)) return { kind: 'teaser', reason: 'words of a reference to another story' }
  if (Math.abs(length - headline.length) < 8 && bare(text) === bare(headline))
    return { kind: 'headline', reason: 'the headline again' }
  if (linked > 0.7 * length && !(length > 120 && /[.!?…]["”’»]?$/.test(text)))
    return { kind: 'teaser', reason: LINK_ONLY }
  if (isLabelledLink(block)) return { kind: 'teaser', reason: 'a label and a link' }
  if (length < 400 && asksToSubscribe(text))
    return { kind: 'paywall', reason: 'words for those who do not pay' }
  if (length < 300 && COPYRIGHT.test(text)) return { kind: 'credit', reason: 'copyright' }
  if (contributors(text)) return { kind: 'credit', reason: 'words of a list of contributors' }
  if (length < 500 && isNote(text)) return { kind: 'note', reason: 'words of a note' }
  return null
}

const COPYRIGHT = /^(?:©|\(c\) ?\d|copyright (?:©|\(c\)|\d))/i
export const LINK_ONLY = 'nothing but a link'

/** What a block's tag, type and length make of it. */
function byForm(content: PageBlocks, block: RawBlock, index: number): Verdict {
  const { text, tag } = block
  const { length } = text
  const heading = headingTag(content, block)
  if (heading)
    return length < 250
      ? { kind: 'heading', reason: heading }
      : { kind: 'paragraph', reason: `long ${heading}` }
  if (block.zones & ZONE.blockquote) return { kind: 'blockquote', reason: 'blockquote' }
  if (
    boldShare(block) > 0.95 &&
    length < 120 &&
    !/[.,;:!…]["”’»]?$/.test(text) &&
    isBeforeText(content, index)
  )
    return { kind: 'heading', reason: 'bold line between paragraphs' }
  if (tag === 'li' || tag === 'dd')
    return length > 15 ? { kind: 'list-item', reason: tag } : { kind: 'furniture', reason: `short ${tag}` }
  const endsSentence = ENDS_SENTENCE.test(text)
  if (tag === 'p')
    return endsSentence || length > 40
      ? { kind: 'paragraph', reason: 'p' }
      : { kind: 'furniture', reason: 'short p without the end of a sentence' }
  if (length > 80 || (endsSentence && length > 24))
    return { kind: 'paragraph', reason: `${tag} that reads as prose` }
  return { kind: 'furniture', reason: `${tag} that does not read as prose` }
}

/**
 * A block's zones. The class and id of a heading itself say nothing: templates make ids of what it says
 * ("related-work") and of tables of contents ("nav-3"). And the article's own text may begin in a "teaser".
 */
export function zonesAround({ containers }: PageBlocks, block: RawBlock): number {
  const own = containers[block.container]
  if (own && HEADING.has(own.tag)) return own.firm | (containers[own.parent]?.zones ?? 0)
  if (block.zones & ZONE.teaser && block.zones & ZONE.body) {
    for (let at = block.container; at > 0; at = containers[at]?.parent ?? 0) {
      const { firm, loose } = containers[at] as Container
      if ((firm | loose) & ZONE.teaser) break
      if ((firm | loose) & ZONE.body) return block.zones & ~ZONE.teaser
    }
  }
  return block.zones
}

/** The tag of the heading that a block stands in: of its own, or around the boxes that some templates put into it. */
function headingTag({ containers }: PageBlocks, block: RawBlock): string | null {
  if (HEADING.has(block.tag)) return block.tag
  for (let at = block.container, steps = 0; at > 0 && steps < 3; at = containers[at]?.parent ?? 0, steps++) {
    const { tag } = containers[at] as Container
    if (HEADING.has(tag)) return tag
  }
  return null
}

/** Another story's headline or a call to do something: one word alone proves little ("Watch out for ice, police said."). */
function leadsElsewhere({ text, linked }: RawBlock): boolean {
  const words = namesAnotherStory(text)
  if (words === 0 || (text.length >= 160 && linked <= 0.4 * text.length)) return false
  return (
    words > 1 || linked > 0.3 * text.length || /^\p{L}+\s?[:：»>|]/u.test(text) || !ENDS_SENTENCE.test(text)
  )
}

/** "Harbour wall: the repair will take until spring", the label in bold and the headline a link. */
function isLabelledLink({ text, linked, bold, links }: RawBlock): boolean {
  return (
    linked > 0.45 * text.length &&
    linked + bold > 0.9 * signsOf(text) &&
    links.some(({ start, end }) => end - start > 25) &&
    !/[.!?…]["”’»)]?$/.test(text)
  )
}

/** Characters of a text without its white space. */
const signsOf = (text: string) => text.replace(/\s/g, '').length

/** How much of a block is set in bold, by its tags: 0 to 1, somewhat more where spaces are bold too. */
export const boldShare = ({ text, bold }: RawBlock): number => (bold > 0 ? bold / signsOf(text) : 0)

/** A bold line is a heading if what comes next is a paragraph that is not bold. */
function isBeforeText({ blocks }: PageBlocks, index: number): boolean {
  for (let next = index + 1; next < Math.min(blocks.length, index + 4); next++) {
    const block = blocks[next] as RawBlock
    if (block.zones & OUTSIDE || block.text.length < 20) continue
    return block.bold < 0.5 * block.text.length && block.text.length > 60
  }
  return false
}
