/** Pictures of the library page for the README, with made-up articles; `bin/pictures` runs it after the build. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import puppeteer from 'puppeteer-core'
import { runnerImport } from 'vite'

const load = async path => (await runnerImport(resolve(path))).module
const { chromiumPath } = await load('tests/e2e/chromium.ts')
const { generateLibrary } = await load('bench/generated-library.ts')

const profile = mkdtempSync(join(tmpdir(), 'pressmark-pictures-'))
const browser = await puppeteer.launch({
  executablePath: chromiumPath(),
  headless: true,
  pipe: true,
  enableExtensions: true,
  userDataDir: profile,
  defaultViewport: { width: 1440, height: 900 },
  args: ['--no-sandbox', '--disable-background-networking']
})
const id = await browser.installExtension(resolve('dist/chromium'))
const page = await browser.newPage()
await page.goto(`chrome-extension://${id}/src/options/index.html`)
for (const batch of generateLibrary(420).batches)
  await page.evaluate(items => chrome.storage.local.set(items), batch)
for (const scheme of ['light', 'dark']) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.goto(`chrome-extension://${id}/src/library/index.html?q=quay+storm`)
  await page.waitForFunction(() => document.querySelectorAll('.item').length > 4)
  await page.evaluate(isLight => {
    document.querySelectorAll('.item .row-open')[1]?.click()
    document.querySelector('.pictures').open = isLight
  }, scheme === 'light')
  await page.waitForSelector('.saved-text')
  await page.screenshot({ path: `docs/library-${scheme}.png` })
}
await browser.close()
rmSync(profile, { recursive: true, force: true })
