/** What is said of files and of what is in them. */
import { type FileProblem, ImportError, type ImportProblem } from '../import/model.ts'
import type { SkipReason } from '../import/plan.ts'

/** Why a file cannot be read, in the reader's words. */
const FILE_WORDS: Record<FileProblem, string> = {
  empty: 'There is nothing in this file.',
  'not-text': 'This is no text: choose a JSON or CSV file.',
  'unknown-format':
    'Pressmark does not know this kind of file. It reads its own JSON, W3C Web Annotations, exports of Hypothesis and of Obsidian Web Clipper, and CSV files with a column of addresses.',
  'newer-format': 'A newer version of Pressmark wrote this file: update to read it.',
  'damaged-file': 'This file is damaged or was cut off.',
  'too-large': 'This file is too large to be read in one piece.'
}

export const PROBLEM_WORDS: Record<ImportProblem, string> = {
  damaged: 'is damaged',
  newer: 'was written by a newer Pressmark',
  'no-address': 'has no address of the web',
  'no-text': 'has no words that could be found again'
}

export const SKIP_WORDS: Record<SkipReason, string> = {
  same: 'are here already',
  'newer-here': 'were changed here later',
  unreadable: 'cannot be read here, and are kept as they are',
  'no-article': 'belong to an article that is neither here nor in the file'
}

/** What went wrong with a file; undefined for everything that is no expected problem of one. */
export const fileWords = (error: unknown): string | undefined =>
  error instanceof ImportError
    ? `${FILE_WORDS[error.problem]}${error.problem === 'damaged-file' ? ` (${error.message})` : ''}`
    : undefined
