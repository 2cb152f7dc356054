/** The way from a block's text, white space folded, to the page's text and back. */
import { firstThat } from '../anchor/first-that.ts'
import type { PageText } from '../anchor/page-text.ts'
import { isCollapsible } from '../anchor/white-space.ts'
import type { RawBlock } from './blocks.ts'

/** Where a span of a block's text (UTF-16 indices) stands in the page's text. */
export function locate(
  page: PageText,
  block: RawBlock,
  from: number,
  to: number
): { start: number; end: number } {
  if (from === 0 && to === block.text.length) return { start: block.start, end: block.end }
  const positions = positionsOf(page, block)
  const last = positions[Math.min(to, positions.length) - 1]
  return { start: positions[from] ?? block.end, end: last === undefined ? block.end : last + 1 }
}

/** The index in a block's text of a position in the page's text: the way back from `locate`. */
export function indexIn(page: PageText, block: RawBlock, position: number): number {
  return firstThat(positionsOf(page, block), own => own >= position)
}

const positionTables = new WeakMap<RawBlock, Uint32Array>()

/** For each code unit of a block's text its position in the page's text; made once, when first asked for. */
function positionsOf(page: PageText, block: RawBlock): Uint32Array {
  const known = positionTables.get(block)
  if (known) return known
  const positions = new Uint32Array(block.text.length)
  let index = 0
  let inSpace = false
  for (let at = block.start; at < block.end && index < positions.length; at++) {
    const space = isCollapsible(page.text.charCodeAt(at))
    if (!(space && inSpace)) positions[index++] = at
    inSpace = space
  }
  positionTables.set(block, positions)
  return positions
}
