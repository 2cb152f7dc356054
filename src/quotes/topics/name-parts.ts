/** What stands before a title where no spaces part words: a name, a role before it, a place or a body instead. */
import type { Lexicon } from '../languages/index.ts'
import type { GluedWords, Topical } from '../languages/model.ts'
import type { KnownNames } from './known-names.ts'
import { beginningOf, endingOf, listOf, longestFirst } from './lists.ts'

/** No name with its role is longer, in characters. */
export const LONGEST = 40
const HAN = '\\u3400-\\u9fff\\u3005\\u30f6'
const KATA = '\\u30a1-\\u30fa\\u30fc-\\u30fe'
/** The words a name or a noun is written in: all but hiragana and marks. */
export const RUN = new RegExp(`[${HAN}${KATA}A-Za-z0-9Ａ-Ｚａ-ｚ０-９・＝&＆]+$`)
/** A name at the end of a clause: Han, katakana, or Han with a given name in hiragana. */
const NAME = new RegExp(
  `(?:[${KATA}・＝]{2,}|(?<![${HAN}])[${HAN}]{1,4}[ぁ-ん]{2,4}|[${HAN}]{1,6}[${KATA}]{0,6}|[${KATA}]{1,6}[${HAN}]{1,4}|(?<![ぁ-ん])[ぁ-ん]{2,6}|[A-Za-zＡ-Ｚａ-ｚ]+)$`
)
/** A name of three characters or more behind a role's mark, before a particle, a stop or a bracket. */
const APPOSED = new RegExp(`[・の]([${HAN}]{3,5}|[${KATA}・]{4,})(?=[はがもをに（(、。「])`, 'g')
export const AGE = /[（(][0-9０-９]{1,3}(?:歳|[、,・][^（）()]*)?[）)]$/
export const ASIDES = /[（(][^（）()]{1,30}[）)]/g
/** What stands before the last of these belongs to another phrase. */
const BORDER = /^.*[、。「」『』…：:！？\s\ufffc―—─▽●◆■＝(（)）]/s

/** Han names seldom have more characters. */
export const LONGEST_NAME = 5

export const isKatakana = (text: string): boolean => FOREIGN.test(text)
const FOREIGN = new RegExp(`^[${KATA}・]+$`)
export const endsInKatakana = (text: string): boolean => FOREIGN_END.test(text)
/** "ルイス・ガルシア". */
export const FOREIGN_NAME = new RegExp(`[${KATA}]{2,}(?:[・＝][${KATA}]{2,})+`, 'g')
const FOREIGN_BEFORE = new RegExp(`([${KATA}]+(?:[・＝][${KATA}]+)+)[${HAN}]{1,8}$`)
const VERBAL = /[ぁ-ん]*[たるいなうのむくすぶだ]$/
const KATAKANA = new RegExp(`[${KATA}]`)
const FOREIGN_END = new RegExp(`[${KATA}]$`)

export const inPhrase = (stretch: string): string => stretch.replace(BORDER, '')

/** A name, and the role before it. */
export interface NameFound {
  name: string
  role?: string
}

export class NameParts {
  /** Titles and honorifics, and with them the endings of other roles. */
  readonly titles: string
  readonly roles: string
  private readonly places = new Map<string, boolean>()

  constructor(
    private readonly texts: string[],
    private readonly lexicon: Lexicon,
    private readonly rules: Topical,
    private readonly glued: GluedWords,
    private readonly known: KnownNames
  ) {
    this.titles = `${rules.honorifics} ${[...lexicon.titles.keys()].join(' ')}`
    this.roles = `${this.titles} ${glued.roles}`
  }

