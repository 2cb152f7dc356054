/** Paints marked text with the CSS Custom Highlight API: the page's DOM stays as it is. */
import { isBefore, SearchablePage, type Span } from '../anchor/index.ts'
import type { Anchor } from '../anchor/selectors.ts'
import { DEFAULT_MEANINGS, type MeaningLists, meaningOf } from '../meanings.ts'
import type { Placed } from '../messages.ts'
import { COLOUR_HIGHLIGHTS, FLASH_HIGHLIGHT } from './highlight-names.ts'

/** Text to be painted; annotations are such marks. */
export interface Mark {
  id: string
  anchor: Anchor
  meaning: string
  /** The element that holds the article of the mark; the whole body if it is left out. */
  root?: Element
}

/** The part of `CSS.highlights` that painting needs. */
export interface Registry {
  set(name: string, ranges: readonly Range[]): void
  delete(name: string): void
}

const FLASH_MILLISECONDS = 1500
/**
 * How long marks are looked for in one go, in milliseconds, reading the page included. Those whose words are on the page
 * are soon found; with a search of the slowest kind for one whose words have changed, a task stays under 50.
 */
const SLICE = { found: 30, searched: 15 }

export const browserRegistry: Registry = {
  set(name, ranges) {
    const highlight = new Highlight(...ranges)
    if (name === FLASH_HIGHLIGHT) highlight.priority = 1
    CSS.highlights.set(name, highlight)
  },
  delete: name => CSS.highlights.delete(name)
}

/** A mark with where it is; `texts` are what its ranges held when they were found. */
interface Painting {
  mark: Mark
  ranges: Range[]
  texts: string[]
  isEdited: boolean
}

export class Painter {
  readonly #page: Document
  readonly #registry: Registry
  readonly #now: () => number
  #paintings = new Map<string, Painting>()
  #lost = new Set<string>()
  /** Marks that are still to be looked for. */
  #waiting: Mark[] = []
  #searchables = new Map<Element, SearchablePage>()
  #prepared: { root: Element; searchable: SearchablePage; observer: MutationObserver } | undefined
  #next: ReturnType<typeof setTimeout> | undefined
  #settled: (() => void)[] = []
  #meanings: MeaningLists = DEFAULT_MEANINGS
  #flashing: ReturnType<typeof setTimeout> | undefined

  /** @param now seam for tests: milliseconds from any start. */
  constructor(page: Document, registry: Registry = browserRegistry, now = () => performance.now()) {
    this.#page = page
    this.#registry = registry
    this.#now = now
  }

  /** Whether all marks stand where they were painted: false after the page has replaced their text. */
  get isIntact(): boolean {
    return this.#lost.size === 0 && [...this.#paintings.values()].every(isIntact)
  }

