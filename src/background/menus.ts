/** The context menu of a selection. */
import browser from 'webextension-polyfill'
import { markSelection } from './mark.ts'

const MENUS = [
  { id: 'highlight-selection', title: 'Highlight' },
  { id: 'note-selection', title: 'Highlight with note…' }
]

/**
 * Creates the items on installation and update (the browser keeps them) and does what they say when clicked. Nothing
 * where the browser lets no extension into its menus: Firefox for Android.
 */
export function offerMenus(mark = markSelection): void {
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus
  if (!menus) return
  browser.runtime.onInstalled.addListener(async () => {
    await menus.removeAll()
    for (const { id, title } of MENUS) menus.create({ id, title, contexts: ['selection'] })
  })
  menus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (tab?.id === undefined) return
    const place = { tabId: tab.id, ...(frameId !== undefined && { frameId }) }
    void mark(place, menuItemId === 'note-selection')
  })
}
