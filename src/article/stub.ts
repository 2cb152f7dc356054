import type { Article } from './model.ts'
import { siteDomain } from './url.ts'

/** What is known of an article that could not be read. */
export interface StubParts {
  id: string
  address: string
  /** As the page or a list of bookmarks has it; may be empty. */
  title: string
  why: keyof typeof LIMITS
}

/** Why there is no more, and what the reader can do. `ui/article/stored-sentences.ts` tells it in other languages. */
const LIMITS = {
  imported: 'Imported without its text: open the page and save it to have it here.',
  left: 'Saved without its text, for its page was left at once: open the page and save it to have it here.'
}

/** An article of which no more is known than where it is: the reader opens the page to have it read. */
export function stubArticle({ id, address, title, why }: StubParts): Article {
  return {
    id,
    address,
    canonicalAddress: address,
    headline: { value: title || address, from: { kind: 'address', detail: why } },
    authors: [],
    publisherDomain: siteDomain(address),
    direction: 'ltr',
    genre: 'news',
    keyPoints: [],
    blocks: [],
    quotes: [],
    sources: [],
    topics: [],
    wordCount: 0,
    reasons: [],
    limits: [LIMITS[why]]
  }
}
