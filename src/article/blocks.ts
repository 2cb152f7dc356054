/** One walk over the page: its blocks of text, each with the zones it stands in and the way back to the page's text. */

import { foldSpace } from '../anchor/fold.ts'
import { isCollapsible, PageText, type PageVisitor } from '../anchor/page-text.ts'
import { UNSPACED } from './scripts.ts'
import { ZONE, zonesOf } from './zones.ts'

/** An element that holds blocks. Parents come before their children. */
export interface Container {
  element: Element
  tag: string
  parent: number
  firm: number
  loose: number
  /** Zones of this element and all around it. */
  zones: number
  /** Characters of prose below. */
  prose: number
  /** Index of the first block in it, and of the first after it. */
  from: number
  to: number
}

export interface LinkSpan {
  start: number
  end: number
  address: string
}

/** A run of text without a block boundary in it. Positions are those of the page's text. */
export interface RawBlock {
  container: number
  tag: string
  text: string
  start: number
  end: number
  zones: number
  /** Characters inside links, and inside bold type. */
  linked: number
  bold: number
  /** True if the block begins with bold type, whose end this is. */
  boldUntil: number
  links: LinkSpan[]
  /** Machine-readable times in it. */
  times: string[]
}

export interface PageBlocks {
  page: PageText
  blocks: RawBlock[]
  containers: Container[]
}

/** A block is read up to here (UTF-16 units): a whole book without a paragraph break is no paragraph. */
export const LONGEST_BLOCK = 100_000

/** Text of this share of the page's prose makes an element a wrapper: words in its class say nothing of the text. */
const WRAPPER = 0.4
const WRAPPER_IN_ARTICLE = 0.6

/** Reads all blocks of `root` in one pass; nothing of the page is changed or measured. */
export function readBlocks(root: Element): PageBlocks {
  const collector = new Collector()
  const page = new PageText(root, collector)
  const blocks = collector.finish(page)
  return { page, blocks, containers: collector.containers }
}

interface Draft extends Omit<RawBlock, 'text' | 'zones' | 'end'> {
  end: number
}

class Collector implements PageVisitor {
  readonly containers: Container[] = []
  readonly #stack: { container: number; link: string | null; bold: boolean; hidden: boolean; tag: string }[] =
    []
  readonly #drafts: Draft[] = []
  #draft: Draft | null = null

  enter(element: Element, tag: string, isBlock: boolean): void {
    const above = this.#stack.at(-1)
    let container = above?.container ?? -1
    const zones = zonesOf(element, tag)
    if (isBlock || container < 0 || tag.includes('-') || zones.firm || zones.loose) {
      this.containers.push({
        element,
        tag,
        parent: container,
        ...zones,
        zones: 0,
        prose: 0,
        from: this.#drafts.length,
        to: 0
      })
      container = this.containers.length - 1
    }
    if (tag === 'time' && this.#draft === null)
      this.#pendingTimes.push(element.getAttribute('datetime') ?? '')
    else if (tag === 'time') this.#draft?.times.push(element.getAttribute('datetime') ?? '')
    this.#stack.push({
      container,
      link: tag === 'a' ? (element.getAttribute('href') ?? '') : (above?.link ?? null),
      bold: tag === 'b' || tag === 'strong' || (above?.bold ?? false),
      hidden: (zones.firm & ZONE.hidden) !== 0 || (above?.hidden ?? false),
      tag: isBlock || !above ? tag : above.tag
    })
  }

  #pendingTimes: string[] = []

  leave(): void {
    const left = this.#stack.pop()
    if (!left || left.container < 0) return
    const above = this.#stack.at(-1)
    if (above?.container !== left.container) {
      const container = this.containers[left.container]
      if (container) container.to = this.#drafts.length + (this.#draft ? 1 : 0)
    }
  }

  text(node: Text, position: number): void {
    const inner = this.#stack.at(-1)
    if (!inner) return
    const data = node.data
    const isBlank = !/\S/.test(data)
    if (!this.#draft) {
      if (isBlank) return
      this.#draft = {
        container: inner.container,
        tag: inner.tag,
        start: position,
        end: position,
        linked: 0,
        bold: 0,
        boldUntil: 0,
        links: [],
        times: this.#pendingTimes
      }
      this.#pendingTimes = []
    }
    const draft = this.#draft
    if (isBlank) return
    draft.end = position + data.length
    // A block that starts in an inline container and goes on outside belongs to what holds both.
    while (
      draft.container > inner.container &&
      !isInside(this.containers, draft.container, inner.container)
    ) {
      draft.container = this.containers[draft.container]?.parent ?? 0
    }
    if (draft.container !== inner.container && !isInside(this.containers, inner.container, draft.container)) {
      draft.container = this.containers[draft.container]?.parent ?? 0
    }
    const length = data.trim().length
    if (inner.link !== null) {
      draft.linked += length
      const last = draft.links.at(-1)
      if (last && last.address === inner.link && position - last.end < 2) last.end = position + data.length
      else draft.links.push({ start: position, end: position + data.length, address: inner.link })
    }
    if (inner.bold) {
      if (draft.bold === 0 && position <= draft.start) draft.boldUntil = position + data.length
      else if (draft.boldUntil === position) draft.boldUntil = position + data.length
      draft.bold += length
    }
  }

  boundary(): void {
    if (this.#draft) this.#drafts.push(this.#draft)
    this.#draft = null
  }

  finish(page: PageText): RawBlock[] {
    this.boundary()
    const blocks: RawBlock[] = []
    for (const draft of this.#drafts) {
      const { start, end } = page.trim(draft.start, Math.min(draft.end, draft.start + LONGEST_BLOCK))
      blocks.push({ ...draft, start, end, text: foldSpace(page.text.slice(start, end)), zones: 0 })
    }
    this.#inherit(blocks)
    return blocks
  }

  #inherit(blocks: RawBlock[]): void {
    const prose = proseByContainer({ blocks, containers: this.containers }, () => true)
    const total = prose[0] ?? 0
    const withHeading = new Set<number>()
    for (const block of blocks) {
      if (block.tag !== 'h1') continue
      for (let at = block.container; at >= 0; at = this.containers[at]?.parent ?? -1) withHeading.add(at)
    }
    /** Prose of the `article` element around each container; of the page where there is none. */
    const around: number[] = []
    for (const [index, container] of this.containers.entries()) {
      container.prose = prose[index] ?? 0
      const isArticle = (container.firm & ZONE.article) !== 0 && container.prose > 400
      around[index] = isArticle ? container.prose : (around[container.parent] ?? total)
      let { firm, loose } = container
      const isMost =
        container.prose > WRAPPER * total || container.prose > WRAPPER_IN_ARTICLE * (around[index] ?? total)
      if (isMost && container.prose > 250) {
        // Comments or a consent dialog can be longer than the article; only what holds the headline is its wrapper.
        firm &= ZONE.article | ZONE.body | (withHeading.has(index) ? 0 : UNDENIABLE)
        loose &= ZONE.body | (withHeading.has(index) ? 0 : ZONE.comments | ZONE.consent)
      }
      container.zones = (this.containers[container.parent]?.zones ?? 0) | firm | loose
    }
    for (const block of blocks) block.zones = this.containers[block.container]?.zones ?? 0
  }
}

