/** The addresses that a page names for a picture: how wide each is, and which of them show the same picture. */

export interface SizedAddress {
  address: string
  /** Width in pixels as far as the page tells; 0 where it does not. */
  width: number
}

/** Names of what stands in a picture's place until a script loads it. */
const PLACEHOLDER = /placeholder|spacer|\b1x1\b|(?:transparent|blank|dummy|pixel|loading)[^/]*\.(?:gif|png)$/i
/** Attributes besides `src` and `srcset` in which lazy loaders keep an address: "data-src", "data-lazy-srcset". */
const LAZY = /^data-(?:[\w-]*src(?:set)?(?:-[\w-]+)?|original|lazy|orig-file)$/
/** A width in the address itself: "w=640", "/w_2560,c_limit/", "width-800", "1000x562". */
const WIDTH_IN_ADDRESS =
  /(?:[^a-z0-9](?:w|width|imwidth|resize|fit)[=_:-]?|[^a-z0-9])(\d{2,4})(?=(x\d{2,4})?)/gi
/** The address, the number and the unit of an item in a srcset. */
const SET_ITEM = /([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx])[^,]*)?(?:,|\s|$)/g
/** A density is taken for that many times a column of text where nothing tells the width. */
const COLUMN = 600
/** Less than unknown: what a media query keeps for small screens. */
const SMALL_SCREEN = -1

/** What scripts and templates leave in attributes is no address. */
const NO_ADDRESS = /[<>"{}]|^\w+\(|^(?:data|blob|about):|^.?$/

/** A file's web address in full. */
export function absolute(value: string, base: string): string | undefined {
  if (NO_ADDRESS.test(value)) return undefined
  try {
    const url = new URL(value, base)
    const isFile = url.pathname !== '/' || url.search !== ''
    return isFile && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : undefined
  } catch {
    return undefined
  }
}

/**
 * The addresses of an image and of the formats offered with it as printed, the widest first, placeholders left out. First of
 * equals is the image's own set, before its address for old browsers and before formats that only some browsers show.
 */
export function addressesOf(image: Element): SizedAddress[] {
  const own = listed(image, 0)
  const formats =
    image.parentElement?.localName === 'picture'
      ? [...image.parentElement.children].filter(child => child.localName === 'source')
      : []
  const offered = [
    ...own.toSorted((a, b) => Number(b.isSet) - Number(a.isSet)),
    ...formats.flatMap(source => listed(source, widthInMedia(source.getAttribute('media') ?? ''))),
    ...withoutScripts(image)
  ]
  const sized = offered.filter(
    ({ address }) => !NO_ADDRESS.test(address) && !PLACEHOLDER.test(pathOf(address))
  )
  // A drawing or a GIF beside other addresses stands there until they are loaded.
  const photographs = sized.filter(({ address }) => !/\.(?:gif|svg)$/i.test(pathOf(address)))
  return (photographs.length > 0 ? photographs : sized).toSorted((a, b) => b.width - a.width)
}

interface Listed extends SizedAddress {
  isSet: boolean
}

/** What the attributes of an image or source list; `least` is the width that its media query asks for. */
function listed(element: Element, least: number): Listed[] {
  const list: Listed[] = []
  const guess = inPixels(element.getAttribute('width') ?? '') || least
  for (const name of element.getAttributeNames()) {
    if (name !== 'src' && name !== 'srcset' && !LAZY.test(name)) continue
    const value = (element.getAttribute(name) ?? '').trim()
    const isSet = name.includes('srcset')
    const items = isSet ? [...value.matchAll(SET_ITEM)].map(item => item.slice(1)) : [[value]]
    for (const [address, size = '', unit = ''] of items) {
      if (address) list.push({ address, width: widthOf(address, Number(size), unit, guess), isSet })
    }
  }
  return list
}

/** A width that an attribute or a property states in pixels; shares of the page's width are none. */
export const inPixels = (text = '') => (text.includes('%') ? 0 : Number.parseInt(text, 10) || 0)

/** Width in pixels by descriptor ("800w", "2x"), else by the address, else by what the element tells. */
function widthOf(address: string, size: number, unit: string, guess: number): number {
  if (unit === 'w') return size
  const width = widthInAddress(address) || guess
  return size > 0 ? (width > 0 ? width : COLUMN) * size : width
}

/** The width that an address states, 0 if none. */
export function widthInAddress(address: string): number {
  for (const [whole, digits, height] of address.matchAll(WIDTH_IN_ADDRESS)) {
    // A bare number is a width only with a height behind it.
    if (height || /[a-z]/i.test(whole.slice(1, -(digits as string).length))) return Number(digits)
  }
  return 0
}

function widthInMedia(media: string): number {
  const least = /\bmin-width:\s*(\d+)/.exec(media)
  return least ? Number(least[1]) : media.includes('max-width') ? SMALL_SCREEN : 0
}

/** The address that a lazy image names for browsers without scripts; with scripts that markup is only text. */
function withoutScripts(image: Element): SizedAddress[] {
  const beside = image.parentElement?.querySelector(':scope > noscript')
  const address = /<img\b[^>]*?\ssrc=["']([^"']+)/i
    .exec(beside?.textContent ?? '')?.[1]
    ?.replaceAll('&amp;', '&')
  return address ? [{ address, width: widthInAddress(address) }] : []
}

const pathOf = (address: string) => address.replace(/[?#].*$/, '')

/** What tells a picture in its addresses, whatever their size. */
export interface PictureMarks {
  address: string
  /** The file name without ending and size, small. */
  name: string
  /** Long numbers that are no dates, and long runs of letters and digits. */
  numbers: string[]
}

export function marksOf(address: string): PictureMarks {
  const plain = unescaped(address)
    .replace(/^https?:\/\/[^/]*/, '')
    .toLowerCase()
  const name = (pathOf(plain).split('/').at(-1) ?? '')
    .replace(/(?:\.[a-z]{3,4})+$/, '')
    .replace(/(?:[-_]?\d+x\d+|-scaled)$/, '')
  const numbers = (plain.match(/[a-z0-9]{7,}/g) ?? []).filter(
    part => /\d/.test(part) && (/[a-z]/.test(part) ? part.length > 9 : !/^(?:19|20)\d{6}$/.test(part))
  )
  return { address, name, numbers }
}

function unescaped(address: string): string {
  try {
    return address.includes('%') ? decodeURIComponent(address) : address
  } catch {
    return address
  }
}

/** File names that any picture may have. */
const ANY_NAME = /^(?:(?:photo|image|picture|original|default|large|master|thumb\w*|index)[-_]?)?\d{0,4}$/

/**
 * Whether an address shows a picture: 2 by the file name, 1 by a number or a hash that both hold, else 0.
 * Numbers can belong to the article or its publisher, so they are the weaker sign.
 */
export function showsPicture(address: string, { address: other, name, numbers }: PictureMarks): 0 | 1 | 2 {
  if (address === other) return 2
  const plain = unescaped(address).toLowerCase()
  // Most addresses hold neither: the name of the file is only taken apart where it can be the same.
  if (name.length > 3 && plain.includes(name) && !ANY_NAME.test(name) && marksOf(address).name === name)
    return 2
  return numbers.some(number => plain.includes(number)) ? 1 : 0
}
