/** What the reader is told of a failure, in the popup and on the page alike. */
import type { FailureCode } from './messages.ts'

export interface FailureWords {
  /** What happened. */
  title: string
  /** What the reader can do. */
  advice: string
}

const WORDS: Record<FailureCode, FailureWords> = {
  'storage-full': {
    title: 'Not saved: the browser’s storage is full.',
    advice:
      'In Pressmark, delete articles under Saved, or free space on the disk. Then try again. Nothing saved was lost.'
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
    advice: 'It may have been removed in another window. Open it again to see what is there.'
  },
  'other-article': {
    title: 'Not saved: the page shows another article now.',
    advice: 'Go back to the one that you marked, then try again.'
  },
  'no-text': {
    title: 'Not saved: there is no text here to keep.',
    advice: 'Pressmark keeps a highlight with its article, and finds no headline with text on this page.'
  },
  'no-address': {
    title: 'This frame cannot be kept.',
    advice: 'It has no address of its own, by which a highlight could be found again.'
  },
  'other-story': {
    title: 'This is another article than the address of this page names.',
    advice: 'Scroll until the address is that of this article, or open it on a page of its own.'
  },
  'unreadable-page': {
    title: 'The browser lets no extension read this page.',
    advice: 'Open the article on a website of its own.'
  },
  'access-withheld': {
    title: 'Pressmark has no access to this site.',
    advice: 'Allow it for this site, or click the Pressmark icon on the page.'
  },
  paused: {
    title: 'Pressmark is paused on this site.',
    advice: 'Click its icon to resume. What you saved is kept.'
  },
  'nothing-selected': {
    title: 'There is nothing to highlight.',
    advice: 'Select some text on the page first.'
  },
  'no-answer': {
    title: 'Pressmark did not answer.',
    advice: 'Try again. If this goes on, reload the page or restart the browser: what is saved stays.'
  },
  unexpected: {
    title: 'Something went wrong.',
    advice: 'Try again. What is saved stays as it was.'
  }
}

/** A failure in the reader's words, as one text. */
export function failureText(code: FailureCode): string {
  const { title, advice } = WORDS[code]
  return `${title} ${advice}`
}

/** A failure in the reader's words, with what to do. */
export function failureWords(code: FailureCode): FailureWords {
  return WORDS[code]
}
