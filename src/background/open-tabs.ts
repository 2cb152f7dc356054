/** Tabs that were open before Pressmark was let on them: browsers put content scripts only into pages that load later. */
import browser from 'webextension-polyfill'
import { ALL_SITES } from '../site-access.ts'

/** What this reaches of the browser. */
export interface TabsApi {
  permissions: Pick<typeof browser.permissions, 'onAdded'>
  runtime: Pick<typeof browser.runtime, 'getManifest' | 'getURL' | 'onInstalled'>
  tabs: Pick<typeof browser.tabs, 'query'>
  scripting: Pick<typeof browser.scripting, 'executeScript'>
}

/**
 * Watches those tabs too, from installation and update on, and when the reader allows sites. Sleeping tabs load anew when
 * they are woken, and get the script then; pages that let none in are passed over.
 */
export function watchOpenTabs({ permissions, runtime, tabs, scripting }: TabsApi = browser): void {
  const watchTabsOf = async (sites: string[]) => {
    const files = (runtime.getManifest().content_scripts ?? []).flatMap(({ js = [] }) => js)
    const open = await tabs.query({ url: sites, discarded: false })
    const into = open.flatMap(({ id }) => (id === undefined ? [] : [id]))
    await Promise.allSettled(
      into.map(tabId =>
        scripting.executeScript({
          target: { tabId },
          // From the root, and Firefox gives whole addresses.
          files: files.map(file => new URL(file, runtime.getURL('')).pathname)
        })
      )
    )
  }
  runtime.onInstalled.addListener(() => watchTabsOf(ALL_SITES))
  permissions.onAdded.addListener(async ({ origins = [] }) => {
    if (origins.length > 0) await watchTabsOf(origins)
  })
}
