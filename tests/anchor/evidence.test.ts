/** What speaks for a place. */
import { expect, describe as group, it } from 'vitest'
import { contextOf, ENOUGH, type Evidence, weigh, withEdges } from '../../src/anchor/evidence.ts'

const ALL: Evidence = { recall: 1, purity: 1, left: 1, right: 1, lostEdges: 0, isTorn: false }
const NO_CONTEXT = { left: 0, right: 0 }

group('a place is believed', () => {
  const believed: [name: string, evidence: Partial<Evidence>][] = [
    ['with all of its words and their context', {}],
    ['with all of its words alone', NO_CONTEXT],
    ['with most of its words and their context', { recall: 0.6, purity: 0.6 }],
    ['with most of its words and context on one side', { recall: 0.8, purity: 0.8, left: 0 }]
  ]
  it.each(believed)('%s', (_, evidence) => {
    expect(weigh({ ...ALL, ...evidence })).toBeGreaterThanOrEqual(ENOUGH)
  })

  const not: [name: string, evidence: Partial<Evidence>][] = [
    ['with most of its words alone', { ...NO_CONTEXT, recall: 0.8, purity: 0.8 }],
    ['with all of its words alone, in several blocks', { ...NO_CONTEXT, isTorn: true }],
    ['with all of its words alone, where a block began and ended', { ...NO_CONTEXT, lostEdges: 2 }],
    ['with context alone', { recall: 0.4, purity: 1 }]
  ]
  it.each(not)('not %s', (_, evidence) => {
    expect(weigh({ ...ALL, ...evidence })).toBeLessThan(ENOUGH)
  })

  it('by context on both sides rather than twice as much on one', () => {
    expect(weigh({ ...ALL, left: 0.5, right: 0.5 })).toBeGreaterThan(weigh({ ...ALL, left: 1, right: 0 }))
  })
})

group('the context of a place', () => {
  const TEXT = 'all night the ferry stays in port until the spring comes'
  const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
  const open = { starts: undefined, ends: undefined, isTorn: () => false }
  const quote = (prefix: string, suffix: string) => ({ exact: 'stays in port', prefix, suffix })
  const around = (prefix: string, suffix: string, edges = open) =>
    contextOf(TEXT, at('stays in port'), quote(prefix, suffix), edges)

  it.each<[name: string, prefix: string, suffix: string, left: number, right: number]>([
    ['to the letter', 'night the ferry ', ' until the', 1, 1],
    ['none', '', '', 0, 0],
    ['another', 'Once upon a ', ' for years', 0, 0],
    ['with a word put in', 'all the ferry ', ' until spring', 1, 1],
    ['of which some is there', 'day ferry ', ' until winter', 5 / 8, 5 / 11]
  ])('%s', (_, prefix, suffix, left, right) => {
    const context = around(prefix, suffix)
    expect(context.left).toBeCloseTo(left)
    expect(context.right).toBeCloseTo(right)
  })

  it('is weighed at the place itself', () => {
    const place = at('stays in port')
    const edges = {
      ...open,
      starts: (start: number) => start === place.start,
      ends: (end: number) => end === place.end
    }
    expect(contextOf(TEXT, place, quote('', ''), edges)).toEqual({ left: 0.35, right: 0.35, lostEdges: 0 })
  })

  it('stands near: what is farther away is not counted', () => {
    const far = `ferry ${'x '.repeat(30)}stays in port`
    const start = far.indexOf('stays')
    expect(contextOf(far, { start, end: far.length }, quote('ferry ', ''), open).left).toBe(0)
  })

  it('is something where a block begins or ends as it did, and is missed where it does not', () => {
    const place = at('stays in port')
    const edges = (begins: boolean, ends: boolean) => ({
      ...open,
      starts: (place: number) => begins && place === at('stays').start,
      ends: (place: number) => ends && place === at('in port').end
    })
    expect(withEdges(0, 0.1, place, edges(true, true))).toEqual({ left: 0.35, right: 0.35, lostEdges: 0 })
    expect(withEdges(0.9, 0.8, place, edges(true, true))).toEqual({ left: 0.9, right: 0.8, lostEdges: 0 })
    expect(withEdges(0.1, 0.2, place, edges(false, true))).toEqual({ left: 0.1, right: 0.35, lostEdges: 1 })
    expect(withEdges(0.1, 0.2, place, edges(false, false))).toEqual({ left: 0.1, right: 0.2, lostEdges: 2 })
    expect(withEdges(0.1, 0.2, place, open)).toEqual({ left: 0.1, right: 0.2, lostEdges: 0 })
  })
})
