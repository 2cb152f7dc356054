/** The reader's own marks: made by mouse, menu and shortcut, back after reload and restart, removed and brought back. */
import { mkdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { printSample, SAMPLE } from './pages.ts'
import { isPainted, painted } from './painted.ts'
import { shows, type Tab, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

let desk: Desk
beforeAll(async () => {
  desk = await sitDown()
  printSample(desk.press)
})
afterAll(() => desk.close())

const INVOICES = 'Invoices seen by this newspaper show a new bearing'
const SANDBAGS = 'some 300 people carried sandbags'
const FOREMOST = 'The authority would not comment on the claim.'

describe('a highlight', () => {
  test('with a note is painted, saved with the article, and listed in the popup', async () => {
    const tab = await desk.reader.open(SAMPLE.address)
    await tab.select(INVOICES)
    await tab.clickOverlay('button', /^Note…$/)
    await tab.clickOverlay('textbox', /^Note$/)
    await tab.type('Ask the foundry')
    await tab.clickOverlay('button', /^Save$/)
    await isPainted(tab, INVOICES)
    const popup = await tab.clickIcon()
    await shows(popup, INVOICES)
    await until('the note', async () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('textarea')].some(each => each.value === 'Ask the foundry')
      )
    )
    expect(await popup.names('button')).toContainEqual(expect.stringMatching(/^Saved/))
    await popup.close()
  })

  test('has a ground of its own colour, not only a line', async () => {
    const tab = await desk.reader.open(SAMPLE.address)
    await isPainted(tab, INVOICES)
    const file = `out/screenshots/${desk.reader.name}-ground.png`
    mkdirSync('out/screenshots', { recursive: true })
    const corner = await tab.evaluate(text => {
      const highlights = [...CSS.highlights.values()].flatMap(highlight => [...highlight] as Range[])
      const range = highlights.find(each => String(each).replace(/\s+/g, ' ') === text)
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y } = range?.getClientRects()[0] ?? { x: 0, y: 0 }
      return { x: Math.ceil(x) + 1, y: Math.ceil(y) + 1 }
    }, INVOICES)
    await tab.screenshot(file)
    const [ground, paper] = await tab.evaluate(
      async (picture, { x, y }) => {
        const image = await createImageBitmap(await (await fetch(picture)).blob())
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
        context?.drawImage(image, 0, 0)
        return [x, x - 12].map(at => String(context?.getImageData(at, y, 1, 1).data))
      },
      `data:image/png;base64,${readFileSync(file, 'base64')}`,
      corner
    )
    expect(ground).not.toBe(paper)
  })

  test('is painted again after a reload, and after a restart of the browser', async () => {
    const tab = await desk.reader.open(SAMPLE.address)
    await isPainted(tab, INVOICES)
    await tab.reload()
    await isPainted(tab, INVOICES)
    await desk.reader.restart()
    const again = await desk.reader.open(`${SAMPLE.address}?utm_source=letter`)
    await isPainted(again, INVOICES)
  })

  test('is made by one click, and its Undo takes it back', async () => {
    const tab = await desk.reader.open(SAMPLE.address)
    await tab.select(SANDBAGS)
    await tab.clickOverlay('button', /^Highlight$/)
    await isPainted(tab, SANDBAGS)
    await tab.clickOverlay('button', /^Undo$/)
    await isPainted(tab, SANDBAGS, false)
  })

  test.each([
    ['the keyboard shortcut', (tab: Tab) => tab.command('highlight-selection')],
    ['the context menu', (tab: Tab) => tab.menu('highlight-selection')]
  ])('is made by %s', async (way, make) => {
    const text = way.includes('menu') ? SANDBAGS : FOREMOST
    const tab = await desk.reader.open(SAMPLE.address)
    await tab.select(text)
    await make(tab)
    await isPainted(tab, text)
    await tab.reload()
    await isPainted(tab, text)
  })

  test('removed in the popup goes from the page, and comes back with Undo', async () => {
    const tab = await desk.reader.open(SAMPLE.address)
    await isPainted(tab, SANDBAGS)
    const popup = await tab.clickIcon()
    await popup.click('button', /^Remove highlight “some 300/)
    await isPainted(tab, SANDBAGS, false)
    await popup.click('button', /^Undo$/)
    await isPainted(tab, SANDBAGS)
    expect(await painted(tab)).toContain(INVOICES)
    await popup.close()
  })

  test('is listed as lost, with its text, when the page no longer has it', async () => {
    printSample(desk.press, SAMPLE.html.replace(/<p>Invoices seen by.*?<\/p>/, ''))
    const tab = await desk.reader.open(SAMPLE.address)
    await isPainted(tab, SANDBAGS)
    const popup = await tab.clickIcon()
    await shows(popup, 'Not found on the page now')
    await shows(popup, INVOICES)
    await popup.close()
    printSample(desk.press)
  })
})
