/** What a page has to know of the library when it opens: as little as can be, in one reading. */
import { type Area, localArea } from './area.ts'
import type { IndexEntry } from './model.ts'
import { isPausedBy, SETTINGS_KEY } from './pause.ts'
import { decode, shardKey, shardOf } from './records.ts'

export interface Standing {
  /** Of the article, also of a deleted one; undefined if it is not saved, and while its shard cannot be read. */
  entry: IndexEntry | undefined
  /** Whether the reader wants nothing of Pressmark on this site. */
  isPaused: boolean
}

/** How an article on a page of some host stands. */
export async function readStanding(id: string, host: string, area: Area = localArea()): Promise<Standing> {
  const shard = shardOf(id)
  const key = shardKey(shard)
  const items = await area.get([SETTINGS_KEY, key])
  const stored = decode('index', shard, items[key])
  const entries = stored.kind === 'record' ? stored.record.entries : []
  return {
    entry: entries.find(entry => entry.id === id),
    isPaused: isPausedBy(items[SETTINGS_KEY], host)
  }
}
