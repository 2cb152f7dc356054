/** What the reading of quotations and the finding of who speaks hand to each other. */
import type { SourceKind } from '../../article/model.ts'
import type { BlockSpan } from '../read.ts'
import type { TopicSentence } from './text.ts'

/** Somebody or something that speaks. */
export interface Person {
  kind: SourceKind
  name: string
  mention: string
  role?: string
  /** Why it has no name, or what it is, as printed. */
  description?: string
  /** Where the mention stands, where that is known more closely than its sentence. */
  at?: BlockSpan
}

/** Where the words stand that may say who speaks in a quotation. */
export interface Place {
  /** The sentence in which the quotation begins and the one in which it ends; they differ if it runs over blocks. */
  opening: TopicSentence
  closing: TopicSentence
  /** In `opening`: from the end of the last quotation that was told of, to the mark. */
  before: { start: number; end: number }
}

/** How a quotation is told of, by what stands behind it. */
export interface Report {
  /**
   * `told`: a verb of saying tells of it. `linked`: a clause goes on behind it ("… and left"). `held`: a noun and a verb
   * do ("voiced the view that …"), `noted`: a noun alone. `tagged`: it ends as a sentence and a verb follows.
   * `answered`: somebody answers it, so that its speaker is another. `open`: it ends as a
   * sentence and another follows. `alone`: it is a sentence. `last`: its sentence ends with it.
   */
  how: 'told' | 'linked' | 'held' | 'noted' | 'answered' | 'tagged' | 'open' | 'alone' | 'last' | 'none'
  /** The verb or phrase of saying, or the noun, as printed. */
  cue?: string
  /** The stretch behind the quotation in which a speaker may stand. */
  from: number
  to: number
  /** True where whoever is told is the subject ("was told"): who speaks stands before another particle. */
  isReceived?: true
}

/** The one part in which languages differ: finding names. Asked for the quotations of an article in order. */
export interface Speakers {
  /** Who the text around a quotation says speaks. */
  named(place: Place, report: Report): Person | null
  /** Who does where it says nothing. */
  goingOn(place: Place, report: Report): Person | null
  /** Who answers in a paragraph of an interview that bears no name. */
  answering(sentence: TopicSentence): Person | null
  /** Whom the label of a turn means: "蓮見 …". */
  labelled(label: string): Person
  /** Told who speaks after all: what comes next may go on from it. */
  spoken(person: Person | null): Person | null
  /** Where it was said and which outlet it is taken from, as far as the sentence says. */
  circumstances(place: Place, person: Person | null): { venue?: string; via?: string }
  /** Everybody and everything cited in the article, besides those who speak in its quotations. */
  cited(): Person[]
}
