/** The words around what was searched, where it stands in an article's text or in the reader's notes. */

import { matchesIn } from '../storage/matches.ts'
import type { Annotation, ArticleRecord } from '../storage/model.ts'

/** Characters on each side of the first match: two lines of the list. */
const AROUND = 70

/**
 * @param words folded, as `parseQuery` gives them
 * @returns a piece of the text to the letter, with dots where it was cut; null if none of the words stands in it
 */
export function snippetOf(
  { article, note }: Pick<ArticleRecord, 'article' | 'note'>,
  annotations: readonly Pick<Annotation, 'exact' | 'note'>[],
  words: readonly string[]
): string | null {
  const texts = [
    note,
    ...annotations.flatMap(({ note, exact }) => [note, exact]),
    article.standfirst?.value ?? '',
    ...article.blocks.map(({ text }) => text),
    article.leadImage?.caption?.value ?? ''
  ]
  for (const text of texts) {
    const [match] = matchesIn(text, words)
    if (match) return cut(text.replace(/\s/g, ' '), match.start, match.end)
  }
  return null
}

function cut(text: string, start: number, end: number): string {
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1 || start
  const last = text.lastIndexOf(' ', end + AROUND)
  const to = end + AROUND >= text.length || last < end ? text.length : last
  const piece = text.slice(Math.min(from, start), Math.max(to, end)).trim()
  return `${from > 0 ? '… ' : ''}${piece}${to < text.length ? ' …' : ''}`
}
