/** The context menu of a selection. */
import browser from 'webextension-polyfill'
import { openLibraryPage } from './library-page.ts'
import { markSelection } from './mark.ts'

const MENUS = [
  { id: 'highlight-selection', title: 'Highlight', contexts: ['selection'] },
  { id: 'note-selection', title: 'Highlight with note…', contexts: ['selection'] },
  // Behind the right button on the icon.
  { id: 'open-library', title: 'Library', contexts: ['action'] }
] satisfies browser.Menus.CreateCreatePropertiesType[]

/**
 * Creates the items on installation and update (the browser keeps them) and does what they say when clicked. Nothing
 * where the browser lets no extension into its menus: Firefox for Android.
 */
export function offerMenus(mark = markSelection, openLibrary = openLibraryPage): void {
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus
  if (!menus) return
  browser.runtime.onInstalled.addListener(async () => {
    await menus.removeAll()
    for (const item of MENUS) menus.create(item)
  })
  menus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === 'open-library') return void openLibrary()
    if (tab?.id === undefined) return
    const place = { tabId: tab.id, ...(frameId !== undefined && { frameId }) }
    void mark(place, menuItemId === 'note-selection')
  })
}
