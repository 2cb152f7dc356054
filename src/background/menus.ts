/** The context menu of a selection. */

import browser from 'webextension-polyfill'
import { say } from '../words.ts'
import { openLibraryPage } from './library-page.ts'
import { markSelection } from './mark.ts'

const menuItems = () =>
  [
    { id: 'highlight-selection', title: say('menuHighlight'), contexts: ['selection'] },
    { id: 'note-selection', title: say('menuHighlightNote'), contexts: ['selection'] },
    // Behind the right button on the icon.
    { id: 'open-library', title: say('menuLibrary'), contexts: ['action'] }
  ] satisfies browser.Menus.CreateCreatePropertiesType[]

/**
 * Creates the items on installation, update and start, and does what they say when clicked. Nothing where the browser
 * lets no extension into its menus: Firefox for Android.
 */
export function offerMenus(mark = markSelection, openLibrary = openLibraryPage): void {
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus
  if (!menus) return
  const create = async () => {
    await menus.removeAll()
    for (const item of menuItems()) menus.create(item)
  }
  browser.runtime.onInstalled.addListener(create)
  // The browser keeps the items in the language that it spoke then.
  browser.runtime.onStartup.addListener(create)
  menus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === 'open-library') return void openLibrary()
    if (tab?.id === undefined) return
    const place = { tabId: tab.id, ...(frameId !== undefined && { frameId }) }
    void mark(place, menuItemId === 'note-selection')
  })
}
