export interface PageWords {
  title: string
  /** What the reader can do. */
  advice: string
}

/** Why a page cannot be read and what to do, told from its address. */
export function unreadableWords(address: string | undefined): PageWords {
  const url = address && URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol === 'file:')
    return {
      title: 'Pressmark may not read files on this computer.',
      advice: 'Allow access to file addresses in the browser’s settings for Pressmark, then reload this page.'
    }
  if (url && /\.pdf$/i.test(url.pathname))
    return {
      title: 'This is a PDF, shown by the browser’s own viewer.',
      advice:
        'No extension can read it there. If the publisher also has the article as a web page, open that.'
    }
  if (url && isStore(url))
    return {
      title: 'Browsers let no extension read their own store.',
      advice: 'Open a news article in this tab, then click the icon again.'
    }
  if (url?.protocol === 'http:' || url?.protocol === 'https:')
    return {
      title: 'The browser lets no extension read this page.',
      advice: 'If the page shows an error, reload it. If it is protected, its settings decide.'
    }
  return {
    title: 'This page belongs to the browser.',
    advice: 'No extension can read it. Open a news article, then click the icon again.'
  }
}

const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']

function isStore({ hostname }: URL): boolean {
  return STORES.includes(hostname)
}
