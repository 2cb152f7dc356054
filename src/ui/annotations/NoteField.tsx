import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { say } from '../../words.ts'
import { attempt } from './attempt.ts'
import { useLeaving } from './leaving.ts'
import './note-field.css'

/** Pause in typing, in milliseconds, after which a note is saved. */
const PAUSE = 300

interface NoteFieldProps {
  label: string
  placeholder: string
  /** The note as it is stored; taken over unless the reader is writing another. */
  value: string
  /** Saves the note; false if that was refused, and the words stay in the field. */
  onSave: (note: string) => Promise<boolean>
  /** Seam for tests: milliseconds. */
  pause?: number
}

/** A note that saves itself: after a pause, on leaving the field and when the popup closes. */
export function NoteField({ label, placeholder, value, onSave, pause = PAUSE }: NoteFieldProps) {
  const text = useSignal(value)
  const seen = useRef(value)
  const stored = useRef(value)
  /** Notes of this field on their way into the store and back. */
  const sent = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const status = useSignal('')
  const save = useRef(onSave)
  save.current = onSave

  // A note changed elsewhere is shown, but never over words that are not saved yet, and not the echo of one's own.
  if (value !== seen.current) {
    seen.current = value
    if (!sent.current.delete(value)) {
      if (text.peek() === stored.current) text.value = value
      stored.current = value
    }
  }

  const flush = async () => {
    clearTimeout(timer.current)
    const note = text.peek()
    if (note === stored.current) return
    const before = stored.current
    stored.current = note
    sent.current.add(note)
    status.value = say('noteSaving')
    const saved = await attempt(() => save.current(note))
    if (!saved) {
      sent.current.delete(note)
      if (stored.current === note) stored.current = before
    }
    if (text.peek() === note) status.value = say(saved ? 'noteSaved' : 'noteNotSaved')
  }
  const last = useRef(flush)
  last.current = flush
  useLeaving(() => void flush())

  return (
    <div class="note-field">
      <textarea
        aria-label={label}
        placeholder={placeholder}
        dir="auto"
        rows={Math.min(8, text.value.split('\n').length)}
        value={text.value}
        onInput={event => {
          text.value = event.currentTarget.value
          status.value = ''
          clearTimeout(timer.current)
          timer.current = setTimeout(() => void last.current(), pause)
        }}
        onBlur={() => void flush()}
      />
      <span role="status">{status.value}</span>
    </div>
  )
}
