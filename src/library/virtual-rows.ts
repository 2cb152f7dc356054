import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core'
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks'

/** Only the rows in view are in the document: ten thousand scroll like ten. */
export interface VirtualRows {
  items: { index: number; start: number }[]
  /** Of all rows, in pixels. */
  height: number
  scrollTo(index: number): void
  /** Tells how high a row came out; its element has `data-index`. */
  measure(element: HTMLElement | null): void
}

/**
 * @param count of all rows
 * @param scroller the element that scrolls
 * @param estimate how high a row probably is, in pixels
 * @param keyOf what a row shows: heights are remembered under it. The same function as long as the rows are the same
 */
export function useVirtualRows(
  count: number,
  scroller: { current: HTMLElement | null },
  estimate: (index: number) => number,
  keyOf: (index: number) => string
): VirtualRows {
  const [, redraw] = useReducer((n: number, _: undefined) => n + 1, 0)
  const rows = useRef<Virtualizer<HTMLElement, HTMLElement>>(undefined)
  const options = {
    count,
    estimateSize: estimate,
    getItemKey: keyOf,
    getScrollElement: () => scroller.current,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    // A first guess for before anything is laid out, and for where nothing is: tests.
    initialRect: { width: 400, height: 900 },
    overscan: 6,
    onChange: () => redraw(undefined)
  }
  rows.current ??= new Virtualizer(options)
  const virtualizer = rows.current
  virtualizer.setOptions({ ...virtualizer.options, ...options })
  useEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => virtualizer._willUpdate())
  return {
    items: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, start })),
    height: virtualizer.getTotalSize(),
    scrollTo: index => virtualizer.scrollToIndex(index, { align: 'auto' }),
    measure: element => virtualizer.measureElement(element)
  }
}
