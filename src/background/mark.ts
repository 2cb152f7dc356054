/** Highlighting what is selected in a page because the reader asked by menu or shortcut. */
import { type Failure, PressmarkError } from '../messages.ts'
import { markSelectionInPage, type PagePlace } from '../page.ts'
import { showFailure } from './icon.ts'

/**
 * Highlights the selection. The page itself tells how that went; where no script may run in the page, the icon does.
 * @param note whether the note field opens.
 */
export async function markSelection(
  place: PagePlace,
  note: boolean,
  mark = markSelectionInPage,
  tell: (tabId: number, failure: Failure) => Promise<void> = showFailure
): Promise<void> {
  try {
    await mark(place, { note })
  } catch (error) {
    if (!(error instanceof PressmarkError)) throw error
    await tell(place.tabId, { code: error.code, message: error.message })
  }
}
