import { expect, it } from 'vitest'
import { differences, timesLine } from '../../bench/score-text.mjs'

it('shows what is in the text and should not be, what is not and should, and what was never read', () => {
  const block = (kind, text) => ({ kind, reason: 'p', isText: kind === 'paragraph', path: 'p < main', text })
  const wanted = 'The tide came in.\n\nThe wall held until noon.\n\nNobody saw the ferry leave.'
  const lines = differences(wanted, [
    block('paragraph', 'The tide came in.'),
    block('paragraph', 'Read our newsletter.'),
    block('caption', 'The wall held until noon.')
  ])
  expect(lines.map(line => line[0])).toEqual([' ', '+', '-', '-'])
  expect(lines[2]).toContain('[p < main]')
  expect(lines[3]).toBe('- in no block: Nobody saw the ferry leave.')
})

it('passes over pages without a time', () => {
  expect(timesLine([4, undefined, 1, 2, 3])).toBe('median 3.0, p95 4.0')
})
