/** "according to X", "X zufolge": words that are no verbs and name whose words something is. */
import type { Cue } from './cue.ts'
import type { Lexicon } from './languages/index.ts'
import { type Mention, printed } from './mentions.ts'
import type { Place } from './place.ts'
import { subjectBehind } from './subject-behind.ts'
import type { Token } from './tokens.ts'

/** "according to X". */
export function accordingAt(place: Place, at: number): Cue | null {
  const { tokens } = place.sentence
  const phrases = place.lexicon.according.get(tokens[at]?.lower ?? '') ?? []
  const phrase = phrases.find(parts => parts.every((part, step) => tokens[at + step]?.lower === part))
  if (!phrase) return null
  const last = at + phrase.length - 1
  const isWeak = place.lexicon.accordingWeak.has(phrase.join(' '))
  const subject = subjectBehind(place, last, true)
  if (isWeak && place.lexicon.language.verbSecond && !isSetOff(tokens, at)) return null
  if (isWeak && place.lexicon.oblique.size > 0 && !opensNoun(tokens[last + 1], place.lexicon)) return null
  if (isWeak && (!subject || !isPlainly(subject, place))) return null
  return (
    subject && { first: at, last, text: printed(tokens, at, last), kind: 'according', subject, side: 'right' }
  )
}

/** "so der Lotse", "so Holm", but not "so wurde". */
const opensNoun = (token: Token | undefined, lexicon: Lexicon) =>
  token?.kind === 'outlet' ||
  (token?.kind === 'word' &&
    (token.capital ||
      lexicon.determiners.has(token.lower) ||
      lexicon.pronouns.has(token.lower) ||
      /er$|e$/.test(token.lower)))

/** "…“, so Holm": behind a quotation, a comma or a dash. */
const isSetOff = (tokens: Token[], at: number) =>
  tokens[at - 1]?.kind === 'quote' || /^[,;–—-]$/.test(tokens[at - 1]?.text ?? '')

/** Behind a preposition that means much else: a name, a known noun, or any word that ends the sentence. */
const isPlainly = ({ noun, entity, head, last }: Mention, { sentence, lexicon }: Place) =>
  noun !== undefined ||
  entity !== undefined ||
  (/^[.]$/.test(sentence.tokens[last + 1]?.text ?? '') && !lexicon.between.has(head ?? ''))

/** "X zufolge". */
export function accordingAfterAt({ sentence, mentions, lexicon }: Place, at: number): Cue | null {
  const token = sentence.tokens[at]
  if (!token || !lexicon.accordingAfter.has(token.lower)) return null
  const subject = mentions.findLast(mention => mention.last < at && mention.last >= at - 4)
  return subject ? { first: at, last: at, text: token.text, kind: 'according', subject, side: 'left' } : null
}
