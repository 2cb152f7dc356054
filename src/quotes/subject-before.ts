/** The subject of a verb that stands before it, also across what tells when, a count or an apposition. */
import { beforeApposition, namedBefore } from './appositions.ts'
import type { Lexicon } from './languages/index.ts'
import { isVerbHere, type Mention } from './mentions.ts'
import { antecedent, firstOfTwo, headOf, isSkipped, unlisted, wholeNounBefore } from './noun-phrases.ts'
import type { Place } from './place.ts'
import type { Token } from './tokens.ts'

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
  if (lexicon.relatives.has(token.lower)) return mainSubject(place, at) ?? antecedent(place, at)
  const ending = mentions.findLast(mention => mention.last === at)
  if (ending && isVenue(ending, lexicon)) return subjectBefore(place, ending.first - 1)
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

/** "emitió un comunicado en el que habla de": where a verb needs no subject, "in which" leaves it that of the main clause. */
function mainSubject({ sentence: { tokens }, mentions, lexicon }: Place, relative: number): Mention | null {
  if (!lexicon.language.romance || !lexicon.language.dropsSubject) return null
  const isBehind = (at: number) =>
    lexicon.prepositions.has(tokens[at]?.lower ?? '') && !lexicon.articles.has(tokens[at]?.lower ?? '')
  const isArticle = lexicon.articles.has(tokens[relative - 1]?.lower ?? '')
  if (!isBehind(isArticle ? relative - 2 : relative - 1)) return null
  const main = mentions.find(({ first }) => !lexicon.prepositions.has(tokens[first - 1]?.lower ?? ''))
  return main && main.last < relative - 2 && main.noun !== 'document' ? main : null
}

/** "who on Facebook wrote": where something is said. */
const isVenue = ({ entity, first, sentence: { tokens } }: Mention, lexicon: Lexicon) =>
  entity?.kind === 'platform' && lexicon.prepositions.has(tokens[first - 1]?.lower ?? '')

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

/** In a verb-second clause that opens with "Am Montag" the noun before the verb is no subject. */
export function followsAdverbial({ sentence, lexicon }: Place, left: Mention, verb: number): boolean {
  if (left.kind === 'pronoun') return false
  let opener = verb
  while (opener > 0 && /^(?:word|outlet|title)$/.test(sentence.tokens[opener - 1]?.kind ?? '')) opener--
  const word = sentence.tokens[opener]?.lower ?? ''
  const opens = lexicon.prepositions.has(word) || lexicon.openers.has(word)
  return opens && left.first > opener
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
