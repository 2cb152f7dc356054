/** Rendering for tests, and finding what is shown as assistive technology would: by role and name. */
import { type ComponentChild, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect } from 'vitest'

const IMPLICIT: Record<string, string> = {
  alert: '[role=alert]',
  button: 'button:not([role])',
  heading: 'h1, h2, h3',
  img: '[role=img]',
  link: 'a[href]',
  list: 'ul, ol',
  listitem: 'li',
  note: '[role=note]',
  region: 'section[aria-labelledby]',
  searchbox: 'input[type=search]',
  status: '[role=status]',
  tab: '[role=tab]',
  tabpanel: '[role=tabpanel]',
  textbox: 'textarea, input:not([type=search])'
}

const roots: HTMLElement[] = []
afterEach(() => {
  for (const root of roots.splice(0)) {
    act(() => render(null, root))
    root.remove()
  }
})

/** Renders into a fresh element of the document; it is taken away after the test. */
export function show(what: ComponentChild): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'))
  roots.push(root)
  act(() => render(what, root))
  return root
}

/** Renders something else in the same place, as when props change. */
export function showAgain(root: HTMLElement, what: ComponentChild): void {
  act(() => render(what, root))
}

/** Visible elements with a role and, if it is given, a name (whole or pattern). */
export function allByRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(IMPLICIT[role] ?? `[role=${role}]`)]
  return all.filter(element => !element.closest('[hidden]') && matches(nameOf(element), name))
}

/** The one element with this role and name. */
export function byRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement {
  const all = allByRole(root, role, name)
  const [one] = all
  expect(
    all.length,
    `${all.length} elements of role ${role} and name ${name}: ${all.map(nameOf).join(' | ')}`
  ).toBe(1)
  return one as HTMLElement
}

export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Does something and lets all that follows from it settle. */
export async function perform(what: () => void): Promise<void> {
  await act(async () => {
    what()
    await Promise.resolve()
  })
}

/** Types a text into a field, as one change. */
export function type(field: HTMLElement, text: string): Promise<void> {
  return perform(() => {
    ;(field as HTMLInputElement).value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
}

export function press(target: HTMLElement, key: string): Promise<void> {
  return perform(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
}

function nameOf(element: HTMLElement): string {
  const labelledBy = element.getAttribute('aria-labelledby')
  const label = labelledBy && document.getElementById(labelledBy)
  if (label) return textOf(label)
  return element.getAttribute('aria-label') ?? textOf(element)
}

function matches(name: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true
  return typeof wanted === 'string' ? name === wanted : wanted.test(name)
}
