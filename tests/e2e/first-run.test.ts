/** The page that comes up at the installation: once, readable to all, and asking for access where it was withheld. */
import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingsOf } from './axe.ts'
import { FIRST_PAGE } from './chromium.ts'
import { clickButton, shows, textOf } from './library.ts'
import { printSample, SAMPLE } from './pages.ts'
import { type Tab, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

const ALLOW = 'Allow Pressmark to notice articles'

let desk: Desk
let page: Tab
beforeAll(async () => {
  mkdirSync('out/screenshots', { recursive: true })
  desk = await sitDown(undefined, { keepsFirstPage: true })
  printSample(desk.press)
  page = await desk.reader.openConsole()
})
afterAll(() => desk.close())

/** Addresses of all tabs that end so, and whether they are in front. */
const tabsAt = (end: string) =>
  page.evaluate(async end => {
    const platform = (globalThis as { browser?: typeof chrome }).browser ?? chrome
    const tabs = await platform.tabs.query({})
    return tabs.filter(({ url }) => url?.endsWith(end)).length
  }, end)

test('it is open after the installation, and not again when the background starts anew', async () => {
  await until('the first page', async () => (await tabsAt(FIRST_PAGE)) === 1)
  // One that is still starting cannot be killed.
  await until('the background to answer', () =>
    page.evaluate(async () => {
      const platform = (globalThis as { browser?: typeof chrome }).browser ?? chrome
      const reply = await platform.runtime.sendMessage({ pressmark: 'repair-words', payload: { shards: [] } })
      return reply?.ok === true
    })
  )
  await desk.reader.killBackground()
  const tab = await desk.reader.open(SAMPLE.address)
  // The page tells the background, which starts it.
  await until('the icon of an article', async () => (await tab.iconTitle()).includes('article'))
  await tab.close()
  expect(await tabsAt(FIRST_PAGE)).toBe(1)
})

test('it says three things, light and dark, to everybody', async () => {
  await page.toFront()
  await page.evaluate(end => void location.assign(end), FIRST_PAGE)
  await shows(page, 'Click the icon on an article')
  expect(await page.evaluate(() => document.querySelectorAll('main section').length)).toBe(3)
  await until('the keys', () => page.evaluate(() => document.querySelector('kbd') !== null))
  const isNamed = desk.reader.name === 'firefox' ? 'the wheel beside it' : 'the pin beside it'
  expect(await textOf(page)).toContain(isNamed)
  for (const scheme of ['light', 'dark'] as const) {
    await page.screenshot(
      `out/screenshots/${desk.reader.name}-first-page-${scheme}.png`,
      desk.reader.name === 'chromium' ? scheme : undefined
    )
    expect(await findingsOf(page)).toEqual([])
  }
  // What the manifest asks for was given.
  expect(await textOf(page)).not.toContain(ALLOW)
})

test('it asks for access that the reader has taken away, and gets it by a click', async context => {
  // Chromium lets nobody but the reader take it, on a page of its own.
  if (desk.reader.name === 'chromium') context.skip()
  await page.evaluate(async () => {
    const { permissions, runtime } = (globalThis as unknown as { browser: typeof chrome }).browser
    await permissions.remove({ origins: runtime.getManifest().host_permissions ?? [] })
  })
  await shows(page, ALLOW)
  expect(await findingsOf(page)).toEqual([])
  await page.screenshot('out/screenshots/firefox-first-page-access.png')
  await page.clickText(ALLOW)
  await shows(page, 'The icon tells articles apart from now on.')
  expect(await textOf(page)).not.toContain(ALLOW)
})

test('it leads to the library and to the options', async () => {
  await page.evaluate(() =>
    [...document.querySelectorAll('a')].find(({ hash }) => hash === '#backup')?.click()
  )
  await shows(page, 'Download everything now')
  await clickButton(page, 'Download everything now')
  await shows(page, 'Last backup:')
})
