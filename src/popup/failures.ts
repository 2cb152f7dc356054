import type { FailureCode } from '../messages.ts'

export interface FailureWords {
  /** What happened. */
  title: string
  /** What the reader can do. */
  advice: string
}

const WORDS: Record<FailureCode, FailureWords> = {
  'storage-full': {
    title: 'Not saved: the browser’s storage is full.',
    advice: 'Delete articles under Saved or free space on the disk, then try again. Nothing saved was lost.'
  },
  'newer-record': {
    title: 'Not changed: a newer version of Pressmark saved this.',
    advice: 'Update Pressmark to edit it. The record is kept as it is.'
  },
  'corrupt-record': {
    title: 'Not changed: the saved record cannot be read.',
    advice: 'It is kept as it is, so that it can be repaired. The page itself is not affected.'
  },
  'not-found': {
    title: 'That is not in your library any more.',
    advice: 'It may have been removed in another window. Close and open this list again.'
  },
  'unreadable-page': {
    title: 'The browser lets no extension read this page.',
    advice: 'Open the article on a website of its own.'
  },
  'access-withheld': {
    title: 'Pressmark has no access to this site.',
    advice: 'Allow it for this site, or click the Pressmark icon on the page.'
  },
  'nothing-selected': {
    title: 'There is nothing to highlight.',
    advice: 'Select some text on the page first.'
  },
  'no-answer': {
    title: 'Pressmark did not answer.',
    advice: 'Try again. If this goes on, restart the browser: what is saved stays.'
  },
  unexpected: {
    title: 'Something went wrong.',
    advice: 'Try again. What is saved stays as it was.'
  }
}

/** A failure in the reader's words, with what to do. */
export function failureWords(code: FailureCode): FailureWords {
  return WORDS[code]
}
