/** Tabs that were open before Pressmark was: browsers put content scripts only into pages that load later. */
import browser from 'webextension-polyfill'

/** Sites that content scripts run on, by the manifest. */
const WEB = ['http://*/*', 'https://*/*']

/** What this reaches of the browser. */
export interface TabsApi {
  runtime: Pick<typeof browser.runtime, 'getManifest' | 'onInstalled'>
  tabs: Pick<typeof browser.tabs, 'query'>
  scripting: Pick<typeof browser.scripting, 'executeScript'>
}

/**
 * Watches those tabs too, from installation and update on. Sleeping tabs load anew when they are woken, and get the
 * script then; pages that let none in are passed over.
 */
export function watchOpenTabs({ runtime, tabs, scripting }: TabsApi = browser): void {
  runtime.onInstalled.addListener(async () => {
    const files = (runtime.getManifest().content_scripts ?? []).flatMap(({ js = [] }) => js)
    const open = await tabs.query({ url: WEB, discarded: false })
    const into = open.flatMap(({ id }) => (id === undefined ? [] : [id]))
    await Promise.allSettled(
      into.map(tabId =>
        scripting.executeScript({
          target: { tabId },
          files: files.map(file => `/${file.replace(/^\//, '')}`)
        })
      )
    )
  })
}
