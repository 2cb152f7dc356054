import type { FoundQuote, FoundSource, QuoteContext, TextBlock } from '../../src/quotes/read.ts'
import { readQuotes } from '../../src/quotes/read.ts'

/** Paragraphs as an article's running text. */
export const paragraphs = (...texts: string[]): TextBlock[] =>
  texts.map(text => ({ kind: 'paragraph', text }))

/** What is known of an article that says nothing about itself. */
export const CONTEXT: QuoteContext = {
  language: 'en',
  headline: '',
  standfirst: undefined,
  publisher: undefined,
  authors: []
}

/** Reads paragraphs in a language. */
export function read(
  texts: string[],
  language = 'en',
  headline = ''
): { quotes: FoundQuote[]; sources: FoundSource[] } {
  return readQuotes(paragraphs(...texts), { ...CONTEXT, language, headline })
}

/** Quotations in marks as "speaker: text" lines; a question mark stands for no speaker. */
export const lines = (quotes: FoundQuote[]): string[] =>
  quotes
    .filter(quote => quote.kind !== 'indirect')
    .map(quote => `${quote.speaker?.name ?? '?'}: ${quote.text}`)
