import { expect, it } from 'vitest'
import { type Anchor, SearchablePage } from '../../src/anchor/index.ts'
import { bodyOf } from './dom.ts'

it('answers in time on bait for slow searches', () => {
  const bait = 'again and again '.repeat(20_000)
  const html = `<p>${bait}</p><p>${'x'.repeat(50_000)}</p><p>${'a b c d e f g '.repeat(9_000)}</p>`
  const phrase: Anchor = {
    parts: [
      {
        quote: {
          type: 'TextQuoteSelector',
          exact: `${'again and '.repeat(100)}never`,
          prefix: 'again and again ',
          suffix: ' again and again'
        },
        position: { type: 'TextPositionSelector', start: 0, end: 0 }
      }
    ]
  }
  const searchable = new SearchablePage(bodyOf(html))
  const started = performance.now()
  expect(searchable.find(phrase)).toBeNull()
  expect(performance.now() - started).toBeLessThan(1500)
})
