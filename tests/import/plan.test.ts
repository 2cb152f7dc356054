/** What becomes of a record that is imported, beside the one that is stored. */
import { describe, expect, test } from 'vitest'
import { planAnnotation, planArticle } from '../../src/import/plan.ts'
import { type ArticleRecord, SCHEMA } from '../../src/storage/model.ts'
import type { Outcome } from '../../src/storage/records.ts'
import { sampleAnnotation, sampleArticle, sampleRecord } from '../storage/samples.ts'

const stored = <R>(record: R): Outcome<R> => ({ kind: 'record', record, stored: SCHEMA })
const [OLDER, NEWER] = ['2031-03-01T00:00:00.000Z', '2031-03-20T00:00:00.000Z']

describe('an article with or without its text, beside one with or without', () => {
  const of = (text: 'stub' | 'full', where: 'here' | 'file', updated: string): ArticleRecord =>
    sampleRecord({
      article: sampleArticle(text === 'stub' ? { blocks: [], quotes: [] } : {}),
      retrieved: updated,
      updated,
      tags: [where, 'ferries'],
      note: `From ${where}`
    })
  const isStub = ({ article }: ArticleRecord) => article.blocks.length === 0
  /** Whose article and time of reading, tags and note there are afterwards. */
  test.each([
    { here: 'stub', file: 'stub', fileIs: 'older', text: 'here', words: ['here'] },
    { here: 'stub', file: 'stub', fileIs: 'newer', text: 'file', words: ['file'] },
    { here: 'stub', file: 'full', fileIs: 'older', text: 'file', words: ['here', 'file'] },
    { here: 'stub', file: 'full', fileIs: 'newer', text: 'file', words: ['here', 'file'] },
    { here: 'full', file: 'stub', fileIs: 'older', text: 'here', words: ['here'] },
    { here: 'full', file: 'stub', fileIs: 'newer', text: 'here', words: ['here', 'file'] },
    { here: 'full', file: 'full', fileIs: 'older', text: 'here', words: ['here'] },
    { here: 'full', file: 'full', fileIs: 'newer', text: 'file', words: ['file'] }
  ] as const)('$here here, $fileIs $file in the file', row => {
    const here = of(row.here, 'here', row.fileIs === 'older' ? NEWER : OLDER)
    const coming = of(row.file, 'file', row.fileIs === 'older' ? OLDER : NEWER)
    const plan = planArticle(coming, false, stored(here))
    const after = plan.action === 'skip' ? here : plan.record
    const from = { here, file: coming }[row.text]
    expect([isStub(after), after.retrieved]).toEqual([isStub(from), from.retrieved])
    const words: readonly string[] = row.words
    expect(after.tags.filter(tag => tag !== 'ferries')).toEqual(words)
    expect(after.note).toBe(words.map(where => `From ${where}`).join('\n\n'))
    expect(after.updated).toBe(plan.action === 'skip' ? here.updated : NEWER)
    // The same file once more has nothing to add.
    expect(planArticle(coming, false, stored(after)).action).toBe('skip')
  })

  test('what another tool knows takes tags and note to the article, whenever that was changed', () => {
    const here = of('full', 'here', NEWER)
    expect(planArticle(of('stub', 'file', OLDER), true, stored(here))).toEqual({
      action: 'change',
      record: { ...here, tags: ['here', 'ferries', 'file'], note: 'From here\n\nFrom file' }
    })
  })
})

test('an article in the trash stays there, and is said to be there', () => {
  const here = sampleRecord({ deleted: NEWER })
  expect(planArticle(sampleRecord(), false, stored(here))).toEqual({ action: 'skip', reason: 'in-trash' })
})

describe('a highlight that was removed here on the 10th', () => {
  const here = sampleAnnotation({ updated: OLDER, note: 'here', deleted: '2031-03-10T00:00:00.000Z' })
  const { deleted: _, ...alive } = here
  const coming = (updated: string, changes = {}) => sampleAnnotation({ updated, note: 'file', ...changes })
  const before = '2031-02-01T00:00:00.000Z'
  test.each([
    ['in a backup, as it was', true, coming(OLDER), { action: 'restore', record: alive }],
    ['in a backup of before its last change', true, coming(before), { action: 'restore', record: alive }],
    ['in a backup, changed after', true, coming(NEWER), { action: 'restore', record: coming(NEWER) }],
    ['in a backup, removed there too', true, coming(OLDER, { deleted: NEWER }), { reason: 'same' }],
    ['in another tool, as it was', false, coming(OLDER), { reason: 'removed-here' }],
    ['in another tool, changed before', false, coming('2031-03-05T00:00:00Z'), { reason: 'removed-here' }],
    ['in another tool, changed after', false, coming(NEWER), { action: 'restore', record: coming(NEWER) }]
  ])('%s', (_, isBackup, file, plan) => {
    expect(planAnnotation(file, isBackup, stored(here))).toMatchObject(plan)
  })
  test('is there without the day on which it was removed', () => {
    expect(planAnnotation(coming(OLDER), true, stored(here))).toEqual({ action: 'restore', record: alive })
  })
  test('once it is back the same file changes nothing', () => {
    expect(planAnnotation(coming(OLDER), true, stored(alive))).toMatchObject({ reason: 'same' })
  })
})
