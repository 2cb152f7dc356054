import { useEffect, useRef } from 'preact/hooks'
import type { SkipReason } from '../import/plan.ts'
import type { ImportReport } from '../saved/import-library.ts'
import { PROBLEM_WORDS, SKIP_WORDS } from '../saved/import-words.ts'
import type { Library } from './state.ts'
import './dialog.css'

/** A file on its way into the library: what it would bring, and what it has brought. */
export function ImportDialog({ library }: { library: Library }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const state = library.importing.value
  useEffect(() => dialog.current?.showModal(), [])
  if (!state) return null
  const job = library.jobs.now.value
  return (
    <dialog class="dialog import" ref={dialog} aria-label="Import" onClose={library.closeImport}>
      <h2>{state.kind === 'done' ? 'Imported' : `Import “${state.name}”`}</h2>
      {state.kind === 'refused' && <p role="alert">{state.words}</p>}
      {state.kind === 'looking' && (
        <p role="status">Looking through the file… {state.looked.toLocaleString()}</p>
      )}
      {(state.kind === 'preview' || state.kind === 'done') && (
        <Report report={state.report} isDone={state.kind === 'done'} />
      )}
      {state.kind === 'done' && state.words && <p role="alert">{state.words}</p>}
      {state.kind === 'running' && job && (
        <label>
          <span role="status">
            {job.done.toLocaleString()} of {job.total.toLocaleString()}
          </span>
          <progress value={job.done} max={job.total} />
        </label>
      )}
      <div class="dialog-acts">
        {state.kind === 'running' && (
          <button type="button" class="button" onClick={() => job?.cancel()}>
            Stop
          </button>
        )}
        {state.kind !== 'running' && (
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {state.kind === 'preview' ? 'Cancel' : 'Close'}
          </button>
        )}
        {state.kind === 'preview' && state.report.added + state.report.changed > 0 && (
          <button type="button" class="button primary" onClick={() => void library.runImport()}>
            Import
          </button>
        )}
      </div>
    </dialog>
  )
}

function Report({ report, isDone }: { report: ImportReport; isDone: boolean }) {
  const { label, added, changed, skipped, problems, problemCount } = report
  const skips = Object.entries(skipped) as [SkipReason, number][]
  return (
    <>
      <p>
        {label}: <b>{added.toLocaleString()}</b> {isDone ? 'added' : 'to be added'},{' '}
        <b>{changed.toLocaleString()}</b> {isDone ? 'changed' : 'to be changed'} (articles and highlights).
      </p>
      {skips.length > 0 && (
        <ul>
          {skips.map(([reason, count]) => (
            <li key={reason}>
              {count.toLocaleString()} {SKIP_WORDS[reason]}
            </li>
          ))}
        </ul>
      )}
      {problemCount > 0 && (
        <details>
          <summary>{problemCount.toLocaleString()} cannot be taken</summary>
          <ul>
            {problems.map(({ place, problem }) => (
              <li key={place}>
                {place} {PROBLEM_WORDS[problem]}
              </li>
            ))}
          </ul>
        </details>
      )}
      {added + changed === 0 && !isDone && <p>There is nothing new in it.</p>}
    </>
  )
}
