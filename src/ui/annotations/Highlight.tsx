import { inWords } from '../../meaning-words.ts'
import { type MeaningLists, meaningOf } from '../../meanings.ts'
import type { Placed } from '../../messages.ts'
import type { Annotation } from '../../storage/model.ts'
import { say, sayCount } from '../../words.ts'
import { dayWords } from '../article/dates.ts'
import { focusNeighbour } from '../focus.ts'
import { type PageLink, Place } from '../Place.tsx'
import { Say } from '../Say.tsx'
import { Fate, type FateActions } from './Fate.tsx'
import { NoteField } from './NoteField.tsx'
import { TagEditor } from './TagEditor.tsx'

/** What the reader can do with a highlight. Those that store something say whether it was stored. */
export interface HighlightActions {
  onNote(annotation: Annotation, note: string): Promise<boolean>
  onMeaning(annotation: Annotation, meaning: string): void
  onTags(annotation: Annotation, tags: string[]): Promise<boolean>
  onRemove(id: string): void
  /** Left out where there is no page that the text could be looked for on. */
  fate?: FateActions
}

interface HighlightProps extends HighlightActions {
  annotation: Annotation
  /** What became of it on the page; undefined where that is not known. */
  place: Placed | undefined
  meanings: MeaningLists
  knownTags: readonly string[]
  page: PageLink
  direction: 'ltr' | 'rtl'
  language: string | undefined
}

/** A marked span with its meaning by colour, letter and word, and the reader's note and tags. */
export function Highlight({
  annotation,
  place,
  meanings,
  knownTags,
  page,
  direction,
  language,
  fate,
  ...actions
}: HighlightProps) {
  const { id, exact, note, tags, earlier } = annotation
  const meaning = inWords(meaningOf(annotation.meaning, meanings))
  const isListed = meanings.meanings.some(({ key }) => key === meaning.key)
  const name = beginning(exact)
  return (
    <li class="highlight" style={{ '--meaning': `var(--${meaning.colour})` }}>
      <p class="marked" lang={language} dir={direction}>
        <mark>
          {place?.state === 'lost' ? (
            exact
          ) : (
            <Place page={page} anchor={annotation.anchor}>
              {exact}
            </Place>
          )}
        </mark>
      </p>
      <p class="meaning">
        <b aria-hidden="true">{meaning.letter}</b>
        <select
          aria-label={say('highlightMeaning', { text: name })}
          value={meaning.key}
          onChange={event => actions.onMeaning(annotation, event.currentTarget.value)}
        >
          {[...meanings.meanings.map(inWords), ...(isListed ? [] : [meaning])].map(({ key, word }) => (
            <option key={key} value={key}>
              {word}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="text-button"
          aria-label={say('highlightRemove', { text: name })}
          onClick={event => {
            focusNeighbour(event.currentTarget.closest('li'), '.meaning button')
            actions.onRemove(id)
          }}
        >
          {say('actionRemove')}
        </button>
      </p>
      {fate && (
        <Fate annotation={annotation} place={place} language={language} direction={direction} {...fate} />
      )}
      <NoteField
        label={say('highlightNote', { text: name })}
        placeholder={say('highlightAddNote')}
        value={note}
        onSave={text => actions.onNote(annotation, text)}
      />
      <TagEditor
        tags={tags}
        known={knownTags}
        of={name}
        onChange={next => actions.onTags(annotation, next)}
      />
      {earlier.length > 0 && (
        <details class="earlier">
          <summary>{sayCount('highlightEarlier', earlier.length)}</summary>
          <ul>
            {earlier.map(({ exact, until }) => (
              <li key={until}>
                <Say
                  words="highlightEarlierUntil"
                  day={dayWords(until)}
                  text={<q lang={language}>{exact}</q>}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

/** Enough of a highlight's text to name it by. */
export function beginning(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text
}
