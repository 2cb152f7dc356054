/** The words by which a reporter breaks into speech: "– says Holm", "— вздыхает она", ", dit-il,". */
import { beginsCapital, beginsSmall, wordsOf } from '../article/letters.ts'
import { GIVEN_NAMES } from './languages/given-names.ts'
import type { Lexicon } from './languages/index.ts'

/** How far such words are looked through, in characters. */
const REACH = 110

/** Without a known verb the subject follows within so many words. */
const SUBJECT_WITHIN = 7

/** Words of a text in lower case, without the stops that cling to them. */
const lowerWords = (text: string) => wordsOf(text.toLowerCase()).map(word => word.replace(/[.’']+$/, ''))

/** Whether a verb of saying is among the first words of a text. */
export const hasCueSoon = (text: string, words: number, lexicon: Lexicon): boolean =>
  lowerWords(text)
    .slice(0, words)
    .some(word => lexicon.say.has(word) || lexicon.call.has(word))

/** A verb in no list: small, with the ending of a third person, and no other word that is known. */
export function isVerbByEnding(word: string, lexicon: Lexicon, endings = lexicon.verbEndings): boolean {
  if (endings.length === 0 || !beginsSmall(word)) return false
  if (lexicon.common.has(word) || lexicon.joints.has(word) || lexicon.prepositions.has(word)) return false
  if (lexicon.pronouns.has(word) || lexicon.determiners.has(word) || lexicon.between.has(word)) return false
  if (lexicon.people.has(word) || lexicon.organisations.has(word)) return false
  return endings.some(ending => word.endsWith(ending) && word.length > ending.length + 1)
}

/** A verb by the endings that tell the gender of its subject, and no given name ("Michał", "Павел"). */
export const isPastVerb = (word: string, { language }: Lexicon): boolean =>
  language.verbEndings !== undefined &&
  !GIVEN_NAMES.has(word) &&
  Object.keys(language.verbGender ?? {}).some(ending => word.replace(/(?:ся|сь)$/, '').endsWith(ending))

/** The reporter's words up to the next dash or the end of the sentence. */
const ownClause = (text: string) => /^.*?(?=\s[—–-]\s|[.!?…](?:\s|$)|$)/.exec(text.slice(0, REACH))?.[0] ?? ''

/**
 * True where what follows a dash in speech is the reporter's: a verb of saying, or any verb with somebody as its subject.
 * @param before The speech up to the dash: where a comma parts it from such words, one must stand there.
 * @param within How many words may stand before a known verb.
 */
export function opensTag(before: string, text: string, lexicon: Lexicon, within = 3): boolean {
  if (lexicon.language.commaBeforeTag && !/[,?!…»"“”]\s*$/.test(before)) return false
  const clause = ownClause(text)
  const words = wordsOf(clause)
  // "– nie kryje złości Anna Lis"
  const [first = '', ...rest] = lexicon.negations.has(words[0] ?? '') ? words.slice(1) : words
  if (lexicon.verbEndings.length > 0 && lexicon.relatives.has(first.toLowerCase())) return false
  if (lexicon.verbEndings.length > 0 && lexicon.as.has(first.toLowerCase())) return false
  if (hasCueSoon(text.slice(0, 60), within, lexicon)) return true
  const isVerb = isVerbByEnding(first, lexicon)
  if (!isVerb && !isVerbByEnding(first, lexicon, lexicon.tagEndings)) return false
  return (
    (isVerb && rest.length === 0) ||
    rest.slice(0, SUBJECT_WITHIN).some((word, at) => isSomebody(word, rest[at - 1], lexicon))
  )
}

/** A name, a pronoun or a noun for somebody, unless a preposition stands before it. */
function isSomebody(word: string, before: string | undefined, lexicon: Lexicon): boolean {
  if (before && lexicon.prepositions.has(before.toLowerCase())) return false
  const lower = word.toLowerCase()
  return beginsCapital(word) || lexicon.pronouns.has(lower) || lexicon.people.has(lower)
}
