/** Interviews whose questions are set in bold or as headings: who answers, and where. */
import type { Mention } from './mentions.ts'
import type { Entity } from './people.ts'
import type { TextBlock } from './read.ts'
import type { Unit } from './tokens.ts'

/** The answers of an interview: the blocks that open with one, and who is interviewed. */
export interface Answers {
  blocks: ReadonlySet<number>
  mention: Mention
}

/** Fewer questions make no interview. */
const LEAST_QUESTIONS = 2

/**
 * The answers that stand in marks behind questions set apart; null if there are none or nobody is plainly interviewed.
 * @param people Names of people in text order, headline and standfirst first.
 */
export function answersOf(
  blocks: TextBlock[],
  units: Unit[],
  people: Mention[],
  authors: string[]
): Answers | null {
  const opening = new Set(units.filter(opensBlock).map(({ span }) => span.outer.block))
  const answers = blocks.flatMap((block, index) =>
    isQuestion(block) && opening.has(index + 1) ? [index + 1] : []
  )
  const [first] = answers
  if (first === undefined || answers.length < LEAST_QUESTIONS) return null
  const mention = mostNamed(
    people.filter(({ sentence }) => sentence.block < first - 1),
    authors
  )
  return mention && { blocks: new Set(answers), mention }
}

const opensBlock = ({ kind, span }: Unit) => kind === 'quote' && span.outer.start === 0 && !span.turn

/** A paragraph that is bold as a whole, or a heading that asks. */
const isQuestion = ({ kind, text, bold }: TextBlock) =>
  kind === 'heading' ? /[?]$/.test(text) : kind === 'paragraph' && bold === true

/** The person named more often than any other; null if two are named as often. */
function mostNamed(people: Mention[], authors: string[]): Mention | null {
  const counts = new Map<Entity, { mention: Mention; times: number }>()
  for (const mention of people) {
    const { entity } = mention
    if (!entity || authors.includes(entity.name)) continue
    const { times } = counts.get(entity) ?? { times: 0 }
    counts.set(entity, { mention, times: times + 1 })
  }
  const [most, second] = [...counts.values()].sort((a, b) => b.times - a.times)
  return most && most.times > (second?.times ?? 0) ? most.mention : null
}
