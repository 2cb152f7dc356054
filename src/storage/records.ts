/** Keys and stored text of each record, and what reading one can come to. */
import { HISTORY, migrate, type RecordType, type SchemaHistory, type Stored } from './migrations.ts'
import { type Annotation, type ArticleRecord, type IndexEntry, SCHEMA, type SearchText } from './model.ts'
import { RECENT_KEY, shardKey, textKey } from './shards.ts'

/** The index entries of the articles whose ids begin with the same two digits. */
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
  index: IndexShard
  text: TextShard
  recent: Recent
}

export const articleKey = (id: string) => `article:${id}`
export const annotationKey = (id: string) => `annotation:${id}`

/** The id in a key of a type of record, undefined for other keys: `article:1f…` → `1f…`. */
export function idInKey(key: string, type: RecordType): string | undefined {
  return key.startsWith(`${type}:`) ? key.slice(type.length + 1) : undefined
}

/**
 * Strings, not objects: several times cheaper to read and write in both browsers.
 * @returns the item to store: its key and its text.
 * @throws TypeError for what `decode` would not take back: nothing unreadable is ever stored.
 */
export function encode(record: ArticleRecord | Annotation): [key: string, text: string] {
  const id = record.type === 'article' ? record.article.id : record.id
  const lack = LACKS[record.type]({ ...record }, id)
  if (lack) throw new TypeError(`${record.type} without valid ${lack}`)
  return [`${record.type}:${id}`, JSON.stringify(record)]
}

/** The item to store for a shard. */
export function encodeShard(shard: string, entries: IndexEntry[]): [key: string, text: string] {
  return [shardKey(shard), JSON.stringify({ schema: SCHEMA, type: 'index', entries } satisfies IndexShard)]
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
 * @param value what the storage area gave for `<type>:<id>`; undefined if there was nothing.
 */
export function decode<T extends RecordType>(
  type: T,
  id: string,
  value: unknown,
  history: SchemaHistory = HISTORY
): Outcome<RecordOf[T]> {
  if (value === undefined) return { kind: 'missing' }
  try {
    const stored: unknown = typeof value === 'string' ? JSON.parse(value) : undefined
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
const isAnchor = (value: unknown) => isObject(value) && isList(value.parts)

type Shape = Record<string, (value: unknown) => boolean>

/** The first field that the code relies on and that is not as it should be. */
const lackIn = (stored: Stored, shape: Shape): string | undefined =>
  Object.entries(shape).find(([field, holds]) => !holds(stored[field]))?.[0]

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
  authors: isList,
  keyPoints: isList,
  blocks: isList,
  quotes: isList,
  sources: isList
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
  index: stored => lackIn(stored, { entries: isEntries }),
  text: stored => lackIn(stored, { texts: isTexts }),
  recent: stored => lackIn(stored, { entries: isEntries })
}
