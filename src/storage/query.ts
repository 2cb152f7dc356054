/**
 * What a reader types into the search field, understood: words, `"exact phrases"`, `-without`, and fields such as
 * `speaker:holm`, `outlet:"harbour courier"`, `tag:ferries`, `before:2026-05`.
 */
import { foldForSearch } from './fold-for-search.ts'

/** Fields that hold words. */
const WORD_FIELDS = ['speaker', 'outlet', 'author', 'tag', 'meaning', 'language'] as const
const DATE_FIELDS = ['before', 'after'] as const

export type WordField = (typeof WORD_FIELDS)[number]
export type DateField = (typeof DATE_FIELDS)[number]

export type Condition = { isNot: boolean } & (
  | { field: WordField; value: string }
  /** `value` is the beginning of an ISO 8601 date: `2026`, `2026-05`, `2026-05-01`. */
  | { field: DateField; value: string }
  /** A day or month of saving, or two with `..` between them. */
  | { field: 'saved'; value: string }
  | { field: 'has'; value: 'note' | 'highlight' }
)

export interface Query {
  /** Each must be there: in what the index knows, in the text, or in the reader's own words. Folded. */
  words: string[]
  /** None may be there. */
  without: string[]
  conditions: Condition[]
}

/** A dash, a field and a colon, then a phrase in quotation marks or what goes on to the next space. */
const TERM = /(-)?(?:(\p{L}+):)?(?:"([^"]*)"?|(\S+))/gu

/** Other words for fields, as other tools have them. */
const ALIASES: Record<string, string> = {
  by: 'author',
  lang: 'language',
  publisher: 'outlet',
  site: 'outlet',
  said: 'speaker',
  since: 'after',
  until: 'before'
}

const SPAN = /^\d{4}(?:-\d{2}){0,2}(?:\.\.\d{4}(?:-\d{2}){0,2})?$/

/** Never fails: what is no field is looked for as a word. */
export function parseQuery(text: string): Query {
  const query: Query = { words: [], without: [], conditions: [] }
  for (const [whole, dash, name, phrase, word] of plainMarks(text).matchAll(TERM)) {
    const isNot = dash !== undefined
    const value = foldForSearch(phrase ?? word ?? '').trim()
    const condition = name === undefined ? undefined : conditionOf(name.toLowerCase(), value, isNot)
    if (condition) query.conditions.push(condition)
    else {
      const term =
        name === undefined ? value : foldForSearch(whole.replace(/^-/, '').replaceAll('"', '')).trim()
      // A dash alone, or a mark that is still to be closed, asks for nothing yet.
      if (term !== '' && term !== '-') (isNot ? query.without : query.words).push(term)
    }
  }
  return query
}

/** Phones put typographic marks. */
const plainMarks = (text: string) => text.replace(/[“”„«»]/g, '"')

function conditionOf(name: string, value: string, isNot: boolean): Condition | undefined {
  const field = ALIASES[name] ?? name
  if (value === '') return undefined
  const words = WORD_FIELDS.find(each => each === field)
  if (words) return { field: words, value, isNot }
  const date = DATE_FIELDS.find(each => each === field)
  if (date && /^\d{4}(?:-\d{2}){0,2}$/.test(value)) return { field: date, value, isNot }
  if (field === 'saved' && SPAN.test(value)) return { field, value, isNot }
  const has = field === 'has' && /^(note|highlight)s?$/.exec(value)?.[1]
  return has ? { field: 'has', value: has as 'note' | 'highlight', isNot } : undefined
}
