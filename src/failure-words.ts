/** What the reader is told of a failure, in the popup and on the page alike. */
import type { FailureCode } from './messages.ts'
import { type PlainKey, say } from './words.ts'

export interface FailureWords {
  /** What happened. */
  title: string
  /** What the reader can do. */
  advice: string
}

const WORDS: Record<FailureCode, readonly [title: PlainKey, advice: PlainKey]> = {
  'storage-full': ['failureStorageFullTitle', 'failureStorageFullAdvice'],
  'newer-record': ['failureNewerRecordTitle', 'failureNewerRecordAdvice'],
  'corrupt-record': ['failureCorruptRecordTitle', 'failureCorruptRecordAdvice'],
  'not-found': ['failureNotFoundTitle', 'failureNotFoundAdvice'],
  'other-article': ['failureOtherArticleTitle', 'failureOtherArticleAdvice'],
  'no-text': ['failureNoTextTitle', 'failureNoTextAdvice'],
  'no-address': ['failureNoAddressTitle', 'failureNoAddressAdvice'],
  'other-story': ['failureOtherStoryTitle', 'failureOtherStoryAdvice'],
  'unreadable-page': ['failureUnreadablePageTitle', 'failureUnreadablePageAdvice'],
  'access-withheld': ['failureAccessWithheldTitle', 'failureAccessWithheldAdvice'],
  paused: ['failurePausedTitle', 'failurePausedAdvice'],
  'nothing-selected': ['failureNothingSelectedTitle', 'failureNothingSelectedAdvice'],
  'no-answer': ['failureNoAnswerTitle', 'failureNoAnswerAdvice'],
  unexpected: ['failureUnexpectedTitle', 'failureUnexpectedAdvice']
}

/** A failure in the reader's words, as one text. */
export function failureText(code: FailureCode): string {
  return say('failureText', { ...failureWords(code) })
}

/** A failure in the reader's words, with what to do. */
export function failureWords(code: FailureCode): FailureWords {
  const [title, advice] = WORDS[code]
  return { title: say(title), advice: say(advice) }
}
