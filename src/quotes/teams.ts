/** Names of many in one, which are no person's: "les Harfangs", "Castelvero-Galeb 11-10". */
import type { Lexicon } from './languages/index.ts'
import type { NameRun } from './name-runs.ts'

/** "11-10", "3": what a team has made. */
const SCORE = /^\d{1,3}[-–]\d{1,3}$/
const POINTS = /^\d{1,3}$/

/** In a Romance language: a name whose article is plural, or that a result of a match follows. */
export function isTeam(
  { sentence: { tokens }, first, last, words, titled }: NameRun,
  lexicon: Lexicon
): boolean {
  if (!lexicon.language.romance || titled) return false
  const [next, number, stop] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]]
  if (SCORE.test(next?.text ?? '')) return true
  const isListed = stop?.text === ';' || tokens[first - 1]?.text === ';'
  if (next?.text === ',' && POINTS.test(number?.text ?? '') && isListed) return true
  return words.length === 1 && lexicon.pluralArticles.has(tokens[first - 1]?.lower ?? '')
}
