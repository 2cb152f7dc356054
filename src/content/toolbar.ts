/** What can be done with selected text: highlight it, with one of the meanings, or write a note. */
import type { Meaning } from '../meanings.ts'
import { button, make } from './elements.ts'
import type { PanelContent } from './panel.ts'

export interface ToolbarActions {
  highlight(meaning: Meaning): void
  write(): void
}

/**
 * @param meanings the first is the one that *Highlight* gives
 * @param hint whether to say how the keyboard gets there
 */
export function toolbar(
  page: Document,
  [usual, ...others]: readonly [Meaning, ...Meaning[]],
  actions: ToolbarActions,
  hint: boolean
): PanelContent {
  const highlight = button(
    page,
    { class: 'main', title: `Highlight as ${usual.word.toLowerCase()}` },
    () => actions.highlight(usual),
    make(page, 'span', { class: `letter ${usual.colour}` }, 'Highlight')
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

function meaningButton(page: Document, meaning: Meaning, actions: ToolbarActions) {
  const { word, letter, colour } = meaning
  const name = `Highlight as ${word.toLowerCase()}`
  return button(
    page,
    { class: 'meaning', title: name, 'aria-label': name },
    () => actions.highlight(meaning),
    make(page, 'span', { class: `letter ${colour}`, 'aria-hidden': 'true' }, letter)
  )
}
