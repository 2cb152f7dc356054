/** @vitest-environment jsdom */
import { expect, test, vi } from 'vitest'
import { RemovedHighlights } from '../../src/library/RemovedHighlights.tsx'
import { DEFAULT_MEANINGS } from '../../src/meanings.ts'
import { annotation, article } from '../ui/sample.ts'
import { byRole, perform, show, textOf } from '../ui/screen.ts'

const deleted = '2026-03-03T08:00:00Z'
const two = [
  annotation('one', 'The crane is from 1911.', 10, { deleted, note: 'look up', tags: ['quay'] }),
  annotation('two', 'It leans.', 50, { deleted, meaning: 'claim' })
]

function shown(removed: typeof two, onRestore = (_: string) => {}): HTMLElement {
  return show(
    <RemovedHighlights
      removed={removed}
      article={article()}
      meanings={DEFAULT_MEANINGS}
      onRestore={onRestore}
    />
  )
}

test('removed highlights are listed with what the reader wrote, folded away at first', () => {
  const root = shown(two)
  expect(root.querySelector('details')?.open).toBe(false)
  expect(textOf(root.querySelector('summary') as Element)).toBe('Removed highlights (2)')
  const [first] = root.querySelectorAll('li')
  for (const words of ['The crane is from 1911.', 'Fact', 'look up', 'quay', 'removed'])
    expect(textOf(first as Element)).toContain(words)
})
test('each can be restored, and the focus goes on to the next', async () => {
  const onRestore = vi.fn()
  const root = shown(two, onRestore)
  await perform(() => byRole(root, 'button', 'Restore highlight “The crane is from 1911.”').click())
  expect(onRestore).toHaveBeenCalledWith('one')
  expect(document.activeElement).toBe(byRole(root, 'button', 'Restore highlight “It leans.”'))
})
test('where none is removed there is nothing', () => {
  expect(shown([]).childElementCount).toBe(0)
})
