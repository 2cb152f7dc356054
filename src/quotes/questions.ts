/** Interviews whose turns bear no names: questions behind a sign or in bold, and what stands between them. */
import type { TextBlock } from './read.ts'

/** One question may stand alone in a text that is no interview. */
const LEAST_QUESTIONS = 2

/**
 * Where the words of each block begin that answers a question; behind the last question only the next does.
 * @param asking Signs that open a question, separated by spaces.
 */
export function answersOf(blocks: TextBlock[], asking: string): (number | undefined)[] {
  const signs = asking.split(' ')
  const isQuestion = blocks.map(block => isQuestionBlock(block, signs))
  const last = isQuestion.lastIndexOf(true)
  if (isQuestion.filter(Boolean).length < LEAST_QUESTIONS) return []
  return blocks.map(({ kind, text }, index) => {
    const isBetween = index > isQuestion.indexOf(true) && index <= last + 1
    if (!isBetween || isQuestion[index] || kind !== 'paragraph') return undefined
    return /^[-–—•●■\s]*(?:ج\s*[:：])?\s*/.exec(text)?.[0].length ?? 0
  })
}

/** A sign before it or bold type, and a question mark behind; a long dash alone is enough. */
function isQuestionBlock({ kind, text, lead }: TextBlock, signs: string[]): boolean {
  if (kind !== 'paragraph') return false
  const isBold = lead !== undefined && lead.end - lead.start >= text.trimEnd().length - 2
  const sign = signs.find(one => text.startsWith(one))
  return (sign !== undefined && sign.length > 1) || ((sign !== undefined || isBold) && /[?؟]\s*$/.test(text))
}
