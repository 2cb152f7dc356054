/** What the background does at each request. */
import type { Article } from '../article/model.ts'
import { stubArticle } from '../article/stub.ts'
import { framesWithText } from '../frames.ts'
import { type PageState, PressmarkError, type Requests } from '../messages.ts'
import type { Asker, Handlers } from '../messaging.ts'
import { bringMarker, type PagePlace, readPage } from '../page.ts'
import {
  annotate,
  deleteAnnotation,
  editAnnotation,
  reanchorAnnotation,
  restoreAnnotation,
  sawAnnotations,
  undoReanchorAnnotation
} from '../storage/annotation-changes.ts'
import { type Area, localArea } from '../storage/area.ts'
import { deleteArticle, editArticle, saveArticle } from '../storage/article-changes.ts'
import { importRecords } from '../storage/import-records.ts'
import { readArticleRecord, readIndexEntry } from '../storage/library.ts'
import { mergeArticles, restoreWhole } from '../storage/merge.ts'
import { repairWords } from '../storage/repair.ts'
import { editSettings, resetSettings } from '../storage/settings-changes.ts'
import { purgeArticle } from '../storage/trash.ts'
import { openAtFirstClick } from './first-click.ts'
import { showState } from './icon.ts'
import type { MarkedPages } from './marked-pages.ts'
import type { WriteQueue } from './queue.ts'

/** What the handlers reach beyond themselves. */
export interface Surroundings {
  area: Area
  now: () => Date
  readPage: typeof readPage
  framesWithText: typeof framesWithText
  loadMarker: (place: PagePlace) => Promise<void>
  showState: (tabId: number, state: PageState) => Promise<void>
  markedPages: MarkedPages
  openAtFirstClick: (tabId: number) => Promise<void>
}

/** @param markedPages the browser's list of pages with highlights */
export const surroundings = (markedPages: MarkedPages): Surroundings => ({
  area: localArea(),
  now: () => new Date(),
  readPage,
  framesWithText,
  loadMarker: bringMarker,
  showState,
  markedPages,
  openAtFirstClick
})

/** The handlers of all requests; every write goes through the queue. */
export function requestHandlers(write: WriteQueue, around: Surroundings): Handlers {
  const { area, now, markedPages } = around
  return {
    'page-noticed': async ({ state }, asker) => {
      const { tabId } = placeOf(asker)
      await around.showState(tabId, state)
      if (state !== 'nothing') await around.openAtFirstClick(tabId)
      return null
    },
    'load-marker': async ({ articleId, inFrame }, asker) => {
      const own = placeOf(asker)
      const [framed] = inFrame ? await around.framesWithText(own.tabId) : []
      await around.loadMarker(framed ?? own)
      // Next time it is there by itself. Where a private window has been is not noted, unless the reader highlights there.
      if (!framed && !asker.isPrivate) void markedPages.remember(articleId)
      return null
    },
    'read-page': (_, asker) => around.readPage(placeOf(asker), { force: true }),
    'save-article': ask => write(() => saveArticle(ask, now(), area)),
    'edit-article': ask => write(() => editArticle(ask, now(), area)),
    'delete-article': async ask => {
      const done = await write(() => deleteArticle(ask, now(), area))
      void markedPages.forget(ask.id)
      return done
    },
    'restore-article': async ask => {
      const before = await readArticleRecord(ask.id, area)
      const done = await write(() => restoreWhole(ask, now(), area))
      void markedPages.remember(ask.id)
      // The article that it was merged with gives its highlights back.
      const kept = before.kind === 'record' && before.record.merged?.into
      if (kept) void markedPages.forget(kept)
      return done
    },
    'purge-article': async ask => {
      const done = await write(() => purgeArticle(ask, area))
      void markedPages.refresh()
      return done
    },
    'merge-articles': async ask => {
      const merged = await write(() => mergeArticles(ask, now(), area))
      void markedPages.forget(ask.from)
      void markedPages.remember(ask.into)
      return merged
    },
    annotate: async ({ at, ...ask }, asker) => {
      const article = ask.article ?? (await unsavedArticle(ask.articleId, at, asker, around))
      const annotation = await write(() => annotate({ ...ask, ...(article && { article }) }, now(), area))
      if (!asker.frameId) void markedPages.remember(ask.articleId)
      return annotation
    },
    'import-records': ask => write(() => importRecords(ask, area)),
    'edit-annotation': ask => write(() => editAnnotation(ask, now(), area)),
    'delete-annotation': async ask => {
      const done = await write(() => deleteAnnotation(ask, now(), area))
      void markedPages.forget(ask.articleId)
      return done
    },
    'restore-annotation': async (ask, asker) => {
      const done = await write(() => restoreAnnotation(ask, area))
      if (!asker.frameId) void markedPages.remember(ask.articleId)
      return done
    },
    'reanchor-annotation': ask => write(() => reanchorAnnotation(ask, now(), area)),
    'undo-reanchor-annotation': ask => write(() => undoReanchorAnnotation(ask, now(), area)),
    // In a private window nothing is noted that the reader did not ask for, also not that a page was looked at.
    'saw-annotations': async (ask, { isPrivate }) =>
      isPrivate ? null : write(() => sawAnnotations(ask, now(), area)),
    'repair-words': async ({ shards }) => {
      // One write each: what the reader does meanwhile never waits for all.
      for (const shard of shards) await write(() => repairWords([shard], area))
      return null
    },
    'edit-settings': async ask => {
      const settings = await write(() => editSettings(ask, area))
      if (ask.change.paused) void markedPages.refresh()
      return settings
    },
    'reset-settings': async ask => {
      const settings = await write(() => resetSettings(ask, area))
      void markedPages.refresh()
      return settings
    }
  }
}

/**
 * The article in the asker's page, undefined if it is saved already. Read before the write is queued: a slow page must
 * not hold up the writes of others.
 * @param at where the article is: if the reader has left the page it is kept by that, without its text
 * @throws PressmarkError `no-text` if there is nothing to save; without `at` also `other-article` if the page shows another
 *   one by now, and what `readPage` throws
 */
async function unsavedArticle(
  id: string,
  at: Requests['annotate']['ask']['at'],
  asker: Asker,
  { area, readPage }: Surroundings
): Promise<Article | undefined> {
  if (asker.tabId === undefined || (await readIndexEntry(id, area))) return undefined
  const stub = at && stubArticle({ id, ...at, why: 'left' })
  const reading = await readPage(placeOf(asker), { force: true }).catch(error => {
    if (stub && error instanceof PressmarkError) return undefined
    throw error
  })
  if (reading?.kind === 'article' && reading.article.id === id) return reading.article
  if (reading?.kind === 'not-article')
    throw new PressmarkError('no-text', reading.reasons.map(({ code }) => code).join(', '))
  if (stub) return stub
  if (reading?.kind === 'failed') throw new PressmarkError('unexpected', reading.message)
  throw new PressmarkError('other-article', 'the page shows another article now')
}

function placeOf({ tabId, frameId }: Asker): PagePlace {
  if (tabId === undefined) throw new PressmarkError('not-found', 'no page asked')
  return { tabId, ...(frameId !== undefined && { frameId }) }
}