  /**
   * Paints these marks and no others. Only those that are new or have lost their place are looked for: at once, and what
   * takes longer in later tasks, so that the page stays quick.
   * @param meanings the reader's, which give the colours; those of the last time if left out.
   */
  paint(marks: Iterable<Mark>, meanings = this.#meanings): void {
    this.#meanings = meanings
    const before = this.#paintings
    this.#paintings = new Map()
    this.#lost = new Set()
    this.#waiting = []
    this.#searchables.clear()
    if (this.#prepared?.observer.takeRecords().length === 0)
      this.#searchables.set(this.#prepared.root, this.#prepared.searchable)
    this.#dropPrepared()
    for (const mark of marks) {
      const known = before.get(mark.id)
      const isSame = known?.mark.root === mark.root && isSameAnchor(known?.mark.anchor, mark.anchor)
      if (known && isSame && isIntact(known)) this.#paintings.set(mark.id, { ...known, mark })
      else this.#waiting.push(mark)
    }
    this.#look()
  }

  /**
   * Reads the page while what is to be painted is still awaited: nothing that happens to the page in between may be
   * missed, so the next painting uses it only if nothing has.
   */
  prepare(root: Element = this.#page.body): void {
    this.#dropPrepared()
    const searchable = new SearchablePage(root)
    // What happens in a shadow root, an observer outside does not see.
    if (searchable.page.shadows.length > 0) return
    const observer = new MutationObserver(() => this.#dropPrepared())
    observer.observe(root, { childList: true, characterData: true, subtree: true })
    this.#prepared = { root, searchable, observer }
  }

  #dropPrepared(): void {
    this.#prepared?.observer.disconnect()
    this.#prepared = undefined
  }

  /** Resolves when every mark has been looked for. */
  settled(): Promise<void> {
    if (this.#waiting.length === 0) return Promise.resolve()
    return new Promise(resolve => this.#settled.push(resolve))
  }

  /** What became of the marks that were painted last. */
  get places(): Placed[] {
    const lost = [...this.#lost].map(id => ({ id, state: 'lost' as const }))
    return [...this.#paintings.values()]
      .map((painting): Placed => {
        const { id } = painting.mark
        return painting.isEdited
          ? { id, state: 'changed', ...anchorOfRanges(this.#searchable(painting.mark), painting.ranges) }
          : { id, state: 'found' }
      })
      .concat(lost)
  }

  get hasMarks(): boolean {
    return this.#paintings.size > 0
  }

  /** Ids of the marks that are painted, as they stand in the page. */
  get inPageOrder(): string[] {
    const comesFirst = (a: Painting, b: Painting) => isBefore(a.ranges[0] as Range, b.ranges[0] as Range)
    return [...this.#paintings.values()]
      .sort((a, b) => (comesFirst(a, b) ? -1 : comesFirst(b, a) ? 1 : 0))
      .map(({ mark }) => mark.id)
  }

  /** The open shadow roots in which marks are painted. */
  get shadows(): ShadowRoot[] {
    const roots = [...this.#paintings.values()].flatMap(({ ranges }) =>
      ranges.map(range => range.startContainer.getRootNode())
    )
    return [...new Set(roots)].filter(root => root instanceof ShadowRoot)
  }

  /** The marks that are painted at a point of the page's text, those that begin last first: they lie on top. */
  marksAt(node: Node, offset: number): { id: string; ranges: Range[] }[] {
    return [...this.#paintings.values()]
      .filter(({ ranges }) => ranges.some(range => range.isPointInRange(node, offset)))
      .map(({ mark: { id }, ranges }) => ({ id, ranges }))
      .reverse()
  }

  /** Where a mark is painted; empty if it is not. */
  rangesOf(id: string): Range[] {
    return this.#paintings.get(id)?.ranges ?? []
  }

  /** Points text out for a moment. */
  flash(ranges: Range[]): void {
    this.pointOut(ranges)
    this.#flashing = setTimeout(() => this.#registry.delete(FLASH_HIGHLIGHT), FLASH_MILLISECONDS)
  }

  /** Points text out until the next call; an empty list ends it. */
  pointOut(ranges: readonly Range[]): void {
    clearTimeout(this.#flashing)
    if (ranges.length > 0) this.#registry.set(FLASH_HIGHLIGHT, ranges)
    else this.#registry.delete(FLASH_HIGHLIGHT)
  }

  /** Looks for marks until a slice of time is over, shows what was found, and goes on later. */
  #look(): void {
    clearTimeout(this.#next)
    const start = this.#now()
    for (let done = 0; this.#waiting.length > 0; done++) {
      const mark = this.#waiting[0] as Mark
      const searchable = this.#searchable(mark)
      const limit = searchable.holds(mark.anchor) ? SLICE.found : SLICE.searched
      if (done > 0 && this.#now() - start >= limit) break
      this.#waiting.shift()
      const found = searchable.find(mark.anchor)
      const ranges = found?.spans.flatMap(({ start, end }) => searchable.page.ranges(start, end))
      if (found && ranges)
        this.#paintings.set(mark.id, { mark, ranges, texts: ranges.map(String), isEdited: found.isEdited })
      else this.#lost.add(mark.id)
    }
    this.#show()
    if (this.#waiting.length > 0) this.#next = setTimeout(() => this.#look())
    else for (const resolve of this.#settled.splice(0)) resolve()
  }

  /** The page as it was when the looking began, as far as it is a mark's. */
  #searchable({ root = this.#page.body }: Mark): SearchablePage {
    const searchable = this.#searchables.get(root) ?? new SearchablePage(root)
    this.#searchables.set(root, searchable)
    return searchable
  }

  #show(): void {
    const byName = new Map<string, Range[]>()
    for (const { mark, ranges } of this.#paintings.values()) {
      const name = COLOUR_HIGHLIGHTS[meaningOf(mark.meaning, this.#meanings).colour]
      byName.set(name, [...(byName.get(name) ?? []), ...ranges])
    }
    for (const name of Object.values(COLOUR_HIGHLIGHTS)) {
      const ranges = byName.get(name)
      if (ranges) this.#registry.set(name, ranges)
      else this.#registry.delete(name)
    }
  }
}

/** Whether two copies of an anchor lead to the same place: storage gives a new one at each reading. */
const isSameAnchor = (one: Anchor | undefined, other: Anchor) =>
  one === other ||
  (one?.parts.length === other.parts.length &&
    one.parts.every(({ quote, position }, n) => {
      const part = other.parts[n]
      return quote.exact === part?.quote.exact && position.start === part.position.start
    }))

const isIntact = ({ ranges, texts }: Painting) => ranges.every((range, n) => String(range) === texts[n])

/** The anchor of ranges that were found, with the text that stands there. */
function anchorOfRanges(searchable: SearchablePage, ranges: Range[]): { anchor: Anchor; exact: string } {
  const { page } = searchable
  const spans: Span[] = ranges.map(range => ({
    start: page.positionOf(range.startContainer, range.startOffset),
    end: page.positionOf(range.endContainer, range.endOffset)
  }))
  const parts = spans.flatMap(({ start, end }) => searchable.describe(start, end).parts)
  return { anchor: { parts }, exact: exactOf({ parts }) }
}

/** The text of an anchor, with line breaks between blocks. */
export const exactOf = ({ parts }: Anchor): string => parts.map(({ quote }) => quote.exact).join('\n')
