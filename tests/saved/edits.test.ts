import { describe, expect, test, vi } from 'vitest'
import type { Article } from '../../src/article/model.ts'
import { CITATION_STYLES, type CitationStyle } from '../../src/export/citations/index.ts'
import { editsWith } from '../../src/saved/edits.ts'
import { openKept } from '../../src/saved/kept.ts'
import { openOutbox } from '../../src/saved/outbox.ts'
import type { Annotation, ArticleRecord } from '../../src/storage/model.ts'
import { openSettings } from '../../src/ui/live-settings.ts'
import { openNotices } from '../../src/ui/notices.ts'
import { type FakeWorld, fakeWorld, withSaved } from '../popup/fake-world.ts'
import { anchorOf, article, found } from '../ui/sample.ts'

const NONE_LOST: ReadonlySet<string> = new Set()

function desk(world: FakeWorld = fakeWorld()) {
  const notices = openNotices()
  const undo = () => notices.done.value.findLast(done => done.undo)?.undo?.()
  return { world, notices, edits: editsWith(world, notices, openOutbox(world), openSettings(world)), undo }
}

async function stored(world: FakeWorld): Promise<ArticleRecord> {
  const outcome = await world.library.record(article().id)
  if (outcome.kind !== 'record') throw new Error(`article is ${outcome.kind}`)
  return outcome.record
}

describe('words about an article', () => {
  test.each([
    {
      name: 'a note',
      write: (edits: ReturnType<typeof editsWith>) => edits.note(article(), null, 'look up')
    },
    { name: 'a tag', write: (edits: ReturnType<typeof editsWith>) => edits.tag(article(), null, ['quay']) }
  ])('$name is sent before the popup can close, though the article is not saved', async ({ write }) => {
    const { world, edits } = desk()
    const written = write(edits)
    expect(world.asked).toEqual(['edit-article'])
    expect(await written).toBe(true)
  })
  test('the first two notes arrive in order', async () => {
    const { world, edits } = desk()
    await Promise.all([edits.note(article(), null, 'look'), edits.note(article(), null, 'look up')])
    expect((await stored(world)).note).toBe('look up')
  })
  test('bring a deleted article back with its other words', async () => {
    const { world, edits } = desk()
    await edits.note(article(), null, 'ask the harbour office')
    await edits.remove(article().id)
    await edits.tag(article(), null, ['quay'])
    const { note, tags, deleted } = await stored(world)
    expect({ note, tags, deleted }).toEqual({
      note: 'ask the harbour office',
      tags: ['quay'],
      deleted: undefined
    })
  })
})

describe('Save', () => {
  test('of a deleted article brings back what was saved', async () => {
    const { world, edits } = desk()
    await withSaved(world)
    await edits.remove(article().id)
    const kept = await openKept(article().id, world)
    expect(await edits.save(article({ headline: found('Rewritten') }), kept)).toBe(true)
    expect((await stored(world)).article.headline.value).toBe(article().headline.value)
    kept.stop()
  })
  test('of another version can be undone: text and time of reading are those of before', async () => {
    const { world, edits, undo } = desk()
    await withSaved(world)
    const before = await stored(world)
    world.now = () => new Date('2026-05-01T00:00:00Z')
    await edits.renew(article({ headline: found('Rewritten') }), before)
    expect((await stored(world)).article.headline.value).toBe('Rewritten')
    undo()
    await vi.waitFor(async () =>
      expect(await stored(world)).toMatchObject({ article: before.article, retrieved: before.retrieved })
    )
  })
})

describe('Copy as Markdown', () => {
  const retrievedIn = (world: FakeWorld) => /^retrieved: "(.*)"$/m.exec(world.copied[0] ?? '')?.[1]
  test.each([
    {
      name: 'the saved reading: when that was made',
      now: (saved: Article) => structuredClone(saved),
      expected: '2026-03-04T12:00:00.000Z'
    },
    {
      name: 'a page that has changed: now',
      now: (saved: Article) => ({ ...saved, headline: found('Rewritten') }),
      expected: '2026-05-01T00:00:00.000Z'
    }
  ])('of $name', async ({ now, expected }) => {
    const { world, edits } = desk()
    await withSaved(world)
    world.now = () => new Date('2026-05-01T00:00:00Z')
    const kept = await openKept(article().id, world)
    await edits.copy(now((await stored(world)).article), kept, NONE_LOST)
    expect(retrievedIn(world)).toBe(expected)
    kept.stop()
  })
  test('highlights in the order of the page, the lost ones last', async () => {
    const { world, edits } = desk()
    await withSaved(world)
    const marks: Pick<Annotation, 'id' | 'exact'>[] = [
      { id: 'late', exact: 'At the end.' },
      { id: 'lost', exact: 'Gone.' },
      { id: 'early', exact: 'At the start.' }
    ]
    const places: Record<string, number> = { late: 90, lost: 1, early: 10 }
    for (const { id, exact } of marks)
      await world.ask('annotate', {
        request: id,
        articleId: article().id,
        annotation: { id, exact, anchor: anchorOf(exact, places[id]), meaning: 'fact', note: '', tags: [] }
      })
    const kept = await openKept(article().id, world)
    await edits.copy(article(), kept, new Set(['lost']))
    const order = [...(world.copied[0] ?? '').matchAll(/^> (At the start|At the end|Gone)/gm)].map(
      ([, words]) => words
    )
    expect(order).toEqual(['At the start', 'At the end', 'Gone'])
    kept.stop()
  })
})

describe('a citation', () => {
  const style = (id: string) => CITATION_STYLES.find(each => each.id === id) as CitationStyle

  test('is copied also where there is no room to remember its style', async () => {
    const { world, edits } = desk()
    world.drafts.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    await edits.cite(article(), null, style('chicago'))
    expect(world.copied).toHaveLength(1)
  })
  test('is offered in the style of the last one, unless one was set for all', async () => {
    const { world, edits } = desk()
    expect(edits.citationStyle().id).toBe('apa')
    await edits.cite(article(), null, style('chicago'))
    expect(edits.citationStyle().id).toBe('chicago')
    await world.ask('edit-settings', { request: 'r1', change: { citationStyle: 'mla' } })
    await vi.waitFor(() => expect(edits.citationStyle().id).toBe('mla'))
    await edits.cite(article(), null, style('vancouver'))
    expect(edits.citationStyle().id).toBe('mla')
    await world.ask('edit-settings', { request: 'r2', change: { citationStyle: 'of a newer version' } })
    await vi.waitFor(() => expect(edits.citationStyle().id).toBe('apa'))
  })
})

test('a removed highlight is brought back with Undo, and no popup offers to bring it back again', async () => {
  const { world, edits, undo } = desk()
  await withSaved(world)
  const [articleId, id] = [article().id, 'h1']
  const annotation = {
    id,
    anchor: anchorOf('It leans.', 50),
    exact: 'It leans.',
    meaning: 'fact',
    note: '',
    tags: []
  }
  await world.ask('annotate', { request: 'mark', articleId, annotation })
  await edits.removeHighlight({ articleId, id })
  expect((await world.undo.last())?.id).toBe(id)
  const marks = async () => {
    const entry = await world.library.entry(articleId)
    return { there: entry?.annotations, removed: entry?.removed }
  }
  expect(await marks()).toEqual({ there: [], removed: [id] })
  await edits.restoreHighlight({ articleId, id })
  expect(await marks()).toEqual({ there: [id], removed: [] })
  expect(await world.undo.last()).toBeUndefined()
  await undo()
  expect(await marks()).toEqual({ there: [], removed: [id] })
})
