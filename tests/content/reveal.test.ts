import { describe, expect, test } from 'vitest'
import { type Scroller, scrollSteps } from '../../src/content/reveal.ts'

const scroller = (top: number, bottom: number, back: number, on: number): Scroller => ({
  top,
  bottom,
  back,
  on
})

describe('scrollSteps', () => {
  test.each([
    ['further down: to the middle', [900, 920], [scroller(0, 600, 0, 5000)], [610]],
    ['further up', [-400, -380], [scroller(0, 600, 1000, 5000)], [-690]],
    ['at the start there is nothing to scroll back', [100, 120], [scroller(0, 600, 0, 5000)], [0]],
    ['at the end there is no more', [580, 600], [scroller(0, 600, 1000, 50)], [50]],
    ['higher than the view: its top', [700, 1500], [scroller(0, 600, 0, 5000)], [700]],
    [
      'inner scroller, then the page',
      [1500, 1520],
      [scroller(800, 1000, 0, 400), scroller(0, 600, 0, 5000)],
      [400, 810]
    ]
  ] as const)('%s', (_, [top, bottom], scrollers, expected) => {
    expect(scrollSteps({ top, bottom }, scrollers)).toEqual(expected)
  })
})
