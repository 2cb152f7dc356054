/** What the reader asks of a page by menu or shortcut. */
import { type Failure, PressmarkError } from '../messages.ts'
import { markSelectionInPage, type PagePlace, showNextHighlightInPage } from '../page.ts'
import { showFailure } from './icon.ts'

/**
 * Highlights the selection. The page itself tells how that went; where no script may run in the page, the icon does.
 * @param note whether the note field opens.
 */
export function markSelection(
  place: PagePlace,
  note: boolean,
  mark = markSelectionInPage,
  tell: Tell = showFailure
): Promise<void> {
  return inPage(place, () => mark(place, { note }), tell)
}

/** Opens the card of the next highlight in a page. */
export function showNextHighlight(
  place: PagePlace,
  show = showNextHighlightInPage,
  tell: Tell = showFailure
): Promise<void> {
  return inPage(place, () => show(place), tell)
}

type Tell = (tabId: number, failure: Failure) => Promise<void>

async function inPage({ tabId }: PagePlace, act: () => Promise<unknown>, tell: Tell): Promise<void> {
  try {
    await act()
  } catch (error) {
    if (!(error instanceof PressmarkError)) throw error
    await tell(tabId, { code: error.code, message: error.message })
  }
}
