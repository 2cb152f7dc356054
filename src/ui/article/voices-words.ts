import type { Voice } from '../../voices.ts'
import { sayCount, sayList } from '../../words.ts'

/** "4 voices, 7 quotes"; a quote in parts counts once. */
export function voicesWords(voices: readonly Voice[]): string {
  const named = voices.filter(voice => voice.name !== null).length
  const quotes = voices.reduce((sum, voice) => sum + voice.utterances.length, 0)
  const counted = sayCount('voicesQuotes', quotes)
  return named === 0 ? counted : sayList([sayCount('voicesNamed', named), counted])
}
