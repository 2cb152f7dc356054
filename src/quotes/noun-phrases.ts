/** Phrases around a noun: where one begins, and which of nested nouns and of two that are joined is meant by it. */
import { JOINING, type Lexicon } from './languages/index.ts'
import { endOfPhrase, isVerbHere, type Mention, printed } from './mentions.ts'
import type { Place } from './place.ts'
import type { Sentence, Token } from './tokens.ts'

/** An adverb or the like, which may stand between a verb and its subject. */
export const isSkipped = (token: Token | undefined, lexicon: Lexicon) =>
  token?.kind === 'word' &&
  !token.capital &&
  (lexicon.between.has(token.lower) || (lexicon.code === 'en' && token.lower.endsWith('ly')))

/** "he stood up and said": true behind a word that joins two of a kind. */
export const joinsClause = (tokens: Token[], at: number) => JOINING.has(tokens[at - 1]?.lower ?? '')

/** "die Sprecherin der Stiftung": a genitive behind a noun belongs to it. */
export function isGenitive(tokens: Token[], first: number, lexicon: Lexicon): boolean {
  if (!lexicon.language.capitalNouns || !/^(?:des|der|eines|einer)$/.test(tokens[first]?.text ?? ''))
    return false
  const before = tokens[first - 1]
  return before?.kind === 'word' && before.capital
}

/** "Lind and Moor said": the first stands for both. */
export function firstOfTwo({ sentence, mentions }: Place, second: Mention): Mention {
  if (second.entity?.kind !== 'person' || !joinsClause(sentence.tokens, second.first)) return second
  const first = mentions.findLast(mention => mention.last === second.first - 2)
  return first?.entity?.kind === 'person' && first.kind === 'name' ? first : second
}

/** "Die Anrainer der Mole": with the nouns that are tied to it. */
export function wholeNounBefore(place: Place, last: number): Mention | null {
  const { tokens } = place.sentence
  const inner = nounBefore(place, last)
  if (!inner || !isGenitive(tokens, inner.first, place.lexicon)) return inner
  const head = headOf(place, inner)
  if (head.noun !== undefined || head.entity || head.last >= last) return head
  return unlisted(place.sentence, head.first, endOfPhrase(tokens, head.last, place.lexicon.genitives))
}

/** "The head of the agency": of nested nouns the outer one speaks. */
export function headOf(place: Place, inner: Mention): Mention {
  const { sentence, mentions, lexicon } = place
  const { tokens } = sentence
  let head = inner
  for (let step = 0; step < 4; step++) {
    const from = head.first
    const isTied = lexicon.language.romance === true && lexicon.genitives.has(tokens[from]?.lower ?? '')
    const linked = isTied || isGenitive(tokens, from, lexicon)
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

/** What "who" stands for: the mention right before it. */
export function antecedent(place: Place, relative: number): Mention | null {
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
    const inside = mentions.findLast(mention => mention.last === at)
    // "собеседник «Вестника» в одном из банков"
    const isMarked = lexicon.language.genitive !== undefined && inside !== undefined && at < last
    if (!token || (token.kind !== 'word' && !isMarked)) return null
    if (inside && at < last && lexicon.prepositions.has(tokens[at + 1]?.lower ?? ''))
      return headOf(place, inside)
    if (inside && at < last && lexicon.language.fixedOrder && isTime(tokens, at + 1, last, lexicon))
      return headOf(place, inside)
    if (inside?.kind === 'pronoun' || (at === last - 1 && inside?.entity?.kind === 'person')) return inside
    const isRelative = lexicon.that.has(token.lower) && lexicon.relatives.has(token.lower)
    if (isRelative && tokens[at - 1]?.kind === 'word' && at < last) return antecedent(place, at)
    // "эти обвинения отвергает": without articles nothing tells that such a noun is the subject.
    if (lexicon.determiners.has(token.lower) && lexicon.language.genitive) return null
    if (lexicon.determiners.has(token.lower) && at < last) {
      if (lexicon.language.capitalNouns && !tokens[last]?.capital) return null
      const noun = unlisted(sentence, at, last)
      // "Fuentes de la investigación": those speak.
      return lexicon.genitives.has(tokens[at - 1]?.lower ?? '') && lexicon.language.romance
        ? headOf(place, noun)
        : noun
    }
    if (lexicon.joints.has(token.lower) || isVerbHere(tokens, at, lexicon)) return null
  }
  return null
}

/** "Holm later Thursday told": nothing but adverbs and a day up to the verb. */
const isTime = (tokens: Token[], from: number, last: number, lexicon: Lexicon) =>
  tokens
    .slice(from, last + 1)
    .every(token => isSkipped(token, lexicon) || isDay(token, lexicon) || lexicon.moments.has(token.lower))

const isDay = ({ lower, capital }: Token, lexicon: Lexicon) =>
  capital && lower.endsWith('day') && lexicon.notNames.has(lower)

/** A mention of a noun that is in no list: the tokens from the first to the last. */
export const unlisted = (sentence: Sentence, first: number, last: number): Mention => ({
  sentence,
  first,
  last,
  kind: 'noun',
  text: printed(sentence.tokens, first, last),
  gender: 'any',
  head: sentence.tokens[last]?.lower ?? ''
})
