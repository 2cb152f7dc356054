/** The context menu of a selection. */
import browser from 'webextension-polyfill'
import { markSelection } from './mark.ts'

const MENUS = [
  { id: 'highlight-selection', title: 'Highlight' },
  { id: 'note-selection', title: 'Highlight with note…' }
]

/** Creates the items on installation and update (the browser keeps them) and does what they say when clicked. */
export function offerMenus(mark = markSelection): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll()
    for (const { id, title } of MENUS) browser.contextMenus.create({ id, title, contexts: ['selection'] })
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (tab?.id === undefined) return
    const place = { tabId: tab.id, ...(frameId !== undefined && { frameId }) }
    void mark(place, menuItemId === 'note-selection')
  })
}
