import { useEffect } from 'preact/hooks'
import './toast.css'

/** Something that was done, with the way back where there is one. */
export interface Done {
  message: string
  undo?: () => Promise<void>
}

/**
 * Says what was done, the latest last.
 * `onNothing` is called where Ctrl+Z finds nothing to undo.
 * The region is always there, so that a change of it is announced. Ctrl+Z does the same as its
 * button, which is far from where a keyboard is.
 */
export function Toast({ done, onNothing }: { done: readonly Done[]; onNothing?: () => void }) {
  const undo = done.findLast(each => each.undo)?.undo
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
      // In a field the same keys take back what was typed.
      if (!isUndo || isField(event.target)) return
      event.preventDefault()
      if (undo) void undo()
      else onNothing?.()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [undo, onNothing])
  return (
    <div class="toast" role="status">
      {done.map(({ message, undo }) => (
        <p key={message}>
          <span>{message}</span>
          {undo && (
            <button type="button" title="Ctrl+Z" onClick={() => void undo()}>
              Undo
            </button>
          )}
        </p>
      ))}
    </div>
  )
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
