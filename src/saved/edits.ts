import type { Article, Quote } from '../article/model.ts'
import { CITATION_STYLES, type CitationStyle, cite, plainText } from '../export/citations/index.ts'
import { citedHtml } from '../export/html-report.ts'
import { articleMarkdown } from '../export/markdown.ts'
import { quotationText } from '../export/quotation.ts'
import type { AnnotationRef, RequestName, Requests, Spot } from '../messages.ts'
import { newId } from '../messaging.ts'
import type { Annotation, ArticleRecord } from '../storage/model.ts'
import type { Paused } from '../storage/pause.ts'
import type { UndoEntry } from '../storage/undo.ts'
import { inPageOrder } from '../ui/annotations/page-order.ts'
import type { LiveSettings } from '../ui/live-settings.ts'
import type { Notices } from '../ui/notices.ts'
import type { Voice } from '../voices.ts'
import { say } from '../words.ts'
import type { Kept } from './kept.ts'
import { rememberChoice } from './last-used.ts'
import type { Outbox } from './outbox.ts'
import type { SavedWorld } from './world.ts'

/** Where this browser remembers the style that was used last. */
const CITATION_STYLE = 'citation-style'

/** What the reader can do with an article; each says by itself how it went. */
export interface Edits {
  /** Saves the article. One that was deleted comes back as it was: a newer text is then offered, not forced on it. */
  save(article: Article, kept: Kept | null): Promise<boolean>
  /** Saves this version over the saved one. */
  renew(article: Article, before: ArticleRecord): Promise<void>
  /** Both save the article in the same write if it is not saved, and ask at once. */
  tag(article: Article, kept: Kept | null, tags: string[]): Promise<boolean>
  note(article: Article, kept: Kept | null, note: string): Promise<boolean>
  remove(id: string): Promise<void>
  noteHighlight(annotation: Annotation, note: string): Promise<boolean>
  /** Both with Undo. */
  giveMeaning(annotation: Annotation, meaning: string): Promise<void>
  removeHighlight(which: AnnotationRef): Promise<void>
  /** Brings back a removed highlight, with Undo. */
  restoreHighlight(which: AnnotationRef): Promise<void>
  tagHighlight(annotation: Annotation, tags: string[]): Promise<boolean>
  /** Puts a highlight on another text, with Undo. */
  reanchor(which: AnnotationRef, place: Pick<Spot, 'anchor' | 'exact'>): Promise<void>
  /** Sets where Pressmark is paused. */
  pause(paused: Paused): Promise<boolean>
  /** Puts settings that cannot be read aside. */
  resetSettings(): Promise<void>
  /** @param orphans ids of highlights that the page does not hold: they come last. */
  copy(article: Article, kept: Kept | null, orphans: ReadonlySet<string>): Promise<void>
  /** Copies the article's citation in a style, and remembers the style. */
  cite(article: Article, kept: Kept | null, style: CitationStyle): Promise<void>
  /** The style that is offered first: the reader's, or the one that was used last. */
  citationStyle(): CitationStyle
  /** Copies one utterance with who said it and a link to its place. */
  copyQuote(article: Article, voice: Voice, parts: readonly Quote[]): Promise<void>
  /** Offers once more what could be undone when the last popup closed. */
  offerLastUndo(): Promise<void>
}

