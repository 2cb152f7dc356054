/** Stories of a site that changes its pages by script, and whose canonical link stays behind: each keeps its own. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SINGLE_PAGE } from './pages.ts'
import { isPainted, painted } from './painted.ts'
import { shows, type Tab, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

const ORCHARD = 'http://kestrel-gazette.example/app/2025/10/02/orchard'
const FERRY = 'http://kestrel-gazette.example/app/2025/10/03/night-ferry'
const ROOF = 'a new roof on the school'
const TREES = 'forty-one trees, eleven of them older than the town hall'
const POST = 'the post has come by fishing boat'

let desk: Desk
beforeAll(async () => {
  desk = await sitDown()
  for (const address of [ORCHARD, FERRY]) {
    const canonical = `<link rel="canonical" href="${address.replace('/app', '')}">`
    desk.press.print(address, SINGLE_PAGE.html.replace('</head>', `${canonical}</head>`))
  }
})
afterAll(() => desk.close())

const go = (tab: Tab, address: string) =>
  tab.evaluate(
    address => (globalThis as unknown as { go(path: string): void }).go(new URL(address).pathname),
    address
  )
const showsStory = (tab: Tab, text: string) =>
  until(`“${text}”`, () => tab.evaluate(text => document.body.innerText.includes(text), text))
const arePainted = (tab: Tab, texts: string[]) =>
  until(`${texts} painted`, async () => JSON.stringify(await painted(tab)) === JSON.stringify(texts))
const says = (tab: Tab, part: string) =>
  until(`the icon to say ${part}`, async () => (await tab.iconTitle()).includes(part))

test('a note that was begun on one story is kept with it, though the page has gone on to the next', async () => {
  const tab = await desk.reader.open(ORCHARD)
  await says(tab, 'summarise')
  await tab.select(ROOF)
  await tab.clickOverlay('button', /^Note…$/)
  await tab.clickOverlay('textbox', /^Note$/)
  await tab.type('Ask the treasurer')
  // By the time the popup has read the page, the note has its article too: it was asked for before.
  const popup = await tab.clickIcon()
  await shows(popup, 'The orchard inside the walls stays open')
  await popup.close()
  await go(tab, FERRY)
  await showsStory(tab, POST)
  await tab.press('Escape')
  await tab.clickOverlay('button', /^Save$/)
  await until('it to be said', async () =>
    (await tab.overlay({ do: 'text' }))?.toString().includes('Highlighted with note')
  )
  await tab.evaluate(() => history.back())
  await isPainted(tab, ROOF)
  await tab.close()
})

test('the next story is not taken for the last, and neither is lost on the way back', async () => {
  const tab = await desk.reader.open(ORCHARD)
  await arePainted(tab, [ROOF])
  await tab.select(TREES)
  await tab.clickOverlay('button', /^Highlight$/)
  await arePainted(tab, [ROOF, TREES])
  await go(tab, FERRY)
  await showsStory(tab, POST)
  await says(tab, 'summarise')
  await arePainted(tab, [])
  await tab.select(POST)
  await tab.clickOverlay('button', /^Highlight$/)
  await says(tab, 'saved')
  await arePainted(tab, [POST])
  const popup = await tab.clickIcon()
  await shows(popup, 'The night ferry runs again from Monday')
  await shows(popup, POST)
  expect(await popup.text()).not.toContain(TREES)
  await popup.close()
  await tab.evaluate(() => history.back())
  await arePainted(tab, [ROOF, TREES])
  await tab.close()
})
