/** Who and what a stretch of text without spaces names at its end, by titles, honorifics and the endings of nouns. */
import type { SourceKind } from '../../article/model.ts'
import type { Lexicon } from '../languages/index.ts'
import type { GluedWords, Topical } from '../languages/model.ts'
import { beginningOf, endingOf, listOf, longestFirst } from './lists.ts'
import type { Person } from './place.ts'

/** What a stretch names; a word in no list is a guess. */
export interface Named {
  person: Person
  isGuess: boolean
}

/** Somebody with a full name, and the titles that the article gives them. */
interface Known {
  name: string
  titles: Set<string>
  /** The numbers of the texts that name it so. */
  texts: number[]
}

/** No name with its role is longer, in characters. */
const LONGEST = 40
const HAN = '\\u3400-\\u9fff\\u3005\\u30f6'
const KATA = '\\u30a1-\\u30fa\\u30fc-\\u30fe'
/** The words a name or a noun is written in: all but hiragana and marks. */
const RUN = new RegExp(`[${HAN}${KATA}A-Za-z0-9Ａ-Ｚａ-ｚ０-９・＝&＆]+$`)
/** A name at the end of a clause: Han, katakana, or Han with a given name in hiragana. */
const NAME = new RegExp(
  `(?:[${KATA}・＝]{2,}|(?<![${HAN}])[${HAN}]{1,4}[ぁ-ん]{2,4}|[${HAN}]{1,6}[${KATA}]{0,6}|[${KATA}]{1,6}[${HAN}]{1,4}|(?<![ぁ-ん])[ぁ-ん]{2,6}|[A-Za-zＡ-Ｚａ-ｚ]+)$`
)
/** A name of three characters or more behind a role's mark, before a particle, a stop or a bracket. */
const APPOSED = new RegExp(`[・の]([${HAN}]{3,5}|[${KATA}・]{4,})(?=[はがもをに（(、。「])`, 'g')
const AGE = /[（(][0-9０-９]{1,3}(?:歳|[、,・][^（）()]*)?[）)]$/
const ASIDES = /[（(][^（）()]{1,30}[）)]/g
/** What stands before the last of these belongs to another phrase. */
const BORDER = /^.*[、。「」『』…：:！？\s\ufffc―—─▽●◆■＝(（)）]/s

export class NameBook {
  private readonly known: Known[] = []
  private readonly bodies: Person[] = []
  private readonly titles: string
  private readonly endings: [kind: SourceKind, words: string][]
  private readonly places = new Map<string, boolean>()
  /** The number of the text that is asked about. */
  private reading = 0
  /** Whom "he" means. */
  private last: Person | null = null

