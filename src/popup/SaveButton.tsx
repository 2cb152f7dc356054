import { say } from '../words.ts'
import type { Popup } from './state.ts'

/** Save, and once it is saved the way to its tags and note. */
export function SaveButton({ popup }: { popup: Popup }) {
  const view = popup.page.view.value
  const kept = popup.page.kept.value
  if (view.kind !== 'summary' || kept?.trouble.value) return null
  const isSaved = (kept?.record.value ?? null) !== null
  if (isSaved)
    return (
      <button type="button" class="text-button saved" title={say('popupSavedTitle')} onClick={toOwnWords}>
        {say('popupSaved')} <span aria-hidden="true">✓</span>
      </button>
    )
  return (
    <button type="button" class="button primary" onClick={() => void popup.edits.save(view.article, kept)}>
      {say('actionSave')}
    </button>
  )
}

/** The section with the reader's own words about the article. */
function toOwnWords() {
  document.querySelector<HTMLElement>('#panel-page .own-words input')?.focus()
}
