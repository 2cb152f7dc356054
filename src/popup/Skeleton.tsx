import './skeleton.css'

interface SkeletonProps {
  /** The page was looked at but has not finished loading. */
  stillLoading: boolean
  onRead: () => void
}

/** Holds the place of a summary while the page is read. */
export function Skeleton({ stillLoading, onRead }: SkeletonProps) {
  return (
    <div class="skeleton" aria-busy="true">
      <p role="status" class={stillLoading ? undefined : 'spoken-only'}>
        {stillLoading ? 'The page is still loading. It will be read when it is there.' : 'Reading the page…'}
      </p>
      {stillLoading && (
        <button type="button" class="text-button" onClick={onRead}>
          Read it now
        </button>
      )}
      <div aria-hidden="true">
        <i class="line kicker-line" />
        <i class="line title-line" />
        <i class="line title-line short" />
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
