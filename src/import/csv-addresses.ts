/** A table of addresses with notes, as bookmark tools export: Pocket, Instapaper, Raindrop, Zotero, or by hand. */
import Papa from 'papaparse'
import { bareQuote, madeAnnotation, stubRecord } from './made.ts'
import { ImportError, type ImportFormat, LARGEST } from './model.ts'
import { articleAt, momentOf, tagsOf, textOf } from './values.ts'

/** Names of columns, in lower case. */
const COLUMNS = {
  address: ['url', 'link', 'address', 'uri', 'href', 'adresse'],
  title: ['title', 'headline', 'name', 'titel', 'titre'],
  note: ['note', 'notes', 'comment', 'comments', 'description', 'notiz'],
  tags: ['tags', 'tag', 'labels', 'keywords'],
  saved: ['created', 'created_at', 'date', 'saved', 'time_added', 'timestamp', 'added', 'date added'],
  text: ['highlight', 'highlights', 'text', 'selection', 'quote', 'excerpt']
}
type Column = keyof typeof COLUMNS

export const csvAddresses: ImportFormat = {
  id: 'csv-addresses',
  label: 'importCsvAddresses',
  recognises(start, name) {
    const [head = ''] = start.split(/\r?\n/)
    return (
      !/^\s*[[{]/.test(start) && (/\.(?:csv|tsv)$/i.test(name) || /[,;\t]/.test(head)) && addressColumn(head)
    )
  },
  async *read(file, now) {
    if (file.size > LARGEST) throw new ImportError('too-large', `${file.size} bytes`)
    const text = (await file.text()).replace(/^\ufeff/, '')
    const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true })
    const columns = columnsIn(data[0] ?? [])
    for (const [n, row] of data.slice(1).entries()) {
      const place = `row ${n + 2}`
      const cell = (column: Column) => textOf(row[columns[column] ?? -1]).replace(/^'(?=[=+@-])/, '')
      const at = articleAt(cell('address'))
      if (!at) {
        yield { kind: 'problem', problem: 'no-address', place }
        continue
      }
      const saved = momentOf(cell('saved'), now)
      const [exact, note] = [cell('text'), cell('note')]
      const tags = tagsOf(cell('tags').split(/[,;|]/))
      yield {
        kind: 'article',
        record: stubRecord({ ...at, title: cell('title'), tags, saved, ...(!exact && { note }) }),
        isStub: true,
        place
      }
      if (exact)
        yield {
          kind: 'annotation',
          annotation: madeAnnotation({
            origin: `csv ${at.address} ${exact}`,
            articleId: at.id,
            quotes: exact.split(/\n+/).map(line => ({ quote: bareQuote(line.trim()) })),
            note,
            created: saved
          }),
          place
        }
    }
  }
}

const columnsIn = (head: readonly string[]): Partial<Record<Column, number>> => {
  const names = head.map(name => name.trim().toLowerCase())
  const found = Object.entries(COLUMNS).map(([column, words]) => [
    column,
    names.findIndex(name => words.includes(name))
  ])
  return Object.fromEntries(found.filter(([, at]) => Number(at) >= 0))
}

const addressColumn = (head: string): boolean =>
  columnsIn(Papa.parse<string[]>(head.replace(/^\ufeff/, '')).data[0] ?? []).address !== undefined
