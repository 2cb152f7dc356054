/** Words of saying in a sentence whose verbs stand first, each with whose words it brings. */
import type { Gender } from '../languages/model.ts'
import type { Sentence, Token } from '../tokens.ts'
import { agree, type People, type Person } from './people.ts'
import type { Phrase, Phrases } from './phrases.ts'
import { fold, type Verb, type Words } from './words.ts'

export interface Cue {
  first: number
  last: number
  text: string
  kind: Verb['kind'] | 'according'
  /** True with "and" written onto it: it belongs to what follows. */
  isJoined: boolean
  subject: Person | null
  /** The last token of the subject behind it, or its own. */
  end: number
  /** The outlet that passes the words on. */
  via?: string
}

/** So far behind a verb that passes words on its "from" may stand, in tokens. */
const FROM = 8
/** So far back the noun of a relative clause may begin. */
const ANTECEDENT = 6
/** So many tokens name whom something is said to. */
const ADDRESSEE = 5
/** So many words of no list may be somebody right behind a verb. */
const LONGEST_UNKNOWN = 4

/** What may act and then speak. */
const SPEAKING: ReadonlySet<Phrase['noun']> = new Set(['person', 'unnamed', 'role', 'organisation'])

export class Cues {
  constructor(
    private readonly words: Words,
    private readonly phrases: Phrases,
    private readonly people: People
  ) {}

  /** The cues of a sentence in order. */
  in(sentence: Sentence): Cue[] {
    const cues: Cue[] = []
    for (let at = 0; at < sentence.tokens.length; at++) {
      const cue =
        this.accordingAt(sentence, at, cues) ?? this.inTextAt(sentence, at) ?? this.verbAt(sentence, at, cues)
      if (!cue) continue
      cues.push(cue)
      at = cue.last
    }
    return cues
  }

  /** Somebody whom a sentence opens with: "أما الحارس يوسف العتيبي، الذي تصدى لركلتين، فقال". */
  opening(sentence: Sentence, before: number): Person | null {
    const { tokens } = sentence
    let first = 0
    while (this.isOpener(tokens[first])) first++
    const phrase = this.phrases.at(sentence, first, false)
    if (!phrase || phrase.last >= before || (phrase.noun === null && phrase.name.length === 0)) return null
    return this.people.meant(phrase, 'any')
  }

  /** "يجلس أبو سمير أمام دكانه": the person behind a verb of any kind that opens the sentence. */
  about(sentence: Sentence): Person | null {
    const actor = this.actor(sentence, sentence.tokens.length)
    const isNamed = actor !== null && actor.name.length > 0
    return isNamed ? this.people.meant(actor, 'any') : this.opening(sentence, sentence.tokens.length)
  }

  /** The same before a verb or a participle without a subject of its own: "ولم يخف المدرب فرحته، مؤكدا". */
  private acting(sentence: Sentence, before: number, gender: Gender): Person | null {
    const actor = this.actor(sentence, before)
    const isOne = actor && (actor.name.length > 0 || SPEAKING.has(actor.noun))
    const person = isOne ? this.people.meant(actor, gender) : null
    return person && agree(person.gender, gender) ? person : null
  }

  private actor(sentence: Sentence, before: number): Phrase | null {
    const { tokens } = sentence
    let verb = 0
    while (this.words.particles.has(fold(tokens[verb]?.text ?? ''))) verb++
    const word = tokens[verb]
    if (word?.kind !== 'word' || this.words.prepositions.has(fold(word.text))) return null
    const phrase = this.phrases.at(sentence, verb + 1, false)
    return phrase && phrase.last < before ? phrase : null
  }

  /** "بهذه الكلمات بدأت ليلى حديثها": any verb with somebody behind it. */
  actedAt(sentence: Sentence, verb: number): Cue | undefined {
    const phrase = this.named(sentence, verb + 1)
    const subject = phrase && this.people.meant(phrase, 'any')
    const text = sentence.tokens[verb]?.text ?? ''
    return subject
      ? { first: verb, last: verb, text, kind: 'say', isJoined: false, subject, end: phrase.last }
      : undefined
  }

  private isOpener = (token: Token | undefined) =>
    token?.kind === 'word' && this.words.openers.has(fold(token.text))

