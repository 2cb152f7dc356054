/** The keyboard shortcuts of the manifest, as the browser has them. */
import browser from 'webextension-polyfill'
import { say } from './words.ts'

/** A keyboard shortcut of the manifest as it is set now. */
export interface Shortcut {
  name: string
  /** What it does, in the reader's words. */
  does: string
  /** Empty where none is set. */
  keys: string
}

/** None where the browser has no shortcuts: Firefox for Android. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands: typeof browser.commands | undefined = browser.commands
  const all = (await commands?.getAll()) ?? []
  return all.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    does: description || (name === '_execute_action' ? say('commandOpenPopup') : name),
    keys: shortcut
  }))
}
