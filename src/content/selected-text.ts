/** The selected text, also where it is in shadow roots. Apart from `selection.ts`, which every page gets. */
import { PageText } from '../anchor/index.ts'
import { hasSelectedText } from './selection.ts'

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'

/** Selected text in its order: a range for each tree it goes over, so more than one only where shadow roots are. */
export type Selected = readonly [Range, ...Range[]]

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
