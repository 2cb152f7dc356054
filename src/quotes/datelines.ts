/** Datelines: the place, day and agency that open a report ("WASHINGTON (AP) — …"). Nobody in them speaks. */

const PLACE = String.raw`\p{Lu}[\p{L}’'.-]*(?:\s\p{L}[\p{L}’'.-]*){0,3}`
const AGENCY = String.raw`\([^()]{2,40}\)`
const DAY = String.raw`\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?(?:\s\d{4})?`

/** In any order that agencies print; a report follows, which begins with a capital or with words in marks. */
const DATELINE = new RegExp(
  String.raw`^(?:${AGENCY}\s*[-–—]?\s*)?(?:${PLACE})?(?:,?\s*${DAY})?(?:\s*${AGENCY})?\s?[-–—]\s+(?=[\p{Lu}«“„"‘])`,
  'u'
)
/** A name before a dash is a dateline's only by one of these: an agency, a day, a place in capitals. */
const TELLING = new RegExp(String.raw`^\P{Ll}{3,}[-–—]|${AGENCY}|${DAY}`, 'u')

/** Where a dateline ends by which a text opens; 0 if it has none. */
export function datelineEnd(text: string): number {
  const [dateline = ''] = DATELINE.exec(text) ?? []
  return TELLING.test(dateline) ? dateline.length : 0
}
