/** Speech without quotation marks: dialogue behind dashes, labelled turns of interviews, posts and block quotations. */
import type { Lexicon } from './languages/index.ts'
import type { TextBlock } from './read.ts'
import type { MarkedSpan } from './spans.ts'

const DASH = /(?:^|\s)[—–―-](?=\s|\p{L})|[—–―](?=\s|$|[.,;:])/gu
const LABEL = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}) ?: ?/u
/** A label is a speaker's only if it comes back. */
const LEAST_TURNS = 2
const OPENING_MARK = /^[“„"«»”]/

/** Spans of such speech; `marked` are those between marks, which are never read twice. */
export function findUnmarked(blocks: TextBlock[], marked: MarkedSpan[], lexicon: Lexicon): MarkedSpan[] {
  const labels = blocks.map(labelEnd)
  const turns = new Map<string, number>()
  labels.forEach((end, index) => {
    const label = keyOf(blocks[index]?.text.slice(0, end) ?? '')
    if (label !== '') turns.set(label, (turns.get(label) ?? 0) + 1)
  })
  const isTurn = (label: string) => (turns.get(keyOf(label)) ?? 0) >= LEAST_TURNS && turns.size > 1
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
    const end = labels[index] ?? 0
    if (end > 0 && end < text.length && isTurn(text.slice(0, end)) && !OPENING_MARK.test(text.slice(end)))
      return [whole(index, end, text.length)]
    return lexicon.language.dashes && kind === 'paragraph' ? dialogue(text, index, lexicon) : []
  })
}

/** A label's last word: the first turn has the full name, later ones the surname. */
const keyOf = (label: string) => label.replace(/[:\s]+$/, '').split(' ').at(-1) ?? ''

const whole = (block: number, start: number, end: number): MarkedSpan => ({
  spans: [{ block, start, end }],
  outer: { block, start, end },
  last: { block, end },
  marks: 'dash'
})

/** Where the speech behind a speaker's label begins; 0 without one. */
function labelEnd(block: TextBlock): number {
  if (block.kind !== 'paragraph') return 0
  const label = LABEL.exec(block.text)?.[0].length ?? 0
  const { lead } = block
  if (lead && lead.start === 0 && label > 0) return Math.max(label, lead.end)
  return label
}

/**
 * "– Speech – says somebody. – More speech", "– Speech, says somebody.": parts between dashes are speech up to a cue.
 */
function dialogue(text: string, block: number, lexicon: Lexicon): MarkedSpan[] {
  if (!/^[—–―-]\s?[\p{L}¿¡«„"]/u.test(text)) return []
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
  (text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [])
    .slice(0, words)
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
