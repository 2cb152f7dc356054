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
  const { lexicon } = place
  const phrases = lexicon.according.get(tokens[at]?.lower ?? '') ?? []
  const pronoun = phrases.length > 0 ? pronounIn(place, at, phrases) : null
  if (pronoun) return pronoun
  const own = ownOpinion(tokens, at, lexicon)
  if (own) return own
  const phrase = phrases.find(parts => parts.every((part, step) => tokens[at + step]?.lower === part))
  if (!phrase) return null
  const last = at + phrase.length - 1
  const isWeak = lexicon.accordingWeak.has(phrase.join(' '))
  const subject = subjectBehind(place, last, true)
  if (isWeak && lexicon.language.verbSecond && !isSetOff(tokens, at)) return null
  if (isWeak && lexicon.oblique.size > 0 && !opensNoun(tokens[last + 1], lexicon)) return null
  if (isWeak && (!subject || !isPlainly(subject, place))) return null
  return (
    subject && { first: at, last, text: printed(tokens, at, last), kind: 'according', subject, side: 'right' }
  )
}

/** "A su juicio, …", "à ses yeux": whose it is was said before. */
function ownOpinion(tokens: Token[], at: number, lexicon: Lexicon): Cue | null {
  const phrase = lexicon.accordingOwn
    .get(tokens[at]?.lower ?? '')
    ?.find(parts => parts.every((part, step) => tokens[at + step]?.lower === part))
  if (!phrase) return null
  const last = at + phrase.length - 1
  // Not "acudió a su juicio vestido".
  const next = tokens[last + 1]
  const isApart = at === 0 || next?.kind !== 'word' || lexicon.articles.has(next.lower)
  return isApart
    ? { first: at, last, text: printed(tokens, at, last), kind: 'according', subject: null, side: 'none' }
    : null
}

/** "według niego", "по её словам", "jej zdaniem": a pronoun behind the phrase, in it or before it. */
function pronounIn(
  { sentence: { tokens }, mentions, lexicon }: Place,
  at: number,
  phrases: string[][]
): Cue | null {
  if (lexicon.sourcePronouns.size === 0) return null
  const lower = (index: number) => tokens[index]?.lower ?? ''
  for (const [, ...rest] of phrases) {
    const isSplit = rest.length > 0 && rest.every((part, step) => lower(at + 2 + step) === part)
    const isWhole = rest.every((part, step) => lower(at + 1 + step) === part)
    const behind = at + rest.length + 1
    const own = isSplit
      ? at + 1
      : isWhole && rest.length === 0 && lexicon.sourcePronouns.has(lower(at - 1))
        ? at - 1
        : isWhole
          ? behind
          : -1
    // "według jej kolegi": the form of the pronoun by itself begins with n.
    if (own === behind && !/^[nн]/.test(lower(own))) continue
    const subject = mentions.find(({ kind, first }) => kind === 'pronoun' && first === own)
    if (own < 0 || !subject || !lexicon.sourcePronouns.has(lower(own))) continue
    const [first, last] = [Math.min(at, own), Math.max(at + rest.length, own)]
    return {
      first,
      last,
      text: printed(tokens, first, last),
      kind: 'according',
      subject,
      side: own < at ? 'left' : 'right'
    }
  }
  return null
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
