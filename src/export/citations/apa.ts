/** APA, 7th edition: section 10.1, online newspaper article. https://apastyle.apa.org */
import type { Author, Reference } from '../bibliography.ts'
import type { CitationStyle } from './model.ts'
import { initials, monthAndDay, monthName, withStop } from './parts.ts'

/** From the twenty-first author on only the last is named. */
const MOST = 20

export const apa: CitationStyle = {
  id: 'apa',
  label: 'citationApa',
  cite({ authors, title, container, issued, accessed, url }: Reference) {
    const when = issued ? [String(issued.year), monthAndDay(issued)].filter(Boolean).join(', ') : 'n.d.'
    // Only what may change is said to have been retrieved: a page without a date.
    const link = issued
      ? url
      : `Retrieved ${monthName(accessed)} ${accessed.day}, ${accessed.year}, from ${url}`
    const opening =
      authors.length > 0
        ? `${withStop(authorList(authors))} (${when}). ${withStop(title)} `
        : `${withStop(title)} (${when}). `
    return [{ text: opening }, { text: container, isItalic: true }, { text: `. ${link}` }]
  }
}

function authorList(authors: readonly Author[]): string {
  const names = authors.map(author =>
    'literal' in author
      ? author.literal
      : [author.family, initials(author.given), author.suffix].filter(Boolean).join(', ')
  )
  if (names.length > MOST) return `${names.slice(0, MOST - 1).join(', ')}, … ${names.at(-1)}`
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
}
