/** Reported speech without quotation marks: "The paper notes that …", "…, she said", "According to X, …". */
import type { ReadSentence } from './candidates.ts'
import { complementBehind, endOf } from './complement.ts'
import type { Cue } from './cue.ts'
import type { Lexicon } from './languages/index.ts'
import { type Mention, printed } from './mentions.ts'
import type { Token } from './tokens.ts'

/** A reported clause: tokens from `first` to `last` of its sentence. */
export interface Reported {
  cue: Cue
  first: number
  last: number
  /** Of two that overlap the lower is kept: a clause around its verb holds what others report, an object may hold a clause. */
  rank: number
  reason: string
}

const AROUND = 0
const CLAUSE = 1
const OBJECT = 2

const HAS_LETTER = /[\p{L}\p{N}]/u

/** A clause of fewer words says too little to be shown. */
const LEAST_WORDS = 3

/**
 * The reported clauses of a sentence, of those of its cues that introduce no quotation.
 * @param used The first tokens of the cues that do.
 */
export function reportedIn(read: ReadSentence, used: ReadonlySet<number>, lexicon: Lexicon): Reported[] {
  const { tokens } = read.sentence
  const clauses = read.cues
    .flatMap(cue => clauseOf(read, cue, used, lexicon) ?? [])
    // An emoji or a credit's sign behind the speaker is nothing that was said.
    .filter(({ first, last }) => tokens.slice(first, last + 1).some(({ text }) => HAS_LETTER.test(text)))
  const found: Reported[] = []
  for (const clause of clauses.sort((a, b) => a.rank - b.rank)) {
    if (tokens.slice(clause.first, clause.last + 1).some(token => token.kind === 'quote')) continue
    if (found.some(other => clause.first <= other.last && other.first <= clause.last)) continue
    found.push(clause)
  }
  return found.sort((a, b) => a.first - b.first)
}

/** "voters who want a pier", "a plan that calls for one": a group or thing told from others by what it says is no source. */
function isOfSome({ sentence: { tokens } }: ReadSentence, cue: Cue, lexicon: Lexicon): boolean {
  if (!lexicon.stance || cue.side !== 'left' || cue.subject?.kind === 'name') return false
  let at = cue.first - 1
  while (at > 0 && lexicon.between.has(tokens[at]?.lower ?? '')) at--
  return lexicon.relatives.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.text !== ','
}

function clauseOf(
  read: ReadSentence,
  cue: Cue,
  used: ReadonlySet<number>,
  lexicon: Lexicon
): Reported | null {
  if (!cue.subject || isOfSome(read, cue, lexicon)) return null
  if (used.has(cue.first)) return cue.kind === 'say' ? behind(read, cue, lexicon) : null
  const clause =
    cue.kind === 'according'
      ? besides(read, cue, lexicon)
      : (behind(read, cue, lexicon) ?? before(read, cue, lexicon))
  return clause && clause.last - clause.first + 1 >= LEAST_WORDS ? clause : null
}

/** With more tokens than this behind its source, "according to" stands in the midst of the clause. */
const MIDDLE = 3

const isEnd = (text: string | undefined) => text !== undefined && /^[.;!?…]$/.test(text)

/** The last token of a clause, without the stop that ends the sentence. */
function lastWord(read: ReadSentence): number {
  const { tokens } = read.sentence
  let last = tokens.length - 1
  while (last > 0 && isEnd(tokens[last]?.text)) last--
  return last
}

/** "says that …" and the like. */
function behind(read: ReadSentence, cue: Cue, lexicon: Lexicon): Reported | null {
  const from = Math.max(cue.last, cue.side === 'right' ? (cue.subject?.last ?? 0) : 0) + 1
  const as = behindAs(read, cue, from, lexicon)
  if (as) return as
  const found = complementBehind(read, cue, from, lexicon)
  if (!found) return behindComma(read, cue, from, lexicon)
  const last = endOf(read, cue, found, lastWord(read), lexicon)
  return {
    cue,
    first: found.first,
    last,
    rank: found.kind === 'object' ? OBJECT : CLAUSE,
    reason: `clause behind "${cue.text}"`
  }
}

/** "As Holm noted, the crew …". */
function behindAs(read: ReadSentence, cue: Cue, from: number, lexicon: Lexicon): Reported | null {
  const { tokens } = read.sentence
  if (cue.kind === 'participle') return null
  const opener = (cue.subject?.first ?? 0) - 1
  if (!lexicon.as.has(tokens[opener]?.lower ?? '') || opener > 1) return null
  let comma = from
  while (tokens[comma]?.kind === 'word' && comma < from + 8) comma++
  if (tokens[comma]?.text !== ',') return null
  return {
    cue,
    first: comma + 1,
    last: lastWord(read),
    rank: CLAUSE,
    reason: `clause behind "as … ${cue.text}"`
  }
}

/** "erklärte, die Fähre sei …": in German a clause without "dass" stands behind a comma, in the subjunctive. */
function behindComma(read: ReadSentence, cue: Cue, from: number, lexicon: Lexicon): Reported | null {
  const { tokens } = read.sentence
  if (lexicon.subjunctive.size === 0 || cue.kind !== 'say') return null
  const comma = tokens.findIndex(({ text }, at) => at >= from && at < from + 9 && text === ',')
  const clause = comma < 0 ? [] : tokens.slice(comma + 1)
  const isReported = clause.some(
    ({ lower }) => lexicon.subjunctive.has(lower) || lexicon.conditional.has(lower)
  )
  if (!isReported && !endsInInfinitive(clause)) return null
  return {
    cue,
    first: comma + 1,
    last: endOf(read, cue, { first: comma + 1, kind: 'clause' }, lastWord(read), lexicon),
    rank: CLAUSE,
    reason: `clause behind "${cue.text}"`
  }
}

