import { say } from '../../words.ts'

/** Adults read news at some 240 words a minute (Brysbaert 2019); more digits would promise more than that holds. */
const WORDS_A_MINUTE = 240

/** How long the article takes to read: "4 min". */
export function readingTime(wordCount: number): string {
  return say('readingTime', { minutes: Math.max(1, Math.round(wordCount / WORDS_A_MINUTE)) })
}