/** Zones that tag, role or attribute state and that stay true however much text an element has. */
const UNDENIABLE = ZONE.hidden | ZONE.consent | ZONE.footer | ZONE.navigation

/** Characters of prose at and below each container, counting the blocks that are asked for. */
export function proseByContainer(
  { blocks, containers }: Pick<PageBlocks, 'blocks' | 'containers'>,
  counts: (block: RawBlock) => boolean
): number[] {
  const prose = new Array<number>(containers.length).fill(0)
  for (const block of blocks) {
    const length = counts(block) ? proseLength(block) : 0
    for (let at = block.container; length > 0 && at >= 0; at = containers[at]?.parent ?? -1) {
      prose[at] = (prose[at] ?? 0) + length
    }
  }
  return prose
}

/** Whether a container is another or lies in it. */
export function isInside(containers: Container[], container: number, outer: number): boolean {
  for (let at = container; at >= 0; at = containers[at]?.parent ?? -1) if (at === outer) return true
  return false
}

/** Characters of a block that read as prose: sentences, mostly unlinked. Scripts that print no spaces count double. */
export function proseLength(block: Pick<RawBlock, 'text' | 'linked' | 'tag'>): number {
  const length = block.text.length * (UNSPACED.test(block.text) ? 2.5 : 1)
  if (length < 70 || /^h[1-6]$/.test(block.tag) || block.tag === 'button') return 0
  if (block.linked > 0.5 * block.text.length) return 0
  if (!/[.!?…。！？؟।"”»][)\]"'”’»]{0,6}(?:\s|$)/.test(block.text)) return 0
  return length
}

/** Where a span of a block's text (UTF-16 indices) stands in the page's text. */
export function locate(
  page: PageText,
  block: RawBlock,
  from: number,
  to: number
): { start: number; end: number } {
  const positions = positionsOf(page, block)
  const last = positions[Math.min(to, positions.length) - 1]
  return { start: positions[from] ?? block.end, end: last === undefined ? block.end : last + 1 }
}

/** The index in a block's text of a position in the page's text: the way back from `locate`. */
export function indexIn(page: PageText, block: RawBlock, position: number): number {
  const positions = positionsOf(page, block)
  let low = 0
  let high = positions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((positions[middle] as number) < position) low = middle + 1
    else high = middle
  }
  return low
}

const positionTables = new WeakMap<RawBlock, Uint32Array>()

/** For each code unit of a block's text its position in the page's text; made once, when first asked for. */
function positionsOf(page: PageText, block: RawBlock): Uint32Array {
  const known = positionTables.get(block)
  if (known) return known
  const positions = new Uint32Array(block.text.length)
  let index = 0
  let inSpace = false
  for (let at = block.start; at < block.end && index < positions.length; at++) {
    const space = isCollapsible(page.text.charCodeAt(at))
    if (!(space && inSpace)) positions[index++] = at
    inSpace = space
  }
  positionTables.set(block, positions)
  return positions
}
