/** Runs of words that may be names, found by capitals, titles and what the article itself shows. */

import { isAllCapital } from '../article/letters.ts'
import type { Lexicon } from './languages/index.ts'
import type { Gender } from './languages/model.ts'
import { GIVEN_NAMES, isOutletWord, ORGANISATION_WORDS, OUTLETS, PLACES } from './languages/names.ts'
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

/** Small words that stand inside names. */
const PARTICLES = new Set(
  'de da do dos del della di du des der den van von zu zur ten ter la le las los el al bin ibn abu af av y e &'.split(
    ' '
  )
)
const SUFFIXES = new Set(['jr.', 'sr.', 'jr', 'sr', 'ii', 'iii', 'iv'])

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

/** Endings of German nouns that are no names: "Holms Äußerungen". */
const ABSTRACT = /(?:ung|ungen|heit|heiten|keit|keiten|schaften|tion|tionen|tät|täten|ismus)$/

const isAbstract = (tokens: Token[], first: number, last: number) =>
  ABSTRACT.test(tokens[last]?.lower ?? '') && !GIVEN_NAMES.has(tokens[first]?.lower ?? '')

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

const startsName = (token: Token) => token.kind === 'word' && token.capital

function endOfRun(tokens: Token[], from: number, lexicon: Lexicon): number {
  let last = from
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    if (startsName(token)) {
      if (lexicon.pronouns.has(token.lower) && token.lower === 'i') break
      last = at
    } else if (SUFFIXES.has(token.lower)) last = at
    else if (token.text === ',' && SUFFIXES.has(tokens[at + 1]?.lower ?? '')) {
      last = at + 1
      at++
    } else if (
      token.kind !== 'word' ||
      !PARTICLES.has(token.lower) ||
      (isSmallWord(token.lower, lexicon) && !isGiven(tokens[at - 1]))
    )
      break
    else if (at - last > 1 || !tokens[at + 1]) break
    else if (!tokens[at + 1]?.capital && !PARTICLES.has(tokens[at + 1]?.lower ?? '')) break
  }
  return last
}

const isSmallWord = (word: string, lexicon: Lexicon) =>
  lexicon.prepositions.has(word) || (lexicon.language.capitalNouns === true && lexicon.determiners.has(word))

const isGiven = (token: Token | undefined) =>
  token !== undefined && (GIVEN_NAMES.has(token.lower) || GIVEN_NAMES.has(token.lower.split('-')[0] ?? ''))

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
    return lexicon.titles.get(word) ?? (word.length <= SHORT ? lexicon.titles.get(`${word}.`) : undefined)
  }
  const opener = tokens[first]
  if (opener && beginsSentence(tokens, first) && isOrdinary(opener, last > first, lexicon, capitals)) {
    first++
    // "Volgens de Veenbode": between a preposition and a name it is an article, not a particle of the name.
    while (first < last && lexicon.articles.has(tokens[first]?.lower ?? '')) first++
  }
  let titleAt = first
  for (let at = first; at <= last; at++) {
    const gendered = title(at)
    if (gendered === undefined) continue
    if (at === last && at > first && !/\.$/.test(tokens[at]?.text ?? '')) break
    if (gendered !== 'any') gender = gendered
    titled = true
    first = at + 1
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
  const isBody = tokens
    .slice(first, last + 1)
    .some(token => ORGANISATION_WORDS.has(token.lower) || lexicon.organisations.has(token.lower))
  while (!isBody && first < last && isNoName(tokens, first, lexicon)) first++
  if (!lexicon.language.capitalNouns)
    while (first < last && isQualifier(tokens, first, last, lexicon, capitals)) first++
  const only = tokens[first]
  if (first === last && only && !told && !isSingleName(tokens, first, titled, lexicon, capitals)) return null
  const before = tokens[from - 1]
  const smallTitle = before && !before.capital ? lexicon.titles.get(before.lower) : undefined
  if (smallTitle !== undefined && first === from) {
    titled = true
    titleAt = from - 1
    if (smallTitle !== 'any') gender = smallTitle
  }
  const words = tokens
    .slice(first, last + 1)
    .filter(token => token.kind === 'word')
    .map(token => token.text)
  if (lexicon.language.capitalNouns) nominative(words, capitals)
  return { sentence, first, last, from: Math.min(titleAt, first), words, gender, titled, marked: false }
}

/** Where days and months are written small, one with a capital inside a sentence is a given name: "Maj Lindkvist". */
const isNoName = (tokens: Token[], at: number, { notNames, language }: Lexicon) =>
  notNames.has(tokens[at]?.lower ?? '') &&
  (language.capitalDays === true || language.capitalNouns === true || beginsSentence(tokens, at))

/** "Michigan Republican", "Senate Democrats": a description rather than a name. */
const endsInParty = (tokens: Token[], first: number, last: number, lexicon: Lexicon) => {
  const end = tokens[last]?.lower ?? ''
  return first < last && lexicon.notNames.has(end) && (lexicon.people.has(end) || lexicon.unnamed.has(end))
}

