/** Index entries and words made anew from the records, where they are damaged, lost, or of an earlier version. */

import { aloneByArticle, aloneIds } from './alone.ts'
import { type AnnotationsReading, openAnnotations, readingOf } from './annotations.ts'
import { type Area, getInBatches } from './area.ts'
import { articleIn, articleKeys } from './articles.ts'
import { entryOf, marksOf, type OwnAnnotations, searchTextOf } from './entries.ts'
import type { IndexEntry, SearchText } from './model.ts'

/** What the records say of some articles. */
export interface Rebuilt {
  entries: IndexEntry[]
  texts: Record<string, SearchText>
}

/** What is stored of each article's annotations, also if its entry is lost. */
export class AnnotationsByArticle {
  readonly #area: Area
  #alone: Promise<ReadonlyMap<string, readonly string[]>> | undefined

  constructor(area: Area) {
    this.#area = area
  }

  async of(articleId: string, known: IndexEntry | undefined): Promise<OwnAnnotations> {
    if (!known) this.#alone ??= aloneIds(this.#area).then(ids => aloneByArticle(ids, this.#area))
    const ids = known ? [...known.annotations, ...known.removed] : ((await this.#alone)?.get(articleId) ?? [])
    return ownIn(readingOf(await openAnnotations(articleId, ids, this.#area)))
  }
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
  for (const [id, stored] of await getInBatches(ids, articleKeys, articleIn, area)) {
    const known = before.find(entry => entry.id === id)
    if (stored.kind === 'record') {
      const own = await annotations.of(id, isSound ? known : undefined)
      rebuilt.entries.push(entryOf(stored.record, marksOf(own)))
      rebuilt.texts[id] = searchTextOf(stored.record, own)
    } else if (known) rebuilt.entries.push(known)
  }
  return rebuilt
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
