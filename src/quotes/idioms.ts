/** Words of several parts that report: "fait valoir", "taglia corto", "tiene a ricordare", "limitou-se a dizer". */
import type { Lexicon } from './languages/index.ts'
import type { Token } from './tokens.ts'

/** So many words before "wanted to say" a negation may stand: "n'a pas voulu dire". */
const NEGATED = 3

/** The last token of the idiom that begins at a word; null if none does. */
export function idiomAt(tokens: Token[], at: number, lexicon: Lexicon): number | null {
  const word = tokens[at]?.lower ?? ''
  for (const parts of lexicon.idioms.get(word) ?? []) {
    const last = endOfParts(tokens, at, parts, lexicon)
    if (last !== null) return last
  }
  for (const parts of lexicon.leads.get(word) ?? []) {
    const lead = endOfParts(tokens, at, parts, lexicon)
    if (lead === null || isNegated(tokens, at, lexicon)) continue
    if (lexicon.infinitives.has(tokens[lead + 1]?.lower ?? '')) return lead + 1
  }
  return isNarrative(tokens, at, lexicon) ? at + 1 : null
}

/** "fait-il valoir": a pronoun may stand behind the first part. */
function endOfParts(tokens: Token[], at: number, parts: string[], lexicon: Lexicon): number | null {
  let next = at + 1
  if (parts.length > 1 && isClitic(tokens[next], lexicon)) next++
  for (const part of parts.slice(1)) {
    if (tokens[next]?.lower !== part) return null
    next++
  }
  return next - 1
}

const isClitic = (token: Token | undefined, lexicon: Lexicon) =>
  token !== undefined && lexicon.clitics.includes(token.lower)

const isNegated = (tokens: Token[], at: number, lexicon: Lexicon) =>
  tokens.slice(Math.max(0, at - NEGATED), at).some(({ lower }) => lexicon.negations.has(lower))

/** "Et le maire d'ajouter": the infinitive that tells what comes next. */
const isNarrative = (tokens: Token[], at: number, lexicon: Lexicon) =>
  at > 1 &&
  at < NARRATIVE &&
  lexicon.narrative.has(tokens[at]?.lower ?? '') &&
  lexicon.narrative.has(tokens[0]?.lower ?? '') &&
  lexicon.infinitives.has(tokens[at + 1]?.lower ?? '')

/** So soon in its sentence such an infinitive stands, in tokens. */
const NARRATIVE = 10
