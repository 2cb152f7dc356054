import { describe, expect, test } from 'vitest'
import {
  annotate,
  deleteAnnotation,
  editAnnotation,
  restoreAnnotation
} from '../../src/storage/annotation-changes.ts'
import { deleteArticle, editArticle, restoreArticle, saveArticle } from '../../src/storage/article-changes.ts'
import { readIndexEntry } from '../../src/storage/library.ts'
import { encode, encodeAnnotations, encodeShard } from '../../src/storage/records.ts'
import { repairIndex } from '../../src/storage/repair.ts'
import { type FakeArea, fakeArea } from './fake-area.ts'
import {
  articleId,
  itemOf,
  newAnnotation,
  sampleAnnotation,
  sampleArticle,
  sampleEntry,
  sampleRecord
} from './samples.ts'

const id = articleId(1)
const now = new Date('2031-03-10T09:00:00Z')

/** A library with one article and one highlight. */
const library = () =>
  fakeArea(
    Object.fromEntries([
      encode(sampleRecord()),
      itemOf(sampleAnnotation()),
      encodeShard('3c0', [sampleEntry({ annotations: ['h1'] })])
    ])
  )

type Change = (area: FakeArea) => Promise<unknown>
const articleChanges: [string, Change][] = [
  ['saving', area => saveArticle({ request: 'r', article: sampleArticle() }, now, area)],
  ['editing', area => editArticle({ request: 'r', id, note: 'x' }, now, area)],
  ['deleting', area => deleteArticle({ request: 'r', id }, now, area)],
  ['restoring', area => restoreArticle({ request: 'r', id }, area)],
  [
    'highlighting',
    area =>
      annotate(
        { request: 'r', articleId: id, annotation: newAnnotation('h2'), article: sampleArticle() },
        now,
        area
      )
  ]
]
const annotationChanges: [string, Change][] = [
  [
    'highlighting again',
    area => annotate({ request: 'r', articleId: id, annotation: newAnnotation('h1') }, now, area)
  ],
  [
    'editing a highlight',
    area => editAnnotation({ request: 'r', articleId: id, id: 'h1', note: 'x' }, now, area)
  ],
  ['removing a highlight', area => deleteAnnotation({ request: 'r', articleId: id, id: 'h1' }, now, area)],
  ['restoring a highlight', area => restoreAnnotation({ request: 'r', articleId: id, id: 'h1' }, area)]
]

async function expectRefused(area: FakeArea, change: Change, code: string): Promise<void> {
  const before = new Map(area.items)
  await expect(change(area)).rejects.toMatchObject({ name: 'PressmarkError', code })
  expect(area.items).toEqual(before)
}

const newer = JSON.stringify({ schema: 99, type: 'article', body: 'of another time' })

describe('a record of a newer version is never overwritten', () => {
  test.each(articleChanges)('article, %s', async (_, change) => {
    const area = library()
    area.items.set(`art:${id}`, newer)
    await expectRefused(area, change, 'newer-record')
  })
  test.each(articleChanges)('shard, %s', async (_, change) => {
    const area = library()
    area.items.set('index:3c0', newer.replace('article', 'index'))
    await expectRefused(area, change, 'newer-record')
  })
  test.each(articleChanges)('words, %s', async (_, change) => {
    const area = library()
    area.items.set('text:3c0', newer.replace('article', 'text'))
    await expectRefused(area, change, 'newer-record')
  })
  test.each(annotationChanges)('annotation, %s', async (_, change) => {
    const area = library()
    area.items.set(`ann:${id}`, newer.replace('article', 'annotations'))
    await expectRefused(area, change, 'newer-record')
  })
})

