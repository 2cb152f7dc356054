/** The standfirst: what the publisher prints between headline and text to say what the piece is about. */
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
  const from = Math.max(0, headline - 3)
  const near = content.blocks.slice(from, Math.max(headline, 0) + 14)
  const opening = near.findIndex(
    (block, offset) => from + offset > headline && isCandidate(block) && block.text.length > 60
  )
  let best: { index: number; score: number; detail: string } | null = null
  for (const [offset, block] of near.entries()) {
    const index = from + offset
    if (index === headline || taken.has(index) || !isCandidate(block)) continue
    const likeness = Math.max(0, ...described.map(text => similarity(text, block.text)))
    const isTeaser = (block.zones & ZONE.teaser) !== 0
    const isRightBelow = index > headline && index < headline + 8 && block.linked === 0
    // A teaser anywhere else is another story's.
    if (isTeaser && !isRightBelow) continue
    const marked = isTeaser || (block.zones & ZONE.standfirst) !== 0
    const isHeading = /^h[2-4]$/.test(block.tag)
    const isProse = block.text.length > 60 || /[.!?…]["”’»]?$/.test(block.text)
    // Below the headline but not where the text is; or set in bold as a whole above it.
    const isApart =
      headline >= 0 && index > headline && (index < main.from || index >= main.to) && main.from > headline
    const isBold = offset === opening && isSetInBold(content, block)
    const distance = Math.abs(index - headline) / 20
    const score =
      (marked ? 1 : 0) +
      (likeness > 0.9 ? 0.9 : 0) +
      (isProse && isApart ? 0.65 : 0) +
      (isProse && (isBold || (isHeading && index - headline < 4)) ? 0.65 : 0) -
      distance -
      (index < headline ? 0.4 : 0)
    if (score < 0.4 || (!marked && !isApart && !isBold && isOpening(near, offset))) continue
    if (!best || score > best.score)
      best = {
        index,
        score,
        detail: marked
          ? 'class of a standfirst'
          : likeness > 0.9
            ? 'the description, as printed'
            : 'between headline and text'
      }
  }
  const block = best && content.blocks[best.index]
  return best && block ? { found: foundIn(content, block, best.detail), block: best.index } : undefined
}

/** Bold as a whole, by tags or, as the names of classes have it, by style. */
function isSetInBold({ containers }: PageBlocks, { text, bold, container }: RawBlock): boolean {
  const name = containers[container]?.element.getAttribute('class') ?? ''
  return bold > 0.9 * text.replace(/\s/g, '').length || /(?:^|\s)(?:font-)?bold(?:\s|$)/.test(name)
}

function isCandidate(block: RawBlock): boolean {
  const length = block.text.length
  if (length < 100 && /\d{4}/.test(block.text) && /\d{1,2}[:.]\d{2}/.test(block.text)) return false
  return (
    length >= 25 &&
    length <= 700 &&
    !(block.zones & NEVER) &&
    block.tag !== 'li' &&
    block.linked < 0.6 * length
  )
}

/** How far a printed block is what a description says; descriptions are often cut short. */
function similarity(described: string, printed: string): number {
  const [a, b] = [bare(described), bare(printed)]
  if (a === b) return 1
  const cut = bare(described.replace(/(?:\.\.\.|…)\s*$/, ''))
  if (cut.length > 60 && b.startsWith(cut) && b.length < 1.8 * cut.length) return 0.95
  return b.length > 40 && a.length < 1.6 * b.length ? wordsInCommon(a, b) * 0.95 : 0
}

/** A description is often just the first paragraph: of the same make as the one that follows it. */
function isOpening(near: RawBlock[], offset: number): boolean {
  const block = near[offset] as RawBlock
  if (/^h[2-4]$/.test(block.tag)) return false
  return near
    .slice(offset + 1, offset + 4)
    .some(
      next =>
        next.container !== block.container &&
        next.tag === block.tag &&
        next.text.length > 80 &&
        next.zones === block.zones &&
        next.bold === block.bold
    )
}
