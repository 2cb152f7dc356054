// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { isSameSelection, type Selected, selectedText } from '../../src/content/selected-text.ts'
import { hasSelectedText, onSelectionFinished, runsForward } from '../../src/content/selection.ts'

const select = (from: string, start: number, to: string, end: number) => {
  const text = (id: string) => (document.getElementById(id) as HTMLElement).firstChild as Text
  const selection = document.getSelection() as Selection
  selection.setBaseAndExtent(text(from), start, text(to), end)
  return selection
}

beforeEach(() => {
  document.body.innerHTML = `<p id="one">The lock keeper rang twice.</p><p id="two">Nobody came.</p><p id="gap">   </p>
    <div contenteditable="true"><p id="draft">A letter being written</p></div>
    <div contenteditable="false"><p id="fixed">A letter that was sent</p></div>`
})

describe('selectedText', () => {
  test.each([
    ['words', ['one', 4, 'one', 8], 'lock'],
    ['words, selected backwards', ['one', 8, 'one', 4], 'lock'],
    ['two paragraphs', ['one', 21, 'two', 6], 'twice.Nobody'],
    ['nothing', ['one', 4, 'one', 4], null],
    ['only white space', ['gap', 0, 'gap', 3], null],
    ['text that is being edited', ['draft', 2, 'draft', 8], null],
    ['text that cannot be edited', ['fixed', 2, 'fixed', 8], 'letter']
  ] as const)('%s', (_, [from, start, to, end], expected) => {
    select(from, start, to, end)
    expect(selectedText(document)?.join('') ?? null).toBe(expected)
    expect(hasSelectedText(document)).toBe(expected !== null || from === 'draft')
  })

  test('is a copy: what the reader selects next does not move it', () => {
    select('one', 4, 'one', 8)
    const selected = selectedText(document)
    select('two', 0, 'two', 6)
    expect(String(selected)).toBe('lock')
  })

  test('of text in shadow roots is what the browser tells of all trees', () => {
    const host = document.createElement('x-story')
    const shadow = host.attachShadow({ mode: 'open' })
    shadow.innerHTML = '<p>The tide had turned.</p>'
    document.body.append(host)
    const [inner, outer] = [shadow.querySelector('p') as Element, document.getElementById('two') as Element]
    // As Chromium has it: from the outside nothing but a caret at the host, the composed range is the right one.
    const selection = {
      type: 'Range',
      rangeCount: 1,
      toString: () => 'Nobody came.The tide',
      getComposedRanges: ({ shadowRoots }: { shadowRoots: ShadowRoot[] }) => {
        expect(shadowRoots).toEqual([shadow])
        return [
          { startContainer: outer.firstChild, startOffset: 0, endContainer: inner.firstChild, endOffset: 8 }
        ]
      }
    }
    vi.spyOn(document, 'getSelection').mockReturnValue(selection as unknown as Selection)
    try {
      expect(selectedText(document)?.map(String)).toEqual([
        expect.stringMatching(/^Nobody came\.\s+A letter/),
        'The tide'
      ])
    } finally {
      vi.restoreAllMocks()
    }
  })

  test('is the same as long as both ends are', () => {
    select('one', 4, 'one', 8)
    const once = selectedText(document) as Selected
    expect(isSameSelection(once, selectedText(document) as Selected)).toBe(true)
    select('one', 4, 'one', 9)
    expect(isSameSelection(once, selectedText(document) as Selected)).toBe(false)
  })
})

describe('runsForward', () => {
  test.each([
    ['in one text', ['one', 2, 'one', 8], true],
    ['back in one text', ['one', 8, 'one', 2], false],
    ['to a later paragraph', ['one', 2, 'two', 3], true],
    ['to an earlier paragraph', ['two', 3, 'one', 2], false]
  ] as const)('%s', (_, [from, start, to, end], expected) => {
    expect(runsForward(select(from, start, to, end))).toBe(expected)
  })
})

describe('onSelectionFinished', () => {
  const press = (pointerType: string) =>
    document.body.dispatchEvent(Object.assign(new Event('pointerdown', { bubbles: true }), { pointerType }))
  const fire = (event: Event) => document.body.dispatchEvent(event)
  const key = (name: string) => fire(new KeyboardEvent('keyup', { key: name, bubbles: true }))

  test.each([
    [
      'the mouse button is let go',
      'mouse',
      () => press('mouse') && fire(new Event('pointerup', { bubbles: true }))
    ],
    ['an arrow key is let go', 'keyboard', () => key('ArrowRight')],
    ['Shift is let go', 'keyboard', () => key('Shift')],
    [
      'the handles of a touch selection rest',
      'touch',
      () => press('touch') && document.dispatchEvent(new Event('selectionchange'))
    ]
  ])('calls back when %s', async (_, by, act) => {
    const callback = vi.fn()
    const end = new AbortController()
    onSelectionFinished(document, callback, end.signal)
    act()
    await vi.waitFor(() => expect(callback.mock.calls).toEqual([[by]]))
    end.abort()
  })

  test('other keys and an ended signal call nothing back', async () => {
    const [heard, deaf] = [vi.fn(), vi.fn()]
    const [live, end] = [new AbortController(), new AbortController()]
    onSelectionFinished(document, heard, live.signal)
    onSelectionFinished(document, deaf, end.signal)
    key('a')
    end.abort()
    key('End')
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1))
    expect(deaf).not.toHaveBeenCalled()
    live.abort()
  })
})
