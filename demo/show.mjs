/** Opens the sample article in Chromium with the built extension; `bin/demo` runs it after the build. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runnerImport } from 'vite'

const FOLDER = 'out/demo'
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const isHeadless = process.argv.includes('--headless') || !hasDisplay

const TYPES = { '/article.html': 'text/html', '/sea-gate.svg': 'image/svg+xml' }
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  const type = TYPES[path]
  response.writeHead(type ? 200 : 404, { 'content-type': `${type ?? 'text/plain'}; charset=utf-8` })
  response.end(type ? readFileSync(new URL(`.${path}`, import.meta.url)) : 'Not found')
})
await new Promise(done => server.listen(0, '127.0.0.1', done))
const address = `http://127.0.0.1:${server.address().port}/article.html`

const load = async path => (await runnerImport(resolve(path))).module
const { launchChromium } = await load('tests/e2e/chromium.ts')
const { until } = await load('tests/e2e/reader.ts')
const profile = mkdtempSync(join(tmpdir(), 'pressmark-demo-'))
const reader = await launchChromium({ profile, headless: isHeadless })

/** Runs in the popup: what it shows as plain text, a line for each heading, list item and paragraph. */
function asPlainText() {
  const BLANK_LINE = '\n\0'
  const STARTS = { H1: '\n', H2: `${BLANK_LINE}# `, H3: BLANK_LINE, LI: '\n- ', SUMMARY: '\n' }
  const OWN_LINE = 'p, blockquote, figcaption'
  const isHidden = element =>
    !element.checkVisibility() ||
    element.matches('button, input, textarea, [role=img]') ||
    (element.offsetWidth <= 1 && getComputedStyle(element).position === 'absolute')
  const write = node => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\s+/g, ' ')
    if (node.nodeType !== Node.ELEMENT_NODE || isHidden(node)) return ''
    const start = node.matches('li:has(h3)')
      ? ''
      : (STARTS[node.tagName] ?? (node.matches(OWN_LINE) ? '\n' : ''))
    const beside = node.previousSibling?.nodeType === Node.ELEMENT_NODE ? ' ' : ''
    return start + beside + [...node.childNodes].map(write).join('')
  }
  const text = write(document.querySelector('[role=tabpanel]:not([hidden])'))
  const lines = text.split('\n').map(line =>
    line
      .replace(/\s+/g, ' ')
      .replace(/ (?=[,.;])/g, '')
      .trim()
  )
  return lines.filter(Boolean).join('\n').replace(/\0 ?/g, '\n').trim()
}

async function readInWindow() {
  const tab = await reader.open(address)
  await tab.clickIcon()
  console.log('The sample article is open with its summary; the Pressmark icon is behind the puzzle piece.')
  console.log('Select text in it to highlight. What you save here goes when you close the window.')
  await reader.closed()
}

async function readHeadless() {
  const tab = await reader.open(address)
  const popup = await tab.clickIcon()
  await until('the summary', async () => (await popup.names('button')).includes('Save'))
  console.log(await popup.evaluate(asPlainText))
  await popup.click('button', /^Save$/)
  await until('the article to be saved', async () =>
    (await popup.names('button')).some(name => /^Saved/.test(name))
  )
  console.log('\nSaved.')
  mkdirSync(FOLDER, { recursive: true })
  for (const scheme of ['light', 'dark']) {
    const path = resolve(FOLDER, `popup-${scheme}.png`)
    await popup.screenshot(path, scheme)
    console.log(path)
  }
  await popup.close()
}

try {
  await (isHeadless ? readHeadless() : readInWindow())
} catch (error) {
  console.error('demo:', error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await reader.close()
  server.close()
  server.closeAllConnections()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
