/** What stands in the extension's storage, read from one of its own pages. */
import type { Annotation, ArticleRecord, IndexEntry } from '../../src/storage/model.ts'
import type { Tab } from './reader.ts'

export interface Library {
  articles: ArticleRecord[]
  annotations: Annotation[]
  entries: IndexEntry[]
}

/** @param console a tab from `openConsole`. */
export async function readLibrary(console: Tab): Promise<Library> {
  const items = await console.evaluate(async () => {
    const platform = (globalThis as { browser?: typeof chrome }).browser ?? chrome
    return (await platform.storage.local.get(null)) as Record<string, string>
  })
  const under = <T>(type: string) =>
    Object.entries(items)
      .filter(([key]) => key.startsWith(`${type}:`))
      .map(([, text]) => JSON.parse(text) as T)
  return {
    articles: under<ArticleRecord>('article'),
    annotations: under<Annotation>('annotation'),
    entries: under<{ entries: IndexEntry[] }>('index').flatMap(shard => shard.entries)
  }
}
