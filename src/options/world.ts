/** What the options page reaches beyond itself, in one place, so that all of it can be exchanged. */

import browser from 'webextension-polyfill'
import { download } from '../saved/download.ts'
import { browserSavedWorld, type SavedWorld } from '../saved/world.ts'
import { readShortcuts, type Shortcut } from '../shortcuts.ts'
import { readSizes, type Sizes } from '../storage/size.ts'

export interface World extends Pick<SavedWorld, 'ask' | 'now' | 'library' | 'settings'> {
  /** None where the browser has no shortcuts: Firefox for Android. */
  shortcuts(): Promise<Shortcut[]>
  /** Opens the browser's own page for shortcuts. @returns false where it lets nobody open it. */
  openShortcutPage(): Promise<boolean>
  download(file: Blob, name: string): void
  sizes(): Promise<Sizes>
  /** Bytes that the browser has room for; undefined where it does not say. */
  room(): Promise<number | undefined>
  version: string
}

/** Firefox 137 and later can open its page for shortcuts; types do not know it yet. */
type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> }

export const browserWorld: World = {
  ...browserSavedWorld,
  shortcuts: readShortcuts,
  async openShortcutPage() {
    const commands: Commands | undefined = browser.commands
    try {
      if (commands?.openShortcutSettings) await commands.openShortcutSettings()
      else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
      return true
    } catch {
      return false
    }
  },
  download,
  sizes: () => readSizes(),
  async room() {
    // Firefox estimates other kinds of storage, whose limit does not hold for ours. Only Chromium has this constant.
    const isOurs = 'QUOTA_BYTES' in browser.storage.local
    return isOurs ? (await navigator.storage.estimate()).quota : undefined
  },
  version: browser.runtime.getManifest().version
}
