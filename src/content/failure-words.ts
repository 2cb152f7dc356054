/** What the reader is told when a highlight could not be kept. */
import type { FailureCode } from '../messages.ts'

const WORDS: Record<FailureCode, string> = {
  'storage-full': 'Not saved: the storage is full. Delete articles in Pressmark’s library, then try again.',
  'newer-record':
    'Not saved: a newer version of Pressmark saved this article. Update Pressmark to change it.',
  'corrupt-record': 'Not saved: the stored article cannot be read. It was left as it is.',
  'not-found': 'Not saved: the page or the library has changed in the meantime. Try again.',
  'unreadable-page': 'Not saved: the browser lets no extension read this page.',
  'access-withheld': 'Not saved: Pressmark has no access to this site. Click its icon, then try again.',
  'nothing-selected': 'Select some text first.',
  'no-answer': 'Not saved: Pressmark does not answer. Reload the page, then try again.',
  unexpected: 'Not saved: something went wrong. Try again.'
}

/** Says what happened and what to do. */
export function failureWords(code: FailureCode): string {
  return WORDS[code]
}
