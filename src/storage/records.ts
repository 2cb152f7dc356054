/** Keys and stored text of each record, and what reading one can come to. */
import { HISTORY, migrate, type RecordType, type SchemaHistory, type Stored } from './migrations.ts'
import { type Annotation, type ArticleRecord, type IndexEntry, SCHEMA, type SearchText } from './model.ts'
import { RECENT_KEY, shardKey, textKey } from './shards.ts'

/** The index entries of the articles whose ids begin with the same three digits. */
export interface IndexShard {
  schema: typeof SCHEMA
  type: 'index'
  entries: IndexEntry[]
}

/** The words of the articles whose ids begin with the same three digits, by id. */
export interface TextShard {
  schema: typeof SCHEMA
  type: 'text'
  texts: Record<string, SearchText>
}

/** The annotations of an article, by id; each has its own version and is read by itself. */
export interface AnnotationGroup {
  schema: typeof SCHEMA
  type: 'annotations'
  annotations: Record<string, unknown>
}

/** The newest articles that are not deleted, the newest first. */
export interface Recent {
  schema: typeof SCHEMA
  type: 'recent'
  entries: IndexEntry[]
  /** Whether these are all that there are. */
  isAll: boolean
}

/** What stands under a key. Only a `record` or a `missing` one may be written over. */
export type Outcome<R> =
  /** `stored`: the version that it has in storage. */
  | { kind: 'record'; record: R; stored: number }
  | { kind: 'missing' }
  /** Written by a newer version of Pressmark. */
  | { kind: 'newer'; schema: number }
  | { kind: 'corrupt'; reason: string }

interface RecordOf {
  article: ArticleRecord
  annotation: Annotation
  annotations: AnnotationGroup
  index: IndexShard
  text: TextShard
  recent: Recent
}

// With each write Chromium copies the list of all keys; those of up to 22 characters cost half of what longer ones do.
export const articleKey = (id: string) => `art:${id}`
export const annotationsKey = (articleId: string) => `ann:${articleId}`
/** Where an article stood before schema 4. */
export const earlierArticleKey = (id: string) => `article:${id}`
/** Where an annotation stood before schema 4. */
export const aloneKey = (id: string) => `annotation:${id}`

/** What keys begin with, before the colon. */
export type KeyKind = 'art' | 'ann' | 'index' | 'text' | 'article' | 'annotation'

/** The id in a key of a kind, undefined for other keys: `art:1f…` → `1f…`. */
export function idInKey(key: string, kind: KeyKind): string | undefined {
  return key.startsWith(`${kind}:`) ? key.slice(kind.length + 1) : undefined
}

/**
 * Strings, not objects: several times cheaper to read and write in both browsers.
 * @returns the item to store: its key and its text.
 * @throws TypeError for what `decode` would not take back: nothing unreadable is ever stored.
 */
export function encode(record: ArticleRecord): [key: string, text: string] {
  return [articleKey(record.article.id), JSON.stringify(checked(record))]
}

/**
 * The same record.
 * @throws TypeError for what `decode` would not take back
 */
export function checked<R extends ArticleRecord | Annotation>(record: R): R {
  const id = record.type === 'article' ? record.article.id : record.id
  const lack = LACKS[record.type]({ ...record }, id)
  if (lack) throw new TypeError(`${record.type} without valid ${lack}`)
  return record
}

/** The item to store for the annotations of an article. */
export function encodeAnnotations(
  articleId: string,
  annotations: ReadonlyMap<string, unknown>
): [key: string, text: string] {
  const group: AnnotationGroup = {
    schema: SCHEMA,
    type: 'annotations',
    annotations: Object.fromEntries(annotations)
  }
  return [annotationsKey(articleId), JSON.stringify(group)]
}

/**
 * The item to store for a shard.
 * @param schema an earlier version if the entries know only what that knew
 */
export function encodeShard(
  shard: string,
  entries: readonly IndexEntry[],
  schema: number = SCHEMA
): [key: string, text: string] {
  return [shardKey(shard), JSON.stringify({ schema, type: 'index', entries })]
}

/** The item to store for the words of a shard. */
export function encodeTexts(shard: string, texts: Record<string, SearchText>): [key: string, text: string] {
  return [textKey(shard), JSON.stringify({ schema: SCHEMA, type: 'text', texts } satisfies TextShard)]
}

/** The item to store for the newest articles. */
export function encodeRecent({
  entries,
  isAll
}: Pick<Recent, 'entries' | 'isAll'>): [key: string, text: string] {
  return [RECENT_KEY, JSON.stringify({ schema: SCHEMA, type: 'recent', entries, isAll } satisfies Recent)]
}

/**
 * What was stored under a key as a record of the current version, whatever version wrote it.
 * @param value what the storage area gave for its key; undefined if there was nothing.
 */
