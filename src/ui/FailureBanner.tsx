import { failureWords } from '../failure-words.ts'
import type { Failure } from '../messages.ts'
import { say } from '../words.ts'
import './failure-banner.css'

interface FailureBannerProps {
  failure: Failure | null
  onDismiss: () => void
}

/** What did not work and what the reader can do; stays until it is dismissed or the next attempt succeeds. */
export function FailureBanner({ failure, onDismiss }: FailureBannerProps) {
  if (!failure) return null
  const { title, advice } = failureWords(failure.code)
  return (
    <div class="failure" role="alert" title={failure.message}>
      <p>
        <b>{title}</b> {advice}
      </p>
      <button type="button" aria-label={say('actionDismiss')} onClick={onDismiss}>
        ×
      </button>
    </div>
  )
}
