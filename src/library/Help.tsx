import { type PlainKey, say } from '../words.ts'
import { Dialog } from './Dialog.tsx'
import { KEYS } from './keys.ts'
import './help.css'

const ARROWS: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑' }
const NAMES: Record<string, PlainKey> = { Delete: 'keyNameDelete', Escape: 'keyNameEscape' }

/** The keys of the library, and what the search field understands. */
export function Help({ onClose }: { onClose: () => void }) {
  return (
    <Dialog class="help" label={say('helpLabel')} onClose={onClose}>
      <h2>{say('helpKeys')}</h2>
      <dl>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              <bdi dir="ltr">
                {keys.map(key => (
                  <kbd key={key}>{nameOf(key)}</kbd>
                ))}
              </bdi>
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <bdi dir="ltr">
              <kbd>{say('keyNameControl')}</kbd>
              <kbd>z</kbd>
            </bdi>
          </dt>
          <dd>{say('actionUndo')}</dd>
        </div>
      </dl>
      <h2>{say('helpSearch')}</h2>
      <dl>
        {SEARCHES.map(([example, means]) => (
          <div key={example}>
            <dt>
              <code dir="ltr">{example}</code>
            </dt>
            <dd>{say(means)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog" class="dialog-acts">
        <button type="submit" class="button primary">
          {say('actionClose')}
        </button>
      </form>
    </Dialog>
  )
}

function nameOf(key: string): string {
  const name = NAMES[key]
  return name ? say(name) : (ARROWS[key] ?? key)
}

const SEARCHES: [example: string, means: PlainKey][] = [
  ['ferry storm', 'helpWords'],
  ['"back in service"', 'helpExact'],
  ['-storm', 'helpWithout'],
  ['speaker:holm', 'helpSpeaker'],
  ['author: outlet: tag:', 'helpFields'],
  ['meaning:claim', 'helpMeaning'],
  ['has:note', 'helpHas'],
  ['saved:2026-05', 'helpSaved'],
  ['after:2026-05 before:2026-06', 'helpDates']
]
