/** Paints an article's quotations on the page, each speaker's in a way of its own. */
import { SearchablePage } from '../anchor/index.ts'
import type { Anchor } from '../anchor/selectors.ts'
import { VOICE_HIGHLIGHTS, voiceHighlight } from './highlight-names.ts'
import { browserRegistry, type Registry } from './paint.ts'

export class QuotePainter {
  readonly #root: () => Element
  readonly #registry: Registry
  #isShown = false

  /** @param root gives the element that holds the article now. */
  constructor(root: () => Element, registry: Registry = browserRegistry) {
    this.#root = root
    this.#registry = registry
  }

  get isShown(): boolean {
    return this.#isShown
  }

  /**
   * Paints these quotations and no others.
   * @param voices the anchors of each speaker's quotations; a speaker's place in the list gives the manner
   * @returns false if none of them is on the page now
   */
  show(voices: readonly (readonly Anchor[])[]): boolean {
    this.hide()
    const searchable = new SearchablePage(this.#root())
    const byName = new Map<string, Range[]>()
    for (const [index, anchors] of voices.entries()) {
      const ranges = anchors.flatMap(anchor => searchable.find(anchor)?.spans ?? [])
      const name = voiceHighlight(index)
      const painted = ranges.flatMap(({ start, end }) => searchable.page.ranges(start, end))
      byName.set(name, [...(byName.get(name) ?? []), ...painted])
    }
    for (const [name, ranges] of byName) if (ranges.length > 0) this.#registry.set(name, ranges)
    this.#isShown = [...byName.values()].some(ranges => ranges.length > 0)
    return this.#isShown
  }

  hide(): void {
    for (const name of VOICE_HIGHLIGHTS) this.#registry.delete(name)
    this.#isShown = false
  }
}
