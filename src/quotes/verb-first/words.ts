/** What the words of a language are whose verbs stand first (Arabic): compared without vowel signs, prefixes taken off. */
import type { Lexicon } from '../languages/index.ts'
import type { Gender, VerbFirstWords } from '../languages/model.ts'
import type { Token } from '../tokens.ts'

/** Vowel signs and the stroke that only lengthens a word. */
const SIGNS = /[\u064b-\u0652\u0670\u0640]/g
/** The ending of adverbs and objects, which no name has. */
const ADVERBIAL = /\u064b/
/** "بيّن", "explained", is told from "بين", "between", by the sign for a doubled letter. */
const DOUBLED = /\u0651/
const ARTICLE = 'ال'

/** "وعلّق" and "أكد" as papers print them without signs too. */
export const fold = (word: string): string => word.replace(SIGNS, '').replace(/[أإآٱ]/g, 'ا')

/** What a verb of saying tells. */
export interface Verb {
  kind: 'say' | 'call' | 'participle' | 'saying'
  gender: Gender
  /** True with "and" written onto it: it opens a clause of its own. */
  isJoined: boolean
  /** True with its object written onto it: "called it". */
  hasObject: boolean
}

/** What a noun stands for. */
export type Noun = 'person' | 'unnamed' | 'publication' | 'organisation' | 'document'

const foldedSet = (words: Iterable<string>) => new Set([...words].map(fold))
const setOf = (list: string) => foldedSet(list.split(' '))

export class Words {
  readonly prepositions: ReadonlySet<string>
  readonly that: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly kunyas: ReadonlySet<string>
  readonly nameParts: ReadonlySet<string>
  readonly innerParts: ReadonlySet<string>
  readonly surnameParts: ReadonlySet<string>
  readonly openRoles: ReadonlySet<string>
  readonly relaying: ReadonlySet<string>
  readonly standing: ReadonlySet<string>
  readonly fronted: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly callings: ReadonlySet<string>
  readonly ownWords: ReadonlySet<string>
  /** "according to", each as its parts, longest first. */
  readonly according: string[][]
  readonly anybody: ReadonlySet<string>
  private readonly speaking: ReadonlySet<string>
  private readonly leading: ReadonlySet<string>
  private readonly governed: ReadonlySet<string>
  private readonly writing: ReadonlySet<string>
  private readonly inscribed: ReadonlySet<string>
  private readonly nominal: ReadonlySet<string>
  private readonly locating: ReadonlySet<string>
  private readonly governing: ReadonlySet<string>
  private readonly bearers: ReadonlySet<string>
  private readonly occasions: ReadonlySet<string>
  private readonly works: ReadonlySet<string>
  private readonly stops: ReadonlySet<string>
  private readonly roleNouns: ReadonlySet<string>
  private readonly say: ReadonlySet<string>
  private readonly call: ReadonlySet<string>
  private readonly participles: ReadonlySet<string>
  private readonly saying: ReadonlySet<string>
  private readonly titles = new Map<string, Gender>()
  private readonly given = new Map<string, Gender>()
  private readonly nouns = new Map<string, Noun>()
  private readonly genders = new Map<string, Gender>()
  private readonly prefixes: string[]
  private readonly suffixes: string[]

