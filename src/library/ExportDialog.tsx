import { useSignal } from '@preact/signals'
import type { ExportFormat } from '../export/format.ts'
import { FORMATS } from '../export/formats.ts'
import { say, sayCount } from '../words.ts'
import { Dialog } from './Dialog.tsx'
import type { Library } from './state.ts'
import './export-dialog.css'

/** In which format the articles are to be taken along. */
export function ExportDialog({ library, ids }: { library: Library; ids: readonly string[] }) {
  const picked = useSignal<ExportFormat | null>(null)
  const chosen = picked.value ?? library.firstFormat()
  return (
    <Dialog class="export" label={say('exportLabel')} onClose={() => library.askExport(null)}>
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
          <button type="button" class="button" onClick={() => library.askExport(null)}>
            {say('actionCancel')}
          </button>
          <button type="submit" class="button primary">
            {say('actionExport')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
