/** A page cannot tell that Pressmark reads it: nothing is added, changed, defined or requested. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clickButton, openLibrary, shows as showsPage } from './library.ts'
import { printSample, SAMPLE } from './pages.ts'
import { shows, type Tab, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

/** What the page itself notes while it is being loaded, before any extension has run in it. */
interface Witness {
  markup: string
  globals: string[]
  /** Changes of the page's own elements. */
  changes: string[]
  /** Changes of what stands beside head and body, where Pressmark's toolbar is while it is open. */
  beside: string[]
}

function watch() {
  const witness: Witness = {
    markup: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(globalThis),
    changes: [],
    beside: []
  }
  Object.defineProperty(globalThis, 'witness', { value: witness, enumerable: false })
  new MutationObserver(records => {
    for (const { type, target, attributeName } of records) {
      const isPages = document.head.contains(target) || document.body.contains(target)
      const list =
        isPages || (target === document.documentElement && type === 'attributes')
          ? witness.changes
          : witness.beside
      list.push(`${type} ${target.nodeName} ${attributeName}`)
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
}
const PAGE = SAMPLE.html.replace(
  '</body>',
  `<script>addEventListener('DOMContentLoaded', () => (${watch})())</script></body>`
)

let desk: Desk
beforeAll(async () => {
  desk = await sitDown()
  printSample(desk.press, PAGE)
})
afterAll(() => desk.close())

const evidence = (tab: Tab) =>
  tab.evaluate(() => {
    const { witness } = globalThis as unknown as { witness: Witness }
    return {
      changes: witness.changes,
      beside: witness.beside,
      markupIsSame: document.documentElement.outerHTML === witness.markup,
      newGlobals: Object.getOwnPropertyNames(globalThis).filter(
        name => name !== 'witness' && !witness.globals.includes(name)
      ),
      sheets: document.styleSheets.length,
      adopted: document.adoptedStyleSheets.length
    }
  })

const AS_FOUND = { changes: [], beside: [], markupIsSame: true, newGlobals: [], sheets: 1, adopted: 0 }
const PICTURE = new URL('sea-gate.svg', SAMPLE.address).href

test('after loading, reading, saving and being led to a place', async () => {
  desk.press.asked()
  const tab = await desk.reader.open(SAMPLE.address)
  await until('the article to be noticed', async () => (await tab.iconTitle()).includes('summarise'))
  expect(await evidence(tab)).toEqual(AS_FOUND)
  const popup = await tab.clickIcon()
  await shows(popup, 'A replacement bearing was ordered in May')
  await popup.click('button', /^Save$/)
  await until('it to be saved', async () => (await tab.iconTitle()).includes('saved'))
  const before = await tab.evaluate(() => scrollY)
  await popup.click('link', /I would rather explain a delay/)
  await until('the page to go there', () => tab.evaluate(before => scrollY > before, before))
  await popup.close()
  expect(await evidence(tab)).toEqual(AS_FOUND)
  expect([...new Set(desk.press.asked())].sort()).toEqual([PICTURE, SAMPLE.address].sort())
})

test('after highlighting, once the toolbar is closed', async () => {
  const tab = await desk.reader.open(SAMPLE.address)
  await tab.select('Two of them walked out.')
  await tab.clickOverlay('button', /^Highlight$/)
  await until('it to be painted', () => tab.evaluate(() => CSS.highlights.size > 0))
  await until('Undo to be offered', async () =>
    (await tab.overlay({ do: 'text' }))?.toString().includes('Undo')
  )
  await tab.press('Escape')
  await until('the toolbar to be gone', async () => (await tab.overlay({ do: 'text' })) === '')
  expect({ ...(await evidence(tab)), beside: [] }).toEqual(AS_FOUND)
})

test('through popup, library and options nothing is asked of any server but the page by its reader', async () => {
  desk.press.asked()
  const tab = await desk.reader.open(SAMPLE.address)
  const popup = await tab.clickIcon()
  await shows(popup, 'Two of them walked out.')
  await popup.click('tab', /^Saved/)
  await popup.click('button', /The sea gate at Varnholm/)
  await shows(popup, 'All saved')
  await popup.close()
  await tab.close()

  const library = await openLibrary(desk)
  await showsPage(library, 'Saved 1')
  await library.evaluate(() => {
    const field = document.querySelector('.library-search') as HTMLInputElement
    field.value = 'outlet:meridian bearing'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.blur()
  })
  await showsPage(library, '1 found')
  for (const key of ['j', 'o']) await library.press(key)
  await showsPage(library, 'Saved text')
  // The file itself is for the browser's own dialog.
  await library.evaluate(() => {
    HTMLAnchorElement.prototype.click = function () {
      document.title = this.href
    }
  })
  await clickButton(library, 'Back up everything')
  await until('the backup', () => library.evaluate(() => document.title.startsWith('blob:')))
  await library.close()

  const options = await desk.reader.openConsole()
  await options.evaluate(() => void location.assign(location.href.replace('popup', 'options')))
  await until('the options', () =>
    options.evaluate(() => document.querySelector('[aria-label="Name of Claim"]') !== null)
  )
  await options.evaluate(() => {
    const field = document.querySelector('[aria-label="Name of Claim"]') as HTMLInputElement
    field.value = 'Doubtful'
    for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }))
  })
  await until('the new name', () =>
    options.evaluate(() => document.querySelector('[aria-label="Name of Doubtful"]') !== null)
  )
  await options.close()
  await desk.reader.killBackground()
  await desk.reader.restart()
  const again = await desk.reader.open(SAMPLE.address)
  await until('the article to be noticed', async () => (await again.iconTitle()).includes('saved'))
  expect([...new Set(desk.press.asked())].sort()).toEqual([PICTURE, SAMPLE.address].sort())
})
