import { type PlainKey, say } from '../words.ts'

interface ChoiceProps {
  label: string
  /** What can be chosen beside the one that was used last. */
  offered: readonly { id: string; label: PlainKey }[]
  /** Null for the one that was used last. */
  value: string | null
  onChoose: (id: string | null) => void
}

/** One of a list to begin with, or whichever was used last. */
export function Choice({ label, offered, value, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        value={offered.some(({ id }) => id === value) ? (value ?? '') : ''}
        onChange={event => onChoose(event.currentTarget.value || null)}
      >
        <option value="">{say('optionsLast')}</option>
        {offered.map(({ id, label }) => (
          <option key={id} value={id}>
            {say(label)}
          </option>
        ))}
      </select>
    </label>
  )
}
