/**
 * How records of earlier versions become records of this one. A change of any stored shape raises `SCHEMA` and adds
 * one entry here with a pure step for each type that changes, and a frozen old record under
 * `tests/storage/fixtures/v<old>/`.
 *
 * Migration happens in place: a record is brought up on reading and stored so by its next ordinary write. So an update
 * costs nothing at start, and one that is interrupted or goes wrong leaves the stored text as it was.
 */
import { SCHEMA } from './model.ts'

export type RecordType = 'article' | 'annotation' | 'annotations' | 'index' | 'text' | 'recent'

/** A stored object whose shape is not known yet. */
export type Stored = Record<string, unknown>

/** The way from version `to - 1` to `to`. Types without a step keep their shape. */
export interface Migration {
  to: number
  steps: Partial<Record<RecordType, (old: Stored) => Stored>>
}

/** Which version is current and how the earlier ones lead there. */
export interface SchemaHistory {
  current: number
  migrations: readonly Migration[]
}

const UNKNOWN_BEFORE_3 = {
  authors: [],
  sources: {},
  hasNote: false,
  fingerprint: '',
  removed: [],
  meanings: [],
  markTags: [],
  notes: 0
}

export const HISTORY: SchemaHistory = {
  current: SCHEMA,
  migrations: [
    // Highlights can be put on another place, and tell when they were last seen.
    { to: 2, steps: { annotation: old => ({ ...old, lastSeen: old.updated, earlier: [] }) } },
    // The index knows what the library filters by. Until it is made anew from the records, what it did not know is empty.
    {
      to: 3,
      steps: {
        index: old => ({
          ...old,
          entries: (old.entries as object[]).map(entry => ({ ...UNKNOWN_BEFORE_3, ...entry }))
        })
      }
    },
    // The annotations of an article stand together (`annotations.ts`); none changes its shape.
    { to: 4, steps: {} },
    // The index stands in smaller shards (`index-shards.ts`); no entry changes its shape.
    { to: 5, steps: {} }
  ]
}

/** Since which version entries know all that they know now; earlier ones are made anew from the records. */
export const INDEX_IS_WHOLE_SINCE = 3

/**
 * A stored object brought up to the current version; the given one is not touched by steps that keep to the rule.
 * @throws whatever a step throws on an object that is not what its version promises.
 */
export function migrate(
  stored: Stored,
  type: RecordType,
  from: number,
  history: SchemaHistory = HISTORY
): Stored {
  let record = stored
  for (const { to, steps } of history.migrations.toSorted((a, b) => a.to - b.to)) {
    if (to > from && to <= history.current) record = { ...(steps[type]?.(record) ?? record), schema: to }
  }
  return record
}