/** @param outbox takes the reader's words: they outlast a popup that closes. */
export function editsWith(
  world: Pick<SavedWorld, 'ask' | 'copy' | 'drafts' | 'now' | 'undo'>,
  notices: Notices,
  outbox: Outbox,
  settings: Pick<LiveSettings, 'now'>
): Edits {
  const does = async <N extends RequestName>(name: N, payload: Requests[N]['ask']) =>
    await notices.isDone(world.ask(name, payload))
  const edit = async (article: Article, kept: Kept | null, change: { tags?: string[]; note?: string }) => {
    const stored = kept?.record.peek() ?? kept?.trashed.peek()
    const over = (change.tags ? stored?.tags : stored?.note) ?? null
    const reply = outbox.send('edit-article', { request: newId(), id: article.id, article, ...change }, over)
    return await notices.isDone(reply)
  }
  const copied = async (text: string, word: string, html?: string) => {
    try {
      await world.copy(text, html)
      notices.say(word)
    } catch (error) {
      notices.failWith(error)
    }
  }
  /** Offers a way back, and remembers it: the next popup offers it again. */
  const offer = async (entry: Omit<UndoEntry, 'at'>) => {
    // Before it is said: then the reader may close the popup.
    await world.undo.remember({ ...entry, at: world.now().toISOString() }).catch(notices.failWith)
    wayBack(entry)
  }
  const wayBack = ({ id, articleId, message }: Omit<UndoEntry, 'at'>) =>
    notices.say(message, async () => {
      const request = newId()
      const isBack = await (articleId === undefined
        ? does('restore-article', { request, id })
        : does('restore-annotation', { request, articleId, id }))
      if (isBack) await world.undo.forget(id)
      return isBack
    })
  /** When the article in view was read: the saved one then, another version now. */
  const retrievedOf = (article: Article, kept: Kept | null): string => {
    const record = kept?.record.peek()
    return record && isSameReading(article, record.article) ? record.retrieved : world.now().toISOString()
  }
  const restore = (id: string) => does('restore-article', { request: newId(), id })
  return {
    save: (article, kept) =>
      kept?.trashed.peek() ? restore(article.id) : does('save-article', { request: newId(), article }),
    async renew(article, { article: before, retrieved }) {
      if (!(await does('save-article', { request: newId(), article }))) return
      notices.say(say('didRenew'), () =>
        does('save-article', { request: newId(), article: before, retrieved })
      )
    },
    tag: (article, kept, tags) => edit(article, kept, { tags }),
    note: (article, kept, note) => edit(article, kept, { note }),
    async remove(id) {
      if (await does('delete-article', { request: newId(), id }))
        await offer({ id, message: say('didDelete') })
    },
    async noteHighlight({ articleId, id, note: over }, note) {
      const ask = { request: newId(), articleId, id, note }
      return await notices.isDone(outbox.send('edit-annotation', ask, over))
    },
    async giveMeaning({ articleId, id, meaning: before }, meaning) {
      const give = (key: string) => does('edit-annotation', { request: newId(), articleId, id, meaning: key })
      if (await give(meaning)) notices.say(say('didChangeMeaning'), () => give(before))
    },
    async tagHighlight({ articleId, id, tags: over }, tags) {
      const ask = { request: newId(), articleId, id, tags }
      return await notices.isDone(outbox.send('edit-annotation', ask, over))
    },
    async reanchor({ articleId, id }, { anchor, exact }) {
      if (await does('reanchor-annotation', { request: newId(), articleId, id, anchor, exact }))
        notices.say(say('didReanchor'), () =>
          does('undo-reanchor-annotation', { request: newId(), articleId, id })
        )
    },
    pause: paused => does('edit-settings', { request: newId(), change: { paused } }),
    async resetSettings() {
      if (await does('reset-settings', { request: newId() })) notices.say(say('settingsBegun'))
    },
    async removeHighlight({ articleId, id }) {
      if (await does('delete-annotation', { request: newId(), articleId, id }))
        await offer({ articleId, id, message: say('didRemoveHighlight') })
    },
    async restoreHighlight({ articleId, id }) {
      if (!(await does('restore-annotation', { request: newId(), articleId, id }))) return
      // The next popup has nothing to bring back any more.
      await world.undo.forget(id).catch(notices.failWith)
      notices.say(say('didRestoreHighlight'), () =>
        does('delete-annotation', { request: newId(), articleId, id })
      )
    },
    async copy(article, kept, orphans) {
      const { tags, note } = kept?.record.peek() ?? { tags: [], note: '' }
      const retrieved = retrievedOf(article, kept)
      const { onPage, orphans: lost } = inPageOrder(kept?.annotations.peek() ?? [], orphans)
      await copied(
        articleMarkdown({ article, retrieved, tags, note }, [...onPage, ...lost]),
        say('didCopyMarkdown')
      )
    },
    async cite(article, kept, style) {
      rememberChoice(world, CITATION_STYLE, style.id)
      const cited = cite({ article, retrieved: retrievedOf(article, kept) }, style)
      await copied(plainText(cited), say('didCite', { style: say(style.label) }), citedHtml(cited))
    },
    citationStyle() {
      const id = settings.now.value.settings.citationStyle ?? world.drafts.getItem(CITATION_STYLE)
      return CITATION_STYLES.find(style => style.id === id) ?? (CITATION_STYLES[0] as CitationStyle)
    },
    async offerLastUndo() {
      const last = await world.undo.last()
      if (last) wayBack(last)
    },
    copyQuote: (article, voice, parts) => copied(quotationText(article, voice, parts), say('didCopyQuote'))
  }
}

/** Whether the article in view is the saved one, also where storage gave back a copy of it. */
function isSameReading(article: Article, saved: Article): boolean {
  return article === saved || JSON.stringify(article) === JSON.stringify(saved)
}
