/** Our own JSON, of any earlier version: a line at a time, so that a library of any size can be read. */
import * as v from 'valibot'
import { decodeParsed } from '../storage/records.ts'
import { jsonIn } from './json-file.ts'
import { ImportError, type ImportFormat, type ImportItem, type ImportProblem } from './model.ts'
import { annotation, articleRecord, has, meaningLists } from './shapes.ts'
import { isFields, listOf } from './values.ts'

/** The version of the file that this code reads; records have their own. */
const VERSION = 1
const HEAD = /^\s*\{\s*"format"\s*:\s*"pressmark-library"\s*,\s*"version"\s*:\s*(\d+)/

export const pressmarkJson: ImportFormat = {
  id: 'pressmark-json',
  label: 'importJson',
  isBackup: true,
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
        yield* meaningsIn(parsed(`${line}]}`), 'line 1')
      } else if (line.trim() !== '' && !/^\s*\]\s*\}\s*$/.test(line)) {
        yield itemIn(parsed(line.replace(/,\s*$/, '')), `line ${number}`)
      }
    }
  }
}

async function* readWhole(file: Blob): AsyncGenerator<ImportItem> {
  const whole = await jsonIn(file)
  yield* meaningsIn(whole, 'meanings')
  const records = isFields(whole) ? listOf(whole.records) : []
  for (const [n, record] of records.entries()) yield itemIn(record, `record ${n + 1}`)
}

/** The meanings of the file's reader. Files of before, and of readers who have none of their own, have none. */
function* meaningsIn(file: unknown, place: string): Generator<ImportItem> {
  const stated = isFields(file) ? file.meanings : undefined
  if (stated === undefined) return
  const { success, output } = v.safeParse(meaningLists, stated)
  const isNewer = isFields(stated) && Number(stated.version) > 1
  if (!success) return yield { kind: 'problem', problem: isNewer ? 'newer' : 'damaged', place }
  const { meanings, retired } = output
  yield { kind: 'meanings', lists: { meanings, retired }, place }
}

function itemIn(value: unknown, place: string): ImportItem {
  const problem = (problem: ImportProblem): ImportItem => ({ kind: 'problem', problem, place })
  if (!isFields(value)) return problem('damaged')
  // Both bring records of every earlier version up to this one; what they look at is enough for what we have stored
  // ourselves, not for what anybody may have written.
  if (value.type === 'article' && isFields(value.article)) {
    const outcome = decodeParsed('article', String(value.article.id), value)
    if (outcome.kind === 'newer') return problem('newer')
    return outcome.kind === 'record' && has(articleRecord, outcome.record)
      ? { kind: 'article', record: outcome.record, isStub: false, place }
      : problem('damaged')
  }
  if (value.type === 'annotation') {
    const outcome = decodeParsed('annotation', String(value.id), value)
    if (outcome.kind === 'newer') return problem('newer')
    return outcome.kind === 'record' && has(annotation, outcome.record)
      ? { kind: 'annotation', annotation: outcome.record, place }
      : problem('damaged')
  }
  return problem('damaged')
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
