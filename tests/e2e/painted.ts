/** What the highlights of a page are painted on. */
import { type Tab, until } from './reader.ts'

/** The texts that are painted now, with single spaces. */
export const painted = (tab: Tab) =>
  tab.evaluate(() =>
    [...CSS.highlights.values()].flatMap(highlight =>
      [...highlight].map(range => String(range).replace(/\s+/g, ' ').trim())
    )
  )

/** Waits until a text is painted, or no longer is. */
export const isPainted = (tab: Tab, text: string, expected = true) =>
  until(
    `“${text}” ${expected ? 'painted' : 'not painted'}`,
    async () => (await painted(tab)).includes(text) === expected
  )
