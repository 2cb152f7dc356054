/** MLA, 9th edition: a work in a container, online. https://style.mla.org */
import type { Author, Reference } from '../bibliography.ts'
import { fullName } from '../bibliography.ts'
import { quotedTitle } from './marks.ts'
import type { CitationStyle } from './model.ts'
import { dayMonthYear, inverted, MONTHS, withStop } from './parts.ts'

/** Months of up to four letters are written out. */
const SHORT = MONTHS.map(month =>
  month.length <= 4 ? month : `${month.slice(0, month === 'September' ? 4 : 3)}.`
)

export const mla: CitationStyle = {
  id: 'mla',
  label: 'citationMla',
  cite({ authors, title, container, issued, accessed, url }: Reference) {
    const date = issued && dayMonthYear(issued, issued.month ? SHORT[issued.month - 1] : '')
    const read = dayMonthYear(accessed, accessed.month ? SHORT[accessed.month - 1] : '')
    const opening = authors.length > 0 ? `${withStop(authorList(authors))} ` : ''
    return [
      { text: `${opening}${quotedTitle(title, '.')} ` },
      { text: container, isItalic: true },
      { text: `, ${[date, url.replace(/^https?:\/\//, '')].filter(Boolean).join(', ')}. Accessed ${read}.` }
    ]
  }
}

function authorList([first, second, ...others]: readonly Author[]): string {
  if (!first) return ''
  if (!second) return inverted(first)
  return others.length > 0 ? `${inverted(first)}, et al` : `${inverted(first)}, and ${fullName(second)}`
}
