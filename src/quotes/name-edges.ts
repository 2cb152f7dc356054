/** Words with capitals at the edges of a name that are no part of it: days, parties, offices, places. */
import { beginsSentence, type Capitals } from './capitals.ts'
import { givenName, isPatronymic } from './inflection.ts'
import { GIVEN_NAMES } from './languages/given-names.ts'
import type { Lexicon } from './languages/index.ts'
import { isOutletWord, ORGANISATION_WORDS, PLACES } from './languages/names.ts'
import { PARTICLES } from './name-runs.ts'
import type { Token } from './tokens.ts'

/** Where days and months are written small, one with a capital inside a sentence is a given name: "Maj Lindkvist". */
export const isNoName = (tokens: Token[], at: number, { notNames, language }: Lexicon) =>
  notNames.has(tokens[at]?.lower ?? '') &&
  (language.capitalDays === true || language.capitalNouns === true || beginsSentence(tokens, at))

/** Endings of places behind an office, which tell no given name: "мэр Казани", "burmistrza Sopotu". */
const PLACE_OF_OFFICE = /(?:[иіїыа]|ого|i|y|ej|ego|u|ów)$/

/** "мэр Казани Радик Закиров-Бек": of three words behind an office the first may be its place. */
export function behindPlaceOfOffice(tokens: Token[], first: number, last: number, lexicon: Lexicon): number {
  const [place, next] = [tokens[first], tokens[first + 1]]
  // "жена Лосева Антонина"
  const isKin = lexicon.others.has(tokens[first - 1]?.lower ?? '') && last === first + 1
  if (isKin && place && !givenName(place.text) && givenName(next?.text ?? '')?.inflected === false)
    return last
  const isOffice = [tokens[first - 1], tokens[first - 2]].some(word => lexicon.people.has(word?.lower ?? ''))
  if (last - first < 2 || !place || !isOffice || tokens[first - 1]?.kind !== 'word') return first
  if (givenName(place.text) || isPatronymic(next?.text ?? '') || place.text.length < 4) return first
  return PLACE_OF_OFFICE.test(place.lower) ? first + 1 : first
}

/** "Michigan Republican", "Senate Democrats": a description rather than a name. */
export const endsInParty = (tokens: Token[], first: number, last: number, lexicon: Lexicon) => {
  const end = tokens[last]?.lower ?? ''
  return first < last && lexicon.notNames.has(end) && (lexicon.people.has(end) || lexicon.unnamed.has(end))
}

/** "klubu Przymierze Anna Sowa": behind the name of what somebody belongs to a given name begins the next. */
export function fromGivenName(tokens: Token[], first: number, last: number): number {
  const isInitial = (tokens[first]?.text ?? '').endsWith('.')
  if (last - first < 2 || isInitial || givenName(tokens[first]?.text ?? '')) return first
  // "Паромщику Фёдору Лосеву": a role in another case that opens its sentence.
  const given = givenName(tokens[first + 1]?.text ?? '')
  if (given && beginsSentence(tokens, first)) return first + 1
  for (let at = first + 1; at < last; at++)
    if (givenName(tokens[at]?.text ?? '')?.inflected === false) return at
  return first
}

/** "House Republican Mike Moor", "State John Lind" behind "Secretary of": where a given name begins the name itself. */
export function personInRun(tokens: Token[], first: number, last: number, lexicon: Lexicon): number {
  for (let at = last - 1; at > first && at >= last - 2; at--) {
    if (!GIVEN_NAMES.has(tokens[at]?.lower ?? '')) continue
    const before = tokens[at - 1]?.lower ?? ''
    if (GIVEN_NAMES.has(before) || isTheirs(tokens[last]?.lower ?? '', lexicon)) continue
    if (isTheirs(before, lexicon) || lexicon.notNames.has(before) || lexicon.people.has(before)) return at
    if (at === first + 1 && isOfficeBefore(tokens, first, lexicon)) return at
  }
  return first
}

const isTheirs = (word: string, lexicon: Lexicon) =>
  ORGANISATION_WORDS.has(word) || lexicon.organisations.has(word) || isOutletWord(word)

/** "Secretary of": what is behind it belongs to the title. */
export const isOfficeBefore = (tokens: Token[], at: number, lexicon: Lexicon) =>
  tokens[at - 1]?.lower === 'of' && lexicon.titles.has(tokens[at - 2]?.lower ?? '')

/** "CNN Tuesday": the day on which something was said is no part of a name, unless it is a day with a name. */
export const endsInDay = (tokens: Token[], first: number, last: number, lexicon: Lexicon) =>
  first < last &&
  /day$/.test(tokens[last]?.lower ?? '') &&
  lexicon.notNames.has(tokens[last]?.lower ?? '') &&
  !lexicon.namedDays.has(tokens[last - 1]?.lower ?? '')

/** "le député Renaissance Marc Faure": between a role and a given name stands a party. */
export const isPartyBefore = (tokens: Token[], first: number, last: number, { people }: Lexicon) =>
  last - first > 1 &&
  people.has(tokens[first - 1]?.lower ?? '') &&
  !GIVEN_NAMES.has(tokens[first]?.lower ?? '') &&
  GIVEN_NAMES.has(tokens[first + 1]?.lower ?? '')

/** "Ohio Holm", "Donor Holm": a place or an ordinary word before a name is no part of it. */
export function isQualifier(
  tokens: Token[],
  at: number,
  last: number,
  lexicon: Lexicon,
  capitals: Capitals
): boolean {
  const word = tokens[at]?.lower ?? ''
  const end = tokens[last]?.lower ?? ''
  if (GIVEN_NAMES.has(word) || /\.$/.test(word) || PARTICLES.has(word)) return false
  if (ORGANISATION_WORDS.has(end) || isOutletWord(end) || lexicon.organisations.has(end)) return false
  if (tokens.slice(at, last).some(token => ORGANISATION_WORDS.has(token.lower))) return false
  const isLed = last - at > 1 ? GIVEN_NAMES.has(tokens[at + 1]?.lower ?? '') : capitals.surnames.has(end)
  return isLed && (PLACES.has(word) || capitals.small.has(word) || lexicon.people.has(word))
}

/** How many words before a name its bearer's office may begin. */
const OFFICE = 7

/** "Il sindaco di Pescara Marco Rossi": behind the place of an office a given name begins the name itself. */
export function behindOffice(tokens: Token[], first: number, last: number, lexicon: Lexicon): number {
  if (last - first < 2 || !lexicon.genitives.has(tokens[first - 1]?.lower ?? '')) return first
  if (GIVEN_NAMES.has(tokens[first]?.lower ?? '')) return first
  const isOffice = tokens
    .slice(Math.max(0, first - OFFICE), first - 1)
    .some(({ lower }) => lexicon.people.has(lower) || lexicon.titles.has(lower))
  if (!isOffice) return first
  const given = tokens.findIndex(({ lower }, at) => at > first && at < last && GIVEN_NAMES.has(lower))
  return given > 0 ? given : first
}
