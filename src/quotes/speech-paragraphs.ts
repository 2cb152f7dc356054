/** Paragraphs that are speech from the dash they open with to their end: "– Speech, says Holm. More speech." */
import { beginsCapital, beginsSmall, wordsOf } from '../article/letters.ts'
import type { Speech } from './dialogue.ts'
import type { Lexicon } from './languages/index.ts'

const OPENING_DASH = /^[—–―-]\s?/

/** Where the reporter's words may begin: behind a comma, a question or a dash. */
const TAG_PLACE = /(?:[,?!…][”"»]?|\s[—–―])\s+(?=\p{Ll})/gu

/** Where they end; an initial's or an abbreviation's stop is none. */
const TAG_END = /(?:[\p{L}\d)]{2}|\))[.!?…:][”"»]?\s+/gu

/** Behind the reporter's own sentences a dash opens speech again. */
const NEXT_DASH = /[.!?…:]\s+[—–―-]\s+/

/** As speech ends; what ends otherwise may be an item of a list. */
const SENTENCE_END = /[.!?…][”"»]?$/

/**
 * The speech of such a paragraph.
 * @param marked True of a place inside quotation marks.
 */
export function speechOfParagraph(text: string, lexicon: Lexicon, marked: (at: number) => boolean): Speech[] {
  const own = new Set(lexicon.language.speechParagraphs?.split(' '))
  const speeches: Speech[] = []
  let from: number | undefined = OPENING_DASH.exec(text)?.[0].length ?? 0
  while (from !== undefined && from < text.length) {
    const tag = tagIn(text, from, lexicon, own, marked)
    const loose = tag === null && speeches.length === 0 && !SENTENCE_END.test(text.trimEnd())
    const end = (tag?.start ?? text.trimEnd().length) - (tag ? 0 : trailing(text))
    if (end > from) speeches.push({ start: from, end, loose })
    from = tag ? goesOnAt(text, tag) : undefined
  }
  return speeches
}

const trailing = (text: string) => /[\s,]*$/.exec(text.trimEnd())?.[0].length ?? 0

interface Tag {
  start: number
  end: number
}

/** The next words of the reporter's: ", says Holm with a laugh." "I think" in speech are none. */
function tagIn(
  text: string,
  from: number,
  lexicon: Lexicon,
  own: ReadonlySet<string>,
  marked: (at: number) => boolean
): Tag | null {
  for (const place of text.slice(from).matchAll(TAG_PLACE)) {
    const start = from + place.index
    const words = start + place[0].length
    const [verb = '', subject = ''] = wordsOf(text.slice(words, words + REACH))
    if (marked(start) || !(lexicon.say.has(verb) || lexicon.call.has(verb))) continue
    if (own.has(subject.toLowerCase())) continue
    TAG_END.lastIndex = words
    const stop = TAG_END.exec(text)
    const isAsked = /^[?!…]/.test(place[0])
    return {
      start: isAsked ? start + place[0].trimEnd().length : start,
      end: stop ? stop.index + stop[0].length : text.length
    }
  }
  return null
}

/** How far the verb and the word behind it are looked for, in characters. */
const REACH = 60

/** Where speech goes on behind such words: right there, or behind the next dash if whoever spoke is told of. */
function goesOnAt(text: string, { start, end }: Tag): number | undefined {
  const rest = text.slice(end)
  if (!rest.trim()) return undefined
  const dash = OPENING_DASH.exec(rest)
  if (dash) return end + dash[0].length
  const next = NEXT_DASH.exec(rest)
  if (!next && !tellsOf(rest, text.slice(start, end))) return end
  return next ? end + next.index + next[0].length : undefined
}

/** "…, says Holm. Holm sighs.", "…, she says. She sighs.": who the reporter's words are about opens the next sentence. */
function tellsOf(rest: string, tag: string): boolean {
  const [opener = ''] = wordsOf(rest)
  return wordsOf(tag).some(
    (word, at) =>
      (beginsCapital(word) && word === opener) ||
      (at === 1 && beginsSmall(word) && word === opener.toLowerCase())
  )
}
