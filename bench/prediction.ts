/** An article as one line of the benches' contract: plain strings, missing values left out. */
import type { Article, Quote, Reading } from '../src/article/model.ts'

export interface Prediction {
  isArticle: boolean
  reasons: string[]
  headline?: string
  kicker?: string
  standfirst?: string
  keyPoints?: string[]
  keyPointsOrigin?: 'publisher' | 'picked'
  authors?: string[]
  publisher?: string
  agency?: string
  dateline?: string
  publishedAt?: string
  modifiedAt?: string
  canonicalUrl?: string
  language?: string
  genre?: string
  bodyText?: string
  sectionHeadings?: string[]
  leadImage?: { url: string; caption?: string; credit?: string }
  quotes?: PredictedQuote[]
  indirect?: { content: string; speaker: { name: string; mention: string } | null; cue?: string }[]
  sources?: { name: string; kind: string }[]
  /** Why the text is not the whole article. */
  limits?: string[]
  parts?: { detect: number; article: number; quotes: number; points: number }
  error?: string
}

interface PredictedQuote {
  text: string
  kind: 'direct' | 'partial'
  speaker: { name: string; mention: string } | null
  cue?: string
  venue?: string
  via?: string
}

/**
 * @param isArticle whether the page was taken for an article without being asked to
 */
export function predictionOf(reading: Reading, isArticle: boolean): Prediction {
  if (reading.kind === 'failed') return { isArticle: false, reasons: [], error: reading.message }
  if (reading.kind === 'not-article')
    return { isArticle: false, reasons: reading.reasons.map(reason => `${reason.code}: ${reason.detail}`) }
  const { article } = reading
  const [point] = article.keyPoints
  return {
    isArticle,
    reasons: article.reasons.map(reason => `${reason.code}: ${reason.detail}`),
    headline: article.headline.value,
    ...(article.kicker && { kicker: article.kicker.value }),
    ...(article.standfirst && { standfirst: article.standfirst.value }),
    keyPoints: article.keyPoints.map(({ text }) => text),
    ...(point && { keyPointsOrigin: point.origin }),
    authors: article.authors.map(({ value }) => value),
    ...(article.publisher && { publisher: article.publisher.value }),
    ...(article.agency && { agency: article.agency.value }),
    ...(article.dateline && { dateline: article.dateline.value }),
    ...(article.published && { publishedAt: article.published.value }),
    ...(article.modified && { modifiedAt: article.modified.value }),
    canonicalUrl: article.canonicalAddress,
    ...(article.language && { language: article.language.value }),
    genre: article.genre,
    bodyText: article.blocks.map(({ text }) => text).join('\n\n'),
    sectionHeadings: article.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
    ...(article.leadImage && { leadImage: imageOf(article.leadImage) }),
    quotes: article.quotes.flatMap(quoteOf),
    indirect: article.quotes
      .filter(({ kind }) => kind === 'indirect')
      .map(({ text, speaker, cue }) => ({ content: text, speaker: nameOf(speaker), ...(cue && { cue }) })),
    sources: article.sources.map(({ name, kind }) => ({ name, kind })),
    ...(article.limits.length > 0 && { limits: article.limits })
  }
}

const imageOf = ({ address, caption, credit }: NonNullable<Article['leadImage']>) => ({
  url: address,
  ...(caption && { caption: caption.value }),
  ...(credit && { credit: credit.value })
})

const nameOf = (speaker: Quote['speaker']) => speaker && { name: speaker.name, mention: speaker.mention }

function quoteOf({ text, kind, speaker, cue, venue, via }: Quote): PredictedQuote[] {
  if (kind === 'indirect') return []
  return [
    {
      text,
      kind,
      speaker: nameOf(speaker),
      ...(cue && { cue }),
      ...(venue && { venue }),
      ...(via && { via })
    }
  ]
}
