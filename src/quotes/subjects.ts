/** Which mention is the subject of a verb: the one before it or the one behind it, across appositions and complements. */
import { isOblique } from './clauses.ts'
import { JOINING, type Lexicon } from './languages/index.ts'
import { GIVEN_NAMES } from './languages/names.ts'
import { endOfPhrase, isVerbHere, type Mention, printed } from './mentions.ts'
import { isSurelyPerson } from './people.ts'
import type { Sentence, Token } from './tokens.ts'

/** A sentence that a subject is looked for in. */
export interface Place {
  sentence: Sentence
  mentions: Mention[]
  lexicon: Lexicon
}

/** How far an apposition may separate a subject from its verb, in tokens. */
const APPOSITION = 30
/** How long a subject behind its verb may be, in tokens. */
const LONGEST_SUBJECT = 14

/** The mention that ends before a verb and is its subject. */
export function subjectBefore(place: Place, verb: number): Mention | null {
  const { sentence, mentions, lexicon } = place
  const { tokens } = sentence
  let at = verb - 1
  while (at >= 0 && isSkipped(tokens[at], lexicon) && !lexicon.pronouns.has(tokens[at]?.lower ?? '')) at--
  at = beforeTime(tokens, at, lexicon)
  // "ein Sprecher der „Neuen Mole“ nennt": the name in marks belongs to the noun before it.
  if (tokens[at]?.kind === 'title' && lexicon.oblique.size > 0) {
    at--
    while (at > 0 && lexicon.genitives.has(tokens[at]?.lower ?? '')) at--
  }
  const token = tokens[at]
  if (!token || token.kind === 'quote') return null
  if (lexicon.shares.size > 0 && isCount(token, lexicon)) return countBefore(place, at)
  if (token.kind === 'mark') return /^[,)—–-]$/.test(token.text) ? beforeApposition(place, at) : null
  if (lexicon.relatives.has(token.lower)) return antecedent(place, at)
  const ending = mentions.findLast(mention => mention.last === at)
  if (ending) return namedBefore(place, firstOfTwo(place, headOf(place, ending)))
  const noun = wholeNounBefore(place, at)
  if (noun && lexicon.language.fixedOrder && noun.noun === undefined && !noun.entity) {
    const from = noun.first - 1
    const isPhrase = lexicon.prepositions.has(tokens[from]?.lower ?? '') && tokens[from]?.lower !== 'of'
    const beyond = isPhrase ? subjectBefore(place, from) : null
    return beyond ?? namedBefore(place, noun)
  }
  return noun && namedBefore(place, noun)
}

/** "Holm this past week said": the last token before what tells when; "a month later" begins with an article. */
function beforeTime(tokens: Token[], from: number, lexicon: Lexicon): number {
  let at = from
  while (at > 0 && lexicon.times.has(tokens[at]?.lower ?? '')) at--
  const isArticle = at < from && lexicon.articles.has(tokens[at]?.lower ?? '')
  return isArticle ? at - 1 : at
}

const isCount = ({ text, lower }: Token, lexicon: Lexicon) =>
  lexicon.shares.has(lower) || (/^\d+$/.test(text) && text.length !== 4)

/** "47 percent said", "six in 10 said": a number stands for people. */
const COUNTING = /^(?:in|out|of|-|more|than|nearly|about|almost|roughly|over|some)$/

function countBefore({ sentence, lexicon }: Place, last: number): Mention | null {
  const { tokens } = sentence
  let first = last
  while (first > 0) {
    const before = tokens[first - 1]
    if (
      !before ||
      !(isCount(before, lexicon) || COUNTING.test(before.lower) || lexicon.determiners.has(before.lower))
    )
      break
    first--
  }
  while (first < last && COUNTING.test(tokens[first]?.lower ?? '') && tokens[first]?.lower !== 'more') first++
  return first < last || /^\d/.test(tokens[last]?.text ?? '') ? unlisted(sentence, first, last) : null
}

/**
 * The mention that begins behind a verb or an "according to": the name in it if there is one, also in apposition.
 * @param isLoose True to take any noun, as behind "according to".
 */
