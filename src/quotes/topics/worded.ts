/** Who speaks where words bear particles (Korean): the topic beside a quotation, found again by its short forms. */
import type { SourceKind } from '../../article/model.ts'
import type { Lexicon } from '../languages/index.ts'
import type { Topical, TopicalWords } from '../languages/model.ts'
import type { QuoteContext } from '../read.ts'
import { listOf } from './lists.ts'
import { type Form, SentenceMentions, type TopicMention } from './mentions.ts'
import { PeopleKnown } from './people.ts'
import type { Person, Place, Report, Speakers } from './place.ts'
import { beginsOf, isRetold } from './reports.ts'
import { sentencesOf, type TopicSentence, wordsIn } from './text.ts'
import { type Mark, Vocabulary } from './words.ts'

/** Headline and standfirst name people too and hold no quotations. */
const HEADLINE = -2
const STANDFIRST = -1

/** Most nouns of two syllables are things. */
const LEAST_UNKNOWN = 3

/** A mention with whom it means. */
interface Meant extends TopicMention {
  person: Person | null
  /** A word in no list, whom only its place tells to be somebody. */
  isGuess: boolean
}

export class WordedSpeakers implements Speakers {
  private readonly vocabulary: Vocabulary
  private readonly people: PeopleKnown
  private readonly read = new Map<TopicSentence, TopicMention[]>()
  private readonly meant = new Map<TopicSentence, Meant[]>()
  private readonly sources: Person[] = []
  /** So many sentences are behind the one that is asked for. */
  private passed = 0
  /** Who speaks on where nobody is named, and whom "he" means. */
  private current: Person | null = null
  private lastPerson: Person | null = null
  /** The sentence of the last quotation: its speaker is known better than by its topic. */
  private spokenIn: TopicSentence | null = null

  constructor(
    private readonly sentences: TopicSentence[],
    { headline, standfirst = '' }: QuoteContext,
    private readonly lexicon: Lexicon,
    private readonly rules: Topical,
    own: TopicalWords
  ) {
    this.vocabulary = new Vocabulary(lexicon, rules, own)
    this.people = new PeopleKnown(lexicon)
    const above = [
      ...sentencesOf(headline, headline, HEADLINE, rules.ends, true),
      ...sentencesOf(standfirst, standfirst, STANDFIRST, rules.ends, true)
    ]
    for (const sentence of [...above, ...sentences])
      for (const { form } of this.mentionsOf(sentence)) this.people.learn(form)
  }

  named({ opening, closing, before }: Place, report: Report): Person | null {
    const { how, from, to } = report
    if (how === 'none' || how === 'answered') return null
    this.passUpTo(opening)
    this.spokenIn = opening
    const here = this.meantIn(opening)
    const ahead = here.filter(({ start, end }) => start >= before.start && end <= before.end)
    const behind = this.meantIn(closing).filter(({ start, end }) => start >= from && end <= to)
    const isTold = !['last', 'alone', 'open'].includes(how)
    const sure = (some: Meant[], ...marks: Mark[]) =>
      some.filter(({ mark, person, isGuess }) => person && !isGuess && marks.includes(mark))
    const guess = (some: Meant[], kind: SourceKind) =>
      some.find(({ mark, person, isGuess }) => isGuess && mark === 'topic' && person?.kind === kind && isTold)
    const best =
      (isRetold(report, this.rules) ? sure(ahead, 'subject').at(-1) : undefined) ??
      sure(ahead, 'topic').at(-1) ??
      guess(ahead, 'person') ??
      sure(ahead, 'subject').at(-1) ??
      guess(ahead, 'organisation') ??
      sure(behind, 'topic', 'subject', 'owner')[0] ??
      guess(behind, 'person') ??
      this.modified(closing, report) ??
      (isTold ? sure(here, 'source').at(-1) : undefined)
    return best?.person ?? null
  }

  /** `"…"라고 말한 박 시장은`: whoever stands right behind a verb that describes. */
  private modified(closing: TopicSentence, { cue, to }: Report): Meant | undefined {
    if (cue === undefined || !listOf(this.vocabulary.own.describing).some(end => cue.endsWith(end)))
      return undefined
    const next = this.meantIn(closing).find(({ start, person }) => person && start >= to + cue.length)
    return next && /^[\s,]*$/.test(closing.text.slice(to + cue.length, next.start)) ? next : undefined
  }

  /** `"…"고 묻자 박 시장은 답했다`: whoever acts behind the verb is another. */
  goingOn({ closing }: Place, { how, to }: Report): Person | null {
    const name = this.current?.name
    const acts = (this.meant.get(closing) ?? []).some(({ start, mark, person }) => {
      return start >= to && mark === 'topic' && person?.name === name
    })
    return ['noted', 'answered', 'open'].includes(how) || acts ? null : this.current
  }

  spoken(person: Person | null): Person | null {
    if (person) this.remember(person)
    return person
  }

  answering(): null {
    return null
  }

  labelled(label: string): Person {
    const known = this.people.find({ is: 'bare', name: label })
    return known ? { ...known, mention: label } : { kind: 'person', name: label, mention: label }
  }

  circumstances({ opening, before }: Place, person: Person | null): { venue?: string; via?: string } {
    const venue = this.venueIn(opening, before.start, before.end)
    const outlet = this.meantIn(opening).find(
      ({ mark, person: source }) => mark === 'source' && source?.kind === 'publication'
    )?.person
    const isOther = outlet && outlet.name !== person?.name
    return { ...(venue !== undefined && { venue }), ...(isOther && { via: outlet.name }) }
  }

