/** Who and what a sentence names, where names are found by the titles and nouns around them (Korean). */
import type { SourceKind } from '../../article/model.ts'
import type { Lexicon } from '../languages/index.ts'
import { listOf } from './lists.ts'
import { type TopicSentence, type Word, wordsIn } from './text.ts'
import type { Mark, Stem, Vocabulary } from './words.ts'

/** How somebody or something is named. */
export type Form =
  /** "김도현 사장", "선장 김도현". */
  | { is: 'full'; name: string; title: string; role?: string }
  /** "김 사장": a family name. */
  | { is: 'short'; name: string; title: string; printed: string }
  /** "사장", "전 사장". */
  | { is: 'title'; name: string; title: string }
  | { is: 'pronoun'; name: string }
  /** "도청 관계자"; `isBack` where a word before points back: "이 관계자". */
  | { is: 'unnamed'; name: string; noun: string; isBack: boolean; description: string }
  | { is: 'body'; name: string; kind: SourceKind; isBack: boolean; role?: string }
  /** A word that is in no list; `role` is the title before it. */
  | { is: 'bare'; name: string; role?: string }

export interface TopicMention {
  start: number
  end: number
  /** As printed, without the particle. */
  text: string
  mark: Mark
  form: Form
}

/** A form with the number of the word that it begins with. */
type Found = { form: Form; first: number }

/** So many words before a noun may belong to its phrase. */
const PHRASE = 4
/** So far back a clause is looked for that says why somebody has no name, in words. */
const REASON = 12

export class SentenceMentions {
  private readonly words: Word[]

  constructor(
    private readonly sentence: TopicSentence,
    private readonly lexicon: Lexicon,
    private readonly vocabulary: Vocabulary
  ) {
    this.words = wordsIn(sentence.text, sentence.start, sentence.end)
  }

  /** All mentions in order. */
  all(): TopicMention[] {
    return this.words.flatMap((word, at) => this.mentionAt(word, at) ?? [])
  }

  private mentionAt(word: Word, at: number): TopicMention | null {
    if (word.isQuote || word.text === '') return null
    const { side, also } = this.vocabulary.own
    const stem = this.vocabulary.stemOf(word)
    const next = this.words[at + 1]
    const found = this.formOf(stem, at)
    if (!found) return null
    const sided = stem.particle === '' && !word.isClosed && next?.text.startsWith(side) ? next : undefined
    const isAlso = stem.particle === '' && next !== undefined && listOf(also).includes(next.text)
    const start = this.words[found.first]?.start ?? word.start
    const end = sided ? sided.start + side.length : endOf(word, stem, this.sentence.text)
    const text = this.sentence.printed.slice(start, end)
    const mark = sided
      ? this.vocabulary.stemOf({ ...sided, text: `${word.text}${sided.text.slice(side.length)}` }).mark
      : isAlso
        ? 'topic'
        : this.markOf(stem, next)
    const isOfPerson = sided && found.form.is !== 'body'
    const form: Form = isOfPerson
      ? { is: 'unnamed', name: text, noun: side, isBack: false, description: text }
      : found.form
    return { start, end, text, mark, form }
  }

  /** A source needs "according to" behind it, an owner the noun for words. */
  private markOf({ mark }: Stem, next: Word | undefined): Mark {
    const text = next?.text ?? ''
    if (mark === 'source') return this.lexicon.accordingAfter.has(text) ? mark : 'other'
    if (mark !== 'owner') return mark
    const isMessage = [...text].some((_, last) => this.lexicon.messages.has(text.slice(0, last + 1)))
    return isMessage ? mark : 'other'
  }

  private formOf(stem: Stem, at: number): Found | null {
    const { text, particle } = stem
    if (this.lexicon.pronouns.has(text) && particle !== '')
      return { form: { is: 'pronoun', name: text }, first: at }
    switch (stem.class) {
      case 'honorific':
        return this.withHonorific(stem, at)
      case 'title':
        return this.withTitle(stem, at)
      case 'unnamed':
        return this.unnamed(stem, at)
      case 'publication':
      case 'organisation':
      case 'document':
        return this.body(stem, stem.class, at)
      case 'nation':
        return this.body(stem, 'organisation', at)
      default:
        return this.bare(text, at)
    }
  }

  /** The word at a place if a phrase may begin with it or go on from it. */
  private usable(at: number): string | undefined {
    const word = this.words[at]
    return word && !word.isQuote && !word.isClosed && word.text !== '' ? word.text : undefined
  }

