/** Where a note on a new highlight is written. */
import { inWords } from '../meaning-words.ts'
import type { Meaning } from '../meanings.ts'
import { ownWords, say } from '../words.ts'
import { button, make } from './elements.ts'
import type { PanelContent } from './panel.ts'

export interface NoteEditorActions {
  /** @returns what to tell the reader if it was refused: the text then stays to be tried again. */
  save(meaning: string, note: string): Promise<string | undefined>
  cancel(): void
}

/**
 * @param quotation the text that the note is about
 * @param meanings to choose from; the first is chosen
 */
export function noteEditor(
  page: Document,
  quotation: string,
  meanings: readonly Meaning[],
  actions: NoteEditorActions
): PanelContent {
  const text = make(page, 'textarea', {
    'aria-label': say('noteLabel'),
    placeholder: say('notePlaceholder'),
    dir: 'auto',
    rows: '4'
  })
  const meaning = make(
    page,
    'select',
    { 'aria-label': say('meaningLabel') },
    ...meanings.map(inWords).map(({ key, word }) => make(page, 'option', { value: key }, word))
  )
  const failure = make(page, 'p', { class: 'failure', role: 'alert' })
  const save = button(page, { class: 'save', title: say('keysSave') }, submit, say('actionSave'))
  const cancel = button(page, {}, () => actions.cancel(), say('actionCancel'))

  async function submit(): Promise<void> {
    if (save.disabled) return
    save.disabled = true
    failure.textContent = (await actions.save(meaning.value, text.value.trim())) ?? ''
    save.disabled = false
  }

  const root = make(
    page,
    'div',
    { class: 'panel note', role: 'dialog', 'aria-label': say('noteEditorLabel'), ...ownWords() },
    make(page, 'p', { class: 'quotation', dir: 'auto' }, quotation),
    text,
    failure,
    make(page, 'div', { class: 'row' }, meaning, make(page, 'span', { class: 'gap' }), cancel, save)
  )
  return {
    root,
    stops: [text, meaning, cancel, save],
    kind: 'dialog',
    mayVanish: () => text.value.trim() === '',
    warn: words => {
      failure.textContent = words
    },
    onKey(event) {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit()
    }
  }
}
