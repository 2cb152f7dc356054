import type { ExportFormat } from '../export/format.ts'
import { inWords } from '../meaning-words.ts'
import { meaningOf } from '../meanings.ts'
import type { IndexEntry } from '../storage/model.ts'
import type { LiveSettings } from '../ui/live-settings.ts'
import type { Notices } from '../ui/notices.ts'
import { say, sayCount } from '../words.ts'
import { exportArticles } from './export-library.ts'
import { type Jobs, shownAs } from './job.ts'
import type { SavedWorld } from './world.ts'

/** Headlines that are named of articles that could not be read. */
const NAMED = 3

/** What writing a file needs of the page that does it. */
export interface Desk {
  world: Pick<SavedWorld, 'library' | 'now'> & { download(file: Blob, name: string): void }
  settings: Pick<LiveSettings, 'now'>
  notices: Notices
  jobs: Jobs
}

/** Gives the reader a file of these articles, with progress, and says how it went. @returns whether it was written. */
export async function writeFile(
  format: ExportFormat,
  entries: readonly IndexEntry[],
  { world, settings, notices, jobs }: Desk
): Promise<boolean> {
  const lists = settings.now.peek().settings
  const context = { meaningName: (key: string) => inWords(meaningOf(key, lists)).word }
  try {
    const onExported = shownAs(jobs, 'jobExporting', entries.length)
    const result = await exportArticles(entries, format, context, world, onExported)
    if (!result) {
      notices.say(say('exportStopped'))
      return false
    }
    const { file, name, written, unreadable } = result
    world.download(file, name)
    const done = sayCount('didExport', written, { file: name })
    const headlines = unreadable.slice(0, NAMED).join(say('listSeparator'))
    const left = unreadable.length
    notices.say(left === 0 ? done : sayCount('didExportWithout', left, { done, headlines }))
    return true
  } catch (error) {
    notices.failWith(error)
    return false
  } finally {
    jobs.show(null)
  }
}
