/** The main path: click, read, save, and read it again another day. And what is shown where nothing can be read. */
import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ORCHARD_STORY, printSample, SAMPLE, SIGN_IN } from './pages.ts'
import { shows, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

const FOLDER = 'out/screenshots'

let desk: Desk
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true })
  desk = await sitDown()
  printSample(desk.press)
  for (const { address, html } of [ORCHARD_STORY, SIGN_IN]) desk.press.print(address, html)
})
afterAll(() => desk.close())

const HEADLINE = 'The sea gate at Varnholm failed its spring test'

describe('an article', () => {
  test('shows headline, key points and quotes by speaker', async () => {
    const tab = await desk.reader.open(SAMPLE.address)
    const popup = await tab.clickIcon()
    await shows(popup, HEADLINE)
    await shows(popup, 'from the publisher')
    await shows(popup, 'A replacement bearing was ordered in May and cancelled three weeks later.')
    await shows(popup, 'I would rather explain a delay than a panic')
    const headings = await popup.names('heading')
    for (const name of ['Key points', 'Who says what', 'Sources', 'Jonas Eklund', 'Marit Vestergaard'])
      expect(headings).toContainEqual(expect.stringContaining(name))
    expect(await popup.evaluate(() => document.body.clientWidth)).toBe(420)
    await popup.close()
    await tab.close()
  })

  test('each line of the summary leads to its place in the page', async () => {
    const tab = await desk.reader.open(SAMPLE.address)
    const popup = await tab.clickIcon()
    await shows(popup, 'Outline')
    const places = await popup.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a.place')]
      for (const link of links) link.click()
      return links.length
    })
    expect(places).toBeGreaterThan(15)
    // The page has answered the last click once it has flashed it; a line without a place says so where it stands.
    await until('the page to have gone there', () => tab.evaluate(() => window.scrollY > 0))
    expect(await popup.text()).not.toContain('not on the page now')
    await popup.close()
    await tab.close()
  })

  test('shows its quotes on the page by speaker, until they are hidden again', async () => {
    const said = 'I would rather explain a delay than a panic'
    const tab = await desk.reader.open(SAMPLE.address)
    const painted = () =>
      tab.evaluate(() =>
        [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String).join(' | ')] as const)
      )
    let popup = await tab.clickIcon()
    await shows(popup, said)
    await popup.click('button', /^Show on the page$/)
    await until('each speaker in a manner of its own', async () => {
      const now = await painted()
      return new Set(now.map(([name]) => name)).size > 1 && now.some(([, texts]) => texts.includes(said))
    })
    await popup.screenshot(`${FOLDER}/${desk.reader.name}-quotes-popup.png`, 'light', 1000)
    await popup.close()
    await tab.evaluate(() => window.scrollTo({ top: 1300, behavior: 'instant' }))
    await tab.screenshot(`${FOLDER}/${desk.reader.name}-quotes-page.png`)
    popup = await tab.clickIcon()
    const isPressed = () =>
      popup.evaluate(() =>
        document.querySelector('.voice-tools [aria-pressed]')?.getAttribute('aria-pressed')
      )
    await until('the popup to know', async () => (await isPressed()) === 'true')
    await popup.click('button', /^Show on the page$/)
    await until('nothing to be painted', async () => (await painted()).length === 0)
    await popup.close()
    await tab.close()
  })

  test('is saved, and after a restart of the browser can be found and read without its page', async () => {
    for (const { address } of [ORCHARD_STORY, SAMPLE]) {
      const tab = await desk.reader.open(address)
      const popup = await tab.clickIcon()
      await popup.click('button', /^Save$/)
      await until('the button to say so', async () =>
        (await popup.names('button')).some(name => /^Saved/.test(name))
      )
      await popup.close()
      await tab.close()
    }

    await desk.reader.restart()
    desk.press.asked()
    const tab = await desk.reader.open(SIGN_IN.address)
    const popup = await tab.clickIcon()
    await popup.click('tab', /^Saved/)
    await shows(popup, HEADLINE)
    await shows(popup, 'The orchard inside the walls stays open')
    await popup.fill('textbox', /Search/, 'eklund varnholm')
    await until('one of two', async () => !(await popup.text()).includes('orchard'))
    await popup.click('button', new RegExp(`^${HEADLINE}`))
    await shows(popup, 'I would rather explain a delay than a panic')
    await shows(popup, 'Key points')
    expect(desk.press.asked()).toEqual([SIGN_IN.address])
    await popup.close()
    await tab.close()
  })

  test('deleted from Saved comes back with Undo', async () => {
    const tab = await desk.reader.open(SIGN_IN.address)
    const popup = await tab.clickIcon()
    await popup.click('tab', /^Saved/)
    await popup.click('button', /^Delete “The orchard/)
    await until(
      'it to go',
      async () => !(await popup.names('button')).some(name => /^Delete “The orchard/.test(name))
    )
    await popup.click('button', /^Undo$/)
    await until('it to return', async () =>
      (await popup.names('button')).some(name => /^Delete “The orchard/.test(name))
    )
    await popup.close()
    await tab.close()
  })
})

describe('another page', () => {
  test('that is no article says why, and is summarised when asked to', async () => {
    const tab = await desk.reader.open(SIGN_IN.address)
    const popup = await tab.clickIcon()
    await shows(popup, 'This does not look like a news article')
    await popup.click('button', /^Summarise anyway$/)
    await until('a summary', async () => (await popup.names('button')).includes('Save'))
    await popup.close()
    await tab.close()
  })

  test('of the browser itself says that no extension can read it', async () => {
    const tab = await desk.reader.open(desk.reader.ownPage)
    const popup = await tab.clickIcon()
    await shows(popup, 'This page belongs to the browser')
    await popup.close()
    await tab.close()
  })
})
