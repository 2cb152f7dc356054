/** Who speaks in a quotation: by the verb behind it, the verb before it, or the quotation it goes on from. */
import type { TextBlock } from '../read.ts'
import type { Sentence, Token } from '../tokens.ts'
import type { Cue, Cues } from './cues.ts'
import type { People, Person } from './people.ts'
import { fold, hasArticle, type Words } from './words.ts'

export interface Attribution {
  person: Person | null
  cue: Cue | null
  isDirect: boolean
  reason: string
}

/** A name in marks is rarely longer, in words. */
const LONGEST_NAME = 6
const SHORT_NAME = 3
/** What no verb brings must be a sentence: so many words, or fewer with a stop. */
const LEAST_WORDS = 5
const LEAST_INSIDE = 8
/** Between a quotation and the verb behind it, in tokens. */
const FRONTED = 4

export class Attributions {
  /** The last quotation: its speaker and its sentence. */
  private last: { person: Person | null; sentence: Sentence } | null = null
  /** Who was to speak where a sentence ended with a colon. */
  private announced: { cue: Cue; index: number } | null = null

  constructor(
    private readonly words: Words,
    private readonly cues: Cues,
    private readonly people: People,
    private readonly blocks: TextBlock[]
  ) {}

  /** Whose words a quotation is; null if it is none. */
  of(all: Sentence[], sentence: Sentence, cues: Cue[], at: number): Attribution | null {
    const given = this.told(sentence, cues, at) ?? this.untold(all, sentence, at)
    if (!given) return null
    this.last = { person: given.person, sentence }
    if (given.person) this.people.current = given.person
    return given
  }

  /** Told that a sentence is over, and who is the only one it names: whom it is about is whom the next may go on from. */
  passed(sentence: Sentence, cues: Cue[], named: Person | null): void {
    const cue = cues.findLast(({ subject, kind }) => subject && kind !== 'according')
    const isOpen = sentence.tokens.at(-1)?.text === ':'
    this.announced = cue && isOpen ? { cue, index: sentence.index } : null
    const isSpoken = this.last?.sentence === sentence
    const about = isSpoken ? null : (cue?.subject ?? this.cues.about(sentence) ?? named)
    if (about?.kind === 'person' || (about && cue)) this.people.current = about
  }

  private told(sentence: Sentence, cues: Cue[], at: number): Attribution | null {
    const { tokens } = sentence
    const isColon = tokens[at - 1]?.text === ':'
    const ahead = cues.filter(({ last }) => last < at)
    const before = ahead.findLast(({ subject }) => subject) ?? (isColon ? ahead.at(-1) : null) ?? null
    const behind = this.behind(sentence, cues, at)
    const cue = behind && !isColon && (!before || this.isFresh(tokens, before, at)) ? behind : before
    if (!cue) return isColon ? (this.label(sentence, at) ?? this.led(sentence)) : null
    if (cue === before && !isColon && this.isName(tokens, cue, at)) return null
    const isDirect = isColon || cue === behind || this.isFirst(tokens, at)
    const where = cue === before ? 'before' : 'behind'
    return { person: cue.subject, cue, isDirect, reason: `"${cue.text}" ${where} the quotation` }
  }

  /** A quotation of its own behind a comma: the verb before has had its words. */
  private isFresh = (tokens: Token[], before: Cue, at: number) =>
    tokens.slice(before.end + 1, at).some(({ text }) => /^[.؟!؛]$/.test(text))

  /** "«…»، تقول ليلى", "«…»، هكذا لخص القائد", "«…»، بحسب الوزارة". */
  private behind(sentence: Sentence, cues: Cue[], at: number): Cue | null {
    const { tokens } = sentence
    let next = at + 1
    const isApart = /^[،,–—-]$/.test(tokens[next]?.text ?? '')
    if (!isApart && this.words.bearsName(fold(tokens[at - 1]?.text ?? ''))) return null
    while (/^[،,–—-]$/.test(tokens[next]?.text ?? '')) next++
    const start = next
    while (next < start + FRONTED && this.words.fronted.has(fold(tokens[next]?.text ?? ''))) next++
    const isLed = next > start && this.words.leads(fold(tokens[start]?.text ?? ''))
    const cue =
      cues.find(({ first }) => first === start) ??
      cues.find(({ first }) => first === next) ??
      (isLed ? this.cues.actedAt(sentence, next) : undefined)
    const isOwn = cue?.kind === 'say' || cue?.kind === 'call' || cue?.kind === 'according'
    if (!cue || !isOwn || cue.isJoined || !cue.subject) return null
    return isApart || cue.end > cue.last || cue.kind === 'according' ? cue : null
  }

