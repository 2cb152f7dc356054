import type { Shortcut } from '../shortcuts.ts'
import { say } from '../words.ts'

interface ShortcutsProps {
  shortcuts: readonly Shortcut[]
  onOpen: () => void
}

/** The keyboard shortcuts as they are set now; the browser alone changes them. */
export function Shortcuts({ shortcuts, onOpen }: ShortcutsProps) {
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ name, does, keys }) => (
          <div key={name}>
            <dt>{does}</dt>
            <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : say('optionsShortcutNone')}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="text-button" onClick={onOpen}>
          {say('optionsShortcutsOpen')}
        </button>
      </p>
    </>
  )
}
