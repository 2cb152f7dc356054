import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Finder } from '../saved/finder.ts'

/** Where the reader is in the list, and what is selected in it. */
export interface ListSelection {
  /** Where the keyboard is. */
  cursor: ReadonlySignal<string | null>
  /** Of what is found now: nothing that is not in view is deleted or exported. */
  selected: ReadonlySignal<ReadonlySet<string>>
  /** Moves the cursor by so many rows. */
  move(by: number): void
  point(id: string | null): void
  toggle(id: string): void
  /** Selects all from the cursor to a row. */
  selectTo(id: string): void
  selectAll(): void
  selectNone(): void
  /** The one at the cursor; null where that is not among what is found: nothing is done to what is not in view. */
  current(): string | null
  /** Those selected, in the order of the list; else the one at the cursor. */
  subject(): readonly string[]
}

/** @param first where the cursor is at the start */
export function openListSelection({ found }: Finder, first: string | null): ListSelection {
  const cursor = signal(first)
  const chosen = signal<ReadonlySet<string>>(new Set())
  const selected = computed(() =>
    chosen.value.size === 0
      ? chosen.value
      : new Set(found.value.flatMap(({ id }) => (chosen.value.has(id) ? [id] : [])))
  )
  const ids = () => found.peek().map(({ id }) => id)
  const current = () => {
    const at = cursor.peek()
    return at !== null && ids().includes(at) ? at : null
  }
  const select = (those: Iterable<string>, at: string) =>
    batch(() => {
      chosen.value = new Set(those)
      cursor.value = at
    })
  return {
    cursor,
    selected,
    move(by) {
      const list = ids()
      const at = list.indexOf(cursor.peek() ?? '')
      const next = list[Math.max(0, Math.min(at < 0 ? 0 : at + by, list.length - 1))]
      if (next !== undefined) cursor.value = next
    },
    point(id) {
      cursor.value = id
    },
    toggle(id) {
      const next = new Set(selected.peek())
      if (!next.delete(id)) next.add(id)
      select(next, id)
    },
    selectTo(id) {
      const list = ids()
      const ends = [Math.max(0, list.indexOf(cursor.peek() ?? id)), list.indexOf(id)] as const
      select([...selected.peek(), ...list.slice(Math.min(...ends), Math.max(...ends) + 1)], id)
    },
    selectAll() {
      chosen.value = new Set(ids())
    },
    selectNone() {
      chosen.value = new Set()
    },
    current,
    subject() {
      if (selected.peek().size > 0) return [...selected.peek()]
      const at = current()
      return at === null ? [] : [at]
    }
  }
}
