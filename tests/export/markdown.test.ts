import { expect, it } from 'vitest'
import type { Article, Found, Quote } from '../../src/article/model.ts'
import { articleMarkdown } from '../../src/export/markdown.ts'
import { type Annotation, SCHEMA } from '../../src/storage/model.ts'

const anchor = { parts: [] }
const found = (value: string): Found<string> => ({ value, from: { kind: 'page', detail: 'h1' } })

const quote = (text: string, speaker: string | null, more: Partial<Quote> = {}): Quote => ({
  text,
  kind: 'direct',
  speaker: speaker ? { name: speaker, mention: speaker, kind: 'person' } : null,
  sentence: text,
  anchor,
  utterance: 0,
  reason: 'test',
  ...more
})

const article: Article = {
  id: '00ff',
  address: 'https://courier.example/a?utm_source=x',
  canonicalAddress: 'https://courier.example/a',
  headline: found('The *tunnel* report: what "leaked"'),
  standfirst: found('Two cracks, one committee.'),
  authors: [found('Mara Lindgren'), found('Ivo Petkov')],
  publisher: found('The Quay Courier'),
  publisherDomain: 'courier.example',
  published: found('2025-10-14T09:12:00+02:00'),
  direction: 'ltr',
  genre: 'news',
  keyPoints: [{ text: '1. The line stays shut_now_.', origin: 'publisher', reason: 'Key points', anchor }],
  blocks: [],
  quotes: [
    quote('five weeks, and not a day less', 'Teresa Adeyemi', {
      kind: 'partial',
      cue: 'told',
      venue: 'the committee'
    }),
    quote('Nobody gets to read it first.', 'Teresa Adeyemi', { cue: 'said' }),
    quote('a draft nobody wanted', 'Der Anleger', { via: 'Radio Nord' }),
    quote('We do not know.', null),
    quote('that trains were safe', 'Ivo Petkov', { kind: 'indirect' })
  ],
  sources: [{ name: 'Teresa Adeyemi', kind: 'person', mentions: [anchor, anchor] }],
  topics: [],
  wordCount: 10,
  reasons: [],
  limits: []
}

const highlight: Annotation = {
  schema: SCHEMA,
  type: 'annotation',
  id: 'n1',
  articleId: '00ff',
  anchor,
  exact: 'Passengers were told in June.\n## Not a heading\n---',
  meaning: 'claim',
  note: 'check [minutes] &lt;b&gt;',
  tags: [],
  created: '2025-10-14T10:00:00Z',
  updated: '2025-10-14T10:00:00Z',
  lastSeen: '2025-10-14T10:00:00Z',
  earlier: []
}

const markdown = articleMarkdown({ article, retrieved: '2025-10-14T10:00:00Z', tags: ['tunnel'], note: '' }, [
  highlight
])

it.each([
  ['front matter quotes its texts', 'title: "The *tunnel* report: what \\"leaked\\""'],
  ['lists authors', 'author:\n  - "Mara Lindgren"\n  - "Ivo Petkov"'],
  ['gives the canonical address', 'source: "https://courier.example/a"'],
  ['makes signs of the headline literal', '# The \\*tunnel\\* report: what "leaked"'],
  ['says where the key points come from', '*from the publisher*\n\n- 1\\. The line stays shut\\_now\\_.'],
  [
    'groups quotes by speaker',
    '### Teresa Adeyemi\n\n> “five weeks, and not a day less”\n>\n> — partial, told, the committee\n\n> “Nobody'
  ],
  ['names the outlet it was reported by', '> — via Radio Nord'],
  ['lists unattributed quotes last', '### Speaker not named\n\n> “We do not know.”'],
  ['counts mentions', '- Teresa Adeyemi (person, 2 mentions)'],
  [
    'keeps a highlight from becoming a heading',
    '> Passengers were told in June.\n>\n> #\\# Not a heading\n>\n> --\\-'
  ],
  ['makes signs of notes literal', 'check \\[minutes\\] \\&lt;b\\&gt;']
])('%s', (_, expected) => {
  expect(markdown).toContain(expected)
})

it('leaves reported speech out of the quotations', () => {
  expect(markdown).not.toContain('that trains were safe')
})

it('ends in one line feed', () => {
  expect(markdown).toMatch(/[^\n]\n$/)
})
