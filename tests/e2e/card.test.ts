/** What can be done with a highlight on its page: read, changed, removed, by mouse and by keyboard; and the pause. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { printSample, SAMPLE } from './pages.ts'
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

const painted = (tab: Tab) =>
  tab.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        [...highlight].map(range => String(range).replace(/\s+/g, ' ').trim())
      ])
    )
  )
const isPainted = (tab: Tab, name: string, text: string, expected = true) =>
  until(
    `“${text}” ${expected ? '' : 'not '}painted as ${name}`,
    async () => ((await painted(tab))[name] ?? []).includes(text) === expected
  )
const cardSays = (tab: Tab, words: string) =>
  until(`the card says “${words}”`, async () =>
    (((await tab.overlay({ do: 'values' })) as string[] | null) ?? []).some(value => value.includes(words))
  )
const hasControl = async (tab: Tab, role: string) =>
  (((await tab.overlay({ do: 'names', role })) as string[] | null) ?? []).length > 0
const isClosed = (tab: Tab) =>
  until('nothing of ours in the page', () =>
    tab.evaluate(() => ![...document.documentElement.children].some(child => child.localName === 'div'))
  )

describe('the card', () => {
  test('opens at a click on the text, and what is written in it is kept', async () => {
    const tab = await desk.reader.open(SAMPLE.address)
    for (const text of [INVOICES, SANDBAGS]) {
      await tab.select(text)
      await tab.clickOverlay('button', /^Highlight$/)
      await isPainted(tab, 'mx1', text)
    }
    await tab.clickText(INVOICES)
    await tab.clickOverlay('textbox', /^Note$/)
    await tab.type('Ask the foundry')
    await tab.clickOverlay('textbox', /^Tags/)
    await tab.type('bearing, weir')
    await tab.clickOverlay('button', /^Done$/)
    await isClosed(tab)
    await tab.reload()
    await isPainted(tab, 'mx1', INVOICES)
    await tab.clickText(INVOICES)
    await cardSays(tab, 'Ask the foundry')
    await cardSays(tab, 'bearing, weir')
    await tab.press('Escape')
    await isClosed(tab)
  })

  test('opens by keyboard for one highlight after the other, and gives another meaning', async () => {
    const tab = await desk.reader.open(SAMPLE.address)
    await isPainted(tab, 'mx1', SANDBAGS)
    await tab.command('next-highlight')
    await until('a card', () => hasControl(tab, 'dialog'))
    await tab.press('c')
    await isPainted(tab, 'mx2', await firstOf(tab, 'mx2'))
    await tab.press('Escape')
    await isClosed(tab)
    await tab.command('next-highlight')
    await cardSays(tab, 'fact')
    await tab.command('next-highlight')
    await cardSays(tab, 'claim')
    await tab.press('f')
    await until('none is a claim any more', async () => (await painted(tab)).mx2 === undefined)
    await tab.press('Escape')
  })

  test('removes, and Undo brings back', async () => {
    const tab = await desk.reader.open(SAMPLE.address)
    await isPainted(tab, 'mx1', SANDBAGS)
    await tab.clickText(SANDBAGS)
    await tab.clickOverlay('button', /^Remove$/)
    await isPainted(tab, 'mx1', SANDBAGS, false)
    await tab.clickOverlay('button', /^Undo$/)
    await isPainted(tab, 'mx1', SANDBAGS)
  })

  test('a click on a link in a highlight follows the link', async () => {
    const tab = await desk.reader.open(SAMPLE.address)
    await isPainted(tab, 'mx1', SANDBAGS)
    await tab.evaluate(() => {
      const text = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = text.nextNode(); node; node = text.nextNode()) {
        const at = (node as Text).data.indexOf('300 people')
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 10)
        const link = document.createElement('a')
        link.href = '#people'
        range.surroundContents(link)
        return
      }
    })
    await isPainted(tab, 'mx1', SANDBAGS)
    await tab.clickText('300 people')
    await until('the address', () => tab.evaluate(() => location.hash === '#people'))
    await isClosed(tab)
  })
})

test('two paragraphs are highlighted with a note by keyboard alone, and both come back', async () => {
  const tab = await desk.reader.open(SAMPLE.address)
  const texts = await tab.evaluate(() => {
    const [first, second] = [...document.querySelectorAll('article p')].filter(
      p => (p.textContent ?? '').length > 120 && p.nextElementSibling?.localName === 'p'
    )
    const next = second === first?.nextElementSibling ? second : first?.nextElementSibling
    const last = (element: Element) => element.lastChild as Text
    if (!first || !next) throw new Error('no two paragraphs')
    const words = (text: string) => text.replace(/\s+/g, ' ').trim()
    // Where the reader begins: the rest is done with keys. Without caret browsing a browser extends only what there is.
    const end = last(first).data.trimEnd().length
    getSelection()?.setBaseAndExtent(last(first), end - 12, last(first), end - 11)
    const before = words(String(last(first).data)).slice(-12)
    return { before, behind: words(next.textContent ?? '').slice(0, 3) }
  })
  await tab.press('ArrowRight', 'Shift', 20)
  await tab.command('note-selection')
  await until('the note', () => hasControl(tab, 'textbox'))
  await tab.type('Both of them')
  await tab.press('Enter', 'Control')
  const both = async () => {
    const all = Object.values(await painted(tab)).flat()
    return all.some(text => texts.before.endsWith(text)) && all.some(text => text.startsWith(texts.behind))
  }
  await until('both painted', both)
  await tab.reload()
  await until('both painted again', both)
})

describe('a pause', () => {
  test('of a site takes everything off its pages, and its end brings it back', async () => {
    const tab = await desk.reader.open(SAMPLE.address)
    await isPainted(tab, 'mx1', SANDBAGS)
    const popup = await tab.clickIcon()
    await popup.click('button', /^Pause on meridian-ledger/)
    await shows(popup, 'Pressmark is paused on this site')
    await popup.close()
    await isPainted(tab, 'mx1', SANDBAGS, false)
    expect(await painted(tab)).toEqual({})
    await tab.reload()
    await tab.select(INVOICES)
    await new Promise(resolve => setTimeout(resolve, 500))
    await isClosed(tab)
    const again = await tab.clickIcon()
    await again.click('button', /^Resume$/)
    await again.close()
    await isPainted(tab, 'mx1', SANDBAGS)
  })
})

async function firstOf(tab: Tab, name: string): Promise<string> {
  return until(`something painted as ${name}`, async () => (await painted(tab))[name]?.[0])
}
