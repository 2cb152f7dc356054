/** What the reader is just writing when the popup closes is kept: browsers close it at any click elsewhere. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readLibrary } from './library.ts'
import { printSample, SAMPLE, SIGN_IN } from './pages.ts'
import { shows, until } from './reader.ts'
import { type Desk, sitDown } from './start.ts'

let desk: Desk
beforeAll(async () => {
  desk = await sitDown()
  printSample(desk.press)
  desk.press.print(SIGN_IN.address, SIGN_IN.html)
})
afterAll(() => desk.close())

test.each([
  { name: 'running', isStopped: false },
  { name: 'stopped', isStopped: true }
])('a note on an article that is not saved, with the background $name', async ({ name, isStopped }) => {
  const tab = await desk.reader.open(SAMPLE.address)
  const popup = await tab.clickIcon()
  await shows(popup, 'Tags and note')
  if (isStopped) await desk.reader.killBackground()
  await popup.fill('textbox', /Note on the article/, `${name}: ask the harbour office`)
  // A tab in front closes the popup.
  const other = await desk.reader.open(SIGN_IN.address)
  const next = await other.clickIcon()
  await shows(next, 'This does not look like a news article')
  const console = await desk.reader.openConsole()
  await until('the note to be stored', async () =>
    (await readLibrary(console)).articles.some(({ note }) => note === `${name}: ask the harbour office`)
  )
  expect((await readLibrary(console)).articles).toHaveLength(1)
  for (const each of [console, other, tab]) await each.close()
})
