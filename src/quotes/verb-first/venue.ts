/** Where something was said, by the words of its sentence: "في مؤتمر صحفي", "خلال مقابلة مع الإذاعة". */
import type { Token } from '../tokens.ts'
import { fold, type Words } from './words.ts'

/** So many words belong to the noun at most. */
const LONGEST = 3

/** The occasion that stands before a quotation behind a preposition. */
export function venueBefore(tokens: Token[], quote: number, words: Words): string | undefined {
  for (let at = quote - 1; at > 0; at--) {
    const token = tokens[at]
    const isBehind = words.prepositions.has(fold(tokens[at - 1]?.text ?? ''))
    if (token?.kind !== 'word' || !isBehind || !words.isOccasion(fold(token.text))) continue
    let last = at
    while (last < at + LONGEST && goesOn(tokens[last + 1], words)) last++
    return tokens
      .slice(at, last + 1)
      .map(({ text }) => text)
      .join(' ')
  }
  return undefined
}

const goesOn = (token: Token | undefined, words: Words) =>
  token?.kind === 'word' && words.isInPhrase(fold(token.text))
