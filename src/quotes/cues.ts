/** Words of saying in a sentence, each with the mention that is its subject. */
import type { Lexicon } from './languages/index.ts'
import { GIVEN_NAMES } from './languages/names.ts'
import { isVerbHere, type Mention, printed } from './mentions.ts'
import { isSurelyPerson } from './people.ts'
import type { Sentence, Token } from './tokens.ts'

export interface Cue {
  first: number
  last: number
  text: string
  kind: 'say' | 'call' | 'participle' | 'according'
  subject: Mention | null
  /** On which side of the cue its subject stands. */
  side: 'left' | 'right' | 'none'
}

/** How far an apposition may separate a subject from its verb, in tokens. */
const APPOSITION = 30

/** The cues of a sentence in order. */
export function cuesOf(sentence: Sentence, mentions: Mention[], lexicon: Lexicon): Cue[] {
  const { tokens } = sentence
  const cues: Cue[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    const according = accordingAt(tokens, at, lexicon)
    if (according > 0) {
      const last = at + according - 1
      const subject = subjectBehind(tokens, last, mentions, lexicon, true)
      if (subject) {
        cues.push({
          first: at,
          last,
          text: printed(tokens, at, last),
          kind: 'according',
          subject,
          side: 'right'
        })
        at = last
        continue
      }
    }
    if (lexicon.accordingAfter.has(token.lower)) {
      const subject = mentions.findLast(mention => mention.last < at && mention.last >= at - 4) ?? null
      if (subject)
        cues.push({ first: at, last: at, text: token.text, kind: 'according', subject, side: 'left' })
      continue
    }
    const cue = verbAt(sentence, at, mentions, cues, lexicon)
    if (cue) {
      cues.push(cue)
      at = cue.last
    }
  }
  return cues
}

function accordingAt(tokens: Token[], at: number, lexicon: Lexicon): number {
  for (const parts of lexicon.according.get(tokens[at]?.lower ?? '') ?? [])
    if (parts.every((part, step) => tokens[at + step]?.lower === part)) return parts.length
  return 0
}

function verbAt(
  sentence: Sentence,
  at: number,
  mentions: Mention[],
  before: Cue[],
  lexicon: Lexicon
): Cue | null {
  const { tokens } = sentence
  const word = tokens[at]?.lower ?? ''
  const pair = `${word} ${tokens[at + 1]?.lower ?? ''}`
  const isPhrase = lexicon.phrases.has(pair)
  const isSay = lexicon.say.has(word) || isPhrase
  const isCall = !isSay && lexicon.call.has(word)
  const isParticiple = lexicon.participle.has(word)
  if (!isSay && !isCall && !isParticiple) return null
  if ((isSay || isCall) && !isParticiple && !isPhrase && !isVerbHere(tokens, at, lexicon)) return null
  const last = isPhrase ? at + 1 : at
  const text = printed(tokens, at, last)
  if (isParticiple && !isFiniteVerb(tokens, at, lexicon)) {
    const subject = subjectOfClause(at, mentions, before, tokens, lexicon)
    return { first: at, last, text, kind: 'participle', subject, side: subject ? 'left' : 'none' }
  }
  const kind = isSay ? 'say' : 'call'
  const inherited = before.findLast(cue => cue.subject && cue.kind !== 'according')?.subject ?? null
  if (inherited && joinsClause(tokens, at))
    return { first: at, last, text, kind, subject: inherited, side: 'left' }
  const inverted = isSay && standsBehindQuote(tokens, at, lexicon)
  if (inverted) {
    const right = subjectBehind(tokens, last, mentions, lexicon, false)
    if (right) return { first: at, last, text, kind, subject: right, side: 'right' }
  }
  if (lexicon.language.verbSecond && isSay) {
    const pronoun = mentions.find(mention => mention.kind === 'pronoun' && mention.first === last + 1)
    if (pronoun && !lexicon.pronouns.has(tokens[at - 1]?.lower ?? ''))
      return { first: at, last, text, kind, subject: pronoun, side: 'right' }
  }
  const left = subjectBefore(tokens, at, mentions, lexicon)
  const isFronted = left !== null && lexicon.language.verbSecond === true && followsAdverbial(tokens, left, at, lexicon)
  if (left && !isFronted)
    return { first: at, last, text, kind, subject: left, side: 'left' }
  if (isSay || lexicon.language.verbSecond) {
    const right = subjectBehind(tokens, last, mentions, lexicon, false)
    const isClose =
      right && (lexicon.language.verbSecond || lexicon.language.dropsSubject || right.kind === 'name')
    if (right && isClose && (!left || isFronted)) return { first: at, last, text, kind, subject: right, side: 'right' }
  }
  if (isSay && lexicon.language.dropsSubject)
    return { first: at, last, text, kind, subject: null, side: 'none' }
  if (left) return { first: at, last, text, kind, subject: left, side: 'left' }
  const clause = subjectOfClause(at, mentions, before, tokens, lexicon)
  return { first: at, last, text, kind, subject: clause, side: clause ? 'left' : 'none' }
}

