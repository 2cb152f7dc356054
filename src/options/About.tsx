import licence from '../../LICENSE?raw'
import { type PlainKey, say } from '../words.ts'

/** What is kept, and where. */
const KEPT: readonly (readonly [what: PlainKey, where: PlainKey])[] = [
  ['aboutRecords', 'aboutRecordsWhere'],
  ['aboutDrafts', 'aboutDraftsWhere'],
  ['aboutUndo', 'aboutUndoWhere'],
  ['aboutPages', 'aboutPagesWhere']
]

/** Which version this is, what it does, what is kept where, and under which licence. */
export function About({ version }: { version: string }) {
  return (
    <>
      <p>
        {say('aboutVersion', { version })} <a href="../welcome/index.html">{say('aboutWhat')}</a>
      </p>
      <p>
        <b>{say('aboutPromise')}</b> {say('aboutNothingSent')}
      </p>
      <dl class="kept">
        {KEPT.map(([what, where]) => (
          <div key={what}>
            <dt>{say(what)}</dt>
            <dd>{say(where)}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{say('aboutLicence')}</summary>
        <p class="licence" lang="en" dir="ltr">
          {licence}
        </p>
      </details>
    </>
  )
}
