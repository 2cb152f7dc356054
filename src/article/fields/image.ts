/** The lead image: which picture it is and its largest address. */
import type { PageBlocks } from '../blocks.ts'
import type { Facts } from '../facts.ts'
import type { LeadImage, Provenance } from '../model.ts'
import { asList, asThing, textOf } from '../structured-data.ts'
import { captionAndCredit } from './caption.ts'
import { wordsOfFigure } from './figure.ts'
import {
  absolute,
  inPixels,
  marksOf,
  type SizedAddress,
  showsPicture,
  widthInAddress
} from './image-address.ts'
import { type PrintedImage, printedImage } from './printed-image.ts'

/**
 * The lead image: the picture printed around the headline or before the first paragraphs in its largest version, else
 * the one that the head states.
 * @param headline index of the headline's block, -1 if there is none
 * @param before index of the block that the picture must stand before: the article's third paragraph
 */
export function readLeadImage(
  facts: Facts,
  content: PageBlocks,
  headline: number,
  before: number
): LeadImage | undefined {
  const stated = statedImages(facts)
  const printed = printedImage(content, { base: facts.loadedFrom, headline, before, stated })
  const largest = largestOf(printed, stated, facts.loadedFrom)
  if (!largest || !printed) return largest
  const alt = printed.image.getAttribute('alt')?.trim()
  return {
    ...largest,
    ...(alt && { alt }),
    ...captionAndCredit(content, wordsOfFigure(content, printed.image, headline), alt)
  }
}

interface StatedImage extends SizedAddress {
  from: Provenance
}

/** All images that meta tags and structured data state for the article, best first. */
function statedImages(facts: Facts): StatedImage[] {
  const structured = asList(facts.article?.image).map(image => {
    const thing = asThing(image)
    return {
      address: thing ? textOf(thing.url ?? thing.contentUrl ?? thing['@id']) : textOf(image),
      width: inPixels(textOf(thing?.width)),
      from: { kind: 'structured-data', detail: `${facts.articleType}.image` } as const
    }
  })
  const candidates = [
    {
      address: facts.meta('og:image', 'og:image:url', 'og:image:secure_url')?.value,
      width: inPixels(facts.meta('og:image:width')?.value),
      from: { kind: 'meta', detail: 'og:image' } as const
    },
    ...structured.toSorted((a, b) => b.width - a.width),
    {
      address: facts.meta('twitter:image', 'twitter:image:src')?.value,
      width: 0,
      from: { kind: 'meta', detail: 'twitter:image' } as const
    }
  ]
  return candidates.flatMap(({ address: value, width, from }) => {
    const address = value && absolute(value, facts.loadedFrom)
    return address ? [{ address, width: width || widthInAddress(address), from }] : []
  })
}

/** A lead image is wider than this. */
const SMALL = 200

/** The widest address: a printed image's own, a link's to the whole picture, or the head's where its own is small or none. */
function largestOf(
  printed: PrintedImage | undefined,
  stated: StatedImage[],
  base: string
): Pick<LeadImage, 'address' | 'from'> | undefined {
  const [first] = stated
  const own = printed && firstAbsolute(printed.addresses, base)
  if (!own) return first && { address: first.address, from: first.from }
  const from: Provenance = { kind: 'page', detail: 'picture at the headline' }
  const link = printed.image.closest('a')?.getAttribute('href') ?? ''
  const linked = /\.(?:jpe?g|png|webp|avif)(?:\?|$)/i.test(link) && absolute(link, base)
  if (linked && marksOf(linked).name === marksOf(own.address).name) return { address: linked, from }
  // A picture this narrow holds the place of the one that is stated, even if only a number ties them.
  const isSmall = own.width > 0 && own.width < SMALL
  const larger = stated.find(
    other =>
      (other.width > 1.5 * own.width || (isSmall && other.width === 0)) &&
      showsPicture(own.address, marksOf(other.address)) >= (isSmall ? 1 : 2)
  )
  return own.width > 0 && larger
    ? { address: larger.address, from: larger.from }
    : { address: own.address, from }
}

function firstAbsolute(addresses: SizedAddress[], base: string): SizedAddress | undefined {
  for (const { address, width } of addresses) {
    const whole = absolute(address, base)
    if (whole) return { address: whole, width }
  }
  return undefined
}
