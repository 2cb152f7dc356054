/** Longest tag that is kept; what is longer is a note. */
const LONGEST = 60

/** Parts tags; Arabic keyboards have one of their own. */
export const COMMA = /[,،]/

/**
 * Tags with what was typed added. Commas part tags; white space is folded; a tag that is there in another case is not
 * added twice.
 */
export function withTags(tags: readonly string[], typed: string): string[] {
  const result = [...tags]
  for (const part of typed.split(COMMA)) {
    const tag = part.replace(/\s+/g, ' ').trim().replace(/^#/, '').slice(0, LONGEST).trim()
    const known = result.some(other => other.toLowerCase() === tag.toLowerCase())
    if (tag && !known) result.push(tag)
  }
  return result
}

/** Tags without one. */
export function withoutTag(tags: readonly string[], gone: string): string[] {
  return tags.filter(tag => tag !== gone)
}

/** Whether two lists hold the same tags in the same order. */
export function sameTags(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((tag, index) => tag === b[index])
}
