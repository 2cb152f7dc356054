/** A page's text, prepared for finding places in it: or nothing, because a wrong place is worse than none. */
import { contextBefore, contextBehind, describeSpan } from './describe.ts'
import { contextOf } from './evidence.ts'
import { firstThat } from './first-that.ts'
import { type FoldedText, fold, foldSpace } from './fold.ts'
import type { Edges, FoldedQuote, Place } from './folded-quote.ts'
import { findNear, twinsOf } from './near.ts'
import { PageText } from './page-text.ts'
import type { Anchor, AnchorPart } from './selectors.ts'

export interface Span {
  start: number
  end: number
}

/** Where an anchor's text is on a page now. */
export interface Found {
  /** A span for each part that is there, in document order. */
  spans: Span[]
  /** Whether words were changed, blocks are gone, or stand in another order, since they were marked. */
  isEdited: boolean
}

/** A quote this long (in folded characters) tells its place by itself if it stands on the page once. */
const LONG = 64
/** One of at least this length may, with a little of its context: the same phrase of a few words is said by others too. */
const SHORT = 24
const LITTLE_CONTEXT = 0.25
/** Share of the context on both sides, from 0 to 1, that must be there where the words do not tell the place. */
const ENOUGH_CONTEXT = 0.4
/** Places with the same words that are compared by all of their context. */
const COMPARED = 8
/** Context by which one of two places with the same words must be ahead. */
const AHEAD = 0.1
/** Share of an anchor's text that must be there, where it goes over several blocks and one of them is gone. */
const MOST = 0.6
/** Text that may have come between neighbouring parts, in folded characters. */
const BETWEEN = 3000

/** A page prepared for finding several anchors in it. */
export class SearchablePage {
  readonly page: PageText
  #foldedText: FoldedText | undefined
  /** Anchors that were looked at, and whether they stand where they did: asked twice of each. */
  readonly #unmoved = new WeakMap<Anchor, boolean>()

  constructor(root: Element) {
    this.page = new PageText(root)
  }