  constructor(
    private readonly texts: string[],
    private readonly lexicon: Lexicon,
    private readonly rules: Topical,
    private readonly glued: GluedWords
  ) {
    this.titles = `${rules.honorifics} ${[...lexicon.titles.keys()].join(' ')}`
    const { nouns } = lexicon.language
    this.endings = [
      ['unnamed', nouns.unnamed],
      ['publication', nouns.publication],
      ['organisation', nouns.organisation],
      ['document', nouns.document]
    ]
    const titled = new RegExp(`(?:${longestFirst(this.titles).join('|')})|[（(][0-9０-９]{1,3}[）)、]`, 'g')
    texts.forEach((text, number) => {
      for (const { index, 0: title } of text.matchAll(titled)) {
        const isAge = /^[（(]/.test(title)
        const before = text.slice(Math.max(0, index - LONGEST), index)
        // "大沢さん（58）" has been found by its honorific.
        if (isAge && endingOf(before, this.titles)) continue
        const found = this.nameBefore(inPhrase(before), isAge ? '' : title)
        if (found && isFull(found.name)) this.learn(found.name, isAge ? '' : title, number)
      }
      this.learnApposed(text, number)
    })
  }

  /** "エース右腕・高橋陸は", "主将の佐藤翼（3年）": a full name right behind a role. */
  private learnApposed(text: string, number: number): void {
    for (const { index, 0: all, 1: name = '' } of text.matchAll(APPOSED)) {
      const role = text.slice(Math.max(0, index - LONGEST), index + 1)
      const isRole = endingOf(role.slice(0, -1), `${this.titles} ${this.glued.roles}`) !== undefined
      if (isRole && (all.startsWith('・') || /^[（(]/.test(text.slice(index + all.length))))
        this.learn(name, '', number)
    }
  }

  /** What comes next is asked of this text. */
  open(text: string): void {
    this.reading = Math.max(this.reading, this.texts.indexOf(text))
  }

  /** Who speaks is meant by "he" and "the company" from now on. */
  remember(person: Person): void {
    if (person.kind === 'person') this.last = person
    if (person.kind === 'organisation' || person.kind === 'publication') this.bodies.push(person)
  }

  /** The only full name that the texts before a place hold. */
  onlyOne(texts: string[]): Person | null {
    const [one, ...others] = this.known.filter(({ name }) => texts.some(text => text.includes(name)))
    return one && others.length === 0 ? { kind: 'person', name: one.name, mention: one.name } : null
  }

  /** Who or what the end of a stretch names. */
  endOf(stretch: string): Named | null {
    const isAged = AGE.test(stretch)
    const phrase = inPhrase(stretch.slice(-LONGEST).replace(ASIDES, ''))
    const run = RUN.exec(phrase)?.[0] ?? ''
    const owner = this.ownerOf(phrase)
    if (owner !== null) return this.endOf(owner)
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
      const aged = this.nameBefore(phrase, '')
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

  private learn(name: string, title: string, text: number): void {
    const same = this.known.find(other => other.name === name)
    same?.titles.add(title)
    same?.texts.push(text)
    if (!same) this.known.push({ name, titles: new Set([title]), texts: [text] })
  }

  /** "川端敏夫市長", "浜の三枝さん", "首相". */
  private titled(phrase: string): Person | null {
    const title = endingOf(phrase, this.titles)
    if (!title) return null
    const head = phrase.slice(0, -title.length)
    const isHonorific = listOf(this.rules.honorifics).includes(title)
    if (isHonorific && endingOf(head, this.lexicon.language.nouns.unnamed))
      return this.body(head, RUN.exec(head)?.[0] ?? '')
    const found = this.nameBefore(head, title)
    if (found?.name) return this.personOf(found.name, phrase, title, found.role)
    if (isHonorific) return null
    return this.byTitle(phrase, head, title)
  }

  /** "市長", "同市長", "浜名瀬市長": whoever bears the title, if there is only one. */
  private byTitle(phrase: string, head: string, title: string): Person {
    const isPlain = head === '' || head === this.glued.same || RUN.exec(head) === null || this.isPlace(head)
    const bearer = isPlain ? this.bearerOf(title) : undefined
    if (bearer) return { kind: 'person', name: bearer.name, mention: phrase }
    const name = this.nounPhrase(phrase)
    return { kind: 'person', name, mention: name }
  }

  /** The last that was named with a title before; nobody if a text names two. */
  private bearerOf(title: string): Known | undefined {
    const lastText = ({ texts }: Known) => texts.findLast(text => text <= this.reading) ?? -1
    const bearers = this.known.filter(known => known.titles.has(title))
    const [one, other] = bearers.toSorted((a, b) => lastText(b) - lastText(a))
    return one && other && lastText(one) === lastText(other) ? undefined : one
  }

  /** "浜名瀬" before "市長", if a text has "浜名瀬市". */
  private isPlace(name: string): boolean {
    const known = this.places.get(name) ?? this.isPlaceInTexts(name)
    this.places.set(name, known)
    return known
  }

  private isPlaceInTexts(name: string): boolean {
    const places = listOf(this.glued.places)
    if (name.length > 2 && places.some(place => name.endsWith(place))) return true
    return this.texts.some(text => {
      const at = text.indexOf(name)
      const behind = at < 0 ? '' : text.slice(at + name.length, at + name.length + LONGEST)
      return places.some(place => behind.startsWith(place)) && !beginningOf(behind, this.titles)
    })
  }

  /** The name at the end of what stands before a title, and the role before that. */
  private nameBefore(head: string, title: string): { name: string; role?: string } | null {
    let rest = head
    const state = endingOf(rest, this.glued.states)
    if (state && rest.length > state.length) rest = rest.slice(0, -state.length)
    rest = this.withoutNation(rest)
    const of = rest.lastIndexOf(this.rules.of)
    const parted = this.parted(rest, title)
    if (parted) return parted
    const inner = of > 0 && of < rest.length - 1 ? rest.slice(of + 1) : rest
    const name = NAME.exec(inner)?.[0]
    if (name === undefined) return null
    const role = of > 0 ? RUN.exec(rest.slice(0, of))?.[0] : undefined
    const isHonorific = listOf(this.rules.honorifics).includes(title)
    const bare = this.withoutRole(name)
    if (title !== '' && !isHonorific && !this.isKnown(bare) && this.isBody(bare)) return null
    if (endingOf(bare, this.lexicon.language.nouns.unnamed) === bare) return null
    return role === undefined ? { name: bare } : { name: bare, role }
  }

  /** "トランプ米大統領" is トランプ. */
  private withoutNation(name: string): string {
    const nation = endingOf(name, this.glued.nations)
    if (!nation) return name
    const rest = name.slice(0, -nation.length).replace(/・$/, '')
    const isForeign = new RegExp(`[${KATA}]$`).test(rest)
    return isForeign && (/[・]/.test(name) || nation.length === 1) ? rest : name
  }

  /** "登山家・久遠寺葵さん", "渡会俊・奥羽大教授". */
  private parted(rest: string, title: string): { name: string; role: string } | null {
    const dot = rest.lastIndexOf('・')
    if (dot <= 0) return null
    const [left, right] = [RUN.exec(rest.slice(0, dot))?.[0] ?? '', rest.slice(dot + 1)]
    const isKata = (text: string) => new RegExp(`^[${KATA}・]+$`).test(text)
    if (isKata(left) && isKata(right)) return null
    const isRole = endingOf(left, this.glued.roles) !== undefined
    const isHonorific = title === '' || listOf(this.rules.honorifics).includes(title)
    if (!isRole && !isHonorific && left.length > 1 && left.length < 7 && this.isBody(right))
      return { name: left, role: `${right}${title}` }
    const name = NAME.exec(right)?.[0]
    return name === undefined ? null : { name, role: left }
  }

  /** "県警捜査一課長山田太郎" is 山田太郎. */
  private withoutRole(name: string): string {
    if (name.length <= LONGEST_NAME) return name
    const title = longestFirst(this.titles).find(word => word.length > 1 && name.lastIndexOf(word) > 0)
    return title ? name.slice(name.lastIndexOf(title) + title.length) || name : name
  }

  private isBody = (name: string) =>
    this.isPlace(name) ||
    (name.length > 2 && endingOf(name, this.lexicon.language.nouns.organisation) !== undefined) ||
    (name.length > LONGEST_NAME && !new RegExp(`[${KATA}]`).test(name))

  private isKnown = (name: string) => this.known.some(other => other.name.startsWith(name))

  /** The full name for a surname, that of whoever bears the title if there are several. */
  private personOf(name: string, mention: string, title: string, role: string | undefined): Person {
    const full = this.fullName(name, title)
    const person: Person = { kind: 'person', name: full ?? name, mention: this.nounPhrase(mention) }
    return role === undefined ? person : { ...person, role }
  }

  private fullName(name: string, title: string): string | undefined {
    const fits = this.known.filter(
      other => other.name.startsWith(name) || other.name.split(/[・＝]/).includes(name)
    )
    const [one] = fits.length > 1 ? fits.filter(({ titles }) => titles.has(title)) : fits
    return (one ?? fits.find(other => other.name === this.last?.name) ?? fits[0])?.name
  }

  /** "真壁は": a surname that has stood with its given name before, or the whole name. */
  private bareName(run: string, phrase: string): Person | null {
    if (run.length < 2) return null
    const last = run.split('・').at(-1) ?? run
    const name = this.known.some(other => other.name === run) ? run : last
    const fits = this.known.some(
      other =>
        (other.name.startsWith(name) || other.name.split(/[・＝]/).includes(name)) &&
        other.name.length - name.length < LONGEST_NAME * 2
    )
    return fits && !this.isPlace(name) ? this.personOf(name, phrase, '', undefined) : null
  }

  /** "大沢さんら", "市民たち": somebody with others has no name. */
  private several(phrase: string): Person | null {
    const plural = endingOf(phrase, this.glued.plurals)
    const one = plural && this.endOf(phrase.slice(0, -plural.length))
    if (!one || one.isGuess) return null
    const name = this.nounPhrase(phrase.slice(0, -plural.length)) + plural
    const kind = one.person.kind === 'person' ? 'unnamed' : one.person.kind
    return { kind, name, mention: name }
  }

  private body(phrase: string, run: string): Person | null {
    const name = this.nounPhrase(phrase)
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
      return { kind, name: isNamed ? run : name, mention: name }
    }
    return null
  }

  /** "船長の男性", "閣僚経験者の一人": the noun with what is tied to it by "の". */
  private nounPhrase(phrase: string): string {
    const noun = /[^ぁ-ん]+$/.exec(phrase)?.[0] ?? phrase
    const before = phrase.slice(0, -noun.length || undefined)
    if (noun === phrase || !before.endsWith(this.rules.of)) return noun
    const owner = RUN.exec(before.slice(0, -this.rules.of.length))?.[0]
    return owner ? `${owner}${this.rules.of}${noun}` : noun
  }

  private guess(phrase: string, run: string): Named | null {
    if (run === '' || run.length > LONGEST_GUESS || /[0-9０-９]/.test(run)) return null
    if (run.length > 2 && endingOf(run, this.glued.nameless)) return null
    const role = this.parted(run, '')
    if (role && endingOf(role.role, `${this.titles} ${this.glued.roles}`))
      return sure(this.personOf(role.name, phrase, '', role.role))
    const name = this.nounPhrase(phrase)
    const isBody = run.length >= LONGEST_NAME || new RegExp(`[${KATA}]$`).test(run)
    const kind: SourceKind = isBody ? 'organisation' : 'person'
    const owner = phrase.endsWith(`${this.rules.of}${run}`) ? phrase.slice(0, -run.length - 1) : ''
    const title = endingOf(owner, `${this.titles} ${this.glued.roles}`)
    const of = title ? { role: RUN.exec(owner)?.[0] ?? title } : {}
    return { person: { kind, name: run, mention: name, ...of }, isGuess: true }
  }
}

/** Han names seldom have more characters. */
const LONGEST_NAME = 5
const LONGEST_GUESS = 14

const sure = (person: Person): Named => ({ person, isGuess: false })

const inPhrase = (stretch: string) => stretch.replace(BORDER, '')

/** A name with its given name: no surname of Han has three characters as often as a full name does. */
const isFull = (name: string) => name.length > 2 || /[・＝]/.test(name)
