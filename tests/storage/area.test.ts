/** An area with some items at hand, which are not asked for again. */
import { expect, test } from 'vitest'
import { allKeys, areaWith } from '../../src/storage/area.ts'
import { fakeArea } from './fake-area.ts'

const stored = () => fakeArea({ 'art:1': 'one', 'art:2': 'two', settings: 'mine' })

test('what is at hand is not asked for', async () => {
  const area = stored()
  const keys = ['art:1', 'art:9']
  const near = areaWith(await area.get(keys), keys, area)
  area.gets.length = 0
  expect(await near.get(['art:1', 'art:9'])).toEqual({ 'art:1': 'one' })
  expect(await near.get([])).toEqual({})
  expect(area.gets).toEqual([])
})

test('the rest is asked of the area, and nothing is given that was not asked for', async () => {
  const area = stored()
  const near = areaWith({ 'art:1': 'one', settings: 'mine' }, ['art:1', 'settings'], area)
  expect(await near.get(['art:1', 'art:2'])).toEqual({ 'art:1': 'one', 'art:2': 'two' })
  expect(area.gets).toEqual([['art:2']])
  expect(await near.get(null)).toEqual({ 'art:1': 'one', 'art:2': 'two', settings: 'mine' })
  expect(area.gets).toEqual([['art:2'], null])
})

test('it writes, removes and tells as the area itself', async () => {
  const area = stored()
  const near = areaWith({}, [], area)
  const heard: string[] = []
  const listen = (changes: object) => heard.push(...Object.keys(changes))
  near.onChanged.addListener(listen)
  await near.set({ 'art:3': 'three' })
  await near.remove(['art:1'])
  expect(await allKeys(area)).toEqual(['art:2', 'settings', 'art:3'])
  expect(heard).toEqual(['art:3', 'art:1'])
  near.onChanged.removeListener(listen)
  await near.set({ 'art:4': 'four' })
  expect(heard).toHaveLength(2)
})
