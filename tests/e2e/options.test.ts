/** The options page: the reader's own meanings reach the toolbar and the paint on pages. */
import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findingsOf } from './axe.ts'
import { printSample, SAMPLE } from './pages.ts'
import { shows, type Tab, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

let desk: Desk
beforeAll(async () => {
  desk = await sitDown()
  printSample(desk.press)
})
afterAll(() => desk.close())

const SANDBAGS = 'some 300 people carried sandbags'

const openOptions = async (): Promise<Tab> => {
  const tab = await desk.reader.openConsole()
  await tab.evaluate(() => void location.assign(location.href.replace('popup', 'options')))
  await until('the options', async () =>
    (await tab.evaluate(() => document.body.innerText)).includes('Meanings of')
  )
  return tab
}
/** Sets a field as a reader does who leaves it. */
const fill = (tab: Tab, label: string, value: string) =>
  tab.evaluate(
    (label, value) => {
      const field = document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)
      if (!field) throw new Error(`no field ${label}`)
      field.value = value
      for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }))
    },
    label,
    value
  )

test('a renamed and recoloured meaning and a new one are in the toolbar, and paint in their colours', async () => {
  const options = await openOptions()
  await fill(options, 'Name of Claim', 'Doubtful')
  await until('the name', () =>
    options.evaluate(() => document.querySelector('[aria-label="Colour of Doubtful"]') !== null)
  )
  await fill(options, 'Colour of Doubtful', 'red')
  // The first colour that is free is offered: what was orange is red by now.
  await until('orange offered', () =>
    options.evaluate(
      () =>
        document.querySelector<HTMLSelectElement>('[aria-label="Colour of the new meaning"]')?.value ===
        'orange'
    )
  )
  await fill(options, 'Name of a new meaning', 'To check')
  await until('Add', () =>
    options.evaluate(() => {
      const add = [...document.querySelectorAll('button')].find(each => each.textContent === 'Add')
      if (!add || add.disabled) return false
      add.click()
      return true
    })
  )
  await until('the new one', () =>
    options.evaluate(() => document.querySelector('[aria-label="Name of To check"]') !== null)
  )
  if (inject('browser') === 'chromium') {
    mkdirSync('out/screenshots', { recursive: true })
    await options.screenshot('out/screenshots/chromium-options.png')
  }
  expect(await findingsOf(options)).toEqual([])
  await options.close()

  const tab = await desk.reader.open(SAMPLE.address)
  await tab.select(SANDBAGS)
  await tab.clickOverlay('button', /^Highlight as to check$/)
  const isPainted = (name: string) =>
    until(`painted as ${name}`, () => tab.evaluate(name => CSS.highlights.has(name), name))
  await isPainted('mx2')
  await tab.select('The authority would not comment on the claim.')
  await tab.clickOverlay('button', /^Highlight as doubtful$/)
  await isPainted('mx7')
  const popup = await tab.clickIcon()
  await shows(popup, 'Your highlights and notes')
  expect(await findingsOf(popup)).toEqual([])
  await popup.close()
})
