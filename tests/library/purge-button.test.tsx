/** @vitest-environment jsdom */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PurgeButton } from '../../src/library/PurgeButton.tsx'
import { byRole, perform, show, textOf } from '../ui/screen.ts'

let root: HTMLElement
let purge: ReturnType<typeof vi.fn<() => void>>
beforeEach(() => {
  vi.useFakeTimers()
  purge = vi.fn<() => void>()
  root = show(
    <PurgeButton count={2} onPurge={purge}>
      Empty the trash
    </PurgeButton>
  )
})
afterEach(() => void vi.useRealTimers())

const button = () => byRole(root, 'button')
/** @param detail which one it is of a double or triple click */
const click = (detail = 1) =>
  perform(() => void button().dispatchEvent(new MouseEvent('click', { detail, bubbles: true })))
const pass = (milliseconds: number) => perform(() => void vi.advanceTimersByTime(milliseconds))

test('deletes at the second press, and asks aloud before', async () => {
  expect(textOf(byRole(root, 'status'))).toBe('')
  await click()
  expect(textOf(byRole(root, 'status'))).toBe('Nothing brings that back. Press once more to do it.')
  expect(textOf(button())).toBe('Yes, delete 2 for good')
  await pass(700)
  await click()
  expect(purge).toHaveBeenCalledTimes(1)
  expect(textOf(button())).toBe('Empty the trash')
})
test('a double click deletes nothing, and the question stands', async () => {
  await click()
  await click(2)
  await click(3)
  await pass(700)
  expect(purge).not.toHaveBeenCalled()
  expect(textOf(button())).toBe('Yes, delete 2 for good')
})
test('a slow double click, or two taps that none are, delete nothing either', async () => {
  await click()
  await pass(300)
  await click()
  await pass(500)
  await click(2)
  expect(purge).not.toHaveBeenCalled()
})
test('Enter that is held down presses once', () => {
  const down = (repeat: boolean) => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, cancelable: true })
    button().dispatchEvent(event)
    return event.defaultPrevented
  }
  expect([down(false), down(true)]).toEqual([false, true])
})
test.each([
  ['when the focus goes elsewhere', () => perform(() => void button().dispatchEvent(new FocusEvent('blur')))],
  ['after some seconds', () => pass(11_000)]
])('the question is taken back %s', async (_, wait) => {
  await click()
  await pass(700)
  await wait()
  expect(textOf(button())).toBe('Empty the trash')
  expect(textOf(byRole(root, 'status'))).toBe('')
  await click()
  expect(purge).not.toHaveBeenCalled()
})
