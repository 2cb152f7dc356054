/** Turns of an interview: paragraphs that open with the name of who speaks, or with "Q" and "A". */
import type { TextBlock } from './read.ts'

/** Where a turn's words begin, and its side where the label is none's name. */
export interface Turn {
  start: number
  side?: 'question' | 'answer'
}

const LABEL = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}) ?: ?/u

/** "Question" and "answer" as interviews print them, and their initials. */
const QUESTION = new Set(
  'q question frage pregunta domanda pergunta pytanie vraag fråga питання вопрос'.split(' ')
)
const ANSWER = new Set(
  'a answer antwort réponse respuesta risposta resposta odpowiedź antwoord svar відповідь ответ'.split(' ')
)

/** A label is a speaker's only if it comes back, or asks. */
const LEAST_TURNS = 2

/** The turn of each block, where it is one: there are at least two speakers, and somebody asks something. */
export function turnsOf(blocks: TextBlock[]): (Turn | undefined)[] {
  const labels = blocks.map(({ kind, text }) => (kind === 'paragraph' ? LABEL.exec(text) : null))
  const printed = new Set(labels.flatMap(label => label?.[1] ?? []))
  const full = (label: string) => [...printed].find(other => other.endsWith(` ${label}`)) ?? label
  const speakers = new Map<string, { turns: number; asks: boolean }>()
  labels.forEach((label, index) => {
    if (!label?.[1]) return
    const speaker = speakers.get(full(label[1])) ?? { turns: 0, asks: false }
    speaker.turns++
    speaker.asks ||= (blocks[index]?.text ?? '').includes('?')
    speakers.set(full(label[1]), speaker)
  })
  const isInterview = speakers.size > 1 && [...speakers.values()].some(({ asks }) => asks)
  return labels.map((label, index) => {
    const block = blocks[index]
    const speaker = label?.[1] === undefined ? undefined : speakers.get(full(label[1]))
    if (!block || !label?.[1] || !speaker || !isInterview) return undefined
    if (speaker.turns < LEAST_TURNS && !(speaker.asks && block.lead)) return undefined
    const start = Math.max(label[0].length, block.lead?.start === 0 ? block.lead.end : 0)
    if (start >= block.text.length) return undefined
    const word = label[1].toLowerCase()
    if (QUESTION.has(word)) return { start, side: 'question' }
    return ANSWER.has(word) ? { start, side: 'answer' } : { start }
  })
}