  private isPartOfPhrase(at: number): boolean {
    const text = this.usable(at)
    return text !== undefined && this.vocabulary.isNounLike(text)
  }

  /** Where a phrase of nouns begins that goes on to the word at `last`. */
  private phraseStart(last: number, most = PHRASE): number {
    let first = last
    while (last - first < most && this.isPartOfPhrase(first - 1)) first--
    return first
  }

  private printed(first: number, last: number, stem: string): string {
    const before = this.words.slice(first, last).map(({ text }) => text)
    return [...before, stem].join(' ')
  }

  /** "선장 김도현 씨", "김씨", "주민 A씨": a name before, roles before that. */
  private withHonorific({ text, ending }: Stem, at: number): Found | null {
    const inside = text.slice(0, -ending.length)
    if (inside !== '' && this.vocabulary.classOf(inside) === 'title')
      return this.withTitle({ text: inside, ending: inside, particle: '', mark: 'none' }, at)
    const name = inside === '' ? this.usable(at - 1) : inside
    if (name === undefined) return null
    let first = inside === '' ? at - 1 : at
    if (/^[A-Z]$/.test(name)) {
      const from = this.rolesStart(first)
      const phrase = this.printed(from, at, text)
      return { form: this.unnamedForm(phrase, name, from, false), first: from }
    }
    if (this.vocabulary.isSurname(name)) {
      // "이 모 씨", with part of the name left out.
      const family = this.usable(first - 1) ?? ''
      return this.vocabulary.isSurname(family)
        ? this.short(family, ending, first - 1, at, text)
        : this.short(name, ending, first, at, text)
    }
    let full = name
    // "마리아 로시 씨": a name that is none of the country's may have two words.
    if (inside === '' && !this.vocabulary.isFullName(name) && this.isUnknownName(first - 1))
      full = `${this.words[--first]?.text} ${name}`
    const from = this.rolesStart(first)
    const last = this.words[first - 1]?.text ?? ''
    if (from === first) return { form: fullForm(full, ending, undefined), first }
    const role = this.printed(from, first - 1, last)
    return { form: fullForm(full, this.vocabulary.endingOf(last), role), first: from }
  }

  private short(name: string, title: string, first: number, at: number, stem: string): Found {
    return { form: { is: 'short', name, title, printed: this.printed(first, at, stem) }, first }
  }

  /** Where titles and nouns for people begin that go on to the name at `first`. */
  private rolesStart(first: number): number {
    const kind = this.vocabulary.classOf(this.usable(first - 1) ?? '')
    if (kind !== 'title' && kind !== 'unnamed') return first
    let from = first - 1
    while (first - from < PHRASE && this.vocabulary.classOf(this.usable(from - 1) ?? '')) from--
    return from
  }

  private isUnknownName(at: number): boolean {
    const text = this.usable(at)
    if (text === undefined || !this.vocabulary.isNounLike(text)) return false
    return this.vocabulary.classOf(text) === undefined && !this.lexicon.notNames.has(text)
  }

  /** "김 사장", "김도현 사장", "김도현 항만공사 사장", "올라프 린드 독일 총리", "항만공사 사장". */
  private withTitle({ text, ending }: Stem, at: number): Found {
    const inside = text.slice(0, -ending.length)
    if (this.vocabulary.isSurname(inside)) return this.short(inside, ending, at, at, text)
    const isState = listOf(this.vocabulary.own.states).includes(this.usable(at - 1) ?? '')
    const last = isState ? at - 2 : at - 1
    const before = this.usable(last) ?? ''
    if (this.vocabulary.isSurname(before) && !isState) return this.short(before, ending, last, at, text)
    const named = this.nameBefore(last)
    if (named !== undefined)
      return {
        form: fullForm(this.usable(named) ?? '', ending, this.printed(named + 1, at, text)),
        first: named
      }
    const first = this.phraseStart(at)
    const foreign = this.foreignName(first, last, ending)
    if (foreign === undefined)
      return { form: { is: 'title', name: this.printed(first, at, text), title: ending }, first }
    const name = this.printed(first, foreign, this.words[foreign]?.text ?? '')
    return { form: fullForm(name, ending, this.printed(foreign + 1, at, text)), first }
  }

