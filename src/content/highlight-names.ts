/**
 * Names in `CSS.highlights`, which the page can read: they tell nothing. The numbers follow `MEANINGS`; the rules are
 * in `public/marker.css`.
 */
import { MEANINGS } from '../meanings.ts'
import { MANNERS, mannerOf } from '../voices.ts'

/** Of text that is pointed out for a moment. */
export const FLASH_HIGHLIGHT = 'mx0'

/** Of a meaning that this version does not know. */
const OTHER_HIGHLIGHT = 'mx6'

/** Name under which text of this meaning is painted. */
export function highlightOf(meaning: string): string {
  const at = MEANINGS.findIndex(({ key }) => key === meaning)
  return at < 0 ? OTHER_HIGHLIGHT : `mx${at + 1}`
}

export const HIGHLIGHTS: readonly string[] = [...MEANINGS.map(({ key }) => highlightOf(key)), OTHER_HIGHLIGHT]

/** Name under which the quotations of an article's n-th speaker, from 0, are painted. */
export const voiceHighlight = (index: number): string => `mx${10 + mannerOf(index)}`

export const VOICE_HIGHLIGHTS: readonly string[] = Array.from({ length: MANNERS }, (_, n) =>
  voiceHighlight(n)
)
