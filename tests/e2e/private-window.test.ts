/** A private window into which the reader lets Pressmark: looking stores nothing, asking does. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { ChromiumReader } from './chromium.ts'
import { readLibrary, storeItems } from './library.ts'
import { ORCHARD_STORY, printSample, SAMPLE } from './pages.ts'
import { shows, type Tab, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

// The driver knows Firefox's private windows not at all.
const isHere = inject('browser') === 'chromium'

let desk: Desk
let reader: ChromiumReader
beforeAll(async () => {
  if (!isHere) return
  desk = await sitDown()
  printSample(desk.press)
  desk.press.print(ORCHARD_STORY.address, ORCHARD_STORY.html)
  reader = desk.reader as ChromiumReader
})
afterAll(() => desk?.close())

const INVOICES = 'Invoices seen by this newspaper show a new bearing'

const isPainted = (tab: Tab, text: string) =>
  until(`“${text}” painted`, () =>
    tab.evaluate(
      text =>
        [...CSS.highlights.values()].some(highlight =>
          [...highlight].some(range => String(range).replace(/\s+/g, ' ').includes(text))
        ),
      text
    )
  )
/** All that is stored, from a tab of the extension's own. */
async function everything(): Promise<Record<string, unknown>> {
  const console = await reader.openConsole()
  const items = await console.evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
    page: { ...localStorage }
  }))
  await console.close()
  return items
}

/** As if the highlights had last been seen some days ago, so that a visit would be noted. */
async function ageHighlights(): Promise<void> {
  const console = await reader.openConsole()
  const items = await console.evaluate(
    async () => (await chrome.storage.local.get(null)) as Record<string, string>
  )
  const aged = Object.entries(items)
    .filter(([key]) => key.startsWith('ann:'))
    .map(([key, text]) => [key, text.replace(/"lastSeen":"[^"]*"/g, '"lastSeen":"2025-01-02T03:04:05.000Z"')])
  await storeItems(console, Object.fromEntries(aged))
  await console.close()
}

test.runIf(isHere)('reading an article with highlights and its summary stores nothing', async () => {
  const tab = await reader.open(SAMPLE.address)
  await tab.select(INVOICES)
  await tab.clickOverlay('button', /^Highlight$/)
  await isPainted(tab, INVOICES)
  await until('it to be stored', async () => (await tab.iconTitle()).includes('saved'))
  await tab.close()
  await reader.letIntoPrivateWindows()
  await ageHighlights()
  const before = await everything()

  const secret = await reader.openPrivately(SAMPLE.address)
  await isPainted(secret, INVOICES)
  const popup = await secret.clickIcon()
  await shows(popup, INVOICES)
  await popup.close()
  const story = await reader.openPrivately(ORCHARD_STORY.address)
  const other = await story.clickIcon()
  await shows(other, 'The orchard inside the walls stays open')
  await other.close()
  // What is noted of a visit in an ordinary window is noted by then, as the next step shows.
  await new Promise(resolve => setTimeout(resolve, 2000))
  expect(await everything()).toEqual(before)

  const open = await reader.open(SAMPLE.address)
  await until('a visit in an ordinary window to be noted', async () => {
    const now = await everything()
    return JSON.stringify(now) !== JSON.stringify(before)
  })
  await open.close()
  await secret.close()
  await story.close()
})

test.runIf(isHere)('what the reader saves there is in the library', async () => {
  const tab = await reader.openPrivately(ORCHARD_STORY.address)
  const popup = await tab.clickIcon()
  await popup.click('button', /^Save$/)
  await until('it to be saved', async () => (await popup.names('button')).some(name => /^Saved/.test(name)))
  await popup.close()
  await tab.close()
  const console = await reader.openConsole()
  const { articles } = await readLibrary(console)
  expect(articles.map(({ article }) => article.address)).toContain(ORCHARD_STORY.address)
  await console.close()
})
