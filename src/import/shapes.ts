/**
 * What records look like all the way down, for what comes out of files that anybody may have written, and out of
 * messages. Nothing is cut or changed: a record passes as it is, or not at all. What our code only compares (the kind of
 * a block) may be any word; what it looks up or prints is one of those there are.
 */
import * as v from 'valibot'
import { type Colour, isColour } from '../colours.ts'

/** Lengths in UTF-16 units, far beyond what a reader writes, and below what would make storage slow. */
export const LONGEST = { id: 200, word: 2_000, note: 1_000_000, text: 5_000_000 }

/** A text of at most so many UTF-16 units. */
export const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
const words = text(LONGEST.text)

export const id = v.pipe(text(LONGEST.id), v.minLength(1))
export const articleId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))
export const tags = v.pipe(v.array(text(LONGEST.word)), v.maxLength(1000))
export const note = text(LONGEST.note)

const isMoment = (value: string) => /^\d{4}-\d\d-\d\dT\d\d:/.test(value) && !Number.isNaN(Date.parse(value))
const moment = v.pipe(v.string(), v.check(isMoment, 'no moment'))

const number = v.pipe(v.number(), v.finite())
const position = v.looseObject({
  type: v.literal('TextPositionSelector'),
  start: number,
  end: number
})
export const anchor = v.looseObject({
  parts: v.array(
    v.looseObject({
      quote: v.looseObject({
        type: v.literal('TextQuoteSelector'),
        exact: words,
        prefix: words,
        suffix: words
      }),
      position,
      twins: v.exactOptional(v.array(words))
    })
  )
})

const from = v.looseObject({
  kind: v.picklist(['structured-data', 'meta', 'page', 'address']),
  detail: words
})
const found = v.looseObject({ value: words, from, anchor: v.exactOptional(anchor) })
const optionalFound = v.exactOptional(found)
const optionalWords = v.exactOptional(words)

/** Local pages can be saved where the reader lets us in there. */
export const address = v.pipe(words, v.regex(/^(?:https?|file):/i), v.url())
const sourceKind = v.picklist(['person', 'organisation', 'publication', 'document', 'platform', 'unnamed'])

const speaker = v.looseObject({ name: words, mention: words, kind: sourceKind, role: optionalWords })
const quote = v.looseObject({
  text: words,
  kind: v.picklist(['direct', 'partial', 'indirect']),
  speaker: v.nullable(speaker),
  cue: optionalWords,
  venue: optionalWords,
  via: optionalWords,
  sentence: words,
  anchor,
  utterance: number,
  reason: words
})
const source = v.looseObject({
  name: words,
  kind: sourceKind,
  description: optionalWords,
  mentions: v.array(anchor),
  link: optionalWords
})
const block = v.looseObject({
  kind: words,
  text: words,
  position,
  reason: words,
  time: optionalWords,
  anchor: v.exactOptional(anchor)
})

/** `Article` of `article/model.ts`. */
export const article = v.looseObject({
  id: articleId,
  address,
  canonicalAddress: address,
  headline: found,
  kicker: optionalFound,
  standfirst: optionalFound,
  authors: v.array(found),
  publisher: optionalFound,
  publisherDomain: words,
  agency: optionalFound,
  dateline: optionalFound,
  published: optionalFound,
  modified: optionalFound,
  language: optionalFound,
  direction: v.picklist(['ltr', 'rtl']),
  genre: v.picklist([
    'news',
    'wire',
    'opinion',
    'analysis',
    'live-blog',
    'review',
    'interview',
    'press-release'
  ]),
  leadImage: v.exactOptional(
    v.looseObject({
      address: words,
      alt: optionalWords,
      caption: optionalFound,
      credit: optionalFound,
      from
    })
  ),
  keyPoints: v.array(
    v.looseObject({ text: words, origin: v.picklist(['publisher', 'picked']), reason: words, anchor })
  ),
  blocks: v.array(block),
  quotes: v.array(quote),
  sources: v.array(source),
  topics: v.array(words),
  wordCount: number,
  reasons: v.array(v.looseObject({ code: words, supports: v.boolean(), detail: words })),
  limits: v.array(words)
})

/** `ArticleRecord` of `storage/model.ts`, of the current version. */
export const articleRecord = v.looseObject({
  schema: number,
  type: v.literal('article'),
  article,
  retrieved: moment,
  saved: moment,
  updated: moment,
  tags,
  note,
  deleted: v.exactOptional(moment),
  merged: v.exactOptional(
    v.looseObject({
      into: articleId,
      annotations: v.array(id),
      before: v.exactOptional(v.looseObject({ note, tags }))
    })
  )
})

/** What a page proposes to highlight. */
export const newAnnotation = v.looseObject({ id, anchor, exact: words, meaning: id, note, tags })

/** `Annotation` of `storage/model.ts`, of the current version. */
export const annotation = v.looseObject({
  ...newAnnotation.entries,
  schema: number,
  type: v.literal('annotation'),
  articleId,
  created: moment,
  updated: moment,
  lastSeen: moment,
  earlier: v.array(v.looseObject({ anchor, exact: words, until: moment })),
  deleted: v.exactOptional(moment)
})

const meaning = v.object({
  key: id,
  word: v.pipe(text(LONGEST.id), v.minLength(1)),
  letter: v.pipe(text(16), v.minLength(1)),
  colour: v.custom<Colour>(isColour)
})
const MOST_MEANINGS = 1000

/** The meanings in our own files, of version 1. A key stands for one of them. */
export const meaningLists = v.pipe(
  v.object({
    version: v.literal(1),
    meanings: v.pipe(v.tupleWithRest([meaning], meaning), v.maxLength(MOST_MEANINGS)),
    retired: v.pipe(v.array(meaning), v.maxLength(MOST_MEANINGS))
  }),
  v.check(({ meanings, retired }) => {
    const keys = [...meanings, ...retired].map(({ key }) => key)
    return new Set(keys).size === keys.length
  })
)

/** Whether a value has a shape. Ends at the first thing that has not. */
export const has = (shape: v.GenericSchema<unknown>, value: unknown): boolean =>
  v.safeParse(shape, value, { abortEarly: true }).success
