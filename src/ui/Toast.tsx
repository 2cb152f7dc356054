import { useLayoutEffect } from 'preact/hooks'
import { say } from '../words.ts'
import { isTextField } from './fields.ts'
import { isDialogOpen, keyOf } from './keys.ts'
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
  // Listens from the moment it is shown: an effect would come a frame later, and the keys find nothing until then.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = keyOf(event) === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
      // In a field the same keys take back what was typed; under a dialog the way back is out of reach.
      if (!isUndo || isTextField(event.target) || isDialogOpen()) return
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
            <button type="button" title={say('keysUndo')} onClick={() => void undo()}>
              {say('actionUndo')}
            </button>
          )}
        </p>
      ))}
    </div>
  )
}
