/** Long work in short turns. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { breathe, drawn, inTurns } from '../../src/storage/slices.ts'

afterEach(() => vi.unstubAllGlobals())

/** A clock that goes on by so many milliseconds whenever it is asked. */
const clock = (step: number) => {
  let at = 0
  return () => (at += step)
}

describe('work on many items', () => {
  test('is done in order, to the end', async () => {
    const done: number[] = []
    expect(await inTurns([1, 2, 3], item => done.push(item))).toBe(true)
    expect(done).toEqual([1, 2, 3])
  })

  test('lets others go first whenever a turn is over', async () => {
    const pauses: number[] = []
    const done: number[] = []
    vi.stubGlobal('scheduler', { yield: async () => void pauses.push(done.length) })
    // Each item takes six milliseconds, a turn twelve.
    await inTurns([1, 2, 3, 4, 5], item => done.push(item), undefined, clock(6))
    expect(pauses).toEqual([2, 4])
  })

  test('ends early after a pause, if it is no longer wanted', async () => {
    const done: number[] = []
    const isWhole = await inTurns(
      [1, 2, 3],
      item => done.push(item),
      () => done.length === 2,
      clock(20)
    )
    expect([isWhole, done]).toEqual([false, [1, 2]])
  })

  test('of no items is done at once', async () => {
    expect(
      await inTurns(
        [],
        () => {},
        () => true
      )
    ).toBe(true)
  })
})

test.each([
  ['no scheduler', undefined],
  ['a scheduler that cannot yield', {}]
])('a pause lets timers run where the browser has %s', async (_, scheduler) => {
  vi.stubGlobal('scheduler', scheduler)
  let hasRun = false
  setTimeout(() => {
    hasRun = true
  })
  await breathe()
  expect(hasRun).toBe(true)
})

describe('what was changed has been drawn', () => {
  test('behind the next frame', async () => {
    const frames: (() => void)[] = []
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
    let isDrawn = false
    const waiting = drawn().then(() => {
      isDrawn = true
    })
    await breathe()
    expect(isDrawn).toBe(false)
    // Long before the time after which it is waited for no more.
    frames[0]?.()
    await breathe()
    await breathe()
    expect(isDrawn).toBe(true)
    await waiting
  })

  test('soon, where no frame comes', async () => {
    await expect(drawn()).resolves.toBeUndefined()
  })
})
