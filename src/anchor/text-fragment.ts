import type { Anchor } from './selectors.ts'
import { webAddress } from './web-address.ts'

/** Above this many words a fragment names first and last words only: long addresses break when they are passed on. */
const WORDS_IN_FULL = 10
const WORDS_AT_AN_END = 4
/** A short text alone may stand elsewhere on the page first, so words before it are named too. */
const WORDS_OF_PREFIX = 3

/**
 * Link to a place in a page that works without Pressmark: the address with a text fragment.
 * https://wicg.github.io/scroll-to-text-fragment/
 * @returns undefined where the address is none of the web's
 */
export function addressOfPlace(address: string, anchor: Anchor | undefined): string | undefined {
  const page = webAddress(address)
  const quote = anchor?.parts[0]?.quote
  if (!page || !quote) return page
  const words = quote.exact.split(/\s+/).filter(Boolean)
  if (words.length === 0) return page
  const long = words.length > WORDS_IN_FULL
  const text = long
    ? `${encoded(words.slice(0, WORDS_AT_AN_END))},${encoded(words.slice(-WORDS_AT_AN_END))}`
    : encoded(words)
  const before = long ? [] : wholeWordsAtEnd(quote.prefix)
  const prefix = before.length > 0 ? `${encoded(before)}-,` : ''
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${prefix}${text}`
}

/** The first word of a prefix may be cut off in the middle, so it is not taken. */
function wholeWordsAtEnd(prefix: string): string[] {
  if (!/\s$/.test(prefix)) return []
  return prefix.trim().split(/\s+/).slice(1).slice(-WORDS_OF_PREFIX)
}

/** A dash has a meaning of its own in the fragment syntax; half a character cannot be encoded, and matches nothing. */
function encoded(words: string[]): string {
  const whole = words.join(' ').replace(/\p{Surrogate}/gu, '\ufffd')
  return encodeURIComponent(whole).replaceAll('-', '%2D')
}
