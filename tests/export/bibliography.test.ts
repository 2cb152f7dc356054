/** References read back by parsers that are not ours: nothing that a format can carry is lost. */
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { authorOf, dateParts } from '../../src/export/bibliography.ts'
import { bibtex } from '../../src/export/bibtex.ts'
import { cslItem, cslJson } from '../../src/export/csl-json.ts'
import { writeFile } from '../../src/export/format.ts'
import { ris } from '../../src/export/ris.ts'
import { CASES, type Cited, cited } from './references.ts'

const context = { meaningName: (key: string) => key }
const fileOf = (format: typeof ris, of: Cited[]) =>
  writeFile(
    format,
    of.map(each => ({ record: cited(each), annotations: [], removed: [] })),
    context
  )
const readBack = (format: typeof ris, of: Cited) =>
  new Cite(fileOf(format, [of])).data[0] as Record<string, unknown>

describe.each(CASES)('%s', (_, of) => {
  const item = cslItem(cited({ ...of, tags: ['ferries', 'storm damage'], note: 'Ask the foundry' }))
  const own = { ...of, tags: ['ferries', 'storm damage'], note: 'Ask the foundry' }
  test('CSL-JSON', () => {
    expect(readBack(cslJson, own)).toMatchObject({ ...item })
  })
  test('BibTeX', () => {
    const back = readBack(bibtex, own)
    expect(back).toMatchObject({
      title: item.title,
      'container-title': item['container-title'],
      URL: item.URL,
      ...(item.issued && { issued: item.issued }),
      accessed: item.accessed
    })
    expect(namesIn(back)).toEqual(namesIn({ ...item }))
    expect(fileOf(bibtex, [own])).toContain('keywords = {ferries, storm damage}')
  })
  test('RIS', () => {
    const back = readBack(ris, own)
    expect(back).toMatchObject({
      title: item.title,
      'container-title': item['container-title'],
      URL: item.URL,
      // citation-js reads the year of news only; the day stands in `DA`, where Zotero and EndNote look for it.
      ...(item.issued && { issued: { 'date-parts': [item.issued['date-parts'][0].slice(0, 1)] } }),
      keyword: 'ferries,storm damage',
      note: 'Ask the foundry'
    })
    // citation-js neither writes nor reads authors of news in RIS: their lines are read here.
    const authors = [...fileOf(ris, [own]).matchAll(/^AU {2}- (.*)\r$/gm)].map(([, name = '']) => name)
    const spoken = (name: string) => {
      const [family, given, suffix] = name.split(', ')
      return [given, family, suffix].filter(Boolean).join(' ')
    }
    expect(authors.map(spoken)).toEqual(namesIn({ ...item }))
    const day = item.issued?.['date-parts'][0].map(part => String(part).padStart(2, '0')).join('/')
    if (day) expect(fileOf(ris, [own])).toContain(`\r\nDA  - ${day}\r\n`)
  })
})

/** Names as they are spoken: formats put particles and suffixes into fields of their own. */
function namesIn(item: Record<string, unknown>): string[] {
  const authors = (item.author ?? []) as Record<string, string>[]
  return authors.map(author =>
    [
      author.literal,
      author.given,
      author['non-dropping-particle'],
      author['dropping-particle'],
      author.family,
      author.suffix
    ]
      .filter(Boolean)
      .join(' ')
      .replace(/,/g, '')
  )
}

describe('whatever a page has for a headline', () => {
  const title = fc
    .string({
      unit: fc.constantFrom(...'ab {}\\%$#&_~^"\'<>@=,;\n\r\t“”é字'.split(''), 'and'),
      minLength: 1,
      maxLength: 40
    })
    .map(text => `x${text}x`)
  const flat = (text: unknown) => String(text).replace(/\s+/g, ' ').trim()

  test('CSL-JSON is JSON', () => {
    fc.assert(
      fc.property(title, headline => {
        expect(JSON.parse(fileOf(cslJson, [{ title: headline }, {}]))).toMatchObject([
          { title: headline },
          {}
        ])
      })
    )
  })
  test('RIS stays one record of one line a field', () => {
    fc.assert(
      fc.property(title, headline => {
        const lines = fileOf(ris, [{ title: headline }])
          .trimEnd()
          .split('\r\n')
        expect(lines.every(line => /^[A-Z][A-Z0-9] {2}- /.test(`${line} `))).toBe(true)
        expect(lines.find(line => line.startsWith('TI'))?.slice(6)).toBe(flat(headline).replace(/ +$/, ''))
      })
    )
  })
  test('BibTeX has its braces in pairs and gives the headline back', () => {
    fc.assert(
      fc.property(title, headline => {
        const file = fileOf(bibtex, [{ title: headline }])
        expect(new Cite(file).data).toHaveLength(1)
        expect(isBalanced(file)).toBe(true)
        expect(unescapedTitle(file)).toBe(flat(headline))
        const [back] = new Cite(file).data
        expect(flat(String(back?.title).replace(/<\/?span[^>]*>/g, ''))).toBe(flat(headline))
      })
    )
  })
})

