/** Whom an article in such a language names, and whom a surname, a role, "the man" or a verb without subject mean. */
import type { SourceKind } from '../../article/model.ts'
import type { Gender } from '../languages/model.ts'
import type { Sentence } from '../tokens.ts'
import type { Phrase, Phrases } from './phrases.ts'
import { fold, type Words, withoutArticle } from './words.ts'

/** Somebody or something that speaks. */
export interface Person {
  kind: SourceKind
  name: string
  mention: string
  role?: string
  gender: Gender
  /** Where it is mentioned. */
  at?: { block: number; start: number; end: number }
}

interface Known {
  name: string
  words: string[]
  gender: Gender
  role: string
  /** Words of its roles, without articles. */
  roleWords: Set<string>
  /** The number of the last sentence that names it. */
  last: number
}

/** So far back a role or "the man" may mean somebody, in sentences. */
const REACH = 12

export const agree = (own: Gender, asked: Gender) => own === 'any' || asked === 'any' || own === asked

export class People {
  private readonly known: Known[] = []
  /** Null for what two are called. */
  private readonly bySurname = new Map<string, Known | null>()
  private here: Person | null = null
  /** Bodies, documents and people without a name, as they come. */
  private readonly others: { person: Person; head: string }[] = []
  /** Who a verb without a subject means. */
  current: Person | null = null

  constructor(
    private readonly words: Words,
    private readonly phrases: Phrases
  ) {}

  /** Takes in a full name. */
  learn({ name, role, gender, head }: Phrase): void {
    if (name.length < 2) return
    const words = name.map(fold)
    const known = this.known.find(other => isSame(other.words, words)) ?? this.add(name, words)
    if (words.length > known.words.length) Object.assign(known, { name: name.join(' '), words })
    if (known.gender === 'any') known.gender = gender
    if (role !== '' && known.role === '') known.role = role
    for (const word of [head, ...role.split(' ')]) known.roleWords.add(withoutArticle(fold(word)))
  }

  /** "الجدة خديجة": a given name by itself, if it is no short form of another's name. Asked when all full ones are known. */
  learnSingle({ name, role, gender, head, isSure, sentence }: Phrase): void {
    const word = fold(name[0] ?? '')
    if (name.length !== 1 || role === '' || !isSure || sentence.block < 0) return
    if (this.words.givenName(word) === undefined || this.known.some(({ words }) => words.includes(word)))
      return
    const known = this.add(name, [word])
    Object.assign(known, { gender, role })
    for (const part of [head, ...role.split(' ')]) known.roleWords.add(withoutArticle(fold(part)))
  }

  private add(name: string[], words: string[]): Known {
    const known: Known = {
      name: name.join(' '),
      words,
      gender: 'any',
      role: '',
      roleWords: new Set(),
      last: -1
    }
    this.known.push(known)
    const surname = this.surnameOf(words)
    this.phrases.learn(surname)
    this.bySurname.set(surname, this.bySurname.has(surname) ? null : known)
    return known
  }

  /** "أبو ريا" of "خليل أبو ريا". */
  private surnameOf(words: string[]): string {
    const isLong = words.length > 2 && this.words.surnameParts.has(words.at(-2) ?? '')
    return words.slice(isLong ? -2 : -1).join(' ')
  }

  /** Notes that a sentence names somebody. */
  see(phrase: Phrase): void {
    const known = this.find(phrase)
    if (known) known.last = phrase.sentence.index
  }

  /** Notes whom a sentence names by their surnames alone; gives who that is if it is one. */
  notice({ tokens, index }: Sentence): Person | null {
    const named = new Set<Known>()
    for (const { text, kind } of tokens) {
      const known = kind === 'word' ? this.bySurname.get(fold(text)) : undefined
      if (known) named.add(known)
    }
    for (const known of named) known.last = index
    const [one, ...others] = named
    this.here = one && others.length === 0 ? personOf(one, one.name) : null
    return this.here
  }

  /** The only one whom the sentence at hand names. */
  onlyHere = (gender: Gender): Person | null =>
    this.here && agree(this.here.gender, gender) ? this.here : null

  /** The only person with a full name in the sentences before one. */
  onlyOne(): Person | null {
    const [one, ...others] = this.known
    return one && others.length === 0 ? personOf(one, one.name) : null
  }

  /** Who a name by itself means, as it opens a turn; `author` is who wrote the article if that is his name. */
  called(label: string, author: string | undefined): Person {
    const known = this.find({ name: label.split(' '), role: '', gender: 'any' })
    return known
      ? personOf(known, label)
      : { kind: 'person', name: author ?? label, mention: label, gender: 'any' }
  }

