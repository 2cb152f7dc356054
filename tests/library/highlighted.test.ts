import { describe, expect, test } from 'vitest'
import { describeSpan, PageText } from '../../src/anchor/index.ts'
import type { Anchor } from '../../src/anchor/selectors.ts'
import type { Block } from '../../src/article/model.ts'
import { readArticle } from '../../src/article/read.ts'
import { piecesOf, spansIn } from '../../src/library/highlighted.ts'
import { fixtures, openFixture } from '../article/open-page.ts'

type TextBlock = Pick<Block, 'text' | 'position'>

/** Blocks as they stand on a page one below the other, from a position on. */
function blocksOf(texts: readonly string[], from = 100): TextBlock[] {
  let at = from
  return texts.map(text => {
    const start = at
    at += text.length + 1
    return { text, position: { type: 'TextPositionSelector', start, end: start + text.length } }
  })
}

interface Marked {
  exact: string
  prefix?: string
  suffix?: string
  /** On the page; 0 of imported highlights, which do not know it. */
  start?: number
}

function anchorOf({ exact, prefix = '', suffix = '', start = 0 }: Marked): Anchor {
  const position = { type: 'TextPositionSelector' as const, start, end: start + exact.length }
  return { parts: [{ quote: { type: 'TextQuoteSelector', exact, prefix, suffix }, position }] }
}

/** The texts with what is highlighted in brackets. */
function shown(blocks: readonly TextBlock[], anchors: readonly Anchor[]): string[] {
  const spans = spansIn(
    blocks,
    anchors.map(anchor => ({ anchor }))
  )
  return blocks.map(({ text }, n) =>
    piecesOf(text, spans[n] ?? [])
      .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
      .join('')
  )
}