  private verbAt(sentence: Sentence, at: number, before: Cue[]): Cue | null {
    const { tokens } = sentence
    const verb = this.words.verbAt(tokens, at)
    if (!verb) return null
    const { kind, isJoined } = verb
    const cue = { first: at, last: at, text: tokens[at]?.text ?? '', kind, isJoined }
    if (kind === 'participle' || kind === 'saying')
      return { ...cue, ...this.carried(sentence, at, verb, before) }
    const relayed = this.relayed(sentence, at)
    if (relayed) {
      const outlet = this.phrases.at(sentence, at + 1, false)
      const via = outlet?.noun === 'publication' ? { via: outlet.outlet ?? outlet.text } : {}
      return { ...cue, subject: this.people.meant(relayed, 'any'), end: relayed.last, ...via }
    }
    const phrase = verb.hasObject ? this.named(sentence, at + 1) : this.subjectBehind(sentence, at)
    const subject = phrase && this.people.meant(phrase, verb.gender)
    if (phrase && subject) return { ...cue, subject, end: phrase.last }
    return { ...cue, ...this.carried(sentence, at, verb, before) }
  }

  /** Right behind the verb even a noun of no list is its subject, if nothing but its clause follows. */
  private subjectBehind(sentence: Sentence, verb: number): Phrase | null {
    const told = this.behindAddressee(sentence, verb)
    if (told) return told
    const phrase = this.phrases.at(sentence, verb + 1, true)
    if (!phrase || this.isGoverned(sentence, verb)) return null
    if (phrase.name.length > 0) return phrase
    if (this.isWritten(sentence, verb, phrase)) return null
    if (phrase.noun !== null) return phrase
    const next = sentence.tokens[phrase.last + 1]
    const isClosed = next !== undefined && (next.text === ':' || this.words.that.has(fold(next.text)))
    const isApart = !phrase.isDefinite && /^[،,]$/.test(next?.text ?? '')
    const speaks = this.words.speaks(fold(sentence.tokens[verb]?.text ?? ''))
    return (isClosed || isApart || speaks) && phrase.last - phrase.first < LONGEST_UNKNOWN ? phrase : null
  }

  /** "أشاد بأداء البطلة": what "of" is written onto is the object of such a verb. */
  private isGoverned({ tokens }: Sentence, verb: number): boolean {
    const [word, next] = [tokens[verb], tokens[verb + 1]].map(token => fold(token?.text ?? ''))
    return (
      this.words.takesOf(word ?? '') &&
      (next ?? '').startsWith(this.words.own.of) &&
      this.words.givenName(next ?? '') === undefined
    )
  }

  /** "الذي كتب النص", "كتب رسالة": a text behind such a verb is its object. */
  private isWritten({ tokens }: Sentence, verb: number, { noun }: Phrase): boolean {
    const isRelative = this.words.relatives.has(fold(tokens[verb - 1]?.text ?? ''))
    return noun === 'document' && (isRelative || this.words.writes(fold(tokens[verb]?.text ?? '')))
  }

  /** "وقال لوكالة الأنباء محمود خطاب": whom it was said to stands before who said it. */
  private behindAddressee(sentence: Sentence, verb: number): Phrase | null {
    const { tokens } = sentence
    if (!fold(tokens[verb + 1]?.text ?? '').startsWith(this.words.own.to)) return null
    for (let at = verb + 1; at <= verb + ADDRESSEE; at++) {
      if (tokens[at]?.kind === 'mark' || this.words.that.has(fold(tokens[at]?.text ?? ''))) return null
      const phrase = this.phrases.at(sentence, at, false)
      if (phrase?.isSure && phrase.name.length > 1) return phrase
    }
    return null
  }

  private named(sentence: Sentence, from: number): Phrase | null {
    const phrase = this.phrases.at(sentence, from, false)
    return phrase && (phrase.name.length > 0 || phrase.noun !== null) ? phrase : null
  }

  /** A verb without a subject behind it: that of a relative clause stands before, else it goes on from another verb. */
  private carried(
    sentence: Sentence,
    at: number,
    { gender, kind }: Verb,
    before: Cue[]
  ): Pick<Cue, 'subject' | 'end' | 'via'> {
    const antecedent = this.words.relatives.has(fold(sentence.tokens[at - 1]?.text ?? ''))
      ? this.antecedent(sentence, at - 1)
      : null
    if (antecedent) return { subject: antecedent, end: at }
    const isSame = kind === 'participle' || kind === 'saying'
    const via = before.findLast(cue => cue.via !== undefined)?.via
    const last = before.findLast(({ subject, kind: other }) => subject && other !== 'according')?.subject
    const isOne =
      last && (isSame || last.gender === gender || last.gender === 'any' || last.kind !== 'person')
    const subject =
      (isOne ? last : null) ??
      this.opening(sentence, at) ??
      this.acting(sentence, at, gender) ??
      (isSame ? this.people.onlyHere(gender) : null) ??
      this.people.dropped(gender, sentence.index)
    return { subject, end: at, ...(isSame && via !== undefined && { via }) }
  }

