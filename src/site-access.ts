/**
 * The sites that the reader lets Pressmark on by itself. Both browsers let readers withhold some or all of them; a click
 * on the icon, a menu item or a shortcut then lets it on the one page in front of them (`activeTab`).
 */
import browser from 'webextension-polyfill'

/** All sites that the manifest names. */
export const ALL_SITES = ['http://*/*', 'https://*/*']

/** Without the port, which Firefox does not know in patterns. */
const siteOf = (address: string): string => {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}

/** Whether Pressmark is on a web page by itself, without a click. */
export const hasAccess = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [siteOf(address)] })

/** Asks the reader for a site, or for all of them. Only right after a click in one of our own pages. */
export const requestAccess = (address?: string): Promise<boolean> =>
  browser.permissions.request({ origins: address === undefined ? ALL_SITES : [siteOf(address)] })