/** "is saying": a participle that is the clause's own verb. */
function isFiniteVerb(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    lexicon.between.has(before.lower) &&
    /^(?:is|was|are|were|been|be|'s|kept)$/.test(before.lower)
  )
}

/** True right behind a quotation: auxiliaries and a comma or dash may stand between. */
function standsBehindQuote(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  let before = at - 1
  while (before >= 0 && tokens[before]?.kind === 'word' && lexicon.between.has(tokens[before]?.lower ?? ''))
    before--
  if (/^[,;–—-]$/.test(tokens[before]?.text ?? '')) before--
  return tokens[before]?.kind === 'quote' || before < 0
}

/** "he stood up and said": the second verb has the subject of the first. */
const joinsClause = (tokens: Token[], at: number) =>
  /^(?:and|then|but|or|und|et|y|e|i|en|och|та|и)$/.test(tokens[at - 1]?.lower ?? '')

/** In a verb-second clause that opens with "Am Montag" the noun before the verb is no subject. */
function followsAdverbial(tokens: Token[], left: Mention, at: number, lexicon: Lexicon): boolean {
  if (left.kind === 'pronoun') return false
  const opener = clauseStart(tokens, at)
  return lexicon.prepositions.has(tokens[opener]?.lower ?? '') && left.first > opener
}

function clauseStart(tokens: Token[], at: number): number {
  let start = at - 1
  while (start >= 0 && tokens[start]?.kind === 'word') start--
  return start + 1
}

/** The subject of a participle: that of the last finite cue, else the first mention of the sentence. */
function subjectOfClause(
  at: number,
  mentions: Mention[],
  before: Cue[],
  tokens: Token[],
  lexicon: Lexicon
): Mention | null {
  const cue = before.findLast(cue => cue.subject && cue.kind !== 'according')
  if (cue) return cue.subject
  const able = mentions.filter(
    mention =>
      mention.last < at &&
      mention.entity?.kind !== 'place' &&
      !lexicon.prepositions.has(tokens[mention.first - 1]?.lower ?? '') &&
      tokens[mention.last + 1]?.lower !== "'s"
  )
  return able.find(mention => mention.kind === 'pronoun' || (mention.entity && isSurelyPerson(mention.entity))) ?? able[0] ?? null
}

const isSkipped = (token: Token, lexicon: Lexicon) =>
  token.kind === 'word' &&
  !token.capital &&
  (lexicon.between.has(token.lower) || (lexicon.code === 'en' && token.lower.endsWith('ly')))

/** The mention that ends before a verb and is its subject. */
export function subjectBefore(
  tokens: Token[],
  verb: number,
  mentions: Mention[],
  lexicon: Lexicon
): Mention | null {
  let at = verb - 1
  while (at >= 0 && isSkipped(tokens[at] as Token, lexicon) && !lexicon.pronouns.has(tokens[at]?.lower ?? ''))
    at--
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'mark')
    return /^[,)—–-]$/.test(token.text) ? beforeApposition(tokens, at, mentions, lexicon) : null
  if (token.kind === 'quote') return null
  if (lexicon.relatives.has(token.lower)) return antecedent(tokens, at, mentions, lexicon) ?? null
  const ending = mentions.findLast(mention => mention.last === at)
  if (!ending) return nounBefore(tokens, at, mentions, lexicon)
  return firstOfTwo(tokens, headOf(tokens, ending, mentions, lexicon), mentions)
}

