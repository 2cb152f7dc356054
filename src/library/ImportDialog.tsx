import { useLayoutEffect, useRef } from 'preact/hooks'
import type { SkipReason } from '../import/plan.ts'
import type { ImportReport } from '../saved/import-library.ts'
import { problemWords, skipWords } from '../saved/import-words.ts'
import { Say } from '../ui/Say.tsx'
import { say, sayCount, sayNumber } from '../words.ts'
import { Dialog } from './Dialog.tsx'
import { FileChoice } from './FileChoice.tsx'
import type { Importing } from './files.ts'
import type { Library } from './state.ts'

/** A file on its way into the library: what it would bring, and what it has brought. */
export function ImportDialog({ library }: { library: Library }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const state = library.importing.value
  // What was pressed may be gone with the state before it: who works by keyboard goes on at the top.
  useLayoutEffect(() => heading.current?.focus(), [state?.kind])
  if (!state) return null
  const job = library.jobs.now.value
  return (
    <Dialog class="import" label={say('importLabel')} onClose={library.closeImport}>
      <h2 ref={heading} tabIndex={-1}>
        {titleOf(state)}
      </h2>
      {state.kind === 'asked' && (
        <>
          <p>{say('importChooseAdvice')}</p>
          <FileChoice library={library} label={say('importChoose')} />
        </>
      )}
      {state.kind === 'refused' && <p role="alert">{state.words}</p>}
      {/* Always there, so that each change of it is announced. */}
      <div role="status">
        {state.kind === 'looking' && <p>{say('importLooking', { count: state.looked })}</p>}
        {(state.kind === 'preview' || state.kind === 'done') && (
          <Report report={state.report} isDone={state.kind === 'done'} />
        )}
        {state.kind === 'running' && job && (
          <p id="import-progress">{say('importProgress', { done: job.done, total: job.total })}</p>
        )}
      </div>
      {state.kind === 'running' && job && (
        <progress aria-labelledby="import-progress" value={job.done} max={job.total} />
      )}
      {(state.kind === 'preview' || state.kind === 'done') && <Problems report={state.report} />}
      {state.kind === 'done' && state.words && <p role="alert">{state.words}</p>}
      <div class="dialog-acts">
        {state.kind === 'running' && (
          <button type="button" class="button" onClick={() => job?.cancel()}>
            {say('actionStop')}
          </button>
        )}
        {state.kind !== 'running' && (
          <button type="button" class="button" onClick={library.closeImport}>
            {say(state.kind === 'preview' || state.kind === 'asked' ? 'actionCancel' : 'actionClose')}
          </button>
        )}
        {state.kind === 'preview' && bringsSomething(state.report) && (
          <button type="button" class="button primary" onClick={() => void library.runImport()}>
            {say('actionImport')}
          </button>
        )}
      </div>
    </Dialog>
  )
}

function titleOf(state: Importing): string {
  if (state.kind === 'asked') return say('importChooseTitle')
  return state.kind === 'done' ? say('importTitleDone') : say('importTitle', { file: state.name })
}

const bringsSomething = ({ added, changed, meanings }: ImportReport): boolean =>
  added + changed + meanings > 0

function Report({ report, isDone }: { report: ImportReport; isDone: boolean }) {
  const { label, added, changed, restored, meanings, skipped } = report
  const skips = Object.entries(skipped) as [SkipReason, number][]
  return (
    <>
      <p>
        <Say
          words={isDone ? 'importDid' : 'importWould'}
          format={label}
          added={<b>{sayNumber(added)}</b>}
          changed={<b>{sayNumber(changed)}</b>}
        />
      </p>
      {(skips.length > 0 || restored + meanings > 0) && (
        <ul>
          {restored > 0 && <li>{sayCount('importRestored', restored)}</li>}
          {meanings > 0 && <li>{sayCount('importMeanings', meanings)}</li>}
          {skips.map(([reason, count]) => (
            <li key={reason}>{skipWords(reason, count)}</li>
          ))}
        </ul>
      )}
      {!bringsSomething(report) && !isDone && <p>{say('importNothingNew')}</p>}
    </>
  )
}

/** What could not be taken: to open, not to have read aloud from first to last. */
function Problems({ report: { problems, problemCount } }: { report: ImportReport }) {
  if (problemCount === 0) return null
  return (
    <details>
      <summary>{sayCount('importProblems', problemCount)}</summary>
      <ul>
        {problems.map(each => (
          <li key={each.place}>{problemWords(each)}</li>
        ))}
      </ul>
    </details>
  )
}
