import type { Article } from '../article/model.ts'
import { articleMarkdown } from '../export/markdown.ts'
import { newId } from '../messaging.ts'
import type { Annotation } from '../storage/model.ts'
import type { Kept } from './kept.ts'
import type { Notices } from './notices.ts'
import type { World } from './world.ts'

/** What the reader can do with an article; each says by itself how it went. */
export interface Edits {
  /** Saves the article, or this version of it over the saved one. */
  save(article: Article): Promise<boolean>
  /** Both save the article first if it is not saved yet. */
  tag(article: Article, tags: string[]): Promise<boolean>
  note(article: Article, note: string): Promise<boolean>
  remove(id: string): Promise<void>
  noteHighlight(id: string, note: string): Promise<boolean>
  removeHighlight(id: string): Promise<void>
  copy(article: Article, kept: Kept | null): Promise<void>
}

export function editsWith(world: Pick<World, 'ask' | 'copy' | 'now' | 'library'>, notices: Notices): Edits {
  const { ask } = world
  const save = async (article: Article) =>
    (await notices.valueOf(ask('save-article', { request: newId(), article }))) !== null

  const edit = async (article: Article, change: { tags?: string[]; note?: string }) => {
    const stored = await world.library.record(article.id)
    const isSaved = stored.kind === 'record' && !stored.record.deleted
    if (!isSaved && !(await save(article))) return false
    const reply = ask('edit-article', { request: newId(), id: article.id, ...change })
    return (await notices.valueOf(reply)) !== null
  }
  return {
    save,
    tag: (article, tags) => edit(article, { tags }),
    note: (article, note) => edit(article, { note }),
    async remove(id) {
      const gone = await notices.valueOf(ask('delete-article', { request: newId(), id }))
      if (!gone) return
      notices.say('Deleted from Saved', () => {
        void notices.valueOf(ask('restore-article', { request: newId(), id }))
      })
    },
    async noteHighlight(id, note) {
      return (await notices.valueOf(ask('edit-annotation', { request: newId(), id, note }))) !== null
    },
    async removeHighlight(id) {
      const gone = await notices.valueOf(ask('delete-annotation', { request: newId(), id }))
      if (!gone) return
      notices.say('Highlight removed', () => {
        void notices.valueOf(ask('restore-annotation', { request: newId(), id }))
      })
    },
    async copy(article, kept) {
      const record = kept?.record.peek()
      const { retrieved, tags, note } = record ?? { retrieved: world.now().toISOString(), tags: [], note: '' }
      const annotations: Annotation[] = kept?.annotations.peek() ?? []
      try {
        await world.copy(articleMarkdown({ article, retrieved, tags, note }, annotations))
        notices.say('Copied as Markdown')
      } catch (error) {
        notices.failWith(error)
      }
    }
  }
}
