/** "À Bercy, on assure", "indique-t-on à la préfecture": a pronoun for nobody in particular means those of a place. */
import type { Lexicon } from './languages/index.ts'
import type { Mention } from './mentions.ts'

/** How far behind the preposition of the place its name may begin, in tokens. */
const PLACE = 2

/** True of the pronoun that stands for nobody in particular. */
export const isGeneric = (pronoun: Mention, { language }: Lexicon): boolean =>
  language.generic !== undefined &&
  pronoun.text.toLowerCase().replace(/^-(?:t-)?/, '') === language.generic.pronoun

/** Those of the place that opens the sentence, or that stands right behind the pronoun. */
export function placeOf(pronoun: Mention, mentions: Mention[], lexicon: Lexicon): Mention | undefined {
  if (!isGeneric(pronoun, lexicon)) return undefined
  const { tokens } = pronoun.sentence
  const places = lexicon.language.generic?.places.split(' ') ?? []
  const isPlace = (at: number) => places.includes(tokens[at]?.lower ?? '')
  const behind = (at: number) =>
    mentions.find(({ kind, first }) => kind !== 'pronoun' && first > at && first <= at + PLACE)
  if (isPlace(pronoun.last + 1)) return behind(pronoun.last + 1)
  return tokens[pronoun.first - 1]?.text === ',' && isPlace(0) ? behind(0) : undefined
}
