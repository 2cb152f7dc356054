/** What the search for the subject of a verb is given. */
import type { Lexicon } from './languages/index.ts'
import type { Mention } from './mentions.ts'
import type { Sentence } from './tokens.ts'

/** A sentence that a subject is looked for in. */
export interface Place {
  sentence: Sentence
  mentions: Mention[]
  lexicon: Lexicon
}
