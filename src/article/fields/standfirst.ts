/** The standfirst: what the publisher prints between headline and text to say what the piece is about. */
import { boldShare } from '../block-types.ts'
import type { PageBlocks, RawBlock } from '../blocks.ts'
import type { Main } from '../body.ts'
import { bare, foundIn } from '../candidates.ts'
import { type Facts, wordsInCommon } from '../facts.ts'
import type { Found } from '../model.ts'
import { textOf } from '../structured-data.ts'
import { OUTSIDE, ZONE } from '../zones.ts'

export interface Standfirst {
  found: Found<string>
  block: number
}

const NEVER =
  (OUTSIDE & ~(ZONE.aside | ZONE.teaser)) | ZONE.figure | ZONE.caption | ZONE.credit | ZONE.keyPoints
/** Where no standfirst stands, be it described word for word. */
const NEVER_AT_ALL = ZONE.hidden | ZONE.consent | ZONE.comments | ZONE.related | ZONE.figure | ZONE.caption

/** So many blocks of the story are looked at from the headline on. */
const NEAR = 14
/** And so many of any kind: in search of what looks like one, of what is marked as one, of what the head describes. */
const NEAR_UNMARKED = 14
const NEAR_MARKED = 30
const NEAR_DESCRIBED = 60
/** After so many paragraphs no standfirst comes any more. */
const FEW_PARAGRAPHS = 3

/** A block near the headline that may be the standfirst. */
interface Candidate {
  index: number
  block: RawBlock
  /** Blocks of the story from the headline to it: what stands between them in menus, buttons and captions is no way. */
  distance: number
  likeness: number
  isMarked: boolean
  isHeading: boolean
}

/**
 * The printed standfirst. A description in the head counts only where the page prints it too, as a block of its own:
 * what is shown is the page's text.
 */
export function readStandfirst(
  facts: Facts,
  content: PageBlocks,
  headline: number,
  main: Main,
  taken: ReadonlySet<number>
): Standfirst | undefined {
  const described = [
    textOf(facts.article?.description),
    facts.meta('og:description')?.value,
    facts.meta('description')?.value,
    facts.meta('twitter:description')?.value
  ].filter(text => text !== undefined)
  const descriptions = [...new Set(described)].map(text => ({
    whole: bare(text),
    cut: bare(text.replace(/(?:\.\.\.|…)\s*$/, ''))
  }))
  const candidates = candidatesNear(content, headline, descriptions, taken)
  const opening = candidates.find(({ index, block }) => index > headline && block.text.length > 60)
  let best: { candidate: Candidate; score: number; detail: string } | null = null
  for (const candidate of candidates) {
    const { index, block, likeness, isMarked } = candidate
    // Below the headline but not where the text is; or set in bold as a whole above it.
    const isApart =
      headline >= 0 && index > headline && (index < main.from || index >= main.to) && main.from > headline
    const isBold = candidate === opening && isSetInBold(content, block)
    const isSubheading = candidate.isHeading && index > headline && candidate.distance < 4
    const isDescribed = likeness > 0.9
    const isProse = isMarked || isDescribed || block.text.length > 60 || ENDS_SENTENCE.test(block.text)
    const score =
      (isMarked || isDescribed ? 0.9 : 0) +
      (isMarked ? 0.1 : 0) +
      (isMarked && isDescribed ? 0.3 : 0) +
      (isProse && isApart ? 0.65 : 0) +
      (isProse && (isBold || isSubheading) ? 0.65 : 0) -
      candidate.distance / 20 -
      (index < headline ? 0.4 : 0)
    if (score < 0.4 || (best && score <= best.score)) continue
    if (!isMarked && !isApart && !isBold && isOpening(content, index)) continue
    const detail = isMarked
      ? 'class of a standfirst'
      : isDescribed
        ? 'the description, as printed'
        : 'between headline and text'
    best = { candidate, score, detail }
  }
  if (!best) return undefined
  const { block, index } = best.candidate
  return { found: foundIn(content, block, best.detail), block: index }
}

