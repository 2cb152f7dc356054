/** @vitest-environment jsdom */
import { render } from 'preact'
import { expect, test } from 'vitest'
import { type Done, Toast } from '../../src/ui/Toast.tsx'
import { perform, show } from './screen.ts'

const pressUndo = (target: EventTarget = document.body, key = 'z') =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, code: 'KeyZ', ctrlKey: true, bubbles: true }))

/** A toast in which something can be undone, and how often it was. */
function undoable(): { done: Done[]; count(): number } {
  let times = 0
  const undo = async () => {
    times += 1
  }
  return { done: [{ message: 'Two articles moved to the trash', undo }], count: () => times }
}

test('what is shown can be undone by keyboard from the moment it is shown', () => {
  const { done, count } = undoable()
  const root = show(<Toast done={[]} />)
  // Outside `act`, which would wait for the effects as no reader does.
  render(<Toast done={done} />, root)
  pressUndo()
  expect(count()).toBe(1)
})

test('a box that is ticked is no field: the keys undo there too', async () => {
  const { done, count } = undoable()
  const root = show(
    <>
      <input type="checkbox" />
      <input type="search" />
      <textarea />
      <Toast done={done} />
    </>
  )
  const [box, ...fields] = root.querySelectorAll('input, textarea')
  await perform(() => fields.forEach(field => void pressUndo(field)))
  expect(count()).toBe(0)
  await perform(() => void pressUndo(box))
  expect(count()).toBe(1)
})

test.each([
  ['with Caps Lock', 'Z', 1],
  ['Ukrainian', 'я', 1],
  ['Arabic', 'ئ', 1],
  ['where another Latin letter is at the place', 'y', 0],
  ['where a sign is at the place', ';', 0]
])('the keys are those of the letter: %s', async (_, key, times) => {
  const { done, count } = undoable()
  show(<Toast done={done} />)
  await perform(() => void pressUndo(document.body, key))
  expect(count()).toBe(times)
})

test('the keys undo nothing behind a dialog', async () => {
  const { done, count } = undoable()
  show(
    <>
      <dialog open />
      <Toast done={done} />
    </>
  )
  await perform(() => void pressUndo())
  expect(count()).toBe(0)
})
