/** Every format: what it carries, and that no words of a page mean anything in it. */
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import jsonld from 'jsonld'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvHighlights } from '../../src/export/csv-highlights.ts'
import { csvQuotes } from '../../src/export/csv-quotes.ts'
import { writeFile } from '../../src/export/format.ts'
import { FORMATS } from '../../src/export/formats.ts'
import { htmlReport } from '../../src/export/html-report.ts'
import { json } from '../../src/export/json.ts'
import { webAnnotation } from '../../src/export/web-annotation.ts'
import { ANNO_CONTEXT } from './anno-context.ts'
import { context, HOSTILE, kept } from './kept.ts'

const words = fc
  .string({
    unit: fc.constantFrom(...`ab =+-@<>&"'\\/{}[]()*_#|;,\n\r\t\0“”é字\u2028`.split('')),
    maxLength: 30
  })
  .map(text => `x${text}x`)

describe('all formats', () => {
  test('have names of their own', () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length)
    expect(new Set(FORMATS.map(({ label }) => label)).size).toBe(FORMATS.length)
    expect(FORMATS.filter(({ extension }) => !/^[a-z]+$/.test(extension))).toEqual([])
  })
  test.each(FORMATS.map(format => [format.id, format] as const))(
    '%s: a file is its articles one after the other',
    (_, format) => {
      const [one, two] = [kept('One'), kept('Two', '3c00000000000002')]
      const file = writeFile(format, [one, two], context)
      expect(file).toBe(
        format.open + format.write(one, context) + format.between + format.write(two, context) + format.close
      )
      expect(file).toContain('One')
      expect(file).toContain('Two')
    }
  )
})

test('JSON holds every record to the letter, also what was removed, and reads as one a line', () => {
  const all = [kept('One'), kept(HOSTILE, '3c00000000000002')]
  const file = writeFile(json, all, context)
  const records = all.flatMap(({ record, annotations, removed }) => [record, ...annotations, ...removed])
  expect(JSON.parse(file)).toEqual({ format: 'pressmark-library', version: 1, records })
  expect(
    file
      .split('\n')
      .slice(1, -2)
      .map(line => JSON.parse(line.replace(/,$/, '')))
  ).toEqual(records)
})

describe.each([
  ['highlights', csvHighlights],
  ['quotations', csvQuotes]
])('CSV of %s', (_, format) => {
  const rows = (text: string) =>
    Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })

  test('comes back as it was, whatever the words', () => {
    fc.assert(
      fc.property(words, text => {
        const { data, errors } = rows(writeFile(format, [kept(text)], context).replace(/^\ufeff/, ''))
        expect(errors).toEqual([])
        const plain = (cell: string | undefined) => cell?.replace(/^'/, '')
        expect(data.map(row => plain(row.Headline))).toEqual(data.map(() => text))
      })
    )
  })
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])(
    'does not begin a cell with a formula: %j',
    text => {
      const { data } = rows(writeFile(format, [kept(text)], context).replace(/^\ufeff/, ''))
      expect(data[0]?.Headline).toBe(`'${text}`)
    }
  )
  test('begins as Excel needs it', () => {
    expect(format.open.startsWith('\ufeff')).toBe(true)
  })
})

test('an article without highlights has no row among the highlights', () => {
  const empty = { ...kept(), annotations: [] }
  expect(csvHighlights.write(empty, context)).toBe('')
  expect(writeFile(csvHighlights, [empty, kept('Two')], context).split('\r\n').length).toBeGreaterThan(2)
})

describe('the report', () => {
  test('makes nothing of the words of a page but text', () => {
    const window = new JSDOM('').window
    const tags = (html: string) =>
      [...new window.DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*:not(br)')].map(
        ({ localName }) => localName
      )
    const expected = tags(writeFile(htmlReport, [kept('plain')], context))
    fc.assert(
      fc.property(words, text => {
        const html = writeFile(htmlReport, [kept(text)], context)
        expect(tags(html)).toEqual(expected)
        const { body } = new window.DOMParser().parseFromString(html, 'text/html')
        expect(body.querySelector('h1')?.textContent).toBe(text.replace(/\0/g, '').replace(/\r\n?/g, '\n'))
      })
    )
  })
  test('loads nothing and links only to the web', () => {
    const html = writeFile(htmlReport, [kept(HOSTILE)], context)
    const { document } = new JSDOM(html).window
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'"
    )
    expect(document.querySelectorAll('script, img, link, iframe')).toHaveLength(0)
    const links = [...document.querySelectorAll('a')].map(link => link.getAttribute('href') ?? '')
    expect(links.length).toBeGreaterThan(1)
    expect(links.filter(href => !href.startsWith('https://'))).toEqual([])
  })
  test('carries key points, quotations, highlights, notes and tags', () => {
    const { body } = new JSDOM(writeFile(htmlReport, [kept()], context)).window.document
    for (const each of ['Ines Okparo', 'Ask the foundry', 'Claim', 'ferries', 'will sail again'])
      expect(body.textContent).toContain(each)
  })
})

describe('Web Annotation', () => {
  const expand = async (file: string) => {
    const documentLoader = async (url: string) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`no such context: ${url}`)
      return { documentUrl: url, document: ANNO_CONTEXT, contextUrl: undefined }
    }
    const options = { documentLoader, safe: true } as never
    const expanded = await jsonld.expand(JSON.parse(file), options)
    const compacted = await jsonld.compact(
      expanded as never,
      'http://www.w3.org/ns/anno.jsonld' as never,
      options
    )
    return { expanded, compacted: compacted as unknown as Record<string, unknown> }
  }

  test('nothing of it is lost between JSON and linked data', async () => {
    const file = writeFile(webAnnotation, [kept(), kept(HOSTILE, '3c00000000000002')], context)
    const { compacted } = await expand(file)
    const { '@context': _, ...before } = JSON.parse(file) as Record<string, unknown>
    const { '@context': __, ...after } = compacted
    expect(plain(after)).toEqual(plain(before))
  })

  test('is what the model asks for', () => {
    const page = JSON.parse(writeFile(webAnnotation, [kept()], context)) as {
      items: Record<string, unknown>[]
    }
    expect(page.items).toHaveLength(3)
    for (const item of page.items) {
      expect(item.id).toMatch(/^urn:/)
      expect(item.type).toBe('Annotation')
      expect(item.created).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
      expect(item.target).toBeDefined()
      for (const body of item.body as Record<string, string>[]) {
        expect(body.type).toBe('TextualBody')
        expect(typeof body.value).toBe('string')
        expect(['commenting', 'tagging', 'classifying']).toContain(body.purpose)
      }
    }
    const [, commented, marked] = page.items
    expect(commented).toMatchObject({
      motivation: 'commenting',
      target: {
        selector: [{ type: 'TextQuoteSelector', exact: 'will sail again' }, { type: 'TextPositionSelector' }]
      }
    })
    // A highlight over two blocks has a target for each.
    expect(marked).toMatchObject({ motivation: 'highlighting' })
    expect(marked?.target).toHaveLength(2)
  })
})

/** JSON-LD has one value and a list of one for the same. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? plain(value[0]) : value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, each]) => !(Array.isArray(each) && each.length === 0))
  return Object.fromEntries(entries.map(([key, each]) => [key, plain(each)]))
}
