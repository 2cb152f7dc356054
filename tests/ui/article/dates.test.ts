import { describe, expect, test } from 'vitest'
import { dayWords, timeWords, updateWords } from '../../../src/ui/article/dates.ts'
import { readingTime } from '../../../src/ui/article/reading-time.ts'

const ZONE = 'Europe/Berlin'
const FAR_WEST = 'America/Los_Angeles'

describe('timeWords', () => {
  test.each([
    { name: 'in the reader’s zone', iso: '2026-03-02T08:15:00Z', zone: ZONE, expected: '2 Mar 2026, 09:15' },
    {
      name: 'an offset as printed',
      iso: '2026-03-02T08:15:00-05:00',
      zone: ZONE,
      expected: '2 Mar 2026, 14:15'
    },
    {
      name: 'a day stays that day west of Greenwich',
      iso: '2026-03-02',
      zone: FAR_WEST,
      expected: '2 Mar 2026'
    },
    { name: 'no date: as it is', iso: 'last Monday', zone: ZONE, expected: 'last Monday' }
  ])('$name', ({ iso, zone, expected }) => {
    expect(timeWords(iso, 'en-GB', zone)).toBe(expected)
  })
})

test('dayWords leaves out the time', () => {
  expect(dayWords('2026-03-02T23:30:00Z', 'en-GB', ZONE)).toBe('3 Mar 2026')
})

describe('updateWords', () => {
  const PUBLISHED = '2026-03-02T08:15:00Z'
  test.each([
    {
      name: 'the same day: the clock',
      modified: '2026-03-02T10:40:00Z',
      published: PUBLISHED,
      expected: '11:40'
    },
    {
      name: 'another day',
      modified: '2026-03-03T06:00:00Z',
      published: PUBLISHED,
      expected: '3 Mar 2026, 07:00'
    },
    {
      name: 'the same moment',
      modified: '2026-03-02T09:15:00+01:00',
      published: PUBLISHED,
      expected: undefined
    },
    { name: 'the same minute', modified: '2026-03-02T08:15:30Z', published: PUBLISHED, expected: undefined },
    { name: 'a day after a time', modified: '2026-03-02', published: PUBLISHED, expected: '2 Mar 2026' },
    { name: 'no publication time', modified: PUBLISHED, published: undefined, expected: '2 Mar 2026, 09:15' }
  ])('$name', ({ modified, published, expected }) => {
    expect(updateWords(modified, published, 'en-GB', ZONE)).toBe(expected)
  })
})

test.each([
  { words: 20, expected: '1 min' },
  { words: 480, expected: '2 min' },
  { words: 2500, expected: '10 min' }
])('$words words take $expected', ({ words, expected }) => {
  expect(readingTime(words)).toBe(expected)
})
