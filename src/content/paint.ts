/** Paints marked text with the CSS Custom Highlight API: the page's DOM stays as it is. */
import { SearchablePage } from '../anchor/index.ts'
import type { Anchor } from '../anchor/selectors.ts'
import { DEFAULT_MEANINGS, type MeaningLists, meaningOf } from '../meanings.ts'
import { COLOUR_HIGHLIGHTS, FLASH_HIGHLIGHT } from './highlight-names.ts'

/** Text to be painted; annotations are such marks. */
export interface Mark {
  id: string
  anchor: Anchor
  meaning: string
}

/** The part of `CSS.highlights` that painting needs. */
export interface Registry {
  set(name: string, ranges: Range[]): void
  delete(name: string): void
}

const FLASH_MILLISECONDS = 1500

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
}

export class Painter {
  readonly #page: Document
  readonly #registry: Registry
  #paintings = new Map<string, Painting>()
  #orphans: string[] = []
  #meanings: MeaningLists = DEFAULT_MEANINGS
  #flashing: ReturnType<typeof setTimeout> | undefined

  constructor(page: Document, registry: Registry = browserRegistry) {
    this.#page = page
    this.#registry = registry
  }

  /** Ids of the marks whose text was not found at the last painting. */
  get orphans(): string[] {
    return [...this.#orphans]
  }

  /** Whether all marks stand where they were painted: false after the page has replaced their text. */
  get isIntact(): boolean {
    return this.#orphans.length === 0 && [...this.#paintings.values()].every(isIntact)
  }

  /**
   * Paints these marks and no others. Only those that are new or have lost their place are looked for.
   * @param meanings the reader's, which give the colours; those of the last time if left out.
   */
  paint(marks: Iterable<Mark>, meanings = this.#meanings): void {
    this.#meanings = meanings
    const before = this.#paintings
    this.#paintings = new Map()
    this.#orphans = []
    let searchable: SearchablePage | undefined
    for (const mark of marks) {
      const known = before.get(mark.id)
      if (known && isIntact(known)) {
        this.#paintings.set(mark.id, { ...known, mark })
        continue
      }
      searchable ??= new SearchablePage(this.#page.body)
      const { page } = searchable
      const ranges = searchable.find(mark.anchor)?.spans.map(({ start, end }) => page.range(start, end))
      if (ranges) this.#paintings.set(mark.id, { mark, ranges, texts: ranges.map(String) })
      else this.#orphans.push(mark.id)
    }
    this.#show()
  }

  /** Points text out for a moment. */
  flash(ranges: Range[]): void {
    this.pointOut(ranges)
    this.#flashing = setTimeout(() => this.#registry.delete(FLASH_HIGHLIGHT), FLASH_MILLISECONDS)
  }

  /** Points text out until the next call; an empty list ends it. */
  pointOut(ranges: Range[]): void {
    clearTimeout(this.#flashing)
    if (ranges.length > 0) this.#registry.set(FLASH_HIGHLIGHT, ranges)
    else this.#registry.delete(FLASH_HIGHLIGHT)
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

const isIntact = ({ ranges, texts }: Painting) => ranges.every((range, n) => String(range) === texts[n])
