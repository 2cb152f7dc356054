/** The library's keyboard: one letter each, as reading lists have them. */
import type { Library } from './state.ts'

export interface Key {
  keys: string[]
  /** What it does, for the list of keys. */
  does: string
  act(library: Library): void
}

export const KEYS: readonly Key[] = [
  { keys: ['j', 'ArrowDown'], does: 'Next article', act: library => library.move(1) },
  { keys: ['k', 'ArrowUp'], does: 'Article before', act: library => library.move(-1) },
  {
    keys: ['o'],
    does: 'Open the article',
    act: library => {
      const id = library.cursor.peek()
      if (id !== null) void library.open(id)
    }
  },
  {
    keys: ['x'],
    does: 'Select the article',
    act: library => {
      const id = library.cursor.peek()
      if (id !== null) library.toggle(id)
    }
  },
  { keys: ['a'], does: 'Select all', act: library => library.selectAll() },
  {
    keys: ['e'],
    does: 'Export what is selected',
    act: library => {
      const those = library.subject()
      if (those.length > 0) library.askExport(those)
    }
  },
  {
    keys: ['#', 'Delete'],
    does: 'Delete what is selected',
    act: library => {
      const those = library.subject()
      if (those.length > 0 && library.finder.question.peek().place === 'saved') void library.remove(those)
    }
  },
  {
    keys: ['/'],
    does: 'Search',
    act: () => document.querySelector<HTMLInputElement>('.library-search')?.focus()
  },
  {
    keys: ['Escape'],
    does: 'Close, or select nothing',
    act: library => {
      if (library.isHelpShown.peek()) library.showHelp(false)
      else if (library.exporting.peek()) library.askExport(null)
      else if (library.selected.peek().size > 0) library.selectNone()
      else void library.open(null)
    }
  },
  { keys: ['?'], does: 'These keys', act: library => library.showHelp(true) }
]

/** Does what a key says; leaves alone what belongs to a field, or to the browser. */
export function onKey(event: KeyboardEvent, library: Library): void {
  const { key, ctrlKey, metaKey, altKey, target } = event
  if (ctrlKey || metaKey || altKey || event.isComposing) return
  const isField =
    target instanceof HTMLElement &&
    (target.matches('textarea, select, input:not([type=checkbox])') || target.isContentEditable)
  if (isField && key !== 'Escape') return
  // In the article arrows scroll.
  if (key.startsWith('Arrow') && target instanceof Element && target.closest('.pane')) return
  const found = KEYS.find(({ keys }) => keys.includes(key))
  if (!found) return
  event.preventDefault()
  if (isField) (target as HTMLElement).blur()
  else found.act(library)
}
