/** One walk over the page: its blocks of text, each with the zones it stands in and the way back to the page's text. */

import { foldSpace } from '../anchor/fold.ts'
import { isCollapsible, PageText, type PageVisitor } from '../anchor/page-text.ts'
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

/** Text of this share of the page's prose makes an element a wrapper: words in its class say nothing of the text. */
const WRAPPER = 0.4

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
    while (draft.container > inner.container && !this.#isInside(draft.container, inner.container)) {
      draft.container = this.containers[draft.container]?.parent ?? 0
    }
    if (draft.container !== inner.container && !this.#isInside(inner.container, draft.container)) {
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

  #isInside(container: number, outer: number): boolean {
    for (let at = container; at >= 0; at = this.containers[at]?.parent ?? -1) if (at === outer) return true
    return false
  }

  boundary(): void {
    if (this.#draft) this.#drafts.push(this.#draft)
    this.#draft = null
  }

  finish(page: PageText): RawBlock[] {
    this.boundary()
    const blocks: RawBlock[] = []
    for (const draft of this.#drafts) {
      const { start, end } = page.trim(draft.start, draft.end)
      blocks.push({ ...draft, start, end, text: foldSpace(page.text.slice(start, end)), zones: 0 })
    }
    this.#inherit(blocks)
    return blocks
  }

  #inherit(blocks: RawBlock[]): void {
    let total = 0
    for (const block of blocks) {
      const prose = proseLength(block)
      if (prose === 0) continue
      total += prose
      for (let at = block.container; at >= 0; at = this.containers[at]?.parent ?? -1) {
        const container = this.containers[at]
        if (container) container.prose += prose
      }
    }
    for (const container of this.containers) {
      const parent = this.containers[container.parent]
      const isWrapper = total > 0 && container.prose > WRAPPER * total && container.prose > 400
      let { firm, loose } = container
      if (isWrapper) {
        firm &= ZONE.article | ZONE.body
        loose &= ZONE.body
      }
      const inherited = parent?.zones ?? 0
      container.zones = inherited | firm | loose
    }
    for (const block of blocks) block.zones = this.containers[block.container]?.zones ?? 0
  }
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Characters of a block that read as prose: sentences, mostly unlinked. Scripts that print no spaces count double. */
export function proseLength(block: Pick<RawBlock, 'text' | 'linked' | 'tag'>): number {
  const length = block.text.length * (UNSPACED.test(block.text) ? 2.5 : 1)
  if (length < 70 || /^h[1-6]$/.test(block.tag) || block.tag === 'button') return 0
  if (block.linked > 0.5 * block.text.length) return 0
  if (!/[.!?…。！？؟।"”»][)\]"'”’»]*(?:\s|$)/.test(block.text)) return 0
  return length
}

/** Where a span of a block's text (UTF-16 indices) stands in the page's text. */
export function locate(
  page: PageText,
  block: Pick<RawBlock, 'start' | 'end'>,
  from: number,
  to: number
): { start: number; end: number } {
  const raw = page.text.slice(block.start, block.end)
  let index = 0
  let start = block.start
  let inSpace = false
  for (let i = 0; i < raw.length; i++) {
    const space = isCollapsible(raw.charCodeAt(i))
    if (space && inSpace) continue
    if (index === from) start = block.start + i
    if (index === to - 1) return { start, end: block.start + i + 1 }
    inSpace = space
    index++
  }
  return { start, end: block.end }
}

/** The index in a block's text of a position in the page's text: the way back from `locate`. */
export function indexIn(page: PageText, block: Pick<RawBlock, 'start' | 'end'>, position: number): number {
  let index = 0
  let inSpace = false
  for (let at = block.start; at < Math.min(position, block.end); at++) {
    const space = isCollapsible(page.text.charCodeAt(at))
    if (!(space && inSpace)) index++
    inSpace = space
  }
  return index
}
