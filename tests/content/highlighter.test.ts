// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://lantern.example/2031/weir" }
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Highlighter } from '../../src/content/highlighter.ts'
import { Painter } from '../../src/content/paint.ts'
import type { Spot } from '../../src/messages.ts'
import { newId } from '../../src/messaging.ts'
import { fakeExtension, printArticle } from './extension.ts'

let painted: Map<string, Range[]>
let extension: ReturnType<typeof fakeExtension>
let highlighter: Highlighter
let end: AbortController

const open = async () => {
  end = new AbortController()
  const registry = {
    set: (name: string, ranges: Range[]) => void painted.set(name, ranges),
    delete: (name: string) => void painted.delete(name)
  }
  const opened = new Highlighter(document, new Painter(document, registry), extension.area, extension.ask)
  opened.follow(end.signal)
  await opened.load()
  return opened
}

beforeEach(async () => {
  printArticle(document)
  painted = new Map()
  extension = fakeExtension(document)
  highlighter = await open()
})

function rangeOf(words: string): Range {
  const text = document.querySelector('p')?.firstChild as Text
  const range = document.createRange()
  range.setStart(text, text.data.indexOf(words))
  range.setEnd(text, text.data.indexOf(words) + words.length)
  return range
}
const spot = (words: string) => highlighter.spot([rangeOf(words)]) as Spot
const texts = () => Object.fromEntries([...painted].map(([name, ranges]) => [name, ranges.map(String)]))
const WEIR = 'Paragraph 1. The weir was opened at dawn'

