/** What jsdom lacks of dialogs: they open, close, and give the focus back, as browsers do it. */
import { afterAll, beforeAll } from 'vitest'

const before = new WeakMap<HTMLDialogElement, Element | null>()

function showModal(this: HTMLDialogElement): void {
  if (this.hasAttribute('open')) throw new DOMException('it is open', 'InvalidStateError')
  before.set(this, document.activeElement)
  this.setAttribute('open', '')
  this.querySelector<HTMLElement>('input, button')?.focus()
}

function close(this: HTMLDialogElement): void {
  if (!this.hasAttribute('open')) return
  this.removeAttribute('open')
  // Nothing gives the focus back where the dialog is no longer in the document.
  const last = before.get(this)
  if (this.isConnected && last instanceof HTMLElement) last.focus()
  setTimeout(() => this.dispatchEvent(new Event('close')))
}

/** Gives the document's dialogs what they need for the tests of a file. */
export function withDialogs(): void {
  beforeAll(() => void Object.assign(HTMLElement.prototype, { showModal, close }))
  afterAll(() => {
    for (const name of ['showModal', 'close']) Reflect.deleteProperty(HTMLElement.prototype, name)
  })
}
