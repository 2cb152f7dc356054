/** An area as it would be if something were stored already. */
import { expect, test } from 'vitest'
import { overlaid } from '../../src/storage/overlay.ts'
import { fakeArea } from './fake-area.ts'

const library = () => fakeArea({ a: 'stored', b: 'stored', c: 'stored' })
const known = new Map([
  ['a', 'known'],
  ['b', undefined],
  ['d', 'known']
])

test('what is known stands over what is stored, also that nothing is there', async () => {
  expect(await overlaid(library(), known).get(['a', 'b', 'c', 'd', 'e'])).toStrictEqual({
    a: 'known',
    c: 'stored',
    d: 'known'
  })
})

test('only what was asked for is given', async () => {
  expect(await overlaid(library(), known).get(['c'])).toEqual({ c: 'stored' })
})

test('everything is given to who asks for everything', async () => {
  expect(await overlaid(library(), known).get(null)).toStrictEqual({ a: 'known', c: 'stored', d: 'known' })
})

test('the area is asked only for what is not known', async () => {
  const area = library()
  await overlaid(area, known).get(['a', 'b'])
  await overlaid(area, known).get(['a', 'c'])
  expect(area.gets).toEqual([['c']])
})

test('what is learned later counts', async () => {
  const growing = new Map<string, string | undefined>()
  const over = overlaid(library(), growing)
  growing.set('a', 'learned')
  expect(await over.get(['a'])).toEqual({ a: 'learned' })
})

test('the rest is the area’s own', async () => {
  const area = library()
  const over = overlaid(area, known)
  expect(await over.getKeys?.()).toEqual(['a', 'b', 'c'])
  await over.set({ f: 'new' })
  await over.remove(['c'])
  expect([...area.items.keys()]).toEqual(['a', 'b', 'f'])
  expect(over.onChanged).toBe(area.onChanged)
  const { getKeys: _, ...older } = area
  expect(overlaid(older, known).getKeys).toBeUndefined()
})
