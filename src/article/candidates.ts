/** Fields as ordered candidates: each says where it came from, the first valid one is taken. */
import { describeSpan } from '../anchor/describe.ts'
import type { PageBlocks, RawBlock } from './blocks.ts'
import { WORD_CLASS } from './letters.ts'
import type { Found, Provenance } from './model.ts'
import { locate } from './places.ts'

/** A candidate that may be missing; `false` and empty values are passed over. */
export type Candidate<T> = Found<T> | null | undefined | false

/** The first candidate there is. */
export function first<T>(...candidates: Candidate<T>[]): Found<T> | undefined {
  for (const candidate of candidates) if (candidate) return candidate
  return undefined
}

/** A value found in the page's metadata or address. */
export function found<T>(
  value: T | undefined | null,
  kind: Provenance['kind'],
  detail: string
): Candidate<T> {
  return value === undefined || value === null || value === '' ? null : { value, from: { kind, detail } }
}

/** A whole block, or the span [from, to) of its text, as a value with its place. */
export function foundIn(
  { page }: Pick<PageBlocks, 'page'>,
  block: RawBlock,
  detail: string,
  from = 0,
  to = block.text.length
): Found<string> {
  const { start, end } = locate(page, block, from, to)
  return {
    value: block.text.slice(from, to),
    from: { kind: 'page', detail },
    anchor: describeSpan(page, start, end)
  }
}

const NO_WORD = new RegExp(`[^${WORD_CLASS}]+`, 'g')
/** Marks that hold words together or let them break, and show nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Headlines, names and titles are compared with one another many times a page. */
const bareForms = new Map<string, string>()
const MOST_FORMS = 1000

/** Letters and digits only, small: how values are compared that differ in punctuation, space and marks for hyphens. */
export function bare(text: string): string {
  let form = bareForms.get(text)
  if (form === undefined) {
    form = text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().replace(NO_WORD, ' ').trim()
    if (bareForms.size >= MOST_FORMS) bareForms.clear()
    bareForms.set(text, form)
  }
  return form
}
