// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://lantern.example/2031/weir" }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { share } from '../../src/content/own-global.ts'
import { onSelectionFinished } from '../../src/content/selection.ts'
import { type Surroundings, stateOf, watch } from '../../src/content/watch.ts'
import { type ask, newId } from '../../src/messaging.ts'
import { sampleArticle, sampleEntry } from '../storage/samples.ts'
import { fakeExtension, printArticle } from './extension.ts'

describe('stateOf', () => {
  test.each([
    ['no article', false, undefined, 'nothing'],
    ['an article', true, undefined, 'article'],
    ['a saved article', true, sampleEntry(), 'saved'],
    ['a saved page that looks like none', false, sampleEntry(), 'saved'],
    ['a deleted article', true, sampleEntry({ deleted: '2031-05-06T07:00:00Z' }), 'article'],
    [
      'a deleted page that looks like none',
      false,
      sampleEntry({ deleted: '2031-05-06T07:00:00Z' }),
      'nothing'
    ]
  ] as const)('%s', (_, isArticle, entry, expected) => {
    expect(stateOf(isArticle, entry)).toBe(expected)
  })
})

describe('watch', () => {
  let extension: ReturnType<typeof fakeExtension>
  let told: string[]
  let isAlive: boolean
  let watching: AbortController | undefined

  beforeEach(() => {
    document.head.innerHTML = ''
    document.body.innerHTML = '<h1>All stories</h1>'
    extension = fakeExtension(document)
    told = []
    isAlive = true
  })
  afterEach(() => {
    watching?.abort()
    share({ standing: undefined })
    delete globalThis.pressmark?.reveal
  })

  const start = () => {
    const around: Surroundings = {
      area: extension.area,
      ask: (async (name: never, payload: { state?: string }) => {
        told.push(payload.state ?? name)
        return extension.ask(name, payload as never)
      }) as typeof ask,
      isAlive: () => isAlive,
      watchfulness: { first: 10, total: 3000 }
    }
    watching = watch(document, around)
  }
  const settled = (expected: string[]) => vi.waitFor(() => expect(told).toEqual(expected))
  const article = () => sampleArticle({ id: extension.articleId, address: document.location.href })
  const save = () => extension.ask('save-article', { request: newId(), article: article() })

  test('says nothing and brings nothing where it is paused, and begins when that ends', async () => {
    printArticle(document)
    const pause = (sites: string[]) =>
      extension.ask('edit-settings', { request: newId(), change: { paused: { everywhere: false, sites } } })
    await save()
    await pause(['lantern.example'])
    start()
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(told).toEqual([])
    await pause([])
    await settled(['saved'])
    await pause(['lantern.example'])
    await settled(['saved', 'nothing'])
  })

  test('tells of an article', async () => {
    printArticle(document)
    start()
    await settled(['article'])
  })

  test('says nothing of a page that is nothing, and changes nothing in it', async () => {
    const before = document.documentElement.outerHTML
    start()
    await vi.waitFor(() => expect(extension.area.gets.length).toBeGreaterThan(0))
    expect(document.documentElement.outerHTML).toBe(before)
    printArticle(document)
    await settled(['article'])
  })

  test('tells of saving, deleting and restoring', async () => {
    printArticle(document)
    start()
    await settled(['article'])
    await save()
    await settled(['article', 'saved'])
    await extension.ask('delete-article', { request: newId(), id: extension.articleId })
    await settled(['article', 'saved', 'article'])
    await extension.ask('restore-article', { request: newId(), id: extension.articleId })
    await settled(['article', 'saved', 'article', 'saved'])
  })

  test('brings the marker, once, where there is something to paint', async () => {
    printArticle(document)
    await save()
    start()
    await settled(['saved'])
    const annotation = { id: newId(), anchor: { parts: [] }, exact: 'x', meaning: 'fact', note: '', tags: [] }
    const highlight = (id: string) =>
      extension.ask('annotate', {
        request: newId(),
        articleId: extension.articleId,
        annotation: { ...annotation, id }
      })
    await highlight(newId())
    await settled(['saved', 'load-marker'])
    // What was read is handed over to the marker once, and not kept for one that is there already.
    expect(globalThis.pressmark?.standing?.id).toBe(extension.articleId)
    share({ standing: undefined, reveal: () => true })
    await highlight(newId())
    await vi.waitFor(() => expect(extension.area.sets.length).toBe(3))
    await settled(['saved', 'load-marker'])
    await vi.waitFor(() => expect(globalThis.pressmark?.standing).toBeUndefined())
  })

  test('asks for no marker where the browser has brought it, and lets it have what is being read', async () => {
    await save()
    const annotation = { id: newId(), anchor: { parts: [] }, exact: 'x', meaning: 'fact', note: '', tags: [] }
    await extension.ask('annotate', { request: newId(), articleId: extension.articleId, annotation })
    start()
    const { id, reading } = globalThis.pressmark?.standing ?? {}
    share({ reveal: () => true })
    expect(id).toBe(extension.articleId)
    expect((await reading)?.items).toHaveProperty(`ann:${extension.articleId}`)
    await settled(['saved'])
    await vi.waitFor(() => expect(globalThis.pressmark?.standing).toBeUndefined())
    expect(told).toEqual(['saved'])
  })

  test('brings the marker to a frame of the page that shows the article only after the page is seen as saved', async () => {
    const asked: unknown[] = []
    const ask = extension.ask
    extension.ask = (async (name: never, payload: never) => {
      if (name === 'load-marker') asked.push(payload)
      return ask(name, payload)
    }) as typeof ask
    await save()
    const annotation = { id: newId(), anchor: { parts: [] }, exact: 'x', meaning: 'fact', note: '', tags: [] }
    await ask('annotate', { request: newId(), articleId: extension.articleId, annotation })
    start()
    await vi.waitFor(() => expect(asked).toEqual([{ articleId: expect.any(String), inFrame: false }]))
    const frame = document.createElement('iframe')
    frame.srcdoc = '<p>'
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve))
    document.body.append(frame)
    await loaded
    const framed = frame.contentDocument as Document
    printArticle(framed)
    framed.head.innerHTML += `<link rel="canonical" href="${document.location.href}">`
    // jsdom takes no AbortSignal of another frame, as browsers do.
    framed.addEventListener = () => undefined
    frame.dispatchEvent(new Event('load'))
    await vi.waitFor(() => expect(asked).toMatchObject([{ inFrame: false }, { inFrame: true }]))
  })

  const selectHeadline = () => {
    document.getSelection()?.selectAllChildren(document.querySelector('h1') as Element)
    document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowRight', bubbles: true }))
  }

  test('brings the marker for a selection in an article', async () => {
    printArticle(document)
    start()
    await settled(['article'])
    selectHeadline()
    await settled(['article', 'load-marker'])
    // So that the marker, once it is there, offers its toolbar for what was selected before.
    expect(globalThis.pressmark?.hasSelection).toBe(true)
  })

  test('brings no marker for a selection elsewhere', async () => {
    start()
    await vi.waitFor(() => expect(extension.area.gets.length).toBeGreaterThan(0))
    const finished = new Promise<void>(resolve => {
      onSelectionFinished(document, () => resolve(), AbortSignal.timeout(5000))
    })
    selectHeadline()
    await finished
    expect(told).toEqual([])
  })

  test('tells that an article is gone after in-page navigation, and stops when told to', async () => {
    printArticle(document)
    const home = document.location.href
    start()
    await settled(['article'])
    document.head.innerHTML = ''
    document.body.innerHTML = '<h1>All stories</h1>'
    history.pushState({}, '', '/')
    dispatchEvent(new PopStateEvent('popstate'))
    await settled(['article', 'nothing'])
    watching?.abort()
    history.pushState({}, '', home)
    printArticle(document)
    const reads = extension.area.gets.length
    dispatchEvent(new PopStateEvent('popstate'))
    expect(extension.area.gets.length).toBe(reads)
    expect(extension.area.listeners.size).toBe(0)
  })

  test('tells again when the page comes back from the history', async () => {
    printArticle(document)
    start()
    await settled(['article'])
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    await settled(['article', 'article'])
  })

  test('stops when the extension is gone', async () => {
    printArticle(document)
    start()
    await settled(['article'])
    isAlive = false
    await save()
    await vi.waitFor(() => expect(extension.area.listeners.size).toBe(0))
    expect(told).toEqual(['article'])
  })
})