  /** "الوزير: «…»". */
  private label(sentence: Sentence, at: number): Attribution | null {
    const person = this.cues.opening(sentence, at - 1)
    const isAll = person?.at !== undefined && person.at.end === sentence.tokens[at - 2]?.end
    return person && isAll
      ? { person, cue: null, isDirect: true, reason: 'named right before the quotation' }
      : null
  }

  /** "يحلم ابنها يوسف بالطيران: «…»": whom the sentence before the colon is about. */
  private led(sentence: Sentence): Attribution | null {
    const person = this.cues.about(sentence)
    if (person?.kind !== 'person') return null
    return { person, cue: null, isDirect: true, reason: 'subject of the sentence before the colon' }
  }

  /** What stands behind a noun that bears a name, or behind a preposition, is a name: "قناة «…»", "في «…»". */
  private isName(tokens: Token[], cue: Cue, at: number): boolean {
    const count = wordsIn(tokens[at])
    const before = tokens[at - 1]
    if (before?.kind !== 'word' || cue.last === at - 1) return false
    const word = fold(before.text)
    if (this.words.bearsName(word)) return count <= LONGEST_NAME
    if (cue.end === at - 1) return false
    // "دعت المنظمة إلى «…»"
    if (cue.end === at - 2 && cue.kind === 'say' && this.words.governs(word))
      return count < SHORT_NAME && word === 'ب'
    const isReported = tokens.slice(cue.last, at).some(({ text }) => this.words.that.has(fold(text)))
    if (word === 'ل') return count <= LONGEST_NAME
    if (word === 'ب')
      return cue.kind === 'call' || cue.kind === 'say' ? count < SHORT_NAME : count <= LONGEST_NAME
    if (this.words.that.has(word)) return false
    if (this.words.prepositions.has(word)) return count <= SHORT_NAME && !isReported
    return hasArticle(word) && !isReported && count <= SHORT_NAME
  }

  /** Without a verb: a sentence of its own that goes on from what was said, or that the sentence before announces. */
  private untold(all: Sentence[], sentence: Sentence, at: number): Attribution | null {
    const { tokens, block } = sentence
    const count = wordsIn(tokens[at])
    const isFirst = this.isFirst(tokens, at)
    const isStopped = /[.!?؟…]$/.test(tokens[at]?.text ?? '')
    const isWhole = isFirst && (count >= LEAST_WORDS || isStopped)
    const kind = this.blocks[block]?.kind
    if (kind === 'heading' || kind === 'pull-quote') return null
    if (!isWhole && !(isFirst && kind === 'post')) {
      const isLong = count >= LEAST_INSIDE && !this.words.bearsName(fold(tokens[at - 1]?.text ?? ''))
      return isLong ? { person: null, cue: null, isDirect: false, reason: 'nobody named near it' } : null
    }
    const announced = this.announced?.index === sentence.index - 1 ? this.announced.cue : null
    const person = announced?.subject ?? this.goingOn(all, sentence)
    const reason = announced ? 'announced by the sentence before' : 'goes on from before'
    return { person, cue: announced, isDirect: true, reason: person ? reason : 'nobody named near it' }
  }

  private goingOn(all: Sentence[], { block, index }: Sentence): Person | null {
    const { last } = this
    if (last && last.sentence.index >= index - 1 && last.sentence.block >= block - 1) return last.person
    const isNear = all[index - 1]?.block === block
    return isNear ? this.people.current : null
  }

  private isFirst = (tokens: Token[], at: number) => tokens.slice(0, at).every(({ kind }) => kind === 'mark')
}

const wordsIn = (token: Token | undefined) => token?.text.split(/\s+/).length ?? 0
