/**
 * What is kept: a record for each article, one for all its annotations, and an index of small entries for lists and
 * search. Each is stored under a key of its own as a JSON string with its schema version inside.
 */
import type { Anchor } from '../anchor/selectors.ts'
import type { Article, SourceKind } from '../article/model.ts'

/** Version that this code writes. A change of any stored shape raises it and adds a migration. */
export const SCHEMA = 5

export interface ArticleRecord {
  schema: typeof SCHEMA
  type: 'article'
  article: Article
  /** When the page was read, by the reader's clock. */
  retrieved: string
  saved: string
  updated: string
  tags: string[]
  note: string
  /** When the reader deleted it; kept until the trash is emptied so that it can be restored. */
  deleted?: string
  /** Of an article in the trash that was merged with another one: what comes back to it if it is restored. */
  merged?: Merged
}

export interface Merged {
  into: string
  /** Ids of its highlights, which the other one has now. */
  annotations: string[]
  /** Note and tags of the other one before that. */
  before?: Pick<ArticleRecord, 'note' | 'tags'>
}

export interface Annotation {
  schema: typeof SCHEMA
  type: 'annotation'
  id: string
  articleId: string
  anchor: Anchor
  /** The highlighted text as the reader saw it, with line breaks between blocks. */
  exact: string
  /** Key of one of the reader's meanings (`settings.ts`), also of one that is no longer on the list. */
  meaning: string
  note: string
  tags: string[]
  created: string
  updated: string
  /** When its text was last found on a page. Told once a day, so it may be some hours older than the truth. */
  lastSeen: string
  /** Where it was before the reader accepted another place, the latest last. */
  earlier: EarlierPlace[]
  deleted?: string
}

/** A place that a highlight had. */
export interface EarlierPlace {
  anchor: Anchor
  exact: string
  /** When the reader took the next one. */
  until: string
}

/** What lists, filters and search need to know of an article; rebuilt from the records at any time. */
export interface IndexEntry extends Marks {
  id: string
  address: string
  headline: string
  publisher: string
  published?: string
  saved: string
  authors: string[]
  /** BCP 47, as the page says it. */
  language?: string
  speakers: string[]
  /** How many sources of each kind it rests on. */
  sources: Partial<Record<SourceKind, number>>
  tags: string[]
  /** Whether the reader wrote a note on the article itself. */
  hasNote: boolean
  /** The same for articles with the same text, also at other addresses; empty if there is too little of it to tell. */
  fingerprint: string
  deleted?: string
}

/** What an index entry says of an article's annotations; of removed ones only which they are. */
export interface Marks {
  /** Ids, oldest first. */
  annotations: string[]
  /** Ids of those that the reader removed and could bring back. */
  removed: string[]
  /** Keys of the meanings they have. */
  meanings: string[]
  /** Tags that they have. */
  markTags: string[]
  /** How many have a note. */
  notes: number
}

/** An article's words as they are searched: folded (`foldForSearch`). */
export interface SearchText {
  /** Standfirst, key points, text, captions. */
  body: string
  /** The reader's note, and highlights with their notes. */
  own: string
}
