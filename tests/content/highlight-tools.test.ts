// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://lantern.example/2031/weir" }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { HighlightTools } from '../../src/content/highlight-tools.ts'
import { Highlighter } from '../../src/content/highlighter.ts'
import { Painter } from '../../src/content/paint.ts'
import { Panel } from '../../src/content/panel.ts'
import type { Reply, Spot } from '../../src/messages.ts'
import type { ask } from '../../src/messaging.ts'
import type { Annotation } from '../../src/storage/model.ts'
import { fakeExtension, printArticle } from './extension.ts'

let shadow: ShadowRoot
let panel: Panel
let tools: HighlightTools
let highlighter: Highlighter
/** What the next edit is answered with; undefined for what the library says. */
let answer: Promise<Reply<Annotation>> | undefined

beforeEach(async () => {
  printArticle(document)
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList
  Range.prototype.getBoundingClientRect = () => new DOMRect()
  const extension = fakeExtension(document)
  const request = ((name: string, payload: never) =>
    name === 'edit-annotation' && answer ? answer : extension.ask(name as never, payload)) as typeof ask
  const painter = new Painter(document, { set: () => {}, delete: () => {} })
  panel = new Panel(document, root => {
    shadow = root
  })
  highlighter = new Highlighter(document, painter, extension.area, request)
  await highlighter.load()
  for (const id of ['p1', 'p2']) {
    const range = document.createRange()
    range.selectNodeContents(document.getElementById(id) as Element)
    const made = await highlighter.highlight(highlighter.spot([range]) as Spot, 'fact', '')
    if (id === 'p1' && made.ok) firstId = made.value.id
  }
  await painter.settled()
  tools = new HighlightTools(document, highlighter, painter, panel)
  answer = undefined
})
afterEach(() => panel.close())

const note = () => shadow.querySelector('textarea') as HTMLTextAreaElement
const failure = () => shadow.querySelector('[role=alert]')?.textContent
function write(words: string): void {
  note().value = words
  note().dispatchEvent(new Event('input', { bubbles: true }))
}
/** The background takes its time, and then has no room. */
function refuseLater(): () => Promise<void> {
  let refuse = () => {}
  answer = new Promise(resolve => {
    refuse = () => resolve({ ok: false, failure: { code: 'storage-full', message: 'full' } })
  })
  return async () => {
    refuse()
    await answer
    await Promise.resolve()
    answer = undefined
  }
}
let firstId: string
const storedNote = () => highlighter.annotation(firstId)?.note

describe('words in a card that was closed before they were refused', () => {
  test('stand in the card again, with the reason, and can be stored', async () => {
    const refuse = refuseLater()
    tools.showNext()
    write('Ask the lock keeper')
    panel.close()
    expect(panel.isOpen).toBe(false)
    await refuse()
    await vi.waitFor(() => expect(note().value).toBe('Ask the lock keeper'))
    expect(failure()).toContain('full')
    expect(storedNote()).toBe('')
    panel.close()
    await vi.waitFor(() => expect(storedNote()).toBe('Ask the lock keeper'))
  })

  test('wait for their card while another is open, which says so', async () => {
    const refuse = refuseLater()
    tools.showNext()
    write('Ask the lock keeper')
    tools.showNext()
    await refuse()
    await vi.waitFor(() => expect(failure()).toContain('full'))
    expect(note().value).toBe('')
    tools.showNext()
    expect(note().value).toBe('Ask the lock keeper')
  })
})

test('what is only typed so far is sent when the page is left', async () => {
  tools.showNext()
  write('Ask the lock keeper')
  window.dispatchEvent(new Event('pagehide'))
  await vi.waitFor(() => expect(storedNote()).toBe('Ask the lock keeper'))
})
