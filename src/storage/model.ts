/**
 * What is kept: one record an article, one an annotation, and an index of small entries for lists and search.
 * Each record is stored under its own key as a JSON string with its schema version inside.
 */
import type { Anchor } from '../anchor/selectors.ts'
import type { Article } from '../article/model.ts'

/** Version that this code writes. A change of any stored shape raises it and adds a migration. */
export const SCHEMA = 2

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

/** What lists and search need to know of an article; rebuilt from the records at any time. */
export interface IndexEntry {
  id: string
  address: string
  headline: string
  publisher: string
  published?: string
  saved: string
  speakers: string[]
  tags: string[]
  /** Ids of the annotations that are not deleted, oldest first. */
  annotations: string[]
  deleted?: string
}