  /** The full name at the end of a phrase or, behind it, what the name's bearer belongs to. */
  private nameBefore(last: number): number | undefined {
    for (let at = last; at > last - PHRASE; at--) {
      const text = this.usable(at)
      if (text === undefined) return undefined
      if (this.vocabulary.isFullName(text) && !this.vocabulary.classOf(text)) return at
      if (!this.vocabulary.isNounLike(text)) return undefined
    }
    return undefined
  }

  /** Where a name of another script ends: before the country it is of, or one word before a title all readers know. */
  private foreignName(first: number, last: number, title: string): number | undefined {
    let end = last
    while (end >= first && this.vocabulary.classOf(this.usable(end) ?? '') === 'nation') end--
    const isKnown = end < last || (end === first && listOf(this.vocabulary.own.heads).includes(title))
    if (!isKnown || end < first) return undefined
    for (let at = first; at <= end; at++) if (!this.isUnknownName(at)) return undefined
    return end
  }

  private unnamed({ text, ending }: Stem, at: number): Found {
    const first = this.phraseStart(at)
    const before = this.usable(first - 1) ?? ''
    const isBack = this.lexicon.determiners.has(before)
    const isOne = isBack || this.lexicon.articles.has(before)
    const from = isOne ? first - 1 : first
    return { form: this.unnamedForm(this.printed(first, at, text), ending, from, isBack), first: from }
  }

  /** With the clause before that says why there is no name: "익명을 요구한 도청 관계자". */
  private unnamedForm(name: string, noun: string, first: number, isBack: boolean): Form {
    let from = first
    while (first - from < REASON && this.usable(from - 1) !== undefined) {
      const stem = this.vocabulary.stemOf(this.words[from - 1] as Word)
      if (stem.mark === 'topic' && stem.class) break
      from--
    }
    while (from < first && this.lexicon.common.has(this.words[from]?.text ?? '')) from++
    const [start, end] = [this.words[from]?.start ?? 0, this.words[first]?.start ?? 0]
    const reason = this.sentence.printed.slice(start, end)
    const isReason = this.lexicon.language.anonymity?.some(phrase => reason.includes(phrase))
    return { is: 'unnamed', name, noun, isBack, description: isReason ? `${reason}${name}` : name }
  }

  private body({ text, ending }: Stem, kind: SourceKind, at: number): Found {
    const before = this.usable(at - 1) ?? ''
    const isPointed = this.lexicon.determiners.has(before)
    const isBack =
      isPointed || (text === ending && (this.lexicon.companies.has(text) || kind === 'publication'))
    if (kind === 'publication') {
      const isCalled = this.vocabulary.classOf(before) === 'publication'
      const from = isCalled ? this.phraseStart(at - 1) : at
      const form: Form = { is: 'body', name: text, kind, isBack }
      return {
        form: isCalled ? { ...form, role: this.printed(from, at - 1, before) } : form,
        first: isPointed ? at - 1 : at
      }
    }
    let first = at
    while (at - first < PHRASE && this.isOfBody(first - 1)) first--
    return {
      form: { is: 'body', name: this.printed(first, at, text), kind, isBack: isBack && first === at },
      first: isPointed ? at - 1 : first
    }
  }

  private isOfBody(at: number): boolean {
    const kind = this.vocabulary.classOf(this.usable(at) ?? '')
    return kind === 'organisation' || kind === 'nation'
  }

  /** "선장 김도현": a name behind a title; else a word that may be known from elsewhere. */
  private bare(text: string, at: number): Found | null {
    const before = this.usable(at - 1) ?? ''
    if (this.vocabulary.classOf(before) !== 'title') return { form: { is: 'bare', name: text }, first: at }
    const from = this.rolesStart(at)
    const role = this.printed(from, at - 1, before)
    if (!this.vocabulary.isFullName(text)) return { form: { is: 'bare', name: text, role }, first: from }
    return { form: fullForm(text, this.vocabulary.endingOf(before), role), first: from }
  }
}

const fullForm = (name: string, title: string, role: string | undefined): Form => ({
  is: 'full',
  name,
  title,
  ...(role !== undefined && { role })
})

/** Where a word's stem ends: brackets may stand in it, "의원(해문)은". */
function endOf({ start, end, text, isClosed }: Word, stem: Stem, all: string): number {
  if (all.startsWith(stem.text, start)) return start + stem.text.length
  return isClosed || !all.slice(start, end).endsWith(text.slice(-1)) ? end : end - stem.particle.length
}
