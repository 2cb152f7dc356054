/** Who and what a stretch of text without spaces names at its end, by titles, honorifics and the endings of nouns. */
import type { SourceKind } from '../../article/model.ts'
import type { Lexicon } from '../languages/index.ts'
import type { GluedWords, Topical } from '../languages/model.ts'
import { KnownNames } from './known-names.ts'
import { endingOf, listOf } from './lists.ts'
import {
  AGE,
  ASIDES,
  endsInKatakana,
  FOREIGN_NAME,
  inPhrase,
  LONGEST,
  LONGEST_NAME,
  NameParts,
  RUN
} from './name-parts.ts'
import type { Person } from './place.ts'

/** What a stretch names; a word in no list is a guess. */
export interface Named {
  person: Person
  isGuess: boolean
}

export class NameBook {
  private readonly known = new KnownNames()
  private readonly parts: NameParts
  private readonly bodies: Person[] = []
  private readonly endings: [kind: SourceKind, words: string][]
  /** Whom "he" means. */
  private last: Person | null = null
  private opened = ''

  constructor(
    private readonly texts: string[],
    private readonly lexicon: Lexicon,
    private readonly rules: Topical,
    private readonly glued: GluedWords
  ) {
    const { nouns } = lexicon.language
    this.endings = [
      ['unnamed', nouns.unnamed],
      // "貼り紙" is no paper.
      ['document', nouns.document],
      ['publication', nouns.publication],
      ['organisation', nouns.organisation]
    ]
    this.parts = new NameParts(texts, lexicon, rules, glued, this.known)
    this.parts.learnAll()
  }

  /** What comes next is asked of this text. */
  open(text: string): void {
    this.opened = text
    this.known.open(this.texts.indexOf(text))
  }

  onlyOne = (texts: string[]): Person | null => this.known.onlyOne(texts)

  /** Who speaks is meant by "he" and "the company" from now on. */
  remember(person: Person): void {
    if (person.kind === 'person') this.last = person
    if (person.kind === 'organisation' || person.kind === 'publication') this.bodies.push(person)
  }

  /** Who or what the end of a stretch names. */
  endOf(stretch: string): Named | null {
    const isAged = AGE.test(stretch)
    const phrase = inPhrase(stretch.slice(-LONGEST).replace(ASIDES, ''))
    const run = RUN.exec(phrase)?.[0] ?? ''
    const owner = this.ownerOf(phrase)
    if (owner !== null) return this.endOf(owner)
    const again = this.calledAgain(phrase, stretch)
    if (again) return sure(again)
    if (phrase === '' || (run !== '' && this.lexicon.notNames.has(run))) return null
    if (this.lexicon.pronouns.has(run) || this.lexicon.pronouns.has(phrase))
      return this.last && sure({ ...this.last, mention: phrase })
    const titled = this.titled(phrase)
    if (titled) return sure(titled)
    const known = this.bareName(run, phrase)
    if (known) return sure(known)
    const several = this.several(phrase)
    if (several) return sure(several)
    const body = this.body(phrase, run)
    if (body) return sure(body)
    if (isAged) {
      const aged = this.parts.nameBefore(phrase, '')
      if (aged?.name) return sure(this.personOf(aged.name, phrase, '', aged.role))
    }
    return this.guess(phrase, run)
  }

  /** "大沢さんの声は", "大沢さんの口癖は": who speaks is the owner. */
  private ownerOf(phrase: string): string | null {
    const part = endingOf(phrase, this.glued.parts)
    const owner = part === undefined ? '' : phrase.slice(0, -part.length)
    return owner.endsWith(this.rules.of) ? owner.slice(0, -this.rules.of.length) : null
  }

  /** "指揮官は", "助っ人は": the manager, and the player from abroad who was named right before. */
  private calledAgain(phrase: string, stretch: string): Person | null {
    const { leaders, led, foreigners } = this.glued
    const leader = listOf(leaders).includes(phrase)
      ? listOf(led).flatMap(title => this.known.bearerOf(title) ?? [])[0]
      : undefined
    const name =
      leader?.name ?? (listOf(foreigners).includes(phrase) ? this.foreignerBefore(stretch) : undefined)
    return name === undefined ? null : { kind: 'person', name, mention: phrase }
  }

  private foreignerBefore(stretch: string): string | undefined {
    const before = this.opened.slice(0, Math.max(0, this.opened.indexOf(stretch)))
    return [...before.matchAll(FOREIGN_NAME)].at(-1)?.[0]
  }

  /** "川端敏夫市長", "浜の三枝さん", "首相". */
  private titled(phrase: string): Person | null {
    const title = endingOf(phrase, this.parts.titles)
    if (!title) return null
    const head = phrase.slice(0, -title.length)
    const isHonorific = listOf(this.rules.honorifics).includes(title)
    const noun = isHonorific ? endingOf(head, this.lexicon.language.nouns.unnamed) : undefined
    const run = RUN.exec(head)?.[0] ?? ''
    // "漁師さん", but "俊夫さん" is no "夫".
    if (noun && (noun.length > 1 || noun === run)) return this.body(head, run)
    const found = this.parts.nameBefore(head, title)
    if (found?.name) return this.personOf(found.name, phrase, title, found.role)
    if (isHonorific) return null
    return this.byTitle(phrase, head, title)
  }

