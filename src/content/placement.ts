/** Where the toolbar goes: near the selection, never on it as long as there is room elsewhere. Pure arithmetic. */

/** In CSS pixels, in one frame of reference for all that are compared. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Size {
  width: number
  height: number
}

export interface Wish {
  /** Where the reader's attention is: the toolbar is centred there if it can be. */
  x: number
  side: 'above' | 'below'
}

/** Between toolbar and text. */
const GAP = 8
/** Between toolbar and edge of the view. */
const MARGIN = 6

/**
 * The toolbar's corner: on the wished side, else on the other, else beside the selection; if the selection fills the
 * view, at its lower edge.
 */
export function place(selection: Box, tool: Size, view: Box, wish: Wish): { left: number; top: number } {
  const fitsAcross = (left: number) => left >= view.left + MARGIN && left + tool.width <= view.right - MARGIN
  const fitsDown = (top: number) => top >= view.top + MARGIN && top + tool.height <= view.bottom - MARGIN

  const above = selection.top - GAP - tool.height
  const below = selection.bottom + GAP
  const top = (wish.side === 'above' ? [above, below] : [below, above]).find(fitsDown)
  const centred = clamp(wish.x - tool.width / 2, view.left + MARGIN, view.right - MARGIN - tool.width)
  if (top !== undefined) return { left: centred, top }

  const lowest = view.bottom - MARGIN - tool.height
  const beside = [selection.right + GAP, selection.left - GAP - tool.width].find(fitsAcross)
  if (beside === undefined) return { left: centred, top: lowest }
  return { left: beside, top: clamp(selection.top, view.top + MARGIN, lowest) }
}

/** Between the bounds; the lower bound wins where they cross. */
const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high))
