import { expect, it } from 'vitest'
import { fold, foldSpace } from '../../src/anchor/fold.ts'

it.each([
  ['white space', 'a \n\t b', 'a b'],
  ['no-break space', 'a\u00a0b', 'a b'],
  ['leading white space', '  a', 'a'],
  ['quotation marks', '„So“ «sagt» ‚er‘', `"so" "sagt" 'er'`],
  ['accents that stand for quotation marks', '`so´', "'so'"],
  ['dashes', 'a – b — c − d', 'a - b - c - d'],
  ['soft hyphens and zero-width signs', 'Rat\u00adhaus\u200b', 'rathaus'],
  ['letters', 'ÄÖ Straße', 'äö straße'],
  ['the rest where a capital would grow when made small', 'İz A', 'İz a']
])('folds %s', (_, text, folded) => {
  expect(fold(text).text).toBe(folded)
})

it.each([
  ['abc', [0, 1, 2, 3]],
  [' a  b ', [1, 2, 4, 5, 6]],
  ['', [0]]
])('leads from “%s” to its places and its end', (text, places) => {
  expect([...fold(text).origin]).toEqual(places)
})

it('leads each folded sign back to its place', () => {
  const original = 'Er\u00ad  sagte:\n„Ja“'
  const { text, origin } = fold(original)
  const at = text.indexOf('"ja"')
  expect(original.slice(origin[at], origin[at + 4])).toBe('„Ja“')
})

it('keeps no-break spaces in what is shown', () => {
  expect(foldSpace('  5\u00a0km\n away ')).toBe('5\u00a0km away')
})
