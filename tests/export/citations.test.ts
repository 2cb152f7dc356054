/** Citations beside those of citation-js, which applies the styles' own files; and by hand where it has none. */
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { describe, expect, test } from 'vitest'
import { CITATION_STYLES, cite, plainText } from '../../src/export/citations/index.ts'
import { cslItem } from '../../src/export/csl-json.ts'
import { CASES, type Cited, cited } from './references.ts'

const styleOf = (id: string) => {
  const style = CITATION_STYLES.find(each => each.id === id)
  if (!style) throw new Error(`no style ${id}`)
  return style
}
const ours = (id: string, of: Cited) => plainText(cite(cited(of), styleOf(id)))
const theirs = (template: string, of: Cited) =>
  String(new Cite([cslItem(cited(of))]).format('bibliography', { template })).trim()

/** Where we differ from citation-js on purpose. */
const OTHERWISE: Record<string, string[]> = {
  // The manual has a comma before every ampersand; citation-js none before a name that is not inverted.
  apa: ['an agency and a person', 'no outlet'],
  // citation-js leaves the comma of a missing part, and moves marks into the quotation as Americans do.
  harvard: ['no date, no author', 'a title that ends with a quotation']
}

describe.each(CASES)('%s', (name, of) => {
  if (!OTHERWISE.apa?.includes(name))
    test('APA', () => {
      expect(ours('apa', of)).toBe(theirs('apa', of))
    })
  test('Vancouver', () => {
    // Its number in a list.
    expect(ours('vancouver', of)).toBe(theirs('vancouver', of).replace(/^1\. /, ''))
  })
  if (!OTHERWISE.harvard?.includes(name))
    test('Harvard', () => {
      // citation-js has an older Harvard, in its American locale: Cite Them Right is British in marks and dates.
      const british = theirs('harvard1', of)
        .replace(/‘(?=\S)/g, '«')
        .replace(/(?<=\S)’(?=[\s,.]|$)/g, '»')
        .replace(/“(.*?),?”,?(?= )/, (_, title: string) => `‘${title.replace(/,$/, '')}’,`)
        .replace(/«/g, '“')
        .replace(/»/g, '”')
        .replace(/\(Accessed: January 2, 2026\)/, '(Accessed: 2 January 2026)')
      expect(ours('harvard', of)).toBe(british)
    })
})

