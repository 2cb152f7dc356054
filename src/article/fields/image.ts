/** The lead image with its caption and credit kept apart. */
import type { PageBlocks, RawBlock } from '../blocks.ts'
import { bare, foundIn } from '../candidates.ts'
import type { Facts } from '../facts.ts'
import type { Found, LeadImage, Provenance } from '../model.ts'
import { asList, asThing, textOf } from '../structured-data.ts'
import { OUTSIDE, ZONE } from '../zones.ts'

/** Labels that lead to a credit; the credit is what follows. */
const CREDIT_LABEL =
  /(?:^|[\s(|/.–—-])((?:images? (?:source|credit)s?|photo(?:graph)?s?(?: (?:credit|by|source))?|picture(?: credit)?|credits?|source|copyright|foto(?:s|credit|grafie)?|bild(?:quelle|nachweis|rechte)?|quelle|crédits?(?: photo)?|photo|fot\.|zdj\.|źródło|fuente|imagen|fonte|fotografía|beeld|фото|صورة|写真)\s*[:：]\s*|©\s*|\(c\)\s*|(?:photo|foto|picture|image)s? by\s+)/iu
/** A credit's own look where nothing labels it: an agency or a name with a slash. */
const CREDIT_LOOK = /(?:getty images|reuters|associated press|\bAFP\b|\bdpa\b|\bEPA\b|shutterstock|imago|picture alliance|\bPA (?:wire|media)\b|alamy|istock|unsplash|keystone|\bAPA\b|\bANSA\b|\bEFE\b|\bPAP\b|\bTASS\b)/i

/** How far from the headline the lead image may stand, in blocks. */
const NEAR = 14

export function readLeadImage(facts: Facts, content: PageBlocks, headline: number, bodyStart: number): LeadImage | undefined {
  const stated = statedImage(facts)
  const printed = firstImage(content, headline, bodyStart)
  const address = stated?.address ?? (printed && sourceOf(printed, facts.address))
  if (!address) return undefined
  const texts = captionOf(content, headline, bodyStart)
  const alt = printed?.getAttribute('alt')?.trim()
  return {
    address,
    from: stated?.from ?? { kind: 'page', detail: 'first picture below the headline' },
    ...(alt ? { alt } : {}),
    ...texts
  }
}

function statedImage(facts: Facts): { address: string; from: Provenance } | undefined {
  const images = asList(facts.article?.['image']).flatMap(image => {
    const thing = asThing(image)
    const address = thing ? textOf(thing['url'] ?? thing['contentUrl'] ?? thing['@id']) : textOf(image)
    return address ? [{ address, width: Number(textOf(thing?.['width'])?.replace(/\D/g, '') ?? 0) || 0 }] : []
  })
  const largest = images.toSorted((a, b) => b.width - a.width)[0]
  const candidates: [string | undefined, Provenance][] = [
    [facts.meta('og:image', 'og:image:url', 'og:image:secure_url')?.value, { kind: 'meta', detail: 'og:image' }],
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

/** The first picture of some size in the article around or below the headline. */
function firstImage(content: PageBlocks, headline: number, bodyStart: number): Element | undefined {
  const block = content.blocks[Math.max(headline, 0)]
  let at = block?.container ?? 0
  const until = content.blocks[bodyStart]?.container
  // The smallest container around headline and first paragraph.
  while (until !== undefined && at > 0 && !isInside(content, until, at)) at = content.containers[at]?.parent ?? 0
  const scope = content.containers[at]?.element
  for (const image of scope?.querySelectorAll('figure img, picture img, img') ?? []) {
    const width = Number(image.getAttribute('width') ?? 0)
    if ((width > 0 && width < 200) || /avatar|logo|icon|author|pixel|spacer/i.test(image.getAttribute('class') ?? '')) continue
    return image
  }
  return undefined
}

function isInside({ containers }: PageBlocks, container: number, outer: number): boolean {
  for (let at = container; at >= 0; at = containers[at]?.parent ?? -1) if (at === outer) return true
  return false
}

/** The largest address an image names; placeholders of lazy loaders are passed over. */
function sourceOf(image: Element, base: string): string | undefined {
  const sets = ['srcset', 'data-srcset'].flatMap(name => (image.getAttribute(name) ?? '').split(/,\s+/))
  const sized = sets
    .map(item => item.trim().split(/\s+/))
    .filter(([address]) => address)
    .map(([address, size]) => ({ address: address as string, size: Number.parseFloat(size ?? '0') || 0 }))
    .toSorted((a, b) => b.size - a.size)
  const plain = ['data-src', 'data-original', 'src'].map(name => image.getAttribute(name)).filter(value => value !== null)
  for (const address of [...sized.map(item => item.address), ...plain]) {
    const whole = absolute(address, base)
    if (whole) return whole
  }
  return undefined
}

/** Caption and credit of the first figure near the headline. */
function captionOf(content: PageBlocks, headline: number, bodyStart: number): { caption?: Found<string>; credit?: Found<string> } {
  const from = Math.max(0, headline - 6)
  const to = Math.min(content.blocks.length, Math.max(headline + NEAR, Math.min(bodyStart + 3, headline + 30)))
  const never = OUTSIDE & ~ZONE.aside
  const near = content.blocks.slice(from, to).filter(block => !(block.zones & never) && block.text.length < 600)
  const marked = near.findIndex(block => block.zones & (ZONE.caption | ZONE.credit))
  const first = marked >= 0 ? marked : near.findIndex(block => besideImage(content, block))
  const block = near[first]
  if (!block) return {}
  const group = near.slice(first, first + 3).filter(other => other === block || sameFigure(content, other, block))
  return separate(content, group)
}

const FIGURE_ZONES = ZONE.figure | ZONE.caption | ZONE.credit

function sameFigure(content: PageBlocks, a: RawBlock, b: RawBlock): boolean {
  if (Math.abs(a.start - b.end) > 400) return false
  const parent = (block: RawBlock) => content.containers[block.container]?.parent ?? -1
  return (a.zones & FIGURE_ZONES) !== 0 || parent(a) === parent(b) || a.container === b.container
}

/** A short text whose own container, or its parent, holds the picture and little else. */
function besideImage({ containers }: PageBlocks, block: RawBlock): boolean {
  if (block.text.length > 300 || /^h[1-6]$/.test(block.tag)) return false
  const own = containers[block.container]
  const parent = containers[own?.parent ?? -1]
  return [own, parent].some(container => container && container.to - container.from <= 3 && container.prose < 400 && container.element.querySelector('img, picture') !== null)
}

/** Splits the texts of a figure into caption and credit: by class, by label, by look. */
function separate(content: PageBlocks, group: RawBlock[]): { caption?: Found<string>; credit?: Found<string> } {
  let caption: Found<string> | undefined
  let credit: Found<string> | undefined
  for (const block of group) {
    const inline = creditElement(content, block)
    const label = CREDIT_LABEL.exec(block.text)
    const at = inline ? inline.at : label ? label.index + label[0].length - (label[1] as string).length : -1
    const isCredit = (block.zones & ZONE.credit) !== 0 && !(block.zones & ZONE.caption && block.text.length > 120)
    if (at >= 0 || isCredit) {
      const start = Math.max(0, at)
      const value = creditSpan(block.text, start, inline ? inline.end : block.text.length)
      if (value.from < value.to) credit ??= foundIn(content, block, 'credit of the figure', value.from, value.to)
      const before = block.text.slice(0, start).replace(/[\s|(/–—-]+$/, '')
      if (before.length > 2 && !isCredit) caption ??= foundIn(content, block, 'caption of the figure', 0, before.length)
    } else if (!caption && CREDIT_LOOK.test(block.text) && block.text.length < 60) credit ??= foundIn(content, block, 'credit of the figure')
    else if (caption && !credit && block.text.length < 80 && CREDIT_LOOK.test(block.text)) credit = foundIn(content, block, 'credit of the figure')
    else caption ??= foundIn(content, block, 'caption of the figure')
  }
  return { ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) }
}

/** A credit set in an element of its own inside the caption's block. */
function creditElement(content: PageBlocks, block: RawBlock): { at: number; end: number } | null {
  const element = content.containers[block.container]?.element
  for (const inner of element?.querySelectorAll('[class*="credit" i], [class*="copyright" i], [class*="source" i], small, cite') ?? []) {
    const text = (inner.textContent ?? '').replace(/\s+/g, ' ').trim()
    const at = text.length > 1 ? block.text.lastIndexOf(text) : -1
    if (at >= 0 && bare(text) !== bare(block.text)) return { at, end: at + text.length }
  }
  return null
}

/** The credit without the words that label it ("Photo:", "Images source:") and without brackets. */
function creditSpan(text: string, start: number, end: number): { from: number; to: number } {
  let from = start
  let to = end
  const piece = text.slice(from, to)
  const label = /^[\s(|/–—-]*(?:(?:images?|photo(?:graph)?s?|pictures?|credits?|source|copyright|foto\p{L}*|bild\p{L}*|quelle|crédits?|fot\.|zdj\.|źródło|fuente|imagen|fonte|beeld|фото|صورة|写真)(?:\s(?:sources?|credits?|photo|by))?\s*[:：]\s*|(?:photo|foto|picture|image)s? by\s+)+/iu.exec(piece)
  if (label) from += label[0].length
  else from += /^[\s(|/–—-]*/.exec(piece)?.[0].length ?? 0
  if (text[to - 1] === ')' && !text.slice(from, to).includes('(')) to--
  while (to > from && /[\s|]/.test(text[to - 1] as string)) to--
  return { from, to }
}
