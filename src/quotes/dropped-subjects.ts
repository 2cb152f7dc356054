/** Subjects of Romance verbs that are left out or take up who spoke before without a name. */
import type { ReadSentence, Trail } from './candidates.ts'
import type { Cue } from './cue.ts'
import type { Lexicon } from './languages/index.ts'
import { leadingOf } from './leading.ts'
import type { Mention } from './mentions.ts'
import type { Sentence } from './tokens.ts'

/** "indicaron", "hanno detto": many say so; the auxiliary may be the plural. */
export function isPluralVerb({ tokens }: Sentence, { first, text, kind }: Cue, lexicon: Lexicon): boolean {
  const { pluralEndings } = lexicon
  if (pluralEndings.length === 0 || kind === 'according') return false
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
  if (lexicon.language.genitive) return inflectedBefore(sentence, earlier, cue, lexicon)
  if (!lexicon.language.romance || !lexicon.language.dropsSubject) return null
  if (earlier?.sentence.block !== sentence.block || cue.kind === 'according') return null
  const lead = leadingOf(earlier.mentions, 0, earlier.sentence.tokens.length, lexicon)
  if (lead?.kind !== 'noun' || lead.entity || lead.first > 0) return null
  const isSomebody = lead.noun === 'person' || lead.noun === 'unnamed'
  return isSomebody && (lead.gender === 'p') === isPluralVerb(sentence, cue, lexicon) ? lead : null
}

/** "Zawodniczka nie kryła łez. „Marzyłam o tym”, mówiła.": the one without a name who leads the sentence before. */
function inflectedBefore(
  sentence: Sentence,
  earlier: ReadSentence | undefined,
  cue: Cue,
  lexicon: Lexicon
): Mention | null {
  if (!earlier || !fitsVerb(cue, lexicon)) return null
  if (earlier.sentence.block !== sentence.block) return onlyOneBefore(sentence, earlier, cue, lexicon)
  const lead = leadingOf(earlier.mentions, 0, earlier.sentence.tokens.length, lexicon)
  const isNameless = lead?.noun === 'person' && !lead.entity && lead.first <= OPENER
  return isNameless && fitsVerb(cue, lexicon, lead) ? lead : null
}

/** "Na placu stoi młody strażnik." / "– Nic nie wiem – ucina.": the only one of whom the paragraph before speaks at its end. */
function onlyOneBefore(
  { block, tokens }: Sentence,
  { sentence, mentions }: ReadSentence,
  cue: Cue,
  lexicon: Lexicon
): Mention | null {
  if (sentence.block !== block - 1 || !/^[—–―-]$/.test(tokens[0]?.text ?? '')) return null
  if (sentence.tokens.some(({ kind }) => kind === 'quote')) return null
  const people = mentions.filter(({ noun, entity }) => noun === 'person' || entity?.kind === 'person')
  const [only, ...others] = people
  const isNameless = only?.noun === 'person' && !only.entity && others.length === 0
  return isNameless && fitsVerb(cue, lexicon, only) ? only : null
}

/** Whoever leads stands first or behind one word. */
const OPENER = 1

/** Whether the verb may have a subject that is left out, and have this one. */
export function fitsVerb({ text, kind }: Cue, { language, impersonal }: Lexicon, subject?: Mention): boolean {
  const verb = text.toLowerCase()
  const plain = verb.replace(/(?:ся|сь)$/, '')
  if (kind === 'according' || impersonal.verbs.has(verb)) return false
  if (impersonal.plurals.some(ending => plain.endsWith(ending))) return false
  const gender = Object.entries(language.verbGender ?? {}).find(([ending]) => plain.endsWith(ending))?.[1]
  return !subject || !gender || subject.gender === 'any' || subject.gender === gender
}

/** `A Nautica disse, em nota, que “…”. “…”, completa o texto`: whose text it is has spoken right before. */
export function textAgain(
  { noun, sentence: { tokens }, first }: Mention,
  { index, block }: Sentence,
  last: Trail['last'],
  lexicon: Lexicon
): Mention | null {
  if (!lexicon.language.romance || noun !== 'document' || !last?.mention) return null
  if (last.block !== block || index - last.sentenceIndex > 1) return null
  const isKnown = lexicon.articles.has(tokens[first]?.lower ?? '')
  const isText = last.sentence.tokens.some(({ lower }) => lexicon.documents.has(lower))
  return isKnown && isText ? last.mention : null
}

/** "…, disse fonte da Marinha. «…», acrescentou a mesma fonte": the same noun in the sentence before. */
export function sameAgain(
  { kind, head, first, last, sentence: { tokens } }: Mention,
  earlier: ReadSentence | undefined,
  lexicon: Lexicon
): Mention | null {
  const isSame = kind === 'noun' && tokens.slice(first, last).some(({ lower }) => lexicon.same.has(lower))
  if (!isSame) return null
  return earlier?.mentions.findLast(other => other.kind === 'noun' && other.head === head) ?? null
}
