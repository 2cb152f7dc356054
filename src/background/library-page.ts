import browser from 'webextension-polyfill'

/** What this reaches of the browser. Browsers on phones have one window and no word for it. */
export interface LibraryPageApi {
  runtime: Pick<typeof browser.runtime, 'getURL'>
  tabs: Pick<typeof browser.tabs, 'create' | 'query' | 'update'>
  windows?: Pick<typeof browser.windows, 'update'>
}

/** Opens the library page, or comes to the tab that has it, also in another window. */
export async function openLibraryPage({ runtime, tabs, windows }: LibraryPageApi = browser): Promise<void> {
  const address = runtime.getURL('src/library/index.html')
  const [open] = await tabs.query({ url: `${address}*` })
  if (open?.id === undefined) {
    await tabs.create({ url: address })
    return
  }
  await tabs.update(open.id, { active: true })
  if (open.windowId !== undefined) await windows?.update(open.windowId, { focused: true })
}
