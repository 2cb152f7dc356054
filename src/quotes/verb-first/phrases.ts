/** Phrases of nouns behind a verb that stands first: "وزير الري نبيل الشامي", "حزب العدالة", "أحد السكان". */
import type { Gender } from '../languages/model.ts'
import type { Sentence, Token } from '../tokens.ts'
import { fold, hasArticle, type Noun, type Words, withoutArticle } from './words.ts'

export interface Phrase {
  sentence: Sentence
  first: number
  last: number
  /** As printed. */
  text: string
  /** The name in it, word by word, and what stands before it. */
  name: string[]
  role: string
  /** What its first noun stands for; null if that is in no list and there is no name. */
  noun: Noun | 'role' | null
  /** The first word, without its article. */
  head: string
  /** What stands in marks behind a noun for an outlet. */
  outlet?: string
  isDefinite: boolean
  gender: Gender
  /** False of a name that only its place behind the verb tells. */
  isSure: boolean
}

/** So many words at most. */
const LONGEST = 12
const LONGEST_NAME = 4
/** What is no list's may still be a name behind a verb if it has so many words. */
const LEAST_GUESS = 2
/** A verb has three letters and one for who acts. */
const LEAST_VERB = 4
/** "سياسي", "حقوقية": adjectives that are made of nouns. */
const ADJECTIVE = /..(?:ي|ية|يون|يين)$/
/** "شريكها": a noun with whose it is. */
const OWNED = /(?:ها|هم|ه|هن)$/

export class Phrases {
  /** Surnames that have stood with a given name. */
  private readonly surnames = new Set<string>()

  constructor(private readonly words: Words) {}

  learn(surname: string): void {
    this.surnames.add(surname)
  }

  /** The phrase that begins at a token, or behind what may stand between a verb and its subject. */
  at(sentence: Sentence, from: number, mayGuess: boolean): Phrase | null {
    const { tokens } = sentence
    let first = from
    while (this.isBetween(tokens[first])) first++
    const phrase = this.plain(sentence, first, mayGuess)
    if (!phrase || (phrase.name.length > 0 && phrase.isSure)) return phrase
    const whole = this.withPlace(phrase)
    const apposed = this.apposed(phrase) ?? this.ofField(phrase) ?? this.apposed(whole)
    return apposed ?? (phrase.isDefinite ? phrase : whole)
  }

  private isBetween = (token: Token | undefined) =>
    token?.kind === 'word' && this.words.between.has(fold(token.text))

  /** "الباحثة في التراث ليلى عيسى": a role, what it is in, and who has it. */
  private ofField(phrase: Phrase): Phrase | null {
    const { sentence, last, noun } = phrase
    if (noun !== 'role' && noun !== 'person' && noun !== 'unnamed') return null
    if (!this.words.locates(fold(sentence.tokens[last + 1]?.text ?? ''))) return null
    const field = this.plain(sentence, last + 2, false)
    if (!field?.isSure || field.name.length < 2 || field.role === '') return null
    const role = `${phrase.text} ${sentence.tokens[last + 1]?.text} ${field.role}`
    const text = `${role} ${field.name.join(' ')}`
    return { ...field, role, text, first: phrase.first, head: phrase.head, gender: phrase.gender }
  }

  /** "مصدر في الوزارة": where somebody without a name is from. */
  private withPlace(phrase: Phrase): Phrase {
    const { sentence, last, noun } = phrase
    const next = sentence.tokens[last + 1]
    const isOne = noun === 'unnamed' || noun === 'role' || noun === 'person'
    if (!isOne || !this.words.locates(fold(next?.text ?? ''))) return phrase
    const isPart = ({ kind, text }: Token) => kind === 'word' && this.words.isInRole(fold(text))
    let end = last + 1
    while (sentence.tokens[end + 1] && isPart(sentence.tokens[end + 1] as Token)) end++
    if (end === last + 1) return phrase
    const place = sentence.tokens.slice(last + 1, end + 1).map(({ text }) => text)
    return { ...phrase, last: end, text: `${phrase.text} ${place.join(' ')}` }
  }

