/** Turns of an interview: paragraphs that open with the name of who speaks or with "Q" and "A", and answers to questions in bold or behind dashes. */
import { beginsCapital, beginsCaseless, wordsOf } from '../article/letters.ts'
import { caselessLabelOf, isShortForm, type Label } from './caseless-labels.ts'
import { speechIn } from './dialogue.ts'
import type { Lexicon } from './languages/index.ts'
import type { TextBlock } from './read.ts'

/** Where a turn's words begin, and its side where the label is none's name. */
export interface Turn {
  start: number
  side?: 'question' | 'answer'
  /** The fullest form of the label's name, where it is one. */
  label?: string
}

/** The most words of a name, and its most characters. */
const MOST_WORDS = 5
const LONGEST = 60

/** "P.", "R.-", "Pregunta –": such a word may bear another stop than a colon in Romance papers. */
const SIDE = /^(\p{Lu}\p{L}{0,9})\s?(?:\.\s?[—–-]?|[—–])\s+/u

/** A label is a speaker's only if it comes back, or asks. */
const LEAST_TURNS = 2

/** So many questions at least make an interview without labels. */
const LEAST_QUESTIONS = 2

/** A question's mark in any script, or the particle that does for it: "…ですか。". */
const ASKS = /[?？؟]|か。?$/

/** The turn of each block, where it is one: there are at least two speakers, and somebody asks something. */
export function turnsOf(blocks: TextBlock[], lexicon: Lexicon): (Turn | undefined)[] {
  const labels = blocks.map(block => sideLabelOf(block, lexicon) ?? labelOf(block, lexicon))
  const answers = behindQuestions(blocks, lexicon)
  const speakers = speakersOf(labels, blocks, lexicon)
  const isInterview = speakers.size > 1 && [...speakers.values()].some(({ asks }) => asks)
  return labels.map((label, index) => {
    const block = blocks[index]
    const answer = answers[index]
    const speaker = label && speakers.get(fullOf(label.name, labels, lexicon))
    if (!block || !label || !speaker || !isInterview) return answer
    if (speaker.turns < LEAST_TURNS && !(speaker.asks && block.lead) && !answer) return undefined
    const lead = block.lead?.start === 0 ? block.lead.end : 0
    const start = Math.max(label.end, lead < block.text.trimEnd().length ? lead : 0)
    if (start >= block.text.length) return undefined
    const side = sideOf(label.name, lexicon)
    return side ? { start, side } : { start, label: fullOf(label.name, labels, lexicon) }
  })
}

/** The name on the first label of an interview that does not ask. */
export function answererOf(blocks: TextBlock[], lexicon: Lexicon): string | undefined {
  const labels = blocks.map(block => labelOf(block, lexicon))
  const speakers = speakersOf(labels, blocks, lexicon)
  return labels.find(
    label =>
      label &&
      !sideOf(label.name, lexicon) &&
      speakers.get(fullOf(label.name, labels, lexicon))?.asks === false
  )?.name
}

/** Whose turn a label opens that is nobody's name: "Q", "Answer". */
function sideOf(label: string, { interview }: Lexicon): Turn['side'] {
  const word = label.toLowerCase()
  if (interview.question.has(word)) return 'question'
  return interview.answer.has(word) ? 'answer' : undefined
}

/** "Holm" and "VH" are short for "Vera Holm" where both are labels, "P" for "Pregunta". */
const fullOf = (label: string, labels: (Label | null)[], lexicon: Lexicon) =>
  labels.find(other => other && (isShortForm(label, other.name) || initialsOf(other.name) === label))?.name ??
  sideOf(label, lexicon) ??
  label

/** "VH"; of one word it would be a letter that means nothing. */
function initialsOf(name: string): string | undefined {
  const words = name.split(/[\s-]/)
  return words.length > 1 ? words.map(word => word.charAt(0)).join('') : undefined
}

function speakersOf(
  labels: (Label | null)[],
  blocks: TextBlock[],
  lexicon: Lexicon
): Map<string, { turns: number; asks: boolean }> {
  const speakers = new Map<string, { turns: number; asks: boolean }>()
  labels.forEach((label, index) => {
    if (!label) return
    const name = fullOf(label.name, labels, lexicon)
    const speaker = speakers.get(name) ?? { turns: 0, asks: false }
    speaker.turns++
    speaker.asks ||= ASKS.test(blocks[index]?.text.trimEnd() ?? '')
    speakers.set(name, speaker)
  })
  return speakers
}