describe('whatever a page has for a name', () => {
  const name = fc
    .string({
      unit: fc.constantFrom(...'abÉ {}\\%$#&_~^"\'’-=@,;\n\t字'.split(''), ' and ', ' von '),
      maxLength: 30
    })
    .map(text => `X${text}x`)
  const letters = (text: string) => text.replace(/[\s,]+/g, '')
  const keptLetters = (printed: string) => letters(spokenName(authorOf(printed)))

  test('its parts are all of it', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('en', 'es', 'hu', 'ja'), (printed, language) => {
        const { length } = letters(spokenName(authorOf(printed, language)))
        expect(length).toBe(letters(printed).length)
      })
    )
  })
  test('RIS gives it in one line', () => {
    fc.assert(
      fc.property(name, printed => {
        const [, line = '', ...others] = fileOf(ris, [{ authors: [printed] }]).split(/^AU {2}- /m)
        expect(others).toEqual([])
        const [value = ''] = line.split('\r\n')
        const [family = '', given = '', suffix = ''] = value.split(', ')
        expect(letters(given + family + suffix)).toBe(keptLetters(printed))
      })
    )
  })
  test('BibTeX has one author of it, and its braces in pairs', () => {
    fc.assert(
      fc.property(name, printed => {
        const file = fileOf(bibtex, [{ authors: [printed] }])
        expect(isBalanced(file)).toBe(true)
        const [back] = new Cite(file).data
        expect(back?.author).toHaveLength(1)
      })
    )
  })
})

const spokenName = (author: ReturnType<typeof authorOf>) =>
  'literal' in author ? author.literal : [author.given, author.family, author.suffix].join('')

/** BibTeX and biber count braces that are escaped as well. */
function isBalanced(file: string): boolean {
  let depth = 0
  for (const sign of file.replace(/[^{}]/g, '')) {
    depth += sign === '{' ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0
}

/** The title as TeX would set it: the plain way back from what `bibtex.ts` does. */
function unescapedTitle(file: string): string {
  const title = /title = \{\{([^\n]*)\}\},?\n/.exec(file)?.[1] ?? ''
  return title
    .replace(/\\textbackslash\{\}/g, '\u0001')
    .replace(/\\textasciitilde\{\}/g, '~')
    .replace(/\\textasciicircum\{\}/g, '^')
    .replace(/\\textbraceleft\{\}/g, '\u0002')
    .replace(/\\textbraceright\{\}/g, '\u0003')
    .replace(/\\([#$%&_])/g, '$1')
    .replaceAll('{}', '')
    .replaceAll('\u0002', '{')
    .replaceAll('\u0003', '}')
    .replaceAll('\u0001', '\\')
    .replace(/ +/g, ' ')
}

test('BibTeX keeps the reader’s own words where no style prints them, and tells the month to old styles', () => {
  const file = fileOf(bibtex, [{ note: 'Ask the foundry', language: 'de-AT' }])
  expect(file).toContain('annote = {Ask the foundry}')
  expect(file).not.toContain(' note = ')
  expect(file).toContain('month = may')
  expect(file).toContain('langid = {ngerman}')
})

test('two hyphens stay two in TeX', () => {
  expect(fileOf(bibtex, [{ title: 'Ferry -- a --- b' }])).toContain('Ferry -{}- a -{}-{}- b')
})

test('a comma parts no name in RIS that is whole', () => {
  expect(fileOf(ris, [{ authors: ['Harbour Press, Oslo'] }])).toContain('AU  - Harbour Press Oslo\r\n')
})

test.each<[name: string, parts: string, language?: string]>([
  ['Harriet Quill', 'Quill | Harriet'],
  ['Ursula von der Heide', 'von der Heide | Ursula'],
  ['Gabriel García Márquez', 'Márquez | Gabriel García'],
  ['Martin Holm Jr.', 'Holm | Martin | Jr.'],
  ['Holm, Martin', 'Holm | Martin'],
  ['Reuters', 'Reuters'],
  ['Agence France-Presse', 'Agence France-Presse'],
  ['Redaktion Lokales', 'Redaktion Lokales'],
  ['Channel 4', 'Channel 4'],
  ['佐藤花子', '佐藤花子'],
  ['Madonna', 'Madonna'],
  ['Harbour Press, Oslo', 'Harbour Press, Oslo'],
  ['Gabriel García Márquez', 'García Márquez | Gabriel', 'es'],
  ['Gabriel José García Márquez', 'García Márquez | Gabriel José', 'es-CO'],
  ['Juan Carlos Morel', 'Morel | Juan Carlos', 'es'],
  ['Ana G. Morel', 'Morel | Ana G.', 'es'],
  ['Rocío Almansa', 'Almansa | Rocío', 'es'],
  ['Ana Ruiz de la Torre', 'Ruiz de la Torre | Ana', 'es']
])('the name %s has the parts %s', (name, parts, language) => {
  const author = authorOf(name, language)
  expect(
    'literal' in author
      ? author.literal
      : [author.family, author.given, author.suffix].filter(Boolean).join(' | ')
  ).toBe(parts)
})

test.each([
  ['2025-05-24T23:30:00-05:00', { year: 2025, month: 5, day: 24 }],
  ['2025-05', { year: 2025, month: 5 }],
  ['2025', { year: 2025 }],
  ['2025-13-02', { year: 2025 }],
  ['2025-00-00', { year: 2025 }],
  ['2025-05-32', { year: 2025, month: 5 }],
  ['yesterday', undefined]
])('the day of %s', (iso, parts) => {
  expect(dateParts(iso)).toEqual(parts)
})
