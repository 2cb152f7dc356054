/** The extension around a page, in memory: storage with its one writer. */
import '../background/fake-chrome.ts'

import { addressIdentity, articleIdentity } from '../../src/article/url.ts'
import { gate } from '../../src/background/gate.ts'
import { writeQueue } from '../../src/background/queue.ts'
import { requestHandlers } from '../../src/background/requests.ts'
import { PressmarkError, type RequestName } from '../../src/messages.ts'
import type { ask } from '../../src/messaging.ts'
import { noMarkedPages } from '../fake-marked-pages.ts'
import { fakeArea } from '../storage/fake-area.ts'
import { sampleArticle } from '../storage/samples.ts'

/** @param page whose article the background reads when a highlight saves it. */
export function fakeExtension(page: Document) {
  const area = fakeArea()
  const address = page.location.href
  const { id } = articleIdentity(page, address)
  let shown = sampleArticle({ id, address })
  let readings = 0
  const handlers = requestHandlers(writeQueue(), {
    area,
    now: () => new Date('2031-05-06T07:08:09Z'),
    readPage: async () => {
      readings += 1
      return { kind: 'article', article: shown }
    },
    markedPages: noMarkedPages,
    framesWithText: async () => [],
    loadMarker: async () => {},
    showState: async () => {},
    openAtFirstClick: async () => {}
  })
  const request = (async (name: RequestName, payload: never) => {
    try {
      const refusal = gate(name, payload, true)
      if (refusal !== undefined) throw new Error(refusal)
      return { ok: true, value: await handlers[name](payload, { tabId: 1 }) }
    } catch (error) {
      if (!(error instanceof PressmarkError)) throw error
      return { ok: false, failure: { code: error.code, message: error.message } }
    }
  }) as typeof ask
  return {
    area,
    ask: request,
    articleId: id,
    /** How often the background has read the page. */
    get readings() {
      return readings
    },
    /** From now on the background reads another article in the page. */
    show(path: string) {
      const address = new URL(path, page.location.href).href
      shown = sampleArticle({ id: addressIdentity(address), address })
    }
  }
}

/** Puts a page into the document that is plainly a news article. */
export function printArticle(page: Document): void {
  page.head.innerHTML = `<meta property="og:type" content="article"><script type="application/ld+json">
    {"@context":"https://schema.org","@type":"NewsArticle","headline":"Orrin Weir opened","datePublished":"2031-05-05T06:00:00+02:00"}
    </script>`
  const sentence =
    'The weir was opened at dawn, and by noon the meadows of Orrin stood under water, as farmers had asked.'
  page.body.innerHTML = `<article><h1>Orrin Weir opened</h1>${[1, 2, 3, 4]
    .map(n => `<p id="p${n}">Paragraph ${n}. ${sentence} ${sentence}</p>`)
    .join('')}</article>`
}
