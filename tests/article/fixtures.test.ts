/** Each folder below `tests/fixtures` is a test: the page is read and compared with what a person says of it. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type Anchor, anchorParts } from '../../src/anchor/index.ts'
import type { Article, Reading } from '../../src/article/model.ts'
import { readArticle } from '../../src/article/read.ts'
import { article as articleShape } from '../../src/import/shapes.ts'
import { compareField } from './compare.ts'
import { type Expected, HOW_TO_EXPECT } from './expected.ts'
import { type Fixture, fixtures, folded, openFixture, visibleText } from './open-page.ts'

const NOT_COMPARED = new Set<keyof Expected>(['url', 'kind', 'page', 'runScripts'])

for (const fixture of fixtures()) {
  const { slug, expected } = fixture
  describe(slug, () => {
    if (!expected) {
      test('has expectations', () => expect.fail(`${slug} ${HOW_TO_EXPECT}`))
      return
    }
    let opening: ReturnType<typeof openAndRead> | undefined
    const opened = () => (opening ??= openAndRead(fixture, expected))

    test(`is ${expected.kind === 'article' ? 'an article' : 'not an article'}`, async () => {
      const { reading } = await opened()
      expect(reading.kind, `${slug}: kind: ${JSON.stringify(reasonsOf(reading))}`).toBe(expected.kind)
    })

    test('the page is left as found', async () => {
      const { before, after } = await opened()
      expect(after === before, `${slug}: reading changed the document`).toBe(true)
    })

    if (expected.kind === 'not-article') return

    test('what is expected stands on the page', async () => {
      const text = withoutMarks(visibleText((await opened()).document))
      for (const wanted of wordsOf(expected)) {
        expect
          .soft(text.includes(withoutMarks(wanted)), `${slug}/expected.json: “${wanted}” is not on the page`)
          .toBe(true)
      }
    })

    for (const key of Object.keys(expected) as (keyof Expected)[]) {
      if (NOT_COMPARED.has(key)) continue
      test(key, async () => compareField(slug, key, expected, articleOf(slug, (await opened()).reading)))
    }

    test('what is read can be saved, and taken back from a file', async () => {
      const article = articleOf(slug, (await opened()).reading)
      expect(v.safeParse(articleShape, JSON.parse(JSON.stringify(article))).issues).toBeUndefined()
    })

    test('everything shown is verbatim and leads to its place', async () => {
      const { document, reading } = await opened()
      const text = visibleText(document)
      for (const { field, value, anchor } of shown(articleOf(slug, reading))) {
        for (const line of value.split('\n')) {
          expect
            .soft(text.includes(folded(line)), `${slug}: ${field}: “${line}” is not on the page`)
            .toBe(true)
        }
        if (!anchor) continue
        const found = anchorParts(anchor, document.body)?.map(range => folded(range.toString()))
        expect
          .soft(found, `${slug}: ${field}: the anchor of “${value}” leads elsewhere`)
          .toEqual(value.split('\n').map(folded))
      }
    })
  })
}

async function openAndRead(fixture: Fixture, expected: Expected) {
  const document = await openFixture(fixture)
  const before = document.documentElement.outerHTML
  const reading = readArticle(document, expected.url)
  return { document, reading, before, after: document.documentElement.outerHTML }
}

function articleOf(slug: string, reading: Reading): Article {
  if (reading.kind === 'article') return reading.article
  throw new Error(`${slug}: kind: not read as an article: ${JSON.stringify(reasonsOf(reading))}`)
}

const reasonsOf = (reading: Reading): unknown => {
  if (reading.kind === 'article') return reading.article.reasons
  return reading.kind === 'failed' ? reading.message : reading.reasons
}

/** Everything of the expectations that must be the page's own words. */
function wordsOf({ headline, kicker, standfirst, leadImage, authors, ...expected }: Expected): string[] {
  const single = [headline, kicker, standfirst, leadImage?.caption, leadImage?.credit, ...(authors ?? [])]
  const quotes = (expected.quotes ?? []).flatMap(({ text, role, cue, venue, via }) => [
    text,
    role,
    cue,
    venue,
    via
  ])
  const published = expected.keyPointsOrigin === 'publisher' ? (expected.keyPoints ?? []) : []
  const lists = [published, expected.sections, expected.paragraphs, expected.notQuotes].flatMap(
    list => list ?? []
  )
  const indirect = (expected.indirect ?? []).flatMap(({ cue, contentStarts }) => [cue, contentStarts])
  return [...single, ...quotes, ...lists, ...indirect].filter(words => words !== undefined)
}

/** Marks that reopen in each paragraph of a long quotation are no part of it; names may be printed in capitals. */
const withoutMarks = (text: string): string => folded(text.replace(/["“”„«»\u00ad]/g, ' ')).toLowerCase()

/** Everything the summary shows as the article's own words, with its place where it has one. */
function shown(article: Article): { field: string; value: string; anchor?: Anchor | undefined }[] {
  const { headline, kicker, standfirst, leadImage } = article
  const fields = { headline, kicker, standfirst, caption: leadImage?.caption, credit: leadImage?.credit }
  return [
    ...Object.entries(fields).flatMap(([field, found]) =>
      found ? [{ field, value: found.value, anchor: found.anchor }] : []
    ),
    ...article.keyPoints.map(({ text, anchor }) => ({ field: 'key point', value: text, anchor })),
    ...article.quotes.map(({ text, anchor }) => ({ field: 'quote', value: text, anchor })),
    ...article.blocks.map(({ text }) => ({ field: 'block', value: text }))
  ]
}
