/** Runs of words that may be names: what begins one and how far it goes, small words inside names included. */

import { GIVEN_NAMES } from './languages/given-names.ts'
import type { Lexicon } from './languages/index.ts'
import type { Gender } from './languages/model.ts'
import { isOutletWord, ORGANISATION_WORDS } from './languages/names.ts'
import { endsAsRole } from './roles.ts'
import type { Sentence, Token } from './tokens.ts'

/** A run of tokens taken for a name, without the titles before it. */
export interface NameRun {
  sentence: Sentence
  first: number
  last: number
  /** Where the titles before the name begin; `first` if there are none. */
  from: number
  words: string[]
  /** Told by a title: "Mrs.", "chairman". */
  gender: Gender | undefined
  titled: boolean
  /** An outlet's name in quotation marks. */
  marked: boolean
}

/** Small words that stand inside names. */
export const PARTICLES = new Set(
  "de da das do dos del della dello dei degli di du des d' der den van von vom zu zum zur ten ter te op tot la le las los el al bin bint ibn abu ben af av y e & baron barones jonkheer jonkvrouw graaf gravin ridder friherre greve freiherr".split(
    ' '
  )
)
/** "van der", "de la" */
const MOST_PARTICLES = 2
const SUFFIXES = new Set(['jr.', 'sr.', 'jr', 'sr', 'ii', 'iii', 'iv'])

/** "al-Khatib": the article belongs to the name, with a capital behind it. */
const ARTICLE_INSIDE = /^(?:al|el|ad|an|ar|as|ash|at|az|ibn|bin|ben|abu)[-‑]\p{Lu}/u

/** A word with a capital. */
export const startsName = (token: Token) =>
  token.kind === 'word' && (token.capital || ARTICLE_INSIDE.test(token.text))

/** The last token of the run that begins at a word with a capital. */
export function endOfRun(tokens: Token[], from: number, lexicon: Lexicon): number {
  let last = from
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    if (startsName(token) || isNickname(tokens, at, lexicon) || isOfBody(tokens, from, at, lexicon)) {
      if (lexicon.pronouns.has(token.lower) && token.lower === 'i') break
      last = at
    } else if (SUFFIXES.has(token.lower)) last = at
    else if (token.text === ',' && SUFFIXES.has(tokens[at + 1]?.lower ?? '')) {
      last = at + 1
      at++
    } else if (
      token.kind === 'word' &&
      lexicon.linking.has(token.lower) &&
      isBody(tokens.slice(from, at), lexicon)
    ) {
      const next = behindLinks(tokens, at, lexicon)
      const noun = tokens[next]
      if (!noun?.capital && !isTiedNoun(noun, tokens[next + 1], lexicon)) break
      at = next
      last = next
    } else if (
      token.kind !== 'word' ||
      !PARTICLES.has(token.lower) ||
      tokens[from]?.text === 'X' ||
      (at === last + 1 && isSmallWord(token.lower, lexicon) && !mayGoOn(tokens, from, last, lexicon))
    )
      break
    else if (at - last > MOST_PARTICLES || !tokens[at + 1]) break
    else if (!tokens[at + 1]?.capital && !PARTICLES.has(tokens[at + 1]?.lower ?? '')) break
  }
  return last
}

/** `Leo "Sandy" Moor`: what stands in marks between two names. */
const isNickname = (tokens: Token[], at: number, lexicon: Lexicon) =>
  tokens[at]?.kind === 'title' &&
  tokens[at + 1]?.capital === true &&
  (!lexicon.language.capitalNouns || isGiven(tokens[at - 1]))

/**
 * Whether a name may go on behind a small word that means much else: behind a given name, or behind one that follows a
 * role ("Rechtsanwalt Cornelius von Holm"). Where "of" is that short, one word alone before it and another name behind
 * it are one name: "Rosa de la Colina", "Sindicato dos Pescadores". Behind two it may tell a party, a place or a club.
 */
function mayGoOn(tokens: Token[], from: number, last: number, lexicon: Lexicon): boolean {
  if (isGiven(tokens[last])) return true
  if (lexicon.language.capitalNouns) return last > from && endsAsRole(tokens[last - 1]?.lower ?? '', lexicon)
  if (last > from || lexicon.common.has(tokens[from]?.lower ?? '')) return false
  let next = last + 1
  while (PARTICLES.has(tokens[next]?.lower ?? '')) next++
  return tokens[next]?.capital === true
}

/** "Sindicato dos Marinheiros", "Ministerio de la Mar": a body's name goes on behind what ties a noun to it. */
const isBody = (tokens: Token[], { language, organisations }: Lexicon) =>
  language.romance === true &&
  tokens.some(({ lower }) => organisations.has(lower) || ORGANISATION_WORDS.has(lower) || isOutletWord(lower))

/** "Cour des comptes": a small noun that ends the name. */
const isTiedNoun = (noun: Token | undefined, next: Token | undefined, lexicon: Lexicon) =>
  noun?.kind === 'word' &&
  !isGrammar(noun.lower, lexicon) &&
  !(next?.kind === 'word' && next.capital) &&
  !lexicon.people.has(noun.lower)

const isGrammar = (word: string, lexicon: Lexicon) =>
  lexicon.common.has(word) ||
  lexicon.prepositions.has(word) ||
  lexicon.determiners.has(word) ||
  lexicon.between.has(word) ||
  lexicon.say.has(word) ||
  lexicon.call.has(word)

/** "Protezione civile", "Conseil régional": the adjective right behind the noun of a body that has a capital. */
const isOfBody = (tokens: Token[], from: number, at: number, lexicon: Lexicon) => {
  const word = tokens[at]?.lower ?? ''
  return (
    at === from + 1 &&
    tokens[at]?.kind === 'word' &&
    lexicon.bodyEndings.some(ending => word.endsWith(ending)) &&
    !isGrammar(word, lexicon) &&
    isBody(tokens.slice(from, at), lexicon)
  )
}

/** Where the words behind "de la" begin. */
function behindLinks(tokens: Token[], from: number, lexicon: Lexicon): number {
  let at = from + 1
  if (lexicon.articles.has(tokens[at]?.lower ?? '') && !tokens[at]?.capital) at++
  return at
}

const isSmallWord = (word: string, lexicon: Lexicon) =>
  lexicon.prepositions.has(word) || (lexicon.language.capitalNouns === true && lexicon.determiners.has(word))

/** A common given name, or one that begins with it: "Anna-Lena". */
export const isGiven = (token: Token | undefined) =>
  token !== undefined && (GIVEN_NAMES.has(token.lower) || GIVEN_NAMES.has(token.lower.split('-')[0] ?? ''))
