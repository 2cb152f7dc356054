/** The keyboard shortcuts that act on a page's selection; the one that opens the popup is the browser's. */
import browser from 'webextension-polyfill'
import { markSelection, showNextHighlight } from './mark.ts'

/** Does what the shortcuts of the manifest say, where the browser has shortcuts: Firefox for Android has none. */
export function obeyCommands(mark = markSelection, showNext = showNextHighlight): void {
  const commands: typeof browser.commands | undefined = browser.commands
  commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return
    const place = { tabId: tab.id }
    if (command === 'next-highlight') void showNext(place)
    else void mark(place, command === 'note-selection')
  })
}
