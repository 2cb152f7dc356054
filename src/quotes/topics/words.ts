/** What a word is where particles hang on words: the name, title or noun in it and how its particle marks that. */
import type { Lexicon } from '../languages/index.ts'
import type { Topical, TopicalWords } from '../languages/model.ts'
import { listOf } from './lists.ts'
import type { Word } from './text.ts'

/** What the particle makes of its word: whom the sentence is about, who acts, whose words it gives, whose they are. */
export type Mark = 'topic' | 'subject' | 'source' | 'owner' | 'other' | 'none'

/** What a word is by its ending. */
export type Class = 'honorific' | 'title' | 'unnamed' | 'publication' | 'organisation' | 'document' | 'nation'

/** A word without its particle. */
export interface Stem {
  text: string
  particle: string
  mark: Mark
  /** What its ending makes it, if that is known, and the ending. */
  class?: Class
  ending: string
}

/** No ending of a list is longer, in syllables. */
const LONGEST_ENDING = 8

/** An organisation's ending of one syllable ("부") needs so many before it: "일부" is none. */
const LEAST_BEFORE = 2

/** Names are written in these. */
const NAME = /^[\uac00-\ud7a3]+$/

/** Tells what words are, by the lists of a language. */
export class Vocabulary {
  private readonly classes = new Map<string, Class>()
  private readonly particles: [particle: string, mark: Mark][]
  private readonly surnames: ReadonlySet<string>

  constructor(
    private readonly lexicon: Lexicon,
    rules: Topical,
    readonly own: TopicalWords
  ) {
    const lists: [Class, Iterable<string>][] = [
      ['nation', listOf(own.nations)],
      ['organisation', lexicon.organisations],
      ['publication', lexicon.publications],
      ['document', lexicon.documents],
      ['unnamed', lexicon.unnamed],
      ['title', lexicon.titles.keys()],
      ['honorific', listOf(rules.honorifics)]
    ]
    for (const [kind, list] of lists) for (const ending of list) this.classes.set(ending, kind)
    const marks: [Mark, string][] = [
      ['other', own.particles],
      ['source', own.source],
      ['owner', rules.of],
      ['subject', own.subject],
      ['topic', rules.topic]
    ]
    const particles = marks.flatMap(([mark, list]) => listOf(list).map((one): [string, Mark] => [one, mark]))
    this.particles = particles.toSorted(([a], [b]) => b.length - a.length)
    this.surnames = new Set(listOf(own.surnames))
  }

  /** A word's stem and particle: those that leave something known, else the word as it is, else what a particle leaves. */
  stemOf({ text }: Word): Stem {
    let unknown: Stem | undefined
    for (const [particle, mark] of this.particles) {
      if (!text.endsWith(particle) || text.length === particle.length) continue
      const stem = this.classed(text.slice(0, -particle.length), particle, mark)
      if (stem.class) return stem
      unknown ??= stem
    }
    const whole = this.classed(text, '', 'none')
    return whole.class ? whole : (unknown ?? whole)
  }

  /** Several of somebody are a group, whatever their title. */
  private classed(text: string, particle: string, mark: Mark): Stem {
    const { plural } = this.own
    const isPlural = text.length > plural.length && text.endsWith(plural)
    const single = isPlural ? text.slice(0, -plural.length) : text
    const stem = { text, particle, mark, ending: '' }
    for (let length = Math.min(single.length, LONGEST_ENDING); length > 0; length--) {
      const ending = single.slice(-length)
      const found = this.classes.get(ending)
      if (!found || !this.fits(found, single, length)) continue
      const isGroup = isPlural && (found === 'title' || found === 'honorific')
      return { ...stem, class: isGroup ? 'unnamed' : found, ending }
    }
    return stem
  }

  private fits(found: Class, text: string, length: number): boolean {
    const before = text.length - length
    if (found === 'nation') return before === 0
    if (found === 'honorific') return before === 0 || this.isBeforeHonorific(text.slice(0, -length))
    return length > 1 || found !== 'organisation' || before === 0 || before >= LEAST_BEFORE
  }

  /** "김씨", "김도현씨", "김모씨", "A씨", "사장님", and not "날씨". */
  private isBeforeHonorific = (text: string) =>
    /^[A-Z]$/.test(text) ||
    this.isSurname(text) ||
    this.isFullName(text) ||
    (text.length === 2 && this.isSurname(text.slice(0, 1))) ||
    this.classes.get(text) === 'title'

  isSurname = (text: string): boolean => text.length === 1 && this.surnames.has(text)

  /** A family name with as many syllables behind it as a full name has, unless the word is known for another. */
  isFullName(text: string): boolean {
    if (!NAME.test(text) || this.lexicon.common.has(text) || this.lexicon.notNames.has(text)) return false
    if (this.classes.has(text) || this.lexicon.messages.has(text)) return false
    if (listOf(this.own.nameless).some(ending => text.endsWith(ending))) return false
    const isLong = text.length > 2 && text.length < 5 && this.surnames.has(text.slice(0, 2))
    return isLong || (text.length === 3 && this.surnames.has(text.slice(0, 1)))
  }

  /** True of what may stand in a phrase before a title or a noun: no particle, no clause before it, no adverb. */
  isNounLike(text: string): boolean {
    if (/\d/.test(text) || this.lexicon.common.has(text)) return false
    return this.classed(text, '', 'none').class !== undefined || !this.breaks(text)
  }

  /** True of an ending that a noun seldom has. */
  breaks = (text: string): boolean => listOf(this.own.breaks).some(ending => text.endsWith(ending))

  /** What the word is by its ending, without a particle. */
  classOf = (text: string): Class | undefined => this.classed(text, '', 'none').class

  /** The ending by which it is that: "시장" of "해문시장". */
  endingOf = (text: string): string => this.classed(text, '', 'none').ending
}
