/** What a highlight can mean. The colours are in `ui/theme.css`, `content/panel-style.ts` and `public/marker.css`. */

export interface Meaning {
  key: string
  word: string
  /** Shown beside the colour, so that colour is never the only sign. */
  letter: string
}

/** The meanings a highlight has from the start; the first is the usual one. */
export const MEANINGS: readonly [Meaning, ...Meaning[]] = [
  { key: 'fact', word: 'Fact', letter: 'F' },
  { key: 'claim', word: 'Claim', letter: 'C' },
  { key: 'quote', word: 'Quote', letter: 'Q' },
  { key: 'question', word: 'Question', letter: '?' },
  { key: 'background', word: 'Background', letter: 'B' }
]

/** A meaning by its key; one that this version does not know keeps its own name. */
export function meaningOf(key: string): Meaning {
  const known = MEANINGS.find(meaning => meaning.key === key)
  return known ?? { key, word: key, letter: key.charAt(0).toUpperCase() }
}
