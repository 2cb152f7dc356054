/** Days by the reader's clock, wherever one is shown, searched or written. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { referenceOf } from '../src/export/bibliography.ts'
import { htmlReport } from '../src/export/html-report.ts'
import { json } from '../src/export/json.ts'
import { localDay } from '../src/local-day.ts'
import { exportArticles } from '../src/saved/export-library.ts'
import { grouped } from '../src/saved/groups.ts'
import { calendarOf } from '../src/saved/pictures.ts'
import { parseQuery } from '../src/storage/query.ts'
import { dayOf, judge, Searchable } from '../src/storage/search.ts'
import { fakeWorld } from './popup/fake-world.ts'
import { sampleArticle, sampleEntry, sampleRecord } from './storage/samples.ts'

const zone = process.env.TZ
const setZone = (name: string | undefined) => {
  if (name === undefined) delete process.env.TZ
  else process.env.TZ = name
}
afterAll(() => setZone(zone))

test.each([
  ['Pacific/Auckland', '2031-03-04T11:30:00.000Z', '2031-03-05'],
  ['Pacific/Auckland', '2031-03-04T10:30:00.000Z', '2031-03-04'],
  ['America/Los_Angeles', '2031-01-01T07:30:00.000Z', '2030-12-31'],
  ['America/Los_Angeles', '2031-01-01T09:00:00+09:00', '2030-12-31'],
  ['Pacific/Auckland', '2031-03-04', '2031-03-04'],
  ['America/Los_Angeles', '2031-03-04', '2031-03-04'],
  ['America/Los_Angeles', '2031-03', '2031-03'],
  ['Pacific/Auckland', 'last Tuesday, at noon', 'last Tuesd']
])('in %s %s is %s', (name, iso, day) => {
  setZone(name)
  expect(localDay(iso)).toBe(day)
})

describe('in Auckland, in the morning of the 5th, which is the 4th in Greenwich', () => {
  beforeAll(() => setZone('Pacific/Auckland'))
  const at = '2031-03-04T20:00:00.000Z'
  const entry = sampleEntry({ saved: at })
  const record = sampleRecord({ retrieved: at })
  const finds = (query: string) => judge(parseQuery(query), new Searchable(entry)) === 'found'

  test('a citation was accessed on the 5th, and tells the day of publication as printed', () => {
    const { accessed, issued } = referenceOf(record)
    expect([accessed, issued]).toEqual([
      { year: 2031, month: 3, day: 5 },
      { year: 2031, month: 3, day: 4 }
    ])
    expect(htmlReport.write({ record, annotations: [], removed: [] }, { meaningName: key => key })).toContain(
      'retrieved 2031-03-05'
    )
  })
  test('it is found as saved on the 5th', () => {
    expect([finds('saved:2031-03-05'), finds('saved:2031-03-04')]).toEqual([true, false])
    expect([finds('after:2031-03-05'), finds('before:2031-03-05')]).toEqual([true, false])
  })
  test('the calendar counts it where the list has it', () => {
    const sunday = sampleEntry({ saved: '2031-03-09T20:00:00.000Z' })
    const { from, count } = calendarOf([sunday], 'en').at(-1) ?? {}
    expect([from, count]).toEqual(['2031-03-10', 1])
    expect(grouped([entry, sampleEntry({ saved: '2031-03-05T10:00:00.000Z' })], 'saved')).toHaveLength(3)
  })
  test('a day of publication stays as printed, whatever its offset', () => {
    expect(dayOf(sampleEntry({ published: '2031-03-04T23:30:00-05:00' }))).toBe('2031-03-04')
    expect(sampleArticle().published?.value).toMatch(/^2031-03-04/)
  })
  test('a file is named by it', async () => {
    const world = { ...fakeWorld(), now: () => new Date(at) }
    const result = await exportArticles([], json, { meaningName: key => key }, world)
    expect(result?.name).toBe('pressmark-2031-03-05.json')
  })
})
