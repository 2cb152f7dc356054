/** Names in the genitive ("według Ewy Sroki") as they are called. */

import type { Lexicon } from './languages/index.ts'
import type { Gender } from './languages/model.ts'

/**
 * The nominative of a name that the article prints only in the genitive.
 * The given name tells the gender, by which the endings of the rest are chosen; what no rule knows stays as it is.
 */
export function nominative(name: string, lexicon: Lexicon): string {
  const rules = lexicon.language.genitive
  const words = name.split(' ')
  const [given] = words
  if (!rules || !given || words.length < 2) return name
  const gender = rules.find(rule => given.endsWith(rule.from))?.gender
  if (!gender) return name
  return words.map(word => withEnding(word, gender, rules)).join(' ')
}

function withEnding(
  word: string,
  gender: Gender,
  rules: { from: string; to: string; gender: Gender }[]
): string {
  const rule = rules.find(
    rule => rule.gender === gender && word.endsWith(rule.from) && word.length > rule.from.length + 1
  )
  return rule ? word.slice(0, word.length - rule.from.length) + rule.to : word
}