  /** Who or what a phrase means; null where it is nobody that may speak. */
  meant(phrase: Phrase, gender: Gender): Person | null {
    const found = this.somebody(phrase, gender)
    if (!found) return null
    const { tokens, block } = phrase.sentence
    const at = { block, start: tokens[phrase.first]?.start ?? 0, end: tokens[phrase.last]?.end ?? 0 }
    return { ...found, at }
  }

  private somebody(phrase: Phrase, gender: Gender): Person | null {
    const { text, name, noun, head, isDefinite } = phrase
    if (name.length > 0) {
      const known = this.find(phrase)
      if (known) return personOf(known, text)
      const person: Person = { kind: 'person', name: name.join(' '), mention: text, gender: phrase.gender }
      return phrase.role === '' ? person : { ...person, role: phrase.role }
    }
    if (noun === 'person' || noun === 'role') {
      const asked = phrase.gender === 'any' ? gender : phrase.gender
      const bearer = isDefinite ? this.bearerOf(head, asked, phrase.sentence.index) : undefined
      if (bearer) return personOf(bearer, text)
      return this.other(phrase, { kind: 'unnamed', name: text, mention: text, gender: asked })
    }
    if (noun === null) return { kind: 'unnamed', name: text, mention: text, gender }
    const told = /[ةى]$/.test(head) ? 'f' : noun === 'unnamed' ? 'any' : 'm'
    return this.other(phrase, { kind: noun, name: phrase.outlet ?? text, mention: text, gender: told })
  }

  /** "المصدر" is the source named before, if there is one. */
  private other({ isDefinite, first, last, head, text }: Phrase, person: Person): Person {
    const isAgain = isDefinite && first === last
    const before = isAgain ? this.others.findLast(other => other.head === head)?.person : undefined
    if (before) return { ...before, mention: text }
    this.others.push({ person, head })
    return person
  }

  /** "الوزير": the last with that role; "الرجل": the last man. */
  private bearerOf(head: string, gender: Gender, sentence: number): Known | undefined {
    const near = this.known
      .filter(known => known.last >= 0 && known.last <= sentence && agree(known.gender, gender))
      .toSorted((a, b) => b.last - a.last)
    const bearer =
      near.find(({ roleWords }) => roleWords.has(head)) ??
      (this.words.callings.has(head) ? this.onlyWithoutRole(near) : undefined)
    if (bearer || !this.words.anybody.has(head)) return bearer
    const [one] = near
    return one && sentence - one.last <= REACH ? one : undefined
  }

  /** "الحارس" of an article in which all others have another role. */
  private onlyWithoutRole(near: Known[]): Known | undefined {
    const [one, ...others] = near.filter(({ role }) => role === '')
    return others.length === 0 ? one : undefined
  }

  /** Whom a verb without a subject means: the one last spoken of whose gender it tells. */
  dropped(gender: Gender, sentence: number): Person | null {
    const { current } = this
    if (current && agree(current.gender, gender)) return { ...current, mention: current.name }
    if (gender === 'p') return null
    const known = this.known
      .filter(other => other.last >= 0 && other.last <= sentence && agree(other.gender, gender))
      .toSorted((a, b) => b.last - a.last)[0]
    return known ? personOf(known, known.name) : null
  }

  private find({ name, role, gender }: Pick<Phrase, 'name' | 'role' | 'gender'>): Known | undefined {
    const words = name.map(fold)
    // A surname may be a given name of the other gender.
    const asked = name.length > 1 || role !== '' ? gender : 'any'
    const fitting = this.known.filter(known => agree(known.gender, asked))
    const same = fitting.find(known => isSame(known.words, words))
    if (same || words.length === 0) return same
    const short = words.join(' ')
    const some = fitting.filter(
      known => this.surnameOf(known.words) === short || known.words[0] === short || isEnd(known.words, words)
    )
    return some.toSorted((a, b) => b.last - a.last)[0]
  }
}

/** "محمد علي حسن" is "محمد حسن" too. */
const isSame = (a: string[], b: string[]) => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length > 1 && short[0] === long[0] && short.every(word => long.includes(word))
}

const isEnd = (words: string[], end: string[]) =>
  end.length > 1 && end.every((word, at) => words[words.length - end.length + at] === word)

function personOf({ name, gender, role }: Known, mention: string): Person {
  const person: Person = { kind: 'person', name, mention, gender }
  return role === '' ? person : { ...person, role }
}
