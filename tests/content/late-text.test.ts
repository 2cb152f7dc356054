// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { onLateText } from '../../src/content/late-text.ts'

const change = async () => {
  document.body.append(document.createElement('p'))
  await Promise.resolve()
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('onLateText', () => {
  test('looks after a change, ever more rarely while the page goes on changing', async () => {
    const times: number[] = []
    const start = Date.now()
    const look = () => {
      times.push(Date.now() - start)
      return 'go-on' as const
    }
    onLateText(document, look)
    for (let passed = 0; passed < 12_000; passed += 50) {
      await change()
      await vi.advanceTimersByTimeAsync(50)
    }
    expect(times.length).toBeLessThanOrEqual(7)
    expect(times[0]).toBeLessThan(400)
    expect(times.at(-1)).toBe(10_000)
  })

  test.each([
    ['a page that rests', async () => {}, 0],
    ['a page that changes once', change, 1]
  ])('%s is looked at %#', async (_, act, looks) => {
    const look = vi.fn(() => 'go-on' as const)
    onLateText(document, look)
    await act()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(look).toHaveBeenCalledTimes(looks)
  })

  test.each([
    ['when the looker has seen enough', 'enough', 1],
    ['when it is told to', 'stop', 1]
  ])('stops %s', async (_, how, looks) => {
    const look = vi.fn(() => (how === 'enough' ? ('enough' as const) : ('go-on' as const)))
    const stop = onLateText(document, look)
    await change()
    await vi.advanceTimersByTimeAsync(1000)
    if (how === 'stop') stop()
    await change()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(look).toHaveBeenCalledTimes(looks)
  })
})
