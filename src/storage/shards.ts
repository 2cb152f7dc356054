/** Where in the index and among the words for search an article stands. */

export const shardKey = (shard: string) => `index:${shard}`
export const textKey = (shard: string) => `text:${shard}`

/** Hex digits of an id that name its shard. */
const DIGITS = 3

/**
 * The shard of an article: the first three of its id's hex digits, so 4096 shards. At 10 000 articles one holds two or
 * three, 2 KB of entries and 12 KB of words: that is what saving one more rewrites of others, a page reads no more to
 * know its article, and `storage.onChanged`, which carries old and new text to every open tab, stays cheap.
 * All are still read in one `get`: the same 7.5 MB took 76 ms from 4096 keys and 66 from 256.
 * @throws RangeError for an id that does not begin with three hex digits.
 */
export function shardOf(articleId: string): string {
  const shard = articleId.slice(0, DIGITS)
  if (!/^[0-9a-f]{3}$/.test(shard)) throw new RangeError(`no article id: ${articleId}`)
  return shard
}

/** The same of what may be no id: what stands in a key, say. */
export const shardNameOf = (articleId: string): string => articleId.slice(0, DIGITS)

/** The key of an article's shard, without a look at the id: for scripts in pages, where each byte counts. */
export const shardKeyOf = (articleId: string): string => shardKey(shardNameOf(articleId))

const hex = (count: number, digits: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => n.toString(16).padStart(digits, '0'))

/** All shards, `000` to `fff`. */
export const SHARDS = /* @__PURE__ */ hex(4096, 3)

/** Before schema 5 the index stood in shards of two digits (`index-shards.ts`). */
export const earlierShardOf = (articleId: string): string => articleId.slice(0, 2)
export const EARLIER_SHARDS = /* @__PURE__ */ hex(256, 2)
export const isEarlierShard = (shard: string): boolean => shard.length < DIGITS
/** The shards that an earlier one is divided into. */
export const partsOf = (earlier: string): string[] => Array.from('0123456789abcdef', digit => earlier + digit)

/** The newest articles, ready to be listed: lists show these before they know of all others. */
export const RECENT_KEY = 'recent'
