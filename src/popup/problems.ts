import type { PageProblem } from './this-page.ts'

const SHORT: Record<PageProblem['kind'], string> = {
  'not-article': 'The page itself does not look like an article now.',
  'no-text': 'The page itself has no text to summarise now.',
  failed: 'The page itself could not be read.',
  'unreadable-page': 'The browser does not let the page itself be read.',
  'access-withheld': 'Pressmark has no access to the page itself.'
}

/** Beside a saved copy: why it is not the page that is shown. */
export function problemInShort(problem: PageProblem): string {
  return SHORT[problem.kind]
}
