/**
 * The text of a page and the way back from it to DOM nodes.
 *
 * The text is that of the flat tree below `root`, as it is shown: open shadow roots are entered, what is slotted stands
 * in its slot. It is without scripts, styles, templates and form values, white space as in the source, with a
 * line feed at each block boundary and `<br>`, so that words of neighbouring blocks never run together. Text that is
 * hidden by style stays in: whether it shows may change at any time, anchors must not.
 */
import { firstThat } from './first-that.ts'
import { beginsBefore } from './flat-tree.ts'
import { type PageVisitor, walk } from './walk.ts'
import { isSpace } from './white-space.ts'

export class PageText {
  readonly text: string
  readonly root: Element
  /** The open shadow roots below `root` that hold some of the text. */
  readonly shadows: readonly ShadowRoot[]
  readonly #nodes: readonly Text[]
  readonly #starts: readonly number[]
  readonly #boundaries: readonly number[]

  /** Walks `root` once; `visitor` sees every element and text node on the way. */
  constructor(root: Element, visitor?: PageVisitor) {
    this.root = root
    const { text, nodes, starts, boundaries, shadows } = walk(root, visitor)
    this.text = text
    this.shadows = shadows
    this.#nodes = nodes
    this.#starts = starts
    this.#boundaries = boundaries
  }

  /** Position of a DOM boundary point in the text. Points between text nodes count as the end of the one before. */
  positionOf(node: Node, offset: number): number {
    const probe = (this.root.ownerDocument as Document).createRange()
    probe.setStart(node, offset)
    // Points of different trees cannot be compared by a range.
    const isBefore = (text: Text) =>
      this.shadows.length > 0 ? beginsBefore(text, node, offset) : probe.comparePoint(text, 0) <= 0
    const at = firstThat(this.#nodes, text => !isBefore(text)) - 1
    const text = this.#nodes[at]
    if (!text) return 0
    return (this.#starts[at] as number) + (text === node ? offset : text.data.length)
  }

  /**
   * The range of a span of the text. Both ends lie in text nodes, on their inner sides. Of a span over several trees
   * (light and shadow) the part in the first: no range holds more.
   */
  range(start: number, end: number): Range {
    return this.ranges(start, end)[0] as Range
  }

  /** The ranges of a span of the text, in its order: one, or as many as it goes over trees. */
  ranges(start: number, end: number): Range[] {
    const [first, last] = [this.#nodeAt(start, false), this.#nodeAt(end, true)]
    const cuts = this.shadows.length > 0 ? this.#treeCuts(start, end) : []
    const rangeOf = (from: TextPoint, to: TextPoint): Range => {
      const range = (this.root.ownerDocument as Document).createRange()
      range.setStart(from.node, from.offset)
      range.setEnd(to.node, to.offset)
      return range
    }
    let from = first
    const ranges = cuts.map(({ before, after }) => {
      const range = rangeOf(from, { node: before, offset: before.data.length })
      from = { node: after, offset: 0 }
      return range
    })
    return [...ranges, rangeOf(from, last)]
  }

  /** The element whose own text stands at a position: without a range, which is found in a time that grows with the page. */
  elementAt(position: number): Element | null {
    return this.#nodeAt(position, false).node.parentElement
  }

  /** Where within a span the text goes on in another tree. */
  #treeCuts(start: number, end: number): { before: Text; after: Text }[] {
    const cuts: { before: Text; after: Text }[] = []
    for (let at = this.#firstNodeBehind(start); at < this.#nodes.length; at++) {
      if ((this.#starts[at] as number) >= end) break
      const [before, after] = [this.#nodes[at - 1] as Text, this.#nodes[at] as Text]
      if (before.getRootNode() !== after.getRootNode()) cuts.push({ before, after })
    }
    return cuts
  }

  #nodeAt(position: number, isEnd: boolean): TextPoint {
    const behind = firstThat(this.#starts, start => (isEnd ? start >= position : start > position))
    const at = Math.max(behind - 1, 0)
    const node = this.#nodes[at]
    if (!node) throw new RangeError('the page has no text')
    const offset = Math.min(Math.max(position - (this.#starts[at] as number), 0), node.data.length)
    const next = this.#nodes[at + 1]
    return !isEnd && offset === node.data.length && next ? { node: next, offset: 0 } : { node, offset }
  }

  /** Positions within a span at which the text goes on in another element without white space, or on another line. */
  seams(start: number, end: number): number[] {
    const seams: number[] = []
    for (let at = this.#firstNodeBehind(start); at < this.#nodes.length; at++) {
      const position = this.#starts[at] as number
      if (position >= end) break
      const [before, after] = [this.#nodes[at - 1] as Text, this.#nodes[at] as Text]
      const isOtherLine = (this.#starts[at - 1] as number) + before.data.length < position
      const isSpaced = isSpace(this.text.charCodeAt(position - 1)) || isSpace(this.text.charCodeAt(position))
      if (isOtherLine || (!isSpaced && isApart(before, after))) seams.push(position)
    }
    return seams
  }

  /** Index of the first text node that begins behind a position. */
  #firstNodeBehind(position: number): number {
    return firstThat(this.#starts, start => start > position)
  }

  /** Cuts a span at block boundaries; parts without text are left out, the others trimmed of white space. */
  blockParts(start: number, end: number): { start: number; end: number }[] {
    const parts: { start: number; end: number }[] = []
    let from = start
    for (let at = this.#firstBoundary(start); from < end; at++) {
      const boundary = Math.min(this.#boundaries[at] ?? end, end)
      const part = this.trim(from, boundary)
      if (part.start < part.end) parts.push(part)
      from = Math.max(boundary, from + 1)
    }
    return parts
  }

  /** Whether nothing but white space stands between a position and the beginning of its block. */
  startsBlock(position: number): boolean {
    let at = position
    while (at > 0 && isSpace(this.text.charCodeAt(at - 1))) at--
    return at === 0 || (this.#boundaries[this.#firstBoundary(at)] ?? position) < position
  }

  /** Whether nothing but white space stands between a position and the end of its block. */
  endsBlock(position: number): boolean {
    let at = position
    while (at < this.text.length && isSpace(this.text.charCodeAt(at))) at++
    return at === this.text.length || (this.#boundaries[this.#firstBoundary(position)] ?? at) < at
  }

  /** Index of the first boundary at or behind a position. */
  #firstBoundary(position: number): number {
    return firstThat(this.#boundaries, boundary => boundary >= position)
  }

  /** The span without white space at its ends. */
  trim(start: number, end: number): { start: number; end: number } {
    let [first, last] = [start, end]
    while (first < last && isSpace(this.text.charCodeAt(first))) first++
    while (last > first && isSpace(this.text.charCodeAt(last - 1))) last--
    return { start: first, end: last }
  }
}

interface TextPoint {
  node: Text
  offset: number
}

/** Whether an element begins or ends between neighbouring text nodes; a comment sets nothing apart. */
function isApart(before: Text, after: Text): boolean {
  if (before.parentNode !== after.parentNode) return true
  for (let node = before.nextSibling; node && node !== after; node = node.nextSibling)
    if (node.nodeType === 1) return true
  return false
}
