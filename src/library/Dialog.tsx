import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import './dialog.css'

interface DialogProps {
  /** Its name, read aloud. */
  label: string
  /** Beside `dialog`. */
  class: string
  /** It was closed: by Escape, a button, or because it is shown no more. */
  onClose: () => void
  children: ComponentChildren
}

/**
 * A dialog that has the page to itself while it is shown. However it ends, it is closed before it leaves the document:
 * only then does the browser give the focus back to where it was.
 */
export function Dialog({ label, class: name, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  // Before anything is drawn: keys that come until it is open would be for what is behind.
  useLayoutEffect(() => {
    const dialog = element.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      class={`dialog ${name}`}
      ref={element}
      aria-label={label}
      // One that was taken away tells of it late, when another may be open.
      onClose={event => event.currentTarget.isConnected && onClose()}
    >
      {children}
    </dialog>
  )
}
