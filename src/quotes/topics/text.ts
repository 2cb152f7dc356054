/** A text as it is looked through for who a sentence is about: quotations covered up, cut into sentences and words. */
import { isSpaceCode, WORD_CLASS } from '../../article/letters.ts'
import type { BlockSpan, TextBlock } from '../read.ts'
import type { Unit } from '../tokens.ts'

/** Stands for every character of a quotation and its marks: neither a letter nor the end of a sentence. */
export const QUOTED = '\ufffc'
/** The same for what stands in brackets behind a name: "김도현(58) 씨". */
const ASIDE = '\ufff9'

/** A sentence; `text` is that of its whole block with all quotations covered up, `printed` without. */
export interface TopicSentence extends BlockSpan {
  text: string
  printed: string
}

/** The sentences of an article, block by block. A quotation never ends one. */
export function topicSentences(
  blocks: TextBlock[],
  units: Unit[],
  ends: string,
  isSpaced: boolean
): TopicSentence[][] {
  const quoted = blocks.map((): { start: number; end: number }[] => [])
  for (const { span } of units)
    for (let block = span.outer.block; block <= span.last.block; block++)
      quoted[block]?.push({
        start: block === span.outer.block ? span.outer.start : 0,
        end: block === span.last.block ? span.last.end : (blocks[block]?.text.length ?? 0)
      })
  return blocks.map(({ text }, block) =>
    sentencesOf(text, covered(text, quoted[block] ?? []), block, ends, isSpaced)
  )
}

function covered(text: string, spans: { start: number; end: number }[]): string {
  let whole = ''
  for (const { start, end } of spans) whole += text.slice(whole.length, start) + QUOTED.repeat(end - start)
  return whole + text.slice(whole.length)
}

/** What runs on for longer (in characters) without a stop is cut at a space, or anywhere: looking through it would cost too much. */
const LONGEST = 1000
const LONGEST_AT_ALL = 2000

/** The sentences of one covered text. Where spaces part words a stop without one is none: "3.5". */
export function sentencesOf(
  printed: string,
  covered: string,
  block: number,
  ends: string,
  isSpaced: boolean
): TopicSentence[] {
  const text = isSpaced
    ? covered.replace(/[(（][^()（）]{1,40}[)）]/g, all => ASIDE.repeat(all.length))
    : covered
  const sentences: TopicSentence[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const isRunOn = at - start >= LONGEST && isSpaceCode(text.charCodeAt(at))
    if (
      !isRunOn &&
      (at - start < LONGEST_AT_ALL || text.charAt(at) === QUOTED) &&
      !ends.includes(text.charAt(at))
    )
      continue
    if (!isRunOn && isSpaced && at + 1 < text.length && !isSpaceCode(text.charCodeAt(at + 1))) continue
    sentences.push({ block, text, printed, start, end: at + 1 })
    start = at + 1
  }
  if (start < text.length) sentences.push({ block, text, printed, start, end: text.length })
  return sentences
}

/** A word between spaces, with its place in the block. */
export interface Word {
  start: number
  end: number
  /** Without brackets and punctuation. Of a quotation what hangs on its closing mark. */
  text: string
  isQuote: boolean
  /** True if a comma or a stop stands behind: what follows belongs to no phrase with it. */
  isClosed: boolean
}

const ASIDES = new RegExp(`${ASIDE}+`, 'g')
const OPENING = new RegExp(`^[^${WORD_CLASS}${QUOTED}${ASIDE}]+`)
const CLOSING = new RegExp(`[^${WORD_CLASS}]+$`)

/** The words of a stretch of covered text. */
export function wordsIn(text: string, from: number, to: number): Word[] {
  const words: Word[] = []
  for (const match of text.slice(from, to).matchAll(/\S+/g)) {
    const opening = OPENING.exec(match[0])?.[0] ?? ''
    const start = from + match.index + opening.length
    const plain = match[0].slice(opening.length).replace(ASIDES, '')
    const quoted = plain.lastIndexOf(QUOTED)
    const bare = plain.slice(quoted + 1).replace(CLOSING, '')
    const isClosed = /[,.!?:;…·]$/.test(match[0])
    const last = words.at(-1)
    if (bare !== '' || quoted >= 0)
      words.push({
        start,
        end: from + match.index + match[0].length,
        text: bare,
        isQuote: quoted >= 0,
        isClosed
      })
    else if (isClosed && last) last.isClosed = true
  }
  return words
}