  cited(): Person[] {
    this.passUpTo(null)
    return this.sources
  }

  private mentionsOf(sentence: TopicSentence): TopicMention[] {
    const known = this.read.get(sentence)
    if (known) return known
    const mentions = new SentenceMentions(sentence, this.lexicon, this.vocabulary).all()
    this.read.set(sentence, mentions)
    return mentions
  }

  /** Goes through the sentences before one: what they are about is whom it may go on from. */
  private passUpTo(sentence: TopicSentence | null): void {
    for (; this.passed < this.sentences.length; this.passed++) {
      const next = this.sentences[this.passed]
      if (!next || next === sentence) return
      const meant = this.meantIn(next)
      this.cite(next, meant)
      const topic =
        meant.findLast(({ mark, person }) => mark === 'topic' && isSomebody(person)) ??
        meant.findLast(({ mark, person }) => mark === 'subject' && person?.kind === 'person')
      if (topic?.person && !topic.isGuess && next !== this.spokenIn) this.remember(topic.person)
    }
  }

  /** "…에 따르면", and outlets that report. */
  private cite(sentence: TopicSentence, meant: Meant[]): void {
    const isReported = meant.some(({ person }) => person?.kind === 'publication')
      ? wordsIn(sentence.text, sentence.start, sentence.end).some(({ text }) =>
          beginsOf(text, this.lexicon.say)
        )
      : false
    for (const { mark, person, isGuess } of meant) {
      if (!person || isGuess) continue
      const isOutlet = person.kind === 'publication' && (mark === 'topic' || mark === 'subject')
      if (mark === 'source' || (isOutlet && isReported)) this.sources.push(person)
    }
  }

  /** Whom the mentions of a sentence mean, asked once, when what stands before it is known. */
  private meantIn(sentence: TopicSentence): Meant[] {
    const known = this.meant.get(sentence)
    if (known) return known
    let he = this.lastPerson
    const meant = this.mentionsOf(sentence).map(mention => {
      const { form, text, start, end } = mention
      const entity = form.is === 'pronoun' ? this.heOr(he, form) : this.people.find(form)
      const guess =
        !entity && form.is === 'bare' && this.maySpeak(form, sentence, start) ? this.guessed(form) : null
      const isGuess = guess !== null
      const found = entity ?? guess
      const person = found && { ...found, mention: text, at: { block: sentence.block, start, end } }
      if (person && isSomebody(person) && mention.mark === 'topic' && !isGuess) he = person
      return { ...mention, person, isGuess }
    })
    this.meant.set(sentence, meant)
    return meant
  }

  /** A pronoun for one means the last person; one for several stands for nobody known. */
  private heOr(he: Person | null, { name }: Form): Person {
    const isOne = this.lexicon.pronouns.get(name) !== 'p'
    return isOne && he ? he : { kind: 'unnamed', name, mention: name }
  }

  /**
   * A word in no list may speak if it looks like a name or has a title before it; another may only where a sentence opens
   * with it, and is no adverb, place or clause: "대해서는", "회의에서는", "추진하는".
   */
  private maySpeak(
    { name, role }: Form & { is: 'bare' },
    { text, start }: TopicSentence,
    at: number
  ): boolean {
    if (/\d/.test(name) || this.lexicon.common.has(name)) return false
    if (role !== undefined || this.vocabulary.isFullName(name)) return true
    const opens = /(?:^|,)\s*$/.test(text.slice(start, at))
    const isAdverb = listOf(this.vocabulary.own.adverbs).some(ending => name.endsWith(ending))
    return opens && !isAdverb && name.length >= LEAST_UNKNOWN
  }

  /** A person behind a title or with a name as the country has them, else more often a firm. */
  private guessed({ name, role }: Form & { is: 'bare' }): Person {
    const isPerson = role !== undefined || this.vocabulary.isFullName(name)
    const person: Person = { kind: isPerson ? 'person' : 'organisation', name, mention: name }
    return role === undefined ? person : { ...person, role }
  }

  private remember(person: Person): void {
    this.current = person
    if (isSomebody(person) && !this.lexicon.pronouns.has(person.name)) this.lastPerson = person
  }

  /** "기자회견에서", "해문일보와의 인터뷰에서", "페이스북에": where the words before a quotation say it was said. */
  private venueIn({ text, printed }: TopicSentence, from: number, to: number): string | undefined {
    const words = wordsIn(text, from, to)
    for (let at = words.length - 1; at >= 0; at--) {
      const word = words[at]
      const particle = listOf(this.vocabulary.own.venue).find(one => word?.text.endsWith(one))
      if (!word || !particle || word.isQuote) continue
      const stem = word.text.slice(0, -particle.length)
      if (!this.isOccasion(stem)) continue
      const before = words[at - 1]
      const isOutlets = before && this.vocabulary.stemOf(before).class === 'publication'
      return printed.slice(isOutlets ? before.start : word.start, word.start + stem.length)
    }
    return undefined
  }

  private isOccasion(stem: string): boolean {
    for (let from = 0; from < stem.length; from++)
      if (this.lexicon.occasions.has(stem.slice(from))) return true
    return false
  }
}

const isSomebody = (person: Person | null) => person?.kind === 'person' || person?.kind === 'unnamed'
