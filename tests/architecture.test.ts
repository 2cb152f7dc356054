/** The rules of the house that a machine can check. Each failure says what to do instead. */
import { describe, expect, test } from 'vitest'
import { importsOf, type SourceFile, sourceFiles, styleFiles } from './sources.ts'

const files = sourceFiles()
const SHELLS = ['content', 'popup', 'library', 'options', 'welcome', 'background']
const PURE = ['article', 'quotes', 'anchor', 'export', 'import']
const PAGES = ['popup', 'library', 'options', 'welcome']
/** Words and lists that several shells show, and how they are grouped. */
const WORDS = [
  'colours.ts',
  'meanings.ts',
  'failure-words.ts',
  'voices.ts',
  'quotation-marks.ts',
  'local-day.ts',
  'words.ts',
  'meaning-words.ts'
]
const ALL_SHARED = [
  ...PURE,
  ...WORDS,
  'storage',
  'saved',
  'ui',
  'messages.ts',
  'messaging.ts',
  'frames.ts',
  'page.ts',
  'platform.ts',
  'reading-text.ts',
  'shortcuts.ts',
  'site-access.ts'
]

interface Rule {
  /** What may be imported to run, besides the folder itself: folders, files or packages. */
  values: string[]
  /** What may be imported as types, besides that. */
  types: string[]
  instead: string
}

const ui: Rule = {
  values: [
    'preact',
    '@preact/signals',
    'storage',
    'anchor',
    'colours.ts',
    'meanings.ts',
    'voices.ts',
    'quotation-marks.ts',
    'failure-words.ts',
    'words.ts',
    'meaning-words.ts',
    'messages.ts',
    // The list of citation styles, which is offered.
    'export/citations',
    // Whether a page has changed since it was saved: words in, yes or no out.
    'saved/changed.ts'
  ],
  types: [...PURE, 'storage', 'saved'],
  instead:
    'parts of `ui` get everything by props and say everything by callbacks: let the page that uses them do it'
}
const page: Rule = {
  values: [
    ...ALL_SHARED.filter(name => name !== 'article' && name !== 'quotes'),
    // Which record belongs to an address: without it a saved article could not be shown before the page is read.
    'article/url.ts',
    'preact',
    '@preact/signals',
    '@tanstack/virtual-core',
    'webextension-polyfill'
  ],
  types: ALL_SHARED,
  instead:
    'pages know articles as plain data and other shells not at all: use `import type`, read through `storage`, or move what is shared to `ui`'
}
const RULES: Record<string, Rule> = {
  anchor: {
    values: [],
    types: [],
    instead: '`anchor` knows text and ranges only: give it what it needs as arguments'
  },
  article: {
    values: ['anchor', 'quotes/read.ts'],
    types: ['quotes'],
    instead: '`article` is a function of a document: take values as arguments and let the shells do the rest'
  },
  quotes: {
    values: ['article'],
    types: ['anchor'],
    instead: '`quotes` is a function of strings: take values as arguments and let the shells do the rest'
  },
  export: {
    values: ['voices.ts', 'quotation-marks.ts', 'local-day.ts', 'anchor', 'papaparse'],
    types: ['article', 'quotes', 'anchor', 'storage', 'words.ts', 'meanings.ts'],
    instead: '`export` is a function of records: import types, take values as arguments'
  },
  import: {
    values: [
      'storage/records.ts',
      'storage/model.ts',
      'article/url.ts',
      'article/stub.ts',
      'anchor/web-address.ts',
      'papaparse',
      // The shapes of records, which the background's gate asks for too.
      'valibot',
      'colours.ts'
    ],
    types: ['article', 'anchor', 'storage', 'words.ts', 'meanings.ts'],
    instead: '`import` is a function of a file: it gives records, and the background stores them'
  },
  storage: {
    // The reader's own list of meanings is stored, and what is stored is checked.
    values: [
      'messages.ts',
      'platform.ts',
      'article/url.ts',
      'meanings.ts',
      'colours.ts',
      'local-day.ts',
      // What becomes of a record beside the one that is stored: two records in, a decision out.
      'import/plan.ts',
      'webextension-polyfill'
    ],
    types: PURE,
    instead: '`storage` keeps plain data: reading pages and showing things is for the shells'
  },
  saved: {
    values: [
      'export',
      'import',
      'messages.ts',
      'messaging.ts',
      'storage',
      'local-day.ts',
      'meanings.ts',
      'meaning-words.ts',
      'words.ts',
      'ui/annotations/page-order.ts',
      'fflate',
      '@preact/signals',
      'webextension-polyfill'
    ],
    types: [...PURE, 'ui', 'voices.ts'],
    instead:
      '`saved` is what can be done with saved articles, without showing them: that is for `ui` and the pages'
  },
  ui,
  popup: page,
  library: page,
  options: { ...page, values: [...page.values, '../LICENSE?raw'] },
  welcome: page,
  content: {
    values: ALL_SHARED,
    types: ALL_SHARED,
    instead: 'shells share through `storage`, `messages.ts` and the pure folders, never directly'
  },
  background: {
    values: ALL_SHARED.concat('webextension-polyfill', 'valibot'),
    types: ALL_SHARED,
    instead: 'shells share through `storage`, `messages.ts` and the pure folders, never directly'
  },
  'colours.ts': { values: [], types: ['words.ts'], instead: 'it is a list and nothing else' },
  'meanings.ts': {
    values: ['colours.ts'],
    types: [],
    instead: 'it is lists and what can be done with them, nothing else'
  },
  'meaning-words.ts': {
    values: ['meanings.ts', 'words.ts'],
    types: [],
    instead: 'it gives the meanings their words and nothing else'
  },
  'failure-words.ts': {
    values: ['words.ts'],
    types: ['messages.ts'],
    instead: 'it is words and nothing else'
  },
  'local-day.ts': { values: [], types: [], instead: 'it is a day and nothing else' },
  'quotation-marks.ts': { values: [], types: [], instead: 'it is a list and nothing else' },
  'voices.ts': { values: [], types: ['article'], instead: 'it is a function of an article’s quotes' },
  'messages.ts': {
    values: [],
    types: PURE.concat('storage'),
    instead: 'the protocol is types: use `import type`'
  },
  'messaging.ts': { values: ['messages.ts', 'platform.ts'], types: [], instead: 'it only carries messages' },
  'site-access.ts': {
    values: ['webextension-polyfill'],
    types: [],
    instead: 'it asks the browser and nothing else'
  },
  'words.ts': {
    values: ['platform.ts'],
    types: ['../public/_locales/en/messages.json'],
    instead: 'it gives the words of `public/_locales` and nothing else; their files stay out of the bundles'
  },
  'platform.ts': { values: [], types: [], instead: 'it is the browser and nothing else' },
  'reading-text.ts': {
    values: [],
    types: ['article'],
    instead: 'it is how a reading crosses and nothing else'
  },
  'shortcuts.ts': {
    values: ['words.ts', 'webextension-polyfill'],
    types: [],
    instead: 'it tells of shortcuts and nothing else'
  },
  'frames.ts': {
    values: ['webextension-polyfill'],
    types: ['page.ts'],
    instead: 'it tells frames apart and nothing else'
  },
  'page.ts': {
    values: ['frames.ts', 'messages.ts', 'reading-text.ts', 'webextension-polyfill'],
    types: [...PURE, 'storage'],
    instead: 'calls into pages carry plain data: use `import type`'
  }
}
const homeOf = (path: string) => path.split('/')[0] ?? path
const allows = (list: string[], of: string) => list.some(each => of === each || of.startsWith(`${each}/`))

