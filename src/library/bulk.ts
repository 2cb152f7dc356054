import { newId } from '../messaging.ts'
import type { Finder } from '../saved/finder.ts'
import type { Jobs } from '../saved/job.ts'
import type { SavedWorld } from '../saved/world.ts'
import type { IndexEntry } from '../storage/model.ts'
import type { Notices } from '../ui/notices.ts'
import { say, sayCount } from '../words.ts'
import type { ListSelection } from './list-selection.ts'

/** What can be done with several articles at once; each says how it went, and how to take it back where that goes. */
export interface Bulk {
  addTag(ids: readonly string[], tag: string): Promise<void>
  /** Gives a tag another name everywhere; the name of another tag makes the two one. */
  renameTag(from: string, to: string): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  restore(ids: readonly string[]): Promise<void>
  /** Removes articles that are in the trash for good: nothing takes that back. */
  purge(ids: readonly string[]): Promise<void>
  /** Makes one of articles with the same text: the one that was saved first stays. */
  merge(group: readonly IndexEntry[]): Promise<void>
}

interface Surroundings {
  world: Pick<SavedWorld, 'ask' | 'library'>
  finder: Finder
  selection: ListSelection
  notices: Notices
  jobs: Jobs
}

export function openBulk({ world, finder, selection, notices, jobs }: Surroundings): Bulk {
  const does = async (name: 'delete-article' | 'restore-article' | 'purge-article', id: string) =>
    await notices.isDone(world.ask(name, { request: newId(), id }))
  const setTags = async (id: string, tags: string[]) =>
    await notices.isDone(world.ask('edit-article', { request: newId(), id, tags }))
  /** Whether all of them could be taken back. */
  const undone = async <T>(items: readonly T[], each: (item: T) => Promise<boolean>) =>
    (await jobs.run('jobUndoing', items, each)).length === items.length

  const having = (tag: string) =>
    finder.entries.peek().filter(({ tags, markTags }) => tags.includes(tag) || markTags.includes(tag))
  const rename = (from: string, to: string) => async (entry: IndexEntry) => {
    const renamed = (tags: readonly string[]) => [...new Set(tags.map(tag => (tag === from ? to : tag)))]
    if (entry.tags.includes(from) && !(await setTags(entry.id, renamed(entry.tags)))) return false
    const { annotations } = await world.library.annotations(entry)
    for (const { id, articleId, tags } of annotations.filter(each => each.tags.includes(from))) {
      const reply = world.ask('edit-annotation', { request: newId(), articleId, id, tags: renamed(tags) })
      if (!(await notices.isDone(reply))) return false
    }
    return true
  }

  return {
    async addTag(ids, tag) {
      const without = ids.flatMap(id => {
        const entry = finder.entry(id)
        return entry && !entry.tags.includes(tag) ? [entry] : []
      })
      const done = await jobs.run('jobTagging', without, ({ id, tags }) => setTags(id, [...tags, tag]))
      notices.say(sayCount('didTag', done.length, { tag }), () =>
        undone(done, ({ id }) =>
          setTags(
            id,
            (finder.entry(id)?.tags ?? []).filter(each => each !== tag)
          )
        )
      )
    },
    async renameTag(from, to) {
      const isMerge = having(to).length > 0
      const done = await jobs.run('jobRenamingTag', having(from), rename(from, to))
      // Tags that have become one cannot be told apart again.
      if (isMerge) notices.say(sayCount('didMergeTag', done.length, { from, to }))
      else
        notices.say(sayCount('didRenameTag', done.length, { from, to }), () =>
          undone(having(to), rename(to, from))
        )
    },
    async remove(ids) {
      const list = finder.found.peek().map(({ id }) => id)
      const next = list.slice(list.indexOf(ids.at(-1) ?? '') + 1).find(id => !ids.includes(id))
      const done = await jobs.run('jobDeleting', ids, id => does('delete-article', id))
      if (done.length === 0) return
      selection.selectNone()
      selection.point(next ?? null)
      notices.say(sayCount('didTrash', done.length), () => undone(done, id => does('restore-article', id)))
    },
    async restore(ids) {
      const done = await jobs.run('jobRestoring', ids, id => does('restore-article', id))
      if (done.length === 0) return
      selection.selectNone()
      notices.say(sayCount('didRestore', done.length), () => undone(done, id => does('delete-article', id)))
    },
    async purge(ids) {
      const done = await jobs.run('jobDeletingForGood', ids, id => does('purge-article', id))
      if (done.length === 0) return
      selection.selectNone()
      notices.say(sayCount('didPurge', done.length))
    },
    async merge(group) {
      // Others may have cited the first.
      const [into, ...others] = group.toSorted((a, b) => (a.saved < b.saved ? -1 : 1))
      if (!into) return
      const done = await jobs.run('jobMerging', others, async ({ id }) => {
        const reply = world.ask('merge-articles', { request: newId(), from: id, into: into.id })
        return await notices.isDone(reply)
      })
      if (done.length === 0) return
      notices.say(say('didMerge'), () => undone(done, ({ id }) => does('restore-article', id)))
    }
  }
}