/** "Lind and Moor said": the first stands for both. */
function firstOfTwo(tokens: Token[], second: Mention, mentions: Mention[]): Mention {
  if (second.entity?.kind !== 'person' || !joinsClause(tokens, second.first)) return second
  const first = mentions.findLast(mention => mention.last === second.first - 2)
  return first?.entity?.kind === 'person' && first.kind === 'name' ? first : second
}

/** "The head of the agency": of nested nouns the outer one speaks. */
function headOf(tokens: Token[], inner: Mention, mentions: Mention[], lexicon: Lexicon): Mention {
  let head = inner
  for (let step = 0; step < 4; step++) {
    const preposition = tokens[head.first - 1]
    if (!preposition || !lexicon.prepositions.has(preposition.lower)) return head
    const outer = mentions.findLast(
      mention => mention.last < head.first - 1 && mention.last >= head.first - 4
    )
    if (!outer || outer.kind === 'pronoun' || hasBreak(tokens, outer.last + 1, head.first - 1, lexicon))
      return head
    head = outer
  }
  return head
}

const hasBreak = (tokens: Token[], from: number, to: number, lexicon: Lexicon) =>
  tokens
    .slice(from, to)
    .some(
      token =>
        token.kind !== 'word' ||
        lexicon.say.has(token.lower) ||
        lexicon.between.has(token.lower) ||
        lexicon.joints.has(token.lower)
    )

/** "Smith, who leads the inquiry, said" and "Smith (R-Ohio) said": the name before what stands between. */
function beforeApposition(
  tokens: Token[],
  comma: number,
  mentions: Mention[],
  lexicon: Lexicon
): Mention | null {
  const bracket = tokens[comma - 1]?.text === ')' ? tokens.findLastIndex((token, at) => at < comma && token.text === '(') : comma
  const inApposition = mentions.findLast(mention => mention.last === bracket - 1)
  if (
    inApposition?.kind === 'name' &&
    inApposition.entity?.kind === 'person' &&
    /^[,—–]$/.test(tokens[inApposition.first - 1]?.text ?? '')
  )
    return inApposition
  const opener = tokens[comma]?.text === ')' ? '(' : tokens[comma]?.text
  const candidates: Mention[] = []
  for (let at = comma - 1; at >= Math.max(0, comma - APPOSITION); at--) {
    const token = tokens[at]
    if (!token || token.kind === 'quote') break
    if (token.text !== opener) continue
    const mention = mentions.findLast(mention => mention.last === at - 1)
    if (mention) candidates.push(headOf(tokens, mention, mentions, lexicon))
    if (opener === '(') break
  }
  const isPerson = (mention: Mention) => mention.kind === 'name' && mention.entity?.kind === 'person'
  return candidates.find(isPerson) ?? candidates.find(mention => mention.kind !== 'pronoun') ?? null
}

