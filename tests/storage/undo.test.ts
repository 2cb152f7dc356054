import { expect, test } from 'vitest'
import {
  forgetUndo,
  lastUndo,
  rememberUndo,
  type SessionArea,
  type UndoEntry
} from '../../src/storage/undo.ts'

function fakeSession(stored: Record<string, unknown> = {}): SessionArea {
  const items = { ...stored }
  return {
    get: async key => (key in items ? { [key]: items[key] } : {}),
    set: async more => void Object.assign(items, more)
  }
}
const at = (minute: number) => new Date(Date.UTC(2031, 2, 10, 9, minute))
const removal = (id: string, minute: number): UndoEntry => ({
  id,
  articleId: '3c00000000000001',
  message: 'Highlight removed',
  at: at(minute).toISOString()
})

test('the last one is offered, then the one before', async () => {
  const area = fakeSession()
  await rememberUndo(removal('h1', 0), area)
  await rememberUndo(removal('h2', 1), area)
  expect((await lastUndo(at(2), area))?.id).toBe('h2')
  await forgetUndo('h2', area)
  expect((await lastUndo(at(2), area))?.id).toBe('h1')
})

test('none is offered after ten minutes, or in a new session', async () => {
  const area = fakeSession()
  await rememberUndo(removal('h1', 0), area)
  expect(await lastUndo(at(11), area)).toBeUndefined()
  expect(await lastUndo(at(1), fakeSession())).toBeUndefined()
})

test('of one thing only the last is kept', async () => {
  const area = fakeSession()
  await rememberUndo(removal('h1', 0), area)
  await rememberUndo(removal('h2', 1), area)
  await rememberUndo({ ...removal('h1', 2), message: 'Removed again' }, area)
  expect(JSON.parse(String((await area.get('undo')).undo))).toHaveLength(2)
  expect(await lastUndo(at(3), area)).toMatchObject({ id: 'h1', message: 'Removed again' })
  await forgetUndo('h1', area)
  expect((await lastUndo(at(3), area))?.id).toBe('h2')
})

test('ten minutes are over when they are over', async () => {
  const area = fakeSession()
  await rememberUndo(removal('h1', 0), area)
  expect(await lastUndo(new Date(at(10).getTime() - 1), area)).toBeDefined()
  expect(await lastUndo(at(10), area)).toBeUndefined()
})

test.each(['', '{', '5', 'null'])('what is damaged (%s) is no way back, and no obstacle', async text => {
  const area = fakeSession({ undo: text })
  expect(await lastUndo(at(0), area)).toBeUndefined()
  await rememberUndo(removal('h1', 0), area)
  expect(JSON.parse(String((await area.get('undo')).undo))).toEqual([removal('h1', 0)])
})

test('twenty are kept', async () => {
  const area = fakeSession()
  for (let n = 0; n < 25; n++) await rememberUndo(removal(`h${n}`, 0), area)
  const kept = JSON.parse(String((await area.get('undo')).undo)) as UndoEntry[]
  expect([kept.length, kept[0]?.id, kept.at(-1)?.id]).toEqual([20, 'h5', 'h24'])
})
