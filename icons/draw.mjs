// Draws the toolbar icons: every SVG beside this file as a PNG of each size that the manifest and `background/icon.ts`
// name. Run it after changing a drawing: `npm run icons`. CHROMIUM names the browser; else the usual names are tried.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { chromium } from 'playwright-core'

const SIZES = [16, 32, 48, 128]
const drawings = new URL('./', import.meta.url)
const pictures = new URL('../public/icons/', import.meta.url)

mkdirSync(pictures, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox']
})
const page = await browser.newPage()
for (const file of readdirSync(drawings).filter(name => name.endsWith('.svg'))) {
  const svg = readFileSync(new URL(file, drawings), 'utf8')
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`
    )
    const path = new URL(`${basename(file, '.svg')}-${size}.png`, pictures).pathname
    await page.screenshot({ path, omitBackground: true })
  }
}
await browser.close()
