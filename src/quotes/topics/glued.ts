/** Who speaks in text without spaces (Japanese): the topic, the giver behind a passive, who the sentence beside is about. */
import type { Lexicon } from '../languages/index.ts'
import type { GluedWords, Topical } from '../languages/model.ts'
import type { QuoteContext } from '../read.ts'
import { InterviewTurns } from './interview-turns.ts'
import { endingOf, listOf } from './lists.ts'
import { NameBook, type Named } from './name-book.ts'
import type { Person, Place, Report, Speakers } from './place.ts'
import { QUOTED, type TopicSentence } from './text.ts'

/** So far behind a quotation its speaker may stand, in characters. */
const NEAR = 40

export class GluedSpeakers implements Speakers {
  private readonly book: NameBook
  private readonly turns: InterviewTurns
  private readonly order = new Map<TopicSentence, number>()
  /** So many sentences are behind the one that is asked for. */
  private passed = 0
  private current: Person | null = null
  /** Sentences with quotations: who speaks in those is known better than by the topic. */
  private readonly toldOf = new Set<TopicSentence>()
  /** The topic is a word that is in no list. */
  private isDoubtful = false
  /** Where somebody was told something, whoever acts next is another than speaks. */
  private toldIn: TopicSentence | null = null

  constructor(
    private readonly sentences: TopicSentence[],
    private readonly context: QuoteContext,
    private readonly lexicon: Lexicon,
    private readonly rules: Topical,
    private readonly glued: GluedWords
  ) {
    sentences.forEach((sentence, at) => {
      this.order.set(sentence, at)
    })
    const { headline, standfirst = '' } = context
    const printed = [...new Set(sentences.map(({ text }) => text))]
    this.book = new NameBook([headline, standfirst, ...printed], lexicon, rules, glued)
    this.turns = new InterviewTurns(
      sentences,
      [headline, standfirst],
      this.book,
      glued,
      lexicon.language.asking ?? ''
    )
  }

  named(place: Place, report: Report): Person | null {
    const { how } = report
    if (how === 'none') return null
    this.passUpTo(place.opening)
    this.toldOf.add(place.opening)
    this.isDoubtful = false
    if (report.isReceived) this.toldIn = place.opening
    const { opening, before } = place
    const ahead = opening.text.slice(before.start, before.end)
    const { givers, agents } = this.glued
    if (report.isReceived) return this.giver(ahead, `${givers} ${agents} ${this.rules.of}`)
    const found =
      this.label(opening.text.slice(opening.start, before.end)) ??
      this.behind(place, report) ??
      this.topicOf(ahead, how === 'held' || (how === 'told' && report.cue !== undefined)) ??
      this.sourceOf(ahead) ??
      this.giver(ahead, this.glued.givers)
    if (found || (how !== 'alone' && how !== 'last')) return found
    return how === 'alone' ? (this.turns.answering(opening) ?? this.beside(place)) : null
  }

  goingOn({ opening, closing }: Place, { how, isReceived }: Report): Person | null {
    if (isReceived || this.isDoubtful || this.toldIn === opening) return null
    if (how !== 'alone') return this.current
    const before = this.sentences[(this.order.get(opening) ?? 0) - 1]
    if (!before || (isQuotedOnly(before) && before.block !== opening.block)) return null
    const isAbout = this.toldOf.has(before) || this.aboutIn(before)?.name === this.current?.name
    return isAbout && closing.block === opening.block ? this.current : null
  }

  spoken(person: Person | null): Person | null {
    if (!person) return null
    this.book.remember(person)
    this.current = person
    return person
  }

  answering(sentence: TopicSentence): Person | null {
    return this.turns.answering(sentence)
  }

  /** A surname may be that of who asks, too. */
  labelled(label: string): Person {
    const named = sureOf(this.book.endOf(label))
    if (named?.kind === 'person' && named.name !== label) return { ...named, mention: label }
    const author = this.context.authors.find(name => name.replaceAll(' ', '').startsWith(label))
    return { kind: 'person', ...named, name: author ?? named?.name ?? label, mention: label }
  }

  circumstances(): Record<string, never> {
    return {}
  }

  cited(): Person[] {
    return []
  }

  /** Goes through the sentences before one: what they are about is whom it may go on from. */
  private passUpTo(sentence: TopicSentence): void {
    const until = this.order.get(sentence) ?? 0
    this.book.open(sentence.text)
    for (; this.passed < until; this.passed++) {
      const passing = this.sentences[this.passed] as TopicSentence
      if (this.toldOf.has(passing)) continue
      const topic = this.topicOf(passing.text.slice(passing.start, passing.end), false)
      if (topic) this.spoken(topic)
    }
  }

  /** "大沢さん「…」", "▽監督　「…」": nothing but a name stands before the mark. */
  private label(before: string): Person | null {
    const bare = before.replace(/^[\s▽▼●○◆◇■□・★☆〇◎―—]+|[\s：:]+$/g, '')
    if (bare === '' || /[、。\ufffc]/.test(bare)) return null
    return sureOf(this.book.endOf(bare))
  }

