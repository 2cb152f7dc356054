/** The full names of an article, with the titles that it gives their bearers, where no spaces part words. */
import type { Person } from './place.ts'

/** Somebody with a full name, and the titles that the article gives them. */
interface Known {
  name: string
  titles: Set<string>
  /** The numbers of the texts that name it so. */
  texts: number[]
}

export class KnownNames {
  private readonly known: Known[] = []
  /** Surnames that have stood with a title only: they tell who is meant by the title. */
  private readonly bearers: Known[] = []
  /** The number of the text that is asked about. */
  private reading = 0

  learn(name: string, title: string, text: number): void {
    note(this.known, name, title, text)
  }

  learnBearer(name: string, title: string, text: number): void {
    note(this.bearers, name, title, text)
  }

  /** What comes next is asked of the text with this number. */
  open(text: number): void {
    this.reading = Math.max(this.reading, text)
  }

  /** The only full name that the texts before a place hold. */
  onlyOne(texts: string[]): Person | null {
    const [one, ...others] = this.known.filter(({ name }) => texts.some(text => text.includes(name)))
    return one && others.length === 0 ? { kind: 'person', name: one.name, mention: one.name } : null
  }

  isBeginning = (name: string) => this.known.some(other => other.name.startsWith(name))

  /** The full name for a surname, that of whoever bears the title or was last spoken of if there are several. */
  fullName(name: string, title: string, last: string | undefined): string | undefined {
    const fits = this.known.filter(other => isPartOf(name, other.name))
    const [one] = fits.length > 1 ? fits.filter(({ titles }) => titles.has(title)) : fits
    return (one ?? fits.find(other => other.name === last) ?? fits[0])?.name
  }

  /** The last that was named with a title before; nobody if a text names two. */
  bearerOf(title: string): Known | undefined {
    const lastText = ({ texts }: Known) => texts.findLast(text => text <= this.reading) ?? -1
    const full = this.known.filter(known => known.titles.has(title))
    const bearers = full.length > 0 ? full : this.bearers.filter(known => known.titles.has(title))
    const [one, other] = bearers.toSorted((a, b) => lastText(b) - lastText(a))
    return one && other && lastText(one) === lastText(other) ? undefined : one
  }

  isFull = (name: string): boolean => this.known.some(other => other.name === name)

  /** True of a surname that has stood with its given name, and of a whole name. */
  isPart = (name: string): boolean =>
    this.known.some(other => isPartOf(name, other.name) && other.name.length - name.length < LONGEST_REST)
}

/** A given name and what else a surname leaves out, in characters. */
const LONGEST_REST = 10

const isPartOf = (part: string, name: string) => name.startsWith(part) || name.split(/[・＝]/).includes(part)

function note(known: Known[], name: string, title: string, text: number): void {
  const same = known.find(other => other.name === name)
  same?.titles.add(title)
  same?.texts.push(text)
  if (!same) known.push({ name, titles: new Set([title]), texts: [text] })
}
