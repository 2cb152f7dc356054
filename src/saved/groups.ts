/** A list of saved articles with its headings: days, or outlets. */
import type { IndexEntry } from '../storage/model.ts'
import type { Sort } from './sorting.ts'

export type ListItem =
  | { kind: 'heading'; title: string; count: number }
  | { kind: 'article'; entry: IndexEntry; position: number }

/**
 * Puts a heading before each run of articles of one group.
 * @param entries sorted
 * @param titleOf the reader's words for a day, ISO 8601
 */
export function grouped(
  entries: readonly IndexEntry[],
  sort: Sort,
  titleOf: (moment: string) => string
): ListItem[] {
  // Ten thousand dates take a second to put into words; a few hundred days do not.
  const titles = new Map<string, string>()
  const dayTitle = (moment: string) => {
    const day = moment.slice(0, 13)
    const known = titles.get(day) ?? titleOf(moment)
    titles.set(day, known)
    return known
  }
  const groupOf = ({ publisher, published, saved }: IndexEntry) =>
    sort === 'outlet' ? publisher : dayTitle(sort === 'published' ? (published ?? saved) : saved)
  const items: ListItem[] = []
  let heading: Extract<ListItem, { kind: 'heading' }> | undefined
  for (const [position, entry] of entries.entries()) {
    const title = groupOf(entry)
    if (heading?.title !== title) {
      heading = { kind: 'heading', title, count: 0 }
      items.push(heading)
    }
    heading.count += 1
    items.push({ kind: 'article', entry, position })
  }
  return items
}