  get #folded(): FoldedText {
    this.#foldedText ??= fold(this.page.text)
    return this.#foldedText
  }

  /** Whether all words of an anchor are on the page, wherever: then `find` is quick. */
  holds(anchor: Anchor): boolean {
    if (this.#isUnmoved(anchor)) return true
    return anchor.parts.every(part => this.#folded.text.includes(foldedQuote(part).exact))
  }

  /** Where an anchor's parts are in the page's text, or null if it is not there, or cannot be told from other text. */
  find(anchor: Anchor): Found | null {
    if (this.#isUnmoved(anchor))
      return { spans: anchor.parts.map(({ position: { start, end } }) => ({ start, end })), isEdited: false }
    const wanted = anchor.parts
      .map(part => ({ part, quote: foldedQuote(part) }))
      .filter(({ quote }) => quote.exact)
    const places = wanted.map(({ part, quote }) => this.#only(part, quote))
    const found = wanted.map(({ quote }, n) => places[n] ?? this.#between(quote.exact, places, n))
    const there = found.filter(place => place !== null)
    const length = (quotes: { quote: FoldedQuote }[]) =>
      quotes.reduce((sum, { quote }) => sum + quote.exact.length, 0)
    if (there.length === 0 || length(wanted.filter((_, n) => found[n])) < MOST * length(wanted)) return null
    const isInOrder = there.every((place, n) => place.start >= (there[n - 1]?.end ?? 0))
    return {
      spans: there.sort((a, b) => a.start - b.start).map(place => this.#inPage(place)),
      isEdited: there.length < wanted.length || !isInOrder || there.some(place => place.isEdited)
    }
  }

  /**
   * Whether an anchor stands to the letter where it was marked, with all of its context: on a page that was not edited,
   * which most are, nothing has to be folded or searched.
   */
  #isUnmoved(anchor: Anchor): boolean {
    const known = this.#unmoved.get(anchor) ?? this.#standsUnmoved(anchor)
    this.#unmoved.set(anchor, known)
    return known
  }

  #standsUnmoved({ parts }: Anchor): boolean {
    const { page } = this
    return (
      parts.length > 0 &&
      parts.every(
        ({ quote: { exact, prefix, suffix }, position: { start, end } }) =>
          hasWords(exact) &&
          foldSpace(page.text.slice(start, end)) === exact &&
          contextBefore(page, start) === prefix &&
          contextBehind(page, end) === suffix
      )
    )
  }

  /** The one place of a part by its own words and context. */
  #only(part: AnchorPart, quote: FoldedQuote): FoundPlace | null {
    const { text, origin } = this.#folded
    const edges = this.#edges(part)
    const alike = allPlaces(text, quote)
    if (alike.length === 0) {
      const near = findNear(text, quote, edges)
      return near && { ...near, isEdited: true }
    }
    const compared = alike.slice(0, COMPARED).map(place => {
      const { left, right } = contextOf(text, place, quote, edges)
      return { ...place, context: (left + right) / 2 }
    })
    compared.sort((a, b) => b.context - a.context)
    const [best, next] = [compared[0] as Place & { context: number }, compared[1]]
    const { length } = quote.exact
    const isOnlyOne = alike.length === 1 && !quote.twins?.includes(quote.exact)
    const isTelling = isOnlyOne && (length >= LONG || (length >= SHORT && best.context >= LITTLE_CONTEXT))
    if (!isTelling && best.context < ENOUGH_CONTEXT) return null
    if (next && best.context - next.context < AHEAD) {
      // Places that nothing tells apart: only an unmoved one is certain, the position is else no more than a hint.
      const unmoved = compared.find(
        ({ start, context }) => origin[start] === part.position.start && best.context - context < AHEAD
      )
      return unmoved ? { ...unmoved, isEdited: false } : null
    }
    return { ...best, isEdited: false }
  }

  /** A part that its neighbours vouch for: its words stand between theirs, once. */
  #between(exact: string, places: readonly (FoundPlace | null)[], n: number): FoundPlace | null {
    const { text } = this.#folded
    const before = places[n - 1]
    const behind = places[n + 1]
    if (!before && !behind) return null
    const from = before?.end ?? Math.max(0, (behind?.start ?? 0) - BETWEEN)
    const to = behind?.start ?? Math.min(text.length, from + BETWEEN)
    if (to - from > BETWEEN) return null
    const gap = text.slice(from, to)
    const at = gap.indexOf(exact)
    if (at < 0 || gap.indexOf(exact, at + 1) >= 0) return null
    return { start: from + at, end: from + at + exact.length, isEdited: false }
  }

  /** An anchor for a span of the page's text that remembers what else on the page is like it. */
  describe(start: number, end: number): Anchor {
    const { parts } = describeSpan(this.page, start, end)
    return { parts: parts.map(part => ({ ...part, ...this.#twins(part) })) }
  }

  #twins(part: AnchorPart): Pick<AnchorPart, 'twins'> {
    const { text, origin } = this.#folded
    const quote = foldedQuote(part)
    const place = { start: indexIn(origin, part.position.start), end: indexIn(origin, part.position.end) }
    if (!quote.exact) return {}
    const isRepeated = allPlaces(text, quote).length > 1
    const others = twinsOf(text, place, quote, this.#edges(part))
    const twins = new Set([...(isRepeated ? [quote.exact] : []), ...others])
    return twins.size > 0 ? { twins: [...twins] } : {}
  }

  #edges({ quote: { prefix, suffix } }: AnchorPart): Edges {
    const { origin } = this.#folded
    return {
      starts: prefix.endsWith('\n') ? at => this.page.startsBlock(origin[at] as number) : undefined,
      ends: suffix.startsWith('\n') ? at => this.page.endsBlock((origin[at - 1] as number) + 1) : undefined,
      isTorn: place => {
        const { start, end } = this.#inPage(place)
        return this.page.blockParts(start, end).length > 1
      }
    }
  }

  /** A place in the folded text as one in the page's. */
  #inPage({ start, end }: Place): Span {
    const { origin } = this.#folded
    return { start: origin[start] as number, end: (origin[end - 1] as number) + 1 }
  }
}

/** Index of the first of ascending numbers that is not below a value; the last one's if all are. */
const indexIn = (numbers: Uint32Array, value: number): number =>
  Math.min(
    firstThat(numbers, number => number >= value),
    Math.max(numbers.length - 1, 0)
  )

/** Whether a text holds a letter or a digit. Of most the first expression tells; the second is costly to prepare. */
const hasWords = (text: string): boolean => /[a-z0-9]/i.test(text) || /[\p{L}\p{N}]/u.test(text)

interface FoundPlace extends Place {
  isEdited: boolean
}

/** A part's selector as it is compared. */
function foldedQuote({ quote, twins }: AnchorPart): FoldedQuote {
  return {
    ...(twins && { twins }),
    exact: fold(quote.exact).text.trim(),
    prefix: fold(quote.prefix).text,
    // Folding drops leading white space; at the seam it is context like any other sign.
    suffix: (/^\s/.test(quote.suffix) ? ' ' : '') + fold(quote.suffix).text
  }
}

/** Where these very words stand; those with more of the context to the letter first. */
function allPlaces(text: string, { exact, prefix, suffix }: FoldedQuote): Place[] {
  const places: (Place & { agreement: number })[] = []
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length
    places.push({ start, end, agreement: agreementAround(text, start, end, prefix, suffix) })
  }
  return places.sort((a, b) => b.agreement - a.agreement)
}

/** Characters of the context that stand directly around a place: counted outwards from it until the first difference. */
function agreementAround(text: string, start: number, end: number, prefix: string, suffix: string): number {
  let [before, behind] = [0, 0]
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before++
  while (behind < suffix.length && suffix[behind] === text[end + behind]) behind++
  return before + behind
}
