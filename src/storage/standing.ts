/** What a page has to know of the library when it opens: as little as can be, in one reading and with little code. */
import { type Area, localArea } from './area.ts'
import { type IndexEntry, SCHEMA } from './model.ts'
import { isPausedBy, SETTINGS_KEY } from './pause.ts'
import { annotationsKey } from './records.ts'
import { earlierShardOf, shardKey, shardKeyOf } from './shards.ts'

export interface Standing {
  /** Of the article, also of a deleted one; undefined if it is not saved, and while its shard cannot be read. */
  entry: Pick<IndexEntry, 'annotations' | 'deleted'> | undefined
  /** Whether the reader wants nothing of Pressmark on this site. */
  isPaused: boolean
  /** All that was read for it, with the article's annotations, which cost a page without any nothing. */
  items: Record<string, unknown>
}

/** What is read of an article when its page opens. */
export const standingKeys = (id: string): string[] => [
  SETTINGS_KEY,
  shardKeyOf(id),
  shardKey(earlierShardOf(id)),
  annotationsKey(id)
]

/** How an article on a page of some host stands. */
export async function readStanding(id: string, host: string, area: Area = localArea()): Promise<Standing> {
  const items = await area.get(standingKeys(id))
  return {
    entry: entryIn(items[shardKeyOf(id)] ?? items[shardKey(earlierShardOf(id))], id),
    isPaused: isPausedBy(items[SETTINGS_KEY], host),
    items
  }
}

/** Without the checks of `decode`, which would double the script of every page: what this takes has been so in all versions. */
function entryIn(shard: unknown, id: string): Standing['entry'] {
  try {
    const { schema, entries } = JSON.parse(String(shard)) as { schema: number; entries: IndexEntry[] }
    const entry = schema <= SCHEMA ? entries.find(other => other.id === id) : undefined
    return Array.isArray(entry?.annotations) ? entry : undefined
  } catch {
    return undefined
  }
}
