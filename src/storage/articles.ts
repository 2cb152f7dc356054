/** Reading article records, wherever they stand: before schema 4 their keys were longer (`records.ts`). */
import { type Area, allKeys } from './area.ts'
import type { ArticleRecord } from './model.ts'
import { articleKey, decode, earlierArticleKey, idInKey, type Outcome } from './records.ts'

/** Keys to ask for to learn what stands of an article. */
export const articleKeys = (id: string): string[] => [articleKey(id), earlierArticleKey(id)]

/** An article as it stands in items that were read. */
export function articleIn(items: Record<string, unknown>, id: string): Outcome<ArticleRecord> {
  return decode('article', id, items[articleKey(id)] ?? items[earlierArticleKey(id)])
}

/** Ids of the articles that have one of these keys. */
export function articlesIn(keys: readonly string[]): string[] {
  return [...new Set(keys.flatMap(key => idInKey(key, 'art') ?? idInKey(key, 'article') ?? []))]
}

/** Ids of all articles that are stored. Slow where the browser cannot list its keys. */
export const storedArticles = async (area: Area): Promise<string[]> => articlesIn(await allKeys(area))
