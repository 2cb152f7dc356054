/** Names among nouns that have capitals too, as in German: where a name begins behind them, and which single word is one. */
import { isAllCapital } from '../article/letters.ts'
import { beginsSentence, type Capitals } from './capitals.ts'
import { GIVEN_NAMES } from './languages/given-names.ts'
import type { Lexicon } from './languages/index.ts'
import { isOutletWord, ORGANISATION_WORDS, OUTLETS, PLACES } from './languages/names.ts'
import { isGiven } from './name-runs.ts'
import { endsAsRole } from './roles.ts'
import type { Token } from './tokens.ts'

/** Endings of German nouns that are no names: "Holms Äußerungen". */
const ABSTRACT = /(?:ung|ungen|heit|heiten|keit|keiten|schaften|tion|tionen|tät|täten|ismus)$/

export const isAbstract = (tokens: Token[], first: number, last: number) =>
  ABSTRACT.test(tokens[last]?.lower ?? '') && !GIVEN_NAMES.has(tokens[first]?.lower ?? '')

/** In a language with capital nouns the nouns before a name say who it is: "Ministerin", "CDU-Obmann". */
export function afterRoleNouns(tokens: Token[], from: number, last: number, lexicon: Lexicon): number {
  for (let at = last - 1; at >= from; at--) {
    const word = tokens[at]?.lower ?? ''
    if (GIVEN_NAMES.has(word)) continue
    const text = tokens[at]?.text ?? ''
    const isInitials = text.length > 1 && isAllCapital(text) && isGiven(tokens[at + 1])
    const isKind = at < last - 1 && isGiven(tokens[at + 1]) && PERSON_NOUN.test(word)
    if (isRoleNoun(word, lexicon) || OF_PARTY.test(text) || isInitials || isKind) return at + 1
  }
  return from
}

/** Also in other cases: "des Ministers", "dem Ökonomen". */
const isRoleNoun = (word: string, lexicon: Lexicon) =>
  ['', 's', 'n', 'en'].some(
    ending => word.endsWith(ending) && isRole(word.slice(0, word.length - ending.length), lexicon)
  )

const isRole = (word: string, lexicon: Lexicon) => lexicon.people.has(word) || endsAsRole(word, lexicon)

/** "Realist", "Italiener", "Stadtrates": endings that nouns have and given names seldom. */
const PERSON_NOUN = /(?:ist|isten|er|ers|or|ent|ant|loge|är|eur|ates|star|pilot|tag|tages|frau|mann)$/

/** "CDU-Obmann", "US-amerikanischen". */
const OF_PARTY = /^[A-ZÄÖÜ]{2,}[a-z]*-[A-Za-zÄÖÜ][a-zäöü]/

/** "der Fährmann Jost Habermehl": the noun that the article belongs to is no part of a name of several words. */
function behindNoun(
  tokens: Token[],
  from: number,
  last: number,
  lexicon: Lexicon,
  capitals: Capitals
): number {
  const [opener, second] = [tokens[from], tokens[from + 1]]
  if (!opener || !second || isAllCapital(opener.text)) return from
  if (ADJECTIVE.test(opener.lower) && !isGiven(second)) return from
  const isBody = tokens
    .slice(from, last + 1)
    .some(
      ({ lower }) => ORGANISATION_WORDS.has(lower) || isOutletWord(lower) || lexicon.organisations.has(lower)
    )
  if (isBody || (ADJECTIVE.test(second.lower) && !isGiven(second))) return from
  const isBehindArticle = lexicon.nounMarks.has(tokens[from - 1]?.lower ?? '')
  return isBehindArticle || capitals.nouns.has(opener.lower) ? from + 1 : from
}

/** Endings by which adjectives agree with their noun. */
const ADJECTIVE = /(?:e|er|es|en|em)$/

/** Of a run without titles: where its name begins, beyond words that are none; null if it has none. */
export function withoutNouns(
  tokens: Token[],
  from: number,
  last: number,
  lexicon: Lexicon,
  capitals: Capitals
): number | null {
  if (tokens.slice(from, last + 1).some(({ lower }) => lexicon.pronouns.has(lower))) return null
  const [opener, end] = [tokens[from], tokens[last]]
  if (!opener || !end || from === last || GIVEN_NAMES.has(opener.lower)) return from
  const isKnown = (word: string) =>
    capitals.named.has(word) || capitals.surnames.has(word) || PLACES.has(word) || GIVEN_NAMES.has(word)
  if (opener.lower.endsWith('s') && isKnown(opener.lower.slice(0, -1)))
    return withoutNouns(tokens, from + 1, last, lexicon, capitals)
  if (last - from > 1) return behindNoun(tokens, from, last, lexicon, capitals)
  const isGenitive = end.lower.endsWith('s')
  if (
    isGenitive &&
    ((capitals.nouns.has(opener.lower) && !opener.lower.endsWith('er')) || PLACES.has(end.lower.slice(0, -1)))
  )
    return null
  const isAdjective = ADJECTIVE.test(opener.lower)
  if (
    isAdjective &&
    beginsSentence(tokens, from) &&
    (capitals.nouns.has(end.lower) || isCommonEnding(end.lower))
  )
    return null
  const isBehindArticle = lexicon.nounMarks.has(tokens[from - 1]?.lower ?? '')
  const isBody = ORGANISATION_WORDS.has(end.lower) || isOutletWord(end.lower)
  if (isBehindArticle && !isAdjective && !isBody && !lexicon.organisations.has(opener.lower))
    return capitals.nouns.has(end.lower) ? null : last
  return from
}

/** Of a single capital word in a language where nouns have capitals: something in the article must tell it a name. */
export function isSingleNoun(tokens: Token[], at: number, lexicon: Lexicon, capitals: Capitals): boolean {
  const { lower = '', text = '' } = tokens[at] ?? {}
  if (text.length > 1 && isAllCapital(text)) return true
  if (GIVEN_NAMES.has(lower) || PLACES.has(lower) || isOutletWord(lower)) return true
  if (OUTLETS.has(lower) && !capitals.nouns.has(lower)) return true
  if (lexicon.determiners.has(tokens[at - 1]?.lower ?? '')) return false
  return capitals.named.has(lower) && !capitals.nouns.has(lower) && !isCommonEnding(lower)
}

const isCommonEnding = (word: string) =>
  ABSTRACT.test(word) || /(?:schaft|lich|isch|end|weise|ig|bar|sam|los|haft)$/.test(word)