  constructor(
    lexicon: Lexicon,
    readonly own: VerbFirstWords
  ) {
    this.prepositions = foldedSet(lexicon.prepositions)
    this.that = foldedSet(lexicon.that)
    this.relatives = foldedSet(lexicon.relatives)
    this.between = foldedSet(lexicon.between)
    this.kunyas = setOf(own.kunyas)
    this.inscribed = setOf(own.inscribed)
    this.anybody = setOf(own.anybody)
    this.speaking = setOf(own.speaking)
    this.leading = setOf(own.leading)
    this.governed = setOf(own.governed)
    this.writing = setOf(own.writing)
    this.nominal = setOf(own.nominal)
    this.locating = setOf(own.locating)
    this.governing = setOf(own.governing)
    this.nameParts = setOf(own.nameParts)
    this.innerParts = setOf(own.innerParts)
    this.surnameParts = setOf(own.surnameParts)
    this.openRoles = setOf(own.openRoles)
    this.relaying = setOf(own.relaying)
    this.standing = setOf(own.standing)
    this.fronted = setOf(own.fronted)
    this.openers = setOf(own.openers)
    this.particles = setOf(own.particles)
    this.callings = setOf(own.callings)
    this.ownWords = setOf(own.ownWords)
    this.according = own.according
      .map(phrase => phrase.split(' ').map(fold))
      .toSorted((a, b) => b.length - a.length)
    this.bearers = foldedSet([...own.bearers.split(' '), ...lexicon.publications])
    this.occasions = foldedSet(lexicon.occasions)
    this.works = foldedSet([...lexicon.works, ...lexicon.soCalled])
    this.roleNouns = setOf(own.roleNouns)
    this.stops = foldedSet([
      ...lexicon.joints,
      ...lexicon.common,
      ...`${own.addressed} ${own.manner}`.split(' ')
    ])
    this.say = foldedSet(lexicon.say)
    this.call = foldedSet(lexicon.call)
    this.participles = foldedSet(lexicon.participle)
    this.saying = setOf(own.saying)
    this.prefixes = own.prefixes.split(' ')
    this.suffixes = own.suffixes.split(' ')
    for (const [title, gender] of lexicon.titles) this.titles.set(fold(title), gender)
    for (const [gender, names] of Object.entries(own.names))
      for (const name of names.split(' ')) this.given.set(fold(name), gender as Gender)
    const lists: [Noun, Iterable<string>][] = [
      ['person', lexicon.people.keys()],
      ['unnamed', lexicon.unnamed],
      ['document', lexicon.documents],
      ['organisation', lexicon.organisations],
      ['publication', lexicon.publications]
    ]
    for (const [kind, list] of lists) for (const noun of list) this.nouns.set(fold(noun), kind)
    for (const [noun, gender] of lexicon.people) this.genders.set(fold(noun), gender)
  }

  /** The verb, participle or noun of saying at a token, if it is one. */
  verbAt(tokens: Token[], at: number): Verb | null {
    const token = tokens[at]
    const before = fold(tokens[at - 1]?.text ?? '')
    if (token?.kind !== 'word' || this.prepositions.has(before) || this.nominal.has(before)) return null
    const word = fold(token.text)
    const next = fold(tokens[at + 1]?.text ?? '')
    const isMarked = DOUBLED.test(token.text)
    if ((this.prepositions.has(word) && !isMarked) || (this.inscribed.has(next) && this.writes(word)))
      return null
    // "لافتة" is a sign unless "to" follows.
    if (this.nouns.get(word) === 'document' && this.participles.has(word) && !this.governs(next)) return null
    return this.verbOf(word, false) ?? this.joinedVerb(word, isMarked)
  }

  private joinedVerb(word: string, isMarked: boolean): Verb | null {
    const prefix = this.prefixes.find(letter => word.startsWith(letter))
    const verb = word.slice(prefix?.length)
    if (!prefix || (this.prepositions.has(verb) && !isMarked)) return null
    return this.verbOf(verb, true)
  }

  private verbOf(word: string, isJoined: boolean): Verb | null {
    const kind = this.kindOf(word)
    if (kind) return { kind, gender: this.genderOf(word), isJoined, hasObject: false }
    const suffix = this.suffixes.find(ending => word.length > ending.length + 2 && word.endsWith(ending))
    const verb = suffix ? word.slice(0, -suffix.length) : ''
    return this.call.has(verb) || this.say.has(verb)
      ? { kind: 'call', gender: this.genderOf(verb), isJoined, hasObject: true }
      : null
  }

  private kindOf(word: string): Verb['kind'] | null {
    if (this.say.has(word)) return 'say'
    if (this.call.has(word)) return 'call'
    if (this.participles.has(word)) return 'participle'
    return this.saying.has(word) ? 'saying' : null
  }

  /** "قالت", "تقول" tell a woman or a body, "قالوا" several. */
  private genderOf(word: string): Gender {
    if (/(?:وا|ون|ين)$/.test(word)) return 'p'
    if (word.endsWith('ة') || (word.endsWith('ت') && this.isVerbOf(word.slice(0, -1)))) return 'f'
    const isPresent = word.startsWith('ت') && this.say.has(`ي${word.slice(1)}`)
    return isPresent ? 'f' : 'm'
  }

  /** "قال" of "قالت", "روى" of "روت"; "لفت" is no woman's "لف". */
  private isVerbOf = (base: string) =>
    ['', 'ى', 'ا', 'ي'].some(ending => this.say.has(base + ending) || this.call.has(base + ending))

