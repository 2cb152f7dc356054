/** The mention that leads a sentence: its subject as far as position and form tell, without looking for the verb. */
import { isOblique } from './clauses.ts'
import type { Lexicon } from './languages/index.ts'
import type { Mention } from './mentions.ts'
import { isGenitive } from './noun-phrases.ts'

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
  if (lexicon.language.genitive) {
    // "рецензент журнала «Лимнология»": what stands inside another phrase does not lead.
    const outer = heads.filter(one => !heads.some(other => other !== one && holds(other, one)))
    return outer.find(isPerson) ?? outer[0]
  }
  if (lexicon.oblique.size === 0) {
    const free = heads.filter(mention => !isBehindPreposition(mention, lexicon))
    const described = free.find(({ noun }) => noun === 'person' || noun === 'unnamed')
    return free.find(isPerson) ?? described ?? heads.find(isPerson) ?? free[0] ?? able[0]
  }
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

/** "Accanto a lei il marito": the pronoun is no subject. */
const isBehindPreposition = ({ kind, first, sentence: { tokens } }: Mention, lexicon: Lexicon) =>
  kind === 'pronoun' && lexicon.prepositions.has(tokens[first - 1]?.lower ?? '')

/** "Für Holm …", "Nach dem Bericht …": a noun behind a preposition that opens the sentence, in tokens. */
export const OPENING = 3

const holds = (outer: Mention, inner: Mention) =>
  outer.first < inner.first && outer.last >= inner.last && outer.kind === 'noun'
