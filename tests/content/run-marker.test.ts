// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://lantern.example/2031/weir" }
import '../background/fake-chrome.ts'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Highlighter, type Spot } from '../../src/content/highlighter.ts'
import { Painter } from '../../src/content/paint.ts'
import { runMarker } from '../../src/content/run-marker.ts'
import { fakeExtension, printArticle } from './extension.ts'

let marker: AbortController
let id: string

beforeEach(async () => {
  printArticle(document)
  const extension = fakeExtension(document)
  const painter = new Painter(document, { set: () => {}, delete: () => {} })
  const open = () => new Highlighter(document, painter, extension.area, extension.ask)
  const range = document.createRange()
  range.selectNodeContents(document.getElementById('p1') as Element)
  const first = open()
  const made = await first.highlight(first.spot(range) as Spot, 'fact', '')
  id = made.ok ? made.value.id : ''
  marker = runMarker(document, painter, open())
})
afterEach(() => marker.abort())

describe('orphans', () => {
  test('waits for the first painting, and tells of the page as it is now', async () => {
    expect(await globalThis.pressmark?.orphans?.()).toEqual([])
    document.getElementById('p1')?.remove()
    expect(await globalThis.pressmark?.orphans?.()).toEqual([id])
    printArticle(document)
    expect(await globalThis.pressmark?.orphans?.()).toEqual([])
  })

  test('is about the article that the page shows now', async () => {
    document.getElementById('p1')?.remove()
    expect(await globalThis.pressmark?.orphans?.()).toEqual([id])
    const canonical = document.createElement('link')
    canonical.rel = 'canonical'
    canonical.href = 'https://lantern.example/2031/bridge'
    document.head.append(canonical)
    expect(await globalThis.pressmark?.orphans?.()).toEqual([])
  })
})
