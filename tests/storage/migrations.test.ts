import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { HISTORY, type RecordType, type SchemaHistory, type Stored } from '../../src/storage/migrations.ts'
import { SCHEMA } from '../../src/storage/model.ts'
import { decode, decodeParsed } from '../../src/storage/records.ts'
import { sampleRecord } from './samples.ts'

const FIXTURES = new URL('./fixtures/', import.meta.url)

describe('frozen records of every version are read', () => {
  test('there is a folder for each version', () => {
    const expected = Array.from({ length: SCHEMA }, (_, n) => `v${n + 1}`)
    expect(readdirSync(FIXTURES).toSorted(), 'Freeze a record of each type in fixtures/v<version>').toEqual(
      expected
    )
  })

  for (const version of readdirSync(FIXTURES)) {
    const types = readdirSync(new URL(version, FIXTURES)).map(file => file.replace('.json', '') as RecordType)
    test.each(types)(`${version}: %s`, type => {
      const text = readFileSync(new URL(`${version}/${type}.json`, FIXTURES), 'utf8')
      const stored = JSON.parse(text) as Stored & { article?: { id: string }; id?: string }
      const outcome = decode(type, stored.article?.id ?? stored.id ?? '3c', text)
      expect(stored.schema).toBe(Number(version.slice(1)))
      expect(outcome.kind === 'record' ? outcome.record.schema : outcome).toBe(SCHEMA)
      if (outcome.kind !== 'record' || outcome.record.type !== 'annotations') return
      for (const [id, member] of Object.entries(outcome.record.annotations))
        expect(decodeParsed('annotation', id, member)).toMatchObject({ kind: 'record' })
    })
  }

  test('a record of the current version comes back unchanged', () => {
    const text = readFileSync(new URL(`v${SCHEMA}/article.json`, FIXTURES), 'utf8')
    const stored = JSON.parse(text) as { article: { id: string } }
    expect(decode('article', stored.article.id, text)).toEqual({
      kind: 'record',
      record: stored,
      stored: SCHEMA
    })
  })
})

describe('what a version did not know is empty until it is made anew', () => {
  const frozen = (version: number, type: string) =>
    JSON.parse(readFileSync(new URL(`v${version}/${type}.json`, FIXTURES), 'utf8')) as Stored & { id: string }

  test('of an index', () => {
    const old = frozen(1, 'index').entries as object[]
    expect(decode('index', '3c', JSON.stringify(frozen(1, 'index')))).toMatchObject({
      record: {
        entries: old.map(entry => ({
          authors: [],
          sources: {},
          hasNote: false,
          fingerprint: '',
          removed: [],
          meanings: [],
          markTags: [],
          notes: 0,
          ...entry
        }))
      }
    })
  })

  test('of an annotation', () => {
    const old = frozen(1, 'annotation')
    expect(decode('annotation', old.id, JSON.stringify(old))).toMatchObject({
      record: { lastSeen: old.updated, earlier: [] }
    })
  })
})

describe('the chain', () => {
  /** Version 2 renames the note, version 3 counts the tags; annotations change in 3 only. */
  const made: SchemaHistory = {
    current: 3,
    migrations: [
      {
        to: 3,
        steps: {
          article: old => ({ ...old, count: (old.tags as string[]).length }),
          annotation: old => ({ ...old, kept: true })
        }
      },
      { to: 2, steps: { article: ({ note, ...old }) => ({ ...old, remark: note, note: '' }) } }
    ]
  }
  const old = { ...sampleRecord({ note: 'ask the harbour office', tags: ['a', 'b'] }), schema: 1 }
  const { id } = old.article

  test('leads over every version in order', () => {
    expect(decode('article', id, JSON.stringify(old), made)).toMatchObject({
      kind: 'record',
      record: { schema: 3, remark: 'ask the harbour office', note: '', count: 2 }
    })
  })
  test('begins at the version of the record', () => {
    const stored = JSON.stringify({ ...old, schema: 2, remark: 'already' })
    expect(decode('article', id, stored, made)).toMatchObject({
      record: { schema: 3, remark: 'already', count: 2 }
    })
  })
  test('leaves a type without a step as it is, but for the version', () => {
    const shard = { schema: 1, type: 'index', entries: [] }
    expect(decode('index', '3c', JSON.stringify(shard), made)).toEqual({
      kind: 'record',
      record: { ...shard, schema: 3 },
      stored: 1
    })
  })
  test('a step that fails makes the record corrupt, not new', () => {
    const failing: SchemaHistory = {
      current: 2,
      migrations: [
        {
          to: 2,
          steps: {
            article: () => {
              throw new Error('no such field')
            }
          }
        }
      ]
    }
    expect(decode('article', id, JSON.stringify(old), failing)).toEqual({
      kind: 'corrupt',
      reason: 'Error: no such field'
    })
  })
  test('a step that gives no valid record makes it corrupt', () => {
    const losing: SchemaHistory = {
      current: 2,
      migrations: [{ to: 2, steps: { article: ({ tags: _, ...rest }) => rest } }]
    }
    expect(decode('article', id, JSON.stringify(old), losing)).toEqual({
      kind: 'corrupt',
      reason: 'no valid tags'
    })
  })
  test('the real one ends at the current version, one migration a version', () => {
    expect(HISTORY.current).toBe(SCHEMA)
    expect(HISTORY.migrations.map(({ to }) => to)).toEqual(
      Array.from({ length: SCHEMA - 1 }, (_, n) => n + 2)
    )
  })
})
