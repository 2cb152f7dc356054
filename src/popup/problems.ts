import { type PlainKey, say } from '../words.ts'
import type { PageProblem } from './this-page.ts'

const SHORT: Record<PageProblem['kind'], PlainKey> = {
  'not-article': 'pageNotArticleNow',
  'no-text': 'pageNoTextNow',
  failed: 'pageFailedNow',
  'unreadable-page': 'pageUnreadableNow',
  'access-withheld': 'pageWithheldNow'
}

/** Beside a saved copy: why it is not the page that is shown. */
export function problemInShort(problem: PageProblem): string {
  return say(SHORT[problem.kind])
}
