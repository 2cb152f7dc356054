import { describe, expect, test } from 'vitest'
import { gate } from '../../src/background/gate.ts'
import type { RequestName } from '../../src/messages.ts'
import {
  articleId,
  newAnnotation,
  sampleAnnotation,
  sampleArticle,
  sampleRecord
} from '../storage/samples.ts'

const id = articleId(1)
const which = { request: 'r', articleId: id, id: 'h1' }
const { anchor, exact } = newAnnotation('h1')

/** Each request as our own code asks it. */
const SOUND: Record<RequestName, object> = {
  'page-noticed': { state: 'article' },
  'load-marker': { articleId: articleId(1), inFrame: false },
  'read-page': {},
  'save-article': { request: 'r', article: sampleArticle() },
  'edit-article': { request: 'r', id, tags: ['storm'], note: 'x', article: sampleArticle() },
  'delete-article': { request: 'r', id },
  'restore-article': { request: 'r', id },
  'purge-article': { request: 'r', id },
  'merge-articles': { request: 'r', from: id, into: articleId(2) },
  annotate: { request: 'r', articleId: id, annotation: newAnnotation('h1'), article: sampleArticle() },
  'import-records': {
    request: 'r',
    groups: [
      { articleId: id, article: { record: sampleRecord(), isStub: false }, annotations: [sampleAnnotation()] }
    ]
  },
  'edit-annotation': { ...which, note: 'x', meaning: 'fact', tags: [] },
  'delete-annotation': which,
  'restore-annotation': which,
  'reanchor-annotation': { ...which, anchor, exact },
  'undo-reanchor-annotation': which,
  'saw-annotations': { articleId: id, ids: ['h1'] },
  'repair-words': { shards: ['3c0'] },
  'edit-settings': {
    request: 'r',
    change: {
      paused: { everywhere: true, sites: [] },
      lastMeaning: 'fact',
      citationStyle: null,
      exportFormat: 'ris',
      reminder: { isOn: true, after: 20 },
      lastBackup: '2026-05-06T07:08:09Z'
    }
  },
  'reset-settings': { request: 'r' }
}
const NAMES = Object.keys(SOUND) as RequestName[]

test.each(NAMES)('our own pages may ask %s', name => {
  expect(gate(name, SOUND[name], true)).toBeUndefined()
})

test('pages may ask for what is done on a page, and for nothing else', () => {
  expect(NAMES.filter(name => gate(name, SOUND[name], false) === undefined)).toEqual([
    'page-noticed',
    'load-marker',
    'read-page',
    'annotate',
    'edit-annotation',
    'delete-annotation',
    'restore-annotation',
    'saw-annotations'
  ])
})

describe('what has another shape is refused', () => {
  test.each(NAMES.filter(name => name !== 'read-page'))('%s without anything', name => {
    expect(gate(name, {}, true)).toContain(name)
  })
  test.each(NAMES)('%s with something more', name => {
    expect(gate(name, { ...SOUND[name], extra: 1 }, true)).toContain(name)
  })
  test.each<[RequestName, object]>([
    ['delete-article', { id: '../settings' }],
    ['delete-article', { id: ['3c00000000000001'] }],
    ['save-article', { article: { ...sampleArticle(), id: 'requests' } }],
    ['annotate', { annotation: { ...newAnnotation('h1'), anchor: { parts: 'all' } } }],
    ['annotate', { annotation: { ...newAnnotation('h1'), id: 'h'.repeat(201) } }],
    ['annotate', { article: { ...sampleArticle(), authors: ['Ida'] } }],
    ['edit-annotation', { note: 'x'.repeat(1_000_001) }],
    ['edit-annotation', { tags: [{ toString: 1 }] }],
    ['edit-article', { tags: Array.from({ length: 1001 }, String) }],
    ['edit-settings', { change: { schema: 99 } }],
    ['edit-settings', { change: { citationStyle: '' } }],
    ['edit-settings', { change: { reminder: { isOn: true, after: 0 } } }],
    ['import-records', { groups: [{ articleId: 'x', annotations: [] }] }],
    [
      'import-records',
      { groups: [{ articleId: id, annotations: [{ ...sampleAnnotation(), earlier: [null] }] }] }
    ]
  ])('%s with %o', (name, change) => {
    expect(gate(name, { ...SOUND[name], ...change }, true)).toContain(name)
  })
  test.each(['toString', '__proto__', 'constructor', ''])('a request named “%s”', name => {
    expect(gate(name, {}, true)).toContain('unknown request')
  })
})
