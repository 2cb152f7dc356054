/**
 * The walk over a page that gives its text (`page-text.ts` says what belongs to it). Every page that is read is walked
 * once, by code that has not run before: nodes are followed by their own links, the cheapest way there is. Only a form's
 * can be shadowed by its controls (`<input name="firstChild">`), so a form is left and entered by a TreeWalker, which pages
 * cannot steer.
 */

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

/** What a walk has found. */
export interface Walked {
  text: string
  /** The text nodes, and where each begins in the text. */
  nodes: Text[]
  starts: number[]
  /** Positions of the line feeds that stand for block boundaries, ascending. */
  boundaries: number[]
  shadows: ShadowRoot[]
}

/** Walks a page once; `visitor` sees every element and text node on the way. */
export function walk(root: Element, visitor: PageVisitor | undefined): Walked {
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
