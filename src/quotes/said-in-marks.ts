/** Words around quotation marks that tell that what stands in them was said, or is what somebody calls something. */
import { wordsOf } from '../article/letters.ts'
import type { Lexicon } from './languages/index.ts'

/** A verb often ends the sentence: without its stop. */
const firstWord = (text: string) => (wordsOf(text)[0] ?? '').toLowerCase().replace(/[.'’-]+$/, '')

/** What stands before in the same sentence, at most so many characters of it. */
export function sentenceBefore(before: string): string {
  let from = before.length
  while (from > 0 && before.length - from < LONGEST_BEFORE && !'.!?'.includes(before.charAt(from - 1))) from--
  return before.slice(from)
}

const LONGEST_BEFORE = 240

/** `bezeichnete die Fähre als „Floß“`, `als „Floß“ bezeichnet`: what somebody calls something. */
export function isCalled(before: string, after: string, lexicon: Lexicon): boolean {
  if (lexicon.asWhat.size === 0) return false
  const [last, ...others] = wordsOf(sentenceBefore(before))
    .map(word => word.toLowerCase())
    .reverse()
  if (!lexicon.asWhat.has(last ?? '')) return false
  const next = firstWord(after)
  return lexicon.call.has(next) || others.some(word => lexicon.call.has(word))
}

/** `„Wo bleibt die Fähre?“, wollen die Leute wissen`, `„Jetzt wird gefahren“. Das sagte Holm`: what a verb behind takes up. */
export function isAsked(content: string, after: string, lexicon: Lexicon): boolean {
  const next = firstWord(after)
  if (/^\s*[.!?] /.test(after) && lexicon.takingUp.has(next)) return true
  return /[!?]$/.test(content) && /^\s*,/.test(after) && isCue(next, lexicon)
}

/** A word, in lower case, that says or calls. */
export const isCue = (word: string, lexicon: Lexicon) =>
  lexicon.say.has(word) || lexicon.call.has(word) || lexicon.participle.has(word)

/** `"No deal," said` and `“No deal”, sagte`: what is followed by a verb of saying was said. */
export function endsAsSpeech(content: string, after: string, lexicon: Lexicon): boolean {
  const behind = wordsOf(after)
    .slice(0, 3)
    .map(word => word.toLowerCase())
  const cue = behind.findIndex(word => lexicon.say.has(word))
  if (cue < 0) return false
  // "la leyenda de «La hora perdida», que su abuelo contaba": what somebody told of, not what he said.
  const isToldOf = lexicon.relatives.has(behind[0] ?? '') && cue > 0 && !lexicon.language.verbSecond
  return (
    !isToldOf &&
    (/[,!?]$/.test(content) ||
      /^\s*[,–—-]/.test(after) ||
      (cue === 0 && lexicon.language.verbSecond === true))
  )
}

/** A cue shortly before the span makes it the words of that cue. */
export const speaksBefore = (before: string, lexicon: Lexicon) =>
  wordsOf(before)
    .slice(-3)
    .some(word => lexicon.say.has(word.toLowerCase())) || /:\s*$/.test(before)
