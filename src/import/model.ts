/** What an import format is: one file in this folder, and its line in `formats.ts`. */
import type { MeaningLists } from '../meanings.ts'
import type { Annotation, ArticleRecord } from '../storage/model.ts'
import type { PlainKey } from '../words.ts'

/** Something that a file has in it. `place` says where: "line 12", "page 2, highlight 3". */
export type ImportItem =
  /** `isStub`: without the article's text, from another tool; it never takes the place of a real one. */
  | { kind: 'article'; record: ArticleRecord; isStub: boolean; place: string }
  | { kind: 'annotation'; annotation: Annotation; place: string }
  /** What highlights can mean, by the reader whose file it is. Comes before the articles. */
  | { kind: 'meanings'; lists: MeaningLists; place: string }
  | { kind: 'problem'; problem: ImportProblem; place: string }

/** Why something in a file is not taken. */
export type ImportProblem =
  | 'damaged'
  /** Written by a newer Pressmark. */
  | 'newer'
  /** Its address is none of the web's. */
  | 'no-address'
  /** An annotation without words that could be found again. */
  | 'no-text'

/** Why a whole file cannot be read. */
export type FileProblem =
  | 'empty'
  | 'not-text'
  | 'unknown-format'
  | 'newer-format'
  | 'damaged-file'
  | 'too-large'

export class ImportError extends Error {
  readonly problem: FileProblem

  /** @param detail for who looks closer */
  constructor(problem: FileProblem, detail: string) {
    super(detail)
    this.problem = problem
  }
}

export interface ImportFormat {
  id: string
  /** Key of the name under which it is shown to the reader. */
  label: PlainKey
  /** Whether its files are backups: what was removed here, and stands in one, comes back. */
  isBackup?: true
  /** Whether a file is of this format. @param start its first characters */
  recognises(start: string, name: string): boolean
  /**
   * What is in the file, an article before its annotations.
   * @param now ISO 8601, for what has no date of its own
   * @throws ImportError
   */
  read(file: Blob, now: string): AsyncIterable<ImportItem> | Iterable<ImportItem>
}

/** Characters that are read of a file that has to be read whole: more would take the browser's memory. */
export const LARGEST = 200_000_000
