/** Which frame of a tab is meant: the top one nearly always. */
import browser from 'webextension-polyfill'
import type { PagePlace } from './page.ts'

/** A frame with less text, in characters, holds no article. */
const LEAST = 600

/**
 * Frames below the top one that belong to its origin and hold text, the one with the most first: those in which an
 * article may be. None of a tab that lets no script in.
 */
export async function framesWithText(tabId: number): Promise<PagePlace[]> {
  const lengths = await inAllFrames(tabId, () => {
    try {
      // Throws for frames of another origin.
      const isSame = window.top !== window && window.top?.document !== undefined
      return isSame ? (document.body?.textContent?.length ?? 0) : 0
    } catch {
      return 0
    }
  })
  return lengths
    .filter(({ result }) => result >= LEAST)
    .sort((a, b) => b.result - a.result)
    .map(({ frameId }) => ({ tabId, frameId }))
}

/** The frame in which text is selected that the reader sees as selected; the top one if there is none. */
export async function placeOfSelection(tabId: number): Promise<PagePlace> {
  const selected = await inAllFrames(tabId, () => {
    if (document.getSelection()?.type !== 'Range') return 0
    return document.hasFocus() ? 2 : 1
  })
  // All frames around the focused one have the focus too; and none has it for a moment after a popup has closed.
  const [place] = selected
    .filter(({ result }) => result > 0)
    .sort((a, b) => b.result - a.result || b.frameId - a.frameId)
  return { tabId, ...(place && place.frameId > 0 && { frameId: place.frameId }) }
}

/** Immediately: a frame that never stops loading must not keep the reader waiting. */
async function inAllFrames(
  tabId: number,
  func: () => number
): Promise<{ frameId: number; result: number }[]> {
  try {
    const runs = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      injectImmediately: true,
      func
    })
    return runs.map(({ frameId, result }) => ({ frameId, result: typeof result === 'number' ? result : 0 }))
  } catch {
    return []
  }
}
