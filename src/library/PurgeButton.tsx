import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { say, sayCount } from '../words.ts'

/** After the first press none counts for so long, in milliseconds: the second of a double click is no answer. */
const UNANSWERABLE = 600
/** How long the question stands: who comes back to it later is asked anew. */
const STANDING = 10_000

interface PurgeButtonProps {
  count: number
  onPurge: () => void
  children: string
}

/** Asks once more: nothing takes this back. The answer is a press of its own, not what is left of the first. */
export function PurgeButton({ count, onPurge, children }: PurgeButtonProps) {
  const stage = useSignal<'idle' | 'asked' | 'answerable'>('idle')
  const { value } = stage
  useEffect(() => {
    if (value === 'idle') return
    const [next, after] =
      value === 'asked' ? (['answerable', UNANSWERABLE] as const) : (['idle', STANDING] as const)
    const timer = setTimeout(() => {
      stage.value = next
    }, after)
    return () => clearTimeout(timer)
  }, [value, stage])
  const press = (event: MouseEvent) => {
    if (value === 'idle') stage.value = 'asked'
    // Where the system takes slow presses for a double click, they are one too.
    else if (value === 'answerable' && event.detail < 2) {
      stage.value = 'idle'
      onPurge()
    }
  }
  return (
    <>
      <span class="spoken-only" role="status">
        {value !== 'idle' && say('trashAsk')}
      </span>
      <button
        type="button"
        class="button purge"
        aria-disabled={value === 'asked'}
        onClick={press}
        // Enter that is held down presses again and again.
        onKeyDown={event => event.repeat && event.preventDefault()}
        onBlur={() => {
          stage.value = 'idle'
        }}
      >
        {value === 'idle' ? children : sayCount('trashPurge', count)}
      </button>
    </>
  )
}
