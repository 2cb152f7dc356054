/** The words of the whole library, a part at a time. */
import { describe, expect, test } from 'vitest'
import { SCHEMA } from '../../src/storage/model.ts'
import { encodeTexts } from '../../src/storage/records.ts'
import { readWords, ShardWords, type WordsPart } from '../../src/storage/words.ts'
import { fakeArea } from './fake-area.ts'
import { articleId } from './samples.ts'

const WORDS = { body: 'the ferry will sail', own: '' }

async function partsOf(area: ReturnType<typeof fakeArea>): Promise<WordsPart[]> {
  const parts: WordsPart[] = []
  for await (const part of readWords(area)) parts.push(part)
  return parts
}

test('each shard is read once, in parts of the same size, and the progress tells how far', async () => {
  const area = fakeArea()
  const parts = await partsOf(area)
  const keys = area.gets.flat()
  expect([keys.length, new Set(keys).size, keys[0], keys.at(-1)]).toEqual([
    4096,
    4096,
    'text:000',
    'text:fff'
  ])
  expect(new Set(area.gets.map(keys => keys?.length))).toEqual(new Set([64]))
  expect(parts.map(({ progress }) => progress)).toEqual(parts.map((_, n) => (n + 1) / parts.length))
})

test('words come by article; what cannot be read is named, what a newer version wrote is not', async () => {
  const [one, two, far] = [articleId(1), articleId(2, '3d'), articleId(3, 'ff')]
  const area = fakeArea({
    ...Object.fromEntries([
      encodeTexts('3c0', { [one]: WORDS }),
      encodeTexts('3d0', { [two]: WORDS }),
      encodeTexts('ff0', { [far]: WORDS })
    ]),
    'text:3c1': 'torn',
    'text:3c2': JSON.stringify({ schema: 99, type: 'text' })
  })
  const told = (await partsOf(area))
    .map(({ shards, damaged }) => [
      [...shards.values()].flatMap(({ texts }) => Object.keys(texts ?? {})),
      damaged
    ])
    .filter(([ids, damaged]) => ids?.length || damaged?.length)
  expect(told).toEqual([
    [[one, two], ['3c1']],
    [[far], []]
  ])
})

describe('the words of a shard', () => {
  const body = 'the "ferry" sails\nat 9 \\ 10'
  const stored = () => ShardWords.read('3c0', encodeTexts('3c0', { [articleId(1)]: { body, own: '' } })[1])

  test.each([
    ['ferry', true],
    ['"ferry" sails', true],
    ['sails\nat', true],
    ['9 \\ 10', true],
    ['harbour', false],
    ['ferry sails', false]
  ])('tell whether they may hold %j before they are taken apart: %s', (word, expected) => {
    expect((stored() as ShardWords).mayHold(word)).toBe(expected)
  })

  test('say that they may hold anything once they are', () => {
    const words = stored() as ShardWords
    expect(words.texts).toEqual({ [articleId(1)]: { body, own: '' } })
    expect(words.mayHold('harbour')).toBe(true)
  })

  test('of an earlier version are read as well', () => {
    const [, text] = encodeTexts('3c0', { [articleId(1)]: WORDS })
    const earlier = ShardWords.read('3c0', text.replace(`"schema":${SCHEMA}`, '"schema":4'))
    expect((earlier as ShardWords).texts).toEqual({ [articleId(1)]: WORDS })
  })

  test('that look sound and are not are none', () => {
    const [, text] = encodeTexts('3c0', { [articleId(1)]: WORDS })
    expect((ShardWords.read('3c0', text.replace('"body"', '"bo')) as ShardWords).texts).toBeNull()
  })
})
