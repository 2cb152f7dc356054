/** The names in a sentence, found by capitals, titles and what the article itself shows. */
import { isAllCapital } from '../article/letters.ts'
import { afterRoleNouns, isAbstract, withoutNouns } from './capital-nouns.ts'
import { beginsSentence, type Capitals } from './capitals.ts'
import { givenName } from './inflection.ts'
import { GIVEN_NAMES } from './languages/given-names.ts'
import type { Lexicon } from './languages/index.ts'
import type { Gender } from './languages/model.ts'
import { ORGANISATION_WORDS, PLACES } from './languages/names.ts'
import {
  behindOffice,
  behindPlaceOfOffice,
  endsInDay,
  endsInParty,
  fromGivenName,
  isNoName,
  isOfficeBefore,
  isPartyBefore,
  isQualifier,
  personInRun
} from './name-edges.ts'
import { endOfRun, type NameRun, startsName } from './name-runs.ts'
import { isAdjectiveOfPlace, isBehindAccording } from './roles.ts'
import { isSingleName } from './single-names.ts'
import { isPastVerb } from './speech-tags.ts'
import type { Sentence, Token } from './tokens.ts'

/** The names in a sentence, in order. */
export function findNames(sentence: Sentence, lexicon: Lexicon, capitals: Capitals): NameRun[] {
  const { tokens } = sentence
  const runs: NameRun[] = []
  if (isHeadlineCase(tokens, lexicon)) return runs
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (token?.kind === 'outlet') {
      runs.push({
        sentence,
        first: at,
        last: at,
        from: at,
        words: token.text.split(' '),
        gender: undefined,
        titled: false,
        marked: true
      })
      at++
    } else if (token && startsName(token)) {
      const end = endOfRun(tokens, at, lexicon)
      const last = lexicon.language.fixedOrder && endsInDay(tokens, at, end, lexicon) ? end - 1 : end
      const run = asName(sentence, at, last, lexicon, capitals)
      if (run) runs.push(run)
      at = last + 1
    } else at++
  }
  return runs
}

/** Where every word has a capital none tells a name. */
function isHeadlineCase(tokens: Token[], lexicon: Lexicon): boolean {
  if (lexicon.language.capitalNouns || tokens.at(-1)?.text.endsWith('.')) return false
  const heavy = tokens.filter(
    token => token.kind === 'word' && !lexicon.common.has(token.lower) && token.text.length > 2
  )
  return heavy.length > 4 && heavy.filter(token => token.capital).length > heavy.length * 0.8
}

/** Titles that are shortened ("Prof.") have no more letters than this. */
const SHORT = 6

/** "Holms": the name itself where the article has it, without the genitive's ending. */
function nominative(words: string[], { surnames, named }: Capitals): void {
  const last = words.at(-1) ?? ''
  const stem = last.slice(0, -1)
  const isKnown = (word: string) => surnames.has(word.toLowerCase()) || named.has(word.toLowerCase())
  if (last.endsWith('s') && isKnown(stem) && !surnames.has(last.toLowerCase())) words[words.length - 1] = stem
}

