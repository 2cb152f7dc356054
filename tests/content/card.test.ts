// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { highlightCard, highlightHint, spokenWords } from '../../src/content/card.ts'
import { Panel } from '../../src/content/panel.ts'
import { DEFAULT_MEANINGS, withoutMeaning } from '../../src/meanings.ts'
import { sampleAnnotation } from '../storage/samples.ts'

const beside = { left: 0, top: 0, right: 10, bottom: 10 }
let shadow: ShadowRoot
let panel: Panel
beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<button id="pages">Of the page</button>'
  panel = new Panel(document, root => {
    shadow = root
  })
})
afterEach(() => {
  panel.close()
  vi.useRealTimers()
})

function open(refusal?: string, changes = {}, lists = DEFAULT_MEANINGS) {
  const actions = {
    change: vi.fn(async () => refusal),
    copy: vi.fn(),
    remove: vi.fn(),
    close: () => panel.close()
  }
  const annotation = sampleAnnotation({ note: 'Ask the lock keeper', tags: ['weir'], ...changes })
  panel.show(highlightCard(document, annotation, lists, actions), beside, { x: 5, side: 'below' })
  return actions
}
const note = () => shadow.querySelector('textarea') as HTMLTextAreaElement
const tags = () => shadow.querySelector('input') as HTMLInputElement
const meaning = () => shadow.querySelector('select') as HTMLSelectElement
const type = (field: HTMLInputElement | HTMLTextAreaElement, text: string) => {
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
const click = (name: string) =>
  [...shadow.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click()

describe('the card of a highlight', () => {
  test('shows what is stored and takes the focus', () => {
    open()
    expect([meaning().value, note().value, tags().value]).toEqual(['claim', 'Ask the lock keeper', 'weir'])
    expect(shadow.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe('Highlight: Claim')
    expect(shadow.activeElement).toBe(meaning())
  })

  test('saves a note after a pause, once, and only what has changed', async () => {
    const { change } = open()
    type(note(), 'Ask the lock keeper.\nAnd the mayor')
    expect(change).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(600)
    expect(change.mock.calls).toEqual([[{ note: 'Ask the lock keeper.\nAnd the mayor' }]])
    await vi.advanceTimersByTimeAsync(5000)
    expect(change).toHaveBeenCalledTimes(1)
  })

  test('saves another meaning at once, and shows its letter', () => {
    const { change } = open()
    meaning().value = 'question'
    meaning().dispatchEvent(new Event('change'))
    expect(change.mock.calls).toEqual([[{ meaning: 'question' }]])
    expect(shadow.querySelector('.letter')?.textContent).toBe('?')
  })

  test('tags are tidied: no doubles, no signs of their own', async () => {
    const { change } = open()
    type(tags(), ' #weir, Weir ,  lock   keepers,,')
    await vi.advanceTimersByTimeAsync(600)
    expect(change.mock.calls).toEqual([[{ tags: ['weir', 'lock keepers'] }]])
  })

  test('what is only typed so far is saved when the card is closed', () => {
    const { change } = open()
    type(note(), 'Ask the mayor')
    panel.close()
    expect(change.mock.calls).toEqual([[{ note: 'Ask the mayor' }]])
  })

  test('words that were refused stay, with the reason, and Escape does not lose them', async () => {
    const { change } = open('Not saved: the browser’s storage is full.')
    type(note(), 'Ask the mayor')
    click('Done')
    await vi.advanceTimersByTimeAsync(0)
    expect(shadow.querySelector('[role=alert]')?.textContent).toContain('storage is full')
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    expect(panel.isOpen).toBe(true)
    click('Done')
    await vi.advanceTimersByTimeAsync(0)
    expect(change).toHaveBeenCalledTimes(2)
  })

  test('Done closes it; Copy and Remove do what they say', async () => {
    const actions = open()
    click('Copy')
    click('Remove')
    expect([actions.copy.mock.calls.length, actions.remove.mock.calls.length]).toEqual([1, 1])
    click('Done')
    await vi.advanceTimersByTimeAsync(0)
    expect(panel.isOpen).toBe(false)
  })

  test('offers a meaning that was taken off the list where a highlight has it', () => {
    const lists = withoutMeaning(DEFAULT_MEANINGS, 'claim') ?? DEFAULT_MEANINGS
    open(undefined, {}, lists)
    expect(meaning().value).toBe('claim')
    expect(meaning().selectedOptions[0]?.textContent).toContain('Claim')
  })

  test('is said in words', () => {
    const annotation = sampleAnnotation({
      exact: 'The weir was opened',
      note: 'Why?',
      tags: ['weir', 'lock']
    })
    expect(spokenWords(annotation, 'Claim')).toBe(
      'Highlight, Claim: “The weir was opened”. Note: Why?. Tags: weir, lock.'
    )
  })
})

test('what shows where the pointer rests: meaning, note, tags; nothing to reach, nothing to lose', () => {
  const hint = highlightHint(document, sampleAnnotation({ note: 'Why?', tags: ['weir'] }), DEFAULT_MEANINGS)
  panel.show(hint, beside, { x: 5, side: 'below' })
  expect(shadow.textContent).toMatch(/C.*Claim.*Why\?.*weir/)
  expect(hint.stops).toEqual([])
  expect(hint.mayVanish()).toBe(true)
})
