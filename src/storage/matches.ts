/** Where in a text the words stand that were searched. */
import { foldForSearch } from './fold-for-search.ts'

export interface Match {
  start: number
  end: number
}

/**
 * The places of folded words in a text that is not folded, in order and without overlaps.
 * @param words as `parseQuery` gives them
 */
export function matchesIn(text: string, words: readonly string[]): Match[] {
  if (words.length === 0 || text === '') return []
  // Folding a text as a whole is quick; letter by letter, to know where each came from, is not.
  const plain = foldForSearch(text)
  if (!words.some(word => plain.includes(word))) return []
  const { folded, origin } = foldWithOrigin(text)
  const found: Match[] = []
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0 && word !== ''; at = folded.indexOf(word, at + word.length))
      found.push({ start: origin[at] as number, end: origin[at + word.length] as number })
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter(
    ({ start }, n) => n === 0 || start >= Math.max(...found.slice(0, n).map(({ end }) => end))
  )
}

/** The folded text with, for each of its characters and for its end, the place in the text that it comes from. */
function foldWithOrigin(text: string): { folded: string; origin: number[] } {
  let folded = ''
  const origin: number[] = []
  let at = 0
  for (const character of text) {
    const piece = foldForSearch(character)
    // Runs of white space are one space in what is searched.
    if (!(piece === ' ' && folded.endsWith(' '))) {
      for (let n = 0; n < piece.length; n++) origin.push(at)
      folded += piece
    }
    at += character.length
  }
  origin.push(text.length)
  return { folded, origin }
}
