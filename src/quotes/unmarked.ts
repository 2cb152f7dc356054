/** Speech without quotation marks: dialogue behind dashes, labelled turns of interviews, posts and block quotations. */
import type { Lexicon } from './languages/index.ts'
import type { TextBlock } from './read.ts'
import type { MarkedSpan } from './spans.ts'

const DASH = /(?:^|\s)[—–―-](?=\s|\p{L})|[—–―](?=\s|$)/gu
const LABEL = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,4}) ?: ?/u
/** A label is a speaker's only if it comes back. */
const LEAST_TURNS = 2
const OPENING_MARK = /^[“„"«»”]/

/** Spans of such speech; `marked` are those between marks, which are never read twice. */
export function findUnmarked(blocks: TextBlock[], marked: MarkedSpan[], lexicon: Lexicon): MarkedSpan[] {
  const labels = blocks.map(labelEnd)
  const turns = new Map<string, number>()
  labels.forEach((end, index) => {
    const label = blocks[index]?.text.slice(0, end) ?? ''
    if (label !== '') turns.set(label, (turns.get(label) ?? 0) + 1)
  })
  const isTurn = (label: string) => (turns.get(label) ?? 0) >= LEAST_TURNS && turns.size > 1
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

/** "– Speech – says somebody. – More speech": parts between dashes are speech unless they begin with a cue. */
function dialogue(text: string, block: number, lexicon: Lexicon): MarkedSpan[] {
  if (!/^[—–―-]\s?\p{L}|^[—–―-]\s?[¿¡«„"]/u.test(text)) return []
  const dashes = [...text.matchAll(DASH)].map(match => ({
    start: match.index,
    end: match.index + match[0].length
  }))
  const spans: MarkedSpan[] = []
  let isSpeech = true
  let from = dashes[0]?.end ?? 0
  let hasCue = false
  const add = (end: number) => {
    const start = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0)
    const stop = end - (/\s*$/.exec(text.slice(from, end))?.[0].length ?? 0)
    if (stop > start) spans.push(whole(block, start, stop))
  }
  dashes.slice(1).forEach(dash => {
    const next =
      text
        .slice(dash.end, dash.end + 60)
        .toLowerCase()
        .match(/[\p{L}\p{M}'’-]+/gu) ?? []
    const isTag = next.slice(0, 3).some(word => lexicon.say.has(word) || lexicon.call.has(word))
    if (isSpeech && isTag) {
      hasCue = true
      add(dash.start)
      isSpeech = false
    } else if (!isSpeech) {
      from = dash.end
      isSpeech = true
    }
  })
  if (isSpeech && hasCue) add(text.length)
  return hasCue ? spans : []
}
