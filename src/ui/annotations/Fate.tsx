import type { Placed } from '../../messages.ts'
import type { Annotation } from '../../storage/model.ts'
import { say } from '../../words.ts'
import { dayWords } from '../article/dates.ts'
import { Say } from '../Say.tsx'
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
        <p>{say('fateChanged')}</p>
        <p class="now" lang={language} dir={direction}>
          <ChangedText before={exact} after={place.exact} />
        </p>
        <p class="ways">
          <button type="button" class="text-button" onClick={() => onTake(id, place)}>
            {say('fateTake')}
          </button>
          <span class="hint">{say('fateLeave')}</span>
        </p>
      </div>
    )
  if (place?.state === 'lost')
    return (
      <div class="fate">
        <p>
          <Say words="fateLost" day={<time dateTime={lastSeen}>{dayWords(lastSeen)}</time>} />
        </p>
        <p class="ways">
          <button type="button" class="text-button" onClick={onRetry}>
            {say('actionTryAgain')}
          </button>
          <button
            type="button"
            class="text-button"
            title={say('fateAttachTitle')}
            onClick={() => onAttach(id)}
          >
            {say('fateAttach')}
          </button>
        </p>
      </div>
    )
  return null
}
