/** Where in the index an article stands. */

export const shardKey = (shard: string) => `index:${shard}`

/**
 * The shard of an article: the first two of its id's hex digits, so 256 shards. At 10 000 articles one holds about 40
 * entries (10 KB): few enough that a highlight rewrites little and that `storage.onChanged`, which carries old and new
 * text to every open tab, stays cheap; and all 256 are still read in one `get` in about 0.1 s.
 * @throws RangeError for an id that does not begin with two hex digits.
 */
export function shardOf(articleId: string): string {
  const shard = articleId.slice(0, 2)
  if (!/^[0-9a-f]{2}$/.test(shard)) throw new RangeError(`no article id: ${articleId}`)
  return shard
}

export const textKey = (shard: string) => `text:${shard}`

/**
 * The shard of an article's words for search: three digits, so 4096 shards, because words are twenty times what an entry
 * is. At 10 000 articles one holds two or three: saving one more rewrites about as much as in an empty library.
 */
export const textShardOf = (articleId: string): string => {
  shardOf(articleId)
  return articleId.slice(0, 3)
}

/** The newest articles, ready to be listed: lists show these before they know of all others. */
export const RECENT_KEY = 'recent'

/** All shards, `00` to `ff`. */
export const SHARDS: readonly string[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, n) =>
  n.toString(16).padStart(2, '0')
)