describe('Highlighter', () => {
  test('paints before the background has answered, and saves the article with the highlight', async () => {
    const reply = highlighter.highlight(spot(WEIR), 'claim', 'Who opened it?')
    expect(texts()).toEqual({ mx2: [WEIR] })
    expect(await reply).toMatchObject({
      ok: true,
      value: { exact: WEIR, meaning: 'claim', note: 'Who opened it?' }
    })
    expect(texts()).toEqual({ mx2: [WEIR] })
    await vi.waitFor(() => expect(highlighter.isSaved).toBe(true))
  })

  test('paints what is stored when the page is opened again', async () => {
    await highlighter.highlight(spot(WEIR), 'fact', '')
    end.abort()
    painted.clear()
    await open()
    expect(texts()).toEqual({ mx1: [WEIR] })
  })

  test.each([
    ['the storage is full', new Error('Resource::kQuotaBytes quota exceeded'), 'storage-full'],
    ['Firefox says so', new DOMException('full', 'QuotaExceededError'), 'storage-full']
  ])('takes a highlight back when %s', async (_, refusal, code) => {
    extension.area.refusal = refusal
    const reply = highlighter.highlight(spot(WEIR), 'fact', '')
    expect(texts()).toEqual({ mx1: [WEIR] })
    expect(await reply).toMatchObject({ ok: false, failure: { code } })
    expect(texts()).toEqual({})
  })

  test('removes at once, and shows it again when that is refused', async () => {
    const reply = await highlighter.highlight(spot(WEIR), 'fact', '')
    const id = reply.ok ? reply.value.id : ''
    extension.area.refusal = new Error('Resource::kQuotaBytes quota exceeded')
    const removal = highlighter.remove({ articleId: extension.articleId, id })
    expect(texts()).toEqual({})
    expect((await removal).ok).toBe(false)
    expect(texts()).toEqual({ mx1: [WEIR] })
    extension.area.refusal = undefined
    expect((await highlighter.remove({ articleId: extension.articleId, id })).ok).toBe(true)
    expect(texts()).toEqual({})
  })

  test('follows what others do to its highlights: edit, removal, Undo, deletion of the article', async () => {
    const made = await highlighter.highlight(spot(WEIR), 'fact', '')
    const id = made.ok ? made.value.id : ''
    await extension.ask('edit-annotation', {
      request: newId(),
      articleId: extension.articleId,
      id,
      meaning: 'quote'
    })
    await vi.waitFor(() => expect(texts()).toEqual({ mx3: [WEIR] }))
    await extension.ask('delete-annotation', { request: newId(), articleId: extension.articleId, id })
    await vi.waitFor(() => expect(texts()).toEqual({}))
    await extension.ask('restore-annotation', { request: newId(), articleId: extension.articleId, id })
    await vi.waitFor(() => expect(texts()).toEqual({ mx3: [WEIR] }))
    await extension.ask('delete-article', { request: newId(), id: extension.articleId })
    await vi.waitFor(() => expect(texts()).toEqual({}))
    expect(highlighter.isSaved).toBe(false)
  })

  test('learns of a highlight that another tab has made', async () => {
    const { anchor } = spot(WEIR)
    const annotation = { id: newId(), anchor, exact: WEIR, meaning: 'fact', note: '', tags: [] }
    await extension.ask('annotate', { request: newId(), articleId: extension.articleId, annotation })
    await vi.waitFor(() => expect(texts()).toEqual({ mx1: [WEIR] }))
  })

  test('tells the places of what is stored now, also before it has learnt of it by itself', async () => {
    end.abort()
    const { anchor } = spot(WEIR)
    const annotation = { id: newId(), anchor, exact: WEIR, meaning: 'fact', note: '', tags: [] }
    await extension.ask('annotate', { request: newId(), articleId: extension.articleId, annotation })
    const asked = [highlighter.places(), highlighter.load().then(() => highlighter.places())]
    for (const places of await Promise.all(asked))
      expect(places).toEqual([{ id: annotation.id, state: 'found' }])
  })

  test('paints nothing while paused, loses nothing, and paints again after', async () => {
    await highlighter.highlight(spot(WEIR), 'fact', '')
    const pause = (everywhere: boolean) =>
      extension.ask('edit-settings', { request: newId(), change: { paused: { everywhere, sites: [] } } })
    await pause(true)
    await vi.waitFor(() => expect(texts()).toEqual({}))
    expect(await highlighter.places()).toEqual([])
    await pause(false)
    await vi.waitFor(() => expect(texts()).toEqual({ mx1: [WEIR] }))
  })

  test('paints in the colour that the reader gave the meaning', async () => {
    await highlighter.highlight(spot(WEIR), 'fact', '')
    const meanings = [{ key: 'fact', word: 'Sure', letter: 'S', colour: 'red' as const }] as const
    await extension.ask('edit-settings', { request: newId(), change: { meanings } })
    await vi.waitFor(() => expect(texts()).toEqual({ mx7: [WEIR] }))
  })

  test('shows a change at once, and takes it back when it is refused', async () => {
    const made = await highlighter.highlight(spot(WEIR), 'fact', '')
    const id = made.ok ? made.value.id : ''
    extension.area.refusal = new Error('Resource::kQuotaBytes quota exceeded')
    const reply = highlighter.edit({ articleId: extension.articleId, id }, { meaning: 'question' })
    expect(texts()).toEqual({ mx4: [WEIR] })
    expect(await reply).toMatchObject({ ok: false })
    expect(texts()).toEqual({ mx1: [WEIR] })
    extension.area.refusal = undefined
    await highlighter.edit({ articleId: extension.articleId, id }, { note: 'Who?' })
    expect(highlighter.annotation(id)).toMatchObject({ note: 'Who?', meaning: 'fact' })
  })

  test('says where its article is, but not of another story than the one in view', async () => {
    const told: unknown[] = []
    const spy = ((_name: string, payload: { at?: unknown }) => {
      told.push(payload.at)
      return Promise.resolve({ ok: false, failure: { code: 'no-answer', message: '' } })
    }) as typeof extension.ask
    document.title = ' Orrin Weir opened\n| Lantern '
    const painter = new Painter(document, { set: () => {}, delete: () => {} })
    const other = new Highlighter(document, painter, extension.area, spy)
    await other.highlight(spot(WEIR), 'fact', '')
    await other.highlight({ ...spot(WEIR), articleId: '3c00000000000009' }, 'fact', '')
    expect(told).toEqual([
      { address: 'https://lantern.example/2031/weir', title: 'Orrin Weir opened | Lantern' },
      undefined
    ])
  })

  test('has noted once a day that its highlights were there', async () => {
    await highlighter.highlight(spot(WEIR), 'fact', '')
    const asked: string[] = []
    const spy = ((name: string, payload: never) => {
      asked.push(name)
      return extension.ask(name as never, payload)
    }) as typeof extension.ask
    const open = async (day: string) => {
      const painter = new Painter(document, { set: () => {}, delete: () => {} })
      await new Highlighter(document, painter, extension.area, spy, () => new Date(day)).load()
    }
    await open('2031-05-06T23:00:00Z')
    // It is told after the next frame, or after 100 ms.
    await new Promise(resolve => setTimeout(resolve, 200))
    expect(asked).toEqual([])
    await open('2031-05-07T01:00:00Z')
    await vi.waitFor(() => expect(asked).toEqual(['saw-annotations']))
  })

  test('mends what the page has replaced', async () => {
    await highlighter.highlight(spot(WEIR), 'fact', '')
    printArticle(document)
    highlighter.mend()
    expect(painted.get('mx1')?.[0]?.startContainer.isConnected).toBe(true)
    expect(texts()).toEqual({ mx1: [WEIR] })
  })

  test('mends what belongs to another article once the page says so', async () => {
    await highlighter.highlight(spot(WEIR), 'fact', '')
    const canonical = document.createElement('link')
    canonical.rel = 'canonical'
    canonical.href = 'https://lantern.example/2031/bridge'
    document.head.append(canonical)
    highlighter.mend()
    await vi.waitFor(() => expect(texts()).toEqual({}))
    canonical.remove()
    highlighter.mend()
    await vi.waitFor(() => expect(texts()).toEqual({ mx1: [WEIR] }))
  })

  test('has no spot for a range without text', () => {
    const range = document.createRange()
    range.setStart(document.querySelector('article') as Element, 0)
    expect(highlighter.spot([range])).toBeNull()
  })
})
