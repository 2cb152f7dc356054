/** What the options page reaches beyond itself, in one place, so that all of it can be exchanged. */
import browser from 'webextension-polyfill'
import { ask } from '../messaging.ts'
import { readSettings, watchSettings } from '../storage/settings.ts'
import type { SettingsSource } from '../ui/live-settings.ts'

/** A keyboard shortcut of the manifest as it is set now. */
export interface Shortcut {
  name: string
  /** What it does, in the reader's words. */
  does: string
  /** Empty where none is set. */
  keys: string
}

export interface World extends SettingsSource {
  ask: typeof ask
  /** None where the browser has no shortcuts: Firefox for Android. */
  shortcuts(): Promise<Shortcut[]>
  /** Opens the browser's own page for shortcuts. @returns false where it lets nobody open it. */
  openShortcutPage(): Promise<boolean>
  version: string
}

/** Firefox 137 and later can open its page for shortcuts; types do not know it yet. */
type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> }

export const browserWorld: World = {
  ask,
  settings: { read: readSettings, watch: watchSettings },
  async shortcuts() {
    const commands: Commands | undefined = browser.commands
    const all = (await commands?.getAll()) ?? []
    return all.map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      does: description || (name === '_execute_action' ? 'Open Pressmark' : name),
      keys: shortcut
    }))
  },
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
  version: browser.runtime.getManifest().version
}
