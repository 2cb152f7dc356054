/** Highlights on pages that change: edited, gone and put on other text, at another address, from two tabs at once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ORCHARD_STORY, printSample, SAMPLE } from './pages.ts'
import { isPainted, painted } from './painted.ts'
import { type Popup, shows, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

let desk: Desk
beforeAll(async () => {
  desk = await sitDown()
  printSample(desk.press)
})
afterAll(() => desk.close())

const INVOICES = 'Invoices seen by this newspaper show a new bearing'
const SANDBAGS = 'some 300 people carried sandbags'

describe('a page that changes', () => {
  test('has its highlights at another address of the same article', async () => {
    const tab = await desk.reader.open(SAMPLE.address)
    for (const text of [INVOICES, SANDBAGS]) {
      await tab.select(text)
      await tab.clickOverlay('button', /^Highlight$/)
      await isPainted(tab, text)
    }
    await tab.goto(`${SAMPLE.address}?utm_source=letter&fbclid=1#comments`)
    await isPainted(tab, INVOICES)
    await isPainted(tab, SANDBAGS)
  })

  test('shows an edited text as edited, and the new text is taken when the reader says so', async () => {
    const edited = 'Invoices seen by this newspaper list a second-hand bearing'
    printSample(desk.press, SAMPLE.html.replace(INVOICES, edited))
    const tab = await desk.reader.open(SAMPLE.address)
    await isPainted(tab, edited)
    const popup = await tab.clickIcon()
    await shows(popup, 'The text here has changed since you marked it')
    await popup.click('button', /^Take the new text$/)
    await until('it counts as found', async () => !(await popup.text()).includes('The text here has changed'))
    await popup.close()
    const again = await desk.reader.open(SAMPLE.address)
    await isPainted(again, edited)
    const later = await again.clickIcon()
    await shows(later, 'Was on another text')
    expect(await later.text()).not.toContain('The text here has changed')
    await later.close()
  })

  test('lists a text that is gone as lost, and puts it on other text when the reader says so', async () => {
    const elsewhere = 'some 300 people came with shovels and sand'
    printSample(
      desk.press,
      SAMPLE.html.replace(
        /<p>[^<]*some 300 people carried sandbags.*?<\/p>/s,
        `<p>In the morning ${elsewhere}.</p>`
      )
    )
    const tab = await desk.reader.open(SAMPLE.address)
    const popup = await tab.clickIcon()
    await shows(popup, 'Not found on the page now')
    await shows(popup, 'Last seen here on')
    await popup.close()
    await tab.select(elsewhere)
    const again = await tab.clickIcon()
    await again.click('button', /^Attach to the selected text$/)
    await isPainted(tab, elsewhere)
    await until('none is lost', async () => !(await again.text()).includes('Not found on the page now'))
    await again.close()
    printSample(desk.press)
  })
})

describe('two tabs on one article', () => {
  test('lose none of hundreds of changes at once, nor a highlight made meanwhile', async () => {
    const other = await desk.reader.open(SAMPLE.address)
    const one = await desk.reader.open(SAMPLE.address)
    const popup = await one.clickIcon()
    await shows(popup, 'Your highlights and notes')
    const count = await popup.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        typeof globalThis.chrome
      >
      const api = browser ?? chrome
      const items = Object.entries(await api.storage.local.get(null))
      const [key = '', text = '{}'] = items.find(([key]) => key.startsWith('ann:')) ?? []
      const ids = Object.keys((JSON.parse(String(text)) as { annotations?: object }).annotations ?? {})
      const articleId = key.slice('ann:'.length)
      for (let n = 1; n <= 100; n++)
        for (const id of ids)
          void api.runtime.sendMessage({
            pressmark: 'edit-annotation',
            payload: {
              request: `${id} ${n}`,
              articleId,
              id,
              ...(n % 2 ? { note: `note ${n}` } : { tags: [`tag ${n}`] })
            }
          })
      return ids.length
    })
    expect(count).toBeGreaterThan(1)
    await popup.close()
    await one.select('The authority would not comment on the claim.')
    await one.clickOverlay('button', /^Highlight$/)
    await isPainted(one, 'The authority would not comment on the claim.')
    await isPainted(other, 'The authority would not comment on the claim.')
    const later = await one.clickIcon()
    await shows(later, 'Your highlights and notes')
    await until('all is stored', async () => {
      const stored = (await later.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          typeof globalThis.chrome
        >
        const items = await (browser ?? chrome).storage.local.get(null)
        return Object.entries(items)
          .filter(([key]) => key.startsWith('ann:'))
          .flatMap(([, text]) =>
            Object.values((JSON.parse(String(text)) as { annotations: object }).annotations)
          )
      })) as { note: string; tags: string[] }[]
      const kept = stored.filter(({ note, tags }) => note === 'note 99' && tags[0] === 'tag 100')
      return kept.length === count && stored.length === count + 1
    })
    await later.close()
  })
})

describe('a removal', () => {
  const FOREMOST = 'The authority would not comment on the claim.'
  const pressUndo = (popup: Popup) =>
    popup.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true })))

  test('is undone by the next popup, after a restart of the browser no more: that is said', async () => {
    const tab = await desk.reader.open(SAMPLE.address)
    await isPainted(tab, FOREMOST)
    const first = await tab.clickIcon()
    await first.click('button', /^Remove highlight “The authority/)
    await until('it is off the page', async () => !(await painted(tab)).includes(FOREMOST))
    await shows(first, 'Highlight removed')
    await first.close()
    const second = await tab.clickIcon()
    await second.click('button', /^Undo$/)
    await isPainted(tab, FOREMOST)
    await second.click('button', /^Remove highlight “The authority/)
    await shows(second, 'Highlight removed')
    await second.close()
    await desk.reader.restart()
    const again = await desk.reader.open(SAMPLE.address)
    const third = await again.clickIcon()
    await shows(third, 'Your highlights and notes')
    await pressUndo(third)
    await shows(third, 'Nothing to undo any more')
    expect(await painted(again)).not.toContain(FOREMOST)
    await third.close()
  })
})

test('a page has its highlight also if it was left the moment that was made', async () => {
  desk.press.print(ORCHARD_STORY.address, ORCHARD_STORY.html)
  const text = 'Two have been struck by lightning and still bear fruit'
  const tab = await desk.reader.open(ORCHARD_STORY.address)
  await tab.select(text)
  await tab.clickOverlay('button', /^Highlight$/)
  await tab.goto(SAMPLE.address)
  await tab.goto(ORCHARD_STORY.address)
  await isPainted(tab, text)
})
