/**
 * Pages with highlights, for which the browser is told to put the marker in by itself: it is there as soon as the text
 * is, without a way through the background and back. Pages that it is not told of get the marker all the same, a little
 * later (`load-marker`); so nothing here may fail the reader, and what the browser refuses is left at that.
 */
import browser from 'webextension-polyfill'
import type { Area } from '../storage/area.ts'
import { readIndex, readIndexEntry } from '../storage/library.ts'
import type { IndexEntry } from '../storage/model.ts'
import { type Paused, sitePrefixes } from '../storage/pause.ts'
import { bySaved } from '../storage/recent.ts'
import { readSettings } from '../storage/settings.ts'

/** The browser compares the address of every page that loads with all of these, in well under a tenth of a millisecond. */
const MOST_PAGES = 200

export interface MarkedPages {
  /** Tells the browser of an article that has highlights. Where there are too many, the one told of first goes. */
  remember(articleId: string): Promise<void>
  /** Lets go of the address of an article that is gone. */
  forget(entry: Pick<IndexEntry, 'address'> | undefined): Promise<void>
  /** Lets go of what the library has no highlights of, takes in what it has, and obeys the reader's pauses. */
  refresh(): Promise<void>
}

type Scripting = Pick<
  typeof browser.scripting,
  | 'getRegisteredContentScripts'
  | 'registerContentScripts'
  | 'updateContentScripts'
  | 'unregisterContentScripts'
>

const [MARKER, READERS_SHEET] = ['marker', 'marker-sheet']

/**
 * @param isFirefox there the sheet goes in twice, as in `page.ts`; Chromium has no such choice for registered ones, and
 *   needs none
 */
export function markedPages(
  area: Area,
  scripting: Scripting = browser.scripting,
  isFirefox = browser.runtime.getBrowserInfo !== undefined
): MarkedPages {
  const ids = [MARKER, ...(isFirefox ? [READERS_SHEET] : [])] as string[]

  async function keep(patterns: readonly string[], known: readonly string[]): Promise<void> {
    const { settings } = await readSettings(area)
    const matches = settings.paused.everywhere ? [] : patterns.slice(0, 2 * MOST_PAGES)
    if (matches.length === 0 && known.length === 0) return
    if (matches.length === 0) return scripting.unregisterContentScripts({ ids })
    const where = { matches: [...matches], excludeMatches: pausedPatterns(settings.paused) }
    const scripts = [
      {
        id: MARKER as string,
        js: ['/marker.js'],
        css: ['/marker.css'],
        runAt: 'document_end' as const,
        ...where
      },
      { id: READERS_SHEET as string, css: ['/marker.css'], cssOrigin: 'user' as const, ...where }
    ].slice(0, ids.length)
    if (known.length > 0) await scripting.updateContentScripts(scripts)
    else await scripting.registerContentScripts(scripts)
  }

  let last = Promise.resolve()
  /** One after another: each starts from what the one before has left. Without a new list nothing is changed. */
  const change = (
    make: (known: readonly string[]) => Promise<readonly string[] | undefined>
  ): Promise<void> => {
    last = last
      .then(async () => {
        const [script] = await scripting.getRegisteredContentScripts({ ids: [MARKER as string] })
        const known = script?.matches ?? []
        const patterns = await make(known)
        if (patterns) await keep(patterns, known)
      })
      .catch(() => {})
    return last
  }

  return {
    remember: articleId =>
      change(async known => {
        const entry = await readIndexEntry(articleId, area)
        const own = entry && isMarked(entry) ? patternsOf(entry) : []
        return own.every(pattern => known.includes(pattern)) ? undefined : [...own, ...known]
      }),
    forget: entry =>
      change(async known => {
        const own = entry ? patternsOf(entry) : []
        const others = known.filter(pattern => !own.includes(pattern))
        return others.length < known.length ? others : undefined
      }),
    refresh: () =>
      change(async known => {
        const all = bySaved((await readIndex(area)).entries.filter(isMarked)).flatMap(patternsOf)
        const there = new Set(all)
        return [...new Set([...known.filter(pattern => there.has(pattern)), ...all])]
      })
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

/** Match patterns for all pages of the sites on which the reader wants nothing of Pressmark. */
const pausedPatterns = ({ sites }: Paused): string[] =>
  sites.flatMap(site => sitePrefixes.map(prefix => `*://${prefix}${site}/*`))
