/** The publisher's own key points: a list that sums the piece up, in any markup, under any label or none. */
import { describeSpan } from '../anchor/describe.ts'
import type { PageBlocks, RawBlock } from './blocks.ts'
import type { Main } from './body.ts'
import { contentWords, weightOf } from './content-words.ts'
import { type LabelStrength, labelStrength } from './key-point-labels.ts'
import { beginsSmall } from './letters.ts'
import { type List, type ListItem, listAt, rowsOf } from './lists.ts'
import type { KeyPoint } from './model.ts'
import { OUTSIDE, ZONE } from './zones.ts'

/** Lists of these are something else, whatever stands above them. */
const NEVER = (OUTSIDE & ~(ZONE.aside | ZONE.factBox)) | ZONE.byline
/** Not the running text, though prose. */
const NOT_TEXT = OUTSIDE | ZONE.byline | ZONE.standfirst | ZONE.figure | ZONE.keyPoints
/** What stands between headline and text. */
const HEAD = ZONE.byline | ZONE.figure | ZONE.share

/** How sure it is that a list sums up the piece. */
const RANK = { clear: 3, loose: 2, bare: 1, none: 0 }
/** How much of what a list says the text must say too, by what else speaks for the list and where it stands. */
const AGREEMENT = { clearOutside: 0.6, clearFarDown: 0.4, loose: 0.35, otherLabel: 0.6, bare: 0.5 }

/** So many paragraphs may stand above a list that is not clearly labelled. */
const MOST_ABOVE = 4
/** A shorter block is no paragraph. */
const PARAGRAPH = 90

export interface PublishersKeyPoints {
  points: KeyPoint[]
  /** True if the page calls it that: product pages have lists at their top too. */
  isLabelled: boolean
  /** Indices of the list's blocks and its label: they are no running text. */
  blocks: number[]
}

interface Label {
  text: string
  index: number
  /** Null if it is a line of its own that says nothing we know. */
  strength: LabelStrength | null
}

/** A list with what speaks for it. */
interface Candidate extends List {
  label: Label | null
  /** Paragraphs of the running text above it. */
  above: number
}

/**
 * The publisher's list, if there is one. A clearly labelled one may stand anywhere at or in the text, others only at
 * its top, and what these say must come again in the text: a fact box or an offer says other things.
 */
export function publishersKeyPoints(
  content: PageBlocks,
  headline: number,
  main: Main
): PublishersKeyPoints | null {
  const { blocks } = content
  const { from, to } = regionOf(content, headline, main)
  const agrees = agreementWith(content, Math.min(headline < 0 ? main.from : headline, main.from), main.to)
  let best: { candidate: Candidate; rank: number } | null = null
  let above = 0
  for (let index = from; index < to; index++) {
    const block = blocks[index] as RawBlock
    // What stands above the byline is no text yet.
    if (above === 1 && block.zones & ZONE.byline) above = 0
    // A headline printed behind the text, at the buttons for sharing, says nothing of places.
    const isBelowHeadline = index > headline || headline >= main.to
    const isPossible = isBelowHeadline && !(block.zones & NEVER)
    const list = isPossible ? listIn(content, index, main) : null
    if (!list) {
      if (index >= main.from && block.prose > PARAGRAPH && !(block.zones & NOT_TEXT)) above++
      continue
    }
    const candidate = withLabel(content, list, above)
    const rank = candidate ? rankOf(content, candidate, main, agrees) : RANK.none
    if (candidate && rank > (best?.rank ?? RANK.none)) best = { candidate, rank }
    if (rank === RANK.clear) break
    // A list that is none of it, and not beside the text, is part of the text.
    if (rank === RANK.none && index >= main.from && !(block.zones & NOT_TEXT) && isProse(list)) above++
    index = list.to - 1
  }
  return best && pointsOf(content, best.candidate, best.rank === RANK.clear)
}

const isProse = ({ items }: List) => items.some(item => item.text.length > 60)

/** The blocks where the publisher's list may stand: from the headline to the end of the element around the text. */
function regionOf({ containers }: PageBlocks, headline: number, main: Main): { from: number; to: number } {
  let around = main.container
  for (let at = main.container; at >= 0; at = containers[at]?.parent ?? -1) {
    const { tag = '', firm = 0, loose = 0 } = containers[at] ?? {}
    if (tag === 'main' || (firm | loose) & (ZONE.article | ZONE.body)) around = at
  }
  const { from = 0, to = 0 } = containers[around] ?? {}
  return {
    from: headline >= 0 && headline < main.from ? Math.min(headline + 1, main.from) : from,
    to: Math.max(to, main.to)
  }
}

