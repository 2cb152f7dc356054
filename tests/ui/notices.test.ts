import { describe, expect, test, vi } from 'vitest'
import { openNotices } from '../../src/ui/notices.ts'

const lines = (notices: ReturnType<typeof openNotices>) =>
  notices.done.value.map(({ message, undo }) => (undo ? `${message} [Undo]` : message))
const undoLast = (notices: ReturnType<typeof openNotices>) =>
  notices.done.value.findLast(({ undo }) => undo)?.undo?.()

describe('the way back', () => {
  test('stays beside a later message that has none', () => {
    const notices = openNotices()
    notices.say('Deleted', async () => true)
    notices.say('Copied')
    expect(lines(notices)).toEqual(['Deleted [Undo]', 'Copied'])
  })
  test('of what was done last comes first, then that of what was done before', async () => {
    const notices = openNotices()
    const undone: string[] = []
    for (const what of ['first', 'second'])
      notices.say(what, async () => {
        undone.push(what)
        return true
      })
    expect(lines(notices)).toEqual(['second [Undo]'])
    undoLast(notices)
    expect(lines(notices)).toEqual(['first [Undo]'])
    undoLast(notices)
    expect(lines(notices)).toEqual([])
    expect(undone).toEqual(['second', 'first'])
  })
  test('is offered again if it was refused', async () => {
    const notices = openNotices()
    notices.say('Deleted', async () => false)
    undoLast(notices)
    expect(lines(notices)).toEqual([])
    await vi.waitFor(() => expect(lines(notices)).toEqual(['Deleted [Undo]']))
  })
  test('goes after a while', async () => {
    const notices = openNotices(1)
    notices.say('Deleted', async () => true)
    notices.say('Copied')
    await vi.waitFor(() => expect(lines(notices)).toEqual([]))
  })
})

test('a message gives way to what can be undone', () => {
  const notices = openNotices()
  notices.say('Copied')
  notices.say('Deleted', async () => true)
  expect(lines(notices)).toEqual(['Deleted [Undo]'])
})
