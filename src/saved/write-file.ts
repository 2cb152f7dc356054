import type { ExportFormat } from '../export/format.ts'
import { inWords } from '../meaning-words.ts'
import { areUntouched, meaningOf } from '../meanings.ts'
import type { IndexEntry } from '../storage/model.ts'
import type { LiveSettings } from '../ui/live-settings.ts'
import type { Notices } from '../ui/notices.ts'
import { say, sayCount } from '../words.ts'
import { type ExportResult, exportArticles } from './export-library.ts'
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

/** What became of a file: `partly` if something that should be in it could not be read. */
export type Written = 'wholly' | 'partly' | 'not'

/**
 * Gives the reader a file of these articles, with progress, and says how it went and what is left out.
 * @param newerShards parts of the index whose articles should be in it as well, but which a newer version wrote
 */
export async function writeFile(
  format: ExportFormat,
  entries: readonly IndexEntry[],
  { world, settings, notices, jobs }: Desk,
  newerShards = 0
): Promise<Written> {
  const lists = settings.now.peek().settings
  const { meanings, retired } = lists
  const context = {
    meaningName: (key: string) => inWords(meaningOf(key, lists)).word,
    ...(!areUntouched(lists) && { meanings: { meanings, retired } })
  }
  try {
    const onExported = shownAs(jobs, 'jobExporting', entries.length)
    const result = await exportArticles(entries, format, context, world, onExported)
    if (!result) {
      notices.say(say('exportStopped'))
      return 'not'
    }
    world.download(result.file, result.name)
    notices.say(exportWords(result, newerShards))
    const left = result.unreadable.length + result.unreadableHighlights + newerShards
    return left === 0 ? 'wholly' : 'partly'
  } catch (error) {
    notices.failWith(error)
    return 'not'
  } finally {
    jobs.show(null)
  }
}

/** What was exported, and after it whatever is left out. */
function exportWords(
  { name, written, unreadable, unreadableHighlights }: ExportResult,
  newerShards: number
): string {
  let done = sayCount('didExport', written, { file: name })
  const headlines = unreadable.slice(0, NAMED).join(say('listSeparator'))
  if (unreadable.length > 0) done = sayCount('didExportWithout', unreadable.length, { done, headlines })
  if (unreadableHighlights > 0) done = sayCount('didExportWithoutHighlights', unreadableHighlights, { done })
  return newerShards > 0 ? say('didExportWithoutNewer', { done }) : done
}
