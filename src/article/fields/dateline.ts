/** Where a piece was written. */
import type { PageBlocks, RawBlock } from '../blocks.ts'
import { foundIn } from '../candidates.ts'
import { isAllCapital } from '../letters.ts'
import type { Found } from '../model.ts'
import { findAgency } from './agencies.ts'

/** "LISBON (AP) —", "BERLIN, 3. März –", "Warschau (dpa) -", "NEW YORK/LONDON (AP) —" */
const DATELINE =
  /^(\p{Lu}[\p{L}.'’-]+(?:[ /-]\p{Lu}[\p{L}.'’-]+){0,3}(?:,\s\p{Lu}[\p{L}. ]{1,24}?)?)(?:,\s[^–—(]{3,24}?)?\s*(?:\([^()]{2,40}\)\s*[–—-]{1,2}|\/[^/]{2,20}\/\s*[–—-]{1,2}|\([^()]{2,20}\)\.?(?=\s\p{Lu})|[–—]|\s--?)\s/u

/** The place at the start of the first paragraph. */
export function readDateline(
  content: PageBlocks,
  firstParagraph: RawBlock | undefined
): Found<string> | undefined {
  const start = firstParagraph?.text.slice(0, 140) ?? ''
  if (!firstParagraph || !/[–—(/]|\s-/.test(start.slice(0, 80))) return undefined
  // The expression takes milliseconds the first time: only where an agency or capitals bear out what it finds.
  if (!isAllCapital(start.slice(0, 3), " .'’-") && !findAgency(start)) return undefined
  const match = DATELINE.exec(start)
  const place = match?.[1]
  if (!match || !place) return undefined
  // The country behind the comma is printed like any name.
  const [town = ''] = place.split(',')
  const isCapitals = town === town.toUpperCase() && /\p{Lu}{3}/u.test(town)
  return isCapitals || findAgency(match[0])
    ? foundIn(content, firstParagraph, 'dateline', 0, place.length)
    : undefined
}
