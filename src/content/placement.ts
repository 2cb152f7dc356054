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

/** The toolbar's corner, and which way it is to grow if it gets higher later: away from the selection. */
export interface Placement {
  left: number
  top: number
  grows: 'up' | 'down'
}

/**
 * Places the toolbar on the wished side, else on the other, else beside the selection; if the selection fills the view,
 * at its lower edge.
 */
export function place(selection: Box, tool: Size, view: Box, wish: Wish): Placement {
  const fitsAcross = (left: number) => left >= view.left + MARGIN && left + tool.width <= view.right - MARGIN
  const fitsDown = (top: number) => top >= view.top + MARGIN && top + tool.height <= view.bottom - MARGIN

  const above = selection.top - GAP - tool.height
  const below = selection.bottom + GAP
  const top = (wish.side === 'above' ? [above, below] : [below, above]).find(fitsDown)
  const centred = clamp(wish.x - tool.width / 2, view.left + MARGIN, view.right - MARGIN - tool.width)
  if (top !== undefined) return { left: centred, top, grows: top === above ? 'up' : 'down' }

  const lowest = view.bottom - MARGIN - tool.height
  const beside = [selection.right + GAP, selection.left - GAP - tool.width].find(fitsAcross)
  if (beside === undefined) return { left: centred, top: lowest, grows: 'up' }
  return { left: beside, top: clamp(selection.top, view.top + MARGIN, lowest), grows: 'down' }
}

/** The smallest box around boxes. */
export function hull(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom))
  }
}

/** The part of a range's boxes on its last line, or its first: one line has several where directions or fonts change. */
export function lineBox(boxes: readonly Box[], which: 'first' | 'last'): Box | undefined {
  const end = which === 'last' ? boxes.at(-1) : boxes[0]
  if (!end) return undefined
  const middle = (end.top + end.bottom) / 2
  const line = boxes.filter(({ top, bottom }) => top < middle && middle < bottom)
  return {
    left: Math.min(...line.map(({ left }) => left)),
    right: Math.max(...line.map(({ right }) => right)),
    top: end.top,
    bottom: end.bottom
  }
}

/** Between the bounds; the lower bound wins where they cross. */
const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high))
