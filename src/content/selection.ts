/** What the reader has selected, and when the selecting is over. */
import { PageText } from '../anchor/index.ts'

/** How a selection was made: it decides where the toolbar goes and whether it says how to reach it. */
export type SelectedBy = 'mouse' | 'touch' | 'keyboard'

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'
const CARET_KEYS = new Set([
  'Shift',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown'
])

/** Pause in milliseconds after which the handles of a touch selection count as let go: they send no pointer events. */
const TOUCH_REST = 400

/** Selected text in its order: a range for each tree it goes over, so more than one only where shadow roots are. */
export type Selected = readonly [Range, ...Range[]]

/** Whether any text is selected, wherever it is. Of what is selected in a shadow root the browsers tell no more than that. */
export const hasSelectedText = (page: Document): boolean => {
  const selection = page.getSelection()
  return selection?.type === 'Range' && selection.toString().trim() !== ''
}

/** A copy of what is selected, or null if that is no text or it is text that is being edited. */
export function selectedText(page: Document): Selected | null {
  const selection = page.getSelection()
  if (!selection || selection.rangeCount === 0 || !hasSelectedText(page)) return null
  const [range, ...others] = composedRanges(selection, page) ?? [selection.getRangeAt(0).cloneRange()]
  if (!range || [range, ...others].every(part => part.toString().trim() === '')) return null
  return isEdited(range) ? null : [range, ...others]
}

/** TypeScript's libraries do not know it yet: https://w3c.github.io/selection-api/#dom-selection-getcomposedranges */
interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: readonly ShadowRoot[] }): StaticRange[]
}

/** What is selected as it is shown; undefined on pages without open shadow roots, where the selection itself says it. */
function composedRanges(selection: Selection, page: Document): Range[] | undefined {
  const text = new PageText(page.body)
  if (text.shadows.length === 0) return undefined
  const [composed] = (selection as ComposedSelection).getComposedRanges?.({ shadowRoots: text.shadows }) ?? []
  if (!composed) return undefined
  const { startContainer, startOffset, endContainer, endOffset } = composed
  const [start, end] = [
    text.positionOf(startContainer, startOffset),
    text.positionOf(endContainer, endOffset)
  ]
  return start < end ? text.ranges(start, end) : []
}

function isEdited({ commonAncestorContainer }: Range): boolean {
  const common = commonAncestorContainer
  const element = common instanceof Element ? common : common.parentElement
  return Boolean(element?.closest(EDITABLE))
}

/** Whether two selections are of the same text. */
export const isSameSelection = (one: Selected, other: Selected): boolean =>
  one.length === other.length &&
  one.every((range, n) => {
    const { startContainer, startOffset, endContainer, endOffset } = other[n] as Range
    return (
      range.startContainer === startContainer &&
      range.startOffset === startOffset &&
      range.endContainer === endContainer &&
      range.endOffset === endOffset
    )
  })

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
  page.addEventListener('keyup', ({ key }) => CARET_KEYS.has(key) && soon('keyboard', 0), options)
  page.addEventListener('selectionchange', () => isTouch && soon('touch', TOUCH_REST), options)
  signal.addEventListener('abort', () => clearTimeout(rest), { once: true })
}
