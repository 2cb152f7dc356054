import { describe, expect, test } from 'vitest'
import { quotationMarks } from '../../../src/quotation-marks.ts'
import { mixWords, sourcesByKind } from '../../../src/ui/article/source-kinds.ts'
import { source } from '../sample.ts'

describe('sourcesByKind', () => {
  const kinds = sourcesByKind([
    source('observers', 'unnamed'),
    source('Mole Gazette', 'publication'),
    source('Imke Rowe', 'person'),
    source('Jo Brandt', 'person')
  ])
  test('people first, the unnamed last', () => {
    expect(kinds.map(({ kind }) => kind)).toEqual(['person', 'publication', 'unnamed'])
  })
  test('the mix in words', () => {
    expect(mixWords(kinds)).toBe('2 people, 1 publication, 1 unnamed')
  })
})

describe('quotationMarks', () => {
  test.each([
    { language: 'de-AT', expected: '„…“' },
    { language: 'pl', expected: '„…”' },
    { language: 'fr', expected: '«\u202f…\u202f»' },
    { language: 'sv', expected: '”…”' },
    { language: 'en-US', expected: '“…”' },
    { language: undefined, expected: '“…”' }
  ])('of $language', ({ language, expected }) => {
    expect(quotationMarks(language).join('…')).toBe(expected)
  })
})
