/** Harvard as in Cite Them Right: newspaper article, online. https://www.citethemrightonline.com */
import type { Author, Reference } from '../bibliography.ts'
import { quotedTitle } from './marks.ts'
import type { CitationStyle, CitedText } from './model.ts'
import { dayMonthYear, initials, monthName } from './parts.ts'

/** From four authors on only the first is named. */
const MOST = 3

export const harvard: CitationStyle = {
  id: 'harvard',
  label: 'citationHarvard',
  cite({ authors, title, container, issued, accessed, url }: Reference): CitedText {
    const year = issued ? String(issued.year) : 'no date'
    const day = issued
      ? [issued.month && issued.day ? String(issued.day) : '', monthName(issued)].filter(Boolean).join(' ')
      : ''
    const end = `${day && `, ${day}`}. Available at: ${url} (Accessed: ${dayMonthYear(accessed)}).`
    const quoted = quotedTitle(title, '', 'single')
    // A piece without an author stands under its outlet.
    if (authors.length === 0)
      return [{ text: container, isItalic: true }, { text: ` (${year}) ${quoted}${end}` }]
    return [
      ...authorList(authors),
      { text: ` (${year}) ${quoted}, ` },
      { text: container, isItalic: true },
      { text: end }
    ]
  }
}

function authorList(authors: readonly Author[]): CitedText {
  const names = authors.map(author =>
    'literal' in author
      ? author.literal
      : [author.family, initials(author.given, { between: '' }), author.suffix].filter(Boolean).join(', ')
  )
  if (names.length > MOST) return [{ text: `${names[0]} ` }, { text: 'et al.', isItalic: true }]
  const all = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return [{ text: all }]
}
