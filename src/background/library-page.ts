import browser from 'webextension-polyfill'

/** Opens the library page, or the tab that has it. */
export async function openLibraryPage(): Promise<void> {
  const address = browser.runtime.getURL('src/library/index.html')
  const [open] = await browser.tabs.query({ url: `${address}*` })
  if (open?.id === undefined) await browser.tabs.create({ url: address })
  else await browser.tabs.update(open.id, { active: true })
}
