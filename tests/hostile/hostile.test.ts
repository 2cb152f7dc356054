/**
 * Every page of `pages.ts` is opened, read, saved and looked at in the library. What must hold for all of them: the
 * answer comes within a second (on a machine that does other things too: of three times in one), nothing of the page runs
 * or becomes markup in our pages, and the page is left as found.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openLibrary } from '../e2e/library.ts'
import { type Popup, type Tab, until } from '../e2e/reader.ts'
import { type Desk, sitDown } from '../e2e/start.ts'
import { PAGES, TRIPWIRE } from './pages.ts'

/** From the beginning of the popup's document to its answer, in milliseconds. */
const PATIENCE = 1000

let desk: Desk
beforeAll(async () => {
  desk = await sitDown()
  desk.press.print(TRIPWIRE, 'tripped', 'text/plain')
})
afterAll(() => desk.close())

/** What the page itself notes from the moment its text is there. */
function watch() {
  const witness = { changes: [] as string[], globals: Object.getOwnPropertyNames(globalThis) }
  Object.defineProperty(globalThis, 'witness', { value: witness, enumerable: false })
  new MutationObserver(records => {
    for (const { type, target, attributeName } of records)
      witness.changes.push(`${type} ${target.nodeName} ${attributeName}`)
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
}
const WITNESS = `<script>addEventListener('DOMContentLoaded', () => (${watch})())</script>`

/** What stands in a page of ours that comes from nowhere but a page of the reader's. */
const foreign = () => ({
  elements: [
    ...document.querySelectorAll('body script, iframe, object, embed, base, form, svg, math, video, img')
  ]
    .filter(
      each => !(each.localName === 'script' && (each as HTMLScriptElement).src.startsWith(location.origin))
    )
    .map(each => each.outerHTML.slice(0, 200)),
  handlers: [...document.querySelectorAll('*')]
    .flatMap(each => [...each.attributes].filter(({ name }) => name.startsWith('on')))
    .map(({ name, value }) => `${name}=${value}`),
  links: [...document.querySelectorAll<HTMLElement>('[href], [src], [action]')]
    .flatMap(each => ['href', 'src', 'action'].flatMap(name => each.getAttribute(name) ?? []))
    .filter(
      address => !['http:', 'https:', location.protocol].includes(new URL(address, location.href).protocol)
    )
})
const NOTHING = { elements: [], handlers: [], links: [] }

/** Polls inside the popup, so that the driver's own delays do not count. */
const answered = () =>
  new Promise<{ time: number; kind: string }>(done => {
    const look = () => {
      const found = [...document.querySelectorAll('.summary, .message')].find(each => each.checkVisibility())
      if (found) done({ time: Math.round(performance.now()), kind: found.classList[0] ?? '' })
      else if (performance.now() > 20_000) done({ time: Math.round(performance.now()), kind: 'none' })
      else setTimeout(look, 4)
    }
    look()
  })

const tripped = () => desk.press.asked().filter(address => address.includes('tripwire'))
const saved: string[] = []

describe('the popup on a page with', () => {
  test.each(PAGES.map((page, n) => ({ ...page, n })))('$name', async page => {
    const address = `http://hostile.example/${page.n}`
    desk.press.print(address, page.isRestless ? page.html : `${page.html}${WITNESS}`)
    const tab: Tab = await desk.reader.open(address)
    if (page.outcome === 'summary' && !page.isUnnoticed)
      await until('it to be noticed', async () => (await tab.iconTitle()).includes('summarise'), 3000).catch(
        error => expect.soft(String(error)).toBe('')
      )
    else await new Promise(resolve => setTimeout(resolve, 300))
    let popup: Popup = await tab.clickIcon()
    let answer = await popup.evaluate(answered)
    for (let again = 0; again < 2 && answer.time >= PATIENCE; again++) {
      await popup.close()
      popup = await tab.clickIcon()
      answer = await popup.evaluate(answered)
    }
    const text = await popup.text()
    expect.soft(await popup.evaluate(foreign)).toEqual(NOTHING)
    if (page.outcome !== 'either') expect.soft(answer.kind, text.slice(0, 400)).toBe(page.outcome)
    else expect.soft(['summary', 'message']).toContain(answer.kind)
    for (const part of page.shows ?? []) expect.soft(text).toContain(part)
    for (const part of page.hides ?? []) expect.soft(text).not.toContain(part)
    expect.soft(answer.time, 'time to the answer').toBeLessThan(PATIENCE)
    if (answer.kind === 'summary' && !page.wanders) {
      await popup.click('button', /^Save$/)
      await until('it to be saved', async () =>
        (await popup.names('button')).some(name => /^Saved/.test(name))
      )
      saved.push(page.name)
    }
    await popup.close()
    if (!page.isRestless) {
      const witness = await tab.evaluate(() => {
        const { witness } = globalThis as unknown as { witness: { changes: string[]; globals: string[] } }
        const now = Object.getOwnPropertyNames(globalThis)
        return {
          changes: witness.changes,
          globals: now.filter(name => name !== 'witness' && !witness.globals.includes(name))
        }
      })
      expect.soft(witness).toEqual({ changes: [], globals: [] })
    }
    expect.soft(tripped()).toEqual([])
    await tab.close()
  })
})

test('the library with all of them', async () => {
  const library = await openLibrary(desk)
  await until('all rows', () => library.evaluate(() => document.querySelectorAll('.item').length > 10))
  const seen = new Set<string>()
  for (let n = 0; n < saved.length; n++) {
    await library.press('j')
    await library.press('o')
    const address = await until('the next article', async () => {
      const link = await library.evaluate(
        () => document.querySelector<HTMLAnchorElement>('.pane .summary a[href^="http"]')?.href
      )
      return link !== undefined && !seen.has(link) && link
    })
    seen.add(address)
    expect.soft(await library.evaluate(foreign)).toEqual(NOTHING)
  }
  expect(seen.size).toBe(saved.length)
  expect(tripped()).toEqual([])
  await library.close()
})
