/** Names and nouns before an apposition, a relative clause or a bracket that stands between them and their verb. */
import { isOblique } from './clauses.ts'
import type { Lexicon } from './languages/index.ts'
import type { Mention } from './mentions.ts'
import { antecedent, firstOfTwo, headOf, wholeNounBefore } from './noun-phrases.ts'
import { isSurelyPerson } from './people.ts'
import type { Place } from './place.ts'
import { isVerbByEnding } from './speech-tags.ts'
import type { Token } from './tokens.ts'

/** How far an apposition may separate a subject from its verb, in tokens. */
const APPOSITION = 30

/** "Holm, ein Kenner der Häfen sagte": the name before an apposition whose second comma is left out. */
export function namedBefore(place: Place, noun: Mention): Mention {
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

/** How far behind its noun a name in apposition may stand, in tokens. */
const OWN_NAME = 14

/**
 * "La présidente du port, Claire Morvan, sourit", "Der Chef des Hafens, Olaf Brandt, winkt ab": but for English the name
 * between commas is that of the noun.
 */
export function ownName(noun: Mention, mentions: Mention[], lexicon: Lexicon): Mention | undefined {
  const { tokens } = noun.sentence
  const { romance, verbSecond } = lexicon.language
  if (lexicon.language.genitive)
    return (
      nameBetweenCommas(noun, mentions) ??
      nameBehindClause(noun, mentions, lexicon) ??
      nameBehindPlace(noun, mentions, lexicon)
    )
  if (!(romance || verbSecond) || (noun.noun !== 'person' && !(romance && noun.noun === 'organisation')))
    return undefined
  const isBare = lexicon.definiteEndings.some(ending => noun.head?.endsWith(ending))
  if (!isBare && !lexicon.determiners.has(tokens[noun.first]?.lower ?? '')) return undefined
  // "der Bruder des Papstes, Olaf Brandt,"
  if (verbSecond && isOblique(noun, lexicon)) return undefined
  const before = tokens[noun.first - 1]?.lower ?? ''
  if (lexicon.prepositions.has(before) && !lexicon.according.has(before)) return undefined
  let comma = noun.last + 1
  while (comma < noun.last + OWN_NAME && isInPhrase(tokens[comma], lexicon)) comma++
  if (tokens[comma]?.text !== ',') return undefined
  const name = mentions.find(({ kind, first }) => kind === 'name' && first === comma + 1)
  const stop = name && tokens[name.last + 1]
  const isClosed = name !== undefined && (!stop || stop.kind === 'quote' || /^[,.;:(–—-]$/.test(stop.text))
  return isClosed && name.entity?.kind === noun.noun ? name : undefined
}

/** "Його захисник, адвокат Іван Лис, наполягав": where nouns are inflected, a name between commas right behind the noun. */
function nameBetweenCommas({ noun, last, gender, sentence: { tokens } }: Mention, mentions: Mention[]) {
  if (noun !== 'person' || gender === 'p' || tokens[last + 1]?.text !== ',') return undefined
  const name = mentions.find(({ kind, first }) => kind === 'name' && first === last + 2)
  return name?.entity?.kind === 'person' && tokens[name.last + 1]?.text === ',' ? name : undefined
}

/** "Владелица салона, закрытого в мае, Анна Лис узнала": where nouns are inflected, a name behind what is inserted between commas. */
function nameBehindClause(
  { noun, first, last, sentence: { tokens }, head = '' }: Mention,
  mentions: Mention[],
  lexicon: Lexicon
): Mention | undefined {
  if (noun !== 'person' || first > 0 || lexicon.inflected.has(head) || tokens[last + 1]?.text !== ',')
    return undefined
  const close = tokens.findIndex(({ text }, at) => at > last + 2 && text === ',')
  const inserted = tokens.slice(last + 2, close)
  const isClause = inserted.length > 1 && inserted.every(({ kind, capital }) => kind === 'word' && !capital)
  const name = mentions.find(mention => mention.kind === 'name' && mention.first === close + 1)
  const isOwn = close > 0 && close < last + OWN_NAME && isClause && name?.entity?.kind === 'person'
  return isOwn && !isOblique(name, lexicon) && tokens[name.last + 1]?.text !== ',' ? name : undefined
}

/** How many words the place of an office has at most. */
const OFFICE = 5

/** "Тренерка збірної з гандболу Зоря Лис іде": the name behind what a preposition ties to the office. */
function nameBehindPlace(
  { noun, last, head = '', first, sentence: { tokens } }: Mention,
  mentions: Mention[],
  lexicon: Lexicon
): Mention | undefined {
  if (
    noun !== 'person' ||
    lexicon.inflected.has(head) ||
    lexicon.prepositions.has(tokens[first - 1]?.lower ?? '')
  )
    return undefined
  if (!lexicon.prepositions.has(tokens[last + 1]?.lower ?? '')) return undefined
  const name = mentions.find(
    ({ kind, first: at }) => kind === 'name' && at > last + 2 && at <= last + 1 + OFFICE
  )
  if (name?.entity?.kind !== 'person' || !isSurelyPerson(name.entity) || name.entity.words.length < 2)
    return undefined
  const isTied = tokens
    .slice(last + 1, name.first)
    .every(
      token => token.kind === 'word' && !lexicon.say.has(token.lower) && !isVerbByEnding(token.lower, lexicon)
    )
  return isTied && !isOblique(name, lexicon) ? name : undefined
}

/** "le président du syndicat des marins": a word that may stand between a noun and the comma behind it. */
const isInPhrase = (token: Token | undefined, lexicon: Lexicon) =>
  token?.kind === 'word' &&
  !lexicon.relatives.has(token.lower) &&
  !lexicon.joints.has(token.lower) &&
  !lexicon.say.has(token.lower) &&
  !lexicon.call.has(token.lower)

/** "Smith, who leads the inquiry, said" and "Smith (R-Ohio) said": the name before what stands between. */
export function beforeApposition(place: Place, close: number): Mention | null {
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
