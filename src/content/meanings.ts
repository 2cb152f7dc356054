/** What a highlight can mean, and how each meaning is told apart. */

export interface Meaning {
  key: string
  label: string
  /** Stands on its button, so that the colour is never the only sign. */
  letter: string
  /** In `CSS.highlights`, which the page can read: it tells nothing. Its rule is in `public/marker.css`. */
  highlight: string
}

export const MEANINGS: readonly [Meaning, ...Meaning[]] = [
  { key: 'fact', label: 'Fact', letter: 'F', highlight: 'mx1' },
  { key: 'claim', label: 'Claim', letter: 'C', highlight: 'mx2' },
  { key: 'quote', label: 'Quote', letter: 'Q', highlight: 'mx3' },
  { key: 'question', label: 'Question', letter: '?', highlight: 'mx4' },
  { key: 'background', label: 'Background', letter: 'B', highlight: 'mx5' }
]

/** Of a meaning that this version does not know. */
const OTHER_HIGHLIGHT = 'mx6'

/** Of text that is pointed out for a moment. */
export const FLASH_HIGHLIGHT = 'mx0'

export const HIGHLIGHTS: readonly string[] = [...MEANINGS.map(({ highlight }) => highlight), OTHER_HIGHLIGHT]

/** Name in `CSS.highlights` under which text of this meaning is painted. */
export function highlightOf(meaning: string): string {
  return MEANINGS.find(({ key }) => key === meaning)?.highlight ?? OTHER_HIGHLIGHT
}
