/** What the pages that show saved articles reach beyond themselves, in one place, so that all of it can be exchanged. */
import browser from 'webextension-polyfill'
import { ask } from '../messaging.ts'
import { readAnnotations, readArticleRecord, readIndex, readIndexEntry } from '../storage/library.ts'
import { readRecent } from '../storage/recent.ts'
import { readSettings, watchSettings } from '../storage/settings.ts'
import { forgetUndo, lastUndo, rememberUndo, type UndoEntry } from '../storage/undo.ts'
import { watchLibrary } from '../storage/watch.ts'
import { readWords } from '../storage/words.ts'

export interface SavedWorld {
  ask: typeof ask
  /** Starts the background if the browser has stopped it. */
  wake(): void
  /** What is kept for this page alone, and at once. */
  drafts: Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>
  /** Ways back that outlast the page. */
  undo: {
    remember(entry: UndoEntry): Promise<void>
    last(): Promise<UndoEntry | undefined>
    forget(id: string): Promise<void>
  }
  /** @param html the same with its italics, for programs that take that */
  copy(text: string, html?: string): Promise<void>
  now(): Date
  library: {
    record: typeof readArticleRecord
    entry: typeof readIndexEntry
    annotations: typeof readAnnotations
    index: () => ReturnType<typeof readIndex>
    recent(): ReturnType<typeof readRecent>
    words: () => ReturnType<typeof readWords>
    repairWords(shards: string[]): Promise<boolean>
    watch: typeof watchLibrary
  }
  settings: { read: typeof readSettings; watch: typeof watchSettings }
}

export const browserSavedWorld: SavedWorld = {
  ask,
  wake() {
    // Nobody answers it, and need not: that it arrives is all.
    browser.runtime.sendMessage({}).catch(() => {})
  },
  drafts: localStorage,
  undo: {
    remember: entry => rememberUndo(entry),
    last: () => lastUndo(new Date()),
    forget: id => forgetUndo(id)
  },
  async copy(text, html) {
    if (html === undefined) return navigator.clipboard.writeText(text)
    const item = { 'text/plain': text, 'text/html': html }
    await navigator.clipboard.write([new ClipboardItem(item)])
  },
  now: () => new Date(),
  library: {
    record: readArticleRecord,
    entry: readIndexEntry,
    annotations: readAnnotations,
    index: () => readIndex(),
    recent: () => readRecent(),
    words: () => readWords(),
    repairWords: async shards => (await ask('repair-words', { shards })).ok,
    watch: watchLibrary
  },
  settings: { read: readSettings, watch: watchSettings }
}
