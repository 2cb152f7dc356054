import './toast.css'

/** Something that was done, with the way back where there is one. */
export interface Done {
  message: string
  undo?: () => void
}

/** Says what was done. The region is always there, so that a change of it is announced. */
export function Toast({ done }: { done: Done | null }) {
  return (
    <div class="toast" role="status">
      {done && (
        <p>
          <span>{done.message}</span>
          {done.undo && (
            <button type="button" onClick={done.undo}>
              Undo
            </button>
          )}
        </p>
      )}
    </div>
  )
}
