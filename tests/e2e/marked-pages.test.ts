/** Pages with highlights, into which the browser itself puts the marker: there at once, and nowhere that it is not wanted. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COMPONENTS, printSample, SAMPLE } from './pages.ts'
import { isPainted, painted } from './painted.ts'
import { shows, type Tab, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

let desk: Desk
beforeAll(async () => {
  desk = await sitDown()
  printSample(desk.press)
  desk.press.print(COMPONENTS.address, COMPONENTS.html)
})
afterAll(() => desk.close())

const INVOICES = 'Invoices seen by this newspaper show a new bearing'
const TREES = 'forty-one trees, eleven of them older than the town hall'

/** Waits until the browser has been told of these pages and no others. Firefox takes its time over each process. */
async function isTold(addresses: string[]): Promise<void> {
  const page = await desk.reader.openConsole()
  await until('the pages in the browser’s list', async () => {
    const matches = await page.evaluate(async () => {
      const { scripting } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
      const [script] = await scripting.getRegisteredContentScripts({ ids: ['marker'] })
      return script?.matches ?? []
    })
    return (
      String(matches.filter(pattern => !pattern.endsWith('*')).toSorted()) === String(addresses.toSorted())
    )
  })
  await page.close()
}

async function ask(name: string, payload: object): Promise<unknown> {
  const page = await desk.reader.openConsole()
  const reply = await page.evaluate(
    async (name, payload) => {
      const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
      return runtime.sendMessage({ pressmark: name, payload })
    },
    name,
    payload
  )
  await page.close()
  return reply
}

/** The id of a saved article, by its address. */
async function idOf(address: string): Promise<string> {
  const page = await desk.reader.openConsole()
  const recent = await page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
    return (await storage.local.get<{ recent: string }>('recent')).recent
  })
  await page.close()
  return JSON.parse(recent).entries.find((entry: { address: string }) => entry.address === address).id
}

const mark = async (tab: Tab, text: string) => {
  await tab.select(text)
  await tab.clickOverlay('button', /^Highlight$/)
  await isPainted(tab, text)
}

/** The ground that the page's own script would see under a highlight of the first colour, were there any. */
const groundSeen = (tab: Tab) =>
  tab.evaluate(
    () => getComputedStyle(document.querySelector('p') as Element, '::highlight(mx1)').backgroundColor
  )

test('the browser is told when a page is highlighted; the highlights are there again after a restart', async () => {
  const tab = await desk.reader.open(SAMPLE.address)
  await mark(tab, INVOICES)
  await isTold([SAMPLE.address])
  await tab.reload()
  await isPainted(tab, INVOICES)
  // Here a restart installs Pressmark anew, and browsers then forget the list: the page asks for the marker, and is told of.
  await desk.reader.restart()
  const later = await desk.reader.open(SAMPLE.address)
  await isPainted(later, INVOICES)
  await isTold([SAMPLE.address])
  await later.close()
})

test('highlights in shadow roots are painted there too', async () => {
  const tab = await desk.reader.open(COMPONENTS.address)
  await mark(tab, TREES)
  await isTold([SAMPLE.address, COMPONENTS.address])
  await tab.reload()
  await isPainted(tab, TREES)
  await tab.screenshot(`out/screenshots/marked-again-components-${desk.reader.name}.png`)
  await tab.close()
})

test('where Pressmark is paused it stays out, style sheet included', async () => {
  const site = new URL(SAMPLE.address).hostname
  await ask('edit-settings', { request: 'pause', change: { paused: { everywhere: false, sites: [site] } } })
  const tab = await desk.reader.open(SAMPLE.address)
  // From the moment on at which the browser has been told.
  await until('a page without the style sheet', async () => {
    await tab.reload()
    return (await groundSeen(tab)) === 'rgba(0, 0, 0, 0)'
  })
  await new Promise(resolve => setTimeout(resolve, 500))
  expect(await painted(tab)).toEqual([])
  expect(await groundSeen(tab)).toBe('rgba(0, 0, 0, 0)')
  await ask('edit-settings', { request: 'go on', change: { paused: { everywhere: false, sites: [] } } })
  await isPainted(tab, INVOICES)
  await tab.close()
})

test('sites that are withheld are let go of: there, a click brings popup and highlights', async () => {
  const before = await desk.reader.open(SAMPLE.address)
  await isPainted(before, INVOICES)
  await before.close()
  await desk.reader.letOnSites('on-click')
  await isTold([])
  const tab = await desk.reader.open(SAMPLE.address)
  await new Promise(resolve => setTimeout(resolve, 1500))
  const popup = await tab.clickIcon()
  await shows(popup, INVOICES)
  await isPainted(tab, INVOICES)
  await popup.close()
  await tab.close()
  await desk.reader.letOnSites('always')
})

test('an article in the trash is let go of, and told of again when it is restored', async () => {
  const tab = await desk.reader.open(SAMPLE.address)
  await isPainted(tab, INVOICES)
  await isTold([SAMPLE.address])
  const id = await idOf(SAMPLE.address)
  await ask('delete-article', { request: 'delete', id })
  await isTold([])
  await ask('restore-article', { request: 'restore', id })
  await isTold([SAMPLE.address])
  await tab.reload()
  await isPainted(tab, INVOICES)
  await ask('delete-article', { request: 'delete again', id })
  await ask('purge-article', { request: 'purge', id })
  await isTold([])
  await tab.close()
})
