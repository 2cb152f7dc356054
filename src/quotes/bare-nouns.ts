/** Nouns without an article where there are none: whether they can take somebody up, and whom by the verb beside them. */
import type { Lexicon } from './languages/index.ts'
import type { Gender } from './languages/model.ts'
import type { Mention } from './mentions.ts'
import { isPastVerb, isVerbByEnding } from './speech-tags.ts'

/** "sąsiadka z bloku", "мать погибшего": what stands behind such a noun tells who it is. */
export function endsItself({ sentence: { tokens }, last }: Mention, lexicon: Lexicon): boolean {
  const next = tokens[last + 1]
  if (next?.kind !== 'word') return next?.kind !== 'title'
  if (next.capital) return false
  return (
    isVerbByEnding(next.lower, lexicon) ||
    [lexicon.say, lexicon.call, lexicon.between, lexicon.common, lexicon.joints, lexicon.prepositions].some(
      words => words.has(next.lower)
    )
  )
}

/** "судья зачитала", "powiedziała minister": the verb beside a noun tells whether a man or a woman is meant. */
export function toldByVerb(
  { sentence: { tokens }, first, last }: Mention,
  lexicon: Lexicon
): Gender | undefined {
  const beside = [tokens[last + 1]?.lower, tokens[first - 1]?.lower].find(
    word => word !== undefined && isPastVerb(word, lexicon)
  )
  const verb = beside?.replace(/(?:ся|сь)$/, '') ?? ''
  return Object.entries(lexicon.language.verbGender ?? {}).find(([ending]) => verb.endsWith(ending))?.[1]
}
