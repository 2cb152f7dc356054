/** Scrolls to a place in the page. */

/** A span on the vertical axis. */
interface Extent {
  top: number
  bottom: number
}

/** A box that scrolls: where it shows its content, and how far it can still scroll back and on. */
export interface Scroller extends Extent {
  back: number
  on: number
}

/**
 * How far each scroller, innermost first, has to scroll so that `text` stands in its middle (text that is higher than
 * the scroller: at its top). Reckoned ahead, because smooth scrolling takes its time.
 */
export function scrollSteps(text: Extent, scrollers: readonly Scroller[]): number[] {
  let { top, bottom } = text
  return scrollers.map(scroller => {
    const spare = Math.max(0, (scroller.bottom - scroller.top - (bottom - top)) / 2)
    const step = Math.max(0 - scroller.back, Math.min(top - spare - scroller.top, scroller.on))
    top -= step
    bottom -= step
    return step
  })
}

/**
 * Brings a range into view, through nested scrollers too; without movement if the reader wants none, or if something is
 * to be placed beside it at once.
 */
export function scrollToRange(range: Range, wanted: 'smooth' | 'instant' = 'smooth'): void {
  const start = range.startContainer
  const page = start.ownerDocument as Document
  const view = page.defaultView as Window
  const root = page.scrollingElement ?? page.documentElement
  const parent = start.parentNode
  const inner = scrollableAncestors(
    parent instanceof ShadowRoot ? parent.host : start.parentElement,
    root,
    view
  )
  const scrollers = [
    ...inner.map(element => scrollerOf(element, element.getBoundingClientRect())),
    scrollerOf(root, { top: 0, bottom: view.innerHeight })
  ]
  const isStill = wanted === 'instant' || view.matchMedia('(prefers-reduced-motion: reduce)').matches
  const behavior = isStill ? 'instant' : 'smooth'
  scrollSteps(range.getBoundingClientRect(), scrollers).forEach((top, n) => {
    const element = inner[n] ?? root
    if (Math.abs(top) >= 1) element.scrollBy({ top, behavior })
  })
}

function scrollableAncestors(from: Element | null, root: Element, view: Window): Element[] {
  const scrolls = (element: Element) => /auto|scroll/.test(view.getComputedStyle(element).overflowY)
  const found: Element[] = []
  for (let element = from; element && element !== root; element = shownParent(element)) {
    // The view takes the body's `overflow` for its own unless the root element has one.
    const isViews =
      element === element.ownerDocument.body && view.getComputedStyle(root).overflowY === 'visible'
    if (!isViews && element.scrollHeight > element.clientHeight && scrolls(element)) found.push(element)
  }
  return found
}

/** The element around one, also where that is the host of its shadow root. */
const shownParent = (element: Element): Element | null => {
  const root = element.parentNode
  return root instanceof ShadowRoot ? root.host : element.parentElement
}

const scrollerOf = (element: Element, { top, bottom }: Extent): Scroller => ({
  top,
  bottom,
  back: element.scrollTop,
  on: element.scrollHeight - element.clientHeight - element.scrollTop
})
