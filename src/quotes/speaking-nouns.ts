/** `« … », soupire la dramaturge`: whatever noun stands behind the verb of saying that follows a quotation, it speaks. */
import type { Lexicon } from './languages/index.ts'
import type { Token } from './tokens.ts'

/** "person" for such a noun of no list in a Romance language; null for any other word. */
export function speakingNoun(tokens: Token[], at: number, lexicon: Lexicon): 'person' | null {
  const noun = tokens[at]
  if (!lexicon.language.romance || noun?.kind !== 'word' || noun.capital) return null
  if (!lexicon.articles.has(tokens[at - 1]?.lower ?? '') || !lexicon.say.has(tokens[at - 2]?.lower ?? ''))
    return null
  return isGrammar(noun.lower, lexicon) ? null : followsQuotation(tokens, at - 2, lexicon) ? 'person' : null
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
