/** Made-up articles as a bibliography sees them, with all that is odd about names, dates and titles. */
import type { Found } from '../../src/article/model.ts'
import type { ArticleRecord } from '../../src/storage/model.ts'
import { sampleArticle, sampleRecord } from '../storage/samples.ts'

const found = (value: string): Found<string> => ({ value, from: { kind: 'page', detail: 'made up' } })

export interface Cited {
  title?: string
  authors?: string[]
  outlet?: string | null
  published?: string | null
  language?: string
  agency?: string
  tags?: string[]
  note?: string
}

/** A record of an article of the Argus of 24 May 2025, read on 2 January 2026, with what is given changed. */
export function cited({
  title,
  authors,
  outlet,
  published,
  language,
  agency,
  tags = [],
  note = ''
}: Cited = {}): ArticleRecord {
  const { publisher: _, published: __, ...article } = sampleArticle()
  return sampleRecord({
    article: {
      ...article,
      address: 'https://argus.example/2025/ferry',
      canonicalAddress: 'https://argus.example/2025/ferry',
      publisherDomain: 'argus.example',
      headline: found(title ?? 'Ferry back after storm'),
      authors: (authors ?? ['Harriet Quill']).map(found),
      ...(outlet !== null && { publisher: found(outlet ?? 'The Argus') }),
      ...(published !== null && { published: found(published ?? '2025-05-24T23:30:00-05:00') }),
      ...(language && { language: found(language) }),
      ...(agency && { agency: found(agency) })
    },
    retrieved: '2026-01-02T10:00:00.000Z',
    tags,
    note
  })
}

/** Names that differ by a letter, so many. */
const people = (count: number) =>
  [...'ABCDEFGHIJKLMNOPQRSTUV'].slice(0, count).map(letter => `Xenia ${letter}son`)

export const CASES: [name: string, cited: Cited][] = [
  ['one author', {}],
  ['two authors', { authors: ['Harriet Jane Quill', 'Priya Lund'] }],
  ['three authors', { authors: ['Harriet Quill', 'Priya Lund', 'Jan van der Meer'] }],
  ['four authors', { authors: people(4) }],
  ['six authors', { authors: people(6) }],
  ['seven authors', { authors: people(7) }],
  ['eleven authors', { authors: people(11) }],
  ['twenty authors', { authors: people(20) }],
  ['twenty-two authors', { authors: people(22) }],
  ['no author', { authors: [] }],
  ['the outlet as author', { authors: ['The Argus'] }],
  ['an agency', { authors: ['Reuters'] }],
  ['an agency and a person', { authors: ['Harriet Quill', 'Associated Press'] }],
  ['no date', { published: null }],
  ['no date, no author', { published: null, authors: [] }],
  ['a month', { published: '2025-05' }],
  ['a year', { published: '2025' }],
  ['a long month', { published: '2025-09-03' }],
  ['a hyphenated name', { authors: ['Jean-Luc Morel'] }],
  ['initials', { authors: ['M. K. O’Hara'] }],
  ['a suffix', { authors: ['Martin Luther Holm Jr.'] }],
  ['a particle', { authors: ['Ursula von der Heide', 'Pedro de la Cruz'] }],
  ['a Japanese name', { authors: ['佐藤 花子'], language: 'ja' }],
  ['a question', { title: 'Who pays for the ferry?' }],
  ['a cry', { title: 'Stop that ferry!' }],
  ['a title with a quotation', { title: '“We will sail,” says the mayor' }],
  ['a title that ends with a quotation', { title: 'Mayor: “We will sail”' }],
  ['no outlet', { outlet: null }]
]
