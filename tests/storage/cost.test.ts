import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../src/storage/query.ts'
import { judge, Searchable } from '../../src/storage/search.ts'
import { articleId, sampleEntry } from './samples.ts'

describe('10 000 entries', () => {
  const many = Array.from({ length: 10_000 }, (_, n) =>
    sampleEntry({
      id: articleId(n),
      headline: `Report ${n} on the harbour of Skagvik and its ferries`,
      tags: [`tag${n % 50}`]
    })
  )
  test('a query takes less than a frame or two', () => {
    const searchables = many.map(entry => new Searchable(entry))
    for (const { text } of searchables) expect(text).not.toBe('')
    const start = performance.now()
    const query = parseQuery('skagvik tag7 report')
    const found = searchables.filter(each => judge(query, each) === 'found')
    const elapsed = performance.now() - start
    expect(found.length).toBe(200)
    expect(elapsed).toBeLessThan(100)
  })
})
