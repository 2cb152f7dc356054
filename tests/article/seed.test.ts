/** The pages that the project was asked for with. They stand outside it and are not shipped with it. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/model.ts'
import { readArticle } from '../../src/article/read.ts'
import { compareField } from './compare.ts'
import type { Expected } from './expected.ts'
import { openPage } from './open-page.ts'

const SEED = fileURLToPath(new URL('../../../shared/seed/', import.meta.url))
const ADDRESS = 'https://news.example/us-envoy-in-moscow,7150001'

/** The seed's own form of expectations. */
interface SeedExpected
  extends Pick<
    Expected,
    'headline' | 'kicker' | 'standfirst' | 'keyPoints' | 'leadImage' | 'sections' | 'notQuotes'
  > {
  paragraphCount: number
  semanticOnly: Partial<Expected>
  quotes: { text: string; speaker: string; cue: string; venue?: string; partial: boolean }[]
  citedSources: NonNullable<Expected['sources']>
  indirect: { source: string; cue: string; contentStarts: string }[]
}

if (existsSync(`${SEED}expected.json`)) {
  const seed = JSON.parse(readFileSync(`${SEED}expected.json`, 'utf8')) as SeedExpected
  seedPage('semantic.html', { ...common(seed), ...seed.semanticOnly }, seed.paragraphCount)
  seedPage('div-soup.html', common(seed), seed.paragraphCount)
} else if (process.env.CI) {
  test('the seed pages are there', () => expect.fail(`no seed pages at ${SEED}: they must be read in CI`))
} else {
  test.skip('the seed pages at ../shared/seed are not here: nothing to read', () => {})
}

function seedPage(file: string, expected: Expected, paragraphCount: number): void {
  describe(`seed ${file}`, async () => {
    const reading = readArticle(await openPage(readFileSync(SEED + file, 'utf8'), ADDRESS), ADDRESS)
    const article = (): Article => {
      if (reading.kind === 'article') return reading.article
      throw new Error(`${file}: not read as an article: ${JSON.stringify(reading)}`)
    }
    for (const key of Object.keys(expected) as (keyof Expected)[]) {
      if (key !== 'url' && key !== 'kind') test(key, () => compareField(file, key, expected, article()))
    }
    test('paragraphs', () => {
      expect(article().blocks.filter(block => block.kind === 'paragraph')).toHaveLength(paragraphCount)
    })
  })
}

/** What the seed says of both pages, in the terms of the fixtures. */
function common(seed: SeedExpected): Expected {
  const { headline, kicker, standfirst, keyPoints, leadImage, sections, notQuotes } = seed
  return {
    url: ADDRESS,
    kind: 'article',
    keyPointsOrigin: 'publisher',
    ...JSON.parse(
      JSON.stringify({ headline, kicker, standfirst, keyPoints, leadImage, sections, notQuotes })
    ),
    quotes: seed.quotes.map(({ text, speaker, cue, venue, partial }) => ({
      text,
      kind: partial ? ('partial' as const) : ('direct' as const),
      speaker,
      cue,
      ...(venue === undefined ? {} : { venue })
    })),
    sources: seed.citedSources,
    indirect: seed.indirect.map(({ source, cue, contentStarts }) => ({ speaker: source, cue, contentStarts }))
  }
}
