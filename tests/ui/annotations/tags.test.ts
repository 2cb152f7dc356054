import { describe, expect, test } from 'vitest'
import { inPageOrder } from '../../../src/ui/annotations/page-order.ts'
import { withoutTag, withTags } from '../../../src/ui/annotations/tags.ts'
import { annotation } from '../sample.ts'

describe('withTags', () => {
  test.each([
    { name: 'one', typed: 'harbour', expected: ['old', 'harbour'] },
    { name: 'several', typed: 'a, b,c', expected: ['old', 'a', 'b', 'c'] },
    { name: 'white space folds', typed: '  two \t words ', expected: ['old', 'two words'] },
    { name: 'a hash sign goes', typed: '#quay', expected: ['old', 'quay'] },
    { name: 'the same in another case', typed: 'OLD', expected: ['old'] },
    { name: 'nothing', typed: ' , ', expected: ['old'] }
  ])('$name', ({ typed, expected }) => {
    expect(withTags(['old'], typed)).toEqual(expected)
  })
  test('a tag is cut at 60 characters', () => {
    expect(withTags([], 'x'.repeat(99))).toEqual(['x'.repeat(60)])
  })
})

test('withoutTag leaves the others in order', () => {
  expect(withoutTag(['a', 'b', 'c'], 'b')).toEqual(['a', 'c'])
})

test('highlights in page order, the lost apart, the deleted left out', () => {
  const late = annotation('late', 'b', 90)
  const early = annotation('early', 'a', 10)
  const lost = annotation('lost', 'c', 50)
  const gone = annotation('gone', 'd', 60, { deleted: '2026-03-03T00:00:00Z' })
  const { onPage, orphans } = inPageOrder([late, lost, gone, early], new Set(['lost']))
  expect(onPage.map(({ id }) => id)).toEqual(['early', 'late'])
  expect(orphans.map(({ id }) => id)).toEqual(['lost'])
})
