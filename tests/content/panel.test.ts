// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { message } from '../../src/content/message.ts'
import { noteEditor } from '../../src/content/note-editor.ts'
import { Panel, type PanelContent } from '../../src/content/panel.ts'
import { toolbar } from '../../src/content/toolbar.ts'
import { MEANINGS } from '../../src/meanings.ts'

const beside = { left: 0, top: 0, right: 10, bottom: 10 }
const wish = { x: 5, side: 'below' as const }
let shadow: ShadowRoot
let panel: Panel

beforeEach(() => {
  document.body.innerHTML = '<button id="pages">Of the page</button>'
  panel = new Panel(document, root => {
    shadow = root
  })
})
afterEach(() => panel.close())

const show = (content: PanelContent) => panel.show(content, beside, wish)
const names = () =>
  [...shadow.querySelectorAll('button')].map(b => b.getAttribute('aria-label') ?? b.textContent)
const press = (key: string, init: KeyboardEventInit = {}) => {
  const from = shadow.activeElement ?? document.activeElement ?? document.body
  from.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init })
  )
}
const click = (name: string) =>
  [...shadow.querySelectorAll('button')]
    .find(b => (b.getAttribute('aria-label') ?? b.textContent) === name)
    ?.click()

describe('the toolbar', () => {
  const actions = { highlight: vi.fn(), write: vi.fn() }
  beforeEach(() => {
    vi.clearAllMocks()
    show(toolbar(document, MEANINGS, actions, false))
  })

  test('has a name for each of its buttons', () => {
    expect(shadow.querySelector('[role=toolbar]')?.getAttribute('aria-label')).toBe(
      'Pressmark: selected text'
    )
    expect(names()).toEqual([
      'Highlight',
      'Highlight as claim',
      'Highlight as quote',
      'Highlight as question',
      'Highlight as background',
      'Note…'
    ])
  })

  test.each([
    ['Highlight', 'fact'],
    ['Highlight as claim', 'claim'],
    ['Highlight as background', 'background']
  ])('%s', (name, meaning) => {
    click(name)
    expect(actions.highlight.mock.calls).toMatchObject([[{ key: meaning }]])
  })

  test('does not take the focus; Tab leads in, arrows along, Escape back out', () => {
    document.getElementById('pages')?.focus()
    press('Tab')
    expect(shadow.activeElement?.textContent).toBe('Highlight')
    press('ArrowLeft')
    expect(shadow.activeElement?.textContent).toBe('Note…')
    press('ArrowRight')
    expect(shadow.activeElement?.textContent).toBe('Highlight')
    press('Escape')
    expect(panel.isOpen).toBe(false)
    expect(document.activeElement?.id).toBe('pages')
  })

  test('closes on a press elsewhere and leaves nothing in the document', () => {
    const body = document.body.outerHTML
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    expect(panel.isOpen).toBe(false)
    expect(document.documentElement.lastElementChild).toBe(document.body)
    expect(document.body.outerHTML).toBe(body)
  })

  test('only says how to reach it where the keyboard made the selection', () => {
    expect(shadow.textContent).not.toContain('Tab')
    show(toolbar(document, MEANINGS, actions, true))
    expect(shadow.textContent).toContain('Tab')
  })
})

describe('the note editor', () => {
  const open = (refusal?: string) => {
    const actions = { save: vi.fn(async () => refusal), cancel: vi.fn() }
    show(noteEditor(document, 'by noon the meadows stood under water', MEANINGS, actions))
    return actions
  }
  const text = () => shadow.querySelector('textarea') as HTMLTextAreaElement

  test.each([
    ['Ctrl+Enter', () => press('Enter', { ctrlKey: true })],
    ['Cmd+Enter', () => press('Enter', { metaKey: true })],
    ['its button', () => click('Save')]
  ])('has the focus and saves by %s, line breaks kept', (_, save) => {
    const actions = open()
    expect(shadow.activeElement).toBe(text())
    text().value = 'Ask the lock keeper.\nWhen?'
    save()
    expect(actions.save.mock.calls).toEqual([['fact', 'Ask the lock keeper.\nWhen?']])
  })

  test('keeps the text when saving was refused, says why, and can try again', async () => {
    const actions = open('Not saved: the storage is full.')
    text().value = 'Ask'
    click('Save')
    await vi.waitFor(() =>
      expect(shadow.querySelector('[role=alert]')?.textContent).toBe('Not saved: the storage is full.')
    )
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    expect(text().value).toBe('Ask')
    click('Save')
    expect(actions.save).toHaveBeenCalledTimes(2)
  })

  test('without text it goes on a press elsewhere', () => {
    open()
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    expect(panel.isOpen).toBe(false)
  })

  test('Tab goes round in it', () => {
    open()
    press('Tab', { shiftKey: true })
    expect(shadow.activeElement?.textContent).toBe('Save')
    press('Tab')
    expect(shadow.activeElement).toBe(text())
  })

  test('the page hears nothing of what is typed', () => {
    open()
    const heard = vi.fn()
    const end = new AbortController()
    for (const name of ['keydown', 'keypress', 'keyup', 'input']) {
      document.addEventListener(name, heard, { capture: true, signal: end.signal })
      text().dispatchEvent(new Event(name, { bubbles: true, composed: true }))
    }
    end.abort()
    expect(heard).not.toHaveBeenCalled()
  })
})

describe('a message', () => {
  test('is spoken, can be acted on, and goes when its time is up', () => {
    vi.useFakeTimers()
    const act = vi.fn()
    show(message(document, 'Highlighted', { label: 'Undo', act }, () => panel.close()))
    vi.advanceTimersByTime(200)
    expect(shadow.querySelector('[role=status]')?.textContent).toBe('Highlighted')
    click('Undo')
    expect(act).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(7000)
    expect(panel.isOpen).toBe(false)
    vi.useRealTimers()
  })

  test('stays while its button has the focus', () => {
    vi.useFakeTimers()
    show(message(document, 'Highlighted', { label: 'Undo', act: () => {} }, () => panel.close()))
    press('Tab')
    vi.advanceTimersByTime(60_000)
    expect(panel.isOpen).toBe(true)
    vi.useRealTimers()
  })
})