const DASH = /^[—–-]\s?/
const OPENING_MARK = /^[“„"«»”‘‚']/

/** Plain paragraphs behind questions in bold, and those behind dashes where every other one asks. */
function behindQuestions(blocks: TextBlock[], lexicon: Lexicon): (Turn | undefined)[] {
  const asks = blocks.map((block, index) => isQuestion(block, blocks[index + 1], lexicon))
  const questions = blocks.filter((_, index) => asks[index])
  const replies = blocks.filter((_, index) => asks[index - 1])
  const isInterview =
    questions.length >= LEAST_QUESTIONS &&
    (questions.some(block => has(block, lexicon.interview.you)) ||
      replies.filter(block => has(block, lexicon.interview.me)).length * 2 > replies.length)
  if (!isInterview) return []
  // Where answers stand in marks, what does not is the reporter's.
  const isInMarks = asks.every((isOne, index) => !isOne || OPENING_MARK.test(blocks[index + 1]?.text ?? ''))
  if (isInMarks) return []
  const last = asks.lastIndexOf(true)
  let isAnswer = false
  return blocks.map((block, index) => {
    // What is bold as a whole is the interviewer's, though it asks nothing.
    const isAsked = asks[index] === true || isBold(block)
    if (isAsked || block.kind !== 'paragraph') isAnswer = isAsked
    else if (isAnswer) {
      // Behind the last answer the reporter may go on.
      if (index > last) isAnswer = false
      return { start: DASH.exec(block.text)?.[0].length ?? 0, side: 'answer' }
    }
    return undefined
  })
}

const has = ({ text }: TextBlock, words: ReadonlySet<string>) =>
  wordsOf(text.toLowerCase()).some(word => words.has(word.replace(/[.’']+$/, '')))

/** A question in bold, or behind a dash if its answer is behind one. */
function isQuestion(block: TextBlock, next: TextBlock | undefined, lexicon: Lexicon): boolean {
  const { text } = block
  if (next?.kind !== 'paragraph' || !text.trimEnd().endsWith('?')) return false
  if (isBold(block)) return true
  if (block.kind !== 'paragraph' || !lexicon.language.dashes || !DASH.test(text) || !DASH.test(next.text))
    return false
  return ![text, next.text].some(speech => speechIn(speech, lexicon, () => false).length > 0)
}

/** A paragraph all in bold, which may pass for a heading. */
const isBold = ({ kind, text, lead }: TextBlock) =>
  (kind === 'paragraph' || kind === 'heading') && lead?.start === 0 && lead.end >= text.trimEnd().length

/** How something is said, behind the name: "Holm (laughs): …". */
const ASIDE = /\s*[([][^)\]]*[)\]]\s*$/

/** "P. …", "Respuesta.- …": the sides of an interview as Romance papers print them. */
function sideLabelOf({ kind, text }: TextBlock, lexicon: Lexicon): Label | null {
  const { language } = lexicon
  const [label = '', name = ''] = (language.romance && kind === 'paragraph' && SIDE.exec(text)) || []
  return sideOf(name, lexicon) ? { name, end: label.length } : null
}

/** "Vera Holm: …": the words before a colon if each has a capital, and where the text behind them begins. */
function labelOf(block: TextBlock, lexicon: Lexicon): Label | null {
  const { kind, text } = block
  const isCaseless = beginsCaseless(text) || lexicon.language.topical?.glued !== undefined
  if (kind === 'paragraph' && isCaseless) return caselessLabelOf(block, lexicon)
  const colon = text.indexOf(':')
  if ((kind !== 'paragraph' && !isBold(block)) || colon < 1 || colon > LONGEST || !beginsCapital(text))
    return null
  const name = text.slice(0, colon).replace(ASIDE, '').trimEnd()
  const words = name.split(' ')
  const isName =
    words.length <= MOST_WORDS && words.every(word => beginsCapital(word) && wordsOf(word)[0] === word)
  return isName ? { name, end: text[colon + 1] === ' ' ? colon + 2 : colon + 1 } : null
}