/** What "who" stands for: the mention right before it. */
function antecedent(tokens: Token[], relative: number, mentions: Mention[], lexicon: Lexicon): Mention | undefined | null {
  const end = /^[,—–(]$/.test(tokens[relative - 1]?.text ?? '') ? relative - 2 : relative - 1
  const ending = mentions.find(mention => mention.last === end && mention.kind !== 'pronoun')
  if (ending) return headOf(tokens, ending, mentions, lexicon)
  const unlisted = nounBefore(tokens, end, mentions, lexicon)
  if (unlisted) return unlisted
  return mentions.findLast(
    mention => mention.last <= end && mention.last >= end - 2 && mention.kind !== 'pronoun'
  )
}

/** A subject whose noun is in no list: "the forty-year-old", taken from its determiner on. */
function nounBefore(tokens: Token[], last: number, mentions: Mention[], lexicon: Lexicon): Mention | null {
  for (let at = last; at >= Math.max(0, last - 6); at--) {
    const token = tokens[at]
    if (!token || token.kind !== 'word') return null
    const inside = mentions.findLast(mention => mention.last === at)
    if (inside && at < last && lexicon.prepositions.has(tokens[at + 1]?.lower ?? ''))
      return headOf(tokens, inside, mentions, lexicon)
    if (inside?.kind === 'pronoun' || (inside && at === last - 1 && inside.entity?.kind === 'person'))
      return inside
    if (lexicon.determiners.has(token.lower) && at < last) {
      const text = printed(tokens, at, last)
      const sentence = mentions[0]?.sentence
      if (!sentence) return null
      return {
        sentence,
        first: at,
        last,
        kind: 'noun',
        text,
        gender: 'any',
        head: tokens[last]?.lower ?? ''
      }
    }
    if (lexicon.joints.has(token.lower) || isVerbHere(tokens, at, lexicon)) return null
  }
  return null
}

/**
 * The mention that begins behind a verb or an "according to": the name in it if there is one, also in apposition.
 * @param any True to take any noun, as behind "according to".
 */
export function subjectBehind(
  tokens: Token[],
  verb: number,
  mentions: Mention[],
  lexicon: Lexicon,
  any: boolean
): Mention | null {
  let at = verb + 1
  while (
    at < tokens.length &&
    isSkipped(tokens[at] as Token, lexicon) &&
    !lexicon.determiners.has(tokens[at]?.lower ?? '')
  )
    at++
  const start = at
  if (!any && lexicon.that.has(tokens[start]?.lower ?? '')) return null
  let best: Mention | null = null
  for (; at < Math.min(tokens.length, start + 14); at++) {
    const token = tokens[at]
    if (!token || token.kind === 'quote' || (token.kind === 'mark' && !/^[-/'’]$/.test(token.text))) break
    if (at > start && (lexicon.joints.has(token.lower) || lexicon.relatives.has(token.lower))) break
    if (lexicon.prepositions.has(token.lower) && (best || !any)) break
    const mention = mentions.findLast(mention => mention.last === at)
    if (!mention || tokens[at + 1]?.lower === "'s") continue
    if (mention.kind === 'pronoun') return best ?? (at === start ? mention : null)
    if (!best || mention.kind === 'name' || best.kind === 'noun') best = mention
  }
  if (!best) return any ? nounBehind(tokens, start, mentions, lexicon) : null
  const isRole = lexicon.language.capitalNouns && !GIVEN_NAMES.has(best.entity?.words[0] ?? '')
  if (best.kind !== 'noun' && !isRole) return best
  return namedBehind(tokens, at, mentions, lexicon) ?? best
}

/** "the head of the agency, Rosa Lind": the name in apposition. */
function namedBehind(tokens: Token[], from: number, mentions: Mention[], lexicon: Lexicon): Mention | null {
  let at = from
  while (
    at < Math.min(tokens.length, from + 10) &&
    tokens[at]?.kind === 'word' &&
    !lexicon.joints.has(tokens[at]?.lower ?? '') &&
    !lexicon.relatives.has(tokens[at]?.lower ?? '')
  )
    at++
  if (tokens[at]?.text !== ',') return null
  const name = mentions.find(mention => mention.kind === 'name' && mention.first === at + 1)
  return name?.entity?.kind === 'person' && name.entity.words.length > 1 ? name : null
}

function endOfNoun(tokens: Token[], head: number, lexicon: Lexicon): number {
  let at = head
  while (
    at + 1 < Math.min(tokens.length, head + 8) &&
    tokens[at + 1]?.kind === 'word' &&
    !lexicon.joints.has(tokens[at + 1]?.lower ?? '') &&
    !lexicon.relatives.has(tokens[at + 1]?.lower ?? '') &&
    !lexicon.say.has(tokens[at + 1]?.lower ?? '')
  )
    at++
  return at
}

function nounBehind(tokens: Token[], start: number, mentions: Mention[], lexicon: Lexicon): Mention | null {
  const sentence = mentions[0]?.sentence
  if (!sentence || tokens[start]?.kind !== 'word') return null
  const last = endOfNoun(tokens, start, lexicon)
  return {
    sentence,
    first: start,
    last,
    kind: 'noun',
    text: printed(tokens, start, last),
    gender: 'any',
    head: tokens[last]?.lower ?? ''
  }
}
