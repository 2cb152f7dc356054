/** Reported speech without quotation marks: "The paper notes that …", "…, she said", "According to X, …". */
import type { ReadSentence } from './candidates.ts'
import type { Cue } from './cues.ts'
import type { Lexicon } from './languages/index.ts'
import type { Token } from './tokens.ts'

/** A reported clause: tokens from `first` to `last` of its sentence. */
export interface Reported {
  cue: Cue
  first: number
  last: number
  reason: string
}

/** A clause of fewer words says too little to be shown. */
const LEAST_WORDS = 4

/** The reported clauses of a sentence, of those of its cues that introduce no quotation. */
export function reportedIn(read: ReadSentence, lexicon: Lexicon): Reported[] {
  const found: Reported[] = []
  for (const cue of read.cues) {
    if (!cue.subject) continue
    const clause =
      cue.kind === 'according'
        ? besides(read, cue, lexicon)
        : (behind(read, cue, lexicon) ?? before(read, cue, lexicon))
    if (!clause || clause.last - clause.first + 1 < LEAST_WORDS) continue
    const { tokens } = read.sentence
    if (tokens.slice(clause.first, clause.last + 1).some(token => token.kind === 'quote')) continue
    if (found.some(other => clause.first <= other.last && other.first <= clause.last)) continue
    found.push(clause)
  }
  return found
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

/** "says that …", and in English "says …" without "that". */
function behind(read: ReadSentence, cue: Cue, lexicon: Lexicon): Reported | null {
  const { tokens } = read.sentence
  const from = Math.max(cue.last, cue.side === 'right' ? (cue.subject?.last ?? 0) : 0) + 1
  for (let at = from; at < Math.min(tokens.length, from + 9); at++) {
    const token = tokens[at]
    if (!token || token.kind === 'quote') break
    if (lexicon.that.has(token.lower))
      return { cue, first: at, last: endOfClause(read, at, lexicon), reason: `clause behind "${cue.text}"` }
  }
  const subjunctive = behindComma(read, cue, from, lexicon)
  if (subjunctive) return subjunctive
  const start = behindAddressee(read, from, lexicon)
  const next = tokens[start]
  if (lexicon.code !== 'en' || next?.kind !== 'word' || !isPlain(cue)) return null
  const opensClause = lexicon.determiners.has(next.lower) || lexicon.pronouns.has(next.lower) || next.capital
  if (!opensClause && (isSmall(next.lower, lexicon) || !SAID.test(cue.text))) return null
  return { cue, first: start, last: endOfClause(read, start, lexicon), reason: `clause behind "${cue.text}"` }
}

/** "erklärte, die Fähre sei …": in German a clause without "dass" stands behind a comma, in the subjunctive. */
function behindComma(read: ReadSentence, cue: Cue, from: number, lexicon: Lexicon): Reported | null {
  const { tokens } = read.sentence
  if (lexicon.subjunctive.size === 0 || cue.kind !== 'say') return null
  const comma = tokens.findIndex(({ text }, at) => at >= from && at < from + 9 && text === ',')
  const clause = comma < 0 ? [] : tokens.slice(comma + 1)
  if (!clause.some(({ lower }) => lexicon.subjunctive.has(lower) || lexicon.conditional.has(lower)))
    return null
  return {
    cue,
    first: comma + 1,
    last: endOfClause(read, comma + 1, lexicon),
    reason: `clause behind "${cue.text}"`
  }
}

const isPlain = (cue: Cue) =>
  cue.kind === 'say' || cue.kind === 'participle' || /^(?:shows?|showed|thinks?)$/.test(cue.text)

/** Verbs behind which English leaves out "that" before any word. */
const SAID = /^(?:said|says?|saying|told|shows?|showed|thinks?|believes?)$/i

const isSmall = (word: string, lexicon: Lexicon) =>
  lexicon.prepositions.has(word) ||
  lexicon.joints.has(word) ||
  lexicon.notNames.has(word) ||
  lexicon.say.has(word)

/** "told reporters he would": the clause begins behind whoever is told. */
function behindAddressee(read: ReadSentence, from: number, lexicon: Lexicon): number {
  const told = /^(?:told|tells?|telling|reminding)$/.test(read.sentence.tokens[from - 1]?.lower ?? '')
  const addressee = told ? read.mentions.find(mention => mention.first === from) : undefined
  const next = addressee && read.sentence.tokens[addressee.last + 1]
  return addressee && next && !lexicon.prepositions.has(next.lower) ? addressee.last + 1 : from
}

/** A clause ends where a new verb of saying takes over: "…, adding that", "… and said". */
function endOfClause(read: ReadSentence, from: number, lexicon: Lexicon): number {
  const { tokens } = read.sentence
  const next = read.cues.find(cue => cue.first > from + 2 && takesOver(tokens, cue, lexicon))
  if (!next) return lastWord(read)
  const before = tokens[next.first - 2]?.text === ',' ? 3 : 2
  return next.first - (tokens[next.first - 1]?.text === ',' ? 2 : before)
}

const takesOver = (tokens: Token[], cue: Cue, lexicon: Lexicon) =>
  (cue.kind === 'participle' && tokens[cue.first - 1]?.text === ',') ||
  (cue.kind === 'say' &&
    cue.subject !== null &&
    cue.subject.last < cue.first - 1 &&
    lexicon.joints.has(tokens[cue.first - 1]?.lower ?? ''))

/** "…, she said." */
function before(read: ReadSentence, cue: Cue, lexicon: Lexicon): Reported | null {
  const { tokens } = read.sentence
  const from = Math.min(cue.first, cue.subject?.first ?? cue.first)
  if (cue.kind === 'call' || tokens[from - 1]?.text !== ',' || from < LEAST_WORDS) return null
  const opener = tokens[0]
  if (!opener || (lexicon.prepositions.has(opener.lower) && from < 8)) return null
  return { cue, first: 0, last: from - 2, reason: `clause before "${cue.text}"` }
}

/** "According to X, …" and "…, according to X". */
function besides(read: ReadSentence, cue: Cue, lexicon: Lexicon): Reported | null {
  const { tokens } = read.sentence
  const end = Math.max(cue.last, cue.subject?.last ?? 0)
  const start = Math.min(cue.first, cue.subject?.first ?? cue.first)
  if (start <= 1 && lexicon.language.verbSecond)
    return { cue, first: end + 1, last: lastWord(read), reason: `clause of "${cue.text}"` }
  if (start <= 1) {
    const comma = tokens.findIndex((token, at) => at > end && token.text === ',')
    const first = comma >= 0 && comma - end < 14 ? comma + 1 : end + 1
    return { cue, first, last: lastWord(read), reason: `clause of "${cue.text}"` }
  }
  if (lexicon.language.verbSecond && lastWord(read) - end > MIDDLE)
    return { cue, first: 0, last: lastWord(read), reason: `"${cue.text}" in its midst` }
  const last = tokens[start - 1]?.text === ',' ? start - 2 : start - 1
  return { cue, first: 0, last, reason: `clause of "${cue.text}"` }
}
