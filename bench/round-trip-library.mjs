/** Everything taken out of one library and into an empty one, with the background killed meanwhile. */
import { createHash } from 'node:crypto'

/** Characters of base64 that go through the driver at a time. */
const CHUNK = 12_000_000
const KILLS = 3

const pause = () => new Promise(done => setTimeout(done, 50))
const seconds = since => Math.round((performance.now() - since) / 100) / 10
const sha256 = bytes => createHash('sha256').update(bytes).digest('hex')

async function openLibrary(reader, tab) {
  const page = await reader.open('about:blank')
  await page.goto(`${await tab.evaluate(() => location.origin)}/src/library/index.html`)
  return page
}

/** Clicks the button that begins with these words, once there is one in the part of the page that is meant. */
const clickButton = (page, name, part = 'body') =>
  page.evaluate(
    async (name, part) => {
      for (;;) {
        const button = [...document.querySelectorAll(`${part} button`)].find(each =>
          each.textContent.trim().startsWith(name)
        )
        if (button) return button.click()
        await new Promise(done => setTimeout(done, 20))
      }
    },
    name,
    part
  )

/** The file that *Back up everything* gives, and how long it took, in seconds. */
async function backUp(page) {
  await page.evaluate(() => {
    globalThis.backup = new Promise(done => {
      URL.createObjectURL = blob => {
        done(blob)
        return 'about:blank#'
      }
    })
    HTMLAnchorElement.prototype.click = () => {}
  })
  const start = performance.now()
  await clickButton(page, 'Back up everything')
  const size = await page.evaluate(async () => (await globalThis.backup).size)
  const time = seconds(start)
  const parts = []
  const step = (CHUNK / 4) * 3
  for (let at = 0; at < size; at += step)
    parts.push(
      Buffer.from(
        await page.evaluate(
          async (at, step) => {
            const blob = await globalThis.backup
            const reader = new FileReader()
            const read = new Promise(done => reader.addEventListener('load', done))
            reader.readAsDataURL(blob.slice(at, at + step))
            await read
            return reader.result.slice(reader.result.indexOf(',') + 1)
          },
          at,
          step
        ),
        'base64'
      )
    )
  return { bytes: Buffer.concat(parts), time }
}

/** Chooses a file in the library page, and presses *Import* once it was looked through. */
async function importFile(page, bytes) {
  await page.evaluate(() => {
    globalThis.parts = []
  })
  for (let at = 0; at < bytes.length; at += CHUNK)
    await page.evaluate(
      async part => {
        globalThis.parts.push(Uint8Array.from(atob(part), letter => letter.charCodeAt(0)))
      },
      bytes.subarray(at, at + CHUNK).toString('base64')
    )
  await page.evaluate(() => {
    const files = new DataTransfer()
    files.items.add(new File(globalThis.parts, 'backup.json'))
    globalThis.parts = null
    const field = document.querySelector('input[type=file]')
    field.files = files.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await clickButton(page, 'Import', 'dialog.import')
}

/** How much of the file is stored, from 0 to 1: as the page says it, because asking the storage would slow it down. */
const importedPart = page =>
  page.evaluate(() => {
    if (document.querySelector('dialog.import h2')?.textContent === 'Imported') return 1
    const { value, max } = document.querySelector('dialog.import progress') ?? { value: 0, max: 1 }
    return Math.min(value / max, 0.999)
  })

const countStored = tab =>
  tab.evaluate(async () => {
    const keys = await chrome.storage.local.getKeys()
    return {
      articles: keys.filter(key => key.startsWith('art:')).length,
      highlights: Object.values(await chrome.storage.local.get(keys.filter(key => key.startsWith('ann:'))))
        .map(text => Object.keys(JSON.parse(text).annotations).length)
        .reduce((sum, count) => sum + count, 0)
    }
  })

/**
 * @param full a browser with a library, and a tab on a page of its extension
 * @param empty the same with nothing in it
 * @returns what to print
 */
export async function roundTrip(full, empty) {
  const page = await openLibrary(full.reader, full.console)
  const out = await backUp(page)
  await page.close()

  const into = await openLibrary(empty.reader, empty.console)
  const looked = performance.now()
  await importFile(into, out.bytes)
  const lookTime = seconds(looked)
  const start = performance.now()
  let kills = 0
  for (let done = 0; done < 1; done = await importedPart(into)) {
    if (kills < KILLS && done >= (kills + 1) / (KILLS + 1)) {
      await empty.reader.killBackground()
      kills += 1
    }
    await pause()
  }
  const time = seconds(start)
  const said = await into.evaluate(() =>
    [...document.querySelectorAll('dialog.import p, dialog.import li')]
      .map(each => each.textContent.trim())
      .join(' ')
  )
  await clickButton(into, 'Close', 'dialog.import')
  const again = await backUp(into)
  await into.close()
  return {
    'file, MB': Math.round(out.bytes.length / 1e5) / 10,
    'export, s': out.time,
    'import: looked through, s': lookTime,
    'import: stored, s': time,
    'background killed': kills,
    'import said': said,
    'stored before': JSON.stringify(await countStored(full.console)),
    'stored after': JSON.stringify(await countStored(empty.console)),
    'same bytes on re-export': sha256(again.bytes) === sha256(out.bytes)
  }
}
