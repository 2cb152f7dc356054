import { describe, expect, test } from 'vitest'
import { decode, encode, encodeShard, idInKey } from '../../src/storage/records.ts'
import { SHARDS, shardOf } from '../../src/storage/shards.ts'
import { articleId, sampleAnnotation, sampleEntry, sampleRecord } from './samples.ts'

const record = sampleRecord()
const { id } = record.article

describe('a record comes back as it was stored', () => {
  test('article', () => {
    const [key, text] = encode(record)
    expect(key).toBe(`article:${id}`)
    expect(decode('article', id, text)).toMatchObject({ kind: 'record', record })
  })
  test('annotation', () => {
    const annotation = sampleAnnotation({ id: 'h7' })
    const [key, text] = encode(annotation)
    expect(key).toBe('annotation:h7')
    expect(decode('annotation', 'h7', text)).toMatchObject({ kind: 'record', record: annotation })
  })
  test('index shard', () => {
    const [key, text] = encodeShard('3c', [sampleEntry()])
    expect(key).toBe('index:3c')
    expect(decode('index', '3c', text)).toMatchObject({
      kind: 'record',
      record: { entries: [sampleEntry()] }
    })
  })
})

describe('what cannot be a record is told apart', () => {
  const changed = (changes: object) => JSON.stringify({ ...record, ...changes })
  const cases: [name: string, value: unknown, outcome: object][] = [
    ['nothing there', undefined, { kind: 'missing' }],
    ['a newer version', changed({ schema: 99, article: 'of another shape' }), { kind: 'newer', schema: 99 }],
    ['torn text', JSON.stringify(record).slice(0, 200), { kind: 'corrupt' }],
    ['empty text', '', { kind: 'corrupt' }],
    ['an object, not text', record, { kind: 'corrupt', reason: 'no JSON object' }],
    ['a JSON null', 'null', { kind: 'corrupt', reason: 'no JSON object' }],
    ['a JSON list', '[]', { kind: 'corrupt', reason: 'no JSON object' }],
    ['no version', changed({ schema: undefined }), { kind: 'corrupt', reason: 'no schema version' }],
    ['a version of zero', changed({ schema: 0 }), { kind: 'corrupt', reason: 'no schema version' }],
    ['a version as text', changed({ schema: '1' }), { kind: 'corrupt', reason: 'no schema version' }],
    [
      'a record of another type',
      changed({ type: 'annotation' }),
      { kind: 'corrupt', reason: 'not of type article' }
    ],
    [
      'another article under this key',
      changed({ article: { ...record.article, id: articleId(2) } }),
      { kind: 'corrupt', reason: 'no valid article' }
    ],
    ['no article', changed({ article: undefined }), { kind: 'corrupt', reason: 'no valid article' }],
    [
      'an article without headline',
      changed({ article: { ...record.article, headline: undefined } }),
      { kind: 'corrupt', reason: 'no valid headline' }
    ],
    [
      'quotes that are no list',
      changed({ article: { ...record.article, quotes: {} } }),
      { kind: 'corrupt', reason: 'no valid quotes' }
    ],
    ['tags that are no words', changed({ tags: [1] }), { kind: 'corrupt', reason: 'no valid tags' }]
  ]
  test.each(cases)('%s', (_, value, outcome) => {
    expect(decode('article', id, value)).toMatchObject(outcome)
  })

  test('a shard with one entry that is none', () => {
    const text = JSON.stringify({ schema: 1, type: 'index', entries: [sampleEntry(), { id: articleId(2) }] })
    expect(decode('index', '3c', text)).toMatchObject({ kind: 'corrupt' })
  })
})

test('what could not be read back is not stored', () => {
  expect(() => encode({ ...record, note: undefined as unknown as string })).toThrow(
    'article without valid note'
  )
})

describe('shards', () => {
  test('are 256, in order', () => {
    expect(SHARDS.length).toBe(256)
    expect([SHARDS[0], SHARDS[10], SHARDS[255]]).toEqual(['00', '0a', 'ff'])
  })
  test('go by the first two digits of the id', () => {
    expect(shardOf('3c00ab')).toBe('3c')
  })
  test.each(['', 'a', 'xyz', '3G00', '__proto__'])('“%s” is no article id', id => {
    expect(() => shardOf(id)).toThrow(RangeError)
  })
})

test('an id is read from keys of its type only', () => {
  expect(idInKey('article:3c01', 'article')).toBe('3c01')
  expect(idInKey('annotation:3c01', 'article')).toBeUndefined()
  expect(idInKey('requests', 'article')).toBeUndefined()
})