describe('an annotation that cannot be read', () => {
  const member = { schema: 99, type: 'annotation', body: 'of another time' }
  const among = () => {
    const area = library()
    const members = { h1: member, h2: sampleAnnotation({ id: 'h2' }) }
    area.items.set(...encodeAnnotations(id, new Map(Object.entries(members))))
    return area
  }
  test.each(annotationChanges)('is refused, %s', async (_, change) => {
    await expectRefused(among(), change, 'newer-record')
  })
  test('is still named when its article changes', async () => {
    const area = among()
    await editArticle({ request: 'r', id, note: 'x' }, now, area)
    const { entries } = JSON.parse(area.items.get('index:3c0') ?? '') as {
      entries: { annotations: string[] }[]
    }
    expect(entries[0]?.annotations.toSorted()).toEqual(['h1', 'h2'])
  })
  test('is still named when its index is made anew', async () => {
    const area = among()
    area.items.delete('index:3c0')
    await repairIndex(area)
    expect((await readIndexEntry(id, area))?.annotations.toSorted()).toEqual(['h1', 'h2'])
  })
  test('is not named if it is not there', async () => {
    const area = library()
    area.items.set(...encodeShard('3c0', [sampleEntry({ annotations: ['h1', 'gone'] })]))
    await editArticle({ request: 'r', id, note: 'x' }, now, area)
    expect((await readIndexEntry(id, area))?.annotations).toEqual(['h1'])
  })
  test('is written back as it was when others of its article change', async () => {
    const area = among()
    await editAnnotation({ request: 'r', articleId: id, id: 'h2', note: 'x' }, now, area)
    const text = area.items.get(`ann:${id}`) ?? ''
    expect(JSON.parse(text)).toMatchObject({ annotations: { h1: member, h2: { note: 'x' } } })
  })
})

describe('a corrupt record is left as it is', () => {
  test.each(articleChanges)('article, %s', async (_, change) => {
    const area = library()
    area.items.set(`art:${id}`, '{"schema":1,"type":"arti')
    await expectRefused(area, change, 'corrupt-record')
  })
  test.each(annotationChanges)('annotation, %s', async (_, change) => {
    const area = library()
    area.items.set(`ann:${id}`, '{}')
    await expectRefused(area, change, 'corrupt-record')
  })
})

describe('a full storage refuses wholly, and works again when there is room', () => {
  test.each(articleChanges)('%s', async (_, change) => {
    const area = library()
    area.quota = 0
    await expectRefused(area, change, 'storage-full')
    area.quota = Number.POSITIVE_INFINITY
    await expect(change(area)).resolves.toBeDefined()
  })

  test('a first highlight that does not fit leaves no article behind', async () => {
    const area = fakeArea()
    const ask = { request: 'r', articleId: id, annotation: newAnnotation('h1'), article: sampleArticle() }
    area.quota = JSON.stringify(sampleRecord()).length + 200
    await expectRefused(area, () => annotate(ask, now, area), 'storage-full')
    expect(area.items.size).toBe(0)
  })

  test.each([
    ['Chromium’s quota', 'Error', 'Resource::kQuotaBytes quota exceeded'],
    ['Firefox’s quota', 'QuotaExceededError', 'storage.local API call exceeded its quota limitations.'],
    ['a full disk in Chromium', 'Error', 'IO error: 000012.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 9)'],
    ['a full disk in Firefox', 'Error', 'database or disk is full']
  ])('%s is known by its words', async (_, name, message) => {
    const area = library()
    area.refusal = Object.assign(new Error(message), { name })
    await expectRefused(area, area => deleteArticle({ request: 'r', id }, now, area), 'storage-full')
  })

  test('a full disk is known although Firefox gives the reason only every other time', async () => {
    const area = library()
    const reasons = [
      'An unexpected error occurred',
      'QuotaExceededError: storage.local API call exceeded its …'
    ]
    area.set = () => Promise.reject(new Error(reasons.shift()))
    await expectRefused(area, area => deleteArticle({ request: 'r', id }, now, area), 'storage-full')
  })

  test('any other refusal stays what it is', async () => {
    const area = library()
    area.refusal = new Error('An unexpected error occurred')
    await expect(deleteArticle({ request: 'r', id }, now, area)).rejects.toBe(area.refusal)
  })

  test('what is refused once without a reason is stored at the second try', async () => {
    const area = library()
    const { set } = area
    let tries = 0
    area.set = items =>
      tries++ === 0 ? Promise.reject(new Error('An unexpected error occurred')) : set(items)
    await deleteArticle({ request: 'r', id }, now, area)
    expect([tries, area.sets.length]).toEqual([2, 1])
  })

  test('any other refusal is not tried again', async () => {
    const area = library()
    let tries = 0
    area.set = () => Promise.reject(new Error(`torn cable ${++tries}`))
    await expect(deleteArticle({ request: 'r', id }, now, area)).rejects.toThrow('torn cable 1')
    expect(tries).toBe(1)
  })
})

test.each([articleChanges[1], articleChanges[2], articleChanges[3]].flatMap(one => (one ? [one] : [])))(
  '%s an article that is not saved says so',
  (_, change) => expectRefused(fakeArea(), change, 'not-found')
)
