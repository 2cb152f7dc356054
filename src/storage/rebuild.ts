/** Index entries and words made anew from the records, where they are damaged, lost, or of an earlier version. */

import { type AnnotationsReading, readAnnotations } from './annotations.ts'
import { type Area, allKeys } from './area.ts'
import { entryOf, marksOf, type OwnAnnotations, searchTextOf } from './entries.ts'
import type { Annotation, IndexEntry, SearchText } from './model.ts'
import { articleKey, decode, idInKey } from './records.ts'

/** Records read at a time in a repair: 50 of 8 KB are a few milliseconds, and the heap stays small. */
const BATCH = 50

/** What the records say of some articles. */
export interface Rebuilt {
  entries: IndexEntry[]
  texts: Record<string, SearchText>
}

/** Which annotations each article has: told by a sound entry, else found by reading all of them, once. */
export class AnnotationsByArticle {
  readonly #area: Area
  #all: Promise<Map<string, OwnAnnotations>> | undefined

  constructor(area: Area) {
    this.#area = area
  }

  async of(articleId: string, known: IndexEntry | undefined): Promise<OwnAnnotations> {
    if (!known)
      return (await this.#everything()).get(articleId) ?? { annotations: [], unreadable: [], removed: [] }
    return ownIn(await readAnnotations([...known.annotations, ...known.removed], this.#area))
  }

  #everything(): Promise<Map<string, OwnAnnotations>> {
    this.#all ??= readAll(this.#area)
    return this.#all
  }
}

/** Ids of all articles that are stored. Slow where the browser cannot list its keys. */
export async function storedArticles(area: Area): Promise<string[]> {
  return (await allKeys(area)).flatMap(key => idInKey(key, 'article') ?? [])
}

/**
 * The entries and words of some articles, made from the records alone. Loses nothing: an article that this version
 * cannot read keeps its record, and its entry of before if there is one.
 * @param before entries as far as they could be read
 * @param isSound whether `before` is to be believed on who has which annotations
 */
export async function rebuild(
  ids: readonly string[],
  before: readonly IndexEntry[],
  isSound: boolean,
  area: Area,
  annotations = new AnnotationsByArticle(area)
): Promise<Rebuilt> {
  const rebuilt: Rebuilt = { entries: [], texts: {} }
  for (const [id, value] of await readInBatches(ids, articleKey, area)) {
    const stored = decode('article', id, value)
    const known = before.find(entry => entry.id === id)
    if (stored.kind === 'record') {
      const own = await annotations.of(id, isSound ? known : undefined)
      rebuilt.entries.push(entryOf(stored.record, marksOf(own)))
      rebuilt.texts[id] = searchTextOf(stored.record, own)
    } else if (known) rebuilt.entries.push(known)
  }
  return rebuilt
}

/** Of one that cannot be read nobody knows the article: it is found again when it can be. */
async function readAll(area: Area): Promise<Map<string, OwnAnnotations>> {
  const ids = (await allKeys(area)).flatMap(key => idInKey(key, 'annotation') ?? [])
  const byArticle = new Map<string, Annotation[]>()
  for (let start = 0; start < ids.length; start += BATCH) {
    const { annotations } = await readAnnotations(ids.slice(start, start + BATCH), area)
    for (const annotation of annotations) {
      const own = byArticle.get(annotation.articleId)
      if (own) own.push(annotation)
      else byArticle.set(annotation.articleId, [annotation])
    }
  }
  const entries = [...byArticle].map(
    ([id, annotations]) => [id, ownIn({ annotations, unreadable: [] })] as const
  )
  return new Map(entries)
}

/** An article's annotations as they were read, sorted. */
export function ownIn({ annotations, unreadable }: AnnotationsReading): OwnAnnotations {
  return {
    annotations: annotations
      .filter(({ deleted }) => !deleted)
      .toSorted((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0)),
    removed: annotations.filter(({ deleted }) => deleted).map(({ id }) => id),
    unreadable: unreadable.filter(({ stored }) => stored.kind !== 'missing').map(({ id }) => id)
  }
}

async function readInBatches(
  ids: readonly string[],
  keyOf: (id: string) => string,
  area: Area
): Promise<[id: string, value: unknown][]> {
  const values: [string, unknown][] = []
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH)
    const items = await area.get(batch.map(keyOf))
    for (const id of batch) values.push([id, items[keyOf(id)]])
  }
  return values
}