export function subjectBehind(place: Place, verb: number, isLoose: boolean): Mention | null {
  const { sentence, mentions, lexicon } = place
  const { tokens } = sentence
  let at = verb + 1
  while (isSkipped(tokens[at], lexicon) && !lexicon.determiners.has(tokens[at]?.lower ?? '')) at++
  const start = at
  if (!isLoose && lexicon.that.has(tokens[start]?.lower ?? '')) return null
  let best: Mention | null = null
  for (; at < Math.min(tokens.length, start + LONGEST_SUBJECT); at++) {
    const token = tokens[at]
    if (!token || token.kind === 'quote' || (token.kind === 'mark' && !/^[-/'’]$/.test(token.text))) break
    if (at > start && opensClause(tokens, at, lexicon)) break
    if (lexicon.prepositions.has(token.lower) && (best || !isLoose)) {
      best = (lexicon.language.fixedOrder && best && ofOffice(place, best, at)) || best
      break
    }
    if (isLoose && lexicon.oblique.size > 0 && at > start && endsPhrase(tokens, at, lexicon)) break
    const mention = mentions.findLast(mention => mention.last === at)
    if (!mention || tokens[at + 1]?.lower === "'s") continue
    if (!isLoose && !best && isOblique(mention, lexicon)) continue
    // "sagte Holm dem Sender": whom it was said to.
    if (best && isOblique(mention, lexicon)) break
    // "said it was dead": what follows the verb is said.
    const isSaid = lexicon.language.fixedOrder && mention.gender === 'n'
    if (mention.kind === 'pronoun') return best ?? (at === start && !isSaid ? mention : null)
    const isFuller = mention.kind === 'name' && (best?.kind !== 'noun' || mention.entity?.kind === 'person')
    const isItsName = best?.noun === 'publication' && mention.entity?.kind === 'publication'
    if (!best || isFuller || isItsName) best = mention
  }
  const isOpen = isLoose || (lexicon.oblique.size > 0 && opensSubject(tokens[start], lexicon))
  if (!best) return isOpen ? (namedBehind(place, start) ?? nounBehind(place, start)) : null
  const isRole = lexicon.language.capitalNouns && !GIVEN_NAMES.has(best.entity?.words[0] ?? '')
  const isWord = lexicon.language.fixedOrder && best.entity?.kind !== 'person' && at > best.last + 1
  return best.kind === 'noun' || isRole || isWord ? (namedBehind(place, at) ?? best) : best
}

/** "said former secretary of state Holm": the office in small letters before the name. */
function ofOffice({ sentence, mentions }: Place, office: Mention, of: number): Mention | undefined {
  const small = sentence.tokens[of + 1]
  if (office.noun !== 'person' || office.last !== of - 1 || small?.kind !== 'word' || small.capital)
    return undefined
  return mentions.find(
    ({ kind, entity, first, last }) =>
      kind === 'name' && entity?.kind === 'person' && first <= of + 2 && last > of + 1
  )
}

/** "der", "eine": a determiner that a subject can begin with. */
const opensSubject = (token: Token | undefined, lexicon: Lexicon) =>
  token !== undefined && lexicon.determiners.has(token.lower) && !lexicon.oblique.has(token.lower)

/** The subject of a clause whose verb stands last: behind "wie" and the like, of a relative clause what it belongs to. */
export function subjectVerbLast(place: Place, opener: number, verb: number): Mention | null {
  const { sentence, mentions, lexicon } = place
  const { tokens } = sentence
  const word = tokens[opener]?.lower ?? ''
  const behind = subjectBehind(place, opener, false)
  const own = behind && behind.last < verb ? behind : null
  if (lexicon.subordinate.has(word)) return own
  const next = mentions.find(({ first }) => first === opener + 1)
  const isOwn = next?.kind === 'pronoun' || (next?.entity && isSurelyPerson(next.entity))
  return word !== 'der' && own && isOwn ? own : antecedent(place, opener)
}

/** The first mention of a stretch that can be the subject of a sentence, a person before anything else. */
export function leadingOf(
  mentions: Mention[],
  from: number,
  before: number,
  lexicon: Lexicon
): Mention | undefined {
  const able = mentions.filter(
    mention =>
      mention.first >= from &&
      mention.last < before &&
      mention.entity?.kind !== 'place' &&
      (mention.gender !== 'p' || mention.first === 0 || lexicon.oblique.size > 0) &&
      !(mention.kind === 'pronoun' && mention.gender === 'n' && lexicon.language.verbSecond)
  )
  const heads = able.filter(
    mention => !isGenitive(mention.sentence.tokens, mention.first, lexicon) && !isOblique(mention, lexicon)
  )
  const isPerson = ({ entity }: Mention) => entity?.kind === 'person'
  if (lexicon.language.fixedOrder) {
    const free = heads.filter(
      ({ first, last, sentence: { tokens } }) =>
        !lexicon.prepositions.has(tokens[first - 1]?.lower ?? '') && tokens[last + 1]?.lower !== "'s"
    )
    return free.find(isPerson) ?? heads.find(isPerson) ?? heads[0] ?? able[0]
  }
  if (lexicon.oblique.size === 0) return heads.find(isPerson) ?? heads[0] ?? able[0]
  const isText = ({ noun, entity }: Mention) => noun === 'document' || entity?.kind === 'publication'
  return (
    heads.find(mention => isPerson(mention) || mention.kind === 'pronoun') ??
    able.find(mention => mention.first <= OPENING && (isPerson(mention) || isText(mention))) ??
    heads.find(({ noun }) => noun === 'person' || noun === 'unnamed' || noun === 'organisation') ??
    able.find(isText) ??
    heads[0] ??
    able.find(isPerson) ??
    able[0]
  )
}

/** "Für Holm …", "Nach dem Bericht …": a noun behind a preposition that opens the sentence, in tokens. */
export const OPENING = 3

const isSkipped = (token: Token | undefined, lexicon: Lexicon) =>
  token?.kind === 'word' &&
  !token.capital &&
  (lexicon.between.has(token.lower) || (lexicon.code === 'en' && token.lower.endsWith('ly')))

/** "laut einer Studie soll …": a preposition or a verb ends what stands behind "laut". */
const endsPhrase = (tokens: Token[], at: number, lexicon: Lexicon) => {
  const word = tokens[at]?.lower ?? ''
  return (
    lexicon.prepositions.has(word) ||
    lexicon.auxiliaries.has(word) ||
    lexicon.passiveAuxiliaries.has(word) ||
    isVerbHere(tokens, at, lexicon)
  )
}

/** In German "der" opens a relative clause behind a comma only. */
function opensClause(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const word = tokens[at]?.lower ?? ''
  const isRelative =
    lexicon.relatives.has(word) && (!lexicon.language.capitalNouns || tokens[at - 1]?.text === ',')
  return isRelative || lexicon.joints.has(word)
}

/** "he stood up and said": true behind a word that joins two of a kind. */
export const joinsClause = (tokens: Token[], at: number) => JOINING.has(tokens[at - 1]?.lower ?? '')

/** In a verb-second clause that opens with "Am Montag" the noun before the verb is no subject. */
export function followsAdverbial({ sentence, lexicon }: Place, left: Mention, verb: number): boolean {
  if (left.kind === 'pronoun') return false
  let opener = verb
  while (opener > 0 && /^(?:word|outlet|title)$/.test(sentence.tokens[opener - 1]?.kind ?? '')) opener--
  const word = sentence.tokens[opener]?.lower ?? ''
  const opens = lexicon.prepositions.has(word) || lexicon.openers.has(word)
  return opens && left.first > opener
}

/** "die Sprecherin der Stiftung": a genitive behind a noun belongs to it. */
export function isGenitive(tokens: Token[], first: number, lexicon: Lexicon): boolean {
  if (!lexicon.language.capitalNouns || !/^(?:des|der|eines|einer)$/.test(tokens[first]?.text ?? ''))
    return false
  const before = tokens[first - 1]
  return before?.kind === 'word' && before.capital
}

/** "Lind and Moor said": the first stands for both. */
function firstOfTwo({ sentence, mentions }: Place, second: Mention): Mention {
  if (second.entity?.kind !== 'person' || !joinsClause(sentence.tokens, second.first)) return second
  const first = mentions.findLast(mention => mention.last === second.first - 2)
  return first?.entity?.kind === 'person' && first.kind === 'name' ? first : second
}

/** "Die Anrainer der Mole": with the nouns that are tied to it. */
function wholeNounBefore(place: Place, last: number): Mention | null {
  const { tokens } = place.sentence
  const inner = nounBefore(place, last)
  if (!inner || !isGenitive(tokens, inner.first, place.lexicon)) return inner
  const head = headOf(place, inner)
  if (head.noun !== undefined || head.entity || head.last >= last) return head
  return unlisted(place.sentence, head.first, endOfPhrase(tokens, head.last, place.lexicon.genitives))
}

/** "Holm, ein Kenner der Häfen sagte": the name before an apposition whose second comma is left out. */
function namedBefore(place: Place, noun: Mention): Mention {
  const {
    sentence: { tokens },
    mentions,
    lexicon
  } = place
  if (lexicon.language.fixedOrder) return beforeOpenApposition(place, noun) ?? noun
  if (lexicon.oblique.size === 0 || noun.kind !== 'noun' || tokens[noun.first - 1]?.text !== ',') return noun
  const name = mentions.findLast(({ last, kind }) => kind === 'name' && last === noun.first - 2)
  return name?.entity?.kind === 'person' && name.entity.words.length > 1 ? name : noun
}

/** "Holm, who leads the harbour board said": the same in English, where the name opens the sentence or follows a quotation. */
function beforeOpenApposition(
  { sentence: { tokens }, mentions, lexicon }: Place,
  noun: Mention
): Mention | null {
  if (noun.kind === 'pronoun' || noun.entity?.kind === 'person') return null
  let comma = noun.first - 1
  while (comma > noun.first - APPOSITION && tokens[comma]?.kind === 'word') comma--
  if (tokens[comma]?.text !== ',') return null
  const opener = tokens[comma + 1]?.lower ?? ''
  if (!lexicon.relatives.has(opener) && !lexicon.articles.has(opener)) return null
  const name = mentions.findLast(({ last, kind }) => kind === 'name' && last === comma - 1)
  const before = tokens[(name?.first ?? 0) - 1]
  // "Holm, the aide said, is …"
  const isInserted = comma === noun.first - 1 && tokens[noun.last + 2]?.text === ','
  if (!before && isInserted) return null
  const opens = !before || before.kind === 'quote' || tokens[(name?.first ?? 0) - 2]?.kind === 'quote'
  return name?.entity?.kind === 'person' && opens ? name : null
}

/** "The head of the agency": of nested nouns the outer one speaks. */
function headOf(place: Place, inner: Mention): Mention {
  const { sentence, mentions, lexicon } = place
  const { tokens } = sentence
  let head = inner
  for (let step = 0; step < 4; step++) {
    const from = head.first
    const linked = isGenitive(tokens, from, lexicon)
    if (!linked && !lexicon.prepositions.has(tokens[from - 1]?.lower ?? '')) return head
    if (
      lexicon.language.fixedOrder &&
      (isExample(tokens[from - 1], head) || lexicon.loose.has(tokens[from - 1]?.lower ?? ''))
    )
      return head
    const end = linked ? from : from - 1
    const outer = mentions.findLast(mention => mention.last < end && mention.last >= from - 4)
    if (!outer && linked) return nounBefore(place, from - 1) ?? head
    const isApart =
      !outer || outer.kind === 'pronoun' || hasBreak(tokens.slice(outer.last + 1, from - 1), lexicon)
    if (isApart) return linked && lexicon.oblique.size > 0 ? (nounBefore(place, from - 1) ?? head) : head
    head = outer
  }
  return head
}

/** "members such as Lind, who said": one named as an example speaks for himself. */
const isExample = (before: Token | undefined, { entity }: Mention) =>
  entity?.kind === 'person' && /^(?:as|including|like)$/.test(before?.lower ?? '')

const hasBreak = (tokens: Token[], lexicon: Lexicon) =>
  tokens.some(
    ({ kind, lower }) =>
      kind !== 'word' || lexicon.say.has(lower) || lexicon.between.has(lower) || lexicon.joints.has(lower)
  )

/** "Smith, who leads the inquiry, said" and "Smith (R-Ohio) said": the name before what stands between. */
function beforeApposition(place: Place, close: number): Mention | null {
  const { sentence, mentions, lexicon } = place
  const { tokens } = sentence
  const isBracketed = tokens[close - 1]?.text === ')'
  const end = isBracketed ? tokens.findLastIndex((token, at) => at < close && token.text === '(') : close
  const inApposition = mentions.findLast(mention => mention.last === end - 1)
  const isNamed =
    inApposition?.kind === 'name' &&
    inApposition.entity?.kind !== 'place' &&
    inApposition.entity !== undefined &&
    (inApposition.entity.words.length > 1 || isSurelyPerson(inApposition.entity))
  if (isNamed && /^[,—–]$/.test(tokens[inApposition.first - 1]?.text ?? '')) return inApposition
  if (isNamed && lexicon.language.fixedOrder) {
    const first = firstOfTwo(place, inApposition)
    if (/^[,—–]$/.test(tokens[first.first - 1]?.text ?? '')) return first
  }
  const opener = tokens[close]?.text === ')' ? '(' : tokens[close]?.text
  const candidates: Mention[] = []
  for (let at = close - 1; at >= Math.max(0, close - APPOSITION); at--) {
    const token = tokens[at]
    if (!token || token.kind === 'quote') break
    if (token.text !== opener) continue
    const mention = mentions.findLast(mention => mention.last === at - 1)
    if (mention) candidates.push(firstOfTwo(place, headOf(place, mention)))
    if (opener === '(') break
  }
  const people = candidates.filter(({ kind, entity }) => kind === 'name' && entity?.kind === 'person')
  const sure = people.find(({ entity }) => entity && isSurelyPerson(entity))
  const noun = candidates.find(mention => mention.kind !== 'pronoun')
  if (sure || people[0] || noun) return sure ?? people[0] ?? noun ?? null
  if (lexicon.language.capitalNouns) return nounBeforeInsertion(place, close)
  return lexicon.language.fixedOrder ? beforeRelative(place, close) : null
}

/** "Officials familiar with the plan, who asked not to be named, said": whom the relative clause is about. */
function beforeRelative(place: Place, close: number): Mention | null {
  const { tokens } = place.sentence
  for (let at = close - 1; at >= Math.max(1, close - APPOSITION) && tokens[at]?.kind !== 'quote'; at--) {
    if (!place.lexicon.relatives.has(tokens[at]?.lower ?? '') || tokens[at - 1]?.text !== ',') continue
    const noun = antecedent(place, at)
    return noun && headOf(place, noun)
  }
  return null
}

/** "Die Anrainer der Mole, unter ihnen zwei Lotsen, betonen": a noun of no list before the insertion. */
function nounBeforeInsertion(place: Place, close: number): Mention | null {
  const { tokens } = place.sentence
  let noun: Mention | null = null
  for (let at = close - 1; at >= Math.max(0, close - APPOSITION) && tokens[at]?.kind !== 'quote'; at--)
    if (tokens[at]?.text === ',') noun = wholeNounBefore(place, at - 1) ?? noun
  return noun
}

/** What "who" stands for: the mention right before it. */
function antecedent(place: Place, relative: number): Mention | null {
  const { sentence, mentions } = place
  const end = /^[,—–(]$/.test(sentence.tokens[relative - 1]?.text ?? '') ? relative - 2 : relative - 1
  const able = mentions.filter(mention => mention.kind !== 'pronoun')
  const ending = able.find(mention => mention.last === end)
  if (ending) return headOf(place, ending)
  const near = able.findLast(mention => mention.last <= end && mention.last >= end - 2)
  return nounBefore(place, end) ?? near ?? null
}

/** A subject whose noun is in no list: "the forty-year-old", taken from its determiner on. */
function nounBefore(place: Place, last: number): Mention | null {
  const { sentence, mentions, lexicon } = place
  const { tokens } = sentence
  if (lexicon.language.fixedOrder && tokens[last]?.lower === "'s") return null
  for (let at = last; at >= Math.max(0, last - 6); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') return null
    const inside = mentions.findLast(mention => mention.last === at)
    if (inside && at < last && lexicon.prepositions.has(tokens[at + 1]?.lower ?? ''))
      return headOf(place, inside)
    if (inside && at < last && lexicon.language.fixedOrder && isTime(tokens, at + 1, last, lexicon))
      return headOf(place, inside)
    if (inside?.kind === 'pronoun' || (at === last - 1 && inside?.entity?.kind === 'person')) return inside
    const isRelative = lexicon.that.has(token.lower) && lexicon.relatives.has(token.lower)
    if (isRelative && tokens[at - 1]?.kind === 'word' && at < last) return antecedent(place, at)
    if (lexicon.determiners.has(token.lower) && at < last)
      return lexicon.language.capitalNouns && !tokens[last]?.capital ? null : unlisted(sentence, at, last)
    if (lexicon.joints.has(token.lower) || isVerbHere(tokens, at, lexicon)) return null
  }
  return null
}

/** How many words a subject without a determiner has at most. */
const BARE = 4

/** "Exit polling showed", "but insiders of both camps fear": words without a determiner that open their clause. */
export function bareBefore({ sentence, lexicon }: Place, verb: number): Mention | null {
  const { tokens } = sentence
  let last = verb - 1
  while (last >= 0 && isSkipped(tokens[last], lexicon)) last--
  let first = last
  while (first >= 0 && last - first < BARE && isBare(tokens, first, lexicon)) first--
  const opener = tokens[first]
  if (first === last || (opener && opener.text !== ',' && !lexicon.joints.has(opener.lower))) return null
  // "Nobody expected": words that name nobody.
  if (tokens.slice(first + 1, last + 1).every(({ lower }) => lexicon.common.has(lower))) return null
  return unlisted(sentence, first + 1, last)
}

const isBare = (tokens: Token[], at: number, lexicon: Lexicon) => {
  const token = tokens[at]
  return (
    token?.kind === 'word' &&
    !lexicon.prepositions.has(token.lower) &&
    !lexicon.joints.has(token.lower) &&
    !lexicon.between.has(token.lower) &&
    !lexicon.determiners.has(token.lower) &&
    !isVerbHere(tokens, at, lexicon)
  )
}

/** "Holm later Thursday told": nothing but adverbs and a day up to the verb. */
const isTime = (tokens: Token[], from: number, last: number, lexicon: Lexicon) =>
  tokens
    .slice(from, last + 1)
    .every(token => isSkipped(token, lexicon) || isDay(token, lexicon) || lexicon.moments.has(token.lower))

const isDay = ({ lower, capital }: Token, lexicon: Lexicon) =>
  capital && lower.endsWith('day') && lexicon.notNames.has(lower)

/** "the head of the agency, Rosa Lind": the name in apposition. */
function namedBehind({ sentence, mentions, lexicon }: Place, from: number): Mention | null {
  const { tokens } = sentence
  let at = from
  while (at < from + 10 && isPlainWord(tokens, at, lexicon)) at++
  if (tokens[at]?.text !== ',') return null
  if (lexicon.language.fixedOrder && lexicon.relatives.has(tokens[at + 1]?.lower ?? '')) return null
  const name = mentions.find(mention => mention.kind === 'name' && mention.first === at + 1)
  return name?.entity?.kind === 'person' && name.entity.words.length > 1 ? name : null
}

function nounBehind({ sentence, mentions, lexicon }: Place, start: number): Mention | null {
  const { tokens } = sentence
  if (tokens[start]?.kind !== 'word') return null
  let last = start
  if (lexicon.oblique.size > 0) {
    const inner = behindAttribute(tokens, start, lexicon)
    if (inner !== null)
      return mentions.find(({ first }) => first === inner) ?? unlisted(sentence, inner, inner)
    while (last < start + 5 && isPlainWord(tokens, last, lexicon) && !tokens[last]?.capital) last++
    while (tokens[last + 1]?.capital) last++
    return tokens[last]?.capital
      ? unlisted(sentence, start, endOfPhrase(tokens, last, lexicon.genitives))
      : null
  }
  while (last < start + 8 && isPlainWord(tokens, last + 1, lexicon) && !endsNoun(tokens, last, lexicon))
    last++
  return unlisted(sentence, start, last)
}

/** "die in Brest geborene Holm": the noun behind a participle that has words of its own; null where none has. */
function behindAttribute(tokens: Token[], determiner: number, lexicon: Lexicon): number | null {
  if (!lexicon.prepositions.has(tokens[determiner + 1]?.lower ?? '')) return null
  for (let at = determiner + 3; at < determiner + LONGEST_SUBJECT; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return null
    if (!token.capital && /(?:t|en|nd)e[nrs]?$/.test(token.lower) && tokens[at + 1]?.capital) return at + 1
  }
  return null
}

/** Where nouns have capitals a small word behind one is the verb, unless it ties a genitive to the noun. */
const endsNoun = (tokens: Token[], last: number, lexicon: Lexicon) => {
  const [noun, next] = [tokens[last], tokens[last + 1]]
  if (!noun || !next || lexicon.say.has(next.lower)) return true
  if (!lexicon.language.capitalNouns || !noun.capital || next.capital) return false
  return !lexicon.linking.has(next.lower) && !lexicon.determiners.has(next.lower)
}

const isPlainWord = (tokens: Token[], at: number, lexicon: Lexicon) =>
  tokens[at]?.kind === 'word' && !opensClause(tokens, at, lexicon)

const unlisted = (sentence: Sentence, first: number, last: number): Mention => ({
  sentence,
  first,
  last,
  kind: 'noun',
  text: printed(sentence.tokens, first, last),
  gender: 'any',
  head: sentence.tokens[last]?.lower ?? ''
})