/** "House Republican Mike Moor", "State John Lind" behind "Secretary of": where a given name begins the name itself. */
function personInRun(tokens: Token[], first: number, last: number, lexicon: Lexicon): number {
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
const isOfficeBefore = (tokens: Token[], at: number, lexicon: Lexicon) =>
  tokens[at - 1]?.lower === 'of' && lexicon.titles.has(tokens[at - 2]?.lower ?? '')

/** "CNN Tuesday": the day on which something was said is no part of a name, unless it is a day with a name. */
const endsInDay = (tokens: Token[], first: number, last: number, lexicon: Lexicon) =>
  first < last &&
  /day$/.test(tokens[last]?.lower ?? '') &&
  lexicon.notNames.has(tokens[last]?.lower ?? '') &&
  !lexicon.namedDays.has(tokens[last - 1]?.lower ?? '')

/** "Ohio Holm", "Donor Holm": a place or an ordinary word before a name is no part of it. */
function isQualifier(
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

/** In a language with capital nouns the nouns before a name say who it is: "Ministerin", "CDU-Obmann". */
function afterRoleNouns(tokens: Token[], from: number, last: number, lexicon: Lexicon): number {
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
function withoutNouns(
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

function beginsSentence(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]
  return !before || before.kind === 'quote' || /^[:;—–\-("“„«‘•*]$/.test(before.text)
}

function isOrdinary(token: Token, inRun: boolean, lexicon: Lexicon, capitals: Capitals): boolean {
  const { lower } = token
  if (lexicon.common.has(lower) || lexicon.joints.has(lower) || lexicon.prepositions.has(lower)) return true
  if (lexicon.pronouns.has(lower) || lexicon.determiners.has(lower) || lexicon.between.has(lower)) return true
  if (lexicon.participle.has(lower) || (inRun && lexicon.language.fixedOrder && lexicon.say.has(lower)))
    return true
  if (GIVEN_NAMES.has(lower) || lexicon.language.capitalNouns) return false
  const small = capitals.small.get(lower) ?? 0
  return (
    small > (capitals.inside.get(lower) ?? 0) || (inRun && /(?:ly|ing)$/.test(lower) && lexicon.code === 'en')
  )
}

function isSingleName(
  tokens: Token[],
  at: number,
  titled: boolean,
  lexicon: Lexicon,
  capitals: Capitals
): boolean {
  const token = tokens[at]
  if (!token) return false
  const { lower, text } = token
  if (lexicon.notNames.has(lower) || lexicon.common.has(lower) || lexicon.pronouns.has(lower)) return false
  if (titled) return true
  if (lexicon.unnamed.has(lower) || lexicon.people.has(lower) || lexicon.titles.has(lower)) return false
  if (lexicon.organisations.has(lower) && !(capitals.inside.get(lower) ?? 0)) return false
  if (lexicon.documents.has(lower) || lexicon.publications.has(lower)) return false
  if (lexicon.language.capitalNouns)
    return capitals.surnames.has(lower) || isSingleNoun(tokens, at, lexicon, capitals)
  if (text.length < 2) return isPlatformLetter(tokens, at, lexicon)
  return !beginsSentence(tokens, at) || capitals.inside.has(lower) || actsAsName(tokens, at, lexicon)
}

/** "wrote on X": the platform whose name is one letter, behind a preposition and at the end of its phrase. */
function isPlatformLetter(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (tokens[at]?.text !== 'X' || !before || !lexicon.prepositions.has(before.lower)) return false
  return !after?.capital && !/^[.]$/.test(tokens[at]?.text ?? '')
}

/** A word seen only at the start of a sentence is taken for a name if it does what names do: speak, own, be. */
function actsAsName(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const lower = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]
  if (!next || (lexicon.code === 'en' && /(?:ly|ing)$/.test(lower))) return false
  const verb = lexicon.language.fixedOrder && next.lower.endsWith('ly') ? (tokens[at + 2]?.lower ?? '') : ''
  if (lexicon.say.has(verb) || lexicon.call.has(verb)) return true
  if (next.lower === "'s" || next.text === '(') return true
  if (next.text === ',' && /^\d{2}$/.test(tokens[at + 2]?.text ?? '')) return true
  if (
    lexicon.relatives.has(next.lower) ||
    (next.text === ',' && lexicon.relatives.has(tokens[at + 2]?.lower ?? ''))
  )
    return true
  if (lexicon.say.has(next.lower) || lexicon.call.has(next.lower)) return true
  return (
    lexicon.between.has(next.lower) &&
    lexicon.common.has(next.lower) &&
    !/^(?:later|again|now|earlier)$/.test(next.lower)
  )
}

/** Of a single capital word in a language where nouns have capitals: something in the article must tell it a name. */
function isSingleNoun(tokens: Token[], at: number, lexicon: Lexicon, capitals: Capitals): boolean {
  const { lower = '', text = '' } = tokens[at] ?? {}
  if (text.length > 1 && isAllCapital(text)) return true
  if (GIVEN_NAMES.has(lower) || PLACES.has(lower) || isOutletWord(lower)) return true
  if (OUTLETS.has(lower) && !capitals.nouns.has(lower)) return true
  if (lexicon.determiners.has(tokens[at - 1]?.lower ?? '')) return false
  return capitals.named.has(lower) && !capitals.nouns.has(lower) && !isCommonEnding(lower)
}

const isCommonEnding = (word: string) =>
  ABSTRACT.test(word) || /(?:schaft|lich|isch|end|weise|ig|bar|sam|los|haft)$/.test(word)
