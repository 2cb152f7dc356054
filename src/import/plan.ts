/** What becomes of something that is imported, beside what is stored already. */
import type { Annotation, ArticleRecord } from '../storage/model.ts'
import type { Outcome } from '../storage/records.ts'

/** `unreadable`: what is stored cannot be read, and is never written over. */
export type SkipReason =
  | 'same'
  /** What is stored was changed later. */
  | 'newer-here'
  /** A highlight that the reader removed here. */
  | 'removed-here'
  /** An article that the reader put into the trash here. */
  | 'in-trash'
  | 'unreadable'
  | 'no-article'

/** `restore`: what the reader removed here is changed to be there again. */
export type Plan<R> =
  | { action: 'add' | 'change' | 'restore'; record: R }
  | { action: 'skip'; reason: SkipReason }

/** What became of what was brought. */
export interface ImportCounts {
  added: number
  changed: number
  /** How many of the changed are highlights that had been removed. */
  restored: number
  skipped: Partial<Record<SkipReason, number>>
}

/** What is counted of a plan. */
export type Counted = { action: 'add' | 'change' | 'restore' } | { action: 'skip'; reason: SkipReason }

/** Adds a plan to the counts. */
export function countIn(counts: ImportCounts, plan: Counted): void {
  if (plan.action === 'skip') counts.skipped[plan.reason] = (counts.skipped[plan.reason] ?? 0) + 1
  else counts[plan.action === 'add' ? 'added' : 'changed'] += 1
  if (plan.action === 'restore') counts.restored += 1
}

const skip = (reason: SkipReason) => ({ action: 'skip' as const, reason })

/**
 * A text never gives way to none, whichever is the later; and a text that comes to where there was none takes nothing
 * of what the reader wrote beside it.
 * @param isStub what another tool knows of an article: what is stored stays, and takes tags and note over
 */
export function planArticle(
  coming: ArticleRecord,
  isStub: boolean,
  stored: Outcome<ArticleRecord>
): Plan<ArticleRecord> {
  if (stored.kind === 'missing') return { action: 'add', record: coming }
  if (stored.kind !== 'record') return skip('unreadable')
  const here = stored.record
  if (isStub) return planWords(coming, here)
  if (JSON.stringify(coming) === JSON.stringify(here)) return skip('same')
  if (hasText(coming) && !hasText(here)) {
    const { article, retrieved } = coming
    return { action: 'change', record: { ...withWordsOf(coming, here), article, retrieved } }
  }
  if (coming.updated <= here.updated) return skip(here.deleted && !coming.deleted ? 'in-trash' : 'newer-here')
  return hasText(here) && !hasText(coming) ? planWords(coming, here) : { action: 'change', record: coming }
}

/** What was made of another tool's notes has no text; records that went out and came back are told by that alone. */
const hasText = ({ article }: ArticleRecord) => article.blocks.length > 0

/** Only tags and note are taken over. */
function planWords(coming: ArticleRecord, here: ArticleRecord): Plan<ArticleRecord> {
  const record = withWordsOf(coming, here)
  const isSame = record.tags.length === here.tags.length && record.note === here.note
  return isSame ? skip('same') : { action: 'change', record }
}

function withWordsOf(coming: ArticleRecord, here: ArticleRecord): ArticleRecord {
  const tags = [...new Set([...here.tags, ...coming.tags])]
  const note = here.note.includes(coming.note)
    ? here.note
    : [here.note, coming.note].filter(Boolean).join('\n\n')
  return { ...here, tags, note, updated: later(here.updated, coming.updated) }
}

/**
 * A highlight that was removed here and stands in a backup comes back, whenever it was removed: that is what a backup is
 * for. Removed highlights are in no trash, so there is no other way to them, and one too many is removed again with a
 * click. What else a reader imports is imported again and again, as it grows in the other tool: there a removal stands
 * until the highlight was changed after it.
 * @param isBackup whether the file is one of ours that holds everything
 */
export function planAnnotation(
  coming: Annotation,
  isBackup: boolean,
  stored: Outcome<Annotation>
): Plan<Annotation> {
  if (stored.kind === 'missing') return { action: 'add', record: coming }
  if (stored.kind !== 'record') return skip('unreadable')
  const here = stored.record
  const newer = coming.updated > here.updated ? coming : here
  if (here.deleted && !coming.deleted) {
    if (!isBackup && coming.updated <= here.deleted) return skip('removed-here')
    const { deleted: _, ...record } = newer
    return { action: 'restore', record }
  }
  // Removing, and being seen, change no highlight's time: it is the same one.
  if (coming.updated === here.updated) return skip('same')
  return newer === here ? skip('newer-here') : { action: 'change', record: coming }
}

const later = (a: string, b: string) => (a > b ? a : b)
