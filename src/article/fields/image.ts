/** The lead image with its caption and credit kept apart. */
import { foldSpace } from '../../anchor/fold.ts'
import { isInside, type PageBlocks, type RawBlock } from '../blocks.ts'
import { bare, foundIn } from '../candidates.ts'
import type { Facts } from '../facts.ts'
import type { Found, LeadImage, Provenance } from '../model.ts'
import { asList, asThing, textOf } from '../structured-data.ts'
import { OUTSIDE, ZONE } from '../zones.ts'
import { AUTHOR_PAGE } from './byline.ts'

/** Labels that lead to a credit; the credit is what follows. */
const CREDIT_LABEL =
  /(?:^|[\s(|/.–—-])((?:images? (?:source|credit)s?|photo(?:graph)?s?(?: (?:credit|by|source))?|picture(?: credit)?|credits?|source|copyright|foto(?:s|credit|grafie)?|bild(?:quelle|nachweis|rechte)?|quelle|crédits?(?: photo)?|photo|źródło|fuente|imagen|fonte|fotografía|beeld|фото|صورة|写真)\s*[:：]\s*|(?:fot|zdj)\.:?\s+|©\s*|copyright\s+|(?:photo|foto|picture|image)s? by\s+)/iu
/** "(c) Jo Li", but not the third of "(a) … (b) … (c) the lighthouse". */
const COPYRIGHT = /(?:^|\s)(\([cC]\)\s*)(?=\p{Lu}|\d{4})/u
/** A credit's own look where nothing labels it: an agency or a name with a slash. */
const CREDIT_LOOK =
  /(?:getty images|reuters|associated press|\bAFP\b|\bdpa\b|\bEPA\b|shutterstock|imago|picture alliance|\bPA (?:wire|media)\b|alamy|istock|unsplash|keystone|\bAPA\b|\bANSA\b|\bEFE\b|\bPAP\b|\bTASS\b)/i

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

function captionAndCredit(
  content: PageBlocks,
  { from, to }: PrintedImage['figure']
): { caption?: Found<string>; credit?: Found<string> } {
  // A caption read out by other means is hidden from screen readers, not from view.
  const never = OUTSIDE & ~(ZONE.aside | ZONE.figure | ZONE.hidden | ZONE.footer)
  const group = content.blocks
    .slice(from, to)
    .filter(
      block =>
        !(block.zones & never) &&
        block.text.length < 700 &&
        block.tag !== 'h1' &&
        !NO_CAPTION.test(block.text) &&
        /[\p{L}\p{N}]/u.test(block.text)
    )
  return separate(content, group)
}

/** A byline, an age or a duration beside a picture. */
const NO_CAPTION =
  /^(?:by|von|par|por|di|de|door)\s\p{Lu}[\p{L}.'’-]+\s\p{Lu}.{0,60}$|^\d{1,2}:\d{2}(?::\d{2})?$|^(?:vor \d+|\d+ \p{L}+ ago|il y a \d+|hace \d+)/iu

/** Splits the texts of a figure into caption and credit: by element, by label, by look. */
function separate(
  content: PageBlocks,
  group: RawBlock[]
): { caption?: Found<string>; credit?: Found<string> } {
  let caption: Found<string> | undefined
  let credit: Found<string> | undefined
  for (const [index, block] of group.entries()) {
    const span = creditIn(content, block, index > 0)
    if (span) {
      const { from, to } = creditSpan(block.text, span.at, span.end)
      if (from < to) credit ??= foundIn(content, block, 'credit of the figure', from, to)
    }
    // A credit in brackets amid the caption leaves the caption whole: what is shown is a piece of the page.
    const goesOn = span !== null && span.end < block.text.length - 12
    const before = span && !goesOn ? block.text.slice(0, span.at).replace(/[\s|(/–—-]+$/, '') : block.text
    if (before.length > 2) caption ??= foundIn(content, block, 'caption of the figure', 0, before.length)
  }
  return { ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) }
}

/** Where in a figure's text the credit stands, with its label. */
function creditIn(
  content: PageBlocks,
  block: RawBlock,
  isAfterCaption: boolean
): { at: number; end: number } | null {
  const { text, zones } = block
  const whole = { at: 0, end: text.length }
  if (zones & ZONE.credit && !(zones & ZONE.caption && text.length > 120)) return whole
  const inline = creditElement(content, block)
  if (inline) return inline
  const label = CREDIT_LABEL.exec(text) ?? COPYRIGHT.exec(text)
  if (label) {
    const at = label.index + label[0].length - (label[1] as string).length
    const close = /[([]/.test(text[label.index] ?? '') ? text.slice(at).search(/[)\]]/) : -1
    return { at, end: close < 0 ? text.length : at + close }
  }
  const bracket = /\s\(([^()]{2,80})\)\.?$/.exec(text)
  if (
    bracket &&
    (CREDIT_LOOK.test(bracket[1] as string) ||
      /photo|foto|courtesy|handout|\bAP\b/i.test(bracket[1] as string))
  ) {
    return { at: bracket.index + 1, end: text.length }
  }
  const isShort = text.length < (isAfterCaption ? 80 : 60)
  const isCredit =
    (CREDIT_LOOK.test(text) && !/\.$|\s\p{Ll}+\s\p{Ll}+/u.test(text)) ||
    (isAfterCaption && looksLikeCredit(text))
  return isShort && isCredit ? whole : null
}

/** Words in class, itemprop and data attributes of elements that hold a credit. */
const CREDIT_NAME = /credit|copyright|source|author|autor|firma|photographer|fotograf|quelle|byline/i

/** A credit set in an element of its own inside the caption's block: named as one, or last and looking like one. */
function creditElement(content: PageBlocks, block: RawBlock): { at: number; end: number } | null {
  const inner = [...(content.containers[block.container]?.element.querySelectorAll('*') ?? [])].slice(0, 30)
  for (const element of inner.toReversed()) {
    const text = foldSpace(element.textContent ?? '')
    const at = text.length > 1 && text.length < 120 ? block.text.lastIndexOf(text) : -1
    if (at < 0 || bare(text) === bare(block.text)) continue
    const names = [...element.attributes]
      .map(({ name, value }) => (name === 'class' || name === 'itemprop' ? value : name))
      .join(' ')
    const isLast = at > 10 && at + text.length === block.text.length
    if (CREDIT_NAME.test(names) || (isLast && looksLikeCredit(text))) return { at, end: at + text.length }
  }
  return null
}

/** Few words, mostly with capitals, a slash or an agency among them, and no sentence. */
function looksLikeCredit(text: string): boolean {
  const bareText = text.replace(/^[\s(/–—|-]+|[)\s]+$/g, '')
  const words = bareText.split(/[\s/]+/).filter(Boolean)
  if (words.length === 0 || words.length > 8 || bareText.length > 70) return false
  if (CREDIT_LOOK.test(bareText)) return true
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length
  return capitals >= words.length - 1 && (words.length > 1 || bareText.includes('/'))
}

/** The credit without the words that label it ("Photo:", "Images source:") and without brackets. */
function creditSpan(text: string, start: number, end: number): { from: number; to: number } {
  let from = start
  let to = end
  const piece = text.slice(from, to)
  const label =
    /^[\s(|/–—-]*(?:(?:images?|photo(?:graph)?s?|pictures?|credits?|source|copyright|foto\p{L}*|bild\p{L}*|quelle|crédits?|źródło|fuente|imagen|fonte|beeld|фото|صورة|写真)(?:\s(?:sources?|credits?|photo|by))?\s*[:：]\s*|(?:fot|zdj)\.:?\s+|(?:photo|foto|picture|image)s? by\s+)+/iu.exec(
      piece
    )
  if (label) from += label[0].length
  else from += /^[\s(|/–—-]*/.exec(piece)?.[0].length ?? 0
  if (/\)\.?$/.test(text.slice(from, to)) && !text.slice(from, to).includes('('))
    to = text.lastIndexOf(')', to)
  while (to > from && /[\s|;,]/.test(text[to - 1] as string)) to--
  return { from, to }
}
