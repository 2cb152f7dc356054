// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://lantern.example/2031/weir" }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Highlighter } from '../../src/content/highlighter.ts'
import { Painter } from '../../src/content/paint.ts'
import { Panel } from '../../src/content/panel.ts'
import { SelectionTools } from '../../src/content/selection-tools.ts'
import type { ask } from '../../src/messaging.ts'
import { readAnnotations, readArticleRecord, readIndexEntry } from '../../src/storage/library.ts'
import { fakeExtension, printArticle } from './extension.ts'

// jsdom lays nothing out.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList
Range.prototype.getBoundingClientRect = () => new DOMRect()

const NOTE = 'Ask the lock keeper'
let extension: ReturnType<typeof fakeExtension>
let shadow: ShadowRoot
let panel: Panel
let tools: SelectionTools
/** Lets the requests go that are held back, the eldest first; undefined while none are. */
let held: (() => void)[] | undefined

beforeEach(() => {
  history.replaceState({}, '', '/2031/weir')
  printArticle(document)
  extension = fakeExtension(document)
  held = undefined
  panel = new Panel(document, root => {
    shadow = root
  })
  tools = toolsOf(document)
})
afterEach(() => panel.close())

function toolsOf(page: Document): SelectionTools {
  const request = (async (name: 'annotate', payload: never) => {
    if (held && name === 'annotate') await new Promise<void>(resolve => held?.push(resolve))
    return extension.ask(name, payload)
  }) as typeof ask
  const painter = new Painter(page, { set: () => {}, delete: () => {} })
  return new SelectionTools(page, new Highlighter(page, painter, extension.area, request), painter, panel)
}

function rangeOf(id: string, page = document): Range {
  const range = page.createRange()
  range.selectNodeContents(page.getElementById(id) as Element)
  return range
}
const field = () => (panel.isOpen ? shadow.querySelector('textarea') : null)
const shown = () => (panel.isOpen ? (shadow.textContent ?? '') : '')
const click = (label: string) =>
  [...shadow.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click()
function startNote(id: string) {
  const written = tools.write([rangeOf(id)])
  const text = field() as HTMLTextAreaElement
  text.value = NOTE
  return { written, text }
}
const stored = async () => {
  const entry = await readIndexEntry(extension.articleId, extension.area)
  return (entry ? await readAnnotations(entry, extension.area) : { annotations: [] }).annotations
}

describe('a note that is being written stays', () => {
  test('when the answer to an earlier highlight comes late', async () => {
    held = []
    const marked = tools.mark([rangeOf('p1')])
    const { text } = startNote('p2')
    held[0]?.()
    expect((await marked).ok).toBe(true)
    expect(field()).toBe(text)
    expect(shown()).not.toContain('Highlighted')
  })

  test('when an earlier highlight is refused: the editor says so', async () => {
    held = []
    extension.area.refusal = new Error('Resource::kQuotaBytes quota exceeded')
    const marked = tools.mark([rangeOf('p1')])
    const { text } = startNote('p2')
    held[0]?.()
    expect((await marked).ok).toBe(false)
    expect(field()).toBe(text)
    expect(shadow.querySelector('[role=alert]')?.textContent).toMatch(/highlight before.*storage is full/s)
  })

  test('when the shortcut highlights something else', async () => {
    const { text } = startNote('p2')
    expect(await tools.mark([rangeOf('p1')])).toMatchObject({ ok: true })
    expect(field()).toBe(text)
    expect(await stored()).toMatchObject([{ exact: document.getElementById('p1')?.textContent }])
  })

  test('when the shortcut asks for another note', async () => {
    const { text } = startNote('p2')
    expect(await tools.write([rangeOf('p1')])).toMatchObject({ ok: false })
    expect(field()).toBe(text)
    expect(text.value).toBe(NOTE)
  })

  test('when nothing is selected and a shortcut is pressed', async () => {
    const { text } = startNote('p2')
    await tools.mark(null)
    expect(field()).toBe(text)
  })

  test('on Escape; Cancel ends it', async () => {
    const { written, text } = startNote('p2')
    text.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))
    expect(field()).toBe(text)
    click('Cancel')
    expect(panel.isOpen).toBe(false)
    expect(await written).toMatchObject({ ok: false })
  })

  test('when the note before it is answered after Cancel', async () => {
    held = []
    startNote('p1')
    click('Save')
    await vi.waitFor(() => expect(held?.length).toBe(1))
    click('Cancel')
    const { text } = startNote('p2')
    held[0]?.()
    await vi.waitFor(async () => expect(await stored()).toMatchObject([{ note: NOTE }]))
    expect(field()).toBe(text)
  })
})

describe('good news of an earlier highlight', () => {
  test('leaves the toolbar of the next selection where it is', async () => {
    held = []
    const marked = tools.mark([rangeOf('p1')])
    tools.offer([rangeOf('p2')], 'mouse')
    held[0]?.()
    expect((await marked).ok).toBe(true)
    expect(shown()).toContain('Note…')
  })

  test('is not told once the page shows its next story', async () => {
    held = []
    const marked = tools.mark([rangeOf('p1')])
    history.pushState({}, '', '/2031/bridge')
    held[0]?.()
    expect((await marked).ok).toBe(true)
    expect(shown()).toBe('')
  })
})

test('a note that is refused after Cancel is told of', async () => {
  held = []
  extension.area.refusal = new Error('Resource::kQuotaBytes quota exceeded')
  startNote('p1')
  click('Save')
  await vi.waitFor(() => expect(held?.length).toBe(1))
  click('Cancel')
  held[0]?.()
  await vi.waitFor(() => expect(shown()).toContain('storage is full'))
})

test('a saved note closes its editor, and Undo takes it back', async () => {
  const { written } = startNote('p1')
  click('Save')
  expect(await written).toMatchObject({ ok: true, value: { note: NOTE } })
  expect(shown()).toContain('Highlighted with note')
  click('Undo')
  await vi.waitFor(() => expect(shown()).toContain('Highlight removed'))
  expect(await stored()).toEqual([])
})

test('a note begun before in-page navigation is filed under the article that it is on', async () => {
  const { written } = startNote('p1')
  await vi.waitFor(() => expect(extension.readings).toBe(1))
  history.pushState({}, '', '/2031/bridge')
  extension.show('/2031/bridge')
  click('Save')
  expect(await written).toMatchObject({ ok: true, value: { articleId: extension.articleId, note: NOTE } })
  expect(await readArticleRecord(extension.articleId, extension.area)).toMatchObject({ kind: 'record' })
})

test('a note on a saved article reads no page', async () => {
  await tools.mark([rangeOf('p1')])
  const { written } = startNote('p2')
  click('Save')
  expect(await written).toMatchObject({ ok: true })
  expect(extension.readings).toBe(1)
})

describe('a frame without an address of its own', () => {
  test.each([
    ['highlight', (range: Range, of: SelectionTools) => of.mark([range])],
    ['note', (range: Range, of: SelectionTools) => of.write([range])]
  ])('keeps no %s, and says why', async (_, act) => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const page = frame.contentDocument as Document
    expect(page.location.href).toBe('about:blank')
    page.body.innerHTML = '<p id="p1">The weir was opened at dawn.</p>'
    const reply = await act(rangeOf('p1', page), toolsOf(page))
    expect(reply).toMatchObject({ ok: false, failure: { code: 'no-address' } })
    expect(shown()).toContain('This frame')
    expect(extension.area.items.size).toBe(0)
  })
})
