/** The subject that begins behind a verb, an "according to" or the word that opens a clause whose verb stands last. */
import { isOblique } from './clauses.ts'
import { GIVEN_NAMES } from './languages/given-names.ts'
import type { Lexicon } from './languages/index.ts'
import { endOfPhrase, isVerbHere, type Mention } from './mentions.ts'
import { antecedent, isSkipped, unlisted } from './noun-phrases.ts'
import { isSurelyPerson } from './people.ts'
import type { Place } from './place.ts'
import type { Token } from './tokens.ts'

/** How long a subject behind its verb may be, in tokens. */
const LONGEST_SUBJECT = 14

/**
 * The mention that begins behind a verb or an "according to": the name in it if there is one, also in apposition.
 * @param isLoose True to take any noun, as behind "according to".
 */
export function subjectBehind(place: Place, verb: number, isLoose: boolean): Mention | null {
  const { sentence, mentions, lexicon } = place
  const { tokens } = sentence
  let at = verb + 1
  while (isSkipped(tokens[at], lexicon) && !lexicon.determiners.has(tokens[at]?.lower ?? '')) at++
  if (!isLoose) at = behindAddressee(place, at)
  const start = at
  const many = mentions.find(
    ({ first, last, noun }) => first === start && last > start + 1 && noun === 'unnamed'
  )
  if (many && lexicon.oneOf.has(tokens[start + 1]?.lower ?? '') && lexicon.language.verbSecond) return many
  let isPastPlace = false
  if (!isLoose && lexicon.that.has(tokens[start]?.lower ?? '')) return null
  // "comenta a las puertas del muelle la alcaldesa": what tells where or to whom may stand between.
  const mayPass = !isLoose && lexicon.language.romance === true
  let best: Mention | null = null
  for (; at < Math.min(tokens.length, start + LONGEST_SUBJECT); at++) {
    const token = tokens[at]
    if (!token || token.kind === 'quote' || (token.kind === 'mark' && !/^[-/'’]$/.test(token.text))) break
    if (at > start && opensClause(tokens, at, lexicon)) break
    // "a juicio de la titular de Pesca": the noun before what is tied to it.
    if (
      isLoose &&
      !best &&
      at === start + 2 &&
      lexicon.language.romance &&
      lexicon.genitives.has(token.lower)
    )
      return tiedNoun(place, start)
    // "mówił na konferencji trener Sowa": the subject may stand behind what tells where.
    if (!best && lexicon.language.genitive && lexicon.prepositions.has(token.lower)) {
      isPastPlace = true
      continue
    }
    // "sagt Petra von der Aue": the preposition is a part of the name.
    if (lexicon.language.verbSecond && isInsideName(mentions, at)) continue
    const isArticle = at === start && lexicon.articles.has(token.lower)
    if (mayPass && !best && !isArticle && lexicon.prepositions.has(token.lower)) continue
    if (lexicon.prepositions.has(token.lower) && !isArticle && (best || !isLoose)) {
      if (best && lexicon.language.genitive) best = personBeyond(place, best, at) ?? best
      best = (lexicon.language.fixedOrder && best && ofOffice(place, best, at)) || best
      break
    }
    if (isLoose && lexicon.oblique.size > 0 && at > start && endsPhrase(tokens, at, lexicon)) break
    const mention = mentions.findLast(mention => mention.last === at)
    if (!mention || tokens[at + 1]?.lower === "'s") continue
    if (!isLoose && !best && isOblique(mention, lexicon)) continue
    if (mayPass && !best && mention.first > start && !speaksBehindAdverbial(mention, lexicon)) continue
    if (isPastPlace && mention.kind === 'name' && !(mention.entity && isSurelyPerson(mention.entity)))
      continue
    // "sagte Holm dem Sender": whom it was said to.
    if (best && !isLoose && isOblique(mention, lexicon)) break
    // "said it was dead": what follows the verb is said.
    const isSaid = lexicon.language.fixedOrder && mention.gender === 'n'
    if (mention.kind === 'pronoun') return best ?? (at === start && !isSaid ? mention : null)
    const isFuller = mention.kind === 'name' && (best?.kind !== 'noun' || mention.entity?.kind === 'person')
    const isItsName = best?.noun === 'publication' && mention.entity?.kind === 'publication'
    // "сообщил «Вестнику» представитель порта": told to the paper.
    const isTold =
      lexicon.language.genitive && best?.entity?.kind === 'publication' && mention.noun === 'person'
    if (!best || isFuller || isItsName || isTold) best = mention
  }
  const isOpen = isLoose || (lexicon.oblique.size > 0 && opensSubject(tokens[start], lexicon))
  if (!best) return isOpen ? (namedBehind(place, start) ?? nounBehind(place, start)) : null
  const isRole = lexicon.language.capitalNouns && !GIVEN_NAMES.has(best.entity?.words[0] ?? '')
  const isWord = lexicon.language.fixedOrder && best.entity?.kind !== 'person' && at > best.last + 1
  return best.kind === 'noun' || isRole || isWord ? (namedBehind(place, at) ?? best) : best
}

const isInsideName = (mentions: Mention[], at: number) =>
  mentions.some(({ kind, first, last }) => kind === 'name' && first < at && last > at)

/** "каже речник ДСНС у Харкові Іван Лис": behind the place of an office its holder. */
function personBeyond(
  { sentence: { tokens }, mentions, lexicon }: Place,
  best: Mention,
  from: number
): Mention | undefined {
  if (best.kind !== 'noun' || best.noun !== 'person') return undefined
  const name = mentions.find(
    ({ first, kind, entity }) =>
      first > from + 1 && first <= from + OFFICE && kind === 'name' && entity?.kind === 'person'
  )
  const isTied = name && tokens.slice(from, name.first).every(({ kind }) => kind === 'word')
  return isTied && !isOblique(name, lexicon) && name.entity && isSurelyPerson(name.entity) ? name : undefined
}

/** How many words the place of an office has at most. */
const OFFICE = 5

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

/** A noun of no list with its article and the nouns that are tied to it. */
function tiedNoun({ sentence, lexicon }: Place, article: number): Mention | null {
  const { tokens } = sentence
  if (!lexicon.articles.has(tokens[article]?.lower ?? '')) return null
  let last = article + 1
  while (lexicon.genitives.has(tokens[last + 1]?.lower ?? '') && tokens[last + 2]?.kind === 'word')
    last += lexicon.articles.has(tokens[last + 2]?.lower ?? '') && tokens[last + 3]?.kind === 'word' ? 3 : 2
  return unlisted(sentence, article, last)
}

/** Behind such a phrase a person or a body speaks, unless a preposition ties it to the phrase. */
const speaksBehindAdverbial = ({ noun, entity, first, sentence: { tokens } }: Mention, lexicon: Lexicon) =>
  !lexicon.prepositions.has(tokens[first - 1]?.lower ?? '') &&
  (entity?.kind === 'person' ||
    entity?.kind === 'organisation' ||
    (noun !== undefined && noun !== 'document'))

/** How many words may stand between "to" and whoever is told, with them: "a los del pueblo". */
const TOLD = 3

/** "dijo a este diario la alcaldesa", "a déclaré à l'AFP le maire": behind whoever is told; `from` if nobody is. */
function behindAddressee({ sentence: { tokens }, mentions, lexicon }: Place, from: number): number {
  if (!lexicon.addressing.has(tokens[from]?.lower ?? '') || !lexicon.language.romance) return from
  const told = mentions.find(
    ({ first, last }) => first >= from && first <= from + 1 && last > from && last <= from + TOLD
  )
  // "disse a jornalistas", but not "disse a ministra"
  if (lexicon.articles.has(tokens[from]?.lower ?? '') && !(told?.gender === 'p' && told.head?.endsWith('s')))
    return from
  const isMedia =
    told?.noun === 'publication' || told?.noun === 'unnamed' || told?.entity?.kind === 'publication'
  const isBody = told?.entity?.kind === 'organisation' && told.first === from + 1
  if (!told || !(isMedia || isBody)) return from
  let next = told.last + 1
  while (isSkipped(tokens[next], lexicon) && !lexicon.determiners.has(tokens[next]?.lower ?? '')) next++
  return next
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
  while (last < start + 8 && isPlainWord(tokens, last + 1, lexicon) && !isSay(tokens[last + 1], lexicon))
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

const isSay = (token: Token | undefined, lexicon: Lexicon) =>
  token !== undefined && lexicon.say.has(token.lower)

const isPlainWord = (tokens: Token[], at: number, lexicon: Lexicon) =>
  tokens[at]?.kind === 'word' && !opensClause(tokens, at, lexicon)
