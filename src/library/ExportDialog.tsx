import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { ExportFormat } from '../export/format.ts'
import { FORMATS } from '../export/formats.ts'
import type { Library } from './state.ts'
import './dialog.css'
import './export-dialog.css'

/** In which format the articles are to be taken along. */
export function ExportDialog({ library, ids }: { library: Library; ids: readonly string[] }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const chosen = useSignal<ExportFormat>(library.lastFormat())
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog class="dialog export" ref={dialog} aria-label="Export" onClose={() => library.askExport(null)}>
      <form method="dialog" onSubmit={() => void library.exportTo(chosen.peek(), ids)}>
        <h2>Export {ids.length === 1 ? 'this article' : `${ids.length.toLocaleString()} articles`}</h2>
        <fieldset>
          <legend class="spoken-only">Format</legend>
          {FORMATS.map(format => (
            <label key={format.id}>
              <input
                type="radio"
                name="format"
                checked={chosen.value === format}
                onChange={() => {
                  chosen.value = format
                }}
              />
              <span>
                <b>{format.label}</b>
                <small>{format.purpose}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="dialog-acts">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button type="submit" class="button primary">
            Export
          </button>
        </div>
      </form>
    </dialog>
  )
}
