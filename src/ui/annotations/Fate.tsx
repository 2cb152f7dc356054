import type { Placed } from '../../messages.ts'
import type { Annotation } from '../../storage/model.ts'
import { dayWords } from '../article/dates.ts'
import { ChangedText } from './ChangedText.tsx'
import './fate.css'

/** What can be done where a highlight's text has changed or is gone. */
export interface FateActions {
  /** Looks for it again; says by itself what came of it. */
  onRetry(): void
  /** Puts it on the text that is selected on the page. */
  onAttach(id: string): void
  /** Puts it on the text that stands there now. */
  onTake(id: string, place: Placed & { state: 'changed' }): void
}

interface FateProps extends FateActions {
  annotation: Annotation
  place: Placed | undefined
  language: string | undefined
  direction: 'ltr' | 'rtl'
}

/** What became of a highlight on the page as it is now: nothing is said of one whose text stands as it was. */
export function Fate({ annotation, place, language, direction, onRetry, onAttach, onTake }: FateProps) {
  const { id, exact, lastSeen } = annotation
  if (place?.state === 'changed')
    return (
      <div class="fate">
        <p>The text here has changed since you marked it:</p>
        <p class="now" lang={language} dir={direction}>
          <ChangedText before={exact} after={place.exact} />
        </p>
        <p class="ways">
          <button type="button" class="text-button" onClick={() => onTake(id, place)}>
            Take the new text
          </button>
          <span class="hint">Or leave it: your text stays as you marked it.</span>
        </p>
      </div>
    )
  if (place?.state === 'lost')
    return (
      <div class="fate">
        <p>
          Last seen here on <time dateTime={lastSeen}>{dayWords(lastSeen)}</time>. It stays in your library.
        </p>
        <p class="ways">
          <button type="button" class="text-button" onClick={onRetry}>
            Try again
          </button>
          <button
            type="button"
            class="text-button"
            title="Select its new text on the page first"
            onClick={() => onAttach(id)}
          >
            Attach to the selected text
          </button>
        </p>
      </div>
    )
  return null
}