  private plain(sentence: Sentence, first: number, mayGuess: boolean): Phrase | null {
    const { tokens } = sentence
    let last = first - 1
    for (let at = first; at < Math.min(tokens.length, first + LONGEST); at++) {
      const token = tokens[at] as Token
      const before = fold(tokens[at - 1]?.text ?? '')
      const isNameInMarks =
        /^(?:outlet|title|quote)$/.test(token.kind) && at > first && this.words.bearsName(before)
      if (isNameInMarks) {
        last = at
        continue
      }
      if (token.kind !== 'word' || this.words.endsPhrase(token, before)) break
      if (at > first && this.isVerbal(fold(token.text), fold(tokens[first]?.text ?? ''))) break
      last = at
    }
    if (last < first) return null
    return this.read(sentence, first, last, mayGuess)
  }

  /** "وكيل المالك، المحامي جورج نحاس،": a role, and behind the comma who has it. */
  private apposed(phrase: Phrase): Phrase | null {
    const { sentence, last, noun } = phrase
    if (sentence.tokens[last + 1]?.text !== '،' || noun === 'document' || noun === 'publication') return null
    const isRole = noun === 'role' || noun === 'person' || noun === 'unnamed'
    const name = this.plain(sentence, last + 2, isRole)
    if (!name || name.name.length === 0) return null
    if (!name.isSure && sentence.tokens[name.last + 1]?.text !== '،') return null
    const role = phrase.text
    return { ...name, role, first: phrase.first, head: phrase.head, text: `${role}، ${name.text}` }
  }

  private read(sentence: Sentence, first: number, last: number, mayGuess: boolean): Phrase {
    const tokens = sentence.tokens.slice(first, last + 1)
    const words = tokens.map(({ text }) => fold(text))
    const { from, isSure } = this.nameIn(words, mayGuess)
    const end = from < 0 ? from : this.endOfName(words, from)
    const name = from < 0 ? [] : tokens.slice(from, end + 1).map(({ text }) => text)
    const [head = ''] = words
    const to = first + (end >= 0 ? end : this.endOfRole(words))
    const printed = (some: Token[]) => some.map(({ text }) => text).join(' ')
    const marked = tokens.find(({ kind }) => kind === 'outlet')
    return {
      ...(marked && { outlet: marked.text }),
      sentence,
      first,
      last: to,
      text: printed(sentence.tokens.slice(first, to + 1)),
      name,
      role: from > 0 ? printed(tokens.slice(0, from)) : '',
      noun: this.words.nounOf(head) ?? (this.words.titleOf(head) ? 'role' : null),
      head: withoutArticle(head),
      isDefinite: hasArticle(head),
      gender: this.genderOf(words, from),
      isSure
    }
  }

  /** "الرئيس الفرنسي المحادثات", "نظيره المصري احتمال": behind a definite role only its adjectives and bodies belong to it. */
  private endOfRole(words: string[]): number {
    const [head = ''] = words
    const last = words.length - 1
    const isOne = this.words.titleOf(head) !== undefined || this.words.nounOf(head) === 'person'
    if (!(hasArticle(head) && isOne) && !this.isOwned(head)) return last
    const end = words.findIndex((word, at) => at > 0 && !this.isOfRole(word, words[at - 1] ?? ''))
    return end < 0 ? last : end - 1
  }

  /** An adjective; of what is tied to the role by "of" any noun: "الأمين العام لحزب الشعب". */
  private isOfRole(word: string, before: string): boolean {
    if (this.isAdjective(word)) return true
    const isEnded = hasArticle(before) && !before.startsWith('لل')
    return hasArticle(word)
      ? !isEnded
      : this.words.isInRole(word) || word.startsWith(this.words.own.to) || !isEnded
  }

  private isOwned = (word: string) => OWNED.test(word) && !hasArticle(word)

  private isAdjective = (word: string) => ADJECTIVE.test(word) || this.words.openRoles.has(word)

  private genderOf(words: string[], from: number): Gender {
    const titles = words.slice(0, Math.max(from, 1)).map(word => this.words.titleOf(word))
    const told = titles.find(gender => gender === 'f') ?? titles.find(gender => gender === 'm')
    return told ?? this.words.givenName(words[from] ?? '') ?? this.words.nounGender(words[0] ?? '')
  }

  /** Where the name begins: at a given name, behind a title and what belongs to it, or with a surname known. */
  private nameIn(words: string[], mayGuess: boolean): { from: number; isSure: boolean } {
    const sure = this.sureName(words)
    if (sure >= 0) return { from: sure, isSure: true }
    const [head = ''] = words
    const isKnownNoun = this.words.isInRole(head) || this.words.nounOf(head) !== undefined
    const mayBeName = words.every((word, at) => (!hasArticle(word) || at > 0) && !this.isOwned(word))
    const isFitting = words.length >= LEAST_GUESS && words.length <= LONGEST_NAME
    const isGuess = mayGuess && !isKnownNoun && isFitting && mayBeName
    return { from: isGuess ? 0 : -1, isSure: false }
  }

