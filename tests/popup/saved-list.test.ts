import { signal } from '@preact/signals'
import { expect, test, vi } from 'vitest'
import { DEFAULT_MEANINGS, withMeaningChanged } from '../../src/meanings.ts'
import { openSavedList } from '../../src/popup/saved-list.ts'
import { anchorOf, found } from '../ui/sample.ts'
import { fakeWorld, withSaved } from './fake-world.ts'

const idOf = (n: number) => n.toString(16).padStart(2, '0').padEnd(16, '0')

async function library(count: number) {
  const world = fakeWorld()
  for (let n = 0; n < count; n++)
    await withSaved(world, { id: idOf(n), headline: found(`Crane number ${n}`) })
  const list = openSavedList(world)
  await list.start()
  return { world, list }
}

test('the count is unknown until the index is read', async () => {
  const list = openSavedList(fakeWorld())
  expect(list.count.value).toBeNull()
  await list.start()
  expect(list.count.value).toBe(0)
})

test('only the first rows are shown until more are asked for; a search starts over', async () => {
  const { list } = await library(50)
  expect(list.rows.value).toHaveLength(40)
  list.more()
  expect(list.rows.value).toHaveLength(50)
  list.search('crane')
  expect(list.rows.value).toHaveLength(40)
  list.stop()
})

test('finds by headline as it is typed', async () => {
  const { list } = await library(3)
  list.search('number 2')
  await vi.waitFor(() => expect(list.found.value.map(({ headline }) => headline)).toEqual(['Crane number 2']))
  list.stop()
})

test('follows what is saved, tagged and deleted elsewhere', async () => {
  const { world, list } = await library(1)
  await withSaved(world, { id: idOf(9) })
  await vi.waitFor(() => expect(list.count.value).toBe(2))
  await world.ask('edit-article', { request: 'a', id: idOf(9), tags: ['quay'] })
  await vi.waitFor(() => expect(list.knownTags.value).toEqual(['quay']))
  await world.ask('delete-article', { request: 'b', id: idOf(9) })
  await vi.waitFor(() => expect(list.count.value).toBe(1))
  list.stop()
})

test('what is saved while the index is first read is not lost', async () => {
  const world = fakeWorld()
  const { index } = world.library
  world.library.index = async () => {
    const reading = await index()
    await withSaved(world, { id: idOf(3), headline: found('Crane number 3') })
    return reading
  }
  const list = openSavedList(world)
  await list.start()
  expect(list.found.value.map(({ headline }) => headline)).toEqual(['Crane number 3'])
  list.stop()
})

test('meanings are found by the words the reader gave them', async () => {
  const { world, list } = await library(2)
  const annotation = {
    id: 'h1',
    anchor: anchorOf('crane'),
    exact: 'crane',
    meaning: 'claim',
    note: '',
    tags: []
  }
  await world.ask('annotate', { request: 'h', articleId: idOf(1), annotation })
  list.stop()
  const named = openSavedList(
    world,
    signal(withMeaningChanged(DEFAULT_MEANINGS, 'claim', { word: 'Doubtful' }))
  )
  await named.start()
  named.search('meaning:doubtful')
  await vi.waitFor(() => expect(named.found.value.map(({ id }) => id)).toEqual([idOf(1)]))
  named.stop()
})
