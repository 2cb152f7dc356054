/** Chicago Manual of Style, 17th edition: 14.191, entry in a bibliography. https://www.chicagomanualofstyle.org */
import { type Author, fullName, type Reference } from '../bibliography.ts'
import { quotedTitle } from './marks.ts'
import type { CitationStyle } from './model.ts'
import { americanDate, inverted, withStop } from './parts.ts'

/** Up to ten are named; of more the first seven. */
const MOST = 10
const NAMED = 7

export const chicago: CitationStyle = {
  id: 'chicago',
  label: 'citationChicago',
  cite({ authors, title, container, issued, accessed, url }: Reference) {
    const date = issued ? `, ${americanDate(issued)}` : `. Accessed ${americanDate(accessed)}`
    // A piece without an author stands under its outlet.
    if (authors.length === 0)
      return [
        { text: container, isItalic: true },
        {
          text: `. ${quotedTitle(title, '.')} ${issued ? americanDate(issued) : `Accessed ${americanDate(accessed)}`}. ${url}.`
        }
      ]
    return [
      { text: `${withStop(authorList(authors))} ${quotedTitle(title, '.')} ` },
      { text: container, isItalic: true },
      { text: `${date}. ${url}.` }
    ]
  }
}

function authorList(authors: readonly Author[]): string {
  const names = authors.map((author, n) => (n === 0 ? inverted(author) : fullName(author)))
  if (names.length > MOST) return `${names.slice(0, NAMED).join(', ')}, et al`
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`
}
