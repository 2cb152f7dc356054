import { IMPORT_QUERY } from '../saved/address.ts'
import type { Settings } from '../storage/settings.ts'
import { timeWords } from '../ui/article/dates.ts'
import { JobProgress } from '../ui/JobProgress.tsx'
import { say } from '../words.ts'
import type { Options } from './state.ts'

const LIBRARY = '../library/index.html'

/** Everything as one file, when that was done last, the reminder of it, and the way back. */
export function Backup({ settings, options }: { settings: Settings; options: Options }) {
  const { lastBackup, reminder } = settings
  const job = options.jobs.now.value
  return (
    <>
      <p>{say('backupAdvice')}</p>
      <p>{lastBackup === null ? say('backupNever') : say('backupLast', { time: timeWords(lastBackup) })}</p>
      <p class="acts">
        <button type="button" class="button" disabled={job !== null} onClick={() => void options.backUp()}>
          {say('backupNow')}
        </button>
        <a href={`${LIBRARY}${IMPORT_QUERY}`}>{say('backupRestore')}</a>
      </p>
      {job && (
        <p class="job" role="status">
          <JobProgress job={job} />
        </p>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={reminder.isOn}
          onChange={event =>
            void options.set({ reminder: { ...reminder, isOn: event.currentTarget.checked } })
          }
        />
        {say('backupRemind')}
      </label>
      <label class="choice">
        <span>{say('backupAfter')}</span>
        <input
          type="number"
          min={1}
          max={100_000}
          step={1}
          required
          disabled={!reminder.isOn}
          value={reminder.after}
          onChange={event => {
            const field = event.currentTarget
            if (field.validity.valid)
              void options.set({ reminder: { ...reminder, after: field.valueAsNumber } })
            else field.value = String(reminder.after)
          }}
        />
      </label>
    </>
  )
}
