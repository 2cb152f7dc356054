/** The popup on the pages that the project was asked for with, which stand outside it and are not shipped with it. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shows } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

const SEED = fileURLToPath(new URL('../../../shared/seed/', import.meta.url))
const FOLDER = 'out/screenshots'
const TALL = 1500

interface SeedExpected {
  headline: string
  keyPoints: string[]
  quotes: { text: string; speaker: string }[]
}

if (existsSync(`${SEED}expected.json`)) {
  describe('the seed pages', () => {
    const expected = JSON.parse(readFileSync(`${SEED}expected.json`, 'utf8')) as SeedExpected
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
    let desk: Desk
    beforeAll(async () => {
      mkdirSync(FOLDER, { recursive: true })
      desk = await sitDown()
    })
    afterAll(() => desk.close())

    test.each(['semantic', 'div-soup'])('%s', async page => {
      const address = `http://news.example/${page},7150001`
      desk.press.print(address, readFileSync(`${SEED}${page}.html`, 'utf8'))
      const tab = await desk.reader.open(address)
      const popup = await tab.clickIcon()
      await shows(popup, 'Who says what')
      const text = plain(await popup.text())
      expect(text).toContain(plain(expected.headline))
      for (const point of expected.keyPoints) expect(text).toContain(plain(point))
      for (const quote of expected.quotes) expect(text).toContain(plain(quote.text))
      const headings = (await popup.names('heading')).map(plain)
      for (const speaker of new Set(expected.quotes.map(quote => quote.speaker)))
        expect(headings).toContainEqual(expect.stringContaining(speaker))
      for (const scheme of ['light', 'dark'] as const)
        await popup.screenshot(`${FOLDER}/${desk.reader.name}-seed-${page}-${scheme}.png`, scheme, TALL)
      await popup.close()
      await tab.close()
    })
  })
} else if (process.env.CI) {
  test('the seed pages are there', () => expect.fail(`no seed pages at ${SEED}: they must be read in CI`))
} else {
  test.skip('the seed pages at ../shared/seed are not here: nothing to read', () => {})
}