  /** A title, a part of one, or whose somebody is: "ابنته". */
  private opensName = (word: string) => this.words.isInRole(word) || this.isOwned(word)

  /** "الناقد السينمائي رامز قاسم": between a definite role and a given name stands another, though no list has it. */
  private isGivenToo(words: string[], at: number): boolean {
    const [head = ''] = words
    const word = words[at] ?? ''
    return (
      at > 0 &&
      hasArticle(head) &&
      hasArticle(words[at - 1] ?? '') &&
      !this.opensName(word) &&
      !this.isAdjective(word)
    )
  }

  private sureName(words: string[]): number {
    for (const [at, word] of words.entries()) {
      const isOpen = at === 0 || [words[at - 1], words[0]].some(before => this.opensName(before ?? ''))
      const isKunya = this.words.kunyas.has(word) && at < words.length - 1
      const isGiven =
        this.words.givenName(word) !== undefined && (words.length === 1 || at < words.length - 1 || at === 1)
      const isCalling = at === 0 && this.words.titleOf(word) !== undefined && hasArticle(words[1] ?? '')
      if (isOpen && ((isGiven && !isCalling) || isKunya)) return this.isGivenToo(words, at - 1) ? at - 1 : at
    }
    const last = words.length - 1
    const [head = ''] = words
    if (this.surnames.has(head) && !this.words.titleOf(head)) return 0
    if (this.words.titleOf(words[0] ?? '') !== undefined) {
      let from = 1
      while (from < words.length && this.belongs(words, from)) from++
      const rest = words.length - from
      const name = words[from] ?? ''
      const isObject = (this.isOwned(name) || name.endsWith('ة')) && !this.surnames.has(name)
      if (rest > 1 || (rest === 1 && hasArticle(words[0] ?? '') && !isObject)) return from
      if (last === 1 && this.surnames.has(words[1] ?? '')) return 1
    }
    return this.surnames.has(words.slice(-2).join(' ')) ? last - 1 : -1
  }

  /** "وزير النقل يزور", "رئيسة الحزب تعلن": what begins as a verb of the bearer is seldom a name. */
  private isVerbal(word: string, title: string): boolean {
    const gender = this.words.titleOf(title)
    if (gender === undefined || word.length < LEAST_VERB || ADJECTIVE.test(word)) return false
    if (this.words.givenName(word) || this.surnames.has(word)) return false
    return (gender === 'f' ? /^(?:ست|ت)[^اويشم]/ : /^(?:سي|ي)[^اوي]/).test(word)
  }

  /** "محلل سياسي بارز": behind a title without an article its adjectives have none either. */
  private belongs(words: string[], at: number): boolean {
    const word = words[at] ?? ''
    if (this.words.isInRole(word)) return true
    return !hasArticle(words[0] ?? '') && ADJECTIVE.test(word) && this.words.givenName(word) === undefined
  }

  /** "نبيل الشامي وزير الري", "رامي الخالدي شعور زملائه": a third part is a given name or has an article. */
  private endOfName(words: string[], from: number): number {
    const [head = '', next = ''] = words.slice(from)
    if (this.surnames.has(head) && !this.words.givenName(head) && !this.surnames.has(next)) return from
    let end = from
    let parts = 0
    for (let at = from; at < words.length && parts < LONGEST_NAME; at++) {
      const word = words[at] ?? ''
      const isInner = at > from && this.words.innerParts.has(word)
      const before = words[at - 1] ?? ''
      const isTied = isInner || this.words.nameParts.has(before)
      const isEnded = parts >= 2 && !isTied && !this.isLaterPart(word, before)
      const isOwned = at > from && !isInner && this.isOwned(word) && this.words.givenName(word) === undefined
      if (isEnded || isOwned || (at > from + 1 && (this.words.titleOf(word) || this.words.isThing(word))))
        break
      end = at
      if (!isInner && !this.words.nameParts.has(word)) parts++
    }
    return end
  }

  private isLaterPart(word: string, before: string): boolean {
    if (hasArticle(before)) return false
    return hasArticle(word) || this.words.nameParts.has(word) || this.words.givenName(word) !== undefined
  }
}