/** What a file imports that its home's rule does not let it. */
function breaches(file: SourceFile): string[] {
  const home = homeOf(file.path)
  const rule = RULES[home]
  if (!rule) return [`${file.path}: \`${home}\` has no rule: add one to RULES in tests/architecture.test.ts`]
  return file.imports
    .filter(({ of, typesOnly }) => {
      if (homeOf(of) === home || allows(rule.values, of)) return false
      return !(typesOnly && allows([...rule.types, ...rule.values], of))
    })
    .map(({ of, typesOnly }) => `${file.path} imports ${typesOnly ? 'types of ' : ''}${of}: ${rule.instead}`)
}

/** The way by which a file comes to import a package at run time, or undefined. */
function wayTo(wanted: string, from: SourceFile, seen = new Set<string>()): string[] | undefined {
  if (seen.has(from.path)) return undefined
  seen.add(from.path)
  for (const { of, local, typesOnly } of from.imports) {
    if (typesOnly) continue
    if (of === wanted) return [from.path, of]
    const next = local && files.find(file => file.path === of)
    const way = next && wayTo(wanted, next, seen)
    if (way) return [from.path, ...way]
  }
  return undefined
}

const matching = (among: SourceFile[], pattern: RegExp, instead: string) =>
  among.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, n) => {
      const code = line.replace(/^\s*(\/?\*.*|\/\/.*)$/, '').replace(/\s\/\/ .*$/, '')
      return pattern.test(code) ? [`${path}:${n + 1} ${line.trim()}: ${instead}`] : []
    })
  )
const inFolders = (...names: string[]) => files.filter(({ path }) => names.includes(homeOf(path)))

