import { batch, type ReadonlySignal, signal } from '@preact/signals'
import type { Annotation, ArticleRecord, IndexEntry, Marks } from '../storage/model.ts'
import type { Outcome } from '../storage/records.ts'
import type { SavedWorld } from './world.ts'

/** Why there is a record but none to show. */
export type RecordTrouble = 'newer-record' | 'corrupt-record'

/** What the library holds of one article, as it is now and as it changes. */
export interface Kept {
  id: string
  /** Null if the article is not saved or was deleted. */
  record: ReadonlySignal<ArticleRecord | null>
  /** The record of a deleted article: what comes back with it. */
  trashed: ReadonlySignal<ArticleRecord | null>
  trouble: ReadonlySignal<RecordTrouble | null>
  /** Those that are not deleted; none of a deleted article. */
  annotations: ReadonlySignal<Annotation[]>
  /** Those that the reader removed and can bring back, the last removed first; none of a deleted article. */
  removed: ReadonlySignal<Annotation[]>
  /** How many of its annotations this version cannot read. */
  unreadable: ReadonlySignal<number>
  stop(): void
}

/** Reads what is kept of an article and follows its changes until stopped. */
export async function openKept(id: string, { library }: Pick<SavedWorld, 'library'>): Promise<Kept> {
  const record = signal<ArticleRecord | null>(null)
  const trashed = signal<ArticleRecord | null>(null)
  const trouble = signal<RecordTrouble | null>(null)
  const annotations = signal<Annotation[]>([])
  const removed = signal<Annotation[]>([])
  const unreadable = signal(0)

  /** As told by a change, which is newer than what a reading that began before it gives. */
  let told: Outcome<ArticleRecord> | undefined
  let listed: Shown | undefined

  const show = (stored: Outcome<ArticleRecord>) =>
    batch(() => {
      const found = stored.kind === 'record' ? stored.record : null
      record.value = found?.deleted ? null : found
      trashed.value = found?.deleted ? found : null
      trouble.value = troubleOf(stored)
    })
  let turn = 0
  const readAnnotations = async () => {
    const mine = ++turn
    const shown = listed ?? shownOf(undefined)
    const reading = await library.annotations({ id, annotations: [...shown.annotations, ...shown.removed] })
    // A later change may have been read meanwhile.
    if (mine !== turn) return
    batch(() => {
      annotations.value = reading.annotations.filter(({ deleted }) => !deleted)
      removed.value = reading.annotations
        .filter(({ deleted }) => deleted)
        .sort((a, b) => (b.deleted ?? '').localeCompare(a.deleted ?? ''))
      unreadable.value = reading.unreadable.filter(
        ({ id, stored }) => stored.kind !== 'missing' && shown.annotations.includes(id)
      ).length
    })
  }
  const stop = library.watch({
    article: (changed, stored) => {
      if (changed !== id) return
      told = stored
      show(stored)
    },
    annotations: changed => {
      if (changed === id) void readAnnotations()
    },
    index: changed => {
      const entry = changed.find(entry => entry.id === id)
      if (!entry) return
      listed = shownOf(entry)
      void readAnnotations()
    }
  })
  try {
    const [stored, entry] = await Promise.all([library.record(id), library.entry(id)])
    if (!told) show(stored)
    listed ??= shownOf(entry)
    await readAnnotations()
  } catch (error) {
    stop()
    throw error
  }
  return { id, record, trashed, trouble, annotations, removed, unreadable, stop }
}

type Shown = Pick<Marks, 'annotations' | 'removed'>

/** The annotations to show: a deleted article keeps its own, out of sight. */
function shownOf(entry: IndexEntry | undefined): Shown {
  return entry && !entry.deleted ? entry : { annotations: [], removed: [] }
}

function troubleOf(stored: Outcome<ArticleRecord>): RecordTrouble | null {
  if (stored.kind === 'newer') return 'newer-record'
  return stored.kind === 'corrupt' ? 'corrupt-record' : null
}