/** The list that begins at a block: by its markup, or as the rows of a box with a label. */
function listIn(content: PageBlocks, index: number, main: Main): List | null {
  const block = content.blocks[index] as RawBlock
  const list = listAt(content, index)
  if (list) return list
  if (block.boldUntil > block.start && !/^h\d$/.test(block.tag) && block.boldUntil < block.end) {
    const lead = content.page.text.slice(block.start, block.boldUntil)
    return labelStrength(lead.trim()) ? rowsOf(content, index, index + 1) : null
  }
  const isLine = block.text.length < 40 || block.bold > 0 || /^h[2-6]$/.test(block.tag)
  if (!isLine || block.zones & ZONE.list || block.tag === 'h1' || !labelStrength(block.text)) return null
  const box = boxBelow(content, index, main)
  return box === null ? null : rowsOf(content, index + 1, box)
}

const MOST_IN_BOX = 3000

/** The end of the box that a label heads; null if what comes below is the running text or holds a list itself. */
function boxBelow({ blocks, containers }: PageBlocks, label: number, main: Main): number | null {
  let at = (blocks[label] as RawBlock).container
  while (at >= 0 && (containers[at]?.to ?? 0) <= label + 1) at = containers[at]?.parent ?? -1
  const box = containers[at]
  if (!box || at === main.container || box.prose > MOST_IN_BOX) return null
  // The box is of the label's making: nothing but its head stands above it.
  if (label - box.from > 2 || (box.from <= main.from && box.to >= main.to)) return null
  const holdsList = blocks.slice(label + 1, box.to).some(block => block.zones & ZONE.list)
  return holdsList ? null : box.to
}

/** The list without what it holds besides: a label as its first item, promotions among the points. */
function withLabel(content: PageBlocks, list: List, above: number): Candidate | null {
  const [first, ...others] = list.items
  const inside = first && first.text.length < 50 ? labelStrength(first.text) : null
  const outside = labelAbove(content, list.from)
  const label =
    first && inside && !outside?.strength ? { text: first.text, index: list.from, strength: inside } : outside
  const items = inside ? others : list.items
  const points = items.filter(item => item.linked <= 0.5 * item.text.length && item.text.length > 15)
  if (points.length < 2 || points.length < 0.6 * items.length) return null
  return { ...list, items: points, label, above }
}

const LONGEST_LABEL = 120

/** The known label in the short lines above a list, the upper if there are two; else the line right above it. */
function labelAbove({ blocks, containers }: PageBlocks, list: number): Label | null {
  let label: Label | null = null
  for (let index = list - 1; index >= Math.max(0, list - 3); index--) {
    const block = blocks[index] as RawBlock
    const strength = labelStrength(block.text)
    const isOther = block.zones & ZONE.byline || (block.zones & ZONE.list && !strength)
    if (block.text.length > LONGEST_LABEL || block.tag === 'h1' || isOther) break
    const isLine = /^h[2-6]$/.test(block.tag) || block.bold > 0 || /[:：]$/.test(block.text)
    if (strength) label = { text: block.text, index, strength }
    else if (isLine && label) break
    else if (isLine && !(block.zones & NEVER)) return { text: block.text, index, strength: null }
  }
  if (label) return label
  const stated = statedLabel(containers, (blocks[list] as RawBlock).container)
  return stated ? { text: stated, index: list, strength: labelStrength(stated) } : null
}

/** What the list or the box around it is called for who cannot see it. */
function statedLabel(containers: PageBlocks['containers'], from: number): string | null {
  let at = from
  for (let up = 0; up < 4 && at > 0; up++) {
    const name = containers[at]?.element.getAttribute('aria-label')
    if (name && labelStrength(name)) return name
    at = containers[at]?.parent ?? 0
  }
  return null
}

