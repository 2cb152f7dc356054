/** What can be done with selected text: highlight it, with one of the meanings, or write a note. */
import { inWords, withinSentence } from '../meaning-words.ts'
import type { Meaning } from '../meanings.ts'
import { ownWords, say } from '../words.ts'
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
    { class: 'main', title: highlightAs(usual) },
    () => actions.highlight(usual),
    make(page, 'span', { class: `letter ${usual.colour}` }, say('toolbarHighlight'))
  )
  const meanings = others.map(meaning => meaningButton(page, meaning, actions))
  const note = button(page, { title: say('toolbarNoteTitle') }, () => actions.write(), say('toolbarNote'))
  const root = make(
    page,
    'div',
    { class: 'panel', role: 'toolbar', 'aria-label': say('toolbarLabel'), ...ownWords() },
    highlight,
    ...meanings,
    make(page, 'span', { class: 'rule' }),
    note,
    ...(hint ? [make(page, 'span', { class: 'hint' }, say('toolbarKeyboardHint'))] : [])
  )
  return { root, stops: [highlight, ...meanings, note], kind: 'toolbar', mayVanish: () => true }
}

function meaningButton(page: Document, meaning: Meaning, actions: ToolbarActions) {
  const { letter, colour } = inWords(meaning)
  const name = highlightAs(meaning)
  return button(
    page,
    { class: 'meaning', title: name, 'aria-label': name },
    () => actions.highlight(meaning),
    make(page, 'span', { class: `letter ${colour}`, 'aria-hidden': 'true' }, letter)
  )
}

const highlightAs = (meaning: Meaning) =>
  say('toolbarHighlightAs', { meaning: withinSentence(inWords(meaning).word) })
