/** Made-up articles as they are exported. */
import type { KeptArticle } from '../../src/export/format.ts'
import { sampleAnnotation, sampleArticle, sampleRecord } from '../storage/samples.ts'

export const context = { meaningName: (key: string) => ({ claim: 'Claim', fact: 'Fact' })[key] ?? key }

/** Signs that mean something somewhere. */
export const HOSTILE = `=1+1 <script>alert(1)</script> "quoted", 'single' & [link](x) *b* #tag {brace} \\slash; -- @now`

/** An article with two highlights, of which one has a note, and with a removed one. */
export function kept(words = 'Ask the foundry', id = '3c00000000000001'): KeptArticle {
  const article = sampleArticle({ id })
  const part = article.quotes[0]?.anchor.parts[0]
  if (!part) throw new Error('the sample has no quotation')
  return {
    record: sampleRecord({
      article: { ...article, headline: { ...article.headline, value: words } },
      note: words,
      tags: [words.slice(0, 20), 'ferries']
    }),
    annotations: [
      sampleAnnotation({ id: `${id}h1`, articleId: id, note: words, tags: ['storm'] }),
      sampleAnnotation({
        id: `${id}h2`,
        articleId: id,
        exact: `${words}\nsecond block`,
        anchor: { parts: [part, { ...part, quote: { ...part.quote, exact: 'second block' } }] }
      })
    ],
    removed: [sampleAnnotation({ id: `${id}h0`, articleId: id, deleted: '2031-03-05T00:00:00.000Z' })]
  }
}
