import { Section } from '../ui/Section.tsx'
import type { Shortcut } from './world.ts'

interface ShortcutsProps {
  shortcuts: readonly Shortcut[]
  onOpen: () => void
}

/** The keyboard shortcuts as they are set now; the browser alone changes them. */
export function Shortcuts({ shortcuts, onOpen }: ShortcutsProps) {
  if (shortcuts.length === 0) return null
  return (
    <Section title="Keyboard shortcuts" aside="anywhere in the browser">
      <dl class="shortcuts">
        {shortcuts.map(({ name, does, keys }) => (
          <div key={name}>
            <dt>{does}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : 'not set'}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="text-button" onClick={onOpen}>
          Change them in the browser
        </button>
      </p>
    </Section>
  )
}
