/** A question to the library as the query of an address, and back: for bookmarks, and from the popup to the library. */
import { FACETS, type Filters } from './filters.ts'
import { EVERYTHING, type Question } from './question.ts'
import { SORTS } from './sorting.ts'

/** What a library page shows. */
export interface View {
  question: Question
  /** Id of the article that is open. */
  opened?: string
}

/** @returns `?…`, or nothing for the view with which a library opens. */
export function queryOf({ question: { text, filters, sort, place }, opened }: View): string {
  const query = new URLSearchParams()
  if (text.trim() !== '') query.set('q', text)
  for (const facet of FACETS) for (const value of filters.chosen[facet] ?? []) query.append(facet, value)
  if (filters.hasNotes) query.set('notes', '1')
  if (filters.from) query.set('from', filters.from)
  if (filters.to) query.set('to', filters.to)
  if (sort !== EVERYTHING.sort) query.set('sort', sort)
  if (place !== EVERYTHING.place) query.set('in', place)
  if (opened) query.set('article', opened)
  const written = query.toString()
  return written && `?${written}`
}

/** The query with which other pages lead to the choice of a file to import. */
export const IMPORT_QUERY = '?import'

export const asksImport = (address: string): boolean => new URLSearchParams(address).has('import')

/** Never fails: what cannot be understood is left out. */
export function viewOf(address: string): View {
  const query = new URLSearchParams(address)
  const day = (name: string) => {
    const value = query.get(name)
    return value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined
  }
  const [from, to] = [day('from'), day('to')]
  const chosen = FACETS.flatMap(facet => {
    const values = query.getAll(facet).filter(Boolean)
    return values.length > 0 ? [[facet, values] as const] : []
  })
  const filters: Filters = {
    chosen: Object.fromEntries(chosen),
    hasNotes: query.get('notes') === '1',
    ...(from && { from }),
    ...(to && { to })
  }
  const opened = query.get('article')
  return {
    question: {
      text: query.get('q') ?? '',
      filters,
      sort: SORTS.find(sort => sort === query.get('sort')) ?? EVERYTHING.sort,
      place: query.get('in') === 'trash' ? 'trash' : 'saved'
    },
    ...(opened && /^[0-9a-f]{16}$/.test(opened) && { opened })
  }
}
