import { describe, expect, test } from 'vitest'
import { openOutbox } from '../../src/saved/outbox.ts'
import type { SavedWorld } from '../../src/saved/world.ts'
import { type FakeWorld, fakeWorld, withSaved } from '../popup/fake-world.ts'
import { anchorOf, article } from '../ui/sample.ts'

const { id } = article()
const note = (request: string, words: string) => ({ request, id, note: words, article: article() })

/** Leaves words in the outbox as a popup does that closes: they are asked for, and nothing answers. */
function closeOn(world: FakeWorld, write: (outbox: ReturnType<typeof openOutbox>) => unknown): void {
  const closing: SavedWorld = { ...world, ask: () => new Promise(() => {}) }
  write(openOutbox(closing))
}
async function noteStored(world: FakeWorld): Promise<string | undefined> {
  const stored = await world.library.record(id)
  return stored.kind === 'record' ? stored.record.note : undefined
}

describe('words that the closing popup could not send', () => {
  test('are sent when it opens again, once', async () => {
    const world = fakeWorld()
    closeOn(world, outbox => outbox.send('edit-article', note('r1', 'look up'), null))
    await openOutbox(world).resend()
    expect(await noteStored(world)).toBe('look up')
    expect(world.drafts.length).toBe(0)
  })
  test('the last of several count, note and tags apart', async () => {
    const world = fakeWorld()
    closeOn(world, outbox => {
      void outbox.send('edit-article', note('r1', 'look'), null)
      void outbox.send('edit-article', note('r2', 'look up'), null)
      void outbox.send('edit-article', { request: 'r3', id, tags: ['quay'], article: article() }, null)
    })
    await openOutbox(world).resend()
    expect(await world.library.record(id)).toMatchObject({ record: { note: 'look up', tags: ['quay'] } })
  })
  test('that did arrive change nothing more', async () => {
    const world = fakeWorld()
    closeOn(world, outbox => outbox.send('edit-article', note('r1', 'look up'), null))
    await world.ask('edit-article', note('r1', 'look up'))
    await world.ask('delete-article', { request: 'd', id })
    await openOutbox(world).resend()
    expect(await world.library.record(id)).toMatchObject({ record: { deleted: expect.any(String) } })
  })
  describe('look at what stands there by then', () => {
    const highlight = { id: 'h1', anchor: anchorOf('x'), exact: 'x', meaning: 'fact', note: '', tags: [] }
    const edit = (request: string, change: { note?: string; tags?: string[]; meaning?: string }) => ({
      request,
      articleId: id,
      id: 'h1',
      ...change
    })
    const highlighted = async (world: FakeWorld) =>
      (await world.library.annotations({ id, annotations: ['h1'] })).annotations[0]
    const worldWithHighlight = async () => {
      const world = fakeWorld()
      await withSaved(world)
      await world.ask('annotate', { request: 'a', articleId: id, annotation: highlight })
      return world
    }

    test('a note that was written in the page since stays', async () => {
      const world = await worldWithHighlight()
      closeOn(world, outbox => outbox.send('edit-annotation', edit('r1', { note: 'old words' }), ''))
      await world.ask('edit-annotation', edit('r2', { note: 'new words' }))
      await openOutbox(world).resend()
      expect((await highlighted(world))?.note).toBe('new words')
      expect(world.drafts.length).toBe(0)
    })
    test('another meaning given since is no reason to lose the note', async () => {
      const world = await worldWithHighlight()
      world.now = () => new Date('2026-03-01T00:00:00Z')
      closeOn(world, outbox => outbox.send('edit-annotation', edit('r1', { note: 'my words' }), ''))
      await world.ask('edit-annotation', edit('r2', { meaning: 'claim' }))
      await openOutbox(world).resend()
      expect(await highlighted(world)).toMatchObject({ note: 'my words', meaning: 'claim' })
    })
    test('tags given to many articles since stay', async () => {
      const world = fakeWorld()
      await withSaved(world)
      const tags = (request: string, ...tags: string[]) => ({ request, id, tags })
      closeOn(world, outbox => outbox.send('edit-article', tags('r1', 'quay'), []))
      await world.ask('edit-article', tags('r2', 'thesis'))
      await openOutbox(world).resend()
      expect(await world.library.record(id)).toMatchObject({ record: { tags: ['thesis'] } })
    })
    test('words sent shortly before, whether they arrived or not, are no reason to lose the last', async () => {
      for (const arrived of ['', 'look', 'look up']) {
        const world = fakeWorld()
        await withSaved(world)
        closeOn(world, outbox => {
          void outbox.send('edit-article', note('r1', 'look'), '')
          void outbox.send('edit-article', note('r2', 'look up'), '')
          void outbox.send('edit-article', note('r3', 'look up Holm'), '')
        })
        if (arrived) await world.ask('edit-article', note('r0', arrived))
        await openOutbox(world).resend()
        expect(await noteStored(world)).toBe('look up Holm')
      }
    })
    test('words answered, of which the popup was not told yet, are no reason to lose the next', async () => {
      const world = fakeWorld()
      await withSaved(world)
      const outbox = openOutbox(world)
      await outbox.send('edit-article', note('r1', 'look'), '')
      world.failure = { code: 'no-answer', message: '' }
      await outbox.send('edit-article', note('r2', 'look up'), '')
      world.failure = undefined
      await openOutbox(world).resend()
      expect(await noteStored(world)).toBe('look up')
    })
    test('a note on an article that was saved in between is kept', async () => {
      const world = fakeWorld()
      closeOn(world, outbox => outbox.send('edit-article', note('r1', 'look up'), null))
      await withSaved(world)
      await openOutbox(world).resend()
      expect(await noteStored(world)).toBe('look up')
    })
    test.each([
      { name: 'saved before', over: '' },
      { name: 'saved by these words', over: null }
    ])('an article deleted for good since does not come back: $name', async ({ over }) => {
      const world = fakeWorld()
      if (over !== null) await withSaved(world)
      closeOn(world, outbox => outbox.send('edit-article', note('r1', 'look up'), over))
      await world.ask('edit-article', note('r1', 'look up'))
      await world.ask('delete-article', { request: 'd', id })
      await world.ask('purge-article', { request: 'p', id })
      await openOutbox(world).resend()
      expect(await world.library.record(id)).toMatchObject({ kind: 'missing' })
      expect(world.drafts.length).toBe(0)
    })
  })
})

