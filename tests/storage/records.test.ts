import { describe, expect, test } from 'vitest'
import { SCHEMA } from '../../src/storage/model.ts'
import { decode, decodeParsed, encode, encodeShard, idInKey } from '../../src/storage/records.ts'
import { SHARDS, shardOf } from '../../src/storage/shards.ts'
import { articleId, itemOf, quoteBy, sampleAnnotation, sampleEntry, sampleRecord } from './samples.ts'

const record = sampleRecord()
const { id } = record.article

describe('a record comes back as it was stored', () => {
  test('article', () => {
    const [key, text] = encode(record)
    expect(key).toBe(`art:${id}`)
    expect(decode('article', id, text)).toMatchObject({ kind: 'record', record })
  })
  test('annotation', () => {
    const annotation = sampleAnnotation({ id: 'h7' })
    const [key, text] = itemOf(annotation)
    expect(key).toBe(`ann:${id}`)
    const group = decode('annotations', id, text)
    const member = group.kind === 'record' ? group.record.annotations.h7 : undefined
    expect(decodeParsed('annotation', 'h7', member)).toMatchObject({ kind: 'record', record: annotation })
  })
  test('index shard', () => {
    const [key, text] = encodeShard('3c0', [sampleEntry()])
    expect(key).toBe('index:3c0')
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
    ...Object.entries({
      authors: ['Ida'],
      quotes: [null],
      blocks: [{ kind: 'paragraph' }],
      sources: [{}],
      keyPoints: ['One']
    }).map(([field, list]): [string, string, object] => [
      `${field} that are none`,
      changed({ article: { ...record.article, [field]: list } }),
      { kind: 'corrupt', reason: `no valid ${field}` }
    ]),
    [
      'a quote by somebody without a name',
      changed({ article: { ...record.article, quotes: [{ ...quoteBy('Ida'), speaker: {} }] } }),
      { kind: 'corrupt', reason: 'no valid quotes' }
    ],
    [
      'a quote by nobody, which is as it should be',
      changed({ article: { ...record.article, quotes: [{ ...quoteBy('Ida'), speaker: null }] } }),
      { kind: 'record' }
    ],
    ['tags that are no words', changed({ tags: [1] }), { kind: 'corrupt', reason: 'no valid tags' }]
  ]
  test.each(cases)('%s', (_, value, outcome) => {
    expect(decode('article', id, value)).toMatchObject(outcome)
  })

  const without = (record: object, field: string) => ({ ...record, [field]: undefined })
  const reasonOf = (outcome: { kind: string; reason?: string }) => outcome.reason ?? outcome.kind

  test.each(['retrieved', 'saved', 'updated', 'tags', 'note'])('an article’s record without %s', field => {
    expect(reasonOf(decode('article', id, JSON.stringify(without(record, field))))).toBe(`no valid ${field}`)
  })

  test.each([
    'address',
    'headline',
    'publisherDomain',
    'authors',
    'keyPoints',
    'blocks',
    'quotes',
    'sources'
  ])('an article without %s', field => {
    const text = changed({ article: without(record.article, field) })
    expect(reasonOf(decode('article', id, text))).toBe(`no valid ${field}`)
  })

  test.each([
    'articleId',
    'anchor',
    'exact',
    'meaning',
    'note',
    'tags',
    'created',
    'updated',
    'lastSeen',
    'earlier'
  ])('an annotation without %s', field => {
    const outcome = decodeParsed('annotation', 'h1', without(sampleAnnotation(), field))
    expect(reasonOf(outcome)).toBe(`no valid ${field}`)
  })

  test.each<[name: string, changes: object, reason: string]>([
    ['of another id', { id: 'h2' }, 'no valid id'],
    ['whose anchor has no parts', { anchor: {} }, 'no valid anchor'],
    ['whose anchor is a list', { anchor: [] }, 'no valid anchor'],
    ['whose anchor has a part that is none', { anchor: { parts: [null] } }, 'no valid anchor'],
    ['whose anchor has a part without a quote', { anchor: { parts: [{ position: {} }] } }, 'no valid anchor'],
    ['whose anchor quotes nothing', { anchor: { parts: [{ quote: {}, position: {} }] } }, 'no valid anchor'],
    [
      'whose anchor has a part without a position',
      { anchor: { parts: [{ quote: { exact: 'a' } }] } },
      'no valid anchor'
    ],
    ['of half a version', { schema: 1.5 }, 'no schema version'],
    ['of version zero', { schema: 0 }, 'no schema version']
  ])('an annotation %s', (_, changes, reason) => {
    expect(reasonOf(decodeParsed('annotation', 'h1', { ...sampleAnnotation(), ...changes }))).toBe(reason)
  })

  test.each(Object.keys(sampleEntry()).filter(field => field !== 'hasNote' && field !== 'notes'))(
    'an index or a list of the newest whose entry lacks %s',
    field => {
      for (const type of ['index', 'recent'] as const) {
        const text = JSON.stringify({
          schema: SCHEMA,
          type,
          entries: [sampleEntry(), without(sampleEntry(), field)]
        })
        expect(reasonOf(decode(type, '3c', text))).toBe('no valid entries')
      }
    }
  )

  test.each<[name: string, texts: unknown]>([
    ['none', undefined],
    ['a list', []],
    ['of one that is none', { a: { body: '', own: '' }, b: 5 }],
    ['without the article’s', { a: { body: '', own: '' }, b: { own: '' } }],
    ['without the reader’s', { a: { body: '', own: '' }, b: { body: '' } }]
  ])('words: %s', (_, texts) => {
    const text = JSON.stringify({ schema: SCHEMA, type: 'text', texts })
    expect(reasonOf(decode('text', '3c0', text))).toBe('no valid texts')
  })

  test.each([undefined, 5, []])('annotations of an article that are %j', annotations => {
    const text = JSON.stringify({ schema: SCHEMA, type: 'annotations', annotations })
    expect(reasonOf(decode('annotations', id, text))).toBe('no valid annotations')
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
  test('are 4096, in order', () => {
    expect(SHARDS.length).toBe(4096)
    expect([SHARDS[0], SHARDS[10], SHARDS[255], SHARDS[4095]]).toEqual(['000', '00a', '0ff', 'fff'])
  })
  test('go by the first three digits of the id', () => {
    expect(shardOf('3c00ab')).toBe('3c0')
  })
  test.each(['', 'a', '3c', 'xyz', '3cG0', 'x3c00', '3x00', '__proto__'])('“%s” is no article id', id => {
    expect(() => shardOf(id)).toThrow(RangeError)
  })
})

test('an id is read from keys of its type only', () => {
  expect(idInKey('art:3c01', 'art')).toBe('3c01')
  expect(idInKey('article:3c01', 'art')).toBeUndefined()
  expect(idInKey('requests', 'art')).toBeUndefined()
})
