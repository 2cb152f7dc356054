/** Words that stand for a source only beside what tells that it is one: "по её словам", "сказали там". */
import type { Lexicon } from './languages/index.ts'
import type { Gender } from './languages/model.ts'
import type { Token } from './tokens.ts'

/** "сказали там": the body named before. */
export function thereThatSpeaks(
  tokens: Token[],
  at: number,
  { there, impersonal, say }: Lexicon
): Gender | undefined {
  if (!there.has(tokens[at]?.lower ?? '')) return undefined
  const verb = tokens[at - 1]?.lower ?? ''
  const isPlural = impersonal.verbs.has(verb) || impersonal.endings.some(ending => verb.endsWith(ending))
  return say.has(verb) && isPlural ? 'any' : undefined
}

/** "по её словам", "według niego": only beside a phrase that names a source does such a form stand for who speaks. */
export function sourcePronoun(
  tokens: Token[],
  at: number,
  { sourcePronouns, according }: Lexicon
): Gender | undefined {
  const gender = sourcePronouns.get(tokens[at]?.lower ?? '')
  if (!gender) return undefined
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  const isSingle = (word: string) => according.get(word)?.some(parts => parts.length === 1) === true
  const isSplit = according.get(before)?.some(([, second]) => second === next) === true
  return isSplit || isSingle(before) || isSingle(next) ? gender : undefined
}
