/**
 * The edited text: where a page no longer holds the words that were marked, but most of them. Places are looked for
 * around what is left of words and context, and believed only with evidence.
 */
import { type Alignment, align, weightOf } from './align.ts'
import { ENOUGH, LEAD, NEXT_TO, weigh, withEdges } from './evidence.ts'
import type { Edges, FoldedQuote, Place } from './folded-quote.ts'
import { type Word, wordsOf } from './words.ts'

/** Words that make a seed: fewer stand all over a page, more are often torn by an edit. */
const SEED_WORDS = 3
/** A seed that stands on the page more often than this tells nothing. */
const COMMONPLACE = 30
/** Characters of context that make a seed. */
const CONTEXT_SEED = 14
/** Stretches looked at, the best supported first; one with less than a share of the best one's support is no rival. */
const RIVALS = 4
const TWINS = 12
const RIVAL_SUPPORT = 0.3
/** Characters that may have been put in. */
const SLACK = 400
/** Longest text (in characters) that is aligned whole: the costs grow with its square. A longer one is found by its ends. */
const LONGEST = 1500
const END = 500

/** The best place for an edited text, or null where there is none that can be believed. */
export function findNear(text: string, quote: FoldedQuote, edges: Edges): Place | null {
  if (quote.exact.length > LONGEST) return findByEnds(text, quote, edges)
  const twins = (quote.twins ?? []).flatMap(twin => placesOf(text, twin))
  const [best, next] = likePlaces(text, quote, edges).filter(
    place => !twins.some(twin => overlaps(twin, place))
  )
  // Two places that have nearly as much for them: neither is certain.
  const isCertain = best && best.weight >= ENOUGH && best.weight - (next?.weight ?? 0) >= LEAD
  return isCertain ? { start: best.start, end: best.end } : null
}

/**
 * Texts elsewhere on the page that might be taken for a text when it has gone, or for an edited version of it.
 * @param place where the text stands now.
 */
export function twinsOf(text: string, place: Place, quote: FoldedQuote, edges: Edges): string[] {
  if (quote.exact.length > LONGEST) return []
  const others = `${text.slice(0, place.start)}${' '.repeat(place.end - place.start)}${text.slice(place.end)}`
  return likePlaces(others, quote, edges, TWINS, place)
    .filter(({ weight }) => weight >= ENOUGH - LEAD)
    .map(({ start, end }) => text.slice(start, end))
}

/** Places with something of a text, each weighed, those with most for them first. */
function likePlaces(text: string, quote: FoldedQuote, edges: Edges, most = RIVALS, apart?: Place): Weighed[] {
  const marked = markedWords(quote)
  const places: Weighed[] = []
  const isApart = ({ start }: Place | Hit, from: Place) =>
    Math.abs(start - from.start) > quote.exact.length / 2
  const hits = hitsOf(text, quote, marked).filter(hit => !apart || isApart(hit, apart))
  const stretches = stretchesOf(hits, quote)
  const least = (stretches[0]?.support ?? 0) * RIVAL_SUPPORT
  for (let looked = 0; looked < most; looked++) {
    const stretch = stretches.shift()
    if (!stretch || stretch.support < least) break
    const found = placeIn(text, stretch, quote, marked, edges)
    if (!found) continue
    if (!places.some(place => overlaps(place, found))) places.push(found)
    // What is like it may also stand right before or behind it.
    const others = stretch.hits.filter(hit => isApart(hit, found))
    stretches.push(...stretchesOf(others, quote, found))
    stretches.sort((a, b) => b.support - a.support)
  }
  return places.sort((a, b) => b.weight - a.weight)
}

function placesOf(text: string, exact: string): Place[] {
  const places: Place[] = []
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1))
    places.push({ start, end: start + exact.length })
  return places
}

/** A long text is where its beginning and its end are, if not much more or less stands between them. */
function findByEnds(text: string, { exact, prefix, suffix }: FoldedQuote, edges: Edges): Place | null {
  const length = Math.max(prefix.length, suffix.length)
  const head = { exact: exact.slice(0, END), prefix, suffix: exact.slice(END, END + length) }
  const tail = { exact: exact.slice(-END), prefix: exact.slice(-END - length, -END), suffix }
  const first = onlyPlace(text, head, { ...edges, ends: undefined })
  const last = onlyPlace(text, tail, { ...edges, starts: undefined })
  if (!first || !last || last.start < first.end) return null
  const share = (last.end - first.start) / exact.length
  return share > 0.5 && share < 2 ? { start: first.start, end: last.end } : null
}

function onlyPlace(text: string, quote: FoldedQuote, edges: Edges): Place | null {
  const at = text.indexOf(quote.exact)
  if (at >= 0 && text.indexOf(quote.exact, at + 1) < 0) return { start: at, end: at + quote.exact.length }
  return findNear(text, quote, edges)
}

/** The words of the quotation with those of its context around them. */
interface Marked {
  words: Word[]
  /** Index of the quotation's first word, and of the first behind it. */
  from: number
  to: number
}

function markedWords({ exact, prefix, suffix }: FoldedQuote): Marked {
  const [before, words, behind] = [wordsOf(prefix), wordsOf(exact), wordsOf(suffix)]
  return {
    words: [...before, ...words, ...behind],
    from: before.length,
    to: before.length + words.length
  }
}

/** Where the quotation would begin if a piece of it stands in its old place, and how much the piece says. */
interface Hit {
  start: number
  support: number
}

