import { type MeaningLists, meaningOf } from '../../meanings.ts'
import type { Annotation } from '../../storage/model.ts'
import { focusNeighbour } from '../focus.ts'
import { type PageLink, Place } from '../Place.tsx'
import { NoteField } from './NoteField.tsx'

interface HighlightProps {
  annotation: Annotation
  /** Whether its text is on the page; a lost one leads nowhere. */
  found: boolean
  meanings: MeaningLists
  page: PageLink
  direction: 'ltr' | 'rtl'
  language: string | undefined
  onNote: (id: string, note: string) => Promise<boolean>
  onRemove: (id: string) => void
}

/** A marked span with its meaning by colour, letter and word, and the reader's note to it. */
export function Highlight({
  annotation,
  found,
  meanings,
  page,
  direction,
  language,
  onNote,
  onRemove
}: HighlightProps) {
  const { id, exact, note } = annotation
  const meaning = meaningOf(annotation.meaning, meanings)
  return (
    <li class="highlight" style={{ '--meaning': `var(--${meaning.colour})` }}>
      <p class="marked" lang={language} dir={direction}>
        <mark>
          {found ? (
            <Place page={page} anchor={annotation.anchor}>
              {exact}
            </Place>
          ) : (
            exact
          )}
        </mark>
      </p>
      <p class="meaning">
        <b aria-hidden="true">{meaning.letter}</b> {meaning.word}
        <button
          type="button"
          class="text-button"
          aria-label={`Remove highlight “${beginning(exact)}”`}
          onClick={event => {
            focusNeighbour(event.currentTarget.closest('li'), '.meaning button')
            onRemove(id)
          }}
        >
          Remove
        </button>
      </p>
      <NoteField
        label={`Note on “${beginning(exact)}”`}
        placeholder="Add a note"
        value={note}
        onSave={text => onNote(id, text)}
      />
    </li>
  )
}

function beginning(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text
}
