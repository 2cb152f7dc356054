/** What the reader has selected, and when the selecting is over. */

/** How a selection was made: it decides where the toolbar goes and whether it says how to reach it. */
export type SelectedBy = 'mouse' | 'touch' | 'keyboard'

/** Keys that move or extend the caret. */
const CARET_KEYS = /^(?:Shift|Arrow.*|Home|End|Page.*)$/

/** Pause in milliseconds after which the handles of a touch selection count as let go: they send no pointer events. */
const TOUCH_REST = 400

/** Whether any text is selected, wherever it is. Of what is selected in a shadow root the browsers tell no more than that. */
export const hasSelectedText = (page: Document): boolean => {
  const selection = page.getSelection()
  return selection?.type === 'Range' && selection.toString().trim() !== ''
}

/** Whether a selection runs in reading order; then its end is where the reader's pointer is. */
export function runsForward({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): boolean {
  if (!anchorNode || !focusNode) return true
  if (anchorNode === focusNode) return anchorOffset <= focusOffset
  return (anchorNode.compareDocumentPosition(focusNode) & Node.DOCUMENT_POSITION_PRECEDING) === 0
}

/**
 * Calls back whenever a selection may have been finished (or given up) by mouse, touch or keyboard, until `signal`
 * aborts. Listens passively, and to nothing that fires while the reader scrolls or moves the pointer.
 */
export function onSelectionFinished(
  page: Document,
  callback: (by: SelectedBy) => void,
  signal: AbortSignal
): void {
  const options = { capture: true, passive: true, signal }
  let isTouch = false
  let rest: ReturnType<typeof setTimeout> | undefined
  const soon = (by: SelectedBy, pause: number) => {
    clearTimeout(rest)
    rest = setTimeout(() => callback(by), pause)
  }
  page.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      isTouch = pointerType === 'touch'
    },
    options
  )
  // Later than the event: a click on a selection ends that selection only after `pointerup`.
  page.addEventListener('pointerup', () => isTouch || soon('mouse', 0), options)
  page.addEventListener('keyup', ({ key }) => CARET_KEYS.test(key) && soon('keyboard', 0), options)
  page.addEventListener('selectionchange', () => isTouch && soon('touch', TOUCH_REST), options)
  signal.addEventListener('abort', () => clearTimeout(rest), { once: true })
}
