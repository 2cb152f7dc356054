/** Vancouver: newspaper article on the internet. https://www.ncbi.nlm.nih.gov/books/NBK7256/ */
import type { Author, DateParts, Reference } from '../bibliography.ts'
import type { CitationStyle } from './model.ts'
import { initials, MONTHS, withStop } from './parts.ts'

const MOST = 6

export const vancouver: CitationStyle = {
  id: 'vancouver',
  label: 'citationVancouver',
  cite({ authors, title, container, issued, accessed, url }: Reference) {
    const opening = authors.length > 0 ? `${withStop(authorList(authors))} ` : ''
    const date = issued ? `${shortDate(issued)} ` : ''
    return [
      {
        text: `${opening}${withStop(title)} ${container} [Internet]. ${date}[cited ${shortDate(accessed)}]. Available from: ${url}`
      }
    ]
  }
}

const shortDate = ({ year, month, day }: DateParts): string =>
  [String(year), month ? MONTHS[month - 1]?.slice(0, 3) : '', month && day ? String(day) : '']
    .filter(Boolean)
    .join(' ')

function authorList(authors: readonly Author[]): string {
  const names = authors.map(author =>
    'literal' in author
      ? author.literal
      : [author.family, initials(author.given, { dot: '', between: '', hyphen: '' }), author.suffix]
          .filter(Boolean)
          .join(' ')
  )
  return names.length > MOST ? `${names.slice(0, MOST).join(', ')}, et al` : names.join(', ')
}
