/** Turns of an interview: paragraphs that open with the name of who speaks, or with "Q" and "A". */
import { beginsCapital, wordsOf } from '../article/letters.ts'
import type { TextBlock } from './read.ts'

/** Where a turn's words begin, and its side where the label is none's name. */
export interface Turn {
  start: number
  side?: 'question' | 'answer'
}

/** The most words of a name, and its most characters. */
const MOST_WORDS = 5
const LONGEST = 60

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
  const labels = blocks.map(({ kind, text }) => (kind === 'paragraph' ? labelOf(text) : null))
  const printed = new Set(labels.flatMap(label => label?.name ?? []))
  const full = (label: string) => [...printed].find(other => other.endsWith(` ${label}`)) ?? label
  const speakers = new Map<string, { turns: number; asks: boolean }>()
  labels.forEach((label, index) => {
    if (!label) return
    const speaker = speakers.get(full(label.name)) ?? { turns: 0, asks: false }
    speaker.turns++
    speaker.asks ||= (blocks[index]?.text ?? '').includes('?')
    speakers.set(full(label.name), speaker)
  })
  const isInterview = speakers.size > 1 && [...speakers.values()].some(({ asks }) => asks)
  return labels.map((label, index) => {
    const block = blocks[index]
    const speaker = label && speakers.get(full(label.name))
    if (!block || !label || !speaker || !isInterview) return undefined
    if (speaker.turns < LEAST_TURNS && !(speaker.asks && block.lead)) return undefined
    const start = Math.max(label.end, block.lead?.start === 0 ? block.lead.end : 0)
    if (start >= block.text.length) return undefined
    const word = label.name.toLowerCase()
    if (QUESTION.has(word)) return { start, side: 'question' }
    return ANSWER.has(word) ? { start, side: 'answer' } : { start }
  })
}

/** "Vera Holm: …": the words before a colon if each has a capital, and where the text behind them begins. */
function labelOf(text: string): { name: string; end: number } | null {
  const colon = text.indexOf(':')
  if (colon < 1 || colon > LONGEST || !beginsCapital(text)) return null
  const name = text.slice(0, colon).trimEnd()
  const words = name.split(' ')
  const isName =
    words.length <= MOST_WORDS && words.every(word => beginsCapital(word) && wordsOf(word)[0] === word)
  return isName ? { name, end: text[colon + 1] === ' ' ? colon + 2 : colon + 1 } : null
}
