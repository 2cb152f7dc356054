export interface Meaning {
  key: string
  /** Shown beside the colour, so that colour is never the only sign. */
  letter: string
  word: string
}

/** The meanings a highlight has from the start. */
const MEANINGS: readonly Meaning[] = [
  { key: 'fact', letter: 'F', word: 'Fact' },
  { key: 'claim', letter: 'C', word: 'Claim' },
  { key: 'quote', letter: 'Q', word: 'Quote' },
  { key: 'question', letter: '?', word: 'Question' },
  { key: 'background', letter: 'B', word: 'Background' }
]

/** A meaning by its key; one that this version does not know keeps its own name. */
export function meaningOf(key: string): Meaning {
  return (
    MEANINGS.find(meaning => meaning.key === key) ?? {
      key,
      letter: key.charAt(0).toUpperCase(),
      word: key
    }
  )
}
