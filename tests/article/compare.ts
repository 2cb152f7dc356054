/** Sets an article as it was read beside what a fixture expects. */
import { expect } from 'vitest'
import type { Article, Quote } from '../../src/article/model.ts'
import type { Expected, ExpectedField, ExpectedQuote, ExpectedValues } from './expected.ts'
import { folded } from './open-page.ts'

const PROSE = new Set(['paragraph', 'list-item', 'blockquote', 'post'])

/** An article in the terms of `expected.json`. */
export function valuesOf(article: Article): ExpectedValues & { caption?: string; credit?: string } {
  const image = article.leadImage
  return {
    headline: article.headline.value,
    ...given('kicker', article.kicker?.value),
    ...given('standfirst', article.standfirst?.value),
    authors: article.authors.map(author => author.value),
    ...given('publisher', article.publisher?.value),
    ...given('agency', article.agency?.value),
    ...given('dateline', article.dateline?.value),
    ...given('publishedAt', article.published?.value),
    ...given('modifiedAt', article.modified?.value),
    canonicalUrl: article.canonicalAddress,
    ...given('language', article.language?.value),
    direction: article.direction,
    genre: article.genre,
    keyPoints: article.keyPoints.map(point => folded(point.text)),
    ...given('keyPointsOrigin', article.keyPoints[0]?.origin),
    ...given(
      'leadImage',
      image && {
        url: image.address,
        ...given('caption', image.caption?.value),
        ...given('credit', image.credit?.value)
      }
    ),
    ...given('caption', image?.caption?.value),
    ...given('credit', image?.credit?.value),
    sections: article.blocks.filter(block => block.kind === 'heading').map(block => block.text),
    paragraphs: article.blocks.filter(block => PROSE.has(block.kind)).map(block => opening(block.text)),
    quotes: article.quotes.filter(quote => quote.kind !== 'indirect').map(inExpectedTerms),
    sources: article.sources.map(({ name, kind }) => ({ name: withoutArticle(name), kind }))
  }
}

/** Compares one key; failures name the page and the field. */
export function compareField(
  slug: string,
  key: keyof Expected,
  expectation: Expected,
  article: Article
): void {
  const label = `${slug}: ${key}`
  const expected = spaceFolded(expectation)
  const found = spaceFolded(valuesOf(article))
  switch (key) {
    case 'publishedAt':
    case 'modifiedAt':
      expect(
        sameTime(found[key], expected[key]),
        `${label}: found ${found[key]}, the page says ${expected[key]}`
      ).toBe(true)
      break
    case 'leadImage':
      expect(found.leadImage, label).toMatchObject(expected.leadImage ?? {})
      break
    case 'quotes':
      compareQuotes(label, found.quotes ?? [], expected.quotes ?? [])
      break
    case 'notQuotes':
      for (const text of expected.notQuotes ?? []) {
        const taken = article.quotes.filter(quote => quote.kind !== 'indirect' && folded(quote.text) === text)
        expect(taken, `${label}: “${text}” is no quotation of this article`).toEqual([])
      }
      break
    case 'sources': {
      const wanted = (expected.sources ?? []).map(({ name, kind }) => ({ name: withoutArticle(name), kind }))
      expect(found.sources, label).toEqual(expect.arrayContaining(wanted))
      break
    }
    case 'indirect':
      for (const wanted of expected.indirect ?? []) expectIndirect(label, article.quotes, wanted)
      break
    case 'absent':
      for (const field of expected.absent ?? []) {
        const value = found[field]
        const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0)
        expect(isEmpty, `${slug}: ${field}: the page has none, found ${JSON.stringify(value)}`).toBe(true)
      }
      break
    default:
      expect(found[key as ExpectedField], label).toEqual(expected[key])
  }
}

function compareQuotes(label: string, found: ExpectedQuote[], expected: ExpectedQuote[]): void {
  expect
    .soft(
      found.map(quote => quote.text),
      `${label}: texts`
    )
    .toEqual(expected.map(quote => quote.text))
  for (const wanted of expected.map(bareNames)) {
    const quote = found.find(candidate => candidate.text === wanted.text)
    const cue = wanted.cue === undefined ? {} : { cue: expect.stringContaining(wanted.cue) }
    if (quote) expect.soft(quote, `${label}: “${wanted.text}”`).toMatchObject({ ...wanted, ...cue })
  }
}

function expectIndirect(
  label: string,
  quotes: Quote[],
  wanted: { speaker: string | null; cue: string; contentStarts: string }
): void {
  const indirect = quotes.filter(quote => quote.kind === 'indirect')
  const found = indirect.find(quote => folded(quote.text).startsWith(wanted.contentStarts))
  const others = indirect.map(quote => `“${folded(quote.text)}”`).join('\n')
  expect(found, `${label}: nothing begins “${wanted.contentStarts}” among\n${others}`).toBeDefined()
  expect(
    { speaker: found?.speaker?.name ?? null, cue: found?.cue },
    `${label}: ${wanted.contentStarts}`
  ).toEqual({
    speaker: wanted.speaker,
    cue: expect.stringContaining(wanted.cue)
  })
}

const inExpectedTerms = (quote: Quote): ExpectedQuote =>
  bareNames({
    text: folded(quote.text),
    kind: quote.kind,
    speaker: quote.speaker?.name ?? null,
    ...given('role', quote.speaker?.role),
    ...given('cue', quote.cue),
    ...given('venue', quote.venue),
    ...given('via', quote.via)
  })

const bareNames = (quote: ExpectedQuote): ExpectedQuote => ({
  ...quote,
  speaker: quote.speaker === null ? null : withoutArticle(quote.speaker),
  ...given('role', quote.role && withoutArticle(quote.role)),
  ...given('venue', quote.venue && withoutArticle(quote.venue)),
  ...given('via', quote.via && withoutArticle(quote.via))
})

/** Same instant where both state one, else the found time must begin as the page prints it. */
export function sameTime(found: string | undefined, expected: string | undefined): boolean {
  if (found === undefined || expected === undefined) return found === expected
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/
  if (zoned.test(found) && zoned.test(expected)) return Date.parse(found) === Date.parse(expected)
  return found.startsWith(expected)
}

/** "The Harbour Courier" and "Harbour Courier" are the same paper. */
const ARTICLE = /^(?:(?:the|an?|der|die|das|ein|eine|le|la|les|une?|el|los|las|il|lo)\s+|l[’'])(?=\S)/i
const withoutArticle = (name: string): string => name.replace(ARTICLE, '')

/** The same with white space folded in every string: pages and people set non-breaking spaces differently. */
const spaceFolded = <T>(values: T): T =>
  JSON.parse(JSON.stringify(values), (_, value: unknown) =>
    typeof value === 'string' ? folded(value) : value
  )

const opening = (text: string): string => folded(text).split(' ').slice(0, 5).join(' ')

/** An object with the key where there is a value, without it where there is none. */
function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined || value === '' ? {} : ({ [key]: value } as { [P in K]?: V })
}
