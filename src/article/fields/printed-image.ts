/** Which of the pictures printed on a page is its lead image. */
import { firstThat } from '../../anchor/first-that.ts'
import type { PageBlocks } from '../blocks.ts'
import { OUTSIDE, ZONE } from '../zones.ts'
import { type Place, placeOf } from './figure.ts'
import {
  absolute,
  addressesOf,
  inPixels,
  marksOf,
  type PictureMarks,
  type SizedAddress,
  showsPicture
} from './image-address.ts'
import { AUTHOR_PAGE } from './names.ts'

export interface PrintedImage {
  image: Element
  /** The widest first; at least one. */
  addresses: SizedAddress[]
}

export interface ImageSearch {
  /** The page's address. */
  base: string
  /** Index of the headline's block, -1 if there is none. */
  headline: number
  /** Index of the block that the picture stands before. */
  before: number
  /** The images that the head states. */
  stated: SizedAddress[]
}

/** Words in class, id and address of pictures that are no lead image. */
const NO_LEAD =
  /avatar|logo|icon|author|profile|badge|sprite|emoji|headshot|portrait-|search|counter|tracking|\.svg\b/i
/** Images looked at above the headline, around it, and in the text where there is none. */
const MOST_ABOVE = 8
const MOST_AROUND = 20
const MOST_IN_TEXT = 25
/** A picture above the headline that nobody states is this many blocks away at most: its words and a kicker. */
const CLOSE_ABOVE = 4

/** What makes a printed image the lead image, and what speaks against it. */
const WEIGHT = {
  sameName: 2,
  sameNumber: 1.25,
  inFigure: 1,
  wide: 1,
  urgent: 0.5,
  captioned: 1,
  narrow: -2,
  teaser: -1,
  leadsAway: -1.5,
  otherUse: -3,
  above: -0.5,
  /** For each image between it and the headline. */
  farther: -0.05
}

/** Places of other stories' pictures. The article's own may be hidden for now or lie in a button that enlarges it. */
const ELSEWHERE = OUTSIDE & ~(ZONE.aside | ZONE.hidden | ZONE.control | ZONE.teaser)

/** The picture printed around the headline or before the first paragraphs, or further down if the head states it. */
export function printedImage(content: PageBlocks, search: ImageSearch): PrintedImage | undefined {
  const { blocks, containers } = content
  const elementOf = (index: number) => containers[blocks[index]?.container ?? 0]?.element
  const start = elementOf(Math.max(search.headline, 0))
  const end = elementOf(Math.min(search.before, blocks.length - 1))
  if (!containers[0] || !start || !end) return undefined
  const images = containers[0].element.querySelectorAll('img, amp-img')
  const below = firstThat(images, image => follows(image, start))
  const inText = firstThat(images, image => follows(image, end))

  const stated = search.stated.map(({ address }) => marksOf(address))
  const bestOf = (from: number, to: number, isDeep: boolean) => {
    let best: (PrintedImage & { score: number }) | undefined
    for (let index = Math.max(0, from); index < Math.min(to, images.length); index++) {
      const image = images[index] as Element
      // What is around the headline too is no place of other stories.
      const place = placeOf(content, image)
      const zones = containers[place.container]?.zones ?? 0
      const elsewhere = zones & ELSEWHERE & ~(blocks[search.headline]?.zones ?? 0)
      const addresses = elsewhere ? [] : addressesOf(image)
      const agreement = agreementOf(addresses, stated)
      if (addresses.length === 0 || (isDeep && agreement === 0)) continue
      const evidence = evidenceFor(content, { image, addresses, agreement, place }, search, index < below)
      const score = evidence + Math.abs(index - below) * WEIGHT.farther
      if (score > 0 && score > (best?.score ?? 0)) best = { image, addresses, score }
    }
    return best
  }
  return (
    bestOf(below - MOST_ABOVE, Math.min(inText, below + MOST_AROUND), false) ??
    (search.stated.length > 0 ? bestOf(inText, inText + MOST_IN_TEXT, true) : undefined)
  )
}

/** True if `node` begins after `other` begins. */
const follows = (node: Element, other: Element) => (other.compareDocumentPosition(node) & 4) !== 0

interface Candidate extends PrintedImage {
  place: Place
  /** How surely it is one that the head states: see `showsPicture`. */
  agreement: 0 | 1 | 2
}

/** How much speaks for an image above or below the headline; at or below 0 it is no lead image. */
function evidenceFor(
  { blocks, containers }: PageBlocks,
  { image, addresses, agreement, place: { container, next } }: Candidate,
  { base, headline, stated }: ImageSearch,
  isAbove: boolean
): number {
  const zones = containers[container]?.zones ?? 0
  const isFar = isAbove && headline - next > CLOSE_ABOVE
  const inFigure = (zones & ZONE.figure) !== 0 || image.parentElement?.localName === 'picture'
  const beside = (blocks[next]?.zones ?? 0) | (blocks[next - 1]?.zones ?? 0)
  const isCaptioned = (beside & (ZONE.caption | ZONE.credit)) !== 0
  const isUrgent = image.getAttribute('fetchpriority') === 'high' || image.getAttribute('loading') === 'eager'
  const isUnlikely = isFar || (stated.length > 0 && !inFigure && !isCaptioned && !isUrgent)
  if (agreement === 0 && isUnlikely) return 0

  const width = inPixels(image.getAttribute('width') ?? '') || (addresses[0]?.width ?? 0)
  const link = image.closest('a')?.getAttribute('href') ?? ''
  const says = `${image.getAttribute('class') ?? ''} ${image.getAttribute('id') ?? ''} ${addresses[0]?.address}`
  const isOtherUse = NO_LEAD.test(says) || zones & ZONE.byline || AUTHOR_PAGE.test(link)
  const score =
    (agreement === 2 ? WEIGHT.sameName : agreement === 1 ? WEIGHT.sameNumber : 0) +
    (inFigure ? WEIGHT.inFigure : 0) +
    (width >= 400 ? WEIGHT.wide : 0) +
    (isUrgent ? WEIGHT.urgent : 0) +
    (isCaptioned ? WEIGHT.captioned : 0) +
    (isOtherUse ? WEIGHT.otherUse : 0) +
    (isAbove ? WEIGHT.above : 0)
  if (agreement > 0) return score
  const against =
    (width > 0 && width < 200 ? WEIGHT.narrow : 0) +
    (zones & ZONE.teaser ? WEIGHT.teaser : 0) +
    (leadsAway(link, base) ? WEIGHT.leadsAway : 0)
  return score + against
}

/** Formats and sizes of one picture that are compared with what the head states. */
const MOST_COMPARED = 12

function agreementOf(addresses: SizedAddress[], stated: PictureMarks[]): Candidate['agreement'] {
  let most: Candidate['agreement'] = 0
  for (const { address } of addresses.slice(0, MOST_COMPARED)) {
    for (const other of stated) {
      const same = showsPicture(address, other)
      if (same === 2) return 2
      if (same > most) most = same
    }
  }
  return most
}

/** True if a link leads to another page; the whole picture and pages below the article's own are none. */
function leadsAway(link: string, base: string): boolean {
  const target = link && !link.startsWith('#') ? absolute(link, base) : undefined
  if (!target || /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i.test(target)) return false
  return !target.startsWith(base.replace(/[?#].*$/, ''))
}
