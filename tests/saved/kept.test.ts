import { describe, expect, test, vi } from 'vitest'
import { openKept } from '../../src/saved/kept.ts'
import { type FakeWorld, fakeWorld, withSaved } from '../popup/fake-world.ts'
import { anchorOf, article } from '../ui/sample.ts'

const { id } = article()

async function marked(): Promise<FakeWorld> {
  const world = fakeWorld()
  await withSaved(world)
  await world.ask('annotate', {
    request: 'mark',
    articleId: id,
    annotation: {
      id: 'h1',
      anchor: anchorOf('It leans.', 50),
      exact: 'It leans.',
      meaning: 'fact',
      note: '',
      tags: []
    }
  })
  return world
}

describe('a deleted article', () => {
  test('has no highlights while it is deleted, and its words for when it returns', async () => {
    const world = await marked()
    await world.ask('edit-article', { request: 'n', id, note: 'look up' })
    const kept = await openKept(id, world)
    expect(kept.annotations.value).toHaveLength(1)
    await world.ask('delete-article', { request: 'd', id })
    await vi.waitFor(() => expect(kept.annotations.value).toHaveLength(0))
    expect(kept.record.value).toBeNull()
    expect(kept.trashed.value?.note).toBe('look up')
    await world.ask('restore-article', { request: 'r', id })
    await vi.waitFor(() => expect(kept.annotations.value).toHaveLength(1))
    expect(kept.trashed.value).toBeNull()
    kept.stop()
  })
})

describe('removed highlights', () => {
  const remove = (world: FakeWorld, id: string) =>
    world.ask('delete-annotation', { request: `d ${id}`, articleId: article().id, id })

  test('are known as long as the article is not deleted itself', async () => {
    const world = await marked()
    await remove(world, 'h1')
    const kept = await openKept(id, world)
    expect(kept.removed.value.map(({ exact }) => exact)).toEqual(['It leans.'])
    expect(kept.annotations.value).toEqual([])
    await world.ask('delete-article', { request: 'd', id })
    await vi.waitFor(() => expect(kept.removed.value).toEqual([]))
    await world.ask('restore-article', { request: 'r', id })
    await vi.waitFor(() => expect(kept.removed.value).toHaveLength(1))
    kept.stop()
  })
  test('come and go as they are removed and brought back', async () => {
    const world = await marked()
    const kept = await openKept(id, world)
    expect(kept.removed.value).toEqual([])
    await remove(world, 'h1')
    await vi.waitFor(() => expect(kept.removed.value).toHaveLength(1))
    await world.ask('restore-annotation', { request: 'r', articleId: id, id: 'h1' })
    await vi.waitFor(() => expect(kept.annotations.value).toHaveLength(1))
    expect(kept.removed.value).toEqual([])
    kept.stop()
  })
})

describe('a change while the record is first read', () => {
  /** The library reads what is stored now and tells it only after something else has happened. */
  function slowly(
    world: FakeWorld,
    what: 'record' | 'entry' | 'annotations',
    meanwhile: () => Promise<unknown>
  ) {
    const read = world.library[what] as (of: unknown) => Promise<unknown>
    let isFirst = true
    Object.assign(world.library, {
      [what]: async (of: unknown) => {
        const stored = await read(of)
        if (isFirst) {
          isFirst = false
          await meanwhile()
        }
        return stored
      }
    })
  }

  test('of the article is not lost', async () => {
    const world = await marked()
    slowly(world, 'record', () => world.ask('edit-article', { request: 'n', id, note: 'look up' }))
    const kept = await openKept(id, world)
    expect(kept.record.value?.note).toBe('look up')
    kept.stop()
  })
  test('of its highlights is not lost', async () => {
    const world = await marked()
    slowly(world, 'entry', () => world.ask('delete-annotation', { request: 'd', articleId: id, id: 'h1' }))
    const kept = await openKept(id, world)
    expect(kept.annotations.value).toHaveLength(0)
    kept.stop()
  })
  test('of a note on one is not lost', async () => {
    const world = await marked()
    slowly(world, 'annotations', () =>
      world.ask('edit-annotation', { request: 'n', articleId: id, id: 'h1', note: 'why?' })
    )
    const kept = await openKept(id, world)
    await vi.waitFor(() => expect(kept.annotations.value[0]?.note).toBe('why?'))
    kept.stop()
  })
})