/** Strips titles and ordinary words from the front of a run; null if no name is left. */
function asName(
  sentence: Sentence,
  from: number,
  last: number,
  lexicon: Lexicon,
  capitals: Capitals
): NameRun | null {
  const { tokens } = sentence
  let first = from
  let gender: Gender | undefined
  let titled = false
  let told = false
  const title = (at: number) => {
    const word = tokens[at]?.lower ?? ''
    const compound =
      at === from && last > from && beginsSentence(tokens, at) ? titleInside(word, lexicon) : undefined
    return (
      lexicon.titles.get(word) ??
      compound ??
      (word.length <= SHORT ? lexicon.titles.get(`${word}.`) : undefined)
    )
  }
  const opener = tokens[first]
  if (opener && beginsSentence(tokens, first) && isOrdinary(opener, last > first, lexicon, capitals)) {
    first++
    // "Volgens de Veenbode": between a preposition and a name it is an article, not a particle of the name.
    while (first < last && lexicon.articles.has(tokens[first]?.lower ?? '')) first++
  }
  // "Роман Ивана Лосева": a noun that is a given name too.
  const isWork =
    lexicon.language.genitive && beginsSentence(tokens, first) && lexicon.works.has(opener?.lower ?? '')
  if (isWork && last > first && givenName(tokens[first + 1]?.text ?? '')?.inflected) first++
  let titleAt = first
  for (let at = first; at <= last; at++) {
    // "Fiscalía General del Estado"
    if (lexicon.language.romance && at > first && lexicon.organisations.has(tokens[first]?.lower ?? '')) break
    const gendered = title(at)
    if (gendered === undefined) continue
    if (at === last && at > first && !/\.$/.test(tokens[at]?.text ?? '')) break
    if (gendered !== 'any') gender = gendered
    titled = true
    first = at + 1
  }
  if (titled && first <= last && belongsToTitle(tokens, first, last, lexicon)) {
    titled = false
    gender = undefined
    titleAt = first
  }
  if (lexicon.language.capitalNouns) {
    const behind = afterRoleNouns(tokens, first, last, lexicon)
    if (behind > first) titled = true
    const stem = (tokens[last]?.lower ?? '').replace(/s$/, '')
    const isThing =
      PLACES.has(stem) ||
      (stem !== tokens[last]?.lower && capitals.inside.has(stem) && !capitals.surnames.has(stem))
    if (titled && behind === last && isThing) {
      titled = false
      titleAt = behind
    }
    first = behind
    const name = titled ? first : withoutNouns(tokens, first, last, lexicon, capitals)
    if (name === null) return null
    if (name > first && name === last && !lexicon.determiners.has(tokens[name]?.lower ?? '')) told = true
    first = name
  }
  if (lexicon.language.capitalNouns && last > first && isAbstract(tokens, first, last)) return null
  if (first > last) return null
  if (lexicon.language.fixedOrder && last > first) {
    if (endsInParty(tokens, first, last, lexicon)) return null
    const person = personInRun(tokens, first, last, lexicon)
    if (person > first) {
      const isOffice = person === first + 1 && from === first && isOfficeBefore(tokens, from, lexicon)
      if (isOffice) titleAt = from - 2
      if (isOffice) titled = true
      first = person
    }
  }
  if (lexicon.language.genitive)
    first = behindPlaceOfOffice(tokens, fromGivenName(tokens, first, last), last, lexicon)
  const isBody = tokens
    .slice(first, last + 1)
    .some(token => ORGANISATION_WORDS.has(token.lower) || lexicon.organisations.has(token.lower))
  while (!isBody && first < last && isNoName(tokens, first, lexicon)) first++
  if (!lexicon.language.capitalNouns)
    while (first < last && isQualifier(tokens, first, last, lexicon, capitals)) first++
  if (lexicon.language.romance && isPartyBefore(tokens, first, last, lexicon)) first++
  if (lexicon.language.romance) first = behindOffice(tokens, first, last, lexicon)
  const only = tokens[first]
  if (first === last && only && !told && !isSingleName(tokens, first, titled, lexicon, capitals)) return null
  const before = tokens[from - 1]
  const smallTitle = before && !before.capital ? lexicon.titles.get(before.lower) : undefined
  const isInitials =
    lexicon.language.genitive !== undefined &&
    first === last &&
    (only?.text.length ?? 0) > 2 &&
    isAllCapital(only?.text ?? '')
  if (
    smallTitle !== undefined &&
    first === from &&
    !isInitials &&
    !belongsToTitle(tokens, first, last, lexicon)
  ) {
    titled = true
    titleAt = from - 1
    if (smallTitle !== 'any') gender = smallTitle
  }
  // "wójt gminy Lipa", "з вулиці Вишневої"
  const isPlace =
    lexicon.placeNouns.has(before?.lower ?? '') && givenName(only?.text ?? '')?.inflected !== false
  if (isPlace && first === from && first === last) return null
  const words = tokens
    .slice(first, last + 1)
    .filter(token => token.kind === 'word')
    .map(token => token.text)
  if (lexicon.language.capitalNouns) nominative(words, capitals)
  return { sentence, first, last, from: Math.min(titleAt, first), words, gender, titled, marked: false }
}

/** "Hamnchefen Maja Ström": where nouns are written as one, the title that a sentence's first word ends with. */
function titleInside(word: string, { language, titles }: Lexicon): Gender | undefined {
  if (!language.verbSecond || language.capitalNouns || GIVEN_NAMES.has(word)) return undefined
  for (let from = 2; from <= word.length - SHORTEST_TITLE; from++) {
    const gender = titles.get(word.slice(from))
    if (gender) return gender
  }
  return undefined
}

/** A title that a longer word ends with has as many letters. */
const SHORTEST_TITLE = 6

/** "адвокат Анны Гориной": a name in another case than the noun before it. */
const belongsToTitle = (tokens: Token[], first: number, last: number, lexicon: Lexicon) =>
  lexicon.language.genitive !== undefined &&
  last > first &&
  (givenName(tokens[first]?.text ?? '')?.inflected ??
    (last === first + 1 && isAdjectiveOfPlace(tokens[first]?.text ?? ''))) &&
  !lexicon.inflected.has(tokens[first - 1]?.lower ?? '') &&
  !isBehindAccording(tokens, first - 1, lexicon)

function isOrdinary(token: Token, inRun: boolean, lexicon: Lexicon, capitals: Capitals): boolean {
  const { lower } = token
  if (lexicon.common.has(lower) || lexicon.joints.has(lower) || lexicon.prepositions.has(lower)) return true
  if (lexicon.pronouns.has(lower) || lexicon.determiners.has(lower) || lexicon.between.has(lower)) return true
  const mayLead = lexicon.language.fixedOrder || lexicon.language.dropsSubject
  if (lexicon.participle.has(lower) || (inRun && mayLead && lexicon.say.has(lower))) return true
  if (inRun && lexicon.verbEndings.length > 0 && isPastVerb(lower, lexicon)) return true
  if (GIVEN_NAMES.has(lower) || lexicon.language.capitalNouns) return false
  const small = capitals.small.get(lower) ?? 0
  return (
    small > (capitals.inside.get(lower) ?? 0) || (inRun && /(?:ly|ing)$/.test(lower) && lexicon.code === 'en')
  )
}
