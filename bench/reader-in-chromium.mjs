// Opens saved pages in headless Chromium under their own address and runs the built reader in each.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** Pages read at the same time; more than the cores would spoil the times. */
const AT_ONCE = 2
/** A page that takes longer than this (ms) counts as failed. */
const PATIENCE = 30_000
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/** Path of Chromium: `CHROMIUM`, else the first on the PATH. */
export function chromiumPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => names.map(name => join(folder, name)))
    .find(file => existsSync(file))
  if (!found) throw new Error('Chromium was not found: set CHROMIUM to its path')
  return found
}

/**
 * @param script the reader as built: sets `globalThis.extract`
 * @param call what is called in each page with document and address; its answer is the prediction
 * @returns readAll(pages, onPrediction) in the order of `pages` ({id, url?, html()}), and close()
 */
export async function openReader(script, call = 'extract') {
  const profile = mkdtempSync(join(tmpdir(), 'pressmark-extract-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  })

  /** One tab that reads page after page; a tab that hangs or crashes is replaced. */
  async function* tab(take) {
    let page = null
    let answer = null
    const open = async () => {
      page = await context.newPage()
      await page.route('**/*', route => {
        const request = route.request()
        const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame()
        if (!isPage || answer === null) return isPage ? route.fulfill({ status: 204 }) : route.abort()
        const body = answer
        answer = null
        return route.fulfill({
          status: 200,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': POLICY },
          body
        })
      })
    }
    for (let next = take(); next; next = take()) {
      const { index, id, url, html } = next
      // A page that does not say where it was published is read under a made-up address: http(s) is what readers meet.
      const address = /^https?:/.test(url ?? '') ? url : `https://page.example/news/${encodeURIComponent(id)}`
      try {
        if (!page) await open()
        answer = html()
        await page.goto(address, { waitUntil: 'domcontentloaded', timeout: PATIENCE })
        await page.evaluate(script)
        const run = page.evaluate(
          async ([call, address]) => {
            const started = performance.now()
            const prediction = await globalThis[call](document, address)
            return JSON.parse(JSON.stringify({ ms: performance.now() - started, ...prediction }))
          },
          [call, address]
        )
        yield { index, prediction: { id, ...(await withPatience(run)) } }
      } catch (error) {
        await page?.close().catch(() => {})
        page = null
        yield {
          index,
          prediction: {
            id,
            error: String(error.message ?? error)
              .split('\n')[0]
              .slice(0, 200)
          }
        }
      }
    }
  }

  return {
    async readAll(pages, onPrediction) {
      const iterator = pages[Symbol.iterator]()
      let count = 0
      const take = () => {
        const { done, value } = iterator.next()
        return done ? null : { index: count++, ...value }
      }
      const waiting = new Map()
      let due = 0
      const work = async () => {
        for await (const { index, prediction } of tab(take)) {
          waiting.set(index, prediction)
          for (; waiting.has(due); waiting.delete(due++)) onPrediction(waiting.get(due))
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
    },
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    }
  }
}

function withPatience(promise) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE} ms`)), PATIENCE)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
