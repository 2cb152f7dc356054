/** How a quotation is told of by what stands behind it: a quotative particle, a verb of saying, a noun that holds it. */
import type { Lexicon } from '../languages/index.ts'
import type { Topical, TopicalWords } from '../languages/model.ts'
import { gluedReport } from './glued-reports.ts'
import { listOf } from './lists.ts'
import type { Report } from './place.ts'
import { type TopicSentence, type Word, wordsIn } from './text.ts'

/** A quotation as its report needs it. */
export interface Quoted {
  text: string
  isSingle: boolean
  /** Nothing stands before it in its sentence. */
  isFirst: boolean
  /** In the block where it ends: behind its mark. */
  end: number
}

/** Tells how a quotation is reported in the sentence where it ends. */
export function reportOf(quoted: Quoted, sentence: TopicSentence, lexicon: Lexicon, rules: Topical): Report {
  if (rules.glued) return gluedReport(quoted, sentence, lexicon, rules, rules.glued)
  const after = sentence.text.slice(quoted.end, sentence.end)
  const span = { from: quoted.end, to: sentence.end }
  if ([...after].every(sign => /\s/.test(sign) || rules.ends.includes(sign))) {
    const isWhole = rules.ends.includes(quoted.text.at(-1) ?? '') && (quoted.isFirst || !rules.words)
    return { how: isWhole ? 'alone' : 'last', ...span }
  }
  return rules.words
    ? new Behind(quoted, sentence, lexicon, rules, rules.words).report()
    : { how: 'none', ...span }
}

/** True of what ends as a sentence does, where words are told apart; else everything quoted is taken for one. */
export function endsAsSentence(text: string, { words, ends }: Topical): boolean {
  if (!words) return true
  const bare = text.replace(/[\s"'”’…)]+$/, '')
  return ends.includes(bare.at(-1) ?? '') || listOf(words.sentences).some(ending => bare.endsWith(ending))
}

const NEAR = 3

/** A verb of saying as it stands in the text. */
interface Cue {
  text: string
  start: number
}

/** The words behind a quotation, where spaces part them. */
class Behind {
  private readonly words: Word[]
  /** What hangs on the mark; a quotative may also stand apart. */
  private readonly tail: string
  private readonly from: number

  constructor(
    private readonly quoted: Quoted,
    private readonly sentence: TopicSentence,
    private readonly lexicon: Lexicon,
    private readonly rules: Topical,
    private readonly own: TopicalWords
  ) {
    const all = wordsIn(sentence.text, quoted.end, sentence.end)
    const [first] = all
    const isTied =
      first !== undefined &&
      (first.start === quoted.end ||
        (first.start === quoted.end + 1 && first.text.length > 1 && this.isQuotative(first.text)))
    this.tail = isTied ? first.text : ''
    this.from = isTied ? first.end : quoted.end
    this.words = isTied ? all.slice(1) : all
  }

  report(): Report {
    const { isSingle } = this.quoted
    const [next] = this.words
    if (this.tail === '') return this.tagged()
    const isLinked = endsIn(this.tail, this.own.linking)
    if (isLinked || endsIn(this.tail, this.rules.quotatives)) {
      if (beginsAny(next?.text, this.own.naming)) return this.found('none')
      const isLight = !isLinked && next !== undefined && listOf(this.own.light).includes(next.text)
      const cue = isLight ? next : this.cue()
      const isSure = isLinked || cue || (!isSingle && endsAsSentence(this.quoted.text, this.rules))
      return isSure ? this.found(isLinked ? 'linked' : 'told', cue) : this.found('none')
    }
    const noun = endsIn(this.tail, this.own.clause) ? this.messageIn(next) : undefined
    if (!next || !noun) return this.found('none')
    if (listOf(this.own.answered).includes(next.text.slice(noun.length))) return this.found('answered')
    const cue = this.cue(this.own.being)
    if (cue) return this.found('held', cue)
    return isSingle ? this.found('none') : { ...this.found('noted'), cue: noun }
  }

  /** `"…." 박 씨가 말했다`: no particle, but what was quoted ends as a sentence and a verb of saying follows. */
  private tagged(): Report {
    const cue = endsAsSentence(this.quoted.text, this.rules) ? this.cue(this.own.being) : undefined
    if (this.quoted.isSingle) return this.found('none')
    if (cue) return this.found('tagged', cue)
    const isWhole = this.quoted.isFirst && this.rules.ends.includes(this.quoted.text.at(-1) ?? '')
    return this.found(isWhole ? 'open' : 'none')
  }

  private found(how: Report['how'], cue?: Cue): Report {
    const span = { from: this.from, to: cue?.start ?? this.sentence.end }
    return cue ? { how, cue: cue.text, ...span } : { how, ...span }
  }

  private isQuotative = (text: string) =>
    [this.rules.quotatives, this.own.linking].some(list => listOf(list).includes(text))

  /** The first verb of saying; `being` makes a predicate of a noun too: "is the view of". */
  private cue(being = ''): Cue | undefined {
    const { say, language } = this.lexicon
    // Between single marks stand terms too: their verb must be near.
    const words = this.quoted.isSingle ? this.words.slice(0, NEAR) : this.words
    for (const [at, { text, start, end }] of words.entries()) {
      const noun = this.messageIn(this.words[at])
      const rest = noun ? text.slice(noun.length) : ''
      const isMade = rest !== '' && beginsAny(rest, this.own.doing)
      const isMessage = rest !== '' && being !== '' && beginsAny(rest, being)
      if (isMade || isMessage || beginsOf(text, say)) return { text, start }
      const next = this.words[at + 1]
      const phrase = `${text} ${next?.text}`
      if (next && language.phrases.some(beginning => phrase.startsWith(beginning)))
        return { text: this.sentence.text.slice(start, Math.max(end, next.start + next.text.length)), start }
    }
    return undefined
  }

  /** The noun for what somebody says that a word begins with, the longest. */
  private messageIn(word: Word | undefined): string | undefined {
    if (!word || word.isQuote) return undefined
    for (let length = word.text.length; length > 0; length--)
      if (this.lexicon.messages.has(word.text.slice(0, length))) return word.text.slice(0, length)
    return undefined
  }
}

/** "진술했다고 밝혔다": the verb is reported too, so that who acts there is another than the sentence is about. */
export const isRetold = ({ cue }: Report, { quotatives }: Topical): boolean =>
  cue !== undefined && endsIn(cue, quotatives)

/** True of a particle of a list, and of an ending of several syllables that words bear before the mark's. */
const endsIn = (tail: string, list: string) =>
  listOf(list).some(particle => tail === particle || (particle.length > 1 && tail.endsWith(particle)))

const beginsAny = (text: string | undefined, list: string) =>
  text !== undefined && listOf(list).some(beginning => text.startsWith(beginning))

/** True if a word begins with one of a set. */
export function beginsOf(text: string, set: ReadonlySet<string>): boolean {
  for (let length = text.length; length > 0; length--) if (set.has(text.slice(0, length))) return true
  return false
}
