import { say } from '../words.ts'

export interface PageWords {
  title: string
  /** What the reader can do. */
  advice: string
}

/** Why a page cannot be read and what to do, told from its address. */
export function unreadableWords(address: string | undefined): PageWords {
  const url = address && URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol === 'file:')
    return { title: say('unreadableFileTitle'), advice: say('unreadableFileAdvice') }
  if (url && /\.pdf$/i.test(url.pathname))
    return { title: say('unreadablePdfTitle'), advice: say('unreadablePdfAdvice') }
  if (url && isStore(url)) return { title: say('unreadableStoreTitle'), advice: say('unreadableStoreAdvice') }
  if (url?.protocol === 'http:' || url?.protocol === 'https:')
    return { title: say('unreadableWebTitle'), advice: say('unreadableWebAdvice') }
  return { title: say('unreadableBrowserTitle'), advice: say('unreadableBrowserAdvice') }
}

const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']

function isStore({ hostname }: URL): boolean {
  return STORES.includes(hostname)
}