const ENDS_SENTENCE = /[.!?…]["”’»]?$/

/** The blocks around the headline that may be the standfirst, nearest first. */
function candidatesNear(
  content: PageBlocks,
  headline: number,
  described: Description[],
  taken: ReadonlySet<number>
): Candidate[] {
  const { blocks } = content
  const candidates: Candidate[] = []
  let paragraphs = 0
  let steps = 0
  const last = Math.min(blocks.length, Math.max(headline, 0) + NEAR_DESCRIBED)
  for (let index = Math.max(0, headline - 3); index < last && steps < NEAR; index++) {
    const block = blocks[index] as RawBlock
    const isStory = !(block.zones & (NEVER | ZONE.aside)) && block.tag !== 'li'
    // Labels of buttons and players are no steps.
    if (index > headline && isStory && block.text.length >= SHORTEST) steps++
    if (index === headline || taken.has(index)) continue
    const distance = index > headline ? steps : headline - index
    const isPossible = isReadable(block) && !(block.zones & NEVER_AT_ALL)
    const likeness = isPossible ? likenessTo(described, block.text) : 0
    const isDescribed = likeness > 0.9
    const isTeaser = (block.zones & ZONE.teaser) !== 0
    const isMarked = isTeaser || (block.zones & ZONE.standfirst) !== 0
    const isHeading = /^h[2-4]$/.test(block.tag)
    const isKnown = isMarked || isDescribed
    const isLong = block.text.length > (isMarked || isHeading ? LONGEST_MARKED : LONGEST)
    // What the head describes word for word is the standfirst, whatever the elements around it are called.
    const isExcluded = !(isDescribed && distance < 4) && block.zones & NEVER
    const isListed = block.tag === 'li' || (block.zones & ZONE.aside && !isKnown)
    const isFar =
      !isDescribed &&
      (index - headline > (isMarked ? NEAR_MARKED : NEAR_UNMARKED) || paragraphs >= FEW_PARAGRAPHS)
    const isLinked = !isKnown && block.linked > 0.3 * block.text.length
    // A teaser anywhere else is another story's; above the headline stands what is part of it, or of the site.
    const isElsewhere = isTeaser && !(index > headline && distance < 8 && block.linked === 0)
    const isAbove = index < headline && !isDescribed && !isBeside(content, index, headline)
    // After a paragraph a heading is one of the text's own, whatever its class.
    const isSection = isHeading && paragraphs > (isDescribed ? 1 : 0)
    const isOut = isLinked || isLong || isExcluded || isListed || isFar || isElsewhere || isAbove || isSection
    if (isPossible && !isOut) candidates.push({ index, block, distance, likeness, isMarked, isHeading })
    if (index > headline && isParagraph(block)) paragraphs++
  }
  return candidates
}

const SHORTEST = 25
const LONGEST = 700
const LONGEST_MARKED = 1200

/** A paragraph or point of the text; what is in an advertisement's zone may be the text of a page named after it. */
function isParagraph({ tag, text, zones }: RawBlock): boolean {
  const shortest = tag === 'p' ? 60 : tag === 'li' ? 100 : Number.POSITIVE_INFINITY
  return text.length > shortest && !(zones & (NEVER | ZONE.aside | ZONE.teaser) & ~ZONE.advertisement)
}

/** Long enough, no row of links, no date. */
function isReadable({ text, linked }: RawBlock): boolean {
  if (text.length < SHORTEST || text.length > LONGEST_MARKED || linked >= 0.6 * text.length) return false
  return !(text.length < 100 && /\d{4}/.test(text) && /\d{1,2}[:.]\d{2}/.test(text))
}

/** In the same element as the headline. */
function isBeside({ blocks, containers }: PageBlocks, index: number, headline: number): boolean {
  const parentOf = (at: number) => containers[blocks[at]?.container ?? -1]?.parent ?? -1
  return parentOf(index) === parentOf(headline)
}

/** What the head says of the page, as a whole and without the dots where it was cut short. */
interface Description {
  whole: string
  cut: string
}

/** How far a printed block is what a description says; descriptions are often cut short. */
function likenessTo(described: Description[], text: string): number {
  const printed = bare(text)
  const likeness = described.map(({ whole, cut }) => {
    if (whole === printed) return 1
    if (cut.length > 60 && printed.startsWith(cut) && printed.length < 1.8 * cut.length) return 0.95
    const isComparable = printed.length > 40 && whole.length < 1.6 * printed.length
    return isComparable ? wordsInCommon(whole, printed) * 0.95 : 0
  })
  return Math.max(0, ...likeness)
}

/** Bold as a whole, by tags or, as the names of classes have it, by style. */
function isSetInBold({ containers }: PageBlocks, block: RawBlock): boolean {
  const name = containers[block.container]?.element.getAttribute('class') ?? ''
  return boldShare(block) > 0.9 || BOLD_CLASS.test(name)
}

const BOLD_CLASS = /(?:^|\s)(?:bold|font-(?:bold|semibold|medium))(?:\s|$)/

/** A description is often just the first paragraph: of the same make as the one that follows it, or the only one. */
function isOpening(content: PageBlocks, index: number): boolean {
  const { blocks } = content
  const block = blocks[index] as RawBlock
  if (/^h[2-4]$/.test(block.tag)) return false
  const after = blocks.slice(index + 1, index + 9)
  const isText = (next: RawBlock) => next.text.length > 80 && !(next.zones & NEVER)
  if (!after.some(isText)) return true
  const isBold = isSetInBold(content, block)
  // Byline or picture in between set it apart.
  return after
    .slice(0, 3)
    .some(
      next =>
        isText(next) &&
        next.tag === block.tag &&
        next.zones === block.zones &&
        isSetInBold(content, next) === isBold
    )
}
