import { say, sayCount } from '../words.ts'
import type { Library } from './state.ts'

/** Says that much was saved since the last backup; for who does not want to hear it, never again. */
export function BackupReminder({ library }: { library: Library }) {
  const count = library.unsaved.value
  if (count === 0) return null
  return (
    <p class="notice backup-reminder" role="note">
      {sayCount('libraryUnsaved', count)}{' '}
      <button type="button" class="text-button" onClick={() => void library.backUp()}>
        {say('libraryBackUpNow')}
      </button>{' '}
      <button type="button" class="text-button" onClick={() => void library.stopReminding()}>
        {say('libraryStopReminding')}
      </button>
    </p>
  )
}
