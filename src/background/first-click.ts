/**
 * Where the reader lets Pressmark on a site by clicks only, Chromium takes the first click on the icon as leave for the
 * content script that it held back, and shows no popup: the reader would have to click again. So it is opened here.
 */
import browser from 'webextension-polyfill'
import { hasAccess } from '../site-access.ts'

/** How long after the page had loaded the script must have started to have been held back, in milliseconds. */
const LATE = 300
/** How long ago at most the click was. */
const RECENT = 3000

/**
 * Tabs where the reader highlighted by menu or shortcut, with the time: that too lets the script in, and wants no popup.
 * If the background is stopped in between, a popup opens that need not.
 */
const acts = new Map<number, number>()

export function noteAct(tabId: number, now = Date.now()): void {
  acts.set(tabId, now)
}

/** What this reaches of the browser. */
export interface PopupApi {
  action: Pick<typeof browser.action, 'openPopup'>
  runtime: { getBrowserInfo?: unknown }
  scripting: Pick<typeof browser.scripting, 'executeScript'>
  tabs: Pick<typeof browser.tabs, 'get'>
}

/** Opens the popup on a tab whose page has just said what it is, if it could say so because of a click on the icon. */
export async function openAtFirstClick(
  tabId: number,
  { action, runtime, scripting, tabs }: PopupApi = browser,
  isOpenToUs = hasAccess,
  now = Date.now()
): Promise<void> {
  // Firefox lets the script in and shows the popup at the same click.
  if (runtime.getBrowserInfo || now - (acts.get(tabId) ?? Number.NEGATIVE_INFINITY) < RECENT) return
  try {
    const { active, url, windowId } = await tabs.get(tabId)
    if (!active || url === undefined || windowId === undefined || (await isOpenToUs(url))) return
    const [run] = await scripting.executeScript({
      target: { tabId },
      func: wasLetInNow,
      args: [LATE, RECENT]
    })
    if (run?.result === true) await action.openPopup({ windowId })
  } catch {
    // The tab is gone, or the browser (before Chromium 127) opens no popup for us: then a second click does.
  }
}

/** Runs in the page. Leave lasts while a tab stays on its site: on the next page there the script comes by itself, in time. */
function wasLetInNow(late: number, recent: number): boolean {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const loaded = arrival?.loadEventEnd
  const since = globalThis.pressmark?.watchedSince
  return !!loaded && !!since && since - performance.timeOrigin - loaded > late && Date.now() - since < recent
}
