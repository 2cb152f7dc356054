/** Speech without quotation marks: dialogue behind dashes, labelled turns of interviews, posts and block quotations. */
import { speechIn } from './dialogue.ts'
import { turnsOf } from './interview.ts'
import type { Lexicon } from './languages/index.ts'
import { answersOf } from './questions.ts'
import type { TextBlock } from './read.ts'
import type { MarkedSpan } from './spans.ts'

const OPENING_DASH = /^[—–―-]\s/

const OPENING_MARK = /^[“„"«»”「]/

/** Spans of such speech; `marked` are those between marks, which are never read twice. */
export function findUnmarked(blocks: TextBlock[], marked: MarkedSpan[], lexicon: Lexicon): MarkedSpan[] {
  const turns = turnsOf(blocks, lexicon)
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
    const isSpeech = lexicon.language.speechParagraphs !== undefined && OPENING_DASH.test(text)
    if (isSpeech && kind === 'paragraph') return dialogue(text, index, marked, lexicon)
    const turn = turns[index]
    if (turn && !OPENING_MARK.test(text.slice(turn.start)))
      return [
        {
          ...whole(index, turn.start, text.length),
          ...(turn.side && { turn: turn.side }),
          ...(turn.label && { label: turn.label })
        }
      ]
    const answer = answers[index]
    if (answer !== undefined && !OPENING_MARK.test(text.slice(answer)))
      return [{ ...whole(index, answer, text.length), turn: 'answer' }]
    if (!lexicon.language.dashes || kind !== 'paragraph') return []
    const speeches = dialogue(text, index, marked, lexicon)
    // "Sowa odmówił:" / "– Nie i jeszcze raz nie."
    const isAnnounced = lexicon.language.genitive !== undefined && blocks[index - 1]?.text.endsWith(':')
    if (speeches.length > 0 || !isAnnounced || !OPENING_DASH.test(text)) return speeches
    return [whole(index, text.search(/[^—–―\-\s]/), text.length)]
  })
}

const whole = (block: number, start: number, end: number): MarkedSpan => ({
  spans: [{ block, start, end }],
  outer: { block, start, end },
  last: { block, end },
  marks: 'dash'
})

/** "– Speech – says somebody.": dashes inside quotation marks open nothing. */
function dialogue(text: string, block: number, marked: MarkedSpan[], lexicon: Lexicon): MarkedSpan[] {
  const inside = marked.filter(span => span.outer.block <= block && span.last.block >= block)
  const isMarked = (at: number) =>
    inside.some(
      ({ outer, last }) => (outer.block < block || outer.start < at) && (last.block > block || last.end > at)
    )
  return speechIn(text, lexicon, isMarked).map(({ start, end, loose }) => ({
    ...whole(block, start, end),
    ...(loose && { loose })
  }))
}
