/** The lists of a language as words: kept from one call to the next, in the order they stand in or the longest first. */

const lists = new Map<string, string[]>()
const sorted = new Map<string, string[]>()

/** The words of a list. */
export function listOf(list: string): string[] {
  const known = lists.get(list) ?? list.split(' ')
  lists.set(list, known)
  return known
}

/** The words of a list, the longest first. */
export function longestFirst(list: string): string[] {
  const known = sorted.get(list) ?? listOf(list).toSorted((a, b) => b.length - a.length)
  sorted.set(list, known)
  return known
}

/** The longest word of a list that a text begins with. */
export const beginningOf = (text: string, list: string): string | undefined =>
  longestFirst(list).find(word => text.startsWith(word))

/** The longest word of a list that a text ends with. */
export const endingOf = (text: string, list: string): string | undefined =>
  longestFirst(list).find(word => text.endsWith(word))
