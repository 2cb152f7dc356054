import { batch, type ReadonlySignal, signal } from '@preact/signals'
import type { Annotation, ArticleRecord } from '../storage/model.ts'
import type { Outcome } from '../storage/records.ts'
import type { World } from './world.ts'

/** Why there is a record but none to show. */
export type RecordTrouble = 'newer-record' | 'corrupt-record'

/** What the library holds of one article, as it is now and as it changes. */
export interface Kept {
  id: string
  /** Null if the article is not saved or was deleted. */
  record: ReadonlySignal<ArticleRecord | null>
  trouble: ReadonlySignal<RecordTrouble | null>
  /** Those that are not deleted. */
  annotations: ReadonlySignal<Annotation[]>
  /** How many of its annotations this version cannot read. */
  unreadable: ReadonlySignal<number>
  stop(): void
}

/** Reads what is kept of an article and follows its changes until stopped. */
export async function openKept(id: string, { library }: Pick<World, 'library'>): Promise<Kept> {
  const record = signal<ArticleRecord | null>(null)
  const trouble = signal<RecordTrouble | null>(null)
  const annotations = signal<Annotation[]>([])
  const unreadable = signal(0)

  const show = (stored: Outcome<ArticleRecord>) =>
    batch(() => {
      record.value = stored.kind === 'record' && !stored.record.deleted ? stored.record : null
      trouble.value = troubleOf(stored)
    })
  let turn = 0
  const readAnnotations = async (ids: readonly string[]) => {
    const mine = ++turn
    const reading = await library.annotations(ids)
    // A later change may have been read meanwhile.
    if (mine !== turn) return
    batch(() => {
      annotations.value = reading.annotations.filter(({ deleted }) => !deleted)
      unreadable.value = reading.unreadable.filter(({ stored }) => stored.kind !== 'missing').length
    })
  }
  const stop = library.watch({
    article: (changed, stored) => {
      if (changed === id) show(stored)
    },
    annotation: (_, stored) => {
      if (stored.kind !== 'record' || stored.record.articleId !== id) return
      const { record: changed } = stored
      annotations.value = annotations
        .peek()
        .map(known => (known.id === changed.id ? changed : known))
        .filter(({ deleted }) => !deleted)
    },
    index: changed => {
      const entry = changed.find(entry => entry.id === id)
      if (entry) void readAnnotations(entry.annotations)
    }
  })
  try {
    const [stored, entry] = await Promise.all([library.record(id), library.entry(id)])
    show(stored)
    if (entry && !entry.deleted) await readAnnotations(entry.annotations)
  } catch (error) {
    stop()
    throw error
  }
  return { id, record, trouble, annotations, unreadable, stop }
}

function troubleOf(stored: Outcome<ArticleRecord>): RecordTrouble | null {
  if (stored.kind === 'newer') return 'newer-record'
  return stored.kind === 'corrupt' ? 'corrupt-record' : null
}
