/** Pictures of the popup and of a marked page in `out/screenshots`, from which those of the README come. */
import { mkdirSync, statSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { printSample, SAMPLE } from './pages.ts'
import { shows, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

/** Higher than a popup can be, so that a picture shows more of the summary without scrolling. */
const TALL = 900
const FOLDER = 'out/screenshots'

let desk: Desk
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true })
  desk = await sitDown()
  printSample(desk.press)
})
afterAll(() => desk.close())

test('the popup on the sample article, and the page with highlights', async () => {
  const { name } = desk.reader
  const file = (what: string) => `${FOLDER}/${name}-${what}.png`
  const tab = await desk.reader.open(SAMPLE.address)
  for (const text of ['Some 1,900 homes in the lower town lie behind it.', 'Two of them walked out.']) {
    await tab.select(text)
    await tab.clickOverlay('button', /^Highlight$/)
    await until('it to be painted', () =>
      tab.evaluate(
        text => [...CSS.highlights.values()].some(each => [...each].some(range => String(range) === text)),
        text
      )
    )
  }
  await tab.screenshot(file('page'))
  const popup = await tab.clickIcon()
  await shows(popup, 'Who says what')
  await shows(popup, 'Two of them walked out.')
  await popup.screenshot(file('popup-light'), 'light', TALL)
  await popup.screenshot(file('popup-dark'), 'dark', TALL)
  await popup.click('tab', /^Saved/)
  await shows(popup, '2 highlights')
  await popup.screenshot(file('saved'), 'light')
  await popup.close()
  for (const what of ['page', 'popup-light', 'popup-dark', 'saved'])
    expect(statSync(file(what)).size, what).toBeGreaterThan(5_000)
})
