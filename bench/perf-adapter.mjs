// Pressmark for the speed harness, which compares extensions side by side:
//   npm run build
//   node measure.mjs --corpus ARTICLES --floor --ext pressmark=PROJECT/dist/chromium:PROJECT/bench/perf-adapter.mjs
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { JSDOM } from 'jsdom'
import { runnerImport } from 'vite'

const project = fileURLToPath(new URL('..', import.meta.url))
const { perfItems } = (await runnerImport(join(project, 'bench/perf-records.ts'), { root: project })).module
const corpus = process.argv[process.argv.indexOf('--corpus') + 1]

/** The document of a page of the corpus, in UTF-8 as the harness serves it. The harness names the page, the article's identity is what it says of itself. */
const documentOf = ({ id, url }) =>
  new JSDOM(gunzipSync(readFileSync(join(corpus, `${id}.html.gz`))).toString(), { url }).window.document

/**
 * Runs in the extension's process, which the pages that are measured share: in small parts, so that no 40 MB of garbage
 * from this stay in the heap of the library page.
 */
async function store(parts) {
  await chrome.storage.local.clear()
  // Pages with highlights that the browser was told of (`src/background/marked-pages.ts`) go with the library they were in.
  await chrome.scripting.unregisterContentScripts()
  for (const part of parts) {
    const bytes = Uint8Array.from(atob(part), char => char.charCodeAt(0))
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    await chrome.storage.local.set(Object.fromEntries(await new Response(plain).json()))
  }
}

export default {
  surface: { kind: 'popup', match: 'src/popup/index.html' },
  showsTitle: true,
  cold: true,
  // Headline, key points, quotations and sources come in one go.
  complete: '[...document.querySelectorAll(".summary, .message")].some(each => each.checkVisibility())',
  seed(pages, filler) {
    const items = Object.entries(perfItems(pages, filler, documentOf))
    const parts = Array.from({ length: Math.ceil(items.length / 200) }, (_, n) =>
      items.slice(n * 200, n * 200 + 200)
    )
    return { fn: String(store), args: [parts.map(part => gzipSync(JSON.stringify(part)).toString('base64'))] }
  },
  painted: '[...CSS.highlights.values()].reduce((n, h) => n + h.size, 0)',
  // What the shortcut and the menu do.
  async saveHighlight(session, tab) {
    const [worker] = await (await session.extension()).workers()
    return worker.evaluate(async url => {
      const [{ id: tabId }] = await chrome.tabs.query({ url: url.replace(/#.*/s, '') })
      const at = Date.now()
      await chrome.scripting.executeScript({ target: { tabId }, files: ['/marker.js'] })
      await chrome.scripting.executeScript({
        target: { tabId },
        func: () => globalThis.pressmark.markSelection({ note: false })
      })
      return at
    }, tab.url())
  },
  async saveArticle(_session, surface) {
    await surface.evaluate(() =>
      [...document.querySelectorAll('button')]
        .find(({ textContent }) => textContent.trim() === 'Save')
        .click()
    )
  },
  stored: '(changes, area) => area === "local" && "requests" in changes',
  library: {
    path: 'src/library/index.html',
    rows: 'document.querySelectorAll(".item").length',
    search: {
      input: '.library-search',
      done: 'word => { const rows = document.querySelectorAll(".item"); return rows.length > 0 && rows.length < 5 && /^1 /.test(document.querySelector(".found")?.textContent ?? "") }'
    }
  }
}