export function decode<T extends RecordType>(
  type: T,
  id: string,
  value: unknown,
  history: SchemaHistory = HISTORY
): Outcome<RecordOf[T]> {
  if (value === undefined) return { kind: 'missing' }
  try {
    return decodeParsed(type, id, typeof value === 'string' ? JSON.parse(value) : undefined, history)
  } catch (error) {
    return { kind: 'corrupt', reason: String(error) }
  }
}

/** The same for a record that stands in another one. */
export function decodeParsed<T extends RecordType>(
  type: T,
  id: string,
  stored: unknown,
  history: SchemaHistory = HISTORY
): Outcome<RecordOf[T]> {
  try {
    if (!isObject(stored)) return { kind: 'corrupt', reason: 'no JSON object' }
    const { schema } = stored
    if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
      return { kind: 'corrupt', reason: 'no schema version' }
    if (stored.type !== type) return { kind: 'corrupt', reason: `not of type ${type}` }
    if (schema > history.current) return { kind: 'newer', schema }
    const record = migrate(stored, type, schema, history)
    const lack = LACKS[type](record, id)
    if (lack) return { kind: 'corrupt', reason: `no valid ${lack}` }
    return { kind: 'record', record: record as unknown as RecordOf[T], stored: schema }
  } catch (error) {
    return { kind: 'corrupt', reason: String(error) }
  }
}

const isObject = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isString = (value: unknown) => typeof value === 'string'
const isList = (value: unknown) => Array.isArray(value)
const isStrings = (value: unknown) => Array.isArray(value) && value.every(isString)
const isFound = (value: unknown) => isObject(value) && isString(value.value)
const isListOf = (isMember: (value: unknown) => boolean, value: unknown) =>
  Array.isArray(value) && value.every(isMember)
const isPart = (value: unknown) =>
  isObject(value) && isObject(value.quote) && isString(value.quote.exact) && isObject(value.position)
const isAnchor = (value: unknown) => isObject(value) && isListOf(isPart, value.parts)
const isText = (value: unknown) => isObject(value) && isString(value.text)
const isNamed = (value: unknown) => isObject(value) && isString(value.name)
const isQuote = (value: unknown) =>
  isText(value) && isAnchor((value as Stored).anchor) && isSpeaker((value as Stored).speaker)
const isSpeaker = (value: unknown) => value === null || isNamed(value)

type Shape = Record<string, (value: unknown) => boolean>

/** The first field that the code relies on and that is not as it should be. */
function lackIn(stored: Stored, shape: Shape): string | undefined {
  // Not by `entries`: at ten thousand articles the lists that it makes are megabytes.
  for (const field in shape) if (!shape[field]?.(stored[field])) return field
  return undefined
}

const RECORD: Shape = {
  article: isObject,
  retrieved: isString,
  saved: isString,
  updated: isString,
  tags: isStrings,
  note: isString
}
const ARTICLE: Shape = {
  address: isString,
  headline: isFound,
  publisherDomain: isString,
  // Not made by a call: what nobody uses stays out of the content script.
  authors: value => isListOf(isFound, value),
  keyPoints: value => isListOf(isText, value),
  blocks: value => isListOf(isText, value),
  quotes: value => isListOf(isQuote, value),
  sources: value => isListOf(isNamed, value)
}
const ANNOTATION: Shape = {
  articleId: isString,
  anchor: isAnchor,
  exact: isString,
  meaning: isString,
  note: isString,
  tags: isStrings,
  created: isString,
  updated: isString,
  lastSeen: isString,
  earlier: isList
}
const ENTRY: Shape = {
  id: isString,
  address: isString,
  headline: isString,
  publisher: isString,
  saved: isString,
  authors: isStrings,
  speakers: isStrings,
  sources: isObject,
  tags: isStrings,
  fingerprint: isString,
  annotations: isStrings,
  removed: isStrings,
  meanings: isStrings,
  markTags: isStrings
}
const isEntries = (value: unknown) =>
  Array.isArray(value) && value.every(entry => isObject(entry) && !lackIn(entry, ENTRY))
const isTexts = (value: unknown) =>
  isObject(value) &&
  Object.values(value).every(text => isObject(text) && isString(text.body) && isString(text.own))

/** What of each type is missing or wrong, undefined if nothing; enough that no reader of records has to check again. */
const LACKS: Record<RecordType, (stored: Stored, id: string) => string | undefined> = {
  article: (stored, id) =>
    lackIn(stored, { ...RECORD, article: value => isObject(value) && value.id === id }) ??
    lackIn(stored.article as Stored, ARTICLE),
  annotation: (stored, id) => lackIn(stored, { ...ANNOTATION, id: value => value === id }),
  annotations: stored => lackIn(stored, { annotations: isObject }),
  index: stored => lackIn(stored, { entries: isEntries }),
  text: stored => lackIn(stored, { texts: isTexts }),
  recent: stored => lackIn(stored, { entries: isEntries })
}
