/** The people and bodies of an article whose names bear no capitals: full names first, then their short forms. */
import type { Lexicon } from '../languages/index.ts'
import type { Form } from './mentions.ts'
import type { Person } from './place.ts'

/** Somebody known by name, with the titles given. */
interface Known {
  person: Person
  titles: Set<string>
}

export class PeopleKnown {
  private readonly people = new Map<string, Known>()
  private readonly bodies = new Map<string, Person>()
  /** The last of those without a name, by their noun. */
  private readonly unnamed = new Map<string, Person>()

  constructor(private readonly lexicon: Lexicon) {}

  /** Takes in a full name, or a body's, wherever it stands: short forms may come before it. */
  learn(form: Form): void {
    if (form.is === 'full' && this.people.size < MOST) {
      const known = this.people.get(form.name) ?? { person: personOf(form.name), titles: new Set() }
      known.titles.add(form.title)
      if (form.role !== undefined) known.person.role ??= form.role
      this.people.set(form.name, known)
    }
    if (form.is !== 'body' || form.isBack || this.bodies.size >= MOST) return
    const { name, kind, role } = form
    const known = this.bodies.get(name) ?? { name, kind, mention: name }
    if (role !== undefined) known.role ??= role
    this.bodies.set(name, known)
  }

  /** Whom a form means, or null. To be asked in the order of the text. */
  find(form: Form): Person | null {
    switch (form.is) {
      case 'full':
        return this.byPart(form.name) ?? personOf(form.name)
      case 'short':
        return this.bySurname(form.name, form.title) ?? personOf(form.printed)
      case 'title':
        return this.byTitle(form.title) ?? { kind: 'unnamed', name: form.name, mention: form.name }
      case 'unnamed':
        return this.withoutName(form)
      case 'body':
        return this.body(form)
      case 'bare':
        return this.byPart(form.name)
      default:
        return null
    }
  }

  /** Whoever was named last is the first to be meant again. */
  private moved(known: Known | undefined): Person | null {
    if (!known) return null
    this.people.delete(known.person.name)
    this.people.set(known.person.name, known)
    return known.person
  }

  private latest(fits: (known: Known) => boolean): Person | null {
    return this.moved([...this.people.values()].findLast(fits))
  }

  /** "김 사장" is the one of that title, else the only one of that name; "김 씨" may be anybody of it. */
  private bySurname(surname: string, title: string): Person | null {
    const isOf = ({ person }: Known) => person.name.startsWith(surname) && !person.name.includes(' ')
    const titled = this.latest(known => isOf(known) && known.titles.has(title))
    if (titled) return titled
    const all = [...this.people.values()].filter(isOf)
    return all.length === 1 || !this.lexicon.titles.has(title) ? this.moved(all.at(-1)) : null
  }

  private byTitle = (title: string) => this.latest(({ titles }) => titles.has(title))

  private byPart(word: string): Person | null {
    if (word.length < 2) return null
    const isPart = ({ person: { name } }: Known) => name !== word && name.split(' ').includes(word)
    return this.latest(isPart) ?? this.moved(this.people.get(word)) ?? this.bodies.get(word) ?? null
  }

  private withoutName({ name, noun, isBack, description }: Form & { is: 'unnamed' }): Person {
    const before = isBack ? this.unnamed.get(noun) : undefined
    if (before) return before
    const person: Person = { kind: 'unnamed', name, mention: name, description }
    this.unnamed.set(noun, person)
    return person
  }

  /** "이 신문", "공사": the last of its kind whose name ends so, an outlet also without. "항만공사" is a longer name's end. */
  private body({ name, kind, isBack }: Form & { is: 'body' }): Person {
    const own: Person = this.bodies.get(name) ?? { kind, name, mention: name }
    if (!isBack && (own.role !== undefined || name.length < LEAST_SHORTENED)) return own
    const others = [...this.bodies.values()].filter(other => other.kind === kind && other !== own)
    const named = others.findLast(other => other.name.endsWith(name) && (isBack || !other.name.includes(' ')))
    return named ?? (isBack && kind === 'publication' ? others.at(-1) : undefined) ?? own
  }
}

/** No article has so many people; of a list that has, the others are found by their full names only. */
const MOST = 300

/** "정부" is a name of its own, in syllables. */
const LEAST_SHORTENED = 3

const personOf = (name: string): Person => ({ kind: 'person', name, mention: name })
