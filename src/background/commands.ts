/** The keyboard shortcuts that act on a page's selection; the one that opens the popup is the browser's. */
import browser from 'webextension-polyfill'
import { openLibraryPage } from './library-page.ts'
import { markSelectionInTab, showNextHighlight } from './mark.ts'

/** Does what the shortcuts of the manifest say, where the browser has shortcuts: Firefox for Android has none. */
export function obeyCommands(
  mark = markSelectionInTab,
  showNext = showNextHighlight,
  openLibrary = openLibraryPage
): void {
  const commands: typeof browser.commands | undefined = browser.commands
  commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-library') return void openLibrary()
    if (tab?.id === undefined) return
    if (command === 'next-highlight') void showNext(tab.id)
    else void mark(tab.id, command === 'note-selection')
  })
}