const BY_HAND: [style: string, of: Cited, expected: string][] = [
  // A full stop of the title's own is the sentence's; a comma comes after it.
  [
    'chicago',
    { title: 'Ferries of the U.S.' },
    'Quill, Harriet. “Ferries of the U.S.” The Argus, May 24, 2025. https://argus.example/2025/ferry.'
  ],
  [
    'footnote',
    { title: 'Ferries of the U.S.' },
    'Harriet Quill, “Ferries of the U.S.,” The Argus, May 24, 2025, accessed January 2, 2026, https://argus.example/2025/ferry.'
  ],
  // Stops and commas go inside both closing marks.
  [
    'chicago',
    { title: 'Mayor: “We will sail”' },
    'Quill, Harriet. “Mayor: ‘We will sail.’” The Argus, May 24, 2025. https://argus.example/2025/ferry.'
  ],
  [
    'footnote',
    { title: 'Mayor: "We will sail"' },
    'Harriet Quill, “Mayor: ‘We will sail,’” The Argus, May 24, 2025, accessed January 2, 2026, https://argus.example/2025/ferry.'
  ],
  // An apostrophe at the end closes nothing.
  [
    'chicago',
    { title: 'Day of the sailors’' },
    'Quill, Harriet. “Day of the sailors’.” The Argus, May 24, 2025. https://argus.example/2025/ferry.'
  ],
  [
    'mla',
    { title: 'Die „Fähre“ fährt' },
    'Quill, Harriet. “Die ‘Fähre’ fährt.” The Argus, 24 May 2025, argus.example/2025/ferry. Accessed 2 Jan. 2026.'
  ],
  [
    'mla',
    { title: 'Le « ferry » repart' },
    'Quill, Harriet. “Le ‘ferry’ repart.” The Argus, 24 May 2025, argus.example/2025/ferry. Accessed 2 Jan. 2026.'
  ],
  // British headlines quote in single marks, which may not stand within single marks.
  [
    'harvard',
    { title: 'Sailors’ ferry ‘won’t sail’, says mayor' },
    'Quill, H. (2025) ‘Sailors’ ferry “won’t sail”, says mayor’, The Argus, 24 May. Available at: https://argus.example/2025/ferry (Accessed: 2 January 2026).'
  ],
  // There is no thirteenth month.
  [
    'chicago',
    { published: '2025-13-40' },
    'Quill, Harriet. “Ferry back after storm.” The Argus, 2025. https://argus.example/2025/ferry.'
  ],
  [
    'mla',
    { authors: [], agency: 'Coastal Wire' },
    'Coastal Wire. “Ferry back after storm.” The Argus, 24 May 2025, argus.example/2025/ferry. Accessed 2 Jan. 2026.'
  ],
  [
    'apa',
    { authors: ['Harriet Quill', 'Associated Press'] },
    'Quill, H., & Associated Press. (2025, May 24). Ferry back after storm. The Argus. https://argus.example/2025/ferry'
  ],
  // A domain is no name to be put into capitals.
  [
    'apa',
    { outlet: null },
    'Quill, H. (2025, May 24). Ferry back after storm. argus.example. https://argus.example/2025/ferry'
  ],
  [
    'harvard',
    { authors: [], published: null },
    'The Argus (no date) ‘Ferry back after storm’. Available at: https://argus.example/2025/ferry (Accessed: 2 January 2026).'
  ],
  [
    'harvard',
    { title: 'Mayor: “We will sail”' },
    'Quill, H. (2025) ‘Mayor: “We will sail”’, The Argus, 24 May. Available at: https://argus.example/2025/ferry (Accessed: 2 January 2026).'
  ],
  [
    'mla',
    {},
    'Quill, Harriet. “Ferry back after storm.” The Argus, 24 May 2025, argus.example/2025/ferry. Accessed 2 Jan. 2026.'
  ],
  [
    'mla',
    { authors: ['Harriet Quill', 'Priya Lund'], published: '2025-09-03', title: 'Who pays?' },
    'Quill, Harriet, and Priya Lund. “Who pays?” The Argus, 3 Sept. 2025, argus.example/2025/ferry. Accessed 2 Jan. 2026.'
  ],
  [
    'mla',
    { authors: ['Harriet Quill', 'Priya Lund', 'Jan van der Meer'], published: null },
    'Quill, Harriet, et al. “Ferry back after storm.” The Argus, argus.example/2025/ferry. Accessed 2 Jan. 2026.'
  ],
  [
    'mla',
    { authors: [] },
    '“Ferry back after storm.” The Argus, 24 May 2025, argus.example/2025/ferry. Accessed 2 Jan. 2026.'
  ],
  [
    'chicago',
    {},
    'Quill, Harriet. “Ferry back after storm.” The Argus, May 24, 2025. https://argus.example/2025/ferry.'
  ],
  [
    'chicago',
    { authors: ['Harriet Quill', 'Priya Lund', 'Jan van der Meer'], title: '“We will sail,” says the mayor' },
    'Quill, Harriet, Priya Lund, and Jan van der Meer. “‘We will sail,’ says the mayor.” The Argus, May 24, 2025. https://argus.example/2025/ferry.'
  ],
  [
    'chicago',
    { authors: [], published: '2025-05' },
    'The Argus. “Ferry back after storm.” May 2025. https://argus.example/2025/ferry.'
  ],
  [
    'chicago',
    { published: null },
    'Quill, Harriet. “Ferry back after storm.” The Argus. Accessed January 2, 2026. https://argus.example/2025/ferry.'
  ],
  [
    'chicago',
    { authors: [...'ABCDEFGHIJK'].map(letter => `Xenia ${letter}son`) },
    'Ason, Xenia, Xenia Bson, Xenia Cson, Xenia Dson, Xenia Eson, Xenia Fson, Xenia Gson, et al. “Ferry back after storm.” The Argus, May 24, 2025. https://argus.example/2025/ferry.'
  ],
  [
    'footnote',
    {},
    'Harriet Quill, “Ferry back after storm,” The Argus, May 24, 2025, accessed January 2, 2026, https://argus.example/2025/ferry.'
  ],
  [
    'footnote',
    { authors: ['Harriet Quill', 'Priya Lund', 'Jan van der Meer', 'Ida Holm'], published: null },
    'Harriet Quill et al., “Ferry back after storm,” The Argus, accessed January 2, 2026, https://argus.example/2025/ferry.'
  ],
  [
    'footnote',
    { authors: [], published: '2025' },
    '“Ferry back after storm,” The Argus, 2025, accessed January 2, 2026, https://argus.example/2025/ferry.'
  ]
]
test.each(BY_HAND)('%s: %j', (style, of, expected) => {
  expect(ours(style, of)).toBe(expected)
})

test('outlets are set in italics', () => {
  for (const style of CITATION_STYLES.filter(({ id }) => id !== 'vancouver'))
    expect(cite(cited(), style).filter(({ isItalic }) => isItalic)).toEqual([
      { text: 'The Argus', isItalic: true }
    ])
})

test('so is what stands for the other authors in Harvard', () => {
  const authors = ['Harriet Quill', 'Priya Lund', 'Ida Holm', 'Jan Morel']
  expect(cite(cited({ authors }), styleOf('harvard')).filter(({ isItalic }) => isItalic)).toEqual([
    { text: 'et al.', isItalic: true },
    { text: 'The Argus', isItalic: true }
  ])
})
