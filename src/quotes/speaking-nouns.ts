/** `« … », soupire la dramaturge`: whatever noun stands behind the verb of saying that follows a quotation, it speaks. */
import { idiomAt } from './idioms.ts'
import type { Lexicon } from './languages/index.ts'
import type { Token } from './tokens.ts'

/** "person" for such a noun of no list in a Romance language; null for any other word. */
export function speakingNoun(tokens: Token[], at: number, lexicon: Lexicon): 'person' | null {
  const noun = tokens[at]
  if (!lexicon.language.romance || noun?.kind !== 'word' || noun.capital) return null
  if (!lexicon.articles.has(tokens[at - 1]?.lower ?? '') || isGrammar(noun.lower, lexicon)) return null
  const verb = verbEndingAt(tokens, at - 2, lexicon)
  return verb !== null && followsQuotation(tokens, verb, lexicon) ? 'person' : null
}

/** The most words of an idiom before its last. */
const LONGEST_IDIOM = 4

/** Where the verb of saying or the idiom begins that ends at a token; null if none does. */
function verbEndingAt(tokens: Token[], last: number, lexicon: Lexicon): number | null {
  if (lexicon.say.has(tokens[last]?.lower ?? '')) return last
  for (let at = last - 1; at >= Math.max(0, last - LONGEST_IDIOM); at--)
    if (idiomAt(tokens, at, lexicon) === last) return at
  return null
}

const isGrammar = (word: string, lexicon: Lexicon) =>
  lexicon.common.has(word) ||
  lexicon.prepositions.has(word) ||
  lexicon.between.has(word) ||
  lexicon.relatives.has(word) ||
  lexicon.occasions.has(word) ||
  lexicon.messages.has(word) ||
  /\d/.test(word)

/** True of a verb right behind a quotation, auxiliaries and a comma or dash aside. */
function followsQuotation(tokens: Token[], verb: number, lexicon: Lexicon): boolean {
  let before = verb - 1
  while (tokens[before]?.kind === 'word' && lexicon.between.has(tokens[before]?.lower ?? '')) before--
  if (/^[,–—-]$/.test(tokens[before]?.text ?? '')) before--
  return tokens[before]?.kind === 'quote'
}
