/** The page that says what Pressmark does, for who has just installed it. */
import browser from 'webextension-polyfill'

/** What this reaches of the browser. */
export interface FirstRunApi {
  runtime: Pick<typeof browser.runtime, 'getURL' | 'onInstalled'>
  tabs: Pick<typeof browser.tabs, 'create'>
}

/** Opens it at the installation, and never again: who updates knows Pressmark. */
export function welcomeNewReaders({ runtime, tabs }: FirstRunApi = browser): void {
  runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await tabs.create({ url: runtime.getURL('src/welcome/index.html') })
  })
}
