/** Names in text without spaces (Japanese): what stands before a topic particle, without its role and honorific. */
import type { SourceKind } from '../../article/model.ts'
import type { Lexicon } from '../languages/index.ts'
import type { Topical } from '../languages/model.ts'
import type { Person, Place, Report, Speakers } from './place.ts'
import { listOf } from './reports.ts'

export class GluedSpeakers implements Speakers {
  private readonly people: Person[] = []
  private last: Person | null = null
  private readonly topic: RegExp

  constructor(
    private readonly lexicon: Lexicon,
    private readonly rules: Topical
  ) {
    const particles = rules.topic.replaceAll(' ', '|')
    this.topic = new RegExp(`([^、。「」\ufffc]{2,40})(?:${particles})[^「」]*$`, 'u')
  }

  named({ opening, closing, before }: Place, { how, from, to }: Report): Person | null {
    const topic = this.topicOf(opening.text.slice(before.start, before.end))
    if (topic || how !== 'told') return topic
    return this.topicOf(closing.text.slice(from, to)) ?? this.introduced(opening.text, opening.start)
  }

  goingOn(): Person | null {
    return this.last
  }

  spoken(person: Person | null): Person | null {
    this.last = person && this.joined(person)
    return this.last
  }

  circumstances(): Record<string, never> {
    return {}
  }

  cited(): Person[] {
    return []
  }

  /** "浜口さんは元漁師だ。「…」と語った": who the sentence before is about speaks, if it is somebody with an honorific. */
  private introduced(text: string, start: number): Person | null {
    let before = start - 1
    while (before > 0 && !this.rules.ends.includes(text.charAt(before - 1))) before--
    const topic =
      start > 0 ? this.topicOf(text.slice(Math.max(before, start - this.rules.reach), start)) : null
    return topic && topic.mention !== topic.name && topic.kind === 'person' ? topic : null
  }

  /** The name before the last topic particle, without its honorific and what stands before "の". */
  private topicOf(text: string): Person | null {
    const topic = this.topic.exec(text.slice(0, LONGEST))?.[1]
    if (!topic) return null
    const of = topic.lastIndexOf(this.rules.of)
    const role = of > 0 ? topic.slice(0, of) : undefined
    const honorific = listOf(this.rules.honorifics)
      .toSorted((a, b) => b.length - a.length)
      .find(ending => topic.endsWith(ending))
    const described = topic.slice(of + 1, honorific ? topic.length - honorific.length : undefined)
    // "船頭を務める浜口さん": what a clause says before the name is in kana, names seldom are.
    const name = (honorific && AFTER_KANA.exec(described)?.[0]) || described
    if (name === '') return { kind: 'person', name: topic, mention: topic }
    const kind = honorific ? 'person' : kindOf(name, this.lexicon)
    return role === undefined ? { kind, name, mention: topic } : { kind, name, mention: topic, role }
  }

  /** A surname alone stands for the full name that begins with it. */
  private joined(person: Person): Person {
    const known = this.people.find(
      other => other.name.startsWith(person.name) || person.name.startsWith(other.name)
    )
    if (!known) {
      this.people.push(person)
      return person
    }
    return { ...known, mention: person.mention }
  }
}

/** What runs on longer behind a quotation names nobody who speaks in it, in characters. */
const LONGEST = 300

/** Han and katakana at the end, behind at least one hiragana. */
const AFTER_KANA = /(?<=[\u3041-\u309f])[\u30a1-\u30fa\u30fb-\u30fe\u3005\u3400-\u9fff]{2,}$/

/** Outlets and bodies are told by how their names end. */
function kindOf(name: string, { publications, organisations }: Lexicon): SourceKind {
  const ends = (words: ReadonlySet<string>) => [...words].some(word => name.endsWith(word))
  return ends(publications) ? 'publication' : ends(organisations) ? 'organisation' : 'person'
}
