/** One walk over the page: its blocks of text, each with the zones it stands in and the way back to the page's text. */

import { foldSpace } from '../anchor/fold.ts'
import { PageText } from '../anchor/page-text.ts'
import type { PageVisitor } from '../anchor/walk.ts'
import { UNSPACED } from './scripts.ts'
import type { SiteRule } from './sites/model.ts'
import { ZONE, type ZoneName, zonesOf, zonesOfTag } from './zones.ts'

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
  /**
   * Characters that read as prose: sentences, mostly unlinked; else 0. Scripts that print no spaces count double and a
   * half, since they say more with each.
   */
  prose: number
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

/** Inline tags that say something of the text in them. */
const SET_APART = new Set(['a', 'b', 'strong', 'time'])
/** Tags of blocks whose text is no prose however long. */
const NEVER_PROSE = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'button'])

/** Text of this share of the page's prose makes an element a wrapper: words in its class say nothing of the text. */
const WRAPPER = 0.4
const WRAPPER_IN_ARTICLE = 0.6

/**
 * Reads all blocks of `root` in one pass; nothing of the page is changed or measured.
 * @param ruled selectors of elements whose zones a site's own rule states
 */
export function readBlocks(root: Element, ruled: SiteRule['zones'] = {}): PageBlocks {
  const collector = new Collector(zonesByRule(root, ruled))
  const page = new PageText(root, collector)
  const blocks = collector.finish(page)
  return { page, blocks, containers: collector.containers }
}

function zonesByRule(root: Element, ruled: NonNullable<SiteRule['zones']>): ReadonlyMap<Element, number> {
  const zones = new Map<Element, number>()
  for (const [name, selector] of Object.entries(ruled)) {
    for (const element of root.querySelectorAll(selector))
      zones.set(element, (zones.get(element) ?? 0) | ZONE[name as ZoneName])
  }
  return zones
}

/** What is open at a place of the walk. */
interface Open {
  container: number
  /** Address of the link around it. */
  link: string | null
  bold: boolean
  /** In a menu: but for its lists, what the elements there say of themselves is of no use. */
  isMenu: boolean
  /** Tag of the block around it. */
  tag: string
}

class Collector implements PageVisitor {
  readonly containers: Container[] = []
  readonly #stack: Open[] = []
  readonly #blocks: RawBlock[] = []
  #inner: Open = { container: -1, link: null, bold: false, isMenu: false, tag: 'body' }
  /** The block that is open: its text, zones and prose are known when the walk is over. */
  #open: RawBlock | null = null
  #pendingTimes: string[] = []
  readonly #ruled: ReadonlyMap<Element, number>

  constructor(ruled: ReadonlyMap<Element, number>) {
    this.#ruled = ruled
  }

  enter(element: Element, tag: string, isBlock: boolean): void {
    const above = this.#inner
    this.#stack.push(above)
    const said = above.isMenu ? zonesOfTag(tag) : zonesOf(element, tag)
    const firm = said.firm | (this.#ruled.size > 0 ? (this.#ruled.get(element) ?? 0) : 0)
    const { loose } = said
    let container = above.container
    if (isBlock || container < 0 || firm !== 0 || loose !== 0 || tag.includes('-')) {
      const from = this.#blocks.length
      this.containers.push({ element, tag, parent: container, firm, loose, zones: 0, prose: 0, from, to: 0 })
      container = this.containers.length - 1
    } else if (!SET_APART.has(tag)) return
    if (tag === 'time') (this.#open?.times ?? this.#pendingTimes).push(element.getAttribute('datetime') ?? '')
    this.#inner = {
      container,
      link: tag === 'a' ? (element.getAttribute('href') ?? '') : above.link,
      bold: above.bold || tag === 'b' || tag === 'strong',
      isMenu: above.isMenu || tag === 'nav',
      tag: isBlock ? tag : above.tag
    }
  }

  leave(): void {
    const left = this.#inner
    this.#inner = this.#stack.pop() as Open
    if (left.container === this.#inner.container) return
    const container = this.containers[left.container]
    if (container) container.to = this.#blocks.length + (this.#open ? 1 : 0)
  }

  text(data: string, position: number, shown: number): void {
    if (shown === 0) return
    const inner = this.#inner
    const end = position + data.length
    let block = this.#open
    if (!block) {
      block = {
        container: inner.container,
        tag: inner.tag,
        text: '',
        start: position,
        end,
        zones: 0,
        prose: 0,
        linked: 0,
        bold: 0,
        boldUntil: 0,
        links: [],
        times: this.#pendingTimes
      }
      this.#open = block
      this.#pendingTimes = []
    }
    block.end = end
    if (block.container !== inner.container) block.container = this.#around(block.container, inner.container)
    if (inner.link !== null) {
      block.linked += shown
      const last = block.links.at(-1)
      if (last && last.address === inner.link && position - last.end < 2) last.end = end
      else block.links.push({ start: position, end, address: inner.link })
    }
    if (inner.bold) {
      if (block.bold === 0 ? position <= block.start : block.boldUntil === position) block.boldUntil = end
      block.bold += shown
    }
  }

  /** A block that starts in an inline container and goes on outside belongs to what holds both. */
  #around(started: number, inner: number): number {
    let container = started
    while (container > inner && !isInside(this.containers, container, inner))
      container = this.containers[container]?.parent ?? 0
    return container === inner || isInside(this.containers, inner, container)
      ? container
      : (this.containers[container]?.parent ?? 0)
  }

  boundary(): void {
    if (this.#open) this.#blocks.push(this.#open)
    this.#open = null
  }

  finish(page: PageText): RawBlock[] {
    this.boundary()
    const blocks = this.#blocks
    const isUnspaced = UNSPACED.test(page.text)
    for (const block of blocks) {
      const { start, end } = page.trim(block.start, Math.min(block.end, block.start + LONGEST_BLOCK))
      block.start = start
      block.end = end
      block.text = foldSpace(page.text.slice(start, end))
      block.prose = proseOf(block, isUnspaced)
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
    for (let index = 0; index < this.containers.length; index++) {
      const container = this.containers[index] as Container
      container.prose = prose[index] ?? 0
      const isArticle = (container.firm & ZONE.article) !== 0 && container.prose > 400
      around.push(isArticle ? container.prose : (around[container.parent] ?? total))
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
    const length = block.prose > 0 && counts(block) ? block.prose : 0
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

/** A block of fewer characters is no prose: a label, a button, a line of data. */
const SHORTEST_PROSE = 70
const HOLDS_A_SENTENCE_END = /[.!?…。！？؟।"”»][)\]"'”’»]{0,6}(?:\s|$)/

function proseOf({ tag, linked, text }: RawBlock, isUnspacedPage: boolean): number {
  const length = text.length * (isUnspacedPage && UNSPACED.test(text) ? 2.5 : 1)
  if (length < SHORTEST_PROSE || linked > 0.5 * text.length || NEVER_PROSE.has(tag)) return 0
  return HOLDS_A_SENTENCE_END.test(text) ? length : 0
}
