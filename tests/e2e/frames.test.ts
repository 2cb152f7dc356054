/** Articles that a page shows in a frame of its own origin: read, highlighted, and found again. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FRAMED_BY_ADDRESS, FRAMED_BY_PAGE, ORCHARD_STORY, type PrintedPage } from './pages.ts'
import { shows, type Tab, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

let desk: Desk
beforeAll(async () => {
  desk = await sitDown()
  for (const { address, html } of [FRAMED_BY_ADDRESS, FRAMED_BY_PAGE, ORCHARD_STORY])
    desk.press.print(address, html)
})
afterAll(() => desk.close())

/** What is painted in the last frame of the page. */
const painted = (tab: Tab) =>
  tab.evaluate(() => {
    const view = [...document.querySelectorAll('iframe')].at(-1)?.contentWindow as
      | (Window & typeof globalThis)
      | null
    return view ? [...view.CSS.highlights.values()].flatMap(highlight => [...highlight].map(String)) : []
  })
const isPainted = (tab: Tab, text: string) =>
  until(`“${text}” painted`, async () => (await painted(tab)).includes(text))
/** Selects a text in the last frame, as scripts and assistive technology do. */
const selectInFrame = (tab: Tab, text: string) =>
  tab.evaluate(text => {
    const view = [...document.querySelectorAll('iframe')].at(-1)?.contentWindow as Window
    view.focus()
    for (const { firstChild } of view.document.querySelectorAll('p')) {
      const at =
        firstChild instanceof (view as Window & typeof globalThis).Text ? firstChild.data.indexOf(text) : -1
      if (at >= 0)
        view.getSelection()?.setBaseAndExtent(firstChild as Text, at, firstChild as Text, at + text.length)
    }
  }, text)

describe.each<[string, PrintedPage, string]>([
  ['written by the page', FRAMED_BY_PAGE, 'forty-one trees, eleven of them older'],
  ['with an address of its own', FRAMED_BY_ADDRESS, 'a fence in November']
])('a frame %s', (_, page, words) => {
  test('is read, and its highlight comes back', async () => {
    const tab = await desk.reader.open(page.address)
    await until('the icon to see it', async () => (await tab.iconTitle()).includes('summarise'))
    const popup = await tab.clickIcon()
    await shows(popup, 'The orchard inside the walls stays open')
    await shows(popup, 'Priya Lund')
    await popup.close()
    await selectInFrame(tab, words)
    await tab.command('highlight-selection')
    await isPainted(tab, words)
    await until('the icon to say so', async () => (await tab.iconTitle()).includes('saved'))
    await tab.reload()
    await isPainted(tab, words)
    const again = await tab.clickIcon()
    await shows(again, words)
    expect(await again.text()).not.toContain('Not found on the page now')
    await again.close()
    await tab.close()
  })
})

test('the article in a frame is the article of its address', async () => {
  const tab = await desk.reader.open(ORCHARD_STORY.address)
  await until('its highlight', () =>
    tab.evaluate(() =>
      [...CSS.highlights.values()].some(highlight =>
        [...highlight].some(range => String(range).includes('a fence'))
      )
    )
  )
  await tab.close()
})
