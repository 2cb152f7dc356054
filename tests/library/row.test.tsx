/** @vitest-environment jsdom */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Row } from '../../src/library/Row.tsx'
import type { Library } from '../../src/library/state.ts'
import type { IndexEntry } from '../../src/storage/model.ts'
import { perform, show } from '../ui/screen.ts'
import { openedLibrary } from './open.ts'

let library: Library
beforeEach(async () => {
  library = (await openedLibrary(4)).library
})
afterEach(() => library.stop())

/** What a mouse does to a button: it takes the focus, unless the page says no, and is clicked. */
function click(button: HTMLElement, more: MouseEventInit = {}): void {
  const options = { bubbles: true, cancelable: true, ...more }
  if (button.dispatchEvent(new MouseEvent('mousedown', options))) button.focus()
  button.dispatchEvent(new MouseEvent('click', options))
}

test('a click with Shift selects from the row before it that was clicked', async () => {
  const entries = library.finder.found.value
  const row = (entry: IndexEntry, n: number) => (
    <Row
      key={entry.id}
      entry={entry}
      index={n}
      position={n}
      total={entries.length}
      words={[]}
      isAt={false}
      isOpen={false}
      isSelected={false}
      measure={() => {}}
      style={{ transform: '' }}
      library={library}
    />
  )
  const buttons = [...show(<ul>{entries.map(row)}</ul>).querySelectorAll<HTMLElement>('.row-open')]
  await perform(() => click(buttons[0] as HTMLElement))
  await perform(() => click(buttons[2] as HTMLElement, { shiftKey: true }))
  expect([...library.selected.value]).toEqual(entries.slice(0, 3).map(({ id }) => id))
})
