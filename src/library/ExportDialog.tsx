import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { ExportFormat } from '../export/format.ts'
import { FORMATS } from '../export/formats.ts'
import { say, sayCount } from '../words.ts'
import type { Library } from './state.ts'
import './dialog.css'
import './export-dialog.css'

/** In which format the articles are to be taken along. */
export function ExportDialog({ library, ids }: { library: Library; ids: readonly string[] }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const picked = useSignal<ExportFormat | null>(null)
  const chosen = picked.value ?? library.firstFormat()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      class="dialog export"
      ref={dialog}
      aria-label={say('exportLabel')}
      onClose={() => library.askExport(null)}
    >
      <form method="dialog" onSubmit={() => void library.exportTo(chosen, ids)}>
        <h2>{sayCount('exportTitle', ids.length)}</h2>
        <fieldset>
          <legend class="spoken-only">{say('exportFormat')}</legend>
          {FORMATS.map(format => (
            <label key={format.id}>
              <input
                type="radio"
                name="format"
                checked={chosen === format}
                onChange={() => {
                  picked.value = format
                }}
              />
              <span>
                <b>{say(format.label)}</b>
                <small>{say(format.purpose)}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="dialog-acts">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {say('actionCancel')}
          </button>
          <button type="submit" class="button primary">
            {say('actionExport')}
          </button>
        </div>
      </form>
    </dialog>
  )
}
