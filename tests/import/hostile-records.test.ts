/** Our own format, written by somebody else: what is let in can be listed, searched, shown, exported and stored. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { gate } from '../../src/background/gate.ts'
import { writeFile } from '../../src/export/format.ts'
import { FORMATS } from '../../src/export/formats.ts'
import { htmlReport } from '../../src/export/html-report.ts'
import type { ImportItem } from '../../src/import/model.ts'
import { pressmarkJson } from '../../src/import/pressmark-json.ts'
import { grouped } from '../../src/saved/groups.ts'
import { calendarOf } from '../../src/saved/pictures.ts'
import { entryOf, marksOf, searchTextOf } from '../../src/storage/entries.ts'
import { parseQuery } from '../../src/storage/query.ts'
import { decode, encode, encodeShard } from '../../src/storage/records.ts'
import { judge, Searchable } from '../../src/storage/search.ts'
import { shardOf } from '../../src/storage/shards.ts'
import { kept } from '../export/kept.ts'
import { sampleArticle } from '../storage/samples.ts'

const context = { meaningName: (key: string) => key }
const sound = kept()
const found = { value: 'Bo Thyregod', from: { kind: 'meta', detail: 'author' } }
const { record: soundRecord, annotations } = sound
const anchor = soundRecord.article.quotes[0]?.anchor
/** A record with something in every field that there is. */
const RECORD = {
  ...soundRecord,
  deleted: '2031-03-09T00:00:00.000Z',
  merged: { into: '3c00000000000002', annotations: ['h1'] },
  article: {
    ...sampleArticle({ id: soundRecord.article.id }),
    kicker: found,
    standfirst: found,
    authors: [found, found],
    agency: found,
    dateline: found,
    modified: found,
    language: { value: 'en-GB', from: found.from, anchor },
    leadImage: {
      address: 'https://x.example/a.jpg',
      alt: 'A',
      caption: found,
      credit: found,
      from: found.from
    },
    keyPoints: [{ text: 'One', origin: 'picked', reason: 'first', anchor }],
    sources: [
      { name: 'Ida', kind: 'person', description: 'a clerk', mentions: [anchor], link: 'https://x.example/' }
    ],
    topics: ['ferries'],
    reasons: [{ code: 'prose', supports: true, detail: '9 words' }],
    limits: ['cut']
  }
}
const ANNOTATION = {
  ...annotations[0],
  earlier: [{ anchor, exact: 'x', until: '2031-03-09T00:00:00.000Z' }],
  deleted: '2031-03-09T00:00:00.000Z'
}

async function read(...records: unknown[]): Promise<ImportItem[]> {
  const lines = records.map(record => JSON.stringify(record)).join(',\n')
  const items: ImportItem[] = []
  const file = new Blob([`{"format":"pressmark-library","version":1,"records":[\n${lines}\n]}\n`])
  for await (const item of pressmarkJson.read(file, '2031-03-10T09:00:00.000Z')) items.push(item)
  return items
}

/** Does with what was let in all that can be done with a record. */
function use(items: readonly ImportItem[]): void {
  const own = items.flatMap(item => (item.kind === 'annotation' ? [item.annotation] : []))
  for (const item of items) {
    const record = item.kind === 'article' ? item.record : soundRecord
    const of = { annotations: own, removed: [], unreadable: [] }
    const entry = entryOf(record, marksOf(of))
    const [, text] = encodeShard(shardOf(entry.id), [entry])
    expect(decode('index', shardOf(entry.id), text).kind).toBe('record')
    expect(decode('article', entry.id, encode(record)[1]).kind).toBe('record')
    searchTextOf(record, of)
    judge(parseQuery('ferry -x speaker:y before:2030 saved:2030'), new Searchable(entry))
    grouped([entry], 'published')
    calendarOf([entry], 'en')
    for (const format of FORMATS) writeFile(format, [{ record, annotations: own, removed: own }], context)
    const { document } = new JSDOM(htmlReport.write({ record, annotations: own, removed: [] }, context))
      .window
    expect([...document.querySelectorAll('script, img, meta, iframe')]).toEqual([])
  }
  const group = {
    articleId: soundRecord.article.id,
    annotations: own,
    ...(items[0]?.kind === 'article' && { article: { record: items[0].record, isStub: false } })
  }
  expect(gate('import-records', { request: 'r', groups: [group] }, true)).toBeUndefined()
}

