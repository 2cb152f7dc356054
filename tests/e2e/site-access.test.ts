/** A reader who lets Pressmark on sites by clicks only: nothing happens before the click, everything after it. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { printSample, SAMPLE } from './pages.ts'
import { isPainted, painted } from './painted.ts'
import { shows, type Tab, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

let desk: Desk
beforeAll(async () => {
  desk = await sitDown()
  printSample(desk.press)
  await desk.reader.letOnSites('on-click')
})
afterAll(() => desk.close())

const INVOICES = 'Invoices seen by this newspaper show a new bearing'
const SANDBAGS = 'some 300 people carried sandbags'
const HEADLINE = 'The sea gate at Varnholm failed its spring test'

/** An article in a tab of its own, for which no click has been made. */
async function openUntouched(): Promise<Tab> {
  const tab = await desk.reader.open(SAMPLE.address)
  // As long as it takes to notice an article and to paint, where there is access.
  await new Promise(resolve => setTimeout(resolve, 1500))
  expect(await tab.iconTitle()).toBe('Pressmark')
  expect(await painted(tab)).toEqual([])
  return tab
}

test('one click shows the summary; then the page can be marked and saved', async () => {
  const tab = await openUntouched()
  const popup = await tab.clickIcon()
  await shows(popup, HEADLINE)
  await shows(popup, 'only when you click its icon')
  await popup.click('button', /^Save$/)
  await until('it to be saved', async () => (await tab.iconTitle()).includes('saved'))
  await popup.close()
  await tab.select(INVOICES)
  await tab.clickOverlay('button', /^Highlight$/)
  await isPainted(tab, INVOICES)
  await tab.close()
})

test('one click brings the highlights back', async () => {
  const tab = await openUntouched()
  const popup = await tab.clickIcon()
  await shows(popup, INVOICES)
  await isPainted(tab, INVOICES)
  await popup.close()
  await tab.close()
})

test('a highlight by shortcut and by menu', async () => {
  const tab = await openUntouched()
  // The driver's shortcut and menu give no leave for the page in Chromium: there the icon must have given it.
  if (desk.reader.name === 'chromium') await (await tab.clickIcon()).close()
  await tab.select(SANDBAGS)
  await tab.menu('highlight-selection')
  await isPainted(tab, SANDBAGS)
  await tab.select('The authority would not comment on the claim.')
  await tab.command('highlight-selection')
  await isPainted(tab, 'The authority would not comment on the claim.')
  await tab.close()
})

test('once all sites are allowed, pages that are open are watched at once', async () => {
  const tab = await openUntouched()
  await desk.reader.letOnSites('always')
  await until('it to be noticed', async () => (await tab.iconTitle()).includes('saved'))
  await isPainted(tab, INVOICES)
  // Chromium takes the next click as leave for what it held back when the page loaded, needed or not.
  await tab.reload()
  const popup = await tab.clickIcon()
  await shows(popup, HEADLINE)
  expect(await popup.text()).not.toContain('only when you click its icon')
  await popup.close()
  await tab.close()
})

// Chromium asks in a window of its own, which the driver cannot answer.
test.runIf(inject('browser') === 'firefox')(
  'a site allowed in the popup needs no click from then on',
  async () => {
    await desk.reader.letOnSites('on-click')
    const tab = await openUntouched()
    const popup = await tab.clickIcon()
    await popup.click('button', /^Allow on meridian-ledger\.example$/)
    await until(
      'nothing to allow',
      async () => !(await popup.text()).includes('only when you click its icon')
    )
    await popup.close()
    await tab.close()
    const again = await desk.reader.open(SAMPLE.address)
    await isPainted(again, INVOICES)
    await again.close()
  }
)
