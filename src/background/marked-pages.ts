/**
 * Pages with highlights, for which the browser is told to put the marker in by itself: it is there as soon as the text
 * is, without a way through the background and back. Pages that it is not told of get the marker all the same, a little
 * later (`load-marker`); so nothing here may fail the reader, and what the browser refuses is left at that.
 */
import browser from 'webextension-polyfill'
import { hasAccess } from '../site-access.ts'
import type { Area } from '../storage/area.ts'
import { readIndex, readIndexEntry } from '../storage/library.ts'
import type { IndexEntry } from '../storage/model.ts'
import { isPaused } from '../storage/pause.ts'
import { bySaved } from '../storage/recent.ts'
import { readSettings } from '../storage/settings.ts'

/** Not all: the browser compares the address of every page that loads with each of them. */
const MOST_PAGES = 200

export interface MarkedPages {
  /** Tells the browser of an article that has highlights. Where there are too many, those saved longest ago go. */
  remember(articleId: string): Promise<void>
  /** Lets go of an article that has no highlights any more, or is in the trash. */
  forget(articleId: string): Promise<void>
  /** Lets go of what the library has no highlights of any more, and of sites that the reader has paused or withheld. */
  refresh(): Promise<void>
}

type Scripting = Pick<
  typeof browser.scripting,
  | 'getRegisteredContentScripts'
  | 'registerContentScripts'
  | 'updateContentScripts'
  | 'unregisterContentScripts'
>

const MARKER = 'marker'
const READERS_SHEET = 'marker-sheet'

/**
 * @param isFirefox there the sheet goes in twice, as in `page.ts`; Chromium has no such choice for registered ones, and
 *   needs none
 */
export function markedPages(
  area: Area,
  scripting: Scripting = browser.scripting,
  isOpenToUs = hasAccess,
  isFirefox = browser.runtime.getBrowserInfo !== undefined
): MarkedPages {
  /**
   * Hosts on which the reader lets us without a click. Where Chromium holds back a script with a style sheet, a click on
   * the icon brings no popup but the advice to load the page anew.
   */
  async function hostsOpenToUs(patterns: readonly string[]): Promise<ReadonlySet<string>> {
    const byHost = new Map(patterns.map(pattern => [new URL(pattern).host, pattern]))
    const open = await Promise.all(
      [...byHost].map(async ([host, pattern]) => ((await isOpenToUs(pattern)) ? [host] : []))
    )
    return new Set(open.flat())
  }

  async function keep(patterns: readonly string[], known: readonly string[]): Promise<void> {
    const { settings } = await readSettings(area)
    const open = await hostsOpenToUs(patterns)
    const isWanted = ({ host }: URL) => open.has(host) && !isPaused(settings.paused, host)
    const matches = patterns.filter(pattern => isWanted(new URL(pattern)))
    if (matches.length === 0 && known.length === 0) return
    if (matches.length === 0) return scripting.unregisterContentScripts()
    const scripts = [
      { id: MARKER, js: ['/marker.js'], css: ['/marker.css'], runAt: 'document_end' as const, matches },
      { id: READERS_SHEET, css: ['/marker.css'], cssOrigin: 'user' as const, matches }
    ].slice(0, isFirefox ? 2 : 1)
    try {
      if (known.length > 0) await scripting.updateContentScripts(scripts)
      else await scripting.registerContentScripts(scripts)
    } catch {
      // Rather none than a list that no longer follows pauses and deletions.
      if (known.length > 0) await scripting.unregisterContentScripts()
    }
  }

  /** Of these patterns those of articles with highlights, the newest articles first: browsers keep them in no order. */
  async function stillMarked(patterns: readonly string[]): Promise<string[]> {
    const known = new Set(patterns)
    const { entries } = await readIndex(area)
    const marked = bySaved(entries.filter(isMarked)).flatMap(patternsOf)
    // Articles that differ in what stands behind the `#` share theirs.
    return [...new Set(marked.filter(pattern => known.has(pattern)))]
  }

  /** Whether one of these articles has no highlights any more, and the browser has been told of it. */
  async function hasUnmarked(ids: readonly string[], patterns: readonly string[]): Promise<boolean> {
    const entries = await Promise.all(ids.map(id => readIndexEntry(id, area)))
    return entries.some(
      entry => entry && !isMarked(entry) && patternsOf(entry).some(pattern => patterns.includes(pattern))
    )
  }

  async function withArticle(id: string, patterns: readonly string[]): Promise<readonly string[]> {
    const entry = await readIndexEntry(id, area)
    const own = entry && isMarked(entry) ? patternsOf(entry) : []
    if (own.every(pattern => patterns.includes(pattern))) return patterns
    const others = patterns.filter(pattern => !own.includes(pattern))
    const isTooMany = own.length + others.length > 2 * MOST_PAGES
    return [...own, ...(isTooMany ? await stillMarked(others) : others)].slice(0, 2 * MOST_PAGES)
  }

  // What is asked for while a change waits for its turn is done with it: two hundred articles are deleted at once, too.
  const [coming, leaving] = [new Set<string>(), new Set<string>()]
  let isWhole = false
  let isDue = false
  let last = Promise.resolve()
  /** One after another: each starts from what the one before has left. */
  const inTurn = (): Promise<void> => {
    if (!isDue) last = last.then(change).catch(() => {})
    isDue = true
    return last
  }
  const change = async (): Promise<void> => {
    const [added, gone, all] = [[...coming], [...leaving], isWhole]
    coming.clear()
    leaving.clear()
    isWhole = false
    isDue = false
    const [script] = await scripting.getRegisteredContentScripts({ ids: [MARKER] })
    const known = script?.matches ?? []
    let patterns: readonly string[] = known
    if (known.length > 0 && (all || (await hasUnmarked(gone, known)))) patterns = await stillMarked(known)
    for (const id of added) patterns = await withArticle(id, patterns)
    if (patterns !== known) await keep(patterns, known)
  }

  return {
    remember(articleId) {
      coming.add(articleId)
      return inTurn()
    },
    forget(articleId) {
      leaving.add(articleId)
      return inTurn()
    },
    refresh() {
      isWhole = true
      return inTurn()
    }
  }
}

const isMarked = ({ annotations, deleted }: IndexEntry) => annotations.length > 0 && !deleted

/**
 * Match patterns for the page of an article and no other: with what is tacked on to its address for tracking. None for
 * files and for what is no address.
 */
function patternsOf({ address }: Pick<IndexEntry, 'address'>): string[] {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) return []
  const page = `${url.protocol}//${url.host}${url.pathname}`
  return url.search ? [page + url.search, `${page}${url.search}&*`] : [page, `${page}?*`]
}