/** A value with another one put into one of its places, or with that place taken out. */
function changed(value: unknown, places: readonly number[], put: unknown): unknown {
  const [place, ...rest] = places
  if (place === undefined || typeof value !== 'object' || value === null) return put
  const keys = Object.keys(value)
  const key = keys[place % (keys.length || 1)]
  if (key === undefined) return put
  if (Array.isArray(value))
    return value.map((each, n) => (String(n) === key ? changed(each, rest, put) : each))
  return { ...value, [key]: changed((value as Record<string, unknown>)[key], rest, put) }
}

const ODD = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    '\ud800',
    'constructor',
    '__proto__',
    'rtl',
    'ltr"><meta http-equiv="refresh" content="0;url=https://x.example/">',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    'https://x.example/"><img src=x onerror=alert(1)>',
    '9999-99-99T99:99:99Z',
    '2031-03-10',
    -1,
    1e300,
    true,
    [],
    {},
    [null],
    [undefined],
    { parts: [] },
    { parts: [{}] },
    { value: 'x' },
    'x'.repeat(3000)
  ),
  fc.string(),
  fc.jsonValue({ maxDepth: 3 })
)
const places = fc.array(fc.nat(40), { minLength: 1, maxLength: 9 })

describe('whatever a record says of itself', () => {
  test('one that is whole is let in to the letter', async () => {
    const items = await read(RECORD, ANNOTATION)
    expect(items).toMatchObject([{ record: RECORD }, { annotation: ANNOTATION }])
    use(items)
  })

  test('it can be used, or is named as damaged', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(RECORD, ANNOTATION),
        fc.array(fc.tuple(places, ODD), { minLength: 1, maxLength: 3 }),
        async (record, changes) => {
          const odd = changes.reduce<unknown>((value, [at, put]) => changed(value, at, put), record)
          const items = await read(odd)
          use(items.filter(({ kind }) => kind !== 'problem'))
        }
      ),
      { numRuns: 1500 }
    )
  })

  test.each<[string, object]>([
    ['authors that are words', { ...RECORD, article: { ...RECORD.article, authors: ['Ida'] } }],
    ['a quotation that is nothing', { ...RECORD, article: { ...RECORD.article, quotes: [null] } }],
    [
      'a quotation without a place',
      {
        ...RECORD,
        article: { ...RECORD.article, quotes: [{ ...RECORD.article.quotes[0], anchor: undefined }] }
      }
    ],
    ['no canonical address', { ...RECORD, article: { ...RECORD.article, canonicalAddress: undefined } }],
    ['a direction of its own', { ...RECORD, article: { ...RECORD.article, direction: 'ltr"><meta>' } }],
    [
      'a source of a kind of its own',
      { ...RECORD, article: { ...RECORD.article, sources: [{ name: 'x', kind: '<b>', mentions: [] }] } }
    ],
    ['an address that runs', { ...RECORD, article: { ...RECORD.article, address: 'javascript:alert(1)' } }],
    ['a day that is none', { ...RECORD, saved: 'yesterday' }],
    ['a highlight without a place', { ...ANNOTATION, anchor: { parts: [{}] } }],
    ['a highlight without a meaning', { ...ANNOTATION, meaning: '' }],
    ['a highlight of no article', { ...ANNOTATION, articleId: 'x' }]
  ])('%s: that record alone is left out', async (_, odd) => {
    const items = await read(odd, soundRecord)
    expect(items).toMatchObject([{ problem: 'damaged', place: 'line 2' }, { record: soundRecord }])
  })

  test.each(readdirSync('tests/storage/fixtures'))('records as %s wrote them are let in', async version => {
    const folder = `tests/storage/fixtures/${version}`
    const parsed = (name: string) => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'))
    const marks = readdirSync(folder).includes('annotations.json')
      ? Object.values(parsed('annotations').annotations)
      : [parsed('annotation')]
    const items = await read(parsed('article'), ...marks)
    expect(items.map(({ kind }) => kind)).toEqual(['article', ...marks.map(() => 'annotation')])
  })
})

test('the report makes nothing of what stands in a record that was stored before records were looked through', () => {
  const hostile = 'ltr"><meta http-equiv="refresh" content="0;url=https://x.example/">'
  const record = {
    ...soundRecord,
    article: {
      ...soundRecord.article,
      direction: hostile as 'ltr',
      sources: [{ name: 'x', kind: '<img src=x>' as 'person', mentions: [] }]
    }
  }
  const { document } = new JSDOM(htmlReport.write({ record, annotations: [], removed: [] }, context)).window
  expect([...document.querySelectorAll('meta, img')]).toEqual([])
})