describe('reading of import statements', () => {
  test.each([
    ['a value', `import { a } from './b.ts'`, { of: 'x/b.ts', local: true, typesOnly: false }],
    [
      'a type statement',
      `import type { A } from '../y/b.ts'`,
      { of: 'y/b.ts', local: true, typesOnly: true }
    ],
    [
      'type names only',
      `import { type A, type B } from './b.ts'`,
      { of: 'x/b.ts', local: true, typesOnly: true }
    ],
    [
      'one value among types',
      `import { type A, b } from './b.ts'`,
      { of: 'x/b.ts', local: true, typesOnly: false }
    ],
    [
      'several lines',
      `import {\n  a,\n  type B\n} from './b.ts'`,
      { of: 'x/b.ts', local: true, typesOnly: false }
    ],
    ['a re-export', `export * from './b.ts'`, { of: 'x/b.ts', local: true, typesOnly: false }],
    ['for its effect', `import './b.css'`, { of: 'x/b.css', local: true, typesOnly: false }],
    [
      'a package',
      `import browser from 'webextension-polyfill'`,
      { of: 'webextension-polyfill', local: false, typesOnly: false }
    ],
    ['on demand', `const b = await import('./b.ts')`, { of: 'x/b.ts', local: true, typesOnly: false }]
  ])('%s', (_, text, expected) => {
    expect(importsOf('x/a.ts', text)).toEqual([expected])
  })
})

describe('the house', () => {
  test('there is something to check', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  test('imports go in one direction', () => {
    expect(files.flatMap(breaches)).toEqual([])
  })

  test('scripts in pages do without the polyfill', () => {
    const ways = inFolders('content').map(file => wayTo('webextension-polyfill', file)?.join(' → '))
    const instead = 'each content script would carry a copy of it: use `platform()` from `src/platform.ts`'
    expect(ways.filter(Boolean).map(way => `${way}: ${instead}`)).toEqual([])
  })

  test('scripts in pages do without valibot', () => {
    const ways = inFolders('content').map(file => wayTo('valibot', file)?.join(' → '))
    const instead =
      'what comes from files is looked at where it is imported (`import/shapes.ts`), and by the gate'
    expect(ways.filter(Boolean).map(way => `${way}: ${instead}`)).toEqual([])
  })

  test('the core calls no browser API, clock or network', () => {
    const pure = inFolders(...PURE)
    expect([
      ...matching(pure, /\b(?:chrome|browser)\.\w/, 'the core takes values as arguments'),
      ...matching(pure, /\bfetch\(|XMLHttpRequest|sendBeacon/, 'the core reads what it is given'),
      ...matching(pure, /\bDate\.now\(|new Date\(\)/, 'the core knows no clock: take the time as an argument')
    ]).toEqual([])
  })

  test('markup is never made from strings', () => {
    const pattern =
      /\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/
    expect(matching(files, pattern, 'make elements, or set textContent')).toEqual([])
  })

  test('types are not switched off', () => {
    const pattern = /(?::|<|\bas|,)\s*any\b(?!\s*(?:of|thing))|@ts-(?:ignore|expect-error|nocheck)/
    expect(matching(files, pattern, 'use unknown and narrow it, or name the type')).toEqual([])
  })

  test('nothing is logged', () => {
    expect(
      matching(files, /console\.(?:log|debug|info)\(/, 'unexpected errors go to console.error, once')
    ).toEqual([])
  })

  test('styles know beginning and end, not left and right', () => {
    const pattern =
      /(?:margin|padding|border|inset)-(?:left|right)\b|(?:text-align|float|clear):\s*(?:left|right)\b|^\s*(?:left|right):|(?:margin|padding|inset):(?:\s+\S+){3}\s+\S+;/
    const instead = 'in Arabic the beginning is on the right: use -inline-start, -inline-end, -block'
    expect(matching(styleFiles(), pattern, instead)).toEqual([])
  })

  test('folders are named after what they are about', () => {
    const drawers = files.filter(({ path }) =>
      /(^|\/)(?:utils?|helpers?|types|constants|common|misc)[/.]/.test(path)
    )
    const instead = 'put each thing with the subject it belongs to'
    expect(drawers.map(({ path }) => `${path}: ${instead}`)).toEqual([])
  })

  test.each(['quotes/languages', 'article/sites'])('every file in %s is registered', folder => {
    const imported = new Set(files.flatMap(file => file.imports).map(each => each.of))
    const left = files.filter(({ path }) => path.startsWith(`${folder}/`) && !imported.has(path))
    const instead = `nothing imports it: add it to the list of ${folder}`
    expect(left.map(({ path }) => `${path}: ${instead}`)).toEqual([])
  })

  test('every file is used', () => {
    const used = new Set(files.flatMap(file => file.imports).map(each => each.of))
    const entries = new Set([
      ...SHELLS.map(shell => `${shell}/index.ts`),
      ...PAGES.flatMap(shell => [`${shell}/main.ts`, `${shell}/main.tsx`]),
      'content/reader.ts',
      'content/marker.ts',
      'popup/head-start.ts'
    ])
    const isEntry = (path: string) => entries.has(path) || path.startsWith('content/languages/')
    const left = files.filter(({ path }) => !used.has(path) && !isEntry(path))
    expect(left.map(({ path }) => `${path}: nothing imports it: use it or delete it`)).toEqual([])
  })
})
