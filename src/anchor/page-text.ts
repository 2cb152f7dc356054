/**
 * The text of a page and the way back from it to DOM nodes.
 *
 * The text is that of the flat tree below `root`, as it is shown: open shadow roots are entered, what is slotted stands
 * in its slot. It is without scripts, styles, templates and form values, white space as in the source, with a
 * line feed at each block boundary and `<br>`, so that words of neighbouring blocks never run together. Text that is
 * hidden by style stays in: whether it shows may change at any time, anchors must not.
 */
import { beginsBefore } from './flat-tree.ts'

/** Elements whose text no reader sees as text of the page, and the small print of how its characters are read aloud. */
const SKIPPED = new Set(
  'script style noscript template rp rt textarea select option iframe object embed svg math video audio canvas datalist'.split(
    ' '
  )
)

/** Elements that begin a block of text. Custom elements count as inline: their block children break the text anyway. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p picture pre section summary table tbody td tfoot th thead tr ul'
  ).split(' ')
)

/** Elements besides custom ones that pages give a shadow root: of the rest none is asked, the walk is the hot path. */
const HOSTS = new Set('article aside blockquote body div main p section span'.split(' '))

/** Follows the walk over a page; `position` counts from the start of the text. */
export interface PageVisitor {
  enter(element: Element, tag: string, isBlock: boolean): void
  leave(isBlock: boolean): void
  /** `shown` is how many characters of a text node are neither white space at its beginning nor at its end. */
  text(data: string, position: number, shown: number): void
  /** The text before `position` and the text after it belong to different blocks. */
  boundary(position: number): void
}

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
    let low = 0
    let high = this.#nodes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBefore(this.#nodes[middle] as Text)) low = middle + 1
      else high = middle
    }
    const text = this.#nodes[low - 1]
    if (!text) return 0
    return (this.#starts[low - 1] as number) + (text === node ? offset : text.data.length)
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
    let low = 0
    let high = this.#nodes.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      const start = this.#starts[middle] as number
      if (isEnd ? start < position : start <= position) low = middle
      else high = middle - 1
    }
    const node = this.#nodes[low]
    if (!node) throw new RangeError('the page has no text')
    const offset = Math.min(Math.max(position - (this.#starts[low] as number), 0), node.data.length)
    if (!isEnd && offset === node.data.length && this.#nodes[low + 1]) {
      return { node: this.#nodes[low + 1] as Text, offset: 0 }
    }
    return { node, offset }
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
    let low = 0
    let high = this.#nodes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] as number) <= position) low = middle + 1
      else high = middle
    }
    return low
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
    let low = 0
    let high = this.#boundaries.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#boundaries[middle] as number) < position) low = middle + 1
      else high = middle
    }
    return low
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

interface Walked {
  text: string
  /** The text nodes, and where each begins in the text. */
  nodes: Text[]
  starts: number[]
  /** Positions of the line feeds that stand for block boundaries, ascending. */
  boundaries: number[]
  shadows: ShadowRoot[]
}

/**
 * Every page that is read is walked once, by code that has not run before: nodes are followed by their own links, the
 * cheapest way there is. Only a form's can be shadowed by its controls (`<input name="firstChild">`), so a form is left
 * and entered by a TreeWalker, which pages cannot steer.
 */
function walk(root: Element, visitor: PageVisitor | undefined): Walked {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, 1 /* elements */ | 4 /* text */)
  const nodes: Text[] = []
  const starts: number[] = []
  const boundaries: number[] = []
  const pieces: string[] = []
  /** The open elements with their tags; those that are blocks stand in `open` as true. */
  const path: Element[] = []
  const tags: string[] = []
  const open: boolean[] = []
  const shadows: ShadowRoot[] = []
  /** The open slots that something is slotted into, to be walked instead of their children. */
  const slots: { element: Element; assigned: readonly Node[]; at: number }[] = []
  let length = 0
  let hasText = false
  let breaks = 0

  const boundary = () => {
    if (hasText) {
      boundaries.push(length)
      visitor?.boundary(length)
      pieces.push('\n')
      length++
      hasText = false
    }
    breaks = 0
  }
  const childOf = (element: Element, tag: string): Node | null => {
    if (HOSTS.has(tag) || tag.includes('-')) {
      const { shadowRoot } = element
      if (shadowRoot) {
        shadows.push(shadowRoot)
        return shadowRoot.firstChild
      }
    }
    if (tag !== 'form') return element.firstChild
    walker.currentNode = element
    return walker.firstChild()
  }
  const nextOf = (node: Node, tag = ''): Node | null => {
    const slot = slots.at(-1)
    if (slot && slot.element === path.at(-1)) return slot.assigned[++slot.at] ?? null
    if (tag !== 'form') return node.nextSibling
    walker.currentNode = node
    return walker.nextSibling()
  }
  const enter = (element: Element, tag: string): Node | null => {
    const isBlock = BLOCKS.has(tag)
    if (isBlock) boundary()
    visitor?.enter(element, tag, isBlock)
    path.push(element)
    tags.push(tag)
    open.push(isBlock)
    const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : []
    if (assigned.length === 0) return childOf(element, tag)
    slots.push({ element, assigned, at: 0 })
    return assigned[0] as Node
  }

  let node: Node | null = enter(root, tagOf(root))
  while (path.length > 0) {
    if (node === null) {
      const left = path.pop() as Element
      const tag = tags.pop() as string
      const isBlock = open.pop() === true
      if (isBlock) boundary()
      visitor?.leave(isBlock)
      if (slots.at(-1)?.element === left) slots.pop()
      if (path.length > 0) node = nextOf(left, tag)
      continue
    }
    const type = node.nodeType
    if (type === 3) {
      const text = node as Text
      const data = text.data
      if (data !== '') {
        nodes.push(text)
        starts.push(length)
        const shown = data.trim().length
        visitor?.text(data, length, shown)
        pieces.push(data)
        length += data.length
        if (shown > 0) {
          hasText = true
          breaks = 0
        }
      }
      node = nextOf(node)
    } else if (type === 4 || type === 7 || type === 8) {
      node = nextOf(node)
    } else {
      const element = node as Element
      const tag = tagOf(element)
      if (tag === 'br') {
        breaks++
        // One line break stays inside its block (addresses, verse); two part paragraphs on pages without <p>.
        if (breaks > 1) boundary()
        else {
          pieces.push('\n')
          length++
        }
        node = nextOf(element)
      } else if (SKIPPED.has(tag)) node = nextOf(element)
      else node = enter(element, tag)
    }
  }
  return { text: pieces.join(''), nodes, starts, boundaries, shadows }
}

const tagOf = (node: Node): string => {
  const name = (node as Element).localName
  // On a form a page can shadow `localName` with a control of that name.
  return typeof name === 'string' ? name : 'form'
}

/** White space that HTML collapses: space, tab, line feed, form feed, carriage return. */
export const isCollapsible = (code: number): boolean =>
  code === 32 || code === 9 || code === 10 || code === 12 || code === 13

/** White space as `\s` has it, without a regular expression a character. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
