/**
 * The whole protocol between Pressmark's contexts.
 *
 * 1. Requests to the background, the only writer (`Requests`). A request that writes carries an id of its own:
 *    sending it again after a silence changes nothing, so callers may retry when the background was stopped.
 *    Results reach everybody through `storage.onChanged`; the reply only tells the asker.
 * 2. Calls into a page (`PageApi`), made by popup and background with `scripting.executeScript` (see `page.ts`).
 *
 * Expected failures cross as values (`Failure`), with a code that the UI has words for.
 */
import type { Anchor } from './anchor/selectors.ts'
import type { Article, Reading } from './article/model.ts'
import type { ImportCounts } from './import/plan.ts'
import type { LanguagePack } from './quotes/languages/index.ts'
import type { ImportGroup } from './storage/import-records.ts'
import type { Annotation, ArticleRecord } from './storage/model.ts'
import type { Settings, SettingsChange } from './storage/settings.ts'

/** What the toolbar icon says of a tab. */
export type PageState = 'article' | 'saved' | 'nothing'

/** An annotation as a page or the popup proposes it; the background adds schema and times. */
export interface NewAnnotation {
  id: string
  anchor: Anchor
  exact: string
  meaning: string
  note: string
  tags: string[]
}

/** Which annotation is meant. */
export interface AnnotationRef {
  articleId: string
  id: string
}

export interface Requests {
  /** From the content script: sets the icon of the sender's tab. */
  'page-noticed': { ask: { state: PageState }; answer: null }
  /** From the content script: brings the marker into the sender's frame, or into the one below it that has the article. */
  'load-marker': { ask: { articleId: string; inFrame: boolean }; answer: null }
  /** From the marker: reads the sender's frame, also if it does not look like an article. */
  'read-page': { ask: Record<never, never>; answer: Reading }
  /** `retrieved`: when the article was read, where an earlier version is put back; else it is now. */
  'save-article': { ask: { request: string; article: Article; retrieved?: string }; answer: ArticleRecord }
  /**
   * Sets what is given of tags and note. With `article` in the same write: one that is not saved is saved, one in the
   * trash comes back; the text of a saved one stays as it is.
   */
  'edit-article': {
    ask: { request: string; id: string; tags?: string[]; note?: string; article?: Article }
    answer: ArticleRecord
  }
  'delete-article': { ask: { request: string; id: string }; answer: ArticleRecord }
  /** One that was merged with another article takes its highlights back. */
  'restore-article': { ask: { request: string; id: string }; answer: ArticleRecord }
  /** Removes an article that is in the trash for good, with its annotations. */
  'purge-article': { ask: { request: string; id: string }; answer: null }
  /** Moves what the reader did to `from` over to `into`, and `from` into the trash. */
  'merge-articles': { ask: { request: string; from: string; into: string }; answer: ArticleRecord }
  /**
   * Adds a highlight. If the article is not saved yet it is saved in the same write: `article` where the asker has
   * read it before (with 'read-page', when the note was begun), else the background reads it in the sender's frame.
   * The reader may have left the page by then: `at` is what the article is kept by without its text.
   */
  annotate: {
    ask: {
      request: string
      articleId: string
      annotation: NewAnnotation
      article?: Article
      at?: { address: string; title: string }
    }
    answer: Annotation
  }
  /** Stores articles and annotations from a file beside what is there; see `import/plan.ts`. */
  'import-records': {
    ask: { request: string; groups: readonly ImportGroup[]; isBackup?: boolean }
    answer: ImportCounts
  }
  'edit-annotation': {
    ask: AnnotationRef & { request: string; note?: string; meaning?: string; tags?: string[] }
    answer: Annotation
  }
  'delete-annotation': { ask: AnnotationRef & { request: string }; answer: Annotation }
  'restore-annotation': { ask: AnnotationRef & { request: string }; answer: Annotation }
  /** Puts a highlight on another place, by the reader's word only; the old one stays in its record. */
  'reanchor-annotation': {
    ask: AnnotationRef & { request: string; anchor: Anchor; exact: string }
    answer: Annotation
  }
  /** Takes the last of that back. */
  'undo-reanchor-annotation': { ask: AnnotationRef & { request: string }; answer: Annotation }
  /** From a page: these highlights of an article were found on it. Asked once a day for each. */
  'saw-annotations': { ask: { articleId: string; ids: string[] }; answer: null }
  /** Words for search that cannot be read, by their shards: makes them anew from the records. */
  'repair-words': { ask: { shards: string[] }; answer: null }
  'edit-settings': { ask: { request: string; change: SettingsChange }; answer: Settings }
  /** Puts damaged settings aside and starts anew. */
  'reset-settings': { ask: { request: string }; answer: Settings }
}

