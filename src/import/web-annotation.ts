/** W3C Web Annotations in JSON-LD, ours or another tool's. https://www.w3.org/TR/annotation-model/ */
import type { TextPositionSelector, TextQuoteSelector } from '../anchor/selectors.ts'
import { jsonIn } from './json-file.ts'
import { madeAnnotation, stubRecord } from './made.ts'
import type { ImportFormat, ImportItem } from './model.ts'
import { LONGEST } from './shapes.ts'
import { articleAt, type Fields, isFields, listOf, momentOf, tagsOf, textOf } from './values.ts'

export const webAnnotation: ImportFormat = {
  id: 'web-annotation',
  label: 'importWebAnnotation',
  recognises: start => /"@context"[^{}]{0,200}ns\/anno|"motivation"\s*:/.test(start),
  async *read(file, now) {
    const known = new Set<string>()
    for (const [n, value] of annotationsIn(await jsonIn(file)).entries())
      yield* itemsOf(value, `annotation ${n + 1}`, known, now)
  }
}

/** Annotations of a page, a collection, a list, or one alone. */
function annotationsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (!isFields(value)) return []
  if (value.items !== undefined) return listOf(value.items)
  if (isFields(value.first)) return annotationsIn(value.first)
  return [value]
}

function* itemsOf(value: unknown, place: string, known: Set<string>, now: string): Generator<ImportItem> {
  if (!isFields(value)) return yield { kind: 'problem', problem: 'damaged', place }
  const targets = listOf(value.target)
  const at = articleAt(sourceOf(targets[0]))
  if (!at) return yield { kind: 'problem', problem: 'no-address', place }
  const created = momentOf(value.created, now)
  const updated = momentOf(value.modified, created)
  const bodies = [...listOf(value.body), ...listOf(value.bodyValue)]
  const note = bodies
    .filter(body => purposeOf(body) === 'commenting')
    .map(wordsOf)
    .filter(Boolean)
    .join('\n\n')
  const tags = tagsOf(bodies.filter(body => purposeOf(body) === 'tagging').map(wordsOf))
  const quotes = targets.flatMap(target => quotesIn(isFields(target) ? target.selector : undefined))
  const isOfArticle = quotes.length === 0
  if (!known.has(at.id) || isOfArticle)
    yield {
      kind: 'article',
      record: stubRecord({
        ...at,
        title: '',
        saved: created,
        ...(isOfArticle && { tags, note })
      }),
      isStub: true,
      place
    }
  known.add(at.id)
  if (isOfArticle) return
  const meaning = bodies.filter(body => purposeOf(body) === 'classifying').map(meaningIn)[0]
  const ours = namedByUs('annotation', idOf(value))
  yield {
    kind: 'annotation',
    annotation: madeAnnotation({
      ...(ours && { id: ours }),
      origin: idOf(value) || `${at.address} ${quotes.map(({ quote }) => quote.exact).join('\n')} ${note}`,
      articleId: at.id,
      quotes,
      ...(meaning && { meaning }),
      note,
      tags,
      created,
      updated
    }),
    place
  }
}

const idOf = (value: Fields): string => textOf(value.id ?? value['@id'])

/**
 * What our own export (`export/web-annotation.ts`) named by an id: `urn:pressmark:meaning:claim` → `claim`. So what comes
 * back is what went out, and not another one beside it.
 */
function namedByUs(what: 'annotation' | 'meaning', id: string): string | undefined {
  const prefix = `urn:pressmark:${what}:`
  if (!id.startsWith(prefix)) return undefined
  try {
    const name = decodeURIComponent(id.slice(prefix.length))
    return name !== '' && name.length <= LONGEST.id ? name : undefined
  } catch {
    return undefined
  }
}

/** Key of a meaning: ours, or the word of another tool. */
const meaningIn = (body: unknown): string | undefined =>
  (isFields(body) ? namedByUs('meaning', idOf(body)) : undefined) ??
  wordsOf(body).toLowerCase().slice(0, LONGEST.id)

function sourceOf(target: unknown): string {
  if (!isFields(target)) return textOf(target)
  const { source } = target
  return textOf(isFields(source) ? (source.id ?? source['@id']) : (source ?? target.id))
}

const wordsOf = (body: unknown): string => textOf(isFields(body) ? (body.value ?? body.chars) : body)

/** A body without a purpose is a comment. */
const purposeOf = (body: unknown): string => {
  const purpose = isFields(body) ? textOf(listOf(body.purpose)[0]).replace(/^oa:/, '') : ''
  return ['tagging', 'classifying'].includes(purpose) ? purpose : 'commenting'
}

interface Quoted {
  quote: TextQuoteSelector
  position?: TextPositionSelector
}

/** Selectors by twos: a quotation with the position beside it. Those refined by others stand for what these are. */
function quotesIn(selector: unknown, depth = 0): Quoted[] {
  if (depth > 5) return []
  const all = listOf(selector).filter(isFields)
  const quotes = all.flatMap(each => quoteIn(each) ?? [])
  const position = all.flatMap(each => positionIn(each) ?? [])[0]
  const refined = all.flatMap(each => quotesIn(each.refinedBy, depth + 1))
  return [
    ...quotes.map(quote => ({ quote, ...(position && quotes.length === 1 && { position }) })),
    ...refined
  ]
}

const typeOf = (selector: Fields): string =>
  textOf(listOf(selector.type ?? selector['@type'])[0]).replace(/^oa:/, '')

function quoteIn(selector: Fields): TextQuoteSelector | undefined {
  const exact = textOf(selector.exact)
  if (typeOf(selector) !== 'TextQuoteSelector' || exact === '') return undefined
  const around = (value: unknown) => (typeof value === 'string' ? value.slice(0, 1000) : '')
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: around(selector.prefix),
    suffix: around(selector.suffix)
  }
}

function positionIn(selector: Fields): TextPositionSelector | undefined {
  const [start, end] = [Number(selector.start), Number(selector.end)]
  const isPlace = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start
  if (typeOf(selector) !== 'TextPositionSelector' || !isPlace) return undefined
  return { type: 'TextPositionSelector', start, end }
}

export { quotesIn }
