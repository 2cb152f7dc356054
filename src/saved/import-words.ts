/** What is said of files and of what is in them. */
import { type FileProblem, ImportError, type ImportProblem } from '../import/model.ts'
import type { SkipReason } from '../import/plan.ts'
import { type CountedKey, type PlainKey, say, sayCount } from '../words.ts'

/** Why a file cannot be read. */
const FILE_WORDS: Record<Exclude<FileProblem, 'damaged-file'>, PlainKey> = {
  empty: 'fileEmpty',
  'not-text': 'fileNotText',
  'unknown-format': 'fileUnknownFormat',
  'newer-format': 'fileNewerFormat',
  'too-large': 'fileTooLarge'
}

const PROBLEMS = {
  damaged: 'importProblemDamaged',
  newer: 'importProblemNewer',
  'no-address': 'importProblemNoAddress',
  'no-text': 'importProblemNoText'
} as const satisfies Record<ImportProblem, string>

const SKIPS = {
  same: 'importSkippedSame',
  'newer-here': 'importSkippedNewer',
  'removed-here': 'importSkippedRemoved',
  'in-trash': 'importSkippedTrash',
  unreadable: 'importSkippedUnreadable',
  'no-article': 'importSkippedNoArticle'
} as const satisfies Record<SkipReason, CountedKey>

const PLACES = {
  row: 'placeRow',
  line: 'placeLine',
  annotation: 'placeAnnotation',
  page: 'placePage',
  highlight: 'placeHighlight'
} as const

/** What went wrong with a file; undefined for everything that is no expected problem of one. */
export function fileWords(error: unknown): string | undefined {
  if (!(error instanceof ImportError)) return undefined
  const { problem, message } = error
  return problem === 'damaged-file'
    ? say('fileDamaged', { detail: placeWords(message) })
    : say(FILE_WORDS[problem])
}

/** Why something in a file cannot be taken: "line 12 is damaged". */
export const problemWords = ({ place, problem }: { place: string; problem: ImportProblem }): string =>
  say(PROBLEMS[problem], { place: placeWords(place) })

/** How much of a file is not taken, and why: "3 are here already". */
export const skipWords = (reason: SkipReason, count: number): string => sayCount(SKIPS[reason], count)

/** Places as formats write them ("page 2, highlight 3"), in the reader's language. */
function placeWords(place: string): string {
  return place
    .replace(/, /g, say('listSeparator'))
    .replace(/\b([a-z]+) (\d+)\b/g, (whole, what: string, number: string) =>
      Object.hasOwn(PLACES, what) ? say(PLACES[what as keyof typeof PLACES], { number }) : whole
    )
}
