/** Where nouns are inflected and have no articles: the words in the genitive that belong to the noun before them. */
import { givenName } from './inflection.ts'
import type { Lexicon } from './languages/index.ts'
import { isVerbByEnding } from './speech-tags.ts'
import type { Token } from './tokens.ts'

/** So many words behind a noun belong to it at most. */
const LONGEST = 4

/** "Федерация лыжных гонок", "rzecznik miejskiej spółki": the last word of what a noun governs. */
export function endOfGenitives(tokens: Token[], head: number, taken: boolean[], lexicon: Lexicon): number {
  let last = head
  for (let at = head + 1; at <= head + LONGEST; at++) {
    const token = tokens[at]
    // "рецензент журнала «Лимнология»"
    if (token?.kind === 'title' || token?.kind === 'outlet') return at
    const isPlace =
      token?.capital &&
      lexicon.placeNouns.has(tokens[at - 1]?.lower ?? '') &&
      givenName(token.text)?.inflected !== false
    if (token?.kind !== 'word' || taken[at]) break
    if (!isPlace && (token.capital || endsPhrase(token.lower, lexicon))) break
    last = at
  }
  return last
}

/** "jeden z mieszkańców", "один из свидетелей", "een van hen": somebody without a name. */
export function oneOfMany(tokens: Token[], at: number, taken: boolean[], lexicon: Lexicon): number | null {
  if (!lexicon.one.has(tokens[at]?.lower ?? '') || !lexicon.oneOf.has(tokens[at + 1]?.lower ?? ''))
    return null
  if (lexicon.language.verbSecond) return endOfThose(tokens, at + 2, lexicon)
  const last = endOfGenitives(tokens, at + 1, taken, lexicon)
  return last > at + 1 ? last : null
}

/** "een van hen", "einer der jungen Lotsen": a pronoun, or the first noun within a few words. */
function endOfThose(tokens: Token[], from: number, lexicon: Lexicon): number | null {
  if (lexicon.those.has(tokens[from]?.lower ?? '')) return from
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return null
    if (lexicon.language.capitalNouns ? token.capital : lexicon.unnamed.has(token.lower)) return at
    if (token.capital) return null
  }
  return null
}

/** Adjectives and participles in the first case, which are said of the noun: "здивовані". */
const PREDICATE = /(?:[аеє]ні|ий|ый|ая|ое|ые|[ае]ны|[ae]ni|ony|any)$/

const endsPhrase = (word: string, lexicon: Lexicon) =>
  (PREDICATE.test(word) && !lexicon.genitivePlurals.some(ending => word.endsWith(ending))) ||
  lexicon.say.has(word) ||
  lexicon.call.has(word) ||
  lexicon.participle.has(word) ||
  lexicon.common.has(word) ||
  lexicon.between.has(word) ||
  lexicon.joints.has(word) ||
  lexicon.prepositions.has(word) ||
  lexicon.pronouns.has(word) ||
  lexicon.relatives.has(word) ||
  lexicon.determiners.has(word) ||
  (isVerbByEnding(word, lexicon) && !lexicon.inflected.has(word))
