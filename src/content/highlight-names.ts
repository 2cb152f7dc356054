/** Names in `CSS.highlights`, which the page can read: they tell nothing. The rules are in `public/marker.css`. */
import type { Colour } from '../colours.ts'
import { MANNERS, mannerOf } from '../voices.ts'

/** Of text that is pointed out for a moment. */
export const FLASH_HIGHLIGHT = 'mx0'

/** Name under which text of each colour is painted. */
export const COLOUR_HIGHLIGHTS: Record<Colour, string> = {
  yellow: 'mx1',
  orange: 'mx2',
  blue: 'mx3',
  purple: 'mx4',
  green: 'mx5',
  grey: 'mx6',
  red: 'mx7',
  pink: 'mx8',
  teal: 'mx9',
  brown: 'mx20'
}

/** Name under which the quotations of an article's n-th speaker, from 0, are painted. */
export const voiceHighlight = (index: number): string => `mx${10 + mannerOf(index)}`

export const VOICE_HIGHLIGHTS: readonly string[] = Array.from({ length: MANNERS }, (_, n) =>
  voiceHighlight(n)
)
