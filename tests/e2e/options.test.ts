/** The options page: meanings reach the toolbar and the paint on pages, styles and reminders the other pages. */
import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generateLibrary } from '../../bench/generated-library.ts'
import { findingsOf } from './axe.ts'
import { clickButton, openLibrary, storeItems, shows as tabShows } from './library.ts'
import { printSample, SAMPLE } from './pages.ts'
import { shows, type Tab, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

let desk: Desk
beforeAll(async () => {
  mkdirSync('out/screenshots', { recursive: true })
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

/** Chooses in the one list of a section. */
const choose = (tab: Tab, section: string, value: string) =>
  tab.evaluate(
    (section, value) => {
      const list = document.querySelector<HTMLSelectElement>(`#${section} select`)
      if (!list) throw new Error(`no list in ${section}`)
      list.value = value
      list.dispatchEvent(new Event('change', { bubbles: true }))
    },
    section,
    value
  )

describe('with a library', () => {
  const COUNT = 60
  let options: Tab
  let library: Tab
  beforeAll(async () => {
    options = await openOptions()
    for (const batch of generateLibrary(COUNT, new Date('2026-11-20T12:00:00Z')).batches)
      await storeItems(options, batch)
    library = await openLibrary(desk)
    await tabShows(library, 'were saved since your last backup')
  })

  const styleOffered = () =>
    library.evaluate(
      () => document.querySelector<HTMLSelectElement>('select[aria-label="Citation style"]')?.value
    )
  const formatOffered = () =>
    library.evaluate(
      () => document.querySelector<HTMLInputElement>('.export input:checked')?.closest('label')?.innerText
    )

  test('a citation style and an export format count at once in a library that is open', async () => {
    await library.toFront()
    await library.evaluate(() => document.querySelector<HTMLElement>('.item .row-open')?.click())
    await until('the article', async () => (await styleOffered()) === 'apa')
    await choose(options, 'citations', 'mla')
    await tabShows(options, 'Accessed 1 June 2026')
    await until('the style', async () => (await styleOffered()) === 'mla')
    await choose(options, 'exports', 'bibtex')
    await clickButton(library, 'Export…')
    await until('the format', async () => (await formatOffered())?.includes('BibTeX'))
    await clickButton(library, 'Cancel')
    const tab = await desk.reader.open(SAMPLE.address)
    const popup = await tab.clickIcon()
    await shows(popup, 'Copy citation')
    await until('the style in the popup', () =>
      popup.evaluate(
        () =>
          document.querySelector<HTMLSelectElement>('select[aria-label="Citation style"]')?.value === 'mla'
      )
    )
    await popup.close()
    await tab.close()
  })

  test('what is kept is counted and measured', async () => {
    await tabShows(options, `Articles ${COUNT + 1}`)
    await until('sizes of all kinds', () =>
      options.evaluate(() =>
        [...document.querySelectorAll('.sizes dd')].every(each => /^[1-9]/.test(each.textContent ?? ''))
      )
    )
  })

  test('the reminder of a backup is set, and goes from an open library with the backup', async () => {
    await fillIn(options, '#backup input[type=number]', '100')
    await until('no reminder', async () => !(await isReminded()))
    await fillIn(options, '#backup input[type=number]', '10')
    await until('the reminder', isReminded)
    await clickButton(options, 'Download everything now')
    await tabShows(options, 'Last backup:')
    await until('no reminder', async () => !(await isReminded()))
  })
  const isReminded = () => library.evaluate(() => document.querySelector('.backup-reminder') !== null)
  const fillIn = (tab: Tab, selector: string, value: string) =>
    tab.evaluate(
      (selector, value) => {
        const field = document.querySelector(selector) as HTMLInputElement
        field.value = value
        field.dispatchEvent(new Event('change', { bubbles: true }))
      },
      selector,
      value
    )

  test('all of it can be read by everybody, light and dark', async () => {
    const { name } = desk.reader
    await options.toFront()
    for (const scheme of ['light', 'dark'] as const) {
      const path = `out/screenshots/${name}-options-${scheme}.png`
      await options.screenshot(path, name === 'chromium' ? scheme : undefined)
      expect(await findingsOf(options)).toEqual([])
    }
  })

  test('the way back leads to the choice of a file in the library', async () => {
    await options.clickText('Restore…')
    await tabShows(options, 'Choose a backup that Pressmark made')
    expect(await findingsOf(options)).toEqual([])
    expect(await options.evaluate(() => location.search)).toBe('')
    await clickButton(options, 'Cancel')
    await until('the dialog closed', () => options.evaluate(() => document.querySelector('dialog') === null))
  })
})
