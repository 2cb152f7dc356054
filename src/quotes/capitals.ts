/** What the capitals of an article tell: which words are names, and where nouns have capitals too, which are nouns. */

import { GIVEN_NAMES } from './languages/given-names.ts'
import type { Lexicon } from './languages/index.ts'
import type { Sentence, Token } from './tokens.ts'

/** How often a word stands in the article without a capital, and with one where no sentence begins. */
export interface Capitals {
  small: ReadonlyMap<string, number>
  inside: ReadonlyMap<string, number>
  /** Capital words behind a common given name. */
  surnames: ReadonlySet<string>
  /** Where nouns have capitals: words that stand as names do, and words seen behind an article. */
  named: ReadonlySet<string>
  nouns: ReadonlySet<string>
}

export function countCapitals(sentences: Sentence[], lexicon: Lexicon): Capitals {
  const small = new Map<string, number>()
  const inside = new Map<string, number>()
  const surnames = new Set<string>()
  const named = new Set<string>()
  const nouns = new Set<string>()
  for (const sentence of sentences)
    sentence.tokens.forEach((token, at) => {
      if (token.kind !== 'word') return
      const previous = sentence.tokens[at - 1]
      if (token.capital && previous && GIVEN_NAMES.has(previous.lower)) surnames.add(token.lower)
      if (token.capital && lexicon.language.capitalNouns) {
        if (standsAsNoun(sentence.tokens, at, lexicon)) nouns.add(token.lower)
        else if (standsAsName(sentence.tokens, at, lexicon)) named.add(token.lower)
      }
      if (!token.capital) small.set(token.lower, (small.get(token.lower) ?? 0) + 1)
      else if (previous && previous.kind === 'word')
        inside.set(token.lower, (inside.get(token.lower) ?? 0) + 1)
    })
  return { small, inside, surnames, named, nouns }
}

/** "der Hafen", "zum Hafen". */
const standsAsNoun = (tokens: Token[], at: number, lexicon: Lexicon) => {
  const before = tokens[at - 1]
  return before !== undefined && !before.capital && lexicon.nounMarks.has(before.lower)
}

/** "sagte Holm", "Holm ist", "Holm (SPD)", "Vera Holm": what names do and nouns without an article seldom do. */
function standsAsName(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (before?.kind === 'word') {
    if (before.capital) return !before.lower.endsWith('s') && !beginsSentence(tokens, at - 1)
    const isVerb =
      (lexicon.say.has(before.lower) || lexicon.call.has(before.lower)) && !before.lower.endsWith('en')
    // "„…“, hatte Holm erklärt"
    const isInverted =
      lexicon.auxiliaries.has(before.lower) &&
      tokens[at - 2]?.text === ',' &&
      tokens[at - 3]?.kind === 'quote'
    return isVerb || isInverted || lexicon.accordingWeak.has(before.lower) || before.lower === 'laut'
  }
  if (next?.text === '(' && tokens[at + 2]?.capital) return true
  // "Derzeit baut sie …": the verb stands second and its subject behind it.
  if (lexicon.pronouns.has(tokens[at + 2]?.lower ?? '') || OPENING_ADVERB.test(tokens[at]?.lower ?? ''))
    return false
  return next?.kind === 'word' && !next.capital && isSingularVerb(next.lower, lexicon)
}

/** Endings of the third person singular, and what has none of them. */
const SINGULAR = /^(?:ist|war|selbst)$|te$|[^aeiouäöüch]t$/

const OPENING_ADVERB =
  /(?:ell|iv|är|ös|abel|ibel|lich|isch|ig|bar|sam|haft|los|weise|maßen|end|falls|mals|wärts|seits|dings|halb|lang)$/

const isSingularVerb = (word: string, lexicon: Lexicon) =>
  !word.endsWith('en') &&
  !lexicon.prepositions.has(word) &&
  !lexicon.joints.has(word) &&
  (lexicon.say.has(word) ||
    lexicon.call.has(word) ||
    lexicon.auxiliaries.has(word) ||
    lexicon.passiveAuxiliaries.has(word) ||
    SINGULAR.test(word))

/** Where a capital tells nothing: at the start of a sentence, a quotation or what stands behind a colon or a dash. */
export function beginsSentence(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]
  return !before || before.kind === 'quote' || /^[:;—–\-("“„«‘•*]$/.test(before.text)
}
