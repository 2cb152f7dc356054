/** The library's keyboard: one letter each, as reading lists have them. */
import { isTextField } from '../ui/fields.ts'
import { isDialogOpen, keyOf } from '../ui/keys.ts'
import type { PlainKey } from '../words.ts'
import type { Library } from './state.ts'

export interface Key {
  keys: string[]
  /** Key of what it does, for the list of keys. */
  does: PlainKey
  act(library: Library): void
}

export const KEYS: readonly Key[] = [
  { keys: ['j', 'ArrowDown'], does: 'keyNext', act: library => library.move(1) },
  { keys: ['k', 'ArrowUp'], does: 'keyBefore', act: library => library.move(-1) },
  {
    keys: ['o'],
    does: 'keyOpen',
    act: library => {
      const id = library.current()
      if (id !== null) void library.open(id)
    }
  },
  {
    keys: ['x'],
    does: 'keySelect',
    act: library => {
      const id = library.current()
      if (id !== null) library.toggle(id)
    }
  },
  { keys: ['a'], does: 'keySelectAll', act: library => library.selectAll() },
  {
    keys: ['e'],
    does: 'keyExport',
    act: library => {
      const those = library.subject()
      if (those.length > 0) library.askExport(those)
    }
  },
  {
    keys: ['#', 'Delete'],
    does: 'keyDelete',
    act: library => {
      const those = library.subject()
      if (those.length > 0 && library.finder.question.peek().place === 'saved') void library.remove(those)
    }
  },
  {
    keys: ['/'],
    does: 'keySearch',
    act: () => document.querySelector<HTMLInputElement>('.library-search')?.focus()
  },
  {
    keys: ['Escape'],
    does: 'keyEscape',
    act: library => {
      if (library.selected.peek().size > 0) library.selectNone()
      else void library.open(null)
    }
  },
  { keys: ['?'], does: 'keyHelp', act: library => library.showHelp(true) }
]

/** Does what a key says; leaves alone what belongs to a field, to a dialog, or to the browser. */
export function onKey(event: KeyboardEvent, library: Library): void {
  const { ctrlKey, metaKey, altKey, target } = event
  const key = keyOf(event)
  // A dialog is closed by the browser, which gives the focus back; all else that keys do there is its own.
  if (isDialogOpen()) return
  if (ctrlKey || metaKey || altKey || event.isComposing) return
  if (isTextField(target) && key !== 'Escape') return
  // In the article arrows scroll.
  if (key.startsWith('Arrow') && target instanceof Element && target.closest('.pane')) return
  const found = KEYS.find(({ keys }) => keys.includes(key))
  if (!found) return
  event.preventDefault()
  if (isTextField(target)) target.blur()
  else found.act(library)
}
