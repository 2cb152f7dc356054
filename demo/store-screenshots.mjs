/**
 * Takes the pictures that the stores show, in the sizes that they ask for, and the README's of the library:
 * `npm run store-screenshots`. A headless browser
 * has no window to be pictured, so pages and popup are taken one by one and put under a plain bar, where they stand in
 * a browser. All pages are this project's own: the sample article and those of the fixtures.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { runnerImport } from 'vite'

const load = async path => (await runnerImport(resolve(path))).module
const { chromiumPath, launchChromium } = await load('tests/e2e/chromium.ts')
const { startPress } = await load('tests/e2e/press.ts')
const { printSample, ORCHARD_STORY, SAMPLE } = await load('tests/e2e/pages.ts')
const { until, shows } = await load('tests/e2e/reader.ts')
const { clickButton, openLibrary, shows: pageShows } = await load('tests/e2e/library.ts')

const FOLDER = 'store/screenshots'
const PARTS = 'out/store'
/** What both stores take. */
const PICTURE = { width: 1280, height: 800 }
/** Chrome's store only. */
const TILE = { width: 440, height: 280 }
const BAR_HEIGHT = 48
/** As high as browsers let a popup be. */
const POPUP_HEIGHT = 600
/** What sticks to the top of the popup. */
const STICKY_HEIGHT = 60

/** Saved first to last, so that the last stands at the top of the library. */
const FIXTURES = [
  { folder: 'line-breaks' },
  { folder: 'wrong-structured-data' },
  { folder: 'german', tags: 'water' },
  { folder: 'interview' },
  { folder: 'semantic-news', tags: 'transport' },
  { folder: 'french', tags: 'harbour' },
  { folder: 'no-structured-data' },
  { folder: 'hard-quotes' },
  { folder: 'key-points-other-label' },
  { folder: 'spanish' },
  { folder: 'archived-copy', tags: 'ferries' },
  { folder: 'two-headlines', tags: 'ferries' }
]
/** The first meaning is the one that the main button gives until another one was used. */
const HIGHLIGHTS = [
  { text: 'Invoices seen by this newspaper', as: /^Highlight$/ },
  { text: 'No reason is given on the form', as: /background/, note: 'Ask the foundry whose they are.' },
  { text: 'A note on the authority’s website that evening called the test complete.', as: /claim/ },
  { text: 'from well above the engineers', as: /quote/ },
  { text: 'She has since gone on leave', as: /question/, note: 'Since when? Call her office on Monday.' }
]
const NOTED = HIGHLIGHTS.at(-1).text

mkdirSync(FOLDER, { recursive: true })
mkdirSync(PARTS, { recursive: true })
const part = name => join(PARTS, `${name}.png`)

const profile = mkdtempSync(join(tmpdir(), 'pressmark-store-'))
const press = await startPress()
const reader = await launchChromium({
  profile,
  proxyPort: press.port,
  viewport: { width: PICTURE.width, height: PICTURE.height - BAR_HEIGHT }
})

/** Opens a page, saves it by its popup, and closes it. */
async function save(address, tags) {
  const tab = await reader.open(address)
  const popup = await tab.clickIcon()
  await popup.click('button', /^Save$/)
  await until('it to be saved', async () => (await popup.names('button')).some(name => /^Saved/.test(name)))
  if (tags) {
    await popup.fill('textbox', /^Add a tag$/, `${tags},`)
    await shows(popup, tags)
  }
  await popup.close()
  await tab.close()
}

/** What is saved is counted behind what the popup is opened for. */
const isCounted = popup =>
  until('what is saved to be counted', async () =>
    (await popup.names('tab')).some(name => /^Saved \d/.test(name))
  )

const hasCard = async tab => (await tab.overlay({ do: 'names', role: 'dialog' })).length > 0