  /** "市長", "同市長", "浜名瀬市長": whoever bears the title, if there is only one. */
  private byTitle(phrase: string, head: string, title: string): Person {
    const isPlain =
      head === '' || head === this.glued.same || RUN.exec(head) === null || this.parts.isPlace(head)
    const bearer = isPlain ? this.known.bearerOf(title) : undefined
    if (bearer) return { kind: 'person', name: bearer.name, mention: phrase }
    const name = this.parts.nounPhrase(phrase)
    return { kind: 'person', name, mention: name }
  }

  /** The full name for a surname, that of whoever bears the title if there are several. */
  private personOf(name: string, mention: string, title: string, role: string | undefined): Person {
    const full = this.known.fullName(name, title, this.last?.name)
    const person: Person = { kind: 'person', name: full ?? name, mention: this.parts.nounPhrase(mention) }
    return role === undefined ? person : { ...person, role }
  }

  /** "真壁は": a surname that has stood with its given name before, or the whole name. */
  private bareName(run: string, phrase: string): Person | null {
    if (run.length < 2) return null
    const last = run.split('・').at(-1) ?? run
    const name = this.known.isFull(run) ? run : last
    const fits = this.known.isPart(name)
    return fits && !this.parts.isPlace(name) ? this.personOf(name, phrase, '', undefined) : null
  }

  /** "大沢さんら", "市民たち": somebody with others has no name. */
  private several(phrase: string): Person | null {
    const plural = endingOf(phrase, this.glued.plurals)
    const one = plural && this.endOf(phrase.slice(0, -plural.length))
    if (!one || one.isGuess) return null
    const name = this.parts.nounPhrase(phrase.slice(0, -plural.length)) + plural
    const kind = one.person.kind === 'person' ? 'unnamed' : one.person.kind
    return { kind, name, mention: name }
  }

  private body(phrase: string, run: string): Person | null {
    const name = this.parts.nounPhrase(phrase)
    const { same } = this.glued
    if (run.startsWith(same) && run.length > same.length) {
      const { organisation } = this.lexicon.language.nouns
      const isUnmarked = ({ name: body }: Person) => endingOf(body, organisation) === undefined
      const back =
        this.bodies.findLast(body => body.name.endsWith(run.slice(same.length))) ??
        this.bodies.slice(-1).find(isUnmarked)
      if (back) return { ...back, mention: run }
    }
    for (const [kind, words] of this.endings) {
      const ending = endingOf(phrase, words)
      if (!ending || this.lexicon.notNames.has(run)) continue
      const isNamed = (kind === 'publication' || kind === 'organisation') && run.length > ending.length
      // "貼り紙" has hiragana in it.
      const whole = ending.length > name.length ? ending : name
      return { kind, name: isNamed ? run : whole, mention: whole }
    }
    return null
  }

  /** "女優の森川めぐみ": a name that ends in hiragana is told by the role before it. */
  private namedByRole(phrase: string): Named | null {
    const of = phrase.lastIndexOf(this.rules.of)
    if (of < 1 || !endingOf(phrase.slice(0, of), this.parts.roles)) return null
    const found = this.parts.nameBefore(phrase, '')
    return found && found.name === phrase.slice(of + 1) && !PARTICLE.test(phrase)
      ? { person: this.personOf(found.name, phrase, '', found.role), isGuess: true }
      : null
  }

  private guess(phrase: string, run: string): Named | null {
    if (run === '') return this.namedByRole(phrase)
    if (run.length > LONGEST_GUESS || /[0-9０-９]/.test(run)) return null
    if (run.length > 2 && endingOf(run, this.glued.nameless)) return null
    const role = this.parts.parted(run, '')
    if (role && endingOf(role.role, this.parts.roles))
      return sure(this.personOf(role.name, phrase, '', role.role))
    const name = this.parts.nounPhrase(phrase)
    const isBody = run.length >= LONGEST_NAME || endsInKatakana(run) || /[A-ZＡ-Ｚ]$/.test(run)
    const kind: SourceKind = isBody ? 'organisation' : 'person'
    const owner = phrase.endsWith(`${this.rules.of}${run}`) ? phrase.slice(0, -run.length - 1) : ''
    const title = endingOf(owner, this.parts.roles)
    const of = title ? { role: RUN.exec(owner)?.[0] ?? title } : {}
    return { person: { kind, name: run, mention: name, ...of }, isGuess: true }
  }
}

/** What ends so is no name in hiragana. */
const PARTICLE = /(?:から|まで|より|だけ|など|ほど|たち|ら|[でにとへを])$/
/** A word that names somebody is seldom longer. */
const LONGEST_GUESS = 14

const sure = (person: Person): Named => ({ person, isGuess: false })