/** How sure it is that a list sums up the piece, as a `RANK`. */
function rankOf(content: PageBlocks, candidate: Candidate, main: Main, agrees: Agreement): number {
  const { items, label, above } = candidate
  const zones = items.reduce((all, item) => all & item.zones, -1)
  const lengths = items.map(item => weightOf(item.text))
  const mean = lengths.reduce((a, b) => a + b, 0) / lengths.length
  const longest = Math.max(...lengths)
  if (zones & NEVER || mean < 25 || longest > 600) return RANK.none
  const isMarked = (zones & ZONE.keyPoints) !== 0
  const strength = label?.strength ?? null
  const isInside = candidate.from < main.to
  const isNearTop = isInside && above <= MOST_ABOVE
  const says = (share: number) => agrees(items, isInside) >= share
  // "Key takeaways on pricing" further down sums up a section.
  const isOfPiece = above <= MOST_ABOVE || isMarked || (label?.text.split(' ').length ?? 0) <= 4
  if ((strength === 'clear' && isOfPiece) || (isMarked && strength)) {
    const isAgreed = isNearTop || says(isInside ? AGREEMENT.clearFarDown : AGREEMENT.clearOutside)
    return items.length <= 12 && isAgreed ? RANK.clear : RANK.none
  }
  if (!isNearTop || items.some(item => opensWithTime(item.text)) || isEnumeration(items)) return RANK.none
  if (strength || isMarked) return items.length <= 10 && says(AGREEMENT.loose) ? RANK.loose : RANK.none
  const isAtTop = above === 0 || (above === 1 && isInHead(content, candidate))
  const isFit = mean >= 40 && longest <= 300 && items.length <= 6 && !(zones & ZONE.factBox)
  const introduction = label ? '' : (content.blocks[candidate.from - 1]?.text ?? '')
  if (!isAtTop || !isFit || /[:：]$/.test(introduction) || offers(content, candidate, main)) return RANK.none
  return says(label ? AGREEMENT.otherLabel : AGREEMENT.bare) ? RANK.bare : RANK.none
}

/** The parts of a sentence that the page prints as a list. */
const isEnumeration = (items: ListItem[]) =>
  items.slice(0, -1).every(({ text }) => /[,;]$/.test(text) || beginsSmall(text))

const opensWithTime = (text: string) => /^\d{1,2}[:.h]\d{2}\b/.test(text)

/** True if byline, image or sharing buttons come below the list before the text does. */
function isInHead({ blocks }: PageBlocks, { to }: List): boolean {
  for (const block of blocks.slice(to, to + 4)) {
    if (block.zones & HEAD) return true
    if (block.prose > 0) return false
  }
  return false
}

/** True if the list stands in a box with something to press: an offer, a form. */
function offers({ blocks, containers }: PageBlocks, list: List, main: Main): boolean {
  const box = containers[containers[list.container]?.parent ?? 0]
  if (!box || (box.from <= main.from && box.to >= main.to)) return false
  return blocks
    .slice(list.to, Math.min(box.to, list.to + 3))
    .some(block => block.zones & (ZONE.control | ZONE.newsletter | ZONE.paywall))
}

/** How much of what a list says the rest of the text says too, 0 to 1; whether the list stands in the text itself. */
type Agreement = (items: ListItem[], isInside: boolean) => number

/**
 * Agreement with the blocks [from, to). The text's words are counted once, when first asked for.
 */
function agreementWith({ blocks }: PageBlocks, from: number, to: number): Agreement {
  let counted: Map<string, number> | undefined
  return (items, isInside) => {
    counted ??= countWords(
      blocks
        .slice(from, to)
        .filter(block => !(block.zones & NEVER))
        .map(block => block.text)
    )
    const own = countWords(items.map(item => item.text))
    let words = 0
    let known = 0
    for (const [word, times] of own) {
      words++
      if ((counted.get(word) ?? 0) > (isInside ? times : 0)) known++
    }
    return words > 0 ? known / words : 0
  }
}

const MOST_COMPARED = 60_000

function countWords(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  let length = 0
  for (const text of texts) {
    for (const word of contentWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
    length += text.length
    if (length > MOST_COMPARED) break
  }
  return counts
}

function pointsOf(
  { page }: PageBlocks,
  { items, label, from, to }: Candidate,
  isLabelled: boolean
): PublishersKeyPoints {
  const first = label ? Math.min(label.index, from) : from
  return {
    isLabelled,
    points: items.map(({ text, start, end }) => ({
      text,
      origin: 'publisher',
      reason: label?.text ?? 'list above the text',
      anchor: describeSpan(page, start, end)
    })),
    blocks: Array.from({ length: to - first }, (_, offset) => first + offset)
  }
}
