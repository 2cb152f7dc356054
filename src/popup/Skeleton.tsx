import { say } from '../words.ts'
import './skeleton.css'

interface SkeletonProps {
  /** What is known of the headline already. */
  headline: string | null
  /** The page was looked at but has not finished loading. */
  stillLoading: boolean
  onRead: () => void
}

/** Holds the place of a summary while the page is read. */
export function Skeleton({ headline, stillLoading, onRead }: SkeletonProps) {
  return (
    <div class="skeleton" aria-busy="true">
      <p role="status" class={stillLoading ? undefined : 'spoken-only'}>
        {say(stillLoading ? 'skeletonLoading' : 'skeletonReading')}
      </p>
      {stillLoading && (
        <button type="button" class="text-button" onClick={onRead}>
          {say('skeletonReadNow')}
        </button>
      )}
      <div aria-hidden="true">
        <i class="line kicker-line" />
        {headline === null && (
          <>
            <i class="line title-line" />
            <i class="line title-line short" />
          </>
        )}
      </div>
      {headline !== null && (
        <header class="head">
          <h1 dir="auto">{headline}</h1>
        </header>
      )}
      <div aria-hidden="true">
        <i class="line" />
        <i class="line short" />
        <i class="rule" />
        <i class="line" />
        <i class="line" />
        <i class="line short" />
        <i class="rule" />
        <i class="line short" />
        <i class="line" />
        <i class="line" />
      </div>
    </div>
  )
}
