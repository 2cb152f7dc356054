/** Romance verbs without a subject that mean somebody whom the article has not named. */
import type { ReadSentence } from './candidates.ts'
import type { Cue } from './cue.ts'
import type { Lexicon } from './languages/index.ts'
import { leadingOf } from './leading.ts'
import type { Mention } from './mentions.ts'
import type { Sentence } from './tokens.ts'

/** "indicaron", "hanno detto": many say so; the auxiliary may be the plural. */
export function isPluralVerb({ tokens }: Sentence, { first, text }: Cue, lexicon: Lexicon): boolean {
  const { pluralEndings } = lexicon
  if (pluralEndings.length === 0) return false
  const isMany = (word: string) => pluralEndings.some(ending => word.endsWith(ending))
  const before = tokens[first - 1]?.lower ?? ''
  return isMany(text.split(' ')[0]?.toLowerCase() ?? '') || (lexicon.between.has(before) && isMany(before))
}

/** "Los pescadores protestan. «…», dijeron": the description that leads the sentence before, of as many as the verb tells. */
export function describedBefore(
  sentence: Sentence,
  earlier: ReadSentence | undefined,
  cue: Cue,
  lexicon: Lexicon
): Mention | null {
  if (!lexicon.language.romance || !lexicon.language.dropsSubject) return null
  if (earlier?.sentence.block !== sentence.block || cue.kind === 'according') return null
  const lead = leadingOf(earlier.mentions, 0, earlier.sentence.tokens.length, lexicon)
  if (lead?.kind !== 'noun' || lead.entity || lead.first > 0) return null
  const isSomebody = lead.noun === 'person' || lead.noun === 'unnamed'
  return isSomebody && (lead.gender === 'p') === isPluralVerb(sentence, cue, lexicon) ? lead : null
}