  /** "قال", "وقال": a verb that has no object. */
  speaks = (word: string): boolean => this.speaking.has(word) || this.speaking.has(word.slice(1))

  titleOf = (word: string): Gender | undefined => this.titles.get(word)
  givenName = (word: string): Gender | undefined => this.given.get(word)
  nounGender = (word: string): Gender => this.genders.get(word) ?? 'any'

  /** "كتب", "وقرأت": what stands behind such a verb is written, and writes nothing. */
  writes = (word: string): boolean => this.writing.has(word) || this.writing.has(word.slice(1))

  /** "أشاد", "وندد": verbs with "of". */
  takesOf = (word: string): boolean => this.governed.has(word) || this.governed.has(word.slice(1))

  /** What a noun stands for, with or without its article. */
  nounOf(word: string): Noun | undefined {
    return this.nouns.get(word) ?? this.nouns.get(withoutArticle(word))
  }

  /** A word that belongs to the role before a name: with an article, of an office or a body. */
  isInRole = (word: string): boolean =>
    word.startsWith(ARTICLE) ||
    word.startsWith(this.own.inNameOf) ||
    word.startsWith('لل') ||
    this.roleNouns.has(word) ||
    this.titles.has(word) ||
    this.nouns.has(word)

  /** A noun for a body, a text, a work: no part of a name. */
  isThing = (word: string): boolean =>
    this.nounOf(word) !== undefined || this.works.has(withoutArticle(word)) || this.isOccasion(word)

  isOccasion = (word: string): boolean => this.occasions.has(word) || this.occasions.has(withoutArticle(word))
  /** A part of a phrase that describes its noun: with an article, of a body, an adjective. */
  isInPhrase = (word: string): boolean => this.isInRole(word) || /..(?:ي|ية)$/.test(word)

  /** "in", "from": before where somebody is from. */
  locates = (word: string): boolean => this.locating.has(word)
  /** "thus", "with these": whatever the verb behind them, somebody has said it. */
  leads = (word: string): boolean => this.leading.has(word)
  /** "to", "of": behind a verb before the words themselves. */
  governs = (word: string): boolean => this.governing.has(word)

  /** "قناة «…»": a noun before a name in marks. */
  bearsName(word: string): boolean {
    const bare = this.prefixes.concat(['ب', 'ل']).find(letter => word.startsWith(letter))
    const inner = bare ? word.slice(bare.length) : word
    return [word, inner].some(noun => this.bearers.has(noun) || this.works.has(noun))
  }

  /** True of what ends a phrase of nouns: a preposition, a clause, an adverb, "and" with another noun. */
  endsPhrase(token: Token, before: string): boolean {
    const word = fold(token.text)
    if (ADVERBIAL.test(token.text) || /\d/.test(word)) return true
    if (this.prepositions.has(word) || this.that.has(word) || this.relatives.has(word)) return true
    if (this.stops.has(word) || this.between.has(word) || this.isVerb(word)) return true
    const isOf = word.startsWith(this.own.to) && this.openRoles.has(before)
    if (word.startsWith('لل')) return !isOf && this.nouns.get(before) !== 'document'
    if (isOf && this.nouns.has(word.slice(1))) return false
    if (/^(?:وال|فال|بال|كال)/.test(word)) return true
    const inner = word.slice(1)
    const isAttached = /^[وفبل]/.test(word) && !this.given.has(word) && !this.nouns.has(word)
    return (
      isAttached &&
      (this.nouns.has(inner) || this.titles.has(inner) || this.given.has(inner) || this.bearers.has(inner))
    )
  }

  private isVerb(word: string): boolean {
    const inner = this.prefixes.some(prefix => word.startsWith(prefix)) ? word.slice(1) : ''
    if (inner !== '' && !this.titles.has(inner) && !this.given.has(word) && this.kindOf(inner)) return true
    if (this.titles.has(word) || this.nouns.has(word) || this.given.has(word)) return false
    return this.kindOf(word) !== null
  }
}

const ready = new WeakMap<Lexicon, Words>()

/** The words of a language, made ready once. */
export function wordsOf(lexicon: Lexicon, own: VerbFirstWords): Words {
  const words = ready.get(lexicon) ?? new Words(lexicon, own)
  ready.set(lexicon, words)
  return words
}

export const withoutArticle = (word: string): string => (word.startsWith(ARTICLE) ? word.slice(2) : word)
export const hasArticle = (word: string): boolean => word.startsWith(ARTICLE) && word.length > 3
