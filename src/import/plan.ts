/** What becomes of something that is imported, beside what is stored already. */
import type { Annotation, ArticleRecord } from '../storage/model.ts'
import type { Outcome } from '../storage/records.ts'

/** `newer-here`: what is stored was changed later. `unreadable`: what is stored cannot be read, and is never written over. */
export type SkipReason = 'same' | 'newer-here' | 'unreadable' | 'no-article'

export type Plan<R> = { action: 'add' | 'change'; record: R } | { action: 'skip'; reason: SkipReason }

const skip = (reason: SkipReason) => ({ action: 'skip' as const, reason })

/**
 * @param isStub the article comes without its text: what is stored stays, and takes tags and note over
 */
export function planArticle(
  coming: ArticleRecord,
  isStub: boolean,
  stored: Outcome<ArticleRecord>
): Plan<ArticleRecord> {
  if (stored.kind === 'missing') return { action: 'add', record: coming }
  if (stored.kind !== 'record') return skip('unreadable')
  const here = stored.record
  if (isStub) return planStub(coming, here)
  if (JSON.stringify(coming) === JSON.stringify(here)) return skip('same')
  if (here.article.blocks.length > 0 && coming.updated <= here.updated) return skip('newer-here')
  return { action: 'change', record: coming }
}

function planStub(coming: ArticleRecord, here: ArticleRecord): Plan<ArticleRecord> {
  const tags = [...new Set([...here.tags, ...coming.tags])]
  const note = here.note.includes(coming.note)
    ? here.note
    : [here.note, coming.note].filter(Boolean).join('\n\n')
  if (tags.length === here.tags.length && note === here.note) return skip('same')
  return { action: 'change', record: { ...here, tags, note, updated: later(here.updated, coming.updated) } }
}

export function planAnnotation(coming: Annotation, stored: Outcome<Annotation>): Plan<Annotation> {
  if (stored.kind === 'missing') return { action: 'add', record: coming }
  if (stored.kind !== 'record') return skip('unreadable')
  if (JSON.stringify(coming) === JSON.stringify(stored.record)) return skip('same')
  if (coming.updated <= stored.record.updated) return skip('newer-here')
  return { action: 'change', record: coming }
}

const later = (a: string, b: string) => (a > b ? a : b)
