/** A full footnote with the day on which the page was read, after the Chicago Manual of Style, 17th edition, 14.191. */
import { type Author, fullName, type Reference } from '../bibliography.ts'
import { quotedTitle } from './marks.ts'
import type { CitationStyle } from './model.ts'
import { americanDate } from './parts.ts'

/** Of four and more only the first is named. */
const MOST = 3

export const footnote: CitationStyle = {
  id: 'footnote',
  label: 'citationFootnote',
  cite({ authors, title, container, issued, accessed, url }: Reference) {
    const opening = authors.length > 0 ? `${authorList(authors)}, ` : ''
    const date = issued ? `, ${americanDate(issued)}` : ''
    return [
      { text: `${opening}${quotedTitle(title, ',')} ` },
      { text: container, isItalic: true },
      { text: `${date}, accessed ${americanDate(accessed)}, ${url}.` }
    ]
  }
}

function authorList(authors: readonly Author[]): string {
  const names = authors.map(fullName)
  if (names.length > MOST) return `${names[0]} et al.`
  if (names.length < 3) return names.join(' and ')
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`
}
