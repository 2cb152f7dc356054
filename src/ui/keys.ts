/** Keys as the reader means them. */

/**
 * The key that was pressed: letters small, whether Caps Lock is on or not. Where the layout has a letter of another
 * script (Ukrainian, Greek, Arabic), the Latin one of the same place on the keyboard. A sign stays what it is: where it
 * stands differs from layout to layout, and another one may be in its place.
 */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  const latin = /^Key([A-Z])$/.exec(code)?.[1]
  return latin && OTHER_LETTER.test(key) ? latin.toLowerCase() : key
}

/** Thai has vowel signs on keys of their own. */
const OTHER_LETTER = /^(?!\p{Script=Latin})[\p{L}\p{M}]/u

/** Whether a dialog is open that has the keyboard to itself: what is behind it is out of reach, for keys as well. */
export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null