  /** Learns every full name at a title, an honorific or an age, or behind a role. */
  learnAll(): void {
    const titled = new RegExp(`(?:${longestFirst(this.titles).join('|')})|[（(][0-9０-９]{1,3}[）)、]`, 'g')
    this.texts.forEach((text, number) => {
      for (const { index, 0: title } of text.matchAll(titled)) {
        const isAge = /^[（(]/.test(title)
        const before = text.slice(Math.max(0, index - LONGEST), index)
        // "大沢さん（58）" has been found by its honorific.
        if (isAge && endingOf(before, this.titles)) continue
        const found = this.nameBefore(inPhrase(before), isAge ? '' : title)
        if (found && isFull(found.name)) this.known.learn(found.name, isAge ? '' : title, number)
        else if (found && !isAge) this.known.learnBearer(found.name, title, number)
      }
      this.learnApposed(text, number)
    })
  }

  /** "エース右腕・高橋陸は", "主将の佐藤翼（3年）": a full name right behind a role. */
  private learnApposed(text: string, number: number): void {
    for (const { index, 0: all, 1: name = '' } of text.matchAll(APPOSED)) {
      const role = text.slice(Math.max(0, index - LONGEST), index + 1)
      const isRole = endingOf(role.slice(0, -1), this.roles) !== undefined
      if (isRole && (all.startsWith('・') || /^[（(]/.test(text.slice(index + all.length))))
        this.known.learn(name, '', number)
    }
  }

  /** "浜名瀬" before "市長", if a text has "浜名瀬市". */
  isPlace(name: string): boolean {
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
  nameBefore(head: string, title: string): NameFound | null {
    let rest = head
    const state = endingOf(rest, this.glued.states)
    if (state && rest.length > state.length) rest = rest.slice(0, -state.length)
    rest = this.withoutNation(rest)
    const of = rest.lastIndexOf(this.rules.of)
    // "アンナ・ベルク科学部長"
    const foreign = FOREIGN_BEFORE.exec(rest)
    if (foreign) return { name: foreign[1] as string }
    const parted = this.parted(rest, title)
    if (parted) return parted
    const inner = of > 0 && of < rest.length - 1 ? rest.slice(of + 1) : rest
    const name = NAME.exec(inner)?.[0]
    if (name === undefined) return null
    const role = of > 0 ? RUN.exec(rest.slice(0, of))?.[0] : undefined
    const isHonorific = listOf(this.rules.honorifics).includes(title)
    const bare = this.withoutRole(name)
    // "務めた県議": a verb before a title is no name.
    if (title !== '' && !isHonorific && VERBAL.test(bare)) return null
    if (title !== '' && !isHonorific && !this.known.isBeginning(bare) && this.isBody(bare)) return null
    // "会社員男性（36）"
    const noun = endingOf(bare, this.lexicon.language.nouns.unnamed)
    if (noun === bare || (noun && noun.length > 1 && title === '')) return null
    return role === undefined ? { name: bare } : { name: bare, role }
  }

  /** "トランプ米大統領" is トランプ. */
  private withoutNation(name: string): string {
    const nation = endingOf(name, this.glued.nations)
    if (!nation) return name
    const rest = name.slice(0, -nation.length).replace(/・$/, '')
    return endsInKatakana(rest) && (/[・]/.test(name) || nation.length === 1) ? rest : name
  }

  /** "登山家・久遠寺葵さん", "渡会俊・奥羽大教授". */
  parted(rest: string, title: string): { name: string; role: string } | null {
    const dot = rest.lastIndexOf('・')
    if (dot <= 0) return null
    const [left, right] = [RUN.exec(rest.slice(0, dot))?.[0] ?? '', rest.slice(dot + 1)]
    if (isKatakana(left) && isKatakana(right)) return null
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
    (name.length > LONGEST_NAME && !KATAKANA.test(name))

  /** "船長の男性", "閣僚経験者の一人": the noun with what is tied to it by "の". */
  nounPhrase(phrase: string): string {
    const noun = /[^ぁ-ん]+$/.exec(phrase)?.[0] ?? phrase
    const before = phrase.slice(0, -noun.length || undefined)
    if (noun === phrase || !before.endsWith(this.rules.of)) return noun
    const owner = RUN.exec(before.slice(0, -this.rules.of.length))?.[0]
    return owner ? `${owner}${this.rules.of}${noun}` : noun
  }
}

/** A name with its given name: no surname of Han has three characters as often as a full name does. */
const isFull = (name: string) => name.length > 2 || /[・＝]/.test(name)
