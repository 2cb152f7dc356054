/** What tabs do alike in both browsers, over Puppeteer's page. */
import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'puppeteer-core'
import { operate, type Step } from './controls.ts'
import { type MenuItem, type Popup, type Tab, until } from './reader.ts'
import { dragOver } from './selection.ts'

/** What a browser adds to a page. */
export interface TabPowers {
  overlay(page: Page, step: Step): Promise<unknown>
  clickIcon(page: Page): Promise<Popup>
  iconTitle(page: Page): Promise<string>
  command(page: Page, name: string): Promise<unknown>
  menu(page: Page, item: MenuItem): Promise<unknown>
}

export function makeTab(page: Page, powers: TabPowers): Tab {
  return {
    async goto(address) {
      await page.goto(address)
    },
    async reload() {
      await page.reload()
    },
    toFront: () => page.bringToFront(),
    evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown as never[])) as never,
    async select(text) {
      // A message of ours may lie over the text, and stays while the pointer is on it; a reader would close it too.
      await until(`“${text}” selected`, async () => {
        const drag = await page.evaluate(dragOver, text)
        if (!drag) throw new Error(`the page does not show “${text}”`)
        await page.mouse.move(drag.from.x, drag.from.y)
        await page.mouse.down()
        await page.mouse.move(drag.to.x, drag.to.y, { steps: 4 })
        await page.mouse.up()
        const selected = await page.evaluate(() => String(getSelection()).replace(/\s+/g, ' ').trim())
        if (selected === text) return true
        // Pressed again at once and on what is selected, it would be a double click, or drag the text itself.
        await page.evaluate(() => getSelection()?.removeAllRanges())
        await page.mouse.move(1, 1)
        await page.keyboard.press('Escape')
        await new Promise(resolve => setTimeout(resolve, 600))
        throw new Error(`selected “${selected}” instead`)
      })
    },
    async clickText(text) {
      const drag = await page.evaluate(dragOver, text)
      if (!drag) throw new Error(`the page does not show “${text}”`)
      await page.mouse.click(drag.from.x + 4, drag.from.y)
    },
    overlay: step => powers.overlay(page, step),
    async clickOverlay(role, name) {
      const point = await until(`${role} ${name} on the page`, async () => {
        const found = await powers.overlay(page, { do: 'point', role, name: name.source })
        return found as { x: number; y: number } | false
      })
      await page.mouse.click(point.x, point.y)
    },
    type: text => page.keyboard.type(text),
    async press(key, held, times = 1) {
      if (held) await page.keyboard.down(held as never)
      for (let n = 0; n < times; n++) await page.keyboard.press(key as never)
      if (held) await page.keyboard.up(held as never)
    },
    clickIcon: () => powers.clickIcon(page),
    iconTitle: () => powers.iconTitle(page),
    command: name => powers.command(page, name),
    menu: item => powers.menu(page, item),
    async screenshot(path, scheme) {
      if (scheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      await page.screenshot({ path: path as `${string}.png` })
    },
    close: () => page.close()
  }
}

/** What a popup does alike in both browsers, over a way to run functions in it. */
export function makePopup(evaluate: Popup['evaluate'], rest: Pick<Popup, 'screenshot' | 'close'>): Popup {
  const step = (each: Step) => evaluate(operate as (step: Step) => unknown, each)
  return {
    ...rest,
    evaluate,
    text: async () => (await step({ do: 'text' })) as string,
    names: async role => (await step({ do: 'names', role })) as string[],
    async click(role, name) {
      const turn = randomUUID()
      await until(`${role} ${name} in the popup`, () =>
        step({ do: 'click', role, name: name.source, turn })
      ).catch(async error => {
        const text = await step({ do: 'text' }).catch(reason => String(reason))
        throw new Error(`${error.message}; it shows: ${String(text).slice(0, 600)}`, { cause: error })
      })
    },
    async fill(role, name, text) {
      await until(`${role} ${name} in the popup`, () => step({ do: 'fill', role, name: name.source, text }))
    }
  }
}

/** Right button on what is selected. */
export async function rightClick(page: Page): Promise<void> {
  const point = await page.evaluate(() => {
    const box = getSelection()?.getRangeAt(0).getClientRects()[0]
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  })
  if (!point) throw new Error('nothing is selected')
  await page.mouse.click(point.x, point.y, { button: 'right' })
}

/** Kills a browser with everything in it (`kill -9`). Resolves when it is gone. */
export async function killed(browser: Browser): Promise<void> {
  const process = browser.process()
  if (!process) throw new Error('the browser was not started here')
  const gone = new Promise(resolve => process.once('exit', resolve))
  process.kill('SIGKILL')
  await gone
}
