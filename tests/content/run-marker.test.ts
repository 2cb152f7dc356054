// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://lantern.example/2031/weir" }
import '../background/fake-chrome.ts'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Highlighter } from '../../src/content/highlighter.ts'
import { Painter } from '../../src/content/paint.ts'
import { runMarker } from '../../src/content/run-marker.ts'
import type { Spot } from '../../src/messages.ts'
import { fakeExtension, printArticle } from './extension.ts'

let marker: AbortController
let id: string
let extension: ReturnType<typeof fakeExtension>
let start: () => AbortController

beforeEach(async () => {
  printArticle(document)
  extension = fakeExtension(document)
  const painter = new Painter(document, { set: () => {}, delete: () => {} })
  const open = () => new Highlighter(document, painter, extension.area, extension.ask)
  const range = document.createRange()
  range.selectNodeContents(document.getElementById('p1') as Element)
  const first = open()
  const made = await first.highlight(first.spot([range]) as Spot, 'fact', '')
  id = made.ok ? made.value.id : ''
  start = () => runMarker(document, painter, open())
  marker = start()
})
afterEach(() => marker.abort())

const lost = async () =>
  (await globalThis.pressmark?.places?.())?.filter(({ state }) => state === 'lost').map(({ id }) => id)

describe('places', () => {
  test('waits for the first painting, and tells of the page as it is now', async () => {
    expect(await lost()).toEqual([])
    document.getElementById('p1')?.remove()
    expect(await lost()).toEqual([id])
    printArticle(document)
    expect(await lost()).toEqual([])
  })

  test('is about the article that the page shows now', async () => {
    document.getElementById('p1')?.remove()
    expect(await lost()).toEqual([id])
    const canonical = document.createElement('link')
    canonical.rel = 'canonical'
    canonical.href = 'https://lantern.example/2031/bridge'
    document.head.append(canonical)
    expect(await lost()).toEqual([])
  })
})

test('a shortcut that has just brought the marker keeps to the reader’s settings', async () => {
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList
  Range.prototype.getBoundingClientRect = () => new DOMRect()
  marker.abort()
  const paused = { sites: ['lantern.example'], everywhere: false }
  await extension.ask('edit-settings', { request: 'pause', change: { paused } })
  document.getSelection()?.selectAllChildren(document.getElementById('p2') as Element)
  marker = start()
  expect(await globalThis.pressmark?.markSelection?.({ note: false })).toMatchObject({
    ok: false,
    failure: { code: 'paused' }
  })
})
