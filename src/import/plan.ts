/** What becomes of something that is imported, beside what is stored already. */
import type { Annotation, ArticleRecord } from '../storage/model.ts'
import type { Outcome } from '../storage/records.ts'

/** `newer-here`: what is stored was changed later. `unreadable`: what is stored cannot be read, and is never written over. */
export type SkipReason = 'same' | 'newer-here' | 'unreadable' | 'no-article'

export type Plan<R> = { action: 'add' | 'change'; record: R } | { action: 'skip'; reason: SkipReason }

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
  if (coming.updated <= here.updated) return skip('newer-here')
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

export function planAnnotation(coming: Annotation, stored: Outcome<Annotation>): Plan<Annotation> {
  if (stored.kind === 'missing') return { action: 'add', record: coming }
  if (stored.kind !== 'record') return skip('unreadable')
  if (JSON.stringify(coming) === JSON.stringify(stored.record)) return skip('same')
  if (coming.updated <= stored.record.updated) return skip('newer-here')
  return { action: 'change', record: coming }
}

const later = (a: string, b: string) => (a > b ? a : b)
