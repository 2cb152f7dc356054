/**
 * Calls into the page of a tab: makes sure the bundled script is there, then calls what it offers (`PageApi`).
 * Used by the popup (after the click, which grants `activeTab`) and by the background (menu, shortcut, first highlight).
 */
import browser from 'webextension-polyfill'
import type { Anchor } from './anchor/selectors.ts'
import type { Reading } from './article/model.ts'
import { framesWithText } from './frames.ts'
import { type PageApi, type Placed, PressmarkError, type Reply, type Spot } from './messages.ts'
import { answerIn, languageFile } from './reading-text.ts'
import type { Annotation } from './storage/model.ts'

declare global {
  var pressmark: PageApi | undefined
}

/** Which frame of which tab; the top frame if none is named. */
export interface PagePlace {
  tabId: number
  frameId?: number
}

/** How often the reader is taught the language of one page: several highlights at once have it read as often. */
const LESSONS = 4

/** Frames that are read where the page itself is no article. */
const FRAMES_READ = 3

const target = ({ tabId, frameId }: PagePlace) => ({ tabId, frameIds: [frameId ?? 0] })

/**
 * Runs bundled script files in the page's isolated world, one after the other. Running one twice is harmless, except that
 * a reader that is brought anew knows no language.
 */
async function inject(place: PagePlace, files: string[], injectImmediately = false): Promise<void> {
  try {
    const [run] = await browser.scripting.executeScript({
      target: target(place),
      // From the root: Firefox takes other paths as relative to the popup.
      files,
      injectImmediately
    })
    // Firefox does not reject for its own pages: it gives null for the frame that it did not enter.
    if (!run) throw new Error('the browser let no script in')
  } catch (error) {
    throw await refused(error, place)
  }
}

/**
 * Reads the article in a tab.
 * @param immediately reads what is there of a page that is still loading; else the reading waits for its text.
 * @throws PressmarkError `unreadable-page` where the browser lets no extension in, `access-withheld` where the
 *   reader's settings do.
 */
export async function readPage(
  place: PagePlace,
  options: { force: boolean } = { force: false },
  immediately = false
): Promise<Reading> {
  await inject(place, ['/reader.js'], immediately)
  const ask = async () => {
    const run = browser.scripting.executeScript({
      target: target(place),
      injectImmediately: immediately,
      func: (options: { force: boolean }) => globalThis.pressmark?.read?.(options),
      args: [options]
    })
    // It is refused if the page was left meanwhile.
    const [given] = await run.catch(async error => {
      throw await refused(error, place)
    })
    return answerIn(given?.result)
  }
  let answer = await ask()
  const languages = new Set<string>()
  // Another reading that begins meanwhile brings a reader that has learnt nothing: each lesson teaches all again.
  for (let times = 0; answer?.kind === 'needs-language' && times < LESSONS; times++) {
    languages.add(answer.language)
    await inject(place, [...languages].map(languageFile), immediately)
    answer = await ask()
  }
  if (!answer) return { kind: 'failed', message: 'the reader gave no answer' }
  if (answer.kind !== 'needs-language') return answer
  return { kind: 'failed', message: `the reader did not learn ${answer.language}` }
}

/**
 * Reads the article of a tab: that of its page, else of a frame that holds one (`framesWithText`).
 * @param begun what the page was read as already: then only its frames are looked at, if that was no article
 * @returns the reading, and the place that it is of; what can be done with an article is done there.
 * @throws PressmarkError as `readPage`
 */
export async function readTab(
  tabId: number,
  options: { force: boolean },
  immediately = false,
  begun?: Reading
): Promise<{ reading: Reading; place: PagePlace }> {
  const reading = begun ?? (await readPage({ tabId }, options, immediately))
  if (reading.kind !== 'not-article') return { reading, place: { tabId } }
  for (const place of (await framesWithText(tabId)).slice(0, FRAMES_READ)) {
    // A frame may be gone by now, or lets no script in: then it holds nothing for us.
    const framed = await readPage(place, { force: false }, true).catch(() => undefined)
    if (framed?.kind === 'article') return { reading: framed, place }
  }
  return { reading, place: { tabId } }
}

/** Scrolls a tab to an anchor and flashes it; false if its text is not on the page now. */
export async function revealInPage(place: PagePlace, anchor: Anchor): Promise<boolean> {
  await loadMarker(place)
  const [run] = await browser.scripting.executeScript({
    target: target(place),
    func: (anchor: Anchor) => globalThis.pressmark?.reveal?.(anchor) ?? false,
    args: [anchor]
  })
  return run?.result === true
}

/**
 * Paints the quotations of each speaker in a tab; an empty list takes them off again.
 * @returns false if none of them is on the page now
 */
