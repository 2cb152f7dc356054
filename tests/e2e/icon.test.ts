/** The toolbar icon says what a page is, also when pages change without being loaded. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ORCHARD_STORY, SIGN_IN, SINGLE_PAGE } from './pages.ts'
import { shows, type Tab, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

let desk: Desk
beforeAll(async () => {
  desk = await sitDown()
  for (const { address, html } of [ORCHARD_STORY, SIGN_IN, SINGLE_PAGE]) desk.press.print(address, html)
})
afterAll(() => desk.close())

const says = (tab: Tab, title: string) =>
  until(`the icon to say “${title}”`, async () => (await tab.iconTitle()) === title)
const ARTICLE = 'Pressmark: summarise this article'
const SAVED = 'Pressmark: this article is saved'
const NOTHING = 'Pressmark'

describe('the icon', () => {
  test('shows an article, shows it as saved, and nothing elsewhere', async () => {
    const tab = await desk.reader.open(ORCHARD_STORY.address)
    await says(tab, ARTICLE)
    const popup = await tab.clickIcon()
    await popup.click('button', /^Save$/)
    await says(tab, SAVED)
    await popup.close()
    await tab.goto(SIGN_IN.address)
    await says(tab, NOTHING)
    await tab.goto(`${ORCHARD_STORY.address}?utm_source=letter`)
    await says(tab, SAVED)
    await tab.close()
  })

  test('follows a site that changes pages by script', async () => {
    const tab = await desk.reader.open(SINGLE_PAGE.address)
    const go = (path: string) => tab.evaluate(path => history.pushState({}, '', path), path)
    const show = (path: string) =>
      tab.evaluate(path => (globalThis as unknown as { go(path: string): void }).go(path), path)
    await says(tab, NOTHING)
    await show('/app/2025/10/02/orchard')
    await says(tab, ARTICLE)
    const first = await tab.clickIcon()
    await shows(first, 'The orchard inside the walls stays open')
    await first.close()
    await show('/app/2025/10/03/night-ferry')
    const second = await tab.clickIcon()
    await shows(second, 'The night ferry runs again from Monday')
    expect(await second.text()).not.toContain('The orchard inside the walls')
    await second.click('button', /^Save$/)
    await says(tab, SAVED)
    await second.close()
    await show('/app')
    await says(tab, NOTHING)
    await tab.evaluate(() => history.back())
    await says(tab, SAVED)
    await go('/app/2025/10/03/night-ferry?utm_source=letter#comments')
    await says(tab, SAVED)
    await tab.close()
  })
})
