/** What becomes of a record that is imported, beside the one that is stored. */
import { describe, expect, test } from 'vitest'
import { planArticle } from '../../src/import/plan.ts'
import { type ArticleRecord, SCHEMA } from '../../src/storage/model.ts'
import type { Outcome } from '../../src/storage/records.ts'
import { sampleArticle, sampleRecord } from '../storage/samples.ts'

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
