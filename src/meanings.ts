/** What a highlight can mean: the reader's list, and what can be done with it. */
import { type Colour, NO_COLOUR } from './colours.ts'

export interface Meaning {
  key: string
  word: string
  /** One or two characters, shown beside the colour so that colour is never the only sign. */
  letter: string
  colour: Colour
}

/** A list of meanings; the first is the usual one. */
export type Meanings = readonly [Meaning, ...Meaning[]]

/** The meanings a highlight has from the start. */
export const MEANINGS: Meanings = [
  { key: 'fact', word: 'Fact', letter: 'F', colour: 'yellow' },
  { key: 'claim', word: 'Claim', letter: 'C', colour: 'orange' },
  { key: 'quote', word: 'Quote', letter: 'Q', colour: 'blue' },
  { key: 'question', word: 'Question', letter: '?', colour: 'purple' },
  { key: 'background', word: 'Background', letter: 'B', colour: 'green' }
]

/** The reader's meanings, with those taken off the list that older highlights may still have. */
export interface MeaningLists {
  meanings: Meanings
  retired: readonly Meaning[]
}

export const DEFAULT_MEANINGS: MeaningLists = { meanings: MEANINGS, retired: [] }

/** A meaning by its key; one that is on no list keeps its own name. */
export function meaningOf(key: string, { meanings, retired }: MeaningLists): Meaning {
  const known = meanings.find(meaning => meaning.key === key) ?? retired.find(meaning => meaning.key === key)
  return known ?? { key, word: key, letter: firstLetter(key), colour: NO_COLOUR }
}

/** Longest word of a meaning, and its longest sign, in characters. */
const LONGEST_WORD = 40
const LONGEST_LETTER = 2

/** What of a meaning the reader can set. */
export type MeaningChange = Partial<Pick<Meaning, 'word' | 'letter' | 'colour'>>

/** The list with one more at its end; null for a word without a letter in it. */
export function withMeaning(lists: MeaningLists, word: string, colour: Colour): MeaningLists | null {
  const tidy = tidied(word, LONGEST_WORD)
  if (tidy === '') return null
  const meaning = { key: newKey(tidy, lists), word: tidy, letter: firstLetter(tidy), colour }
  return { ...lists, meanings: [...lists.meanings, meaning] }
}

/** The list with one changed; an emptied word or letter leaves what was there. */
export function withMeaningChanged(lists: MeaningLists, key: string, change: MeaningChange): MeaningLists {
  const word = change.word !== undefined ? tidied(change.word, LONGEST_WORD) : ''
  const letter = change.letter !== undefined ? tidied(change.letter, LONGEST_LETTER) : ''
  return mapped(lists, meanings =>
    meanings.map(meaning =>
      meaning.key === key
        ? {
            ...meaning,
            ...(word && { word }),
            ...(letter && { letter }),
            ...(change.colour && { colour: change.colour })
          }
        : meaning
    )
  )
}

/** The list without one, which older highlights keep; null for the last, without which nothing can be highlighted. */
export function withoutMeaning(lists: MeaningLists, key: string): MeaningLists | null {
  const gone = lists.meanings.find(meaning => meaning.key === key)
  if (!gone) return lists
  const [first, ...rest] = lists.meanings.filter(meaning => meaning !== gone)
  return first ? { meanings: [first, ...rest], retired: [...lists.retired, gone] } : null
}

/** The list with one put back that was taken off it. */
export function withMeaningBack(lists: MeaningLists, key: string, at: number): MeaningLists {
  const back = lists.retired.find(meaning => meaning.key === key)
  if (!back) return lists
  const meanings = lists.meanings.toSpliced(at, 0, back) as [Meaning, ...Meaning[]]
  return { meanings, retired: lists.retired.filter(meaning => meaning !== back) }
}

/** The list with one moved by so many places; the first is the usual one. */
export function withMeaningMoved(lists: MeaningLists, key: string, by: number): MeaningLists {
  return mapped(lists, meanings => {
    const from = meanings.findIndex(meaning => meaning.key === key)
    const to = Math.max(0, Math.min(from + by, meanings.length - 1))
    const moved = meanings[from]
    return moved ? meanings.toSpliced(from, 1).toSpliced(to, 0, moved) : meanings
  })
}

/** Whether these are the lists from the start, with nothing of the reader's own. */
export const areUntouched = ({ meanings, retired }: MeaningLists): boolean =>
  retired.length === 0 && JSON.stringify(meanings) === JSON.stringify(MEANINGS)

/**
 * The lists with the meanings of a file that they lack. What the reader has stays, in its words, colours and order.
 * @param isRestore whether the file comes to an empty library: then lists that the reader has never touched give way
 *   wholly, so that everything is as it was
 */
export function withMeaningsOf(lists: MeaningLists, coming: MeaningLists, isRestore: boolean): MeaningLists {
  if (isRestore && areUntouched(lists)) return coming
  const known = new Set([...lists.meanings, ...lists.retired].map(({ key }) => key))
  const lacking = (of: readonly Meaning[]) => of.filter(({ key }) => !known.has(key))
  return {
    meanings: [...lists.meanings, ...lacking(coming.meanings)],
    retired: [...lists.retired, ...lacking(coming.retired)]
  }
}

function mapped(lists: MeaningLists, change: (meanings: Meaning[]) => Meaning[]): MeaningLists {
  return { ...lists, meanings: change([...lists.meanings]) as [Meaning, ...Meaning[]] }
}

/** A key that no highlight can have yet, also none of a meaning that was taken off the list. */
function newKey(word: string, { meanings, retired }: MeaningLists): string {
  const base =
    word
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'meaning'
  const taken = new Set([...meanings, ...retired, ...MEANINGS].map(({ key }) => key))
  for (let n = 1; ; n++) {
    const key = n === 1 ? base : `${base}-${n}`
    if (!taken.has(key)) return key
  }
}

const tidied = (text: string, longest: number) =>
  [...text.replace(/\s+/g, ' ').trim()].slice(0, longest).join('').trim()

const firstLetter = (word: string) => ([...word][0] ?? '?').toUpperCase()