/** Where pieces of the quotation and of its context stand, in order. */
function hitsOf(text: string, { exact, prefix, suffix }: FoldedQuote, { words, from, to }: Marked): Hit[] {
  const hits: Hit[] = []
  const seek = (piece: string, offset: number, support: number) => {
    const found: number[] = []
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
      if (found.push(at - offset) > COMMONPLACE) return
    }
    for (const start of found) hits.push({ start, support: support / found.length })
  }
  for (let n = from; n < to; n++) {
    const [first, last] = [words[n] as Word, words[Math.min(n + SEED_WORDS, to) - 1] as Word]
    if (n === from || n + SEED_WORDS <= to) seek(exact.slice(first.start, last.end), first.start, 1)
  }
  const [before, behind] = [prefix.slice(-CONTEXT_SEED), suffix.slice(0, CONTEXT_SEED)]
  if (before.length === CONTEXT_SEED) seek(before, -CONTEXT_SEED, 2)
  if (behind.length === CONTEXT_SEED) seek(behind, exact.length, 2)
  return hits.sort((a, b) => a.start - b.start)
}

/** A part of the text that holds pieces of the quotation about where they should be. */
interface Stretch extends Place {
  hits: Hit[]
  support: number
}

/**
 * Stretches around hits, the best supported first.
 * @param beside a place that they must not go into
 */
function stretchesOf(
  hits: readonly Hit[],
  { exact, prefix, suffix }: FoldedQuote,
  beside?: Place
): Stretch[] {
  const stretches: Stretch[] = []
  for (const hit of hits) {
    const last = stretches.at(-1)
    const end = hit.start + exact.length + suffix.length + SLACK
    const lastHit = last?.hits.at(-1)
    const isNew =
      !last ||
      !lastHit ||
      hit.start - lastHit.start > SLACK ||
      hit.start - last.start > 4 * SLACK ||
      (beside && lastHit.start < beside.start && hit.start >= beside.start)
    if (isNew)
      stretches.push({ start: hit.start - prefix.length - SLACK, end, hits: [hit], support: hit.support })
    else {
      last.hits.push(hit)
      last.end = end
      last.support += hit.support
    }
  }
  for (const stretch of beside ? stretches : []) {
    if ((stretch.hits[0] as Hit).start < (beside as Place).start)
      stretch.end = Math.min(stretch.end, (beside as Place).start)
    else stretch.start = Math.max(stretch.start, (beside as Place).end)
  }
  return stretches.filter(({ start, end }) => end > start).sort((a, b) => b.support - a.support)
}

interface Weighed extends Place {
  weight: number
}

/** The place of the quotation in a stretch, with what speaks for it; null if no word of it is there. */
function placeIn(
  text: string,
  stretch: Place,
  quote: FoldedQuote,
  marked: Marked,
  edges: Edges
): Weighed | null {
  const { words, from, to } = marked
  const page = wordsOf(text, Math.max(0, stretch.start), Math.min(text.length, stretch.end))
  const alignment = align(words, page)
  const { same } = alignment
  const found = same.subarray(from, to).filter(at => at >= 0)
  if (found.length === 0) return null
  const start = (page[found[0] as number] as Word).start
  const end = (page[found.at(-1) as number] as Word).end
  const share = (first: number, last: number, isNear: (word: Word) => boolean) => {
    let [all, there] = [0, 0]
    for (let n = first; n < last; n++) {
      const weight = weightOf(words[n] as Word)
      const at = same[n] as number
      all += weight
      if (at >= 0 && isNear(page[at] as Word)) there += weight
    }
    return all === 0 ? 0 : there / all
  }
  const place = outermost(text, quote, marked, page, alignment)
  const count = page.reduce(
    (sum, word) => sum + Number(word.start >= place.start && word.end <= place.end),
    0
  )
  const left = share(0, from, word => start - word.end <= quote.prefix.length + NEXT_TO)
  const right = share(to, words.length, word => word.start - end <= quote.suffix.length + NEXT_TO)
  const weight = weigh({
    recall: share(from, to, () => true),
    purity: found.length / count,
    ...withEdges(left, right, place, edges),
    isTorn: edges.isTorn(place)
  })
  return { ...place, weight }
}

/**
 * From the first to the last word that is still there, with the signs that stood around them; words that others have
 * replaced at the ends belong to it too, where the context says where the text ended.
 */
function outermost(
  text: string,
  { exact }: FoldedQuote,
  { words, from, to }: Marked,
  page: readonly Word[],
  { same, instead }: Alignment
): Place {
  const found = same.subarray(from, to).filter(at => at >= 0)
  let first = found[0] as number
  let last = found.at(-1) as number
  const isPinned = (one: number | undefined, other: number | undefined) =>
    one !== undefined && other !== undefined && one >= 0 && other === one + 1
  if (from > 0 && isPinned(same[from - 1], instead[from])) first = instead[from] as number
  if (to < words.length && isPinned(instead[to - 1], same[to])) last = instead[to - 1] as number

  const { start } = page[first] as Word
  const { end } = page[last] as Word
  const head = same[from] === first ? exact.slice(0, (words[from] as Word).start) : ''
  const tail = same[to - 1] === last ? exact.slice((words[to - 1] as Word).end) : ''
  return {
    start: text.endsWith(head, start) ? start - head.length : start,
    end: text.startsWith(tail, end) ? end + tail.length : end
  }
}

const overlaps = (one: Place, other: Place) => one.start < other.end && other.start < one.end
