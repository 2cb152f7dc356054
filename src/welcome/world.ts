/** What the first page reaches beyond itself, in one place, so that all of it can be exchanged. */
import browser from 'webextension-polyfill'
import { readShortcuts, type Shortcut } from '../shortcuts.ts'

/** Where the icon is depends on it. */
export type Place = 'chromium' | 'firefox' | 'android'

export interface World {
  place: Place
  /** None where the browser has no shortcuts: Firefox for Android. */
  shortcuts(): Promise<Shortcut[]>
  /** Whether the reader lets Pressmark see all pages, as it takes to notice articles. */
  hasAccess(): Promise<boolean>
  /** Asks the reader for it; only right after a click. @returns what the reader said. */
  requestAccess(): Promise<boolean>
  /** Calls back when access may have been given or taken, here or in the browser's settings. @returns what stops it. */
  onAccess(callback: () => void): () => void
}

const { runtime, permissions } = browser
const EVERYWHERE = { origins: runtime.getManifest().host_permissions ?? [] }

/** Firefox for Android has no shortcuts: no other difference can be seen without asking for more. */
function placeOf(address: string): Place {
  const commands: typeof browser.commands | undefined = browser.commands
  if (!commands) return 'android'
  return address.startsWith('moz-extension:') ? 'firefox' : 'chromium'
}

export const browserWorld: World = {
  place: placeOf(runtime.getURL('')),
  shortcuts: readShortcuts,
  hasAccess: () => permissions.contains(EVERYWHERE),
  requestAccess: () => permissions.request(EVERYWHERE),
  onAccess(callback) {
    permissions.onAdded.addListener(callback)
    permissions.onRemoved.addListener(callback)
    return () => {
      permissions.onAdded.removeListener(callback)
      permissions.onRemoved.removeListener(callback)
    }
  }
}
