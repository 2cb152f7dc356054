import { expect, test } from 'vitest'
import { readSizes } from '../../src/storage/size.ts'
import { fakeArea } from './fake-area.ts'

const STORED = {
  'art:1': 'é',
  'article:2': 'ab',
  'ann:1': 'abc',
  'annotation:7': 'abcd',
  'index:3c0': 'abcde',
  'text:3c0': 'abcdef',
  recent: 'abcdefg',
  settings: 'abcdefgh'
}
const EXPECTED = { articles: 18, highlights: 24, search: 41, other: 16 }

test('bytes of what is stored, by kind, keys included, also of what earlier versions stored', async () => {
  expect(await readSizes(fakeArea(STORED))).toEqual(EXPECTED)
})

test('a browser that can say is asked, and nothing is read', async () => {
  const area = fakeArea(STORED)
  const told = { ...area, getBytesInUse: async (keys: string[]) => keys.length }
  expect(await readSizes(told)).toEqual({ articles: 2, highlights: 2, search: 3, other: 1 })
  expect(area.gets).toEqual([])
})
