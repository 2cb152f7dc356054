/** Speech without quotation marks: dialogue behind dashes, labelled turns of interviews, posts and block quotations. */
import { wordsOf } from '../article/letters.ts'
import { turnsOf } from './interview.ts'
import type { Lexicon } from './languages/index.ts'
import { answersOf } from './questions.ts'
import type { TextBlock } from './read.ts'
import type { MarkedSpan } from './spans.ts'

const DASH = /(?:^|\s)[—–―-](?=[^\d.,;:])|[—–―](?=\s|$|[.,;:])/g
const OPENING_MARK = /^[“„"«»”「]/

/** Spans of such speech; `marked` are those between marks, which are never read twice. */
export function findUnmarked(blocks: TextBlock[], marked: MarkedSpan[], lexicon: Lexicon): MarkedSpan[] {
  const turns = turnsOf(blocks)
  const { asking } = lexicon.language
  const answers = asking === undefined ? [] : answersOf(blocks, asking)
  return blocks.flatMap((block, index) => {
    const { text, kind } = block
    if (
      marked.some(
        span => span.spans.some(part => part.block === index) && (kind === 'blockquote' || kind === 'post')
      )
    )
      return []
    if (kind === 'post' || (kind === 'blockquote' && !OPENING_MARK.test(text)))
      return [whole(index, 0, text.length)]
    const turn = turns[index]
    if (turn && !OPENING_MARK.test(text.slice(turn.start)))
      return [{ ...whole(index, turn.start, text.length), ...(turn.side && { turn: turn.side }) }]
    const answer = answers[index]
    if (answer !== undefined && !OPENING_MARK.test(text.slice(answer)))
      return [{ ...whole(index, answer, text.length), turn: 'answer' }]
    return lexicon.language.dashes && kind === 'paragraph' ? dialogue(text, index, lexicon) : []
  })
}

const whole = (block: number, start: number, end: number): MarkedSpan => ({
  spans: [{ block, start, end }],
  outer: { block, start, end },
  last: { block, end },
  marks: 'dash'
})

/**
 * "– Speech – says somebody. – More speech", "– Speech, says somebody.": parts between dashes are speech up to a cue.
 */
function dialogue(text: string, block: number, lexicon: Lexicon): MarkedSpan[] {
  if (!'—–―-'.includes(text.charAt(0)) || !/^.\s?[^\s\d.,;:]/.test(text)) return []
  const dashes = [...text.matchAll(DASH)]
  const spans: MarkedSpan[] = []
  let from = dashes[0] ? dashes[0].index + dashes[0][0].length : 0
  let isSpeech = true
  let hasCue = false
  const end = (stop: number) => {
    const tag = tagStart(text.slice(from, stop), lexicon)
    if (tag > 0) hasCue = true
    const span = trimmedSpan(text, from, tag > 0 ? from + tag : stop)
    if (span) spans.push(whole(block, span.start, span.end))
  }
  for (const dash of dashes.slice(1)) {
    const next = dash.index + dash[0].length
    if (!isSpeech) {
      from = next
      isSpeech = true
    } else if (hasCueSoon(text.slice(next, next + 60), 3, lexicon)) {
      end(dash.index)
      hasCue = true
      isSpeech = false
    } else if (tagStart(text.slice(from, dash.index), lexicon) > 0) {
      end(dash.index)
      from = next
    }
  }
  if (isSpeech) end(text.length)
  return hasCue ? spans : []
}

const hasCueSoon = (text: string, words: number, lexicon: Lexicon) =>
  wordsOf(text.toLowerCase())
    .slice(0, words)
    .map(word => word.replace(/[.’']+$/, ''))
    .some(word => lexicon.say.has(word) || lexicon.call.has(word))

/** Where ", says somebody." begins in a part between dashes; 0 if it is all speech. */
function tagStart(text: string, lexicon: Lexicon): number {
  for (const comma of text.matchAll(/[?!]?,\s/g))
    if (hasCueSoon(text.slice(comma.index + comma[0].length, comma.index + 60), 1, lexicon))
      return comma.index + comma[0].length - 2
  return 0
}

function trimmedSpan(text: string, from: number, to: number): { start: number; end: number } | null {
  const start = from + (/^[\s.,;:]*/.exec(text.slice(from, to))?.[0].length ?? 0)
  const end = to - (/\s*$/.exec(text.slice(start, to))?.[0].length ?? 0)
  return end > start ? { start, end } : null
}
