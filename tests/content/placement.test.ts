import { describe, expect, test } from 'vitest'
import { type Box, lineBox, place } from '../../src/content/placement.ts'

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom })
const view = box(0, 0, 800, 600)
const tool = { width: 280, height: 40 }

describe('place', () => {
  test.each([
    ['above a line', box(300, 200, 500, 220), 'above', { left: 260, top: 152, grows: 'up' }],
    ['below a line', box(300, 200, 500, 220), 'below', { left: 260, top: 228, grows: 'down' }],
    ['no room above: below', box(300, 20, 500, 40), 'above', { left: 260, top: 48, grows: 'down' }],
    ['no room below: above', box(300, 570, 500, 590), 'below', { left: 260, top: 522, grows: 'up' }],
    ['at the left edge', box(0, 200, 60, 220), 'above', { left: 6, top: 152, grows: 'up' }],
    ['at the right edge', box(760, 200, 800, 220), 'above', { left: 514, top: 152, grows: 'up' }],
    ['a full column: beside it', box(20, 0, 400, 600), 'above', { left: 408, top: 6, grows: 'down' }],
    ['a full column at the right', box(400, 0, 790, 600), 'below', { left: 112, top: 6, grows: 'down' }],
    ['a full view: at its edge', box(10, -50, 790, 700), 'above', { left: 260, top: 554, grows: 'up' }]
  ] as const)('%s', (_, selection, side, expected) => {
    const x = (selection.left + selection.right) / 2
    expect(place(selection, tool, view, { x, side })).toEqual(expected)
  })

  test('keeps to the part of the page that a zoomed view shows', () => {
    const zoomed = box(400, 300, 800, 600)
    const { left, top } = place(box(420, 310, 480, 330), tool, zoomed, { x: 450, side: 'above' })
    expect({ left, top }).toEqual({ left: 406, top: 338 })
  })

  test('never covers the selection while there is room beside it', () => {
    const covering: string[] = []
    for (let top = -100; top < 600; top += 35) {
      for (let left = 0; left < 700; left += 35) {
        for (const height of [20, 120, 400]) {
          const selection = box(left, top, left + 100, top + height)
          const at = place(selection, tool, view, { x: left + 50, side: 'above' })
          const overlaps =
            at.left < selection.right &&
            at.left + tool.width > selection.left &&
            at.top < selection.bottom &&
            at.top + tool.height > selection.top
          if (overlaps) covering.push(`${left} ${top} ${height}`)
        }
      }
    }
    expect(covering).toEqual([])
  })
})

describe('lineBox', () => {
  const boxes = [box(50, 0, 90, 20), box(0, 22, 90, 40), box(0, 44, 30, 64), box(80, 45, 90, 63)]
  test.each([
    ['the first line', 'first', box(50, 0, 90, 20)],
    ['the last line, with both its parts', 'last', box(0, 45, 90, 63)]
  ] as const)('%s', (_, which, expected) => {
    expect(lineBox(boxes, which)).toEqual(expected)
  })
  test('of no boxes there is none', () => expect(lineBox([], 'last')).toBeUndefined())
})
