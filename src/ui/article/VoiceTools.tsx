import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { Voice } from '../../voices.ts'
import { ownWords, say } from '../../words.ts'

interface VoiceToolsProps {
  voices: readonly Voice[]
  keyOf(voice: Voice): string
  /** The voice that alone is shown, null for all. */
  only: string | null
  onOnly(key: string | null): void
  isPainted?: boolean
  /** @returns false if nothing could be painted */
  onPaint?(on: boolean): Promise<boolean | null>
}

/** Fewer voices are seen at a glance. */
const FEWEST_TO_CHOOSE = 3

/** Chooses whose words are shown, and shows them on the page. */
export function VoiceTools({ voices, keyOf, only, onOnly, isPainted = false, onPaint }: VoiceToolsProps) {
  const id = useId()
  const isMissing = useSignal(false)
  const isChoice = voices.length >= FEWEST_TO_CHOOSE
  if (!isChoice && !onPaint) return null
  return (
    <div class="voice-tools" dir={ownWords().dir}>
      {isChoice && (
        <>
          <label class="spoken-only" for={id}>
            {say('voiceToolsSpeaker')}
          </label>
          <select id={id} value={only ?? ''} onChange={event => onOnly(event.currentTarget.value || null)}>
            <option value="">{say('voiceToolsAll')}</option>
            {voices.map(voice => (
              <option key={keyOf(voice)} value={keyOf(voice)}>
                {say('voiceToolsOption', {
                  name: voice.name ?? say('voiceNotNamed'),
                  count: voice.utterances.length
                })}
              </option>
            ))}
          </select>
        </>
      )}
      {onPaint && (
        <button
          type="button"
          class="toggle"
          aria-pressed={isPainted}
          onClick={async () => {
            isMissing.value = (await onPaint(!isPainted)) === false
          }}
        >
          {say('voiceToolsPaint')}
        </button>
      )}
      {isMissing.value && (
        <p class="place-missing" role="alert">
          {say('voiceToolsMissing')}
        </p>
      )}
    </div>
  )
}
