/** What can be done with selected text: highlight it, with one of the meanings, or write a note. */
import { MEANINGS, type Meaning } from '../meanings.ts'
import { button, make } from './elements.ts'
import type { PanelContent } from './panel.ts'

export interface ToolbarActions {
  /** `meaning` is the key of one of `MEANINGS`. */
  highlight(meaning: string): void
  write(): void
}

/** @param hint whether to say how the keyboard gets there. */
export function toolbar(page: Document, actions: ToolbarActions, hint: boolean): PanelContent {
  const [usual, ...others] = MEANINGS
  const highlight = button(
    page,
    { class: 'main', title: `Highlight as ${usual.word.toLowerCase()}` },
    () => actions.highlight(usual.key),
    make(page, 'span', { class: `letter ${usual.key}` }, 'Highlight')
  )
  const meanings = others.map(meaning => meaningButton(page, meaning, actions))
  const note = button(page, { title: 'Highlight and write a note' }, () => actions.write(), 'Note…')
  const root = make(
    page,
    'div',
    { class: 'panel', role: 'toolbar', 'aria-label': 'Pressmark: selected text', dir: 'ltr', lang: 'en' },
    highlight,
    ...meanings,
    make(page, 'span', { class: 'rule' }),
    note,
    ...(hint ? [make(page, 'span', { class: 'hint' }, 'Tab ⇥')] : [])
  )
  return { root, stops: [highlight, ...meanings, note], kind: 'toolbar', mayVanish: () => true }
}

function meaningButton(page: Document, { key, word, letter }: Meaning, actions: ToolbarActions) {
  const name = `Highlight as ${word.toLowerCase()}`
  return button(
    page,
    { class: 'meaning', title: name, 'aria-label': name },
    () => actions.highlight(key),
    make(page, 'span', { class: `letter ${key}`, 'aria-hidden': 'true' }, letter)
  )
}
