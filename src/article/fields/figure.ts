/** Which blocks of text belong to a picture: those of its figure, else those that stand by it and show that they do. */
import { firstThat } from '../../anchor/first-that.ts'
import type { Container, PageBlocks, RawBlock } from '../blocks.ts'
import { bare } from '../candidates.ts'
import { beginsCapital, wordsOf } from '../letters.ts'
import { OUTSIDE, ZONE } from '../zones.ts'
import { isAgencyLine, isLabelled } from './credit-words.ts'

/** A block of a picture's words. */
export interface FigureWords {
  block: RawBlock
  /** True if markup or the picture's own text says that the block speaks of the picture. */
  isSure: boolean
  /** What markup between the picture and the text names it. */
  says: 'caption' | 'credit' | 'both' | 'words' | ''
}

const isSure = (words: FigureWords) => words.isSure

/** Where an element that is no container stands among the containers and blocks. */
export interface Place {
  /** Index of the innermost container around it. */
  container: number
  /** Index of the first block behind it; the one that it stands in where that has text before it. */
  next: number
}

/** Finds the place of an element. Containers stand in document order, so it is found by halving. */
export function placeOf({ containers }: PageBlocks, element: Element): Place {
  const next = firstThat(
    containers,
    other => (other.element.compareDocumentPosition(element) & 4) /* following */ === 0
  )
  const before = containers[next - 1]
  let at = Math.max(next - 1, 0)
  while (at > 0 && !containers[at]?.element.contains(element)) at = containers[at]?.parent ?? 0
  return { container: at, next: (at === next - 1 ? before?.from : before?.to) ?? 0 }
}

/** A container with more blocks or prose than this is more than a picture and its words. */
const MOST_BLOCKS = 6
const MOST_PROSE = 600
/** A block longer than this that nothing ties to the picture but its place is text of the article. */
const LONGEST_LOOSE = 250
/** Blocks looked at behind a picture whose own container holds no words. */
const MOST_BEHIND = 3
/** Words in class and tag of what is made for a picture. */
const PICTURE_BOX = /figure|image|img|picture|photo|foto|bild|media|visual|thumb|hero|gallery|poster/i

/**
 * The blocks that speak of a picture, in the order of the page.
 * @param headline index of the headline's block: what holds it is no figure
 */
export function wordsOfFigure(content: PageBlocks, image: Element, headline: number): FigureWords[] {
  const { blocks, containers } = content
  const { container: inner, next } = placeOf(content, image)
  const own = containers[inner]?.zones ?? 0
  const told = [image.getAttribute('alt'), image.getAttribute('title'), image.getAttribute('aria-label')]
    .map(text => bare(text ?? ''))
    .filter(text => text.length > 14)
  const judged = (index: number, inBox: boolean): FigureWords | null => {
    const block = blocks[index] as RawBlock
    if (!isUsable(block, own, inBox)) return null
    const text = bare(block.text)
    const says = namedBy(content, block, image)
    const isTied =
      says !== '' ||
      (own & ZONE.caption) !== 0 ||
      told.some(other => text.startsWith(other) || (text.length > 14 && other.startsWith(text)))
    return { block, isSure: isTied, says }
  }
  const judgedAll = (from: number, to: number, inBox: boolean) => {
    const all: FigureWords[] = []
    for (let index = from; index < to; index++) {
      const words = judged(index, inBox)
      if (words) all.push(words)
    }
    return all
  }

  let sure: FigureWords[] = []
  let loose: FigureWords[] = []
  for (let at = inner; at > 0; at = containers[at]?.parent ?? 0) {
    const { tag, from, to, prose, element } = containers[at] as Container
    const isFigure = tag === 'figure'
    if (headline >= from && headline < to) break
    if (!isFigure && (to - from > MOST_BLOCKS || prose > MOST_PROSE)) break
    const isForPicture = PICTURE_BOX.test(`${tag} ${element.getAttribute('class') ?? ''}`)
    const words = judgedAll(from, to, isForPicture)
    if (isFigure && words.length > 0) return words
    // Caption and credit can stand apart, each by the picture.
    if (sure.length === 0 ? words.some(isSure) : words.length > sure.length && words.every(isSure))
      sure = words
    const isCredited = words.some(({ block }) => isAgencyLine(block.text) || isLabelled(block.text))
    if (loose.length === 0 && (isForPicture || isCredited))
      loose = words.filter(({ block }) => block.text.length < LONGEST_LOOSE)
  }
  if (sure.length > 0) return sure
  const behind: FigureWords[] = []
  for (let index = next; index < Math.min(next + MOST_BEHIND, blocks.length); index++) {
    const words = judged(index, false)
    if (words && !words.isSure) break
    if (words && !isOfOther(content, words.block, image)) behind.push(words)
  }
  return behind.length > 0 ? behind : loose
}

/** What the innermost element that names a block's text calls it; elements around the picture too are not asked. */
function namedBy({ containers }: PageBlocks, block: RawBlock, image: Element): FigureWords['says'] {
  let says: FigureWords['says'] = ''
  for (let at = block.container; at > 0; at = containers[at]?.parent ?? 0) {
    const { element, tag, firm, loose } = containers[at] as Container
    if (element.contains(image)) break
    // The tag alone says only that it is one of the two; what an attribute states goes before words in class and id.
    for (const zones of tag === 'figcaption' ? [loose] : [firm, loose]) {
      const isCaption = (zones & ZONE.caption) !== 0
      const isCredit = (zones & ZONE.credit) !== 0
      if (isCaption || isCredit) return isCaption && isCredit ? 'both' : isCaption ? 'caption' : 'credit'
    }
    if (tag === 'figcaption') says = 'words'
  }
  return says
}

/** True if a block lies in a figure that holds another picture. */
function isOfOther({ containers }: PageBlocks, { container }: RawBlock, image: Element): boolean {
  const figure = containers[container]?.element.closest('figure')
  return !!figure && !figure.contains(image) && figure.querySelector('img') !== null
}

/** A date, an age or a duration beside a picture. */
const TIME =
  /^\d{1,2}:\d{2}(?::\d{2})?$|^(?:vor \d+|\d+ \S+ ago|il y a \d+|hace \d+)|^(?=.{0,60}$)\D{0,12}\d{1,2}[./]\d{1,2}[./]\d{4}/i
const BY = /^(?:by|von|par|por|di|de|door)\s+/i

/** True of "By Ann Lee" beside a picture. */
function isByline(text: string): boolean {
  const by = text.length < 80 ? (BY.exec(text)?.[0].length ?? 0) : 0
  const [first = '', second = ''] = by > 0 ? wordsOf(text.slice(by)) : []
  return beginsCapital(first) && beginsCapital(second)
}

/**
 * True if a block can be words of a picture that stands in the zones `own`.
 * @param inBox true in an element made for the picture, where a subtitle is the picture's
 */
function isUsable(block: RawBlock, own: number, inBox: boolean): boolean {
  // A caption read out by other means is hidden from screen readers, not from view; some show it when a button is pressed.
  const never = OUTSIDE & ~(ZONE.aside | ZONE.hidden | ZONE.footer) & ~own
  const isFigures = (block.zones & (ZONE.figure | ZONE.caption | ZONE.credit)) !== 0
  return (
    !(block.zones & never) &&
    (isFigures || !(block.zones & ZONE.byline)) &&
    (isFigures || inBox || !(block.zones & (ZONE.standfirst | ZONE.keyPoints))) &&
    block.text.length < 900 &&
    block.tag !== 'h1' &&
    wordsOf(block.text).length > 0 &&
    !TIME.test(block.text) &&
    !isByline(block.text)
  )
}
