/** Which text lies under a point of the view. */

export interface TextPoint {
  node: Node
  offset: number
}

/** `caretRangeFromPoint` is what Chromium had before 128. */
type PointingDocument = Document & {
  caretPositionFromPoint?: (
    x: number,
    y: number,
    options: { shadowRoots: readonly ShadowRoot[] }
  ) => { offsetNode: Node; offset: number } | null
  caretRangeFromPoint?: (x: number, y: number) => Range | null
}

/**
 * The place in the text that is nearest to a point, in CSS pixels of the view; null where there is none.
 * @param shadowRoots those whose text may be told
 */
export function textAt(
  page: Document,
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[]
): TextPoint | null {
  const document = page as PointingDocument
  const position = document.caretPositionFromPoint?.(x, y, { shadowRoots })
  if (position) return { node: position.offsetNode, offset: position.offset }
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}

/** Whether a point lies on the text of some of these ranges: the nearest place may be far from it. */
export function isOnText(ranges: readonly Range[], x: number, y: number): boolean {
  return ranges.some(range =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom
    )
  )
}