export async function paintQuotesInPage(place: PagePlace, voices: Anchor[][]): Promise<boolean> {
  await loadMarker(place)
  const [run] = await browser.scripting.executeScript({
    target: target(place),
    func: (voices: Anchor[][]) => globalThis.pressmark?.paintQuotes?.(voices) ?? false,
    args: [voices]
  })
  return run?.result === true
}

/** Whether quotations are painted in a tab. */
export async function areQuotesPainted(place: PagePlace): Promise<boolean> {
  const [run] = await browser.scripting.executeScript({
    target: target(place),
    func: () => globalThis.pressmark?.areQuotesPainted?.() ?? false
  })
  return run?.result === true
}

/** Highlights what is selected in a tab, as the reader asked by menu or shortcut. */
export async function markSelectionInPage(
  place: PagePlace,
  options: { note: boolean }
): Promise<Reply<Annotation>> {
  await loadMarker(place)
  const [run] = await browser.scripting.executeScript({
    target: target(place),
    func: async (options: { note: boolean }) => globalThis.pressmark?.markSelection?.(options),
    args: [options]
  })
  return (
    (run?.result as Reply<Annotation> | undefined) ?? {
      ok: false,
      failure: { code: 'unexpected', message: 'the marker gave no answer' }
    }
  )
}

/** What became of the highlights of the article in a tab. */
export async function placesInPage(place: PagePlace): Promise<Placed[]> {
  await loadMarker(place)
  const [run] = await browser.scripting.executeScript({
    target: target(place),
    func: async () => globalThis.pressmark?.places?.() ?? []
  })
  return (run?.result as Placed[] | undefined) ?? []
}

/** Opens the card of the next highlight in a tab, wherever in it the article is; false if there is none. */
export async function showNextHighlightInTab(tabId: number): Promise<boolean> {
  if (await showNextHighlightInPage({ tabId })) return true
  const [framed] = await framesWithText(tabId)
  return framed !== undefined && showNextHighlightInPage(framed)
}

async function showNextHighlightInPage(place: PagePlace): Promise<boolean> {
  await loadMarker(place)
  const [run] = await browser.scripting.executeScript({
    target: target(place),
    func: async () => globalThis.pressmark?.showNextHighlight?.() ?? false
  })
  return run?.result === true
}

/** Where the text is that is selected in a tab; null if there is none that could be highlighted. */
export async function spotSelectionInPage(place: PagePlace): Promise<Spot | null> {
  await loadMarker(place)
  const [run] = await browser.scripting.executeScript({
    target: target(place),
    func: () => globalThis.pressmark?.spotSelection?.() ?? null
  })
  return (run?.result as Spot | null | undefined) ?? null
}

/**
 * As whose the style sheet goes in. Sheets of the page's authors end, in Firefox, at each shadow root; of those of the
 * reader, Chromium paints a highlight's line but not its ground.
 */
const SHEET_ORIGINS = ['AUTHOR', 'USER'] as const

/**
 * Puts the highlighter and its style sheet into a frame, unless they are there; the page sees neither. The sheet goes
 * in first: what is painted then shows at once.
 */
export async function loadMarker(place: PagePlace): Promise<void> {
  try {
    const [run] = await browser.scripting.executeScript({
      target: target(place),
      func: () => globalThis.pressmark?.reveal !== undefined
    })
    if (run?.result === true) return
  } catch (error) {
    throw await refused(error, place)
  }
  await bringMarker(place)
}

/**
 * As `loadMarker`, without asking first whether it is there: for a page whose watcher has not asked for it before, and
 * waits. Where it is there all the same, nothing but the style sheet comes a second time.
 */
export async function bringMarker(place: PagePlace): Promise<void> {
  const sheets = SHEET_ORIGINS.map(origin =>
    browser.scripting.insertCSS({ target: target(place), files: ['/marker.css'], origin })
  )
  try {
    await Promise.all([...sheets, inject(place, ['/marker.js'], true)])
  } catch (error) {
    throw error instanceof PressmarkError ? error : await refused(error, place)
  }
}

/**
 * The browsers' words for a page that may not be touched, as our codes. They use the same words where the reader's
 * settings forbid a site and where no setting would help: local files in Chromium, sources of pages in Firefox.
 */
async function refused(error: unknown, { tabId }: PagePlace): Promise<PressmarkError> {
  const message = error instanceof Error ? error.message : String(error)
  const says = /must request permission|Missing host permission|activeTab/i.test(message)
  const isWithheld = says && (await isOfTheWeb(tabId))
  return new PressmarkError(isWithheld ? 'access-withheld' : 'unreadable-page', message)
}

/** Whether a tab shows a website; also if its address is not told, as settings that withhold a site do. */
async function isOfTheWeb(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined)
  return tab?.url === undefined || /^https?:/.test(tab.url)
}
