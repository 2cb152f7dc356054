/** Our own JSON, of any earlier version: a line at a time, so that a library of any size can be read. */
import { decode } from '../storage/records.ts'
import { jsonIn } from './json-file.ts'
import { ImportError, type ImportFormat, type ImportItem } from './model.ts'
import { isFields, listOf } from './values.ts'

/** The version of the file that this code reads; records have their own. */
const VERSION = 1
const HEAD = /^\s*\{\s*"format"\s*:\s*"pressmark-library"\s*,\s*"version"\s*:\s*(\d+)/

export const pressmarkJson: ImportFormat = {
  id: 'pressmark-json',
  label: 'importJson',
  recognises: start => HEAD.test(start),
  async *read(file) {
    let number = 0
    for await (const line of linesOf(file)) {
      number += 1
      if (number === 1) {
        const version = Number(HEAD.exec(line)?.[1])
        if (version > VERSION) throw new ImportError('newer-format', `version ${version}`)
        // Another program has put it in an order of its own.
        if (!/"records"\s*:\s*\[\s*$/.test(line)) return yield* readWhole(file)
      } else if (line.trim() !== '' && !/^\s*\]\s*\}\s*$/.test(line)) {
        yield itemIn(parsed(line.replace(/,\s*$/, '')), `line ${number}`)
      }
    }
  }
}

async function* readWhole(file: Blob): AsyncGenerator<ImportItem> {
  const whole = await jsonIn(file)
  const records = isFields(whole) ? listOf(whole.records) : []
  for (const [n, record] of records.entries()) yield itemIn(record, `record ${n + 1}`)
}

function itemIn(value: unknown, place: string): ImportItem {
  const damaged: ImportItem = { kind: 'problem', problem: 'damaged', place }
  if (!isFields(value)) return damaged
  // `decode` takes what storage has: text. It brings records of every earlier version up to this one.
  const text = JSON.stringify(value)
  if (value.type === 'article' && isFields(value.article)) {
    const id = String(value.article.id)
    const outcome = decode('article', id, text)
    if (outcome.kind === 'newer') return { kind: 'problem', problem: 'newer', place }
    const isId = /^[0-9a-f]{16}$/.test(id)
    return outcome.kind === 'record' && isId
      ? { kind: 'article', record: outcome.record, isStub: false, place }
      : damaged
  }
  if (value.type === 'annotation') {
    const outcome = decode('annotation', String(value.id), text)
    if (outcome.kind === 'newer') return { kind: 'problem', problem: 'newer', place }
    return outcome.kind === 'record' && /^[0-9a-f]{16}$/.test(outcome.record.articleId)
      ? { kind: 'annotation', annotation: outcome.record, place }
      : damaged
  }
  return damaged
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The lines of a file, without holding all of it. */
async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) break
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
