/** Files of other tools, and hostile ones: what is taken from them, and that nothing invalid ever is. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeFile } from '../../src/export/format.ts'
import { json } from '../../src/export/json.ts'
import { webAnnotation as exported } from '../../src/export/web-annotation.ts'
import { formatOf, IMPORT_FORMATS } from '../../src/import/formats.ts'
import type { ImportItem } from '../../src/import/model.ts'
import { SCHEMA } from '../../src/storage/model.ts'
import { checked } from '../../src/storage/records.ts'
import { context, HOSTILE, kept } from '../export/kept.ts'

const NOW = '2031-03-10T09:00:00.000Z'
const FERRY = 'https://harbour-courier.example/2031/03/04/ferry'

async function read(text: string, name = 'file.json'): Promise<ImportItem[]> {
  const file = new Blob([text])
  const format = await formatOf(file, name)
  const items: ImportItem[] = []
  for await (const item of format.read(file, NOW)) items.push(item)
  return items
}
const articles = (items: ImportItem[]) =>
  items.flatMap(item => (item.kind === 'article' ? [item.record] : []))
const annotations = (items: ImportItem[]) =>
  items.flatMap(item => (item.kind === 'annotation' ? [item.annotation] : []))
const problems = (items: ImportItem[]) =>
  items.flatMap(item => (item.kind === 'problem' ? [`${item.place}: ${item.problem}`] : []))

describe('Pressmark JSON', () => {
  const all = [kept('One'), kept(HOSTILE, '3c00000000000002')]
  const file = writeFile(json, all, context)

  test('gives back every record to the letter', async () => {
    const items = await read(file)
    expect(articles(items)).toEqual(all.map(({ record }) => record))
    expect(annotations(items)).toEqual(
      all.flatMap(({ annotations, removed }) => [...annotations, ...removed])
    )
    expect(problems(items)).toEqual([])
  })
  test.each([
    ['put in order by another program', JSON.stringify(JSON.parse(file), null, 2)],
    ['on one line', JSON.stringify(JSON.parse(file))],
    ['with Windows line ends', file.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\ufeff${file}`]
  ])('also %s', async (_, text) => {
    expect(articles(await read(text))).toHaveLength(2)
    expect(annotations(await read(text))).toHaveLength(6)
  })
  test('names what is damaged or newer by its line, and takes the rest', async () => {
    const lines = file.split('\n')
    lines[2] = '{"schema":3,"type":"annotation","id":,'
    lines[3] = '{"schema":99,"type":"article","article":{"id":"3c00000000000009"}},'
    const items = await read(lines.join('\n'))
    expect(problems(items)).toEqual(['line 3: damaged', 'line 4: newer'])
    expect(articles(items)).toHaveLength(2)
  })
  test('a file that was cut off gives what is whole', async () => {
    const items = await read(file.slice(0, file.length - 200))
    expect(problems(items)).toHaveLength(1)
    expect(articles(items)).toHaveLength(2)
  })
  test('records of earlier versions are brought up', async () => {
    const old =
      '{"schema":1,"type":"annotation","id":"h1","articleId":"3c00000000000001","anchor":{"parts":[]},"exact":"x","meaning":"fact","note":"","tags":[],"created":"2031-01-01T00:00:00Z","updated":"2031-01-02T00:00:00Z"}'
    const items = await read(`{"format":"pressmark-library","version":1,"records":[\n${old}\n]}\n`)
    expect(annotations(items)).toMatchObject([
      { schema: SCHEMA, lastSeen: '2031-01-02T00:00:00Z', earlier: [] }
    ])
  })
  test('a file of a newer version is refused', async () => {
    await expect(read(file.replace('"version":1', '"version":2'))).rejects.toMatchObject({
      problem: 'newer-format'
    })
  })
})

describe('W3C Web Annotation', () => {
  test('our own comes back with texts, notes, tags and places', async () => {
    const one = kept()
    const items = await read(writeFile(exported, [one], context), 'notes.jsonld')
    const made = annotations(items)
    expect(made.map(({ exact, note, tags }) => [exact, note, tags])).toEqual([
      ['will sail again', 'Ask the foundry', ['storm']],
      // As the page has it, block by block.
      [expect.stringMatching(/\nsecond block$/), '', []]
    ])
    expect(made[0]?.anchor).toEqual(one.annotations[0]?.anchor)
    expect(made.map(({ id, meaning }) => [id, meaning])).toEqual(
      one.annotations.map(({ id, meaning }) => [id, meaning])
    )
    expect(articles(items)).toMatchObject([{ note: 'Ask the foundry', tags: ['Ask the foundry', 'ferries'] }])
  })
  test('a meaning of the reader’s own comes back as it is, whatever it is called by then', async () => {
    const one = kept()
    const marks = one.annotations.map(each => ({ ...each, meaning: 'Zweifel/öffentlich %41' }))
    const file = writeFile(exported, [{ ...one, annotations: marks }], { meaningName: () => 'Doubt' })
    expect(annotations(await read(file, 'notes.jsonld'))).toMatchObject(
      marks.map(({ meaning }) => ({ meaning }))
    )
  })
  test('what only looks like an id of ours is taken for another tool’s', async () => {
    const file = writeFile(exported, [kept()], context)
      .replaceAll('urn:pressmark:annotation:', 'urn:pressmark:annotation:%zz')
      .replaceAll('urn:pressmark:meaning:', 'urn:pressmark:meaning:%zz')
    const made = annotations(await read(file, 'notes.jsonld'))
    expect(made).toMatchObject([{ meaning: 'claim' }, { meaning: 'claim' }])
    for (const { id } of made) expect(id).toMatch(/^[0-9a-f]{32}$/)
  })
  test.each([
    [
      'one alone, with strings for lists',
      {
        motivation: 'commenting',
        bodyValue: 'Hm',
        target: { source: FERRY, selector: { type: 'TextQuoteSelector', exact: 'sail again' } }
      }
    ],
    [
      'refined selectors',
      {
        motivation: 'commenting',
        body: 'Hm',
        target: {
          source: { id: FERRY },
          selector: {
            type: 'XPathSelector',
            value: '/p',
            refinedBy: { type: 'TextQuoteSelector', exact: 'sail again', prefix: 'will ' }
          }
        }
      }
    ]
  ])('of others: %s', async (_, annotation) => {
    const items = await read(
      JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', ...annotation })
    )
    expect(annotations(items)).toMatchObject([{ exact: 'sail again', note: 'Hm' }])
  })
})

test('Hypothesis: highlights, page notes, and replies in the notes of what they answer', async () => {
  const selector = [
    { type: 'RangeSelector', startContainer: '/p' },
    { type: 'TextPositionSelector', start: 10, end: 20 },
    { type: 'TextQuoteSelector', exact: 'sail again', prefix: 'will ', suffix: ' on' }
  ]
  const file = {
    export_date: NOW,
    export_userid: 'acct:reader@hypothes.is',
    client_version: '1.1',
    annotations: [
      {
        id: 'a1',
        uri: FERRY,
        created: '2030-01-01T10:00:00+00:00',
        updated: '2030-01-02T10:00:00+00:00',
        text: 'Check',
        tags: ['ferries'],
        document: { title: ['Ferry back'] },
        target: [{ source: FERRY, selector }]
      },
      {
        id: 'a2',
        uri: FERRY,
        created: '2030-01-01T11:00:00+00:00',
        text: 'A page note',
        tags: [],
        target: [{ source: FERRY }]
      },
      { id: 'a3', references: ['a1'], user: 'acct:ida@hypothes.is', uri: FERRY, text: 'Done', target: [{}] },
      { id: 'a4', uri: 'urn:x-pdf:1', text: 'A file', target: [{ selector }] }
    ]
  }
  const items = await read(JSON.stringify(file))
  expect(annotations(items)).toMatchObject([
    {
      exact: 'sail again',
      note: 'Check\n\nida: Done',
      tags: ['ferries'],
      created: '2030-01-01T10:00:00.000Z',
      updated: '2030-01-02T10:00:00.000Z',
      anchor: { parts: [{ position: { start: 10, end: 20 }, quote: { prefix: 'will ', suffix: ' on' } }] }
    }
  ])
  expect(articles(items)).toMatchObject([
    { article: { headline: { value: 'Ferry back' } }, note: '' },
    { note: 'A page note' }
  ])
  expect(problems(items)).toEqual(['annotation 4: no-address'])
  expect(annotations(await read(JSON.stringify({ total: 1, rows: [file.annotations[0]] })))).toHaveLength(1)
})

test('Obsidian Web Clipper: texts without their markup, a part for each block', async () => {
  const items = await read(
    JSON.stringify([
      {
        url: `${FERRY}?utm_source=x`,
        title: 'Ferry back',
        highlights: [
          {
            text: '<p>The ferry &amp; its <b>crew</b></p><p>sail&nbsp;again</p>',
            timestamp: '2030-01-01T10:00:00.000Z',
            notes: ['Ask']
          },
          { content: '<script>alert(1)</script>', id: '1893492000000' }
        ]
      }
    ])
  )
  expect(annotations(items)).toMatchObject([
    { exact: 'The ferry & its crew\nsail again', note: 'Ask', created: '2030-01-01T10:00:00.000Z' }
  ])
  expect(articles(items)).toMatchObject([{ article: { address: FERRY, headline: { value: 'Ferry back' } } }])
  expect(problems(items)).toEqual(['page 1, highlight 2: no-text'])
})

test.each([
  ['commas', ',', 'list.csv'],
  ['semicolons', ';', 'list.csv'],
  ['tabs', '\t', 'list.tsv']
])('CSV with %s', async (_, mark, name) => {
  const rows = [
    ['Title', 'URL', 'Note', 'Tags', 'Created', 'Highlight'],
    ['Ferry back', FERRY, 'Ask', 'ferries|storm', '1893492000', ''],
    ['"Two\nlines"', `${FERRY}-2`, '', '', '', '"sail ""again"""'],
    ['No address', 'ferry', '', '', '', '']
  ]
  const items = await read(rows.map(row => row.join(mark)).join('\r\n'), name)
  expect(articles(items)).toMatchObject([
    {
      article: { headline: { value: 'Ferry back' } },
      note: 'Ask',
      tags: ['ferries', 'storm'],
      saved: '2030-01-01T10:00:00.000Z'
    },
    { article: { headline: { value: 'Two\nlines' } }, saved: NOW }
  ])
  expect(annotations(items)).toMatchObject([{ exact: 'sail "again"' }])
  expect(problems(items)).toEqual(['row 4: no-address'])
})

test.each([
  ['nothing', '', 'empty'],
  ['white space', ' \n', 'empty'],
  ['a picture', '\x89PNG\0\0\0', 'not-text'],
  ['prose', 'Dear reader, this is a letter; it has no table in it.', 'unknown-format'],
  ['other JSON', '{"name":"x"}', 'unknown-format'],
  ['JSON that was cut off', '{"export_userid":"x","annotations":[{"id":', 'damaged-file']
])('%s is refused as what it is', async (_, text, problem) => {
  await expect(read(text)).rejects.toMatchObject({ problem })
})

test('the same file twice gives the same ids', async () => {
  const text = JSON.stringify([{ url: FERRY, highlights: [{ text: 'sail again', timestamp: NOW }] }])
  expect(annotations(await read(text))).toEqual(annotations(await read(text)))
})

describe('whatever is in a file', () => {
  const heads = [
    (value: unknown) => ({ export_userid: 'x', annotations: value }),
    (value: unknown) => ({ '@context': 'http://www.w3.org/ns/anno.jsonld', items: value }),
    (value: unknown) => [{ url: FERRY, highlights: [] }, value],
    (value: unknown) => ({ format: 'pressmark-library', version: 1, records: value })
  ]
  const keys = fc.constantFrom(
    'target',
    'selector',
    'source',
    'body',
    'uri',
    'url',
    'highlights',
    'text',
    'exact',
    'type',
    'id',
    'created',
    'tags',
    '__proto__',
    'document',
    'refinedBy',
    'article',
    'schema',
    'authors',
    'quotes',
    'anchor',
    'parts',
    'quote',
    'direction',
    'headline',
    'value',
    'records',
    'items'
  )
  const leaf = fc.oneof(
    fc.constantFrom(FERRY, 'TextQuoteSelector', 'article', 'annotation', 3, '\ud800', 'javascript:alert(1)'),
    fc.string(),
    fc.integer(),
    fc.constant(null)
  )
  const { tree } = fc.letrec(tie => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(keys, tie('tree'), { maxKeys: 6 })
    )
  }))

  test('nothing that is given could not be stored, and nothing is thrown but a named problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), tree, async (head, value) => {
        const text = JSON.stringify(head(value))
        const items = await read(text).catch(error => {
          if (!('problem' in error)) throw error
          return []
        })
        for (const record of [...articles(items), ...annotations(items)]) checked(record)
        for (const { article } of articles(items)) expect(article.address).toMatch(/^https?:/)
      }),
      { numRuns: 300 }
    )
  })
  test('all formats have a name', () => {
    expect(new Set(IMPORT_FORMATS.map(({ label }) => label)).size).toBe(IMPORT_FORMATS.length)
  })
})