async function highlight(tab, { text, as, note }) {
  await tab.select(text)
  await tab.clickOverlay('button', as)
  const painted = () =>
    tab.evaluate(
      text => [...CSS.highlights.values()].some(each => [...each].some(range => String(range) === text)),
      text
    )
  await until(`“${text}” to be painted`, painted)
  if (!note) return
  await tab.clickText(text)
  await tab.clickOverlay('textbox', /^Note$/)
  await tab.type(note)
  await tab.clickOverlay('button', /^Done$/)
  await until('the card to be closed', async () => !(await hasCard(tab)))
}

/** Runs in pages: brings a section to the top, with a gap above it. */
function scrollToSection(title, gap) {
  const heading = [...document.querySelectorAll('h2')].find(each => each.textContent.startsWith(title))
  scrollTo({ top: heading.getBoundingClientRect().top + scrollY - gap, behavior: 'instant' })
}

/** Runs in the library: whether its rows have found their places. */
function areInOrder() {
  const boxes = [...document.querySelectorAll('.item')].map(row => row.getBoundingClientRect())
  const inOrder = boxes.toSorted((a, b) => a.top - b.top)
  return inOrder.every((box, n) => n === 0 || box.top >= inOrder[n - 1].bottom - 1)
}

async function takeParts() {
  printSample(press)
  press.print(ORCHARD_STORY.address, ORCHARD_STORY.html)
  for (const { folder, tags } of FIXTURES) {
    const read = name => readFileSync(join('tests/fixtures/articles', folder, name), 'utf8')
    const address = JSON.parse(read('expected.json')).url.replace(/^https:/, 'http:')
    press.print(address.replace(/[?#].*$/, ''), read('page.html'))
    await save(address, tags)
  }
  await save(ORCHARD_STORY.address)

  const tab = await reader.open(SAMPLE.address)
  await tab.screenshot(part('article'), 'light')
  const popup = await tab.clickIcon()
  await shows(popup, 'Who says what')
  await isCounted(popup)
  await popup.screenshot(part('summary'), 'light', POPUP_HEIGHT)
  await popup.click('button', /^Show on the page$/)
  await until('the quotations to be shown', () =>
    popup.evaluate(() => document.querySelector('.voice-tools [aria-pressed=true]') !== null)
  )
  await popup.evaluate(scrollToSection, 'Who says what', STICKY_HEIGHT)
  await popup.screenshot(part('voices'), 'light', POPUP_HEIGHT)
  await tab.evaluate(scrollToSection, 'A bearing ordered', 24)
  await tab.screenshot(part('quotes'), 'light')
  await popup.click('button', /^Show on the page$/)
  await popup.close()

  for (const each of HIGHLIGHTS) await highlight(tab, each)
  await tab.clickText(NOTED)
  await until('the card', () => hasCard(tab))
  await tab.screenshot(part('highlights'), 'light')
  const marked = await tab.clickIcon()
  await shows(marked, NOTED)
  await isCounted(marked)
  await marked.evaluate(scrollToSection, 'Your highlights and notes', STICKY_HEIGHT)
  await marked.screenshot(part('marks'), 'light', POPUP_HEIGHT)
  await marked.close()
  await tab.close()

  const library = await openLibrary({ reader })
  await until('the list', () => library.evaluate(() => document.querySelectorAll('.item').length > 5))
  await library.evaluate(() => document.querySelector('.item .row-open').click())
  await pageShows(library, 'Your highlights and notes')
  await clickButton(library, 'Export…')
  await until('the dialog', () => library.evaluate(() => document.activeElement.type === 'radio'))
  await library.evaluate(() => document.activeElement.blur())
  await library.screenshot(part('export'), 'dark')
  await clickButton(library, 'Cancel')
  await library.evaluate(() => document.querySelector('.library-search').focus())
  await library.type('council')
  await until('the texts to be searched', () =>
    library.evaluate(
      () =>
        !document.querySelector('.found').textContent.includes('…') &&
        [...document.querySelectorAll('.item')].every(row => row.querySelector('mark'))
    )
  )
  await library.evaluate(() => document.activeElement.blur())
  await until('rows below one another', () => library.evaluate(areInOrder))
  await library.screenshot(part('library'), 'light')
  await library.screenshot('docs/library-light.png', 'light')
  await library.evaluate(() => {
    document.querySelector('.pictures').open = true
  })
  await until('the pictures', () => library.evaluate(() => document.querySelector('.pictures-row') !== null))
  await library.screenshot('docs/library-dark.png', 'dark')
}

const asData = path => `data:image/png;base64,${readFileSync(path).toString('base64')}`

/** A page as it stands in a browser: below a bar with its address, with the popup at the icon. */
const inBrowser = ({ page, popup, address, icon = 'article', scheme = 'light' }) => `<!doctype html>
<meta name="color-scheme" content="${scheme}">
<style>
  body { margin: 0; font: 14px system-ui, sans-serif; color: light-dark(#33363b, #d6d8dc) }
  img { display: block }
  .bar { display: flex; align-items: center; gap: 18px; height: ${BAR_HEIGHT}px; box-sizing: border-box; padding: 0 22px;
    background: light-dark(#e6e8eb, #2b2d31); border-bottom: 1px solid light-dark(#c9cdd3, #3f4248) }
  .address { flex: 1; padding: 6px 16px; border-radius: 16px; background: light-dark(#fff, #1c1d20) }
  .popup { position: absolute; top: ${BAR_HEIGHT - 4}px; right: 4px; border-radius: 8px;
    box-shadow: 0 0 0 1px #0003, 0 10px 34px #0006 }
</style>
<div class="bar"><div class="address">${address}</div><img src="${asData(`public/icons/${icon}-32.png`)}" width="20" height="20" alt=""></div>
<img src="${asData(part(page))}" width="${PICTURE.width}" alt="">
${popup ? `<img class="popup" src="${asData(part(popup))}" width="420" alt="">` : ''}`

const tile = () => `<!doctype html>
<style>
  body { margin: 0; height: ${TILE.height}px; box-sizing: border-box; padding: 60px 40px; background: #fbfaf7; color: #1b1c1e;
    border-bottom: 10px solid #0b5c5e; font-family: "Iowan Old Style", "Source Serif 4", Charter, Georgia, serif }
  svg { width: 62px; height: 62px; vertical-align: -14px; margin-right: 16px }
  h1 { margin: 0 0 22px; font-size: 50px; line-height: 1.1; letter-spacing: -.01em }
  p { margin: 0; font-size: 25px; line-height: 1.35 }
</style>
<h1>${readFileSync('icons/article.svg', 'utf8')}Pressmark</h1>
<p>What the article says,<br>and who says it.</p>`

const SAMPLE_ADDRESS = SAMPLE.address.replace('http://', '')
const PICTURES = [
  { name: '1-summary', page: 'article', popup: 'summary', address: SAMPLE_ADDRESS },
  { name: '2-who-says-what', page: 'quotes', popup: 'voices', address: SAMPLE_ADDRESS },
  { name: '3-highlights', page: 'highlights', popup: 'marks', address: SAMPLE_ADDRESS, icon: 'saved' },
  { name: '4-library', page: 'library', address: 'Pressmark', icon: 'nothing' },
  { name: '5-export', page: 'export', address: 'Pressmark', icon: 'nothing', scheme: 'dark' }
]

async function putTogether() {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
  const page = await browser.newPage()
  const draw = async (markup, size, name) => {
    await page.setViewportSize(size)
    await page.setContent(markup)
    await page.screenshot({ path: join(FOLDER, `${name}.png`) })
  }
  for (const picture of PICTURES) await draw(inBrowser(picture), PICTURE, picture.name)
  await draw(tile(), TILE, 'tile')
  await browser.close()
}

try {
  await takeParts()
} finally {
  await reader.close()
  await press.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
await putTogether()
console.log(`${PICTURES.length} pictures and a tile in ${FOLDER}`)