  /** "كتل المعارضة التي وصفته": the nouns right before the relative word. */
  private antecedent(sentence: Sentence, relative: number): Person | null {
    for (let first = relative - 1; first >= Math.max(0, relative - ANTECEDENT); first--) {
      if (sentence.tokens[first]?.kind !== 'word') return null
      const phrase = this.named(sentence, first)
      if (phrase?.last === relative - 1 && !phrase.isDefinite) return this.people.meant(phrase, 'any')
    }
    return null
  }

  /** "ونقل البيان عن القحطاني قولها": whose words are passed on. */
  private relayed(sentence: Sentence, verb: number): Phrase | null {
    const { tokens } = sentence
    const word = fold(tokens[verb]?.text ?? '')
    if (!this.words.relaying.has(word) && !this.words.relaying.has(word.slice(1))) return null
    const from = tokens.findIndex(
      ({ text }, at) => at > verb && at <= verb + FROM && fold(text) === this.words.own.from
    )
    return from < 0 ? null : this.phrases.at(sentence, from + 1, true)
  }

  /** "جاء في بيان الوزارة": a text says it. */
  private inTextAt(sentence: Sentence, at: number): Cue | null {
    const { tokens } = sentence
    if (tokens[at]?.kind !== 'word' || !this.words.standing.has(fold(tokens[at].text))) return null
    if (fold(tokens[at + 1]?.text ?? '') !== this.words.own.inside) return null
    const phrase = this.phrases.at(sentence, at + 2, false)
    if (phrase?.noun !== 'document' && phrase?.noun !== 'publication') return null
    const subject = this.people.meant(phrase, 'any')
    return {
      first: at,
      last: at,
      text: tokens[at].text,
      kind: 'say',
      isJoined: false,
      subject,
      end: phrase.last
    }
  }

  /** "بحسب بيان الوزارة", "وفقا لمصدر", "برأيه". */
  private accordingAt(sentence: Sentence, at: number, before: Cue[]): Cue | null {
    const { tokens } = sentence
    if (tokens[at]?.kind !== 'word') return null
    const word = fold(tokens[at].text)
    const bare = word.startsWith('و') ? word.slice(1) : word
    const cue = { first: at, text: tokens[at].text, kind: 'according' as const, isJoined: false }
    if (this.words.ownWords.has(word) || this.words.ownWords.has(bare)) {
      const last = before.findLast(({ subject }) => subject)?.subject
      return { ...cue, last: at, end: at, subject: last ?? this.people.dropped('any', sentence.index) }
    }
    for (const parts of this.words.according) {
      const source = this.behindParts(sentence, at, [word, bare], parts)
      if (source)
        return { ...cue, last: source.last, end: source.last, subject: this.people.meant(source, 'any') }
    }
    return null
  }

  /** The phrase behind an "according to", whose last part of one letter is written onto it. */
  private behindParts(sentence: Sentence, at: number, first: string[], parts: string[]): Phrase | null {
    const { tokens } = sentence
    const letter = parts.at(-1)?.length === 1 ? parts.at(-1) : undefined
    const whole = letter === undefined ? parts : parts.slice(0, -1)
    if (!first.includes(whole[0] ?? '')) return null
    if (!whole.every((part, step) => step === 0 || fold(tokens[at + step]?.text ?? '') === part)) return null
    const start = at + whole.length
    const next = tokens[start]
    if (letter === undefined || !next) return this.sourceAt(sentence, start)
    const word = fold(next.text)
    if (word === letter) return this.sourceAt(sentence, start + 1)
    if (!word.startsWith(letter)) return null
    // "للوزارة" is "ل" and "الوزارة".
    const text = word.startsWith('لل') ? `ا${next.text.slice(1)}` : next.text.slice(1)
    const apart = tokens.with(start, { ...next, text, start: next.start + 1 })
    return this.sourceAt({ ...sentence, tokens: apart }, start)
  }

  private sourceAt(sentence: Sentence, first: number): Phrase | null {
    const phrase = this.phrases.at(sentence, first, false)
    return phrase && (phrase.name.length > 0 || phrase.noun !== null) ? phrase : null
  }
}