export type RequestName = keyof Requests

export type FailureCode =
  /** The browser refused the write for lack of space. */
  | 'storage-full'
  /** The record was written by a newer version of Pressmark: shown, never overwritten. */
  | 'newer-record'
  /** The stored text is not a record. It is left as it is. */
  | 'corrupt-record'
  | 'not-found'
  /** The page went on to another article: nothing is filed under a wrong one. */
  | 'other-article'
  /** Nothing that could be saved as an article stands on the page. */
  | 'no-text'
  /** A frame made by script: nothing in it could be found again. */
  | 'no-address'
  /** The page shows several articles, and the text is that of another one than the address names. */
  | 'other-story'
  /** The browser lets no extension read this page. */
  | 'unreadable-page'
  /** The reader's settings withhold access to this site until the icon is clicked. */
  | 'access-withheld'
  /** The reader has paused Pressmark on this site. */
  | 'paused'
  /** The text that was to be highlighted is not (or no longer) on the page. */
  | 'nothing-selected'
  /** The background did not answer, also not when asked again. */
  | 'no-answer'
  | 'unexpected'

/** An expected failure as a value; `message` is for the report, the UI has its own words for each code. */
export interface Failure {
  code: FailureCode
  message: string
}

export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure }

/** Carries a `Failure` where a function throws; everything else that is thrown is unexpected. */
export class PressmarkError extends Error {
  override name = 'PressmarkError'
  constructor(
    readonly code: FailureCode,
    message: string
  ) {
    super(message)
  }
}

/** A place in an article where a highlight may be, with the text that stands there. */
export interface Spot {
  articleId: string
  anchor: Anchor
  exact: string
}

/** What became of a highlight's text on its page. */
export type Placed = { id: string } & (
  | { state: 'found' }
  /** Words were changed, or a block is gone: this is what stands there now, and where. */
  | { state: 'changed'; anchor: Anchor; exact: string }
  | { state: 'lost' }
)

/** What the scripts in a page (`reader.js`, `marker.js`) offer on `globalThis.pressmark` of the isolated world. */
export interface PageApi {
  /**
   * From `reader.js`: an `Answer` as text (`reading-text.ts`). `force` reads pages that do not look like articles
   * ("Summarise anyway").
   */
  read?(options: { force: boolean }): string
  /** From `reader.js`: makes a language known to it. */
  learn?(pack: LanguagePack): void
  /** From `marker.js`: scrolls to the anchor and flashes it; false if its text is not found. */
  reveal?(anchor: Anchor): boolean
  /**
   * From `marker.js`: paints the quotations of each speaker on the page, an empty list takes them off again; false if
   * none is on the page now.
   */
  paintQuotes?(voices: Anchor[][]): boolean
  /** From `marker.js`: whether quotations are painted. */
  areQuotesPainted?(): boolean
  /** From `marker.js`: highlights the current selection; with `note` the note field opens. */
  markSelection?(options: { note: boolean }): Promise<Reply<Annotation>>
  /** From `marker.js`: what became of this article's highlights on the page as it is now. */
  places?(): Promise<Placed[]>
  /** From `marker.js`: opens the card of the next highlight in the page; false if there is none. */
  showNextHighlight?(): Promise<boolean>
  /** From `marker.js`: where the selected text is, null if none is selected that could be highlighted. */
  spotSelection?(): Spot | null
  /** From `marker.js`: the element that holds the article which the address names. */
  storyRoot?(): Element
  /** From whichever script came first: a canonical address, and the page (`addressIdentity`) where it was first seen. */
  firstSeen?: { canonical: string; page: string }
  /** When the watcher started in this page, which it does once, by the reader's clock. */
  watchedSince?: number
  /** From the watcher, taken by the marker when it starts: what is read of an article just then. */
  standing?: { id: string; reading: Promise<{ items: Record<string, unknown> }> } | undefined
  /** From the watcher: whether the page looks like an article, here or in a frame. */
  isArticle?: boolean
  /** From the watcher: a selection was finished before the marker was there to see it. */
  hasSelection?: boolean
}