  /** "「…」と大沢さんは話す", "「…」と話す大沢さん。", "「…」（大沢さん）". */
  private behind({ closing }: Place, { from, to }: Report): Person | null {
    const after = closing.text.slice(from, Math.min(to, from + NEAR))
    const aside = /^[（(]([^（）()]+)[）)]/.exec(after)
    if (aside) return sureOf(this.book.endOf(aside[1] ?? ''))
    const [clause = ''] = after.replace(/^、/, '').split(/[、\ufffc]/)
    const ended = /^(.*)[。！？]/.exec(clause)?.[1] ?? (to - from < NEAR ? clause : '')
    return this.firstTopic(clause) ?? (ended === '' ? null : this.personAt(ended))
  }

  /** Only somebody: "「…」と批判。" ends in a noun that is nobody's. */
  private personAt(stretch: string): Person | null {
    const person = sureOf(this.book.endOf(stretch))
    return person?.kind === 'person' || person?.kind === 'unnamed' ? person : null
  }

  private firstTopic(clause: string): Person | null {
    for (const at of this.particles(clause, this.rules.topic)) {
      const person = sureOf(this.book.endOf(clause.slice(0, at)))
      if (person && person.kind !== 'publication' && person.kind !== 'document') return person
    }
    return null
  }

  /** The last topic that may speak; a word in no list only if a verb of saying leaves no doubt; then the last subject. */
  private topicOf(text: string, mayGuess: boolean): Person | null {
    const [subject = '', ...topics] = listOf(this.rules.topic).toReversed()
    let guess: Person | null = null
    for (const at of this.particles(text, topics.join(' ')).toReversed()) {
      const named = this.book.endOf(text.slice(0, at))
      if (!named) continue
      if (!named.isGuess && named.person.kind !== 'document') return named.person
      if (named.isGuess) guess ??= named.person
    }
    this.isDoubtful = guess !== null
    if (guess && mayGuess && (guess.name.length > 1 || guess.role !== undefined)) return guess
    for (const at of this.particles(text, subject).toReversed()) {
      const person = sureOf(this.book.endOf(text.slice(0, at)))
      if (person && person.kind !== 'document') return person
    }
    return null
  }

  /** "大沢さんによると「…」という". */
  private sourceOf(text: string): Person | null {
    for (const according of this.lexicon.accordingAfter) {
      const at = text.lastIndexOf(according)
      const person = at > 0 ? sureOf(this.book.endOf(text.slice(0, at))) : null
      if (person) return person
    }
    return null
  }

  /** "大沢さんに「…」と言われ", "住民からは「…」との声が上がった", "報告書には「…」とある", "大沢さんの「…」という言葉". */
  private giver(ahead: string, particles: string): Person | null {
    const bare = ahead.replace(/[、\ufffc]+$/, '')
    const giver = endingOf(bare, particles)
    return giver ? sureOf(this.book.endOf(bare.slice(0, -giver.length))) : null
  }

  /** Where no verb tells of it, the sentence right before or behind does: "大沢さんは首を振った。「…」". */
  private beside({ opening, closing }: Place): Person | null {
    const [before, next] = [
      this.sentences[(this.order.get(opening) ?? 0) - 1],
      this.sentences[(this.order.get(closing) ?? 0) + 1]
    ]
    const [isAhead, isBehind] = [this.points(before, this.glued.ahead), this.points(next, this.glued.behind)]
    const ahead = this.aboutIn(before)
    const behind = this.aboutIn(next)
    if (isAhead && ahead) return ahead
    if (isBehind && behind) return behind
    if (ahead && (before?.block === opening.block || this.tells(before))) return ahead
    return behind && next?.block === closing.block ? behind : null
  }

  /** Who a sentence is about, or its first clause if quotations follow: "森川氏が迫ると、首相は「…」". */
  private aboutIn(sentence: TopicSentence | undefined): Person | null {
    if (!sentence) return null
    const text = sentence.text.slice(sentence.start, sentence.end)
    const [clause = '', ...others] = text.split('、')
    const isClause = !clause.includes(QUOTED) && others.length > 0 && !endingOf(clause, this.rules.topic)
    const about = !text.includes(QUOTED) ? text : isClause ? clause : ''
    const person = this.topicOf(about, false) ?? this.sourceOf(about)
    return person?.kind === 'organisation' ? null : person
  }

  private tells(sentence: TopicSentence | undefined): boolean {
    const text = sentence?.text.slice(sentence.start, sentence.end) ?? ''
    return [...this.lexicon.say].some(verb => text.includes(verb))
  }

  private points(sentence: TopicSentence | undefined, words: string): boolean {
    const text = sentence?.text.slice(sentence.start, sentence.end) ?? ''
    return listOf(words).some(word => text.includes(word)) && this.tells(sentence)
  }

  /** The places of particles in a stretch. */
  private particles(text: string, list: string): number[] {
    const found: number[] = []
    for (let at = 1; at < text.length; at++)
      if (listOf(list).some(particle => text.startsWith(particle, at))) found.push(at)
    return found
  }
}

const sureOf = (named: Named | null): Person | null => (named && !named.isGuess ? named.person : null)

/** True of a sentence that is nothing but a quotation. */
const isQuotedOnly = ({ text, start, end }: TopicSentence) => /^[\ufffc。\s]+$/.test(text.slice(start, end))