/** "…, she said." and "…, she said, …": with a part on both sides the whole sentence is given, as it stands. */
function before(read: ReadSentence, cue: Cue, lexicon: Lexicon): Reported | null {
  const { tokens } = read.sentence
  const opening = Math.min(cue.first, cue.subject?.first ?? cue.first)
  const from = lexicon.as.has(tokens[opening - 1]?.lower ?? '') ? opening - 1 : opening
  if ((cue.kind === 'call' && from === opening) || tokens[from - 1]?.text !== ',') return null
  const end = Math.max(cue.last, cue.subject?.last ?? 0)
  const reason = `clause before "${cue.text}"`
  if (lexicon.stance) {
    const close = closeOf(tokens, end, lexicon)
    if (close === null) return null
    const isWithin = read.cues.some(other => other.last < from - 1 && other.kind === 'say' && other.subject)
    const rest = isWithin ? 0 : lastWord(read) - close
    const next = tokens[close + 1]
    if (
      rest >= MIDDLE &&
      next?.kind === 'word' &&
      tokens[close]?.text === ',' &&
      !lexicon.participle.has(next.lower) &&
      !/^(?:but|who|which|while|according)$/.test(next.lower) &&
      next.lower !== 'and'
    )
      return { cue, first: 0, last: lastWord(read), rank: AROUND, reason: `"${cue.text}" in its midst` }
  }
  if (from < LEAST_WORDS) return null
  const opener = tokens[lexicon.joints.has(tokens[0]?.lower ?? '') ? 1 : 0]
  if (!opener || (lexicon.prepositions.has(opener.lower) && from < 8)) return null
  return { cue, first: 0, last: from - 2, rank: AROUND, reason }
}

/** How many words about when and where may follow "she said" before the comma. */
const PLACE = 8

/** The mark that closes "she said on Tuesday"; null if the verb goes on otherwise. */
function closeOf(tokens: Token[], end: number, lexicon: Lexicon): number | null {
  const next = tokens[end + 1]
  if (!next) return end
  if (next.kind === 'word' && !isWhen(next, lexicon)) return null
  for (let at = end + 1; at < Math.min(tokens.length, end + PLACE); at++)
    if (tokens[at]?.kind !== 'word') return at
  return null
}

const isWhen = ({ lower }: Token, lexicon: Lexicon) =>
  lexicon.prepositions.has(lower) ||
  lexicon.notNames.has(lower) ||
  lower.endsWith('ly') ||
  lower === 'last' ||
  lower === 'this'

/** "Nach Angaben der Werft Nord ist die Fähre …": a name behind the verb is no source, and the clause begins at the verb. */
function atVerb(read: ReadSentence, cue: Cue, lexicon: Lexicon): Reported | null {
  const { tokens } = read.sentence
  if (cue.side !== 'right' || !cue.subject) return null
  const verb = tokens.findIndex(
    ({ kind, lower }, at) =>
      at > cue.last + 1 && at < cue.last + SOURCE && kind === 'word' && isVerbForm(lower, lexicon)
  )
  if (verb < 0 || verb > cue.subject.last) return null
  const [first, last] = [cue.last + 1, verb - 1]
  const subject: Mention = {
    ...cue.subject,
    first,
    last,
    text: printed(tokens, first, last),
    kind: 'noun',
    gender: 'any',
    head: tokens[last]?.lower ?? ''
  }
  delete subject.entity
  delete subject.noun
  return {
    cue: { ...cue, subject },
    first: verb,
    last: lastWord(read),
    rank: AROUND,
    reason: `clause of "${cue.text}"`
  }
}

/** How many tokens behind its preposition the verb of a clause may stand. */
const SOURCE = 12

const isVerbForm = (word: string, lexicon: Lexicon) =>
  lexicon.finite.has(word) || lexicon.subjunctive.has(word) || lexicon.conditional.has(word)

/** "forderte die Werft auf, die Fähre zu bauen". */
function endsInInfinitive(clause: Token[]): boolean {
  const words = clause.filter(({ kind }) => kind === 'word')
  return words.at(-2)?.lower === 'zu' || /^\p{L}{2,6}zu\p{Ll}{3,}en$/u.test(words.at(-1)?.text ?? '')
}

/** "According to X, …" and "…, according to X". */
function besides(read: ReadSentence, cue: Cue, lexicon: Lexicon): Reported | null {
  const { tokens } = read.sentence
  const end = Math.max(cue.last, cue.subject?.last ?? 0)
  const start = Math.min(cue.first, cue.subject?.first ?? cue.first)
  if (start <= 1 && lexicon.language.verbSecond)
    return (
      atVerb(read, cue, lexicon) ?? {
        cue,
        first: end + 1,
        last: lastWord(read),
        rank: AROUND,
        reason: `clause of "${cue.text}"`
      }
    )
  if (start <= 1) {
    const comma = tokens.findIndex((token, at) => at > end && token.text === ',')
    const first = comma >= 0 && comma - end < 14 ? comma + 1 : end + 1
    return { cue, first, last: lastWord(read), rank: AROUND, reason: `clause of "${cue.text}"` }
  }
  if (lexicon.language.verbSecond && lastWord(read) - end > MIDDLE)
    return { cue, first: 0, last: lastWord(read), rank: AROUND, reason: `"${cue.text}" in its midst` }
  const last = tokens[start - 1]?.text === ',' ? start - 2 : start - 1
  return { cue, first: 0, last, rank: AROUND, reason: `clause of "${cue.text}"` }
}