test.each([
  ['nothing', [], 'the old crane'],
  ['the middle', [[4, 7]], 'the [old] crane'],
  ['all of it', [[0, 13]], '[the old crane]'],
  [
    'two that overlap',
    [
      [4, 13],
      [0, 7]
    ],
    '[the old][ crane]'
  ],
  [
    'one within another',
    [
      [4, 7],
      [0, 13]
    ],
    '[the old crane]'
  ]
] as [string, [number, number][], string][])('highlighted is %s', (_, spans, expected) => {
  const pieces = piecesOf(
    'the old crane',
    spans.map(([start, end]) => ({ start, end }))
  )
  expect(pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')).toBe(expected)
})

describe('a highlight', () => {
  const LEANS = 'The crane leans, said Rowe.'
  const STAYS = 'The crane stays.'
  const BOUGHT = 'A new crane was bought, said Rowe.'
  const TEXTS = [LEANS, STAYS, BOUGHT]
  const FIRST = 'The [crane] leans, said Rowe.'

  test.each<[string, Marked, string[]]>([
    ['by its position, of several', { exact: 'crane', start: 132 }, [LEANS, 'The [crane] stays.', BOUGHT]],
    ['by its context', { exact: 'crane', prefix: 'The ', suffix: ' leans' }, [FIRST, STAYS, BOUGHT]],
    [
      'by context of which some is that of the block before',
      { exact: 'crane', prefix: 'said Rowe. The ', suffix: ' stays.\n' },
      [LEANS, 'The [crane] stays.', BOUGHT]
    ],
    [
      'with other white space on the page',
      { exact: 'new\n   crane', prefix: 'A  ', suffix: '\n was bought' },
      [LEANS, STAYS, 'A [new crane] was bought, said Rowe.']
    ],
    ['nowhere of several that nothing tells apart', { exact: 'crane' }, TEXTS],
    ['nowhere of several with the same beside them', { exact: 'said Rowe.', suffix: '\n' }, TEXTS],
    ['nowhere where its context is not', { exact: 'leans', prefix: 'tower ', suffix: ' to the left' }, TEXTS],
    [
      'nowhere where one side is another',
      { exact: 'leans', prefix: 'The crane ', suffix: ' to the left' },
      TEXTS
    ],
    [
      'where it was, though words beside it were changed since',
      { exact: 'leans', prefix: 'The crane ', suffix: ' to the left', start: 110 },
      ['The crane [leans], said Rowe.', STAYS, BOUGHT]
    ],
    ['nowhere by a few words that stand there once, of which no more is known', { exact: 'leans' }, TEXTS],
    [
      'by many words that stand there once, of which no more is known',
      { exact: 'A new crane was bought, said' },
      [LEANS, STAYS, '[A new crane was bought, said] Rowe.']
    ],
    [
      'nowhere in the midst of a block where it began one: a headline is not taken for the words in the text',
      { exact: 'new crane', prefix: 'News\n', suffix: '\nBy Pia Lund' },
      TEXTS
    ],
    ['nowhere where its words are not', { exact: 'old crane', start: 100 }, TEXTS],
    ['nowhere without words', { exact: ' ', start: 103 }, TEXTS]
  ])('is shown %s', (_, marked, expected) => {
    expect(shown(blocksOf(TEXTS), [anchorOf(marked)])).toEqual(expected)
  })

  test('of a repeated heading is shown at its own', () => {
    const blocks = blocksOf(['Read on', 'The crane leans.', 'Read on', 'It was bought.'])
    const [, , { position }] = blocks as [TextBlock, TextBlock, TextBlock]
    const heading = { exact: 'Read on', prefix: 'leans.\n', suffix: '\nIt was', start: position.start }
    expect(shown(blocks, [anchorOf(heading)])[2]).toBe('[Read on]')
    expect(shown(blocks, [anchorOf({ ...heading, start: 9000 })])[2]).toBe('[Read on]')
    expect(shown(blocks, [anchorOf({ ...heading, prefix: '\n', suffix: '\n', start: 9000 })])).not.toContain(
      '[Read on]'
    )
  })
  test('over two blocks is shown in both', () => {
    const parts = [
      { exact: 'said Rowe.', prefix: 'leans, ', suffix: '\nThe' },
      { exact: 'The crane', prefix: 'Rowe.\n', suffix: ' stays' }
    ].flatMap(each => anchorOf(each).parts)
    expect(shown(blocksOf(TEXTS), [{ parts }]).slice(0, 2)).toEqual([
      'The crane leans, [said Rowe.]',
      '[The crane] stays.'
    ])
  })
})

describe('made on the page of an article', () => {
  const articles = fixtures().filter(({ slug }) => slug.startsWith('articles/'))

  test.each(articles.map(fixture => [fixture.slug, fixture] as const))(
    '%s: three words of each block are shown there; on a page that moved, there or nowhere',
    async (_, fixture) => {
      const document = await openFixture(fixture)
      const page = new PageText(document.body)
      const reading = readArticle(document, document.URL)
      const blocks = reading.kind === 'article' ? reading.article.blocks : []
      for (const [n, { position }] of blocks.entries()) {
        const words = [...page.text.slice(position.start, position.end).matchAll(/\S+/g)]
        const first = Math.floor(words.length / 2)
        const last = words[Math.min(first + 2, words.length - 1)]
        const from = position.start + (words[first]?.index ?? 0)
        const to = position.start + (last?.index ?? 0) + (last?.[0].length ?? 0)
        const anchor = describeSpan(page, from, to)
        const exact = anchor.parts.map(({ quote }) => quote.exact).join(' ')
        const places = (of: Anchor) =>
          spansIn(blocks, [{ anchor: of }]).flatMap((spans, block) =>
            spans.map(({ start, end }) => `${block} ${blocks[block]?.text.slice(start, end)}`)
          )
        expect(places(anchor)).toEqual([`${n} ${exact}`])
        const moved = anchor.parts.map(part => ({
          ...part,
          position: { ...part.position, start: part.position.start + 5000, end: part.position.end + 5000 }
        }))
        expect([[], [`${n} ${exact}`]]).toContainEqual(places({ parts: moved }))
      }
    }
  )
})
