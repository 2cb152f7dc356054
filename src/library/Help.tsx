import { useEffect, useRef } from 'preact/hooks'
import { KEYS } from './keys.ts'
import './dialog.css'
import './help.css'

const NAMES: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', Delete: 'Del', Escape: 'Esc' }

/** The keys of the library, and what the search field understands. */
export function Help({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog class="dialog help" ref={dialog} aria-label="Keys and search" onClose={onClose}>
      <h2>Keys</h2>
      <dl>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map(key => (
                <kbd key={key}>{NAMES[key] ?? key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Ctrl</kbd>
            <kbd>z</kbd>
          </dt>
          <dd>Undo</dd>
        </div>
      </dl>
      <h2>Search</h2>
      <dl>
        {SEARCHES.map(([example, means]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog" class="dialog-acts">
        <button type="submit" class="button primary">
          Close
        </button>
      </form>
    </dialog>
  )
}

const SEARCHES: [example: string, means: string][] = [
  ['ferry storm', 'Both words, anywhere: headline, people, tags, text, highlights, notes'],
  ['"back in service"', 'These words in this order'],
  ['-storm', 'Without this word'],
  ['speaker:holm', 'Somebody of that name is quoted'],
  ['author: outlet: tag:', 'Written by, published by, tagged'],
  ['meaning:claim', 'With a highlight of that meaning'],
  ['has:note', 'With a note; has:highlight with a highlight'],
  ['saved:2026-05', 'Saved in May; saved:2026-05-04..2026-05-10 on these days'],
  ['after:2026-05 before:2026-06', 'Published, or else saved, from May on and before June']
]
