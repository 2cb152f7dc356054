/** The lead image: which picture it is and its largest address. */
import { isInside, type PageBlocks } from '../blocks.ts'
import type { Facts } from '../facts.ts'
import type { LeadImage, Provenance } from '../model.ts'
import { asList, asThing, textOf } from '../structured-data.ts'
import { OUTSIDE, ZONE } from '../zones.ts'
import { captionAndCredit } from './caption.ts'
import { AUTHOR_PAGE } from './names.ts'

/**
 * The lead image: the picture printed between headline and the first paragraphs in its largest version, else the one
 * that the head states.
 * @param before index of the block that the picture must stand before: the article's third paragraph
 */
export function readLeadImage(
  facts: Facts,
  content: PageBlocks,
  headline: number,
  before: number
): LeadImage | undefined {
  const stated = statedImage(facts)
  const printed = printedImage(content, headline, before, stated?.address)
  const printedAddress = printed && largestAddress(printed.image, facts.address)
  const alt = printed?.image.getAttribute('alt')?.trim()
  const shared = { ...(alt ? { alt } : {}), ...(printed ? captionAndCredit(content, printed.figure) : {}) }
  if (printedAddress)
    return {
      address: printedAddress,
      from: { kind: 'page', detail: 'picture below the headline' },
      ...shared
    }
  return stated && { ...stated, ...shared }
}

function statedImage(facts: Facts): { address: string; from: Provenance } | undefined {
  const images = asList(facts.article?.image).flatMap(image => {
    const thing = asThing(image)
    const address = thing ? textOf(thing.url ?? thing.contentUrl ?? thing['@id']) : textOf(image)
    return address ? [{ address, width: Number(textOf(thing?.width)?.replace(/\D/g, '') ?? 0) || 0 }] : []
  })
  const largest = images.toSorted((a, b) => b.width - a.width)[0]
  const candidates: [string | undefined, Provenance][] = [
    [
      facts.meta('og:image', 'og:image:url', 'og:image:secure_url')?.value,
      { kind: 'meta', detail: 'og:image' }
    ],
    [largest?.address, { kind: 'structured-data', detail: `${facts.articleType}.image` }],
    [facts.meta('twitter:image', 'twitter:image:src')?.value, { kind: 'meta', detail: 'twitter:image' }]
  ]
  for (const [value, from] of candidates) {
    const address = value && absolute(value, facts.address)
    if (address) return { address, from }
  }
  return undefined
}

