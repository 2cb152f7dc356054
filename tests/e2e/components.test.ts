/** A paper built of web components: the story stands in open shadow roots, one within the other. */
import { afterAll, beforeAll, test } from 'vitest'
import { COMPONENTS } from './pages.ts'
import { isPainted } from './painted.ts'
import { shows, type Tab, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

let desk: Desk
beforeAll(async () => {
  desk = await sitDown()
  desk.press.print(COMPONENTS.address, COMPONENTS.html)
})
afterAll(() => desk.close())

const TREES = 'forty-one trees, eleven of them older than the town hall'

const cardSays = (tab: Tab, words: string) =>
  until(`the card says “${words}”`, async () =>
    (((await tab.overlay({ do: 'values' })) as string[] | null) ?? []).some(value => value.includes(words))
  )

test('is read, highlighted, and shows its highlights again', async () => {
  const tab = await desk.reader.open(COMPONENTS.address)
  const popup = await tab.clickIcon()
  await shows(popup, 'The orchard inside the walls stays open')
  await shows(popup, 'Priya Lund')
  await popup.close()
  await tab.select(TREES)
  await tab.clickOverlay('button', /^Note…$/)
  await tab.clickOverlay('textbox', /^Note$/)
  await tab.type('Count them')
  await tab.clickOverlay('button', /^Save$/)
  await isPainted(tab, TREES)
  await tab.reload()
  await isPainted(tab, TREES)
  await tab.clickText(TREES)
  await cardSays(tab, 'Count them')
  await tab.press('Escape')
  await tab.screenshot(`out/screenshots/components-${desk.reader.name}.png`)
  await tab.close()
})
