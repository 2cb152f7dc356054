/** The library page: found, read, selected, deleted and brought back, by keyboard; taken out of one and into another. */
import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generateLibrary } from '../../bench/generated-library.ts'
import { findingsOf } from './axe.ts'
import { clickButton, openLibrary, readLibrary, reload, shows, storeItems, textOf } from './library.ts'
import { type Tab, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

const COUNT = 120

let desk: Desk
let page: Tab
beforeAll(async () => {
  mkdirSync('out/screenshots', { recursive: true })
  desk = await sitDown()
  page = await openLibrary(desk)
  const { batches } = generateLibrary(COUNT, new Date('2026-11-20T12:00:00Z'))
  for (const batch of batches) await storeItems(page, batch)
  await reload(page)
  await shows(page, `Saved ${COUNT}`)
})
afterAll(() => desk.close())

const search = (words: string) =>
  page.evaluate(words => {
    const field = document.querySelector('.library-search') as HTMLInputElement
    field.value = words
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, words)
const blur = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
const press = async (...keys: string[]) => {
  for (const key of keys) await page.press(key)
}

test('only what is in view is in the document', async () => {
  const rows = await page.evaluate(() => document.querySelectorAll('.item').length)
  expect(rows).toBeGreaterThan(5)
  expect(rows).toBeLessThan(40)
})

test('words of the text are found, with filters, and the address says so', async () => {
  await search('"story-7"')
  await shows(page, 'Nothing found for')
  await search('speaker:holm has:highlight')
  await until('fewer', async () => /\b[1-9]\d? found/.test(await textOf(page)))
  expect(await page.evaluate(() => location.search)).toBe('?q=speaker%3Aholm+has%3Ahighlight')
  await reload(page)
  await until('the same', async () => /\b[1-9]\d? found/.test(await textOf(page)))
  await search('')
  await until('all', async () => !/ found/.test(await textOf(page)))
})

test('an article is opened by keyboard, and the way back is the browser’s', async () => {
  await blur()
  await press('j', 'j', 'o')
  await until('the article', () => page.evaluate(() => document.querySelector('.pane .saved-text') !== null))
  await shows(page, 'Who says what')
  await shows(page, 'Saved text')
  expect(await findingsOf(page)).toEqual([])
  await page.screenshot(`out/screenshots/${desk.reader.name}-library.png`)
  await page.evaluate(() => history.back())
  await until('it closed', () =>
    page.evaluate(() => document.querySelector<HTMLElement>('.pane')?.hidden === true)
  )
})

test('what is selected is deleted with a key, and undone with one', async () => {
  await blur()
  await press('j', 'x', 'j', 'x')
  await shows(page, '2 selected')
  await press('#')
  await shows(page, '2 articles moved to the trash')
  await shows(page, `Saved ${COUNT - 2} Trash 2`)
  await page.press('z', 'Control')
  await until('them back', async () => /Saved 120 Trash(?! \d)/.test(await textOf(page)))
})

test('the trash gives back, and is emptied only when that is asked', async () => {
  await blur()
  await press('j', 'x')
  await press('#')
  await shows(page, `Saved ${COUNT - 1} Trash 1`)
  await clickButton(page, 'Trash')
  await until('one row', () => page.evaluate(() => document.querySelectorAll('.item').length === 1))
  await page.evaluate(() => document.querySelector<HTMLInputElement>('.item input')?.click())
  await clickButton(page, 'Restore')
  await shows(page, 'The trash is empty.')
  await clickButton(page, 'Saved')
  await shows(page, `Saved ${COUNT}`)
})

test('the trash is emptied at the second press, for good', async () => {
  const other = await sitDown()
  try {
    const tab = await openLibrary(other)
    for (const batch of generateLibrary(3, new Date('2026-11-20T12:00:00Z')).batches)
      await storeItems(tab, batch)
    await reload(tab)
    await shows(tab, 'Saved 3')
    for (const key of ['j', 'x', 'j', 'x', '#']) await tab.press(key)
    await shows(tab, 'Saved 1 Trash 2')
    await clickButton(tab, 'Trash')
    await shows(tab, 'Empty the trash')
    // A double click asks, and is no answer.
    await tab.evaluate(async () => {
      for (let n = 0; n < 2; n++) {
        document.querySelector<HTMLElement>('.purge')?.click()
        await new Promise(resolve => setTimeout(resolve))
      }
    })
    await until('a question that can be answered', () =>
      tab.evaluate(() => document.querySelector('.purge[aria-disabled=false]') !== null)
    )
    await shows(tab, 'Saved 1 Trash 2')
    await clickButton(tab, 'Yes, delete 2 for good')
    await shows(tab, '2 articles deleted for good')
    await shows(tab, 'The trash is empty.')
    const { articles, annotations } = await readLibrary(tab)
    expect(articles.length).toBe(1)
    expect(annotations.every(({ articleId }) => articleId === articles[0]?.article.id)).toBe(true)
  } finally {
    await other.close()
  }
})

test('keys are explained', async () => {
  await blur()
  await press('?')
  await shows(page, 'Next article')
  expect(await findingsOf(page)).toEqual([])
  await clickButton(page, 'Close')
})

test('a backup restored into an empty profile is the same library', async () => {
  /** The file that a click on the button would give, as text. */
  const backUp = async (tab: Tab) => {
    await tab.evaluate(() => {
      const made = globalThis as { backup?: Promise<string> }
      URL.createObjectURL = blob => {
        made.backup = (blob as Blob).text()
        return 'about:blank#'
      }
      HTMLAnchorElement.prototype.click = () => {}
    })
    await clickButton(tab, 'Back up everything')
    return until('the file', () =>
      tab.evaluate(() => (globalThis as { backup?: Promise<string> }).backup ?? null)
    )
  }
  const before = await backUp(page)
  expect(before.split('\n').length).toBeGreaterThan(COUNT)
  const other = await sitDown()
  try {
    const empty = await openLibrary(other)
    await shows(empty, 'Nothing saved yet.')
    await empty.evaluate(text => {
      const field = document.querySelector('input[type=file]') as HTMLInputElement
      const files = new DataTransfer()
      files.items.add(new File([text], 'backup.json'))
      field.files = files.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }, before)
    await shows(empty, 'to be added')
    expect(await findingsOf(empty)).toEqual([])
    await clickButton(empty, 'Import')
    // Stopped by the browser in the middle: the page asks again.
    await other.reader.killBackground()
    await shows(empty, 'Imported')
    await clickButton(empty, 'Close')
    await shows(empty, `Saved ${COUNT}`)
    expect(await backUp(empty)).toBe(before)
  } finally {
    await other.close()
  }
})