describe('words that were answered', () => {
  test.each([
    { name: 'stored: they are forgotten', code: undefined, left: 0 },
    { name: 'no room: they are kept', code: 'storage-full' as const, left: 1 },
    { name: 'no answer: they are kept', code: 'no-answer' as const, left: 1 },
    { name: 'never possible: they are forgotten', code: 'newer-record' as const, left: 0 }
  ])('$name', async ({ code, left }) => {
    const world = fakeWorld()
    world.failure = code && { code, message: '' }
    await openOutbox(world).send('edit-article', note('r1', 'look up'), null)
    expect(world.drafts.length).toBe(left)
  })
  test('late do not take later ones with them', async () => {
    const world = fakeWorld()
    const outbox = openOutbox(world)
    const first = outbox.send('edit-article', note('r1', 'look'), null)
    closeOn(world, closing => closing.send('edit-article', note('r2', 'look up'), null))
    await first
    await outbox.resend()
    expect(await noteStored(world)).toBe('look up')
  })
  test('are sent although there is no room for a draft', async () => {
    const world = fakeWorld()
    world.drafts.setItem = () => {
      throw new Error('QuotaExceededError')
    }
    await openOutbox(world).send('edit-article', note('r1', 'look up'), null)
    expect(await noteStored(world)).toBe('look up')
  })
})

test('the background is woken when writing begins, and again only when it may have been stopped since', () => {
  const world = fakeWorld()
  let seconds = 0
  world.now = () => new Date(Date.UTC(2026, 4, 1, 0, 0, seconds))
  const outbox = openOutbox(world)
  const wakes = [0, 10, 19, 30].map(at => {
    seconds = at
    outbox.prepare()
    return world.wakes
  })
  expect(wakes).toEqual([1, 1, 1, 2])
})