function absolute(value: string, base: string): string | undefined {
  try {
    const url = new URL(value, base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
  } catch {
    return undefined
  }
}

interface PrintedImage {
  image: Element
  /** The blocks [from, to) of its figure. */
  figure: { from: number; to: number }
}

/** Class, alt and address of pictures that are no lead image. */
const NO_LEAD =
  /avatar|logo|icon|author|profile|pixel|spacer|badge|sprite|emoji|headshot|portrait-|\.svg(?:$|\?)|1x1/i

function printedImage(
  content: PageBlocks,
  headline: number,
  before: number,
  stated: string | undefined
): PrintedImage | undefined {
  const { containers, blocks } = content
  const own = blocks[Math.max(headline, 0)]?.container ?? 0
  const end = blocks[Math.min(before, blocks.length - 1)]?.container ?? 0
  const last = containers[end]?.element
  let scope = own
  // The smallest container around the headline and the paragraph that the picture stands before.
  while (scope > 0 && !isInside(containers, end, scope)) scope = containers[scope]?.parent ?? 0
  const statedName = stated ? fileName(stated) : ''
  const byElement = new Map(containers.map((container, index) => [container.element, index]))
  let best: { image: Element; figure: PrintedImage['figure']; score: number } | null = null
  let seen = 0
  for (const image of containers[scope]?.element.querySelectorAll('img, amp-img') ?? []) {
    if (seen++ > 40 || (last && last.compareDocumentPosition(image) & 4) /* image follows */) break
    const around = surroundings(content, byElement, image)
    if (around.zones & (OUTSIDE & ~(ZONE.aside | ZONE.hidden))) continue
    const text = `${image.getAttribute('class') ?? ''} ${image.getAttribute('src') ?? ''} ${image.getAttribute('id') ?? ''}`
    const width = Number.parseInt(image.getAttribute('width') ?? '', 10) || largestWidth(image)
    const score =
      (around.zones & ZONE.figure ? 1 : 0) +
      (width >= 400 ? 1 : width > 0 && width < 200 ? -2 : 0) +
      (NO_LEAD.test(text) || around.zones & ZONE.byline || isOfAuthor(image) ? -3 : 0) +
      (statedName.length > 5 && text.includes(statedName) ? 1.5 : 0) +
      (around.from < around.to ? 0.5 : 0) -
      seen / 20
    if (score > 0 && (!best || score > best.score)) best = { image, figure: around, score }
  }
  return best ?? undefined
}

/** A portrait beside the byline. */
const isOfAuthor = (image: Element) => AUTHOR_PAGE.test(image.closest('a')?.getAttribute('href') ?? '')

const fileName = (address: string) =>
  address
    .replace(/[?#].*$/, '')
    .split('/')
    .at(-1)
    ?.replace(/\.\w+$/, '') ?? ''

/** The zones around an image and the blocks of its figure: the largest container that holds little else. */
function surroundings(
  { containers }: PageBlocks,
  byElement: Map<Element, number>,
  image: Element
): { zones: number; from: number; to: number } {
  let element: Element | null = image.parentElement
  let zones: number | null = null
  let figure = { from: 0, to: 0 }
  for (let step = 0; element && step < 7; element = element.parentElement, step++) {
    const container = containers[byElement.get(element) ?? -1]
    if (!container) continue
    zones ??= container.zones
    const isFigure = container.tag === 'figure'
    if (!isFigure && (container.to - container.from > 4 || container.prose > 500)) break
    figure = { from: container.from, to: container.to }
    // Some set the caption beside the figure rather than in it.
    if (isFigure && figure.from < figure.to) break
  }
  return { zones: zones ?? 0, ...figure }
}

function candidatesOf(image: Element): { address: string; width: number }[] {
  const isPicture = image.parentElement?.localName === 'picture'
  const siblings = isPicture ? [...(image.parentElement?.querySelectorAll('source') ?? [])] : []
  const listed = [image, ...siblings].flatMap(element =>
    ['srcset', 'data-srcset'].flatMap(name =>
      (element.getAttribute(name) ?? '')
        .split(/,\s+|,(?=https?:)/)
        .map(item => item.trim().split(/\s+/))
        .filter(([address]) => address && !address.startsWith('data:'))
        .map(([address, size]) => ({ address: address as string, width: widthOf(size) }))
    )
  )
  const plain = image.getAttribute('src') ?? ''
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10) || 0
  // First of equals: the image itself before the formats that only some browsers show.
  return plain && !plain.startsWith('data:') ? [{ address: plain, width }, ...listed] : listed
}

/** Width in pixels of a srcset descriptor; a density is taken for that many times a column of text. */
function widthOf(size = '0'): number {
  const value = Number.parseFloat(size) || 0
  return size.endsWith('x') ? 600 * value : value
}

const largestWidth = (image: Element) => Math.max(0, ...candidatesOf(image).map(({ width }) => width))

/** The largest address an image names; placeholders of lazy loaders are passed over. */
function largestAddress(image: Element, base: string): string | undefined {
  const sized = candidatesOf(image).toSorted((a, b) => b.width - a.width)
  const plain = ['data-src', 'data-original', 'data-lazy-src'].map(name => image.getAttribute(name) ?? '')
  for (const address of [...sized.map(item => item.address), ...plain]) {
    const whole = address && absolute(address, base)
    if (whole) return whole
  }
  return undefined
}
