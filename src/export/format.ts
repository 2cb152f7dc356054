/** What an export format is: one file in this folder, and its line in `formats.ts`. */
import type { MeaningLists } from '../meanings.ts'
import type { Annotation, ArticleRecord } from '../storage/model.ts'
import type { PlainKey } from '../words.ts'

/** A saved article with all that the reader did to it. */
export interface KeptArticle {
  record: ArticleRecord
  /** Highlights in the order of the page. */
  annotations: readonly Annotation[]
  /** Highlights that the reader removed and could still bring back. Only our own format writes them. */
  removed: readonly Annotation[]
}

/** What of the reader's settings an export needs. */
export interface ExportContext {
  /** The reader's word for a meaning: `fact` → `Fact`. */
  meaningName(key: string): string
  /** The reader's meanings, where they are not those from the start. Only our own format writes them. */
  meanings?: MeaningLists
}

export interface ExportFormat {
  /** Short and lasting: stands in addresses and settings. */
  id: string
  /** Key of the name under which it is offered to the reader: `BibTeX`. */
  label: PlainKey
  /** Key of what it is good for, in a few words for the reader. */
  purpose: PlainKey
  /** Without the dot. */
  extension: string
  mediaType: string
  /** True if each article is a file of its own (several are packed into one archive), false if all go into one. */
  filePerArticle: boolean
  /** Which of an article's highlights it carries; `all`: also those that the reader removed. */
  highlights: 'none' | 'on-page' | 'all'
  /** What stands before the first article of a file. */
  open: string
  /** The same where it depends on the reader's settings. */
  openWith?(context: ExportContext): string
  /** What stands between two articles. */
  between: string
  /** What stands after the last article. */
  close: string
  /** One article; empty if there is nothing of it that the format could carry (a CSV of highlights without any). */
  write(kept: KeptArticle, context: ExportContext): string
}

/** What stands before the first article of a file. */
export const openingOf = (format: ExportFormat, context: ExportContext): string =>
  format.openWith?.(context) ?? format.open

/** A whole file of these articles, for what is small enough to be made at once. */
export function writeFile(
  format: ExportFormat,
  kept: readonly KeptArticle[],
  context: ExportContext
): string {
  const written = kept.map(one => format.write(one, context)).filter(text => text !== '')
  return `${openingOf(format, context)}${written.join(format.between)}${format.close}`
}
