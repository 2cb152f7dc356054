/** A page that goes on with the next story: each highlight belongs to the story that it was made in, and stays in it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ENDLESS } from './pages.ts'
import { shows, type Tab, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

let desk: Desk
beforeAll(async () => {
  desk = await sitDown()
  desk.press.print(ENDLESS.address, ENDLESS.html)
})
afterAll(() => desk.close())

const SHARED = 'the smallest town on the coast'
const TREES = 'forty-one trees, eleven of them older'
const POST = 'the post has come by fishing boat'

/** What is painted, with the number of the story that it stands in. */
const painted = (tab: Tab) =>
  tab.evaluate(() =>
    [...CSS.highlights.values()].flatMap(highlight =>
      [...highlight].map(range => {
        const story = (range as Range).startContainer.parentElement?.closest('article') as HTMLElement
        return `${[...document.querySelectorAll('article')].indexOf(story)}: ${range}`
      })
    )
  )
const arePainted = (tab: Tab, expected: string[]) =>
  until(`${expected} painted`, async () => {
    const now = await painted(tab)
    if (JSON.stringify(now.toSorted()) === JSON.stringify(expected.toSorted())) return true
    throw new Error(`painted: ${now}`)
  })
const scrollTo = async (tab: Tab, story: number, address: string) => {
  await tab.evaluate(story => {
    scrollBy(0, 10)
    setTimeout(
      () => document.querySelectorAll('article')[story]?.scrollIntoView({ behavior: 'instant' }),
      100
    )
  }, story)
  await until(`the address ${address}`, () => tab.evaluate(address => location.href === address, address))
}

test('each highlight belongs to the story in which it was made', async () => {
  const tab = await desk.reader.open(ENDLESS.address)
  await tab.select(TREES)
  await tab.clickOverlay('button', /^Highlight$/)
  await arePainted(tab, [`0: ${TREES}`])
  await scrollTo(tab, 1, ENDLESS.next)
  await tab.select(POST)
  await tab.clickOverlay('button', /^Highlight$/)
  await arePainted(tab, [`0: ${TREES}`, `1: ${POST}`])
  const popup = await tab.clickIcon()
  await shows(popup, 'The night ferry runs again from Monday')
  await shows(popup, POST)
  const text = await popup.text()
  expect(text).not.toContain(TREES)
  expect(text).not.toContain('Agnes Tarrant')
  expect(text).not.toContain('Priya Lund')
  await popup.close()
  await tab.close()
})

test('and is looked for in no other', async () => {
  const tab = await desk.reader.open(ENDLESS.address)
  await arePainted(tab, [`0: ${TREES}`])
  await tab.select(SHARED)
  await tab.clickOverlay('button', /^Highlight$/)
  await arePainted(tab, [`0: ${TREES}`, `0: ${SHARED}`])
  await scrollTo(tab, 1, ENDLESS.next)
  await arePainted(tab, [`0: ${TREES}`, `0: ${SHARED}`, `1: ${POST}`])
  await scrollTo(tab, 0, ENDLESS.address)
  await arePainted(tab, [`0: ${TREES}`, `0: ${SHARED}`, `1: ${POST}`])
  await tab.close()
})
