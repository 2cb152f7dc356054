/**
 * Highlights and notes as W3C Web Annotations in JSON-LD, which other annotators read.
 * https://www.w3.org/TR/annotation-model/ https://www.w3.org/TR/annotation-vocab/
 */
import type { AnchorPart } from '../anchor/selectors.ts'
import type { Annotation, ArticleRecord } from '../storage/model.ts'
import type { ExportContext, ExportFormat } from './format.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** Values of JSON. */
type Json = string | number | boolean | Json[] | { [key: string]: Json }

export const webAnnotation: ExportFormat = {
  id: 'web-annotation',
  label: 'exportWebAnnotation',
  purpose: 'exportWebAnnotationPurpose',
  extension: 'jsonld',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  filePerArticle: false,
  highlights: 'on-page',
  open: `{"@context":"${CONTEXT}","id":"urn:pressmark:export","type":"AnnotationPage","items":[\n`,
  between: ',\n',
  close: '\n]}\n',
  write({ record, annotations }, context) {
    const own = record.note !== '' || record.tags.length > 0 ? [bookmarkOf(record)] : []
    return [...own, ...annotations.map(each => annotationOf(each, record, context))]
      .map(each => JSON.stringify(each))
      .join(',\n')
  }
}

/** What the reader wrote on the article as a whole. */
function bookmarkOf({ article, tags, note, saved, updated }: ArticleRecord): Json {
  return {
    id: urn('article', article.id),
    type: 'Annotation',
    motivation: 'bookmarking',
    created: saved,
    modified: updated,
    body: [...noteBody(note), ...tagBodies(tags)],
    target: sourceOf({ article })
  }
}

function annotationOf(annotation: Annotation, record: ArticleRecord, { meaningName }: ExportContext): Json {
  const { id, created, updated, meaning, note, tags, anchor } = annotation
  const targets = anchor.parts.map(part => ({ source: sourceOf(record), selector: selectorOf(part) }))
  return {
    id: urn('annotation', id),
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created,
    modified: updated,
    body: [
      ...noteBody(note),
      // The word is the reader's, in a language and at a time; its id has the key, by which it is found again.
      {
        id: urn('meaning', meaning),
        type: 'TextualBody',
        purpose: 'classifying',
        value: meaningName(meaning)
      },
      ...tagBodies(tags)
    ],
    // A highlight over several blocks has a target for each: every one can be found by itself.
    target: targets.length === 1 ? (targets[0] as Json) : targets
  }
}

/** By which an import knows its own again (`import/web-annotation.ts`). */
const urn = (what: 'article' | 'annotation' | 'meaning', name: string): string =>
  `urn:pressmark:${what}:${encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'))}`

/** Either way leads to the text: the quotation with what stands around it, or the position where the page is unchanged. */
const selectorOf = ({ quote, position }: AnchorPart): Json => [
  { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
  { type: 'TextPositionSelector', start: position.start, end: position.end }
]

const sourceOf = ({ article }: Pick<ArticleRecord, 'article'>): Json => ({
  id: article.canonicalAddress,
  type: 'Text',
  ...(article.language && { language: article.language.value }),
  format: 'text/html'
})

const noteBody = (note: string): Json[] =>
  note === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note, format: 'text/plain' }]

const tagBodies = (tags: readonly string[]): Json[] =>
  tags.map(value => ({ type: 'TextualBody', purpose: 'tagging', value }))
